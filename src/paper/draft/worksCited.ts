import type { Csl } from "../../record/index.ts";
import { readNote } from "../citation.ts";
import type { Note, Paper } from "../paper.ts";

/** A work with the notes that cite it. */
export interface CitedWork {
  item: Csl;
  notes: Note[];
}

/** The works that the notes of a paper cite, in the order they are first cited. */
export function worksCited(paper: Paper): CitedWork[] {
  const works = new Map<string, CitedWork>();
  let last: CitedWork | undefined;
  for (const note of paper.notes) {
    const reading = readNote(note);
    if (reading.isIbid) {
      last?.notes.push(note);
      continue;
    }
    const key = (reading.title?.text ?? note.text).toLowerCase();
    const url = reading.urls[0]?.text;
    const work = works.get(key) ?? {
      item: {
        id: "",
        type: url === undefined ? "document" : "webpage",
        title: reading.title?.text ?? note.text.slice(0, 300),
        ...(reading.author === undefined ? {} : { author: [{ literal: reading.author }] }),
        ...(url === undefined ? {} : { URL: url }),
      },
      notes: [],
    };
    work.notes.push(note);
    works.set(key, work);
    last = work;
  }
  return [...works.values()];
}
