import { ownWordsOf } from "../argument/ownWords.ts";
import {
  amountOf,
  BETWEEN_PARTS,
  COMPLEMENTS,
  NO_SUM_COLUMN,
  ONE_PART,
  PART_AND_SHARE,
  PART_ROW,
  PERCENT_OF,
  SOME_PARTS,
  TOTAL_ROW,
  WHOLE_AND_PARTS,
} from "../lexicon/summing.ts";
import { type Paper, placeBetween, placeOf, sentencesOf } from "../paper.ts";
import type { Found } from "../rules/paperRule.ts";
import { type Cell, tablesIn } from "./tables.ts";

const FEWEST_ROWS = 2;
const FEWEST_PARTS = 2;
/** Shares are rounded, each by half of their last place. */
const HALF = 0.5;

/** Totals that are not the sum of their column. */
export function wrongTotals(paper: Paper): Found[] {
  return tablesIn(paper).flatMap((rows): Found[] => {
    const [head = [], ...body] = rows;
    const at = body.findIndex(([first]) => first !== undefined && TOTAL_ROW.test(first.text));
    const total = body[at];
    const parts = body.slice(0, at);
    // Of several totals each adds up a part; a row that is in the others already adds nothing.
    if (!total || parts.length < FEWEST_ROWS || at !== body.length - 1) return [];
    if (parts.some(([first]) => first && PART_ROW.test(first.text))) return [];
    return total.flatMap((cell, column): Found[] => {
      if (column === 0 || NO_SUM_COLUMN.test(head[column]?.text ?? "")) return [];
      const sum = numberIn(cell);
      const values = parts.map((row) => row[column]).map((one) => (one ? numberIn(one) : undefined));
      if (sum === undefined || values.some((value) => value === undefined)) return [];
      const added = values.reduce<number>((all, value) => all + value!.value, 0);
      const isRounded = [sum, ...values].some((one) => one!.places > 0 || one!.isShare);
      const unit = 10 ** -Math.max(...[sum, ...values].map((one) => one!.places));
      const allowed = isRounded ? HALF * unit * (values.length + 1) : 0;
      if (Math.abs(added - sum.value) <= allowed + 1e-9) return [];
      return [
        {
          message: `the column adds up to ${shown(added)}, and its total is ${shown(sum.value)}; look which number is wrong`,
          place: placeBetween(paper, cell.from, cell.to),
        },
      ];
    });
  });
}

interface Value {
  value: number;
  places: number;
  isShare: boolean;
}

const FIGURE =
  /^(?<sign>[–−-])?(?<whole>\d{1,3}(?:[,.\u202f ]\d{3})+|\d+)(?:[.,](?<rest>\d{1,2}))?\s?(?<share>%)?$/u;

function numberIn({ text }: Cell): Value | undefined {
  const match = FIGURE.exec(text);
  if (!match) return undefined;
  const { sign, whole = "", rest = "", share } = match.groups!;
  const value = Number(`${whole.replace(/\D/gu, "")}.${rest || "0"}`);
  return { value: sign ? -value : value, places: rest.length, isShare: share !== undefined };
}

function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** "Twelve: five in 2016, three in 2017 and two in 2018"; shares of one and the other that are more than all. */
export function wrongSums(paper: Paper): Found[] {
  return [...sentencesOf(paper)].flatMap(({ sentence }): Found[] => {
    const own = ownWordsOf(paper, sentence);
    return [...partsIn(own), ...sharesIn(own), ...ratiosIn(own)].map(({ message, from, to }) => ({
      message,
      place: placeOf(paper, sentence, from, to),
    }));
  });
}

interface Wrong {
  message: string;
  from: number;
  to: number;
}

function partsIn(own: string): Wrong[] {
  if (SOME_PARTS.test(own)) return [];
  return [...own.matchAll(WHOLE_AND_PARTS)].flatMap((match): Wrong[] => {
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

function sharesIn(own: string): Wrong[] {
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
function ratiosIn(own: string): Wrong[] {
  return [...own.matchAll(PART_AND_SHARE)].flatMap((match): Wrong[] => {
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
