import { QUADS, type QuadClass } from "./cameo.ts";
import type { Cell, CoveredPeriod } from "./port.ts";

/** What was counted of one direction, one quad class and one period that the files cover. */
export interface SeriesRow {
  period: string;
  source: string;
  target: string;
  quad: QuadClass;
  count: number;
  /** Of them with a Goldstein value. */
  valued: number;
  /** null: no event of it has a value. */
  goldsteinMean: number | null;
  goldsteinSum: number | null;
  /** Of the events of the direction in the period; null: there are none. */
  share: number | null;
  /** Of the events of both directions of the pair in the period. */
  ofPair: number | null;
  /** For ten thousand events of all actors in the period. */
  perWorld: number | null;
  /** Cooperation less conflict, of all events of the direction: from −1 to 1. */
  net: number | null;
}

const TEN_THOUSAND = 10_000;

/**
 * A row for each direction, quad class and period. A period that no file covers has none; one that is covered and in which
 * nothing happened has rows of zero.
 */
export function seriesRows(
  cells: readonly Cell[],
  periods: readonly CoveredPeriod[],
  directions: readonly (readonly [string, string])[],
): SeriesRow[] {
  const found = new Map(cells.map((cell) => [key(cell.period, cell.source, cell.target, cell.quad), cell]));
  return periods
    .filter(({ covered }) => covered > 0)
    .flatMap(({ period, world }) =>
      directions.flatMap(([source, target]) => {
        const count = (from: string, to: string, quad: QuadClass) =>
          found.get(key(period, from, to, quad))?.count ?? 0;
        const all = (from: string, to: string) =>
          QUADS.reduce((sum, { quad }) => sum + count(from, to, quad), 0);
        const own = all(source, target);
        const both = own + (source === target ? 0 : all(target, source));
        const balance = QUADS.reduce((sum, { quad, sign }) => sum + sign * count(source, target, quad), 0);
        return QUADS.map(({ quad }) => {
          const n = count(source, target, quad);
          const { goldsteinSum = null, valued = 0 } = found.get(key(period, source, target, quad)) ?? {};
          return {
            period,
            source,
            target,
            quad,
            count: n,
            valued,
            goldsteinMean: goldsteinSum === null || valued === 0 ? null : rounded(goldsteinSum / valued),
            goldsteinSum: n === 0 ? 0 : goldsteinSum,
            share: part(n, own),
            ofPair: part(n, both),
            perWorld: world === 0 ? null : rounded((n * TEN_THOUSAND) / world),
            net: part(balance, own),
          };
        });
      }),
    );
}

/** Cells of several actors as of one: of NATO and the USA together, say. */
export function together(cells: readonly Cell[], sides: readonly (readonly string[])[]): Cell[] {
  const nameOf = (actor: string) => sides.find((side) => side.includes(actor))?.join("+") ?? actor;
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const [source, target] = [nameOf(cell.source), nameOf(cell.target)];
    const at = key(cell.period, source, target, cell.quad);
    const before = sums.get(at);
    const sum =
      cell.goldsteinSum === null && before?.goldsteinSum == null
        ? null
        : thousandths((before?.goldsteinSum ?? 0) + (cell.goldsteinSum ?? 0));
    sums.set(at, {
      ...cell,
      source,
      target,
      count: cell.count + (before?.count ?? 0),
      valued: cell.valued + (before?.valued ?? 0),
      goldsteinSum: sum,
    });
  }
  return [...sums.values()];
}

/** Net cooperation of a pair, both directions as one, by period; null: no file covers it, or nothing was coded of the two. */
export function netOfPair(
  cells: readonly Cell[],
  periods: readonly CoveredPeriod[],
  a: string,
  b: string,
): { period: string; value: number | null; n: number }[] {
  const sums = new Map<string, { balance: number; n: number }>();
  for (const { period, source, target, quad, count } of cells) {
    if (!((source === a && target === b) || (source === b && target === a))) continue;
    const { balance = 0, n = 0 } = sums.get(period) ?? {};
    const { sign } = QUADS.find((one) => one.quad === quad)!;
    sums.set(period, { balance: balance + sign * count, n: n + count });
  }
  return periods.map(({ period, covered }) => {
    const { balance = 0, n = 0 } = (covered > 0 ? sums.get(period) : undefined) ?? {};
    return { period, value: part(balance, n), n };
  });
}

function key(...parts: readonly (string | number)[]): string {
  return parts.join("\t");
}

function part(n: number, of: number): number | null {
  return of === 0 ? null : rounded(n / of);
}

/** Four digits: more say nothing of some hundred events. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}

/** Values have three digits behind the point, and so have their sums. */
function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
