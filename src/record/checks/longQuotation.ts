import { rootsOf } from "../nouns/roots.ts";
import { holds, visit } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const MOST_WORDS = 40;
const LONG = "one ".repeat(41).trim();

export const longQuotation: CaseRule = {
  id: "long-quotation",
  severity: "note",
  title: "A quotation longer than the point it proves",
  reason:
    "A few words show where the wording matters; a whole paragraph hides it, and may be more than its publisher allows to be copied.",
  good: {
    record:
      "sources:\n  - {id: s, type: speech, title: Speech}\nclaims:\n  - {id: c, kind: fact, says: A., sources: [s], quotes: [{source: s, exact: no talks}]}\n",
  },
  bad: {
    record: `sources:\n  - {id: s, type: speech, title: Speech}\nclaims:\n  - {id: c, kind: fact, says: A., sources: [s], quotes: [{source: s, exact: ${LONG}}]}\n`,
  },
  expected: ["record.yaml:4:77 41 words quoted, expected at most 40: keep those on which the claim turns"],
  check(record) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record))
      visit(value, shape, holdsQuoted, (text, { isQuoted }, steps) => {
        if (!isQuoted || typeof text !== "string") return;
        const words = countWords(text);
        if (words > MOST_WORDS)
          found.push({
            message: `${words} words quoted, expected at most ${MOST_WORDS}: keep those on which the claim turns`,
            place: record.placeOf(entry, ...steps),
          });
      });
    return found;
  },
};

const holdsQuoted = holds(({ isQuoted }) => isQuoted === true);

/** Languages written without spaces are counted at two characters a word. */
function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(unspaced / 2);
}
