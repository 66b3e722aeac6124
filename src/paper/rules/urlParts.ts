import { placeOf } from "../paper.ts";
import { everyAddress, type Found, type PaperRule } from "./paperRule.ts";

const TRACKING = /[?&](utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid|igshid)=/i;
const IN_PATH = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(en|fr|de|ru|es|it|uk|pl)(?:\/|$)/i;
const IN_QUERY = /[?&](?:[a-z]*(?:locale|lang(?:uage)?|hl))=(en|fr|de|ru|es|it|uk|pl)\b/i;

export const urlParts: PaperRule = {
  id: "url-parts",
  severity: "note",
  kind: "addresses",
  bearsOn: "form",
  title: "A web address that carries tracking parts or names two languages",
  reason:
    "Tracking parts say where the author clicked, not what was read; an address that names two languages may show the reader another text than the author read.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://example.org/en/trade?page=2.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://example.org/fr/trade?locale=en&utm_source=mail.\n",
  expected: [
    "paper.txt:7:29 the address carries a tracking part (utm_source); leave it out",
    "paper.txt:7:29 the address names two languages, fr in its path and en as its parameter; give the one that was read",
  ],
  check(paper) {
    return everyAddress(paper).flatMap(({ note, address: { url, from, to } }): Found[] => {
      const place = placeOf(paper, note, from, to);
      const tracking = TRACKING.exec(url)?.[1];
      const path = IN_PATH.exec(url)?.[1]?.toLowerCase();
      const query = IN_QUERY.exec(url)?.[1]?.toLowerCase();
      return [
        ...(tracking
          ? [{ message: `the address carries a tracking part (${tracking}); leave it out`, place }]
          : []),
        ...(path && query && path !== query
          ? [
              {
                message: `the address names two languages, ${path} in its path and ${query} as its parameter; give the one that was read`,
                place,
              },
            ]
          : []),
      ];
    });
  },
};
