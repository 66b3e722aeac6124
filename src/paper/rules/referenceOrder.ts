import { placeOf } from "../paper.ts";
import { outOfOrder } from "../references/crossCheck.ts";
import { asListed, listExample } from "../references/inWords.ts";
import type { PaperRule } from "./paperRule.ts";

const NAMES = ["Amsel", "Bussard", "Drossel", "Elster", "Fink", "Gans"];
const entries = (names: readonly string[]) =>
  names.map((name, i) => `${name}, A. (20${10 + i}). Trade and towns. Kiel: Lotse.`);
const BODY = `Trade fell (${NAMES.map((name, i) => `${name} 20${10 + i}`).join("; ")}).`;

export const referenceOrder: PaperRule = {
  id: "reference-order",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "An entry that stands outside the order of the list",
  reason: "A list in the order of the alphabet is searched by it; an entry elsewhere is not found.",
  good: listExample(BODY, ...entries(NAMES)),
  bad: listExample(BODY, ...[0, 1, 3, 2, 4, 5].map((i) => entries(NAMES)[i]!)),
  expected: [
    "paper.txt:13:1 the entry Drossel 2012 stands after Elster 2013; the list is in the order of the alphabet",
  ],
  check(paper) {
    return outOfOrder(paper).map(({ work, after }) => ({
      message: `the entry ${asListed(work)} stands after ${asListed(after)}; the list is in the order of the alphabet`,
      place: placeOf(paper, work.entry),
    }));
  },
};
