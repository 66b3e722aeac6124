import { contentOf } from "../lexicon/content.ts";
import { OF_A_DATE, RESTATING, type Restating } from "../lexicon/restating.ts";
import { datesIn, mayBeOne, type StatedDate } from "../names/statedDates.ts";
import { type Paper, type Paragraph, type Sentence, sentencesOf } from "../paper.ts";
import { isListed } from "../references/list.ts";
import { conclusionOf } from "./conclusion.ts";
import { isSummary } from "./headings.ts";
import { ownWordsOf } from "./ownWords.ts";
import { shared } from "./words.ts";

/** A sentence in the paper's own words, by what carries its content. */
export interface Told {
  sentence: Sentence;
  paragraph: Paragraph;
  own: string;
  /** Without those of its dates. */
  stems: ReadonlySet<string>;
  dates: readonly StatedDate[];
}

/** What a paper tells, and what its conclusion or summary tells of the same. */
export interface Restated {
  words: Restating;
  body: readonly Told[];
  again: readonly Told[];
  /** Pairs that share enough words to speak of one thing. */
  pairs: readonly { told: Told; again: Told; both: number }[];
}

const LONGEST = 320;
const FEWEST_SHARED = 1;
/** Hostile papers have no end of them. */
const MOST_AGAIN = 80;
const MOST_BODY = 4_000;
/** Words of so large a part of all sentences tell nothing of one. */
const COMMON = 0.2;
const FEWEST_FOR_COMMON = 15;

const known = new WeakMap<Paper, Restated | undefined>();

export function restatedOf(paper: Paper): Restated | undefined {
  if (known.has(paper)) return known.get(paper);
  const found = restate(paper);
  known.set(paper, found);
  return found;
}

function restate(paper: Paper): Restated | undefined {
  const words = RESTATING[paper.language];
  const concluding = closingOf(paper);
  if (!words || concluding.size === 0) return undefined;
  const isInList = isListed(paper);
  const body: Told[] = [];
  const again: Told[] = [];
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    if (sentence.text.length > LONGEST || isInList(paragraph)) continue;
    const isAgain = concluding.has(paragraph) || isSummary(section);
    const list = isAgain ? again : body;
    if (list.length >= (isAgain ? MOST_AGAIN : MOST_BODY)) continue;
    const own = ownWordsOf(paper, sentence).replace(/\([^()]*\)/gu, (aside) => " ".repeat(aside.length));
    const stems = contentOf(own.replace(OF_A_DATE, " "), words);
    list.push({ sentence, paragraph, own, stems, dates: datesIn(own) });
  }
  const common = commonStems([...body, ...again]);
  const tells = ({ stems }: Told) => new Set([...stems].filter((stem) => !common.has(stem)));
  const bare = new Map([...body, ...again].map((one) => [one, tells(one)]));
  const pairs = again.flatMap((one) =>
    body.flatMap((told) => {
      const both = shared(bare.get(told)!, bare.get(one)!);
      return both >= FEWEST_SHARED ? [{ told, again: one, both: shared(told.stems, one.stems) }] : [];
    }),
  );
  return { words, body, again, pairs };
}

/** The conclusion; where no heading says that it is one, the last of several sections. */
function closingOf(paper: Paper): ReadonlySet<Paragraph> {
  const conclusion = conclusionOf(paper);
  const headed = paper.sections.filter(({ heading, paragraphs }) => heading && paragraphs.length > 0);
  if (conclusion.size > 0 || headed.length < FEWEST_SECTIONS) return conclusion;
  const isInList = isListed(paper);
  const text = headed.filter(({ paragraphs }) => !paragraphs.every(isInList));
  return new Set(text.at(-1)?.paragraphs);
}

const FEWEST_SECTIONS = 3;

function commonStems(all: readonly Told[]): Set<string> {
  if (all.length < FEWEST_FOR_COMMON) return new Set();
  const counts = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].flatMap(([stem, count]) => (count > COMMON * all.length ? [stem] : [])));
}

/** Whether the dates of two sentences let them speak of one event: none on one side, or two that may be one. */
export function mayBeOneTime(a: Told, b: Told): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return true;
  return a.dates.some((one) => b.dates.some((other) => mayBeOne(one.date, other.date)));
}
