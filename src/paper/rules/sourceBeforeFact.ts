import { ownWordsOf } from "../argument/ownWords.ts";
import { type CitedNote, citationsOf } from "../citations/index.ts";
import { STILL_TO_COME } from "../lexicon/dated.ts";
import { FACT_IN_YEAR, IN_RELATIVE_CLAUSE, NOT_YET, RELATIVE_CLAUSE } from "../lexicon/en/causes.ts";
import { datesIn } from "../names/statedDates.ts";
import { type Paper, placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const sourceBeforeFact: PaperRule = {
  id: "source-before-fact",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "A source issued before the fact it is to support, or after the day it was read",
  reason:
    "What was printed in one year cannot tell what happened in the next: the note belongs to another sentence, or a year was mistyped.",
  good: "A short paper\n\nIn 2014 the office was closed.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  bad: "A short paper\n\nIn 2017 the office was closed.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:4 this is said of 2017, and its only source “Trade” is of 2015; look whether the note belongs here, and the years",
  ],
  check(paper) {
    const cited = new Map(citationsOf(paper).map((one) => [one.note.label.toLowerCase(), one]));
    const found: Found[] = [];
    const months = inMonths(paper, cited);
    for (const { sentence } of paper.language === "en" ? sentencesOf(paper) : []) {
      const [mark, ...others] = sentence.marks;
      if (!mark || others.length > 0) continue;
      const own = ownWordsOf(paper, sentence);
      const match = FACT_IN_YEAR.exec(own);
      const source = sourceOf(cited.get(mark.label.toLowerCase()));
      // A second year may be the one the note is for.
      if (!match || !source || NOT_YET.test(own) || (own.match(/\b(?:19|20)\d\d\b/gu)?.length ?? 0) > 1)
        continue;
      // What is told by the way is not what the source is for.
      if (RELATIVE_CLAUSE.test(own.slice(0, match.index)) || IN_RELATIVE_CLAUSE.test(match[0])) continue;
      const [year] = match[0].match(/\d{4}/)!;
      if (Number(year) <= source.year) continue;
      const at = match.index + match[0].indexOf(year!);
      found.push({
        message: `this is said of ${year}, and its only source “${source.title}” is of ${source.year}; look whether the note belongs here, and the years`,
        place: placeOf(paper, sentence, at, at + 4),
        related: [relatedAt("its source", placeOf(paper, source.note))],
      });
    }
    const lines = new Set(found.map(({ place }) => place.line));
    return [...found, ...months.filter(({ place }) => !lines.has(place.line)), ...readBeforeIssued(paper)];
  },
};

/** "Closed in November 2018", and the one source is a newspaper of 12 November 2016. */
function inMonths(paper: Paper, cited: ReadonlyMap<string, CitedNote>): Found[] {
  if (paper.language !== "en" && paper.language !== "de") return [];
  return [...sentencesOf(paper)].flatMap(({ sentence }): Found[] => {
    const [mark, ...others] = sentence.marks;
    const source = mark && others.length === 0 ? sourceOf(cited.get(mark.label.toLowerCase())) : undefined;
    if (!source || source.issued.length < 2) return [];
    const own = ownWordsOf(paper, sentence);
    const [date, ...more] = datesIn(own);
    if (!date || more.length > 0 || STILL_TO_COME.test(own)) return [];
    const fact = date.edtf.split("-").map(Number);
    if (fact.length < 2 || fact.some(Number.isNaN) || !isAfter(fact, source.issued)) return [];
    return [
      {
        message: `this is said of ${own.slice(date.from, date.to)}, and its only source “${source.title}” is of ${source.issued.join("-")}; look whether the note belongs here, and the dates`,
        place: placeOf(paper, sentence, date.from, date.to),
        related: [relatedAt("its source", placeOf(paper, source.note))],
      },
    ];
  });
}

/** The one work of a note, with its date. */
function sourceOf(cited: CitedNote | undefined) {
  const [citation, ...others] = cited?.citations ?? [];
  if (!cited || !citation || others.length > 0 || citation.kind !== "full") return undefined;
  const { title, issued, accessed } = citation.work;
  const dates = issued?.["date-parts"] ?? [];
  const year = Number(dates.at(-1)?.[0]);
  // A page that was read later may have been added to since its year; what is of a day is done with it.
  const mayHaveGrown = accessed !== undefined && (dates[0]?.length ?? 0) < 3;
  if (title === undefined || mayHaveGrown || !Number.isInteger(year) || dates.length > 1) return undefined;
  return { title, year, issued: (dates[0] ?? []).map(Number), note: cited.note };
}

function readBeforeIssued(paper: Parameters<PaperRule["check"]>[0]): Found[] {
  return citationsOf(paper).flatMap(({ note, citations }) =>
    citations.flatMap(({ work, span }): Found[] => {
      const issued = work.issued?.["date-parts"]?.[0]?.map(Number);
      const read = work.accessed?.["date-parts"]?.[0]?.map(Number);
      if (!issued || !read || !isAfter(issued, read)) return [];
      return [
        {
          message: `${work.title === undefined ? "the work" : `“${work.title}”`} is dated ${issued.join("-")} and was read on ${read.join("-")}, before that; one of the two is mistyped`,
          place: placeOf(paper, note, span.from, span.to),
        },
      ];
    }),
  );
}

/** As far as both are given. */
function isAfter(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! > b[i]!;
  return false;
}
