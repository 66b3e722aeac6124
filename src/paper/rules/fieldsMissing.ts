import { worksOf } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const fieldsMissing: PaperRule = {
  id: "fields-missing",
  severity: "note",
  kind: "notes",
  title: "A journal article without volume and pages",
  reason:
    "A journal prints hundreds of pages a year; its name and a date do not lead a reader to an article.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Journal of Trade 3 (2015): 4–19.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Journal of Trade (May 2015).\n",
  expected: [
    "paper.txt:7:5 “Trade” in Journal of Trade has neither volume nor pages nor an address; add them",
  ],
  check(paper) {
    return worksOf(paper).flatMap(({ item, citations }): Found[] => {
      const container = item["container-title"];
      const first = citations.find(({ citation }) => citation.kind === "full");
      if (
        !first ||
        typeof container !== "string" ||
        !/\b(?:Journal of|Review of|Quarterly)\b/.test(container)
      )
        return [];
      const isFound =
        [item.volume, item.issue, item.page, item.URL, item.DOI].some((field) => field !== undefined) ||
        citations.some(({ citation }) => citation.locator !== undefined || citation.addresses.length > 0);
      if (isFound) return [];
      return [
        {
          message: `“${item.title}” in ${container} has neither volume nor pages nor an address; add them`,
          place: placeOf(paper, first.note, first.citation.span.from, first.citation.span.to),
        },
      ];
    });
  },
};
