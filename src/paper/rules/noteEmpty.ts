import { REMINDER } from "../lexicon/leftOvers.ts";
import { placeBetween } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const noteEmpty: PaperRule = {
  id: "note-empty",
  severity: "warning",
  kind: "notes",
  bearsOn: "sources",
  title: "A note with nothing in it, or only a reminder to write it",
  reason: "The mark promises a source, and who looks it up finds none.",
  proof: "The file says where the note begins and ends, and nothing that could be a source stands between.",
  good: noteExample("Bo Ek, “Growth,” Review 4 (2017)."),
  bad: noteExample("Source?"),
  expected: ["paper.txt:9:1 note [2] holds only “Source?”; write the source, or take note and mark out"],
  check({ marks, pageStarts, ...paper }) {
    const notes = paper.listed ?? paper.notes;
    const empty = notes.filter(({ text }) => !/[\p{L}\p{N}]/u.test(text) || REMINDER.test(text.trim()));
    // Many at once are a reading gone wrong: a figure, a link or a table that is no text.
    if (empty.length > Math.max(2, notes.length / 4)) return [];
    const called = new Set(marks.map(({ label }) => label.toLowerCase()));
    return empty
      .filter(({ label }) => called.has(label.toLowerCase()))
      .map(
        ({ label, offset, text }): Found => ({
          // What a printed note held may have been a picture, or stand on the next page.
          ...(pageStarts ? { severity: "note" as const } : {}),
          message: /\S/u.test(text)
            ? `note [${label}] holds only “${text.trim()}”; write the source, or take note and mark out`
            : `note [${label}] is empty; write the source, or take note and mark out`,
          place: placeBetween(
            { marks, ...paper, ...(pageStarts ? { pageStarts } : {}) },
            offset,
            offset + label.length + 2,
          ),
        }),
      );
  },
};

function noteExample(note: string): string {
  return `A short paper\n\nTrade fell in 2014.[1] It rose in 2016.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] ${note}\n`;
}
