import { ownWordsOf } from "../argument/ownWords.ts";
import { type CitedNote, citationsOf } from "../citations/index.ts";
import { FACT_IN_YEAR, IN_RELATIVE_CLAUSE, NOT_YET, RELATIVE_CLAUSE } from "../lexicon/en/causes.ts";
import { placeOf, sentencesOf } from "../paper.ts";
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
  readsEnglish: true,
  check(paper) {
    const cited = new Map(citationsOf(paper).map((one) => [one.note.label.toLowerCase(), one]));
    const found: Found[] = [];
    for (const { sentence } of sentencesOf(paper)) {
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
    return [...found, ...readBeforeIssued(paper)];
  },
};

/** The one work of a note, with its year. */
function sourceOf(cited: CitedNote | undefined) {
  const [citation, ...others] = cited?.citations ?? [];
  if (!cited || !citation || others.length > 0 || citation.kind !== "full") return undefined;
  const { title, issued, accessed } = citation.work;
  const dates = issued?.["date-parts"] ?? [];
  const year = Number(dates.at(-1)?.[0]);
  // A page that was read later may have been added to since its year; what is of a day is done with it.
  const mayHaveGrown = accessed !== undefined && (dates[0]?.length ?? 0) < 3;
  if (title === undefined || mayHaveGrown || !Number.isInteger(year) || dates.length > 1) return undefined;
  return { title, year, note: cited.note };
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
