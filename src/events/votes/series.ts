import { joint, type Tally, tallyOf } from "./agreement.ts";
import { AGREEMENTS, type AgreementName, FEW } from "./measures.ts";
import type { RollCall } from "./rollCalls.ts";

export type Period = "year" | "session";

/** A value of a period; null where nothing was measured: that is a gap and never zero. */
export interface Point {
  period: number;
  value: number | null;
  /** Roll calls the value rests on. */
  n: number;
  few: boolean;
}

export interface AgreementPoint extends Point {
  tally: Tally;
}

/** Roll calls by period, from the first to the last without a hole: of a period without any the list is empty. */
export function byPeriod(rollCalls: readonly RollCall[], by: Period): Map<number, RollCall[]> {
  const found = new Map<number, RollCall[]>();
  for (const call of rollCalls) {
    const period = call[by];
    if (period === undefined) continue;
    const list = found.get(period);
    if (list) list.push(call);
    else found.set(period, [call]);
  }
  return found.size === 0 ? found : withoutHoles(found);
}

function withoutHoles(found: ReadonlyMap<number, RollCall[]>): Map<number, RollCall[]> {
  const first = Math.min(...found.keys());
  const last = Math.max(...found.keys());
  return new Map(
    Array.from({ length: last - first + 1 }, (_, i) => [first + i, found.get(first + i) ?? []] as const),
  );
}

export function agreementSeries(
  periods: ReadonlyMap<number, readonly RollCall[]>,
  a: string,
  b: string,
  measure: AgreementName,
): AgreementPoint[] {
  return [...periods].map(([period, rollCalls]) => {
    const tally = tallyOf(rollCalls, a, b);
    const n = joint(tally);
    return { period, value: n === 0 ? null : AGREEMENTS[measure].of(tally), n, few: n > 0 && n < FEW, tally };
  });
}
