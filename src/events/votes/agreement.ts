import type { RollCall } from "./rollCalls.ts";

/** How two states voted at the roll calls of a period. Only those at which both voted tell anything of agreement. */
export interface Tally {
  /** Both voted, and the same. */
  same: number;
  /** Both voted, one of them by abstaining. */
  half: number;
  /** One voted yes, the other no. */
  opposite: number;
  /** One of them, or both, absent. */
  absent: number;
  /** One of them, or both, no member. */
  notMember: number;
  /** Of one of them, or both, the file has no record. */
  noRecord: number;
}

const NONE: Tally = { same: 0, half: 0, opposite: 0, absent: 0, notMember: 0, noRecord: 0 };

/** At how many roll calls both voted. */
export function joint({ same, half, opposite }: Tally): number {
  return same + half + opposite;
}

export function tallyOf(rollCalls: readonly RollCall[], a: string, b: string): Tally {
  const tally = { ...NONE };
  for (const { votes } of rollCalls) tally[kindOf(votes, a, b)] += 1;
  return tally;
}

function kindOf(votes: RollCall["votes"], a: string, b: string): keyof Tally {
  const one = votes.get(a);
  const other = votes.get(b);
  if (one === undefined || other === undefined) return "noRecord";
  if (one === "not-member" || other === "not-member") return "notMember";
  if (one === "absent" || other === "absent") return "absent";
  if (one === other) return "same";
  return one === "abstain" || other === "abstain" ? "half" : "opposite";
}
