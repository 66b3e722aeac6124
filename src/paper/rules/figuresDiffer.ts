import { append } from "../../record/append.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { restatedCounts } from "../argument/restatedCounts.ts";
import { stemOf } from "../argument/words.ts";
import { type Figure, twinFigures } from "../evidence/twinFigures.ts";
import {
  ANOTHER_COUNT,
  AT_LEAST,
  AT_MOST,
  FATE_HINT,
  FATES,
  figureOf,
  GENERAL_WHOM,
  POWERS,
  SAME_EVENT,
  YEAR_TOLD,
} from "../lexicon/en/fates.ts";
import { ANOTHER_GROUP, ASKED_IN_ALL } from "../lexicon/summing.ts";
import { type Paper, type Paragraph, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** How many people something befell, by a sentence. */
interface Count {
  amount: number;
  bound: string;
  whom: string;
  sentence: Sentence;
  paragraph: Paragraph;
  from: number;
  to: number;
  names: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

/** Counts that differ by less are rounded. */
const ROUNDED = 1.2;
/** Hostile papers have no end of them. */
const MOST_COUNTS = 200;

export const figuresDiffer: PaperRule = {
  id: "figures-differ",
  severity: "note",
  kind: "reasoning",
  bearsOn: "evidence",
  title: "One event with two different counts",
  reason: "Where a paper gives two numbers for one event, one of them is wrong or counts something else.",
  good: "A short paper\n\nThe raid on Redford displaced 50,000 people. In 2019 floods displaced 20,000.\n",
  bad: "A short paper\n\nThe raid on Redford displaced 50,000 people. It was soon over. The raid displaced 20,000 people.\n",
  expected: [
    "paper.txt:3:73 “displaced 20,000 people” differs from “displaced 50,000 people” said before of what seems to be the same event; check both, or say what each counts",
  ],
  check(paper) {
    const asked = askedDifferently(paper);
    const lines = new Set(asked.map(({ place }) => place.line));
    const found = [...asked, ...turnedRound(paper).filter(({ place }) => !lines.has(place.line))];
    append(found, restatedCounts(paper));
    if (paper.language !== "en") return found;
    const counts = new Map<string, Count[]>();
    for (const { sentence, paragraph } of sentencesOf(paper)) {
      if (!FATE_HINT.test(sentence.text) || !/\d/.test(sentence.text)) continue;
      const own = ownWordsOf(paper, sentence);
      for (const [fate, forms] of PATTERNS) {
        const count = countIn(own, forms, sentence, paragraph);
        if (!count) continue;
        const before = counts.get(fate) ?? [];
        if (before.length >= MOST_COUNTS) continue;
        counts.set(fate, [...before, count]);
        const other = before.filter((one) => isOfOneEvent(one, count)).at(-1);
        if (!other || isConsistent(other, count)) continue;
        const said = ({ sentence: { text }, from, to }: Count) => text.slice(from, to);
        found.push({
          message: `“${said(count)}” differs from “${said(other)}” said before of what seems to be the same event; check both, or say what each counts`,
          place: placeOf(paper, sentence, count.from, count.to),
          related: [relatedAt(`“${said(other)}” here`, placeOf(paper, other.sentence, other.from, other.to))],
        });
      }
    }
    return found;
  },
};

/** "We interviewed 421 traders", and elsewhere "a survey of 412 traders". */
function askedDifferently(paper: Paper): Found[] {
  const seen = new Map<
    string,
    { amount: number; sentence: Sentence; from: number; to: number; years: string }
  >();
  const found: Found[] = [];
  const told = new Set<string>();
  for (const { sentence } of sentencesOf(paper)) {
    if (!/\d/.test(sentence.text)) continue;
    const own = ownWordsOf(paper, sentence);
    const match = ASKED_IN_ALL.map((pattern) => pattern.exec(own)).find((one) => one !== null);
    if (!match || ANOTHER_GROUP.test(own)) continue;
    const { count = "", noun = "" } = match.groups!;
    const key = stemOf(noun);
    const here = {
      amount: Number(count.replace(/\D/g, "")),
      sentence,
      from: match.index,
      to: match.index + match[0].length,
      years: (own.match(YEAR_TOLD) ?? []).join(),
    };
    const before = seen.get(key);
    if (!before) seen.set(key, here);
    else if (
      before.amount !== here.amount &&
      !told.has(key) &&
      !(before.years && here.years && before.years !== here.years)
    ) {
      told.add(key);
      const said = ({ sentence: { text }, from, to }: typeof here) => text.slice(from, to);
      found.push({
        message: `“${said(here)}” differs from “${said(before)}” said before; look which number is right, or say what each counts`,
        place: placeOf(paper, sentence, here.from, here.to),
        related: [
          relatedAt(`“${said(before)}” here`, placeOf(paper, before.sentence, before.from, before.to)),
        ],
      });
    }
  }
  return found;
}

/** "2.4 billion euros" in the summary, and in the text 4.2 billion. */
function turnedRound(paper: Paper): Found[] {
  return twinFigures(paper).map(({ summed, told }) => {
    const said = ({ sentence: { text }, from, to }: Figure) => text.slice(from, to);
    return {
      message: `“${said(summed)}” stands nowhere in the text, which has “${said(told)}” of what seems to be the same; look whether digits changed places`,
      place: placeOf(paper, summed.sentence, summed.from, summed.to),
      related: [relatedAt(`“${said(told)}” here`, placeOf(paper, told.sentence, told.from, told.to))],
    };
  });
}

const PATTERNS = FATES.map(([fate, forms]) => [fate, figureOf(forms)] as const);

function countIn(
  own: string,
  forms: readonly RegExp[],
  sentence: Sentence,
  paragraph: Paragraph,
): Count | undefined {
  const match = forms.map((one) => one.exec(own)).find((one) => one !== null);
  if (!match || ANOTHER_COUNT.test(own)) return undefined;
  const { number = "", power = "", bound = "", whom = "" } = match.groups!;
  const times = POWERS.find(([word]) => word.test(power))?.[1] ?? 1;
  const amount = times === 1 ? Number(number.replace(/\D/g, "")) : times * Number(number);
  return {
    amount,
    bound,
    whom: GENERAL_WHOM.test(whom) ? "" : whom.toLowerCase(),
    sentence,
    paragraph,
    from: match.index,
    to: match.index + match[0].length,
    names: new Set(own.slice(1).match(/\p{Lu}\p{Ll}{3,}/gu) ?? []),
    years: new Set(own.match(YEAR_TOLD) ?? []),
  };
}

/** Told in one paragraph and taken up by "the" or "it", or elsewhere of the same place. */
function isOfOneEvent(before: Count, after: Count): boolean {
  if (before.whom !== after.whom && before.whom !== "" && after.whom !== "") return false;
  if (after.years.size > 0 && [...after.years].every((year) => !before.years.has(year))) return false;
  const isElsewhere = [...after.names].some((name) => !before.paragraph.text.includes(name));
  if (isElsewhere) return false;
  return before.paragraph === after.paragraph
    ? before.sentence !== after.sentence && SAME_EVENT.test(after.sentence.text)
    : [...after.names].some((name) => before.names.has(name));
}

function isConsistent(a: Count, b: Count): boolean {
  const [low, high] = a.amount <= b.amount ? [a, b] : [b, a];
  return high.amount < ROUNDED * low.amount || AT_LEAST.test(low.bound) || AT_MOST.test(high.bound);
}
