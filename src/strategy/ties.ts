import { type Concept, conceptRow } from "./concepts/index.ts";
import { findReachable } from "./paths.ts";
import { findEquilibria, type Stability } from "./stability/index.ts";
import { judgeIn } from "./stability/judgeIn.ts";
import { type Outlook, outlookOf } from "./stability/outlook.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * What rests on how a tie falls: an order that leaves states level is read as indifference, yet whoever is indifferent
 * goes one way or the other in the end. As indices.
 */
export interface TieDependence {
  /**
   * By concept, equilibria that are none if ties fall otherwise. Exact where a verdict rests on the party's own order
   * (Nash, GMR, SMR); under SEQ and SSEQ those that may be none.
   */
  lost: Partial<Record<Concept, number[]>>;
  /** By concept, states that are none and may be one if ties of those who answer fall so. */
  gained: Partial<Record<Concept, number[]>>;
  /** States reached from the start only if ties fall so. */
  reached: number[];
}

/** Steps looked into, at most about this many, a few seconds. */
const MOST_STEPS = 3e7;

/** Whether the states are few enough to be asked one by one. `times`: concepts and scenarios asked about. */
export function isTieDependenceWithinReach(
  stateCount: number,
  decisionMakers: number,
  times: number,
): boolean {
  return times * decisionMakers * stateCount ** 2 <= MOST_STEPS;
}

/**
 * What of a scenario's verdicts rests on ties: each is worked out with the ties fallen against it (its own tempt it, and
 * no indifferent opponent deters) and for it (the reverse). What is the same both ways is the same however they fall.
 *
 * Undefined where there is no tie, or nothing rests on one. Time: up to the square of the states for each verdict.
 */
export function findTieDependence(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concepts: readonly Concept[],
  stability: Stability,
): TieDependence | undefined {
  if (!ranks.some(hasTie)) return undefined;
  const reached = reachedByTies(space, ranks);
  const lost: TieDependence["lost"] = {};
  const gained: TieDependence["gained"] = {};
  const outlooks = (falls: Fall) => ranks.map((_, dm) => outlookWithTies(space, ranks, dm, falls));
  const against = outlooks("against");
  const inFavour = outlooks("for");
  for (const concept of concepts) {
    const row = conceptRow(concept);
    const equilibria = findEquilibria(stability[concept]!);
    const holds = (by: readonly Outlook[], state: number) =>
      by.every((outlook) => judgeIn(row, outlook, state).stable);
    const falls = equilibria.filter((state) => !holds(against, state));
    if (falls.length > 0) lost[concept] = falls;
    // Other answers count only where they are improvements; else its own ties are for the state as they stand.
    if (row.answers !== "improvements") continue;
    const known = new Set(equilibria);
    const rises = Array.from({ length: space.stateCount }, (_, s) => s).filter(
      (state) => !known.has(state) && holds(inFavour, state),
    );
    if (rises.length > 0) gained[concept] = rises;
  }
  const isNothing = reached.length + Object.keys(lost).length + Object.keys(gained).length === 0;
  return isNothing ? undefined : { lost, gained, reached };
}

function reachedByTies(space: StateSpace, ranks: readonly Int32Array[]): number[] {
  if (space.statusQuo === undefined) return [];
  const surely = findReachable(space, ranks, space.statusQuo);
  return findReachable(space, ranks, space.statusQuo, { withTies: true }).states.filter(
    (state) => !surely.has(state),
  );
}

function hasTie(rank: Int32Array): boolean {
  let highest = 0;
  for (let s = 0; s < rank.length; s++) if (rank[s]! > highest) highest = rank[s]!;
  return highest + 1 < rank.length;
}

type Fall = "for" | "against";

/** The conflict as a decision maker sees it if every tie falls for, or against, its staying where it is. */
function outlookWithTies(
  space: StateSpace,
  ranks: readonly Int32Array[],
  focal: number,
  falls: Fall,
): Outlook {
  const rank = ranks[focal]!;
  const isFor = falls === "for";
  const beyond = isFor ? 1 : 0;
  return outlookOf(space, focal, {
    tempts: (to, from) => rank[to]! - rank[from]! >= beyond,
    deters: (end, left) => end === left || rank[left]! - rank[end]! >= 1 - beyond,
    pays: (dm, to, from) => ranks[dm]![to]! - ranks[dm]![from]! >= 1 - beyond,
  });
}
