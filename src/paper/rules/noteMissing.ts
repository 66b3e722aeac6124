import { type Mark, placeBetween } from "../paper.ts";
import type { PaperRule } from "./paperRule.ts";

export const noteMissing: PaperRule = {
  id: "note-missing",
  severity: "error",
  proof:
    "The file marks the call and has no note of that label; where the marks were only guessed the rule is silent.",
  kind: "notes",
  bearsOn: "sources",
  title: "A mark in the text that has no note",
  reason: "A reader who follows the mark finds nothing, so the statement stands without its source.",
  good: "A short paper\n\nTrade fell in 2014.[1] It rose in 2016.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Bo Ek, “Growth,” Review 4 (2017).\n",
  bad: "A short paper\n\nTrade fell in 2014.[1] It rose in 2016.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  expected: ["paper.txt:3:40 mark [2] has no note; add the note or take the mark out"],
  check(paper) {
    const labels = new Set(paper.notes.map(({ label }) => label.toLowerCase()));
    // Where there is no note at all only what can be nothing but a mark is one: "[^1]".
    const isMark = ({ label, offset }: Mark) =>
      labels.size > 0 || (/^\d+$/.test(label) && paper.text.startsWith("[^", offset));
    return paper.marks
      .filter((mark) => isMark(mark) && !labels.has(mark.label.toLowerCase()))
      .map(({ label, offset, end }) => ({
        message: `mark [${label}] has no note; add the note or take the mark out`,
        place: placeBetween(paper, offset, end),
      }));
  },
};
