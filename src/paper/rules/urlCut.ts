import { placeOf } from "../paper.ts";
import { everyAddress, type PaperRule } from "./paperRule.ts";

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
    return everyAddress(paper)
      .filter(({ address }) => address.isCut)
      .map(({ note, address: { url, from, to } }) => ({
        message: `the address is cut off (${url}…); open the page and copy the whole`,
        place: placeOf(paper, note, from, to),
      }));
  },
};
