import type { Case, PartialDate } from "../../record/index.ts";
import { parseDate } from "../../record/index.ts";
import { datesIn } from "../names/statedDates.ts";
import { type Paper, sentencesOf } from "../paper.ts";

/**
 * The day a paper was written, at the earliest: the latest full day in its notes, which as a rule is one on which a
 * page was read; else a line of nothing but a date at its head.
 */
export function paperDay(paper: Paper): PartialDate | undefined {
  return (
    latest(
      paper.notes
        .flatMap(({ text }) => datesIn(text.replace(/https?:\/\/\S+/g, " ")))
        .map(({ date }) => date)
        .filter(({ first, last }) => first === last),
    ) ?? dateLine(paper)
  );
}

/** Where a paper does not say when it was written: not before what it tells of, nor, as far as is known, after the record ends. */
export function writtenSince(paper: Paper, record: Case): PartialDate | undefined {
  const own = paperDay(paper);
  if (own) return own;
  const recorded = latest(
    [...record.events, ...record.formats.flatMap(({ phases }) => phases)].flatMap(
      ({ date }) => parseDate(date) ?? [],
    ),
  );
  if (!recorded) return undefined;
  const told = [...sentencesOf(paper)].flatMap(({ sentence }) =>
    datesIn(sentence.text).map(({ date }) => date),
  );
  return latest(told.filter(({ last }) => last <= recorded.last)) ?? recorded;
}

/** Blocks at the head of a paper among which its date may stand. */
const HEAD = 6;
const LONGEST_LINE = 60;

function dateLine({ sections }: Paper): PartialDate | undefined {
  const head = sections
    .slice(0, HEAD)
    .flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs.slice(0, HEAD)])
    .slice(0, HEAD);
  for (const { text } of head) {
    if (text.length > LONGEST_LINE) continue;
    const [only, second] = datesIn(text);
    if (!only || second || only.date.isInterval) continue;
    // "Brussels, 4 October 2023", "Published: October 2023": nothing is told in such a line.
    if (
      /^[\p{L}\s,:–-]{0,24}$/u.test(text.slice(0, only.from)) &&
      !/\p{L}/u.test(text.slice(only.to)) &&
      only.edtf.length > 4
    )
      return only.date;
  }
  return undefined;
}

function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.reduce<PartialDate | undefined>(
    (last, one) => (Number.isFinite(one.first) && !(last && last.first >= one.first) ? one : last),
    undefined,
  );
}
