import { placeOf } from "../paper.ts";
import { everyAddress, type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const urlCut: PaperRule = {
  id: "url-cut",
  severity: "warning",
  proof: "What ends in an ellipsis is how a link is shown, and not the address.",
  kind: "addresses",
  bearsOn: "sources",
  title: "A web address that was cut off",
  reason: "An address that ends in dots was copied from a page that shortened it; it leads nowhere.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://example.org/trade-and-war.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://example.org/trade-an....\n",
  expected: [
    "paper.txt:7:29 the address is cut off (https://example.org/trade-an…); open the page and copy the whole",
  ],
  check(paper) {
    // An address cut once and copied into other notes is one thing to mend.
    const byAddress = new Map<string, Found>();
    for (const { note, address } of everyAddress(paper)) {
      if (!address.isCut) continue;
      const { url, from, to } = address;
      const place = placeOf(paper, note, from, to);
      const first = byAddress.get(url);
      if (first) first.related = [...(first.related ?? []), relatedAt("cut off here too", place)];
      else
        byAddress.set(url, {
          message: `the address is cut off (${url}…); open the page and copy the whole`,
          place,
        });
    }
    return [...byAddress.values()];
  },
};
