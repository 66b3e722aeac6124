import { readNote } from "../citation.ts";
import type { Note, Paper } from "../paper.ts";
import { SOURCE_ACTORS, type SourceActor } from "./actors.ts";

export interface NoteSource {
  note: Note;
  actor: SourceActor | undefined;
  host: string | undefined;
  /** One person's: a note that begins with a given name and a family name. */
  person: string | undefined;
}

const PERSON = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?[\p{L}’'-]*){1,3})$/u;

/** The source of every note, an "ibid." that of the note before it; all that is asked of the reading of notes here. */
export function noteSources(paper: Paper): NoteSource[] {
  const sources: NoteSource[] = [];
  for (const note of paper.notes) {
    const reading = readNote(note);
    const before = sources.at(-1);
    if (reading.isIbid && before) {
      sources.push({ ...before, note });
      continue;
    }
    const host =
      reading.urls[0] && /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(reading.urls[0].text)?.[1]?.toLowerCase();
    const unquoted = note.text.replace(/[“„«"][^“”„«»"]*[”“»"]/gu, " ");
    const actor = SOURCE_ACTORS.find(
      ({ hosts, publishers }) =>
        (host !== undefined && hosts.test(host)) ||
        (reading.works === 1 && unquoted.length < 1_000 && publishers.test(unquoted)),
    );
    const author = reading.author?.split(/,| and /)[0]?.trim();
    const isPerson =
      author !== undefined &&
      PERSON.test(author) &&
      !/\b(?:Press|Ministry|Council|Union|Institute|Office|Agency|Department|House|Nations|Government|Commission)\b/.test(
        author,
      );
    sources.push({ note, actor, host, person: isPerson ? author : undefined });
  }
  return sources;
}
