import { actorOfHost, actorPublishing, type KnownActor } from "../../actors/index.ts";
import { citationsOf } from "../citations/index.ts";
import type { Note, Paper } from "../paper.ts";

/** A longer one says more than where something stands. */
const LONGEST_NOTE = 1_000;

export interface NoteSource {
  note: Note;
  /** Whose own voice it is; undefined for press and scholarship, and where nobody is sure. */
  actor: KnownActor | undefined;
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
    const actor =
      (host === undefined ? undefined : actorOfHost(host)) ??
      (citations.length <= 1 && unquoted.length < LONGEST_NOTE
        ? actorPublishing(unquoted.trim())
        : undefined);
    const [author] = first?.work.author ?? [];
    const person =
      author?.family === undefined ? undefined : [author.given, author.family].filter(Boolean).join(" ");
    sources.push({ note, actor, host, person });
  }
  return sources;
}
