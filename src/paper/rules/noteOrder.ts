import { numberOf } from "../noteLabels.ts";
import { placeBetween } from "../paper.ts";
import { systemOf } from "../references/system.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** Of all marks, those that may be called a second time in a paper of notes. */
const MOST_AGAIN = 0.1;

export const noteOrder: PaperRule = {
  id: "note-order",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "Marks out of order, or two notes with one number",
  reason:
    "Notes are numbered as they are called; where they are not, a note was moved or added by hand and others may point to the wrong work.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2] It fell again.[3]\n\nNotes\n\n[1] Lee 2015.\n\n[2] Ek 2017.\n\n[3] Oz 2019.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[3] It fell again.[2]\n\nNotes\n\n[1] Lee 2015.\n\n[2] Ek 2017.\n\n[3] Oz 2019.\n",
  expected: ["paper.txt:3:42 mark [2] comes after [3]; notes are numbered in the order of their marks"],
  check(paper) {
    const found: Found[] = [];
    const first = new Map<string, number>();
    for (const { label, offset } of paper.notes) {
      const before = first.get(label.toLowerCase());
      if (before !== undefined)
        found.push({
          message: `two notes are numbered [${label}]`,
          place: placeBetween(paper, offset, offset + label.length + 2),
          related: [relatedAt("the first", placeBetween(paper, before, before + 1))],
        });
      else first.set(label.toLowerCase(), offset);
    }
    // Numbers used again and again refer to a list of references; they come in any order. One or two point back at a note.
    const seen = new Set<string>();
    const marks = paper.marks.filter(({ label }) => {
      const isNew = !seen.has(label.toLowerCase());
      seen.add(label.toLowerCase());
      return isNew;
    });
    const again = paper.marks.length - marks.length;
    if (again > Math.max(1, paper.marks.length * MOST_AGAIN) || systemOf(paper) !== "notes") return found;
    if (paper.notes.length === 0) return found;
    let highest = 0;
    let highestLabel = "";
    for (const { label, offset, end } of marks) {
      const number = numberOf(label);
      if (number === undefined) continue;
      if (number < highest)
        found.push({
          message: `mark [${label}] comes after [${highestLabel}]; notes are numbered in the order of their marks`,
          place: placeBetween(paper, offset, end),
        });
      else {
        highest = number;
        highestLabel = label;
      }
    }
    // One or two were moved by hand; more are figures of tables and formulas taken for marks, or numbers that begin anew.
    if (found.length > Math.max(1, paper.marks.length / 20)) return [];
    return found;
  },
};
