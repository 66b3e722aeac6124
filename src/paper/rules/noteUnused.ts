import { numberOf } from "../noteLabels.ts";
import { type Paper, placeBetween } from "../paper.ts";
import { systemOf } from "../references/system.ts";
import type { PaperRule } from "./paperRule.ts";

export const noteUnused: PaperRule = {
  id: "note-unused",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A note that no mark in the text calls",
  reason:
    "Either a mark was lost, and with it the ground of a statement, or the note is left over from an earlier version.",
  good: noteExample("Trade fell in 2014.[1] It rose in 2016.[2]"),
  bad: noteExample("Trade fell in 2014.[1] It rose in 2016."),
  expected: [
    "paper.txt:9:1 note [2] is called by no mark in the text; put its mark where it belongs or take the note out",
  ],
  check(paper) {
    const called = new Set(paper.marks.map(({ label }) => label.toLowerCase()));
    // A list of works without marks is a bibliography, not notes.
    if (called.size === 0 || systemOf(paper) !== "notes") return [];
    const unused = paper.notes.filter(({ label }) => !called.has(label.toLowerCase()));
    // Many at once, or stars and letters (of tables and authors), are a reading gone wrong and not so many slips.
    const isSlip = unused.length <= Math.max(1, paper.notes.length / 10);
    return unused
      .filter(({ label }) => isCertain(paper, label) || (isSlip && numberOf(label) !== undefined))
      .map(({ label, offset }) => ({
        message: `note [${label}] is called by no mark in the text; put its mark where it belongs or take the note out`,
        place: placeBetween(paper, offset, offset + label.length + 2),
      }));
  },
};

/** A footnote of Markdown that the file calls nowhere, in no table and no other note either. */
function isCertain({ hasFootnotes, text }: Paper, label: string): boolean {
  if (!hasFootnotes) return false;
  const parts = text.split(`[^${label}]`).slice(1);
  return parts.length === 1 && parts[0]!.startsWith(":");
}

function noteExample(body: string): string {
  return `A short paper\n\n${body}\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Bo Ek, “Growth,” Review 4 (2017).\n`;
}
