import type { Cosets } from "../cosets.ts";
import type { Steps } from "../relations/sequences.ts";
import type { StateSpace } from "../stateSpace.ts";

/**
 * A conflict as one mover sees it, a decision maker or a coalition, whatever kind its preferences are of: all that a
 * solution concept needs to know of them. Plain orders, coalitions, unknown preferences, strength, attitudes and
 * beliefs each make one; concepts are judged and explained on it and nothing else.
 */
export interface Outlook {
  readonly stateCount: number;
  /** The decision makers each mover stands for, by the numbers that steps bear as `by`. */
  readonly movers: readonly (readonly number[])[];
  readonly focal: number;
  /** Where the focal can go. */
  readonly moves: Steps;
  /** Would it take a move from one state to the other for its own sake? */
  tempts(to: number, from: number): boolean;
  /** Would it regret having left a state if this is where it ends? */
  deters(end: number, left: number): boolean;
  /** Which of two states it would rather go to, negative for the first; for telling the most tempting first. */
  compare(a: number, b: number): number;
  /** Those who may answer: by any moves of theirs, or by such as pay them. */
  readonly opponents: { readonly moves: readonly Mover[]; readonly improvements: readonly Mover[] };
  /** Two moves of an opponent in a row, of either kind, can always be made in one. */
  readonly composes: boolean;
  /** Its options that cannot be taken back and so forbid every move (`anyMove`), or one that would tempt it. */
  heldBy(state: number, anyMove: boolean): string[];
}

export interface Mover {
  readonly by: number;
  readonly steps: Steps;
}

/** What differs between kinds of preference where single decision makers move. */
export interface Comparisons {
  tempts(to: number, from: number): boolean;
  deters(end: number, left: number): boolean;
  compare?(a: number, b: number): number;
  /** Whether an opponent would take a move for its own sake. */
  pays(dm: number, to: number, from: number): boolean;
  /** What pays from a state that pays pays at once; and what tempts never deters. */
  isOrder?: true;
}

/** The outlook of a decision maker on a conflict in which each moves for itself. */
export function outlookOf(whole: StateSpace, focal: number, comparisons: Comparisons): Outlook {
  const space = whole.seenBy(focal);
  const { tempts, deters, compare = (a, b) => a - b, pays, isOrder = false } = comparisons;
  const stepsOf = (dm: number) => (state: number) => space.moves[dm]!.targets(state);
  const others = space.decisionMakers.flatMap((_, dm) => (dm === focal ? [] : [dm]));
  return {
    stateCount: space.stateCount,
    movers: space.decisionMakers.map((_, dm) => [dm]),
    focal,
    moves: stepsOf(focal),
    tempts,
    deters,
    compare,
    opponents: {
      moves: others.map((dm) => ({ by: dm, steps: stepsOf(dm) })),
      improvements: others.map((dm) => ({
        by: dm,
        steps: (state) => stepsOf(dm)(state).filter((to) => pays(dm, to, state)),
      })),
    },
    composes: isOrder && space.moves.every(({ compose }) => compose),
    heldBy: (state, anyMove) => heldByIrreversibility(space, focal, state, anyMove, tempts),
  };
}

/** The ordinary case: each has an order, given by ranks, higher preferred. */
export function plainOutlook(space: StateSpace, ranks: readonly Int32Array[], focal: number): Outlook {
  const rank = ranks[focal]!;
  return outlookOf(space, focal, {
    tempts: (to, from) => rank[to]! > rank[from]!,
    deters: (end, left) => rank[end]! <= rank[left]!,
    compare: (a, b) => rank[b]! - rank[a]! || a - b,
    pays: (dm, to, from) => ranks[dm]![to]! > ranks[dm]![from]!,
    isOrder: true,
  });
}

/** The other states of a coset, ascending. */
function cosetMates({ of, coset, start, members }: Cosets, state: number): number[] {
  const chain = of[state]!;
  // The chains of a coset stand together.
  let first = chain;
  while (first > 0 && coset[first - 1] === coset[chain]) first -= 1;
  let end = chain + 1;
  while (end < coset.length && coset[end] === coset[chain]) end += 1;
  const mates = members.subarray(start[first]!, start[end]!).filter((s) => s !== state);
  return [...mates.sort()];
}

/** Options of the decision maker that, could they be taken back, would open a move (or one that tempts it). */
function heldByIrreversibility(
  space: StateSpace,
  focal: number,
  state: number,
  anyMove: boolean,
  tempts: (to: number, from: number) => boolean,
): string[] {
  if (space.form === "graph") return [];
  const own = space.decisionMakers[focal]!.options.map((bit) => space.options[bit]!);
  const locked = own.filter(
    ({ id, irreversible }) =>
      (irreversible === "on" && space.isOn(state, id)) || (irreversible === "off" && !space.isOn(state, id)),
  );
  if (locked.length === 0) return [];
  const held = new Set<string>();
  for (const s of cosetMates(space.moves[focal]!.cosets!, state)) {
    if (!anyMove && !tempts(s, state)) continue;
    for (const { id } of locked) if (space.isOn(s, id) !== space.isOn(state, id)) held.add(id);
  }
  return [...held];
}
