import { citationsOf } from "../citations/index.ts";
import { writtenLinks } from "../evidence/writtenLinks.ts";
import { type Paper, placeBetween, placeOf } from "../paper.ts";
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
    const broken = [...paper.notes, ...(paper.listed ?? []), ...(paper.entries ?? [])].flatMap((note) =>
      [...note.text.matchAll(BROKEN)].map(
        ({ index, 0: written }): Found => ({
          // A line of print may break within an address, and what joins it lose a sign.
          ...(paper.pageStarts ? { severity: "note" as const } : {}),
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
    const leadsNowhere = nowhereIn(paper);
    const hidden = writtenLinks(paper).flatMap(({ address, from, to }): Found[] => {
      if (address === "")
        return [
          {
            message: "the link leads nowhere: its address is empty; put it in",
            place: placeBetween(paper, from, to),
          },
        ];
      const begins = BROKEN_HERE.exec(address)?.[0];
      if (begins !== undefined)
        return [
          {
            message: `the address begins with “${begins}”, and no browser opens that; write https:// or http://`,
            place: placeBetween(paper, from, to),
          },
        ];
      if (address.startsWith("#") && leadsNowhere(address.slice(1)))
        return [
          {
            // What a place is called is made up by the program that shows the file: no syntax proves this.
            severity: "note",
            message: `the link leads to “${address}”, and no place of the file is called so; mend it, or name the place`,
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
  /(?<![\p{L}\p{N}:/])(?:https?\/\/:\/?\/?|https?\/{1,2}(?=(?:www\.)?[\w-]+\.)|https?:\/(?!\/)|https?;\/\/|(?:htps?|htpps?|htttps?|ttps?|hhttps?|httsp|hptts?):\/\/)(?=[\p{L}\d])/giu;

/** The same where the whole of a hidden address is. */
const BROKEN_HERE = new RegExp(`^(?:${BROKEN.source})`, "iu");

/** Asks of places whether nothing in the file is called so: no id or name of its HTML, no heading. */
function nowhereIn({ text }: Paper): (target: string) => boolean {
  const bare = (written: string) => written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  let places: { ids: Set<string>; headings: string[] } | undefined;
  // The file is gone through once, and not at all where no link leads into it.
  const named = () => {
    if (places) return places;
    const ids = text.matchAll(/\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)|\{#([^\s{}]+)/giu);
    places = {
      ids: new Set([...ids].map((match) => bare(match[1] ?? match[2] ?? ""))),
      headings: [...new Set([...text.matchAll(HEADING_LINE)].map((match) => bare(match[1] ?? match[2]!)))],
    };
    return places;
  };
  const known = new Map<string, boolean>();
  const isNowhere = (target: string): boolean => {
    const { ids, headings } = named();
    // A page saved without its places, as from a browser, has lost them all.
    if (ids.size + headings.length === 0) return false;
    const wanted = bare(target);
    return (
      !ids.has(wanted) &&
      // Headings of one name are counted; words that converters leave out or shorten are let pass.
      !headings.some(
        (one) => one !== "" && (one.startsWith(wanted) || wanted.startsWith(one) || one.endsWith(wanted)),
      )
    );
  };
  return (target) => {
    // "#top" and "#" lead to the top everywhere; "#!" and "#:~:text=" are read by programs.
    if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(target) || target.toLowerCase() === "top") return false;
    if (FOOTNOTE_PLACE.test(target)) return false;
    const answer = known.get(target) ?? isNowhere(target);
    known.set(target, answer);
    return answer;
  };
}

/** A heading of Markdown, before a line of signs or behind them. */
const HEADING_LINE = /^[ >]{0,4}#{1,6}[ \t]+(.+)$|^([^\n]+)\n[=-]{3,}[ \t]*$/gmu;
/** Where converters put notes and works; a copied page has lost the places and not the links. */
const FOOTNOTE_PLACE =
  /(?:^|[_.-])(?:_?(?:fn|ftn|note|ref|cite|edn|footnote|endnote|bib|cr)\p{L}*|[rb])[_.:-]?\d/iu;

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
