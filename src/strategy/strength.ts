import { type Concept, conceptRow } from "./concepts/index.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { judgeStates } from "./stability/judgeStates.ts";
import { type Outlook, outlookOf } from "./stability/outlook.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * How much a decision maker prefers one state to another (Hamouda, Kilgour and Hipel 2004, 2006): ranks say
 * which is preferred; `much(a, b)` that a is much preferred to b, never true where a is not ranked higher.
 */
export interface StrengthOrder {
  rank: Int32Array;
  much(a: number, b: number): boolean;
}

/** General stability, split: strong where every temptation meets a sanction much worse than the state, else weak. */
export interface StrengthVerdicts {
  general: Uint8Array;
  strong: Uint8Array;
  weak: Uint8Array;
}

/**
 * General, strong and weak stability of every state for one decision maker. A state without improvements is
 * strongly stable, since there is nothing to sanction. General stability is the ordinary concept.
 *
 * @throws RangeError if the sets of states do not fit the limit
 */
export function findStabilityWithStrength(
  space: StateSpace,
  orders: readonly StrengthOrder[],
  concept: Concept,
  focal: number,
  memory = DEFAULT_LIMITS.memory,
): StrengthVerdicts {
  const row = conceptRow(concept);
  const general = judgeStates(row, outlookWithStrength(space, orders, "general", focal), memory);
  const strong = judgeStates(row, outlookWithStrength(space, orders, "strong", focal), memory);
  return { general, strong, weak: general.map((stable, s) => (stable && !strong[s] ? 1 : 0)) };
}

/** The conflict as somebody sees it whom any worse or equal state deters, or only a much worse one (`strong`). */
export function outlookWithStrength(
  space: StateSpace,
  orders: readonly StrengthOrder[],
  which: "general" | "strong",
  focal: number,
): Outlook {
  const { rank, much } = orders[focal]!;
  return outlookOf(space, focal, {
    tempts: (to, from) => rank[to]! > rank[from]!,
    deters: (end, left) => (which === "strong" ? much(left, end) : rank[end]! <= rank[left]!),
    compare: (a, b) => rank[b]! - rank[a]! || a - b,
    pays: (dm, to, from) => orders[dm]!.rank[to]! > orders[dm]!.rank[from]!,
  });
}

/** Much preferred means by at least so many payoff units. */
export function strengthByThreshold(
  rank: Int32Array,
  payoffs: ArrayLike<number>,
  threshold: number,
): StrengthOrder {
  return { rank, much: (a, b) => rank[a]! > rank[b]! && payoffs[a]! - payoffs[b]! >= threshold };
}
