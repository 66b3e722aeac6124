import { ownWordsOf } from "../argument/ownWords.ts";
import { TELLS_A_TIME } from "../lexicon/counting.ts";
import {
  A_NAME,
  AGAINST_WHAT,
  AT_COMMAS,
  amountOf,
  BETWEEN_NAMES,
  BETWEEN_PARTS,
  CHANGED,
  COMPLEMENTS,
  COUNTED_NAMES,
  EACH_ONE,
  FRACTION_AND_SHARE,
  IS_ORDINAL,
  LAST_OF_NAMES,
  MAY_COUNT,
  OF_ALL,
  ONE_PART,
  PART_AND_SHARE,
  PERCENT_OF,
  RANKED,
  SOME_PARTS,
  shareOf,
  WHOLE_AND_PARTS,
} from "../lexicon/summing.ts";
import { type Paper, placeOf, sentencesOf } from "../paper.ts";
import type { Found } from "../rules/paperRule.ts";
import { shown } from "./sums.ts";
import type { WrongNumber } from "./wrongNumber.ts";

const FEWEST_PARTS = 2;

/** "Twelve: five in 2016, three in 2017 and two in 2018"; shares of one and the other that are more than all. */
export function wrongSums(paper: Paper): Found[] {
  return [...sentencesOf(paper)].flatMap(({ sentence }): Found[] => {
    const own = ownWordsOf(paper, sentence);
    if (!MAY_COUNT.test(own)) return [];
    return [
      ...partsIn(own),
      ...sharesIn(own),
      ...ratiosIn(own),
      ...fractionsIn(own),
      ...changesIn(own),
      ...answersIn(own),
      ...namesIn(own),
    ].map(({ message, from, to }) => ({
      message,
      place: placeOf(paper, sentence, from, to),
    }));
  });
}

function partsIn(own: string): WrongNumber[] {
  if (SOME_PARTS.test(own)) return [];
  return [...own.matchAll(WHOLE_AND_PARTS)].flatMap((match): WrongNumber[] => {
    const { whole = "", noun = "", parts = "" } = match.groups!;
    const counts = parts.split(BETWEEN_PARTS).map((part) => ONE_PART.exec(part)?.groups?.count);
    if (counts.length < FEWEST_PARTS || counts.some((count) => count === undefined)) return [];
    const sum = counts.reduce((all, count) => all + amountOf(count!), 0);
    if (sum === amountOf(whole)) return [];
    return [
      {
        message: `the parts add up to ${sum}, and “${whole} ${noun}” are told; look which number is wrong`,
        from: match.index,
        to: match.index + whole.length + 1 + noun.length,
      },
    ];
  });
}

function sharesIn(own: string): WrongNumber[] {
  const shares = [...own.matchAll(PERCENT_OF)].map((match) => ({
    share: Number(match.groups!.share!.replace(",", ".")),
    kind: match.groups!.kind!,
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const [i, one] of shares.entries()) {
    const other = shares[i + 1];
    const isAll = (a: string, b: string) =>
      COMPLEMENTS.some(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)));
    if (!other || !isAll(one.kind, other.kind) || one.share + other.share <= 101) continue;
    return [
      {
        message: `${shown(one.share)} and ${shown(other.share)} per cent of one whole are more than all of it; look which number is wrong`,
        from: one.from,
        to: other.to,
      },
    ];
  }
  return [];
}

/** Points of a per cent by which a rounded share may differ, and one that is only said to be near. */
const ROUNDED = 1;
const ROUGH = 5;

