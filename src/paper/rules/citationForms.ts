import type { Place } from "../../record/index.ts";
import { titleKey } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const citationForms: PaperRule = {
  id: "citation-forms",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "One work cited under different titles",
  reason:
    "When the short form of a work changes from note to note, a reader has to find out that it is still the same one; one address under two titles may be two works, or one mistake.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade,” 2.\n\n[3] Lee, “Trade,” 9.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade,” 2.\n\n[3] Lee, “Trade and,” 9.\n",
  expected: ["paper.txt:11:11 the work cited as “Trade” before is “Trade and” here; choose one short form"],
  check(paper) {
    const shortOf = new Map<string, Titled>();
    const byAddress = new Map<string, Titled>();
    const found: Found[] = [];
    for (const { note, citation } of everyCitation(paper)) {
      const { work, title: span, kind, refersTo, addresses } = citation;
      if (work.title === undefined || !span) continue;
      const here = { title: work.title, place: placeOf(paper, note, span.from, span.to) };
      if (kind === "short" && refersTo.length === 1) {
        const before = shortOf.get(refersTo[0]!);
        if (!before) shortOf.set(refersTo[0]!, here);
        else if (titleKey(before.title) !== titleKey(here.title))
          found.push({
            message: `the work cited as “${before.title}” before is “${here.title}” here; choose one short form`,
            place: here.place,
            related: [relatedAt("before", before.place)],
          });
      }
      const url = addresses.find(({ isCut }) => !isCut)?.url;
      if (url === undefined) continue;
      const same = byAddress.get(url);
      if (!same) byAddress.set(url, here);
      else if (titleKey(same.title) !== titleKey(here.title))
        found.push({
          message: `the address of “${shortened(same.title)}” is given for “${shortened(here.title)}” here; if both are on one page, cite the page by its title and add what is meant`,
          place: here.place,
          related: [relatedAt("the same address", same.place)],
        });
    }
    return found;
  },
};

interface Titled {
  title: string;
  place: Place;
}

function shortened(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}
