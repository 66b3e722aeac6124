import { titleKey } from "../citation.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, readingsOf, relatedAt } from "./paperRule.ts";
import { isSameWork } from "./shortFormUnmatched.ts";

export const citationForms: PaperRule = {
  id: "citation-forms",
  severity: "note",
  kind: "notes",
  title: "One work cited under different titles",
  reason:
    "When the short form of a work changes from note to note, a reader has to find out that it is still the same one; one address under two titles may be two works, or one mistake.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade,” 2.\n\n[3] Lee, “Trade,” 9.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade,” 2.\n\n[3] Lee, “Trade and,” 9.\n",
  expected: ["paper.txt:11:11 the work cited as “Trade” before is “Trade and” here; choose one short form"],
  check(paper) {
    const readings = readingsOf(paper).filter(({ title }) => title);
    const found: Found[] = [];
    for (const [i, reading] of readings.entries()) {
      const title = reading.title!;
      const place = placeOf(paper, reading.note, title.index, title.index + title.text.length);
      const short = reading.isShort
        ? readings.slice(0, i).find((earlier) => earlier.isShort && isSameWork(earlier, reading))
        : undefined;
      if (short && titleKey(short.title!.text) !== titleKey(title.text)) {
        found.push({
          message: `the work cited as “${short.title!.text}” before is “${title.text}” here; choose one short form`,
          place,
          related: [relatedAt("before", placeOf(paper, short.note))],
        });
        continue;
      }
      const url = reading.urls.find(({ isCut }) => !isCut)?.text;
      const same = readings
        .slice(0, i)
        .find((earlier) => url && earlier.urls.some(({ text }) => text === url));
      if (same && titleKey(same.title!.text) !== titleKey(title.text))
        found.push({
          message: `the address of “${shortened(same.title!.text)}” is given for “${shortened(title.text)}” here; if both are on one page, cite the page by its title and add what is meant`,
          place,
          related: [relatedAt("the same address", placeOf(paper, same.note))],
        });
    }
    return found;
  },
};

function shortened(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}
