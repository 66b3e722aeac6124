import { citationsOf } from "../citations/index.ts";
import type { Note, Paper } from "../paper.ts";
import { SOURCE_ACTORS, type SourceActor } from "./actors.ts";

export interface NoteSource {
  note: Note;
  actor: SourceActor | undefined;
  host: string | undefined;
  /** One person's: the first author of its first work. */
  person: string | undefined;
}

/** The source of every note, an "ibid." that of the note before it; all that is asked of the reading of notes here. */
export function noteSources(paper: Paper): NoteSource[] {
  const sources: NoteSource[] = [];
  for (const { note, citations } of citationsOf(paper)) {
    const [first] = citations;
    const before = sources.at(-1);
    if (first?.kind === "ibid" && before) {
      sources.push({ ...before, note });
      continue;
    }
    const address = citations.flatMap(({ addresses }) => addresses)[0]?.url;
    const host = address && /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();
    const unquoted = note.text.replace(/[“„«"][^“”„«»"]*[”“»"]/gu, " ");
    const actor = SOURCE_ACTORS.find(
      ({ hosts, publishers }) =>
        (host !== undefined && hosts.test(host)) ||
        (citations.length <= 1 && unquoted.length < 1_000 && publishers.test(unquoted)),
    );
    const [author] = first?.work.author ?? [];
    const person =
      author?.family === undefined ? undefined : [author.given, author.family].filter(Boolean).join(" ");
    sources.push({ note, actor, host, person });
  }
  return sources;
}
