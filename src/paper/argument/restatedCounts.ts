import type { Restating } from "../lexicon/restating.ts";
import { amountOf } from "../lexicon/summing.ts";
import { type Paper, placeOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { mayBeOneTime, restatedOf, type Told } from "./restated.ts";

interface Count {
  written: string;
  amount: number;
  bound: string;
  /** The stem of what is counted, one for people of all kinds and one for the dead. */
  what: string;
  /** The stem of its noun as it stands. */
  stem: string;
  from: number;
  to: number;
}

/** Counts that differ by less are rounded. */
const ROUNDED = 1.15;
/** Words that two sentences share beside what they count; fewer where both name the time. */
const FEWEST = 2;

/** "Some 1,200 people marched", and in the conclusion that 4,000 did. */
export function restatedCounts(paper: Paper): Found[] {
  const restated = restatedOf(paper);
  if (!restated) return [];
  const { words, pairs, body, again: concluding } = restated;
  const counts = new Map([...body, ...concluding].map((told) => [told, countsIn(told, words)]));
  const amounts = (all: readonly Told[]) =>
    new Set(all.flatMap((told) => counts.get(told)!.map(({ what, amount }) => `${what} ${amount}`)));
  const before = amounts(body);
  const after = amounts(concluding);
  const seen = new Set<string>();
  return pairs.flatMap(({ told, again }): Found[] => {
    if (!mayBeOneTime(told, again)) return [];
    return counts.get(again)!.flatMap((count): Found[] => {
      const key = `${count.what} ${count.amount}`;
      const others = counts.get(told)!.filter(({ what }) => what === count.what);
      const [other] = others;
      if (!other || others.length > 1 || before.has(key) || seen.has(key)) return [];
      if (after.has(`${other.what} ${other.amount}`) || isConsistent(other, count, words)) return [];
      const both = [...told.stems].filter((stem) => again.stems.has(stem) && stem !== count.stem);
      const isOneDay = told.dates.length > 0 && again.dates.length > 0;
      if (both.length < (isOneDay ? FEWEST - 1 : FEWEST)) return [];
      seen.add(key);
      return [
        {
          message: `“${count.written}” differs from “${other.written}” said before of what seems to be the same event; check both, or say what each counts`,
          place: placeOf(paper, again.sentence, count.from, count.to),
          related: [
            relatedAt(`“${other.written}” here`, placeOf(paper, told.sentence, other.from, other.to)),
          ],
        },
      ];
    });
  });
}

function countsIn({ own }: Told, words: Restating): Count[] {
  return [...own.matchAll(words.counted)].flatMap((match): Count[] => {
    const { bound = "", n = "", noun = "" } = match.groups!;
    if (noun === "" || words.noCount.test(noun)) return [];
    const amount = amountOf(n);
    if (Number.isNaN(amount) || (amount >= 1500 && amount < 2100 && /^\d{4}$/u.test(n))) return [];
    const isDead = words.dead.test(own.slice(match.index + match[0].length - noun.length));
    const stem = words.stemOf(noun.toLowerCase());
    const what = isDead ? "dead" : words.people.test(noun) ? "people" : stem;
    return [
      {
        written: match[0],
        amount,
        bound,
        what,
        stem,
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}

function isConsistent(a: Count, b: Count, { atLeast, atMost }: Restating): boolean {
  const [low, high] = a.amount <= b.amount ? [a, b] : [b, a];
  return high.amount < ROUNDED * low.amount || atLeast.test(low.bound) || atMost.test(high.bound);
}
