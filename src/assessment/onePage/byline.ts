import type { Page } from "../../page/page.ts";
import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, fits, fitting } from "./fit.ts";

/** What the page belongs to and who signs it: as much of it as a page of so many words has room for. */
export function byline(n: Narrator, words: number): Pick<Page, "byline" | "authors"> {
  const { title, titles, subtitles, authors = [] } = n.record.meta;
  const subtitle = isOfOthers(n) ? undefined : n.record.meta.subtitle;
  if (subtitle === undefined && authors.length === 0) return {};
  const { head } = n.say.words;
  const { code } = n.say.language;
  const [ownTitle, ownSubtitle] = [titles?.[code], subtitles?.[code]];
  const whole =
    subtitle === undefined
      ? undefined
      : ownTitle !== undefined && ownSubtitle !== undefined
        ? entitled(ownTitle, ownSubtitle)
        : n.author(entitled(title, subtitle).replace(/(?<![.\s])[.\s]+$/, ""));
  const first = authors.slice(0, MOST_NAMES);
  const rest = authors.length - first.length;
  const names = rest === 0 ? first : [...first, head.others(rest)];
  const tries = [
    head.byline(whole, authors),
    head.byline(whole && clip(whole, 12), names),
    head.byline(undefined, names),
    head.byline(undefined, authors.length > 1 ? [authors[0]!, head.others(authors.length - 1)] : authors),
  ];
  const room = ALL_WORDS - words;
  const found = fitting(
    n,
    "byline",
    [...tries, undefined],
    (text) => text === undefined || (text !== "" && fits([text], Math.min(room, MOST_WORDS))),
  );
  return {
    ...(found === undefined || found === "" ? {} : { byline: [found] }),
    ...(authors.length === 0 ? {} : { authors }),
  };
}

/** Whether the subtitle announces a third party that has no part in the model of the day: then the page tells nothing of it. */
function isOfOthers({ record, a }: Narrator): boolean {
  const { subtitle = "", thirdParties = [] } = record.meta;
  return thirdParties.some(
    (id) =>
      !a.thirdParties.some(({ actor }) => actor === id) &&
      record.actors.some((one) => one.id === id && subtitle.includes(one.name)),
  );
}

/** A subtitle that goes on where the title ends ("with …") follows behind a comma. */
function entitled(title: string, subtitle: string): string {
  return `${title}${/^\p{Ll}/u.test(subtitle) ? "," : ":"} ${subtitle}`;
}

const MOST_NAMES = 3;
const MOST_WORDS = 30;
const ALL_WORDS = Object.values(PAGE_BLOCKS).reduce((sum, most) => sum + most, 0);
