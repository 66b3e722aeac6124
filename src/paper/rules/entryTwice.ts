import { placeOf } from "../paper.ts";
import type { ReferenceEntry } from "../references/entry.ts";
import { EK, LEE, listExample } from "../references/inWords.ts";
import { referencesOf } from "../references/list.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** Letters and figures of an entry at least: "Ibid." and a name alone stand twice by right. */
const LEAST = 30;
/** An entry that goes on with an address or a day of reading is the same work, if so much is the same before. */
const LEAST_OF_LONGER = 60;
const LABEL = /^\W*(?:\d{1,3}\W+)?/u;

export const entryTwice: PaperRule = {
  id: "entry-twice",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A work that the list holds twice",
  reason: "One of the two is left over; in a numbered list the text then calls one work by two numbers.",
  good: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017).", EK, LEE),
  bad: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017).", EK, LEE, LEE),
  expected: ["paper.txt:11:1 this entry stands in the list before; take one of the two out"],
  check(paper) {
    const byStart = new Map<string, { text: string; entry: ReferenceEntry }[]>();
    return referencesOf(paper).flatMap((entry): Found[] => {
      const text = folded(entry.text);
      if (text.length < LEAST) return [];
      const start = text.slice(0, LEAST);
      const alike = byStart.get(start) ?? [];
      const first = alike.find((one) => isSame(one.text, text));
      if (!first) byStart.set(start, [...alike, { text, entry }]);
      return first === undefined
        ? []
        : [
            {
              message: "this entry stands in the list before; take one of the two out",
              place: placeOf(paper, entry),
              related: [relatedAt("before", placeOf(paper, first.entry))],
            },
          ];
    });
  },
};

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= LEAST_OF_LONGER && long.startsWith(short));
}

function folded(text: string): string {
  return text
    .replace(LABEL, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
