import type { Step } from "../../record/index.ts";
import type { StateSpace, TruthTable } from "../../strategy/index.ts";
import { decidingPlace, type JudgedList } from "./lists.ts";

/**
 * Was a choice one that a list of priorities would make? `explained`: the state it led to stands higher in the list,
 * however what the record leaves open is read; `contradicted`: lower, however it is read; `tie`: the list is
 * indifferent; `undecided`: it turns on what the record leaves open, or the model has no such state.
 */
export const CHOICE_VERDICTS = ["explained", "contradicted", "tie", "undecided"] as const;
export type ChoiceVerdict = (typeof CHOICE_VERDICTS)[number];

export interface JudgedSteps {
  verdict: ChoiceVerdict;
  /** Places in the list, from 0, of the statements that decide: one, or one for each way of reading. */
  decidedBy: number[];
}

export function judgeSteps(
  steps: readonly Step[],
  { ranks, statements }: Pick<JudgedList, "ranks" | "statements">,
  table: TruthTable,
): JudgedSteps {
  if (steps.length === 0) return { verdict: "undecided", decidedBy: [] };
  const signs = new Set(steps.map(([from, to]) => Math.sign(ranks[to]! - ranks[from]!)));
  const [sign] = signs;
  const places = statements ? steps.map(([from, to]) => decidingPlace(table, statements, from, to)) : [];
  return {
    verdict: signs.size > 1 ? "undecided" : sign! > 0 ? "explained" : sign! < 0 ? "contradicted" : "tie",
    decidedBy: [...new Set(places.filter((place) => place >= 0))].sort((a, b) => a - b),
  };
}

/**
 * What an undecided choice turns on: the options that the steps leave open, and among them those alone, where there are
 * any, of which knowing one would decide it under every list.
 *
 * @returns ids, in the order of the model
 */
export function optionsThatDecide(
  space: StateSpace,
  steps: readonly Step[],
  lists: readonly Pick<JudgedList, "ranks">[],
): string[] {
  const isDecided = (some: readonly Step[]) =>
    lists.every(
      ({ ranks }) => new Set(some.map(([from, to]) => Math.sign(ranks[to]! - ranks[from]!))).size === 1,
    );
  const open = space.options.flatMap(({ id }) => {
    const on = steps.filter(([from]) => space.isOn(from, id));
    if (on.length === 0 || on.length === steps.length) return [];
    const off = steps.filter(([from]) => !space.isOn(from, id));
    return [{ id, decides: isDecided(on) && isDecided(off) }];
  });
  const alone = open.filter(({ decides }) => decides);
  return (alone.length > 0 ? alone : open).map(({ id }) => id);
}

/**
 * Did a choice that its list speaks against forestall something worse? The worst that another's improvement could have
 * made of staying is worse for the mover than the worst that could follow the choice, however what is open is read.
 * It is a possible reason and never counts as explained: planted wrong lists get it too often (docs/on-record.md).
 *
 * @param others by decision maker but the mover: every order it may have, one for each of its types
 */
export function forestalls(
  space: StateSpace,
  steps: readonly Step[],
  list: Pick<JudgedList, "owner" | "ranks">,
  others: readonly Others[],
): boolean {
  const worst = worstFrom(space, list, others);
  return steps.length > 0 && steps.every(([from, to]) => worst(from) < worst(to));
}

interface Others {
  owner: number;
  ranks: Int32Array;
}

/** What a state is worth to the owner of a list at worst: itself, or what an improvement of somebody else makes of it. */
export function worstFrom(
  space: StateSpace,
  { owner, ranks }: Pick<JudgedList, "owner" | "ranks">,
  others: readonly Others[],
): (state: number) => number {
  return (state) =>
    others.reduce((least, other) => {
      if (other.owner === owner) return least;
      return space.moves[other.owner]!.targets(state).reduce(
        (low, to) => (other.ranks[to]! > other.ranks[state]! ? Math.min(low, ranks[to]!) : low),
        least,
      );
    }, ranks[state]!);
}
