import { citationsOf } from "../citations/index.ts";
import { writtenLinks } from "../evidence/writtenLinks.ts";
import { placeBetween, placeOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const urlMalformed: PaperRule = {
  id: "url-malformed",
  severity: "error",
  proof: "By the syntax of addresses (RFC 3986) nothing can be found there.",
  kind: "addresses",
  bearsOn: "sources",
  title: "A web address that cannot lead anywhere",
  reason: "An address without a full host name, or with its beginning doubled, opens for no reader.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://example.org/trade.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://https://example.org/trade.\n",
  expected: ["paper.txt:7:29 the address begins twice (https://https://…); copy it again from the page"],
  check(paper) {
    const broken = paper.notes.flatMap((note) =>
      [...note.text.matchAll(BROKEN)].map(
        ({ index, 0: written }): Found => ({
          message: `the address begins with “${written}”, and no browser opens that; write https:// or http://`,
          place: placeOf(paper, note, index, index + written.length),
        }),
      ),
    );
    const wrong = citationsOf(paper).flatMap(({ note, citations }) =>
      citations.flatMap(({ addresses }) =>
        addresses.flatMap(({ url, from, to, isCut }): Found[] => {
          const fault = isCut ? undefined : faultOf(url);
          return fault
            ? [{ message: `${fault}; copy it again from the page`, place: placeOf(paper, note, from, to) }]
            : [];
        }),
      ),
    );
    const hidden = writtenLinks(paper).flatMap(({ address, from, to }): Found[] => {
      if (address === "")
        return [
          {
            message: "the link leads nowhere: its address is empty; put it in",
            place: placeBetween(paper, from, to),
          },
        ];
      const fault = /^(?:https?:|www\.)/iu.test(address) ? faultOf(address) : undefined;
      return fault
        ? [{ message: `${fault}; copy it again from the page`, place: placeBetween(paper, from, to) }]
        : [];
    });
    const told = new Set([...wrong, ...broken].map(({ place }) => place.line));
    return [...wrong, ...broken, ...hidden.filter(({ place }) => !told.has(place.line))];
  },
};

/** "http//", "https:/", "htps://", "ttps://", right before a host name. */
const BROKEN =
  /(?<![\p{L}\p{N}:/])(?:https?\/{1,2}(?=(?:www\.)?[\w-]+\.)|https?:\/(?!\/)|https?;\/\/|(?:htps?|htpps?|htttps?|ttps?|hhttps?|httsp|hptts?):\/\/)(?=[\p{L}\d])/giu;

function faultOf(url: string): string | undefined {
  const doubled = /^(https?:\/\/)(https?:?\/\/)/i.exec(url);
  if (doubled) return `the address begins twice (${doubled[0]}…)`;
  const host = /^(?:https?:\/\/)?([^/?#]*)/i
    .exec(url)![1]!
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "");
  if (host === "localhost" || /^\[/.test(host)) return undefined;
  if (!host.includes(".") || /^\.|\.$|\.\./.test(host))
    return `the address has no full host name (${host || "none"})`;
  return undefined;
}
