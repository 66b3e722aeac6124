import {
  BEGINS_A_PART,
  DID,
  EACH_NUMBER,
  EXCLUDING,
  HAD_BEEN,
  IS_A_YEAR,
  OF_THESE,
  ONLY_DENIED,
  OVERLAPS,
  TELLS_A_TIME,
  THE_OTHERS,
  THE_SAME_THING,
} from "../lexicon/counting.ts";
import { amountOf, SOME_PARTS } from "../lexicon/summing.ts";
import type { WrongNumber } from "./wrongNumber.ts";

/** A sum that goes beyond the whole by more counts something else, or parts that overlap. */
const NEAR_WHOLE = 0.15;
const FEW = 2;
/** Of two things more may be named, which are parts of them: "of the two plans, three were never read". */
const FEWEST_WHOLE = 3;
/** One part that is more than the whole by more is a number of another kind. */
const LARGEST_SLIP = 3;

/** "Of these forty incidents, 22 were thefts and 20 fires"; "of the five ships, six were sold". */
export function partsOfThese(own: string): WrongNumber[] {
  return [...own.matchAll(OF_THESE)].flatMap((match): WrongNumber[] => {
    const { whole = "", noun = "", parts = "" } = match.groups!;
    const numbers = [...parts.matchAll(EACH_NUMBER)].filter(([written]) => !IS_A_YEAR.test(written));
    const counts = numbers.map(([written]) => amountOf(written));
    const said = amountOf(whole);
    const others = numbers.findIndex(({ index }) => THE_OTHERS.test(parts.slice(0, index)));
    const told = others < 0 ? parts : parts.slice(0, numbers[others]!.index).replace(THE_OTHERS, "");
    if (SOME_PARTS.test(told) || OVERLAPS.test(parts)) return [];
    const place = { from: match.index, to: match.index + match[0].length };
    const [first] = numbers;
    const behindFirst = parts.slice(first?.[0].length);
    // "Sechs Monate" are of another kind.
    const isCounted =
      DID.test(behindFirst) ||
      (HAD_BEEN.test(own.slice(0, place.to - parts.length)) && !/^ \p{Lu}/u.test(behindFirst));
    if (first && isCounted && said >= FEWEST_WHOLE && counts[0]! > said && counts[0]! <= LARGEST_SLIP * said)
      return [
        {
          message: `“${first[0]} of ${whole}” are more than all of them; look which number is wrong`,
          ...place,
        },
      ];
    const isPart = ({ index }: RegExpMatchArray) => BEGINS_A_PART.test(parts.slice(0, index));
    const sum = counts.reduce((all, one) => all + one, 0);
    // "Twelve were sailors and ten had boats": some may be both.
    const kinds = numbers.map(({ 0: written, index }, i) =>
      parts.slice(index + written.length, numbers[i + 1]?.index),
    );
    const areTwo = counts.length === 2 && (others === 1 || ONLY_DENIED.test(kinds[1]!.trimEnd()));
    if (!areTwo && !excludeEachOther(kinds)) return [];
    // Fewer may be some of them.
    const isNear = sum > said && sum - said <= Math.max(FEW, NEAR_WHOLE * said);
    if (counts.length < 2 || !isNear || !numbers.every(isPart) || counts.some((one) => one >= said))
      return [];
    return [
      {
        message: `the parts add up to ${sum}, and “${whole} ${noun}” are told; look which number is wrong`,
        ...place,
      },
    ];
  });
}

/** "For the toll" and "against it": opposite words of one thing, and of one time. */
function excludeEachOther(kinds: readonly string[]): boolean {
  if ((kinds.join(" ").match(TELLS_A_TIME) ?? []).length > 1) return false;
  return EXCLUDING.some((row) => {
    const found = kinds.map((kind) => {
      const at = row.findIndex((pattern) => pattern.test(kind));
      return { at, object: row[at]?.exec(kind)?.groups?.object ?? "" };
    });
    const [first] = found;
    return (
      found.every(({ at }, i) => at >= 0 && found.findIndex((one) => one.at === at) === i) &&
      found.every(({ object }) => object === first?.object || THE_SAME_THING.test(object))
    );
  });
}
