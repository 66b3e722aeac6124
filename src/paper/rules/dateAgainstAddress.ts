import { dateInWords } from "../../record/index.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type Found, type PaperRule } from "./paperRule.ts";

export const dateAgainstAddress: PaperRule = {
  id: "date-against-address",
  severity: "note",
  kind: "addresses",
  bearsOn: "sources",
  title: "A date of publication that is not the one in the address",
  reason:
    "Newspapers and journals put the day of an article into its address; where the note says another, one of the two was mistyped.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 8 April 2016, https://example.org/2016/04/08/trade.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 8 April 2006, https://example.org/2016/04/08/trade.\n",
  expected: [
    "paper.txt:7:50 the note dates “Trade” 8 April 2006 and the address says 8 April 2016; look which of the two is right",
  ],
  check(paper) {
    return everyCitation(paper).flatMap(({ note, citation }): Found[] => {
      const { work, addresses } = citation;
      const [address, ...others] = addresses;
      const said = work.issued?.["date-parts"]?.[0];
      if (!address || others.length > 0 || !said || (work.issued?.["date-parts"]?.length ?? 0) > 1) return [];
      const inAddress = dateIn(address.url);
      if (!inAddress || !differs(said.map(Number), inAddress)) return [];
      const title = work.title === undefined ? "the work" : `“${work.title}”`;
      return [
        {
          message: `the note dates ${title} ${written(said.map(Number))} and the address says ${written(inAddress)}; look which of the two is right`,
          place: placeOf(paper, note, address.from, address.to),
        },
      ];
    });
  },
};

/** `/2016/04/08/`, `/2016-04-08`, `/20160408`, or `/2016/04/` alone; a year alone may be a folder's. */
const IN_PATH =
  /\/(?:((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/._-]|$)|((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._-]|$))/;

function dateIn(url: string): number[] | undefined {
  const path = url.replace(/^(?:https?:\/\/)?[^/]*/i, "");
  // An archive's address begins with the day of the copy.
  if (/^\/web\/\d/.test(path) || /\/(?:uploads|files|sites|assets|media|images?|content)\//i.test(path))
    return undefined;
  const match = IN_PATH.exec(path);
  if (!match) return undefined;
  return [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]]
    .filter((part) => part !== undefined)
    .map(Number);
}

/** Days of grace: an article is put on the web the evening before, and printed later. */
const GRACE = 45;

function differs(said: readonly number[], inAddress: readonly number[]): boolean {
  const [year, month, day] = said;
  const [otherYear, otherMonth, otherDay] = inAddress;
  if (month === undefined || otherMonth === undefined) return Math.abs(year! - otherYear!) > 1;
  const apart =
    365 * (year! - otherYear!) + 30.4 * (month - otherMonth) + ((day ?? 15) - (otherDay ?? day ?? 15));
  return Math.abs(apart) > GRACE;
}

/** "24 March 2025", as far as is known. */
function written([year, month, day]: readonly number[]): string {
  const two = (n: number | undefined) => (n === undefined ? "" : `-${String(n).padStart(2, "0")}`);
  return dateInWords(`${year}${two(month)}${two(day)}`);
}