/** "18 of the 24 clubs, or 65 per cent". */
function ratiosIn(own: string): WrongNumber[] {
  return [...own.matchAll(PART_AND_SHARE)].flatMap((match): WrongNumber[] => {
    const { part = "", all = "", share = "", rough = "" } = match.groups!;
    const [count, whole] = [amountOf(part), amountOf(all)];
    const said = Number(share.replace(",", "."));
    const is = (100 * count) / whole;
    if (whole === 0 || count > whole || Math.abs(is - said) <= (rough === "" ? ROUNDED : ROUGH)) return [];
    return [
      {
        message: `${part} of ${all} are ${shown(is)} per cent, and ${share} is told; look which number is wrong`,
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}

/** "Two thirds, or 45 per cent, of the villages". */
function fractionsIn(own: string): WrongNumber[] {
  return [...own.matchAll(FRACTION_AND_SHARE)].flatMap((match): WrongNumber[] => {
    const { fraction = "", share = "", rough = "", near = "" } = match.groups!;
    const said = Number(share.replace(",", "."));
    // "Half of them (53 per cent)" is said loosely.
    if (Math.abs(shareOf(fraction) - said) <= (rough + near === "" ? ROUGH : 2 * ROUGH)) return [];
    return [
      {
        message: `“${fraction}” and ${share} per cent are told as the same; look which number is wrong`,
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}

/** Two shares of one change that differ by less are rounded. */
const NEAR = 3;
const NEAR_PART = 0.15;

/** "Rose by 10 per cent, from 200 million to 260 million"; "rose from 300 to 200". */
function changesIn(own: string): WrongNumber[] {
  if (RANKED.test(own)) return [];
  return [...own.matchAll(CHANGED)].flatMap((match): WrongNumber[] => {
    const {
      up,
      share,
      rough = "",
      from = "",
      to = "",
      unitFrom = "",
      unitTo = "",
      noun = "",
    } = match.groups!;
    // "From 200 to 260 million"; of years and days nothing grows.
    const isOneUnit = unitFrom === unitTo || unitFrom === "";
    const isYear = (written: string) => /^(?:1[5-9]|20)\d\d$/u.test(written);
    if (!isOneUnit || (unitTo === "" && (isYear(from) || isYear(to)))) return [];
    const [before, after] = [from, to].map((written) => Number(written.replace(/[^\d.]/gu, ""))) as [
      number,
      number,
    ];
    if (before === after || before === 0 || (noun !== "" && IS_ORDINAL.test(noun))) return [];
    const place = { from: match.index, to: match.index + match[0].length };
    if (after > before !== (up !== undefined))
      return [{ message: `“${match[0]}” goes the other way; look which word or number is wrong`, ...place }];
    if (share === undefined || unitTo.includes("%") || unitTo.includes("cent")) return [];
    const is = (100 * Math.abs(after - before)) / before;
    const said = Number(share);
    if (Math.abs(is - said) <= Math.max(rough === "" ? NEAR : ROUGH, NEAR_PART * is)) return [];
    return [
      {
        message: `from ${from} to ${to} is a change by ${shown(Math.round(10 * is) / 10)} per cent, and ${share} is told; look which number is wrong`,
        ...place,
      },
    ];
  });
}

/** "Of the 80 respondents, 45 said yes, 30 said no and 15 did not answer". */
function answersIn(own: string): WrongNumber[] {
  return [...own.matchAll(OF_ALL)].flatMap((match): WrongNumber[] => {
    const { all = "", rest = "", noun = "" } = match.groups!;
    const counts = EACH_ONE.flatMap((pattern) => {
      const written = pattern.exec(rest)?.groups?.n;
      const count = written === undefined ? Number.NaN : amountOf(written);
      return Number.isNaN(count) ? [] : [count];
    });
    const sum = counts.reduce((one, other) => one + other, 0);
    const whole = amountOf(all);
    const isWrong = sum > whole || (counts.length === EACH_ONE.length && sum !== whole);
    const against = AGAINST_WHAT.exec(rest);
    const isOfAnother = against && !rest.slice(0, against.index).includes(against.groups!.object!);
    const isAtTimes = (rest.match(TELLS_A_TIME) ?? []).length > 1;
    if (counts.length < FEWEST_PARTS || !isWrong || isOfAnother || isAtTimes) return [];
    return [
      {
        message: `the parts add up to ${sum}, and “${all} ${noun}” are told; look which number is wrong`,
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}

/** "The five members are France, Norland and Tarvia"; "Bosnia and Herzegovina" may be one name or two. */
function namesIn(own: string): WrongNumber[] {
  return [...own.matchAll(COUNTED_NAMES)].flatMap((match): WrongNumber[] => {
    const { count = "", noun = "", list = "" } = match.groups!;
    const names = list.split(BETWEEN_NAMES);
    const fewest = list.split(AT_COMMAS).length;
    const said = amountOf(count);
    const isList = LAST_OF_NAMES.test(list) && names.every((one) => A_NAME.test(one));
    if (!isList || (fewest <= said && said <= names.length)) return [];
    return [
      {
        message: `“${count} ${noun}” are told, and ${names.length} are named; look which is wrong`,
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}
