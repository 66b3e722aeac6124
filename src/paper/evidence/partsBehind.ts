import { ADDED_UP, EACH_NUMBER } from "../lexicon/counting.ts";
import {
  ASKED_THEN_DENIED,
  IN_ALL_BEHIND,
  NUMBER_AND_WORD,
  OF_ALL_THEN_SHARE,
  TOGETHER,
  WHOLE_OF_TWO,
  WHOLE_THEN_PLACES,
  YEARS_TWICE,
} from "../lexicon/parts.ts";
import { amountOf, SOME_PARTS } from "../lexicon/summing.ts";
import { shown } from "./sums.ts";
import type { WrongNumber } from "./wrongNumber.ts";

/** A sum that misses the whole by more counts something else. */
const NEAR_WHOLE = 0.15;
const FEW = 2;
/** Points of a per cent by which a rounded share may differ. */
const ROUNDED = 1;

/** Wholes whose parts stand behind a comma, before "together" or before "in all"; shares and years told twice. */
export function partsBehind(own: string): WrongNumber[] {
  if (!/\d|\p{L}, /u.test(own)) return [];
  return [
    ...placesOf(own),
    ...together(own),
    ...inAll(own),
    ...denied(own),
    ...shareOfThese(own),
    ...years(own),
  ];
}

const placed = (match: RegExpMatchArray) => ({ from: match.index!, to: match.index! + match[0].length });
const sumOf = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

function numbersIn(text: string): number[] {
  return [...text.matchAll(EACH_NUMBER)].map(([written]) => amountOf(written));
}

function isWrong(counts: readonly number[], whole: number): boolean {
  const sum = sumOf(counts);
  const isNear = Math.abs(sum - whole) <= Math.max(FEW, NEAR_WHOLE * whole);
  return counts.length > 1 && sum !== whole && isNear && counts.every((one) => one < whole);
}

function told(sum: number, whole: string): string {
  return `the parts add up to ${sum}, and “${whole}” are told; look which number is wrong`;
}

/** "Twelve rounds were held, five in Washington and six in Cairo". */
function placesOf(own: string): WrongNumber[] {
  return [...own.matchAll(WHOLE_THEN_PLACES), ...own.matchAll(WHOLE_OF_TWO)].flatMap(
    (match): WrongNumber[] => {
      const { whole = "", noun = "", parts = "" } = match.groups!;
      const counts = numbersIn(parts);
      if (SOME_PARTS.test(match[0]) || !isWrong(counts, amountOf(whole))) return [];
      return [{ message: told(sumOf(counts), `${whole} ${noun}`), ...placed(match) }];
    },
  );
}

/** All numbers of one unit before "together" are its parts. */
function together(own: string): WrongNumber[] {
  const match = own.search(ADDED_UP) < 0 ? TOGETHER.exec(own) : null;
  if (!match) return [];
  const { whole = "", unit = "" } = match.groups!;
  const before = [...own.slice(0, match.index).matchAll(NUMBER_AND_WORD)];
  const counts = before.map(({ groups }) => amountOf(groups!.count!));
  if (before.some(({ groups }) => groups!.unit !== unit) || SOME_PARTS.test(own)) return [];
  if (!isWrong(counts, amountOf(whole))) return [];
  return [{ message: told(sumOf(counts), `${whole} ${unit}`), ...placed(match) }];
}

function inAll(own: string): WrongNumber[] {
  return [...own.matchAll(IN_ALL_BEHIND)].flatMap((match): WrongNumber[] => {
    const counts = numbersIn(match.groups!.parts!);
    const whole = match.groups!.whole!;
    if (!isWrong(counts, amountOf(whole))) return [];
    return [{ message: told(sumOf(counts), whole), ...placed(match) }];
  });
}

/** Who said so and who said that it was not are not the same; together they may be fewer, and not more. */
function denied(own: string): WrongNumber[] {
  return [...own.matchAll(ASKED_THEN_DENIED)].flatMap((match): WrongNumber[] => {
    const { whole = "", noun = "", yes = "", no = "" } = match.groups!;
    const counts = [amountOf(yes), amountOf(no)];
    if (sumOf(counts) <= amountOf(whole) || !isWrong(counts, amountOf(whole))) return [];
    return [{ message: told(sumOf(counts), `${whole} ${noun}`), ...placed(match) }];
  });
}

function shareOfThese(own: string): WrongNumber[] {
  return [...own.matchAll(OF_ALL_THEN_SHARE)].flatMap((match): WrongNumber[] => {
    const { all = "", part = "", share = "" } = match.groups!;
    const [count, whole] = [amountOf(part), amountOf(all)];
    const is = (100 * count) / whole;
    if (whole === 0 || count > whole || Math.abs(is - Number(share.replace(",", "."))) <= ROUNDED) return [];
    return [
      {
        message: `${part} of ${all} are ${shown(is)} per cent, and ${share} is told; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
}

/** A year at either end may be counted or not. */
function years(own: string): WrongNumber[] {
  return [...own.matchAll(YEARS_TWICE)].flatMap((match): WrongNumber[] => {
    const { years: said = "", from = "", to = "" } = match.groups!;
    const span = Number(to) - Number(from);
    if (span <= 0 || Math.abs(span - amountOf(said)) <= 1) return [];
    return [
      {
        message: `from ${from} to ${to} are ${span} years, and ${said} are told; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
}
