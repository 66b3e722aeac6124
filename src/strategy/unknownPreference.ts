import { type Concept, conceptRow } from "./concepts/index.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { judgeStates } from "./stability/judgeStates.ts";
import { type Outlook, outlookOf } from "./stability/outlook.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * The four ways to deal with a preference that is not known (Li, Hipel, Kilgour and Fang 2004), by whether an
 * unknown comparison tempts the focal to move and whether it deters it: `a` tempts, does not deter (the most
 * daring); `b` neither; `c` both; `d` does not tempt, deters (the most cautious). A state stable under `a` is
 * stable under all four; one stable under any is stable under `d`.
 */
export const UNKNOWN_EXTENSIONS = ["a", "b", "c", "d"] as const;
export type UnknownExtension = (typeof UNKNOWN_EXTENSIONS)[number];

/** How one decision maker compares two states. */
export interface PartialOrder {
  /** It prefers the first to the second. */
  prefers(a: number, b: number): boolean;
  /** Which it prefers is not known; symmetric, and then it `prefers` neither. */
  isUnknown(a: number, b: number): boolean;
}

/**
 * Verdicts for one decision maker, 1 stable, 0 unstable, by state. In the sequential concepts the others answer
 * by moves they prefer or may prefer. Without an unknown pair the four extensions agree with the ordinary concept.
 *
 * @throws RangeError if the sets of states do not fit the limit
 */
export function findStabilityWithUnknowns(
  space: StateSpace,
  orders: readonly PartialOrder[],
  concept: Concept,
  extension: UnknownExtension,
  focal: number,
  memory = DEFAULT_LIMITS.memory,
): Uint8Array {
  return judgeStates(conceptRow(concept), outlookWithUnknowns(space, orders, extension, focal), memory);
}

/** The conflict as somebody sees it who deals in this way with what is not known of preferences. */
export function outlookWithUnknowns(
  space: StateSpace,
  orders: readonly PartialOrder[],
  extension: UnknownExtension,
  focal: number,
): Outlook {
  const own = orders[focal]!;
  const tempts = extension === "a" || extension === "c";
  const deters = extension === "c" || extension === "d";
  return outlookOf(space, focal, {
    tempts: (to, from) => own.prefers(to, from) || (tempts && own.isUnknown(to, from)),
    deters: (end, left) => !own.prefers(end, left) && (deters || !own.isUnknown(end, left)),
    pays: (dm, to, from) => orders[dm]!.prefers(to, from) || orders[dm]!.isUnknown(to, from),
  });
}

/** An order of ranks in which the listed pairs of states are left open. */
export function orderWithOpenPairs(
  rank: Int32Array,
  open: readonly (readonly [number, number])[],
): PartialOrder {
  const pairs = new Set(open.flatMap(([a, b]) => [a * rank.length + b, b * rank.length + a]));
  const isUnknown = (a: number, b: number) => pairs.has(a * rank.length + b);
  return { isUnknown, prefers: (a, b) => rank[a]! > rank[b]! && !isUnknown(a, b) };
}

/**
 * A lexicographic order in which some statements are ones the decision maker may or may not care about, in
 * either direction: two states are compared at the first statement that tells them apart, and if that one is
 * open, so is their comparison.
 */
export function orderWithOpenStatements(
  statements: readonly { isTrueIn: (state: number) => boolean; isOpen: boolean }[],
): PartialOrder {
  const first = (a: number, b: number) =>
    statements.find((statement) => statement.isTrueIn(a) !== statement.isTrueIn(b));
  return {
    prefers: (a, b) => {
      const telling = first(a, b);
      return telling !== undefined && !telling.isOpen && telling.isTrueIn(a);
    },
    isUnknown: (a, b) => first(a, b)?.isOpen === true,
  };
}
