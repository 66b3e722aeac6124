import { NO_SUM_COLUMN, PART_ROW, TOTAL_ROW } from "../lexicon/summing.ts";
import { type Paper, placeBetween } from "../paper.ts";
import type { Found } from "../rules/paperRule.ts";
import { type Cell, tablesIn } from "./tables.ts";

const FEWEST_ROWS = 2;
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

export function numberIn({ text }: Cell): Value | undefined {
  const match = FIGURE.exec(text);
  if (!match) return undefined;
  const { sign, whole = "", rest = "", share } = match.groups!;
  const value = Number(`${whole.replace(/\D/gu, "")}.${rest || "0"}`);
  return { value: sign ? -value : value, places: rest.length, isShare: share !== undefined };
}

export function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}
