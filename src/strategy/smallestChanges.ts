import { type ChangeQuery, editableLists, wantedOf } from "./change.ts";
import {
  EditedParty,
  KnownRankings,
  type Party,
  ReorderedParty,
  unedited,
  type Variant,
} from "./changingParty.ts";
import { Editions } from "./editions.ts";
import type { ListEdit } from "./edits.ts";
import { Effort } from "./effort.ts";
import { inertDecisionMakers } from "./influence.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { Model, Statement } from "./model.ts";
import { rankStates, TruthTable } from "./preferences.ts";
import type { Reordering } from "./reorder.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import type { StateSpace } from "./stateSpace.ts";
import { OwnVerdicts, WantedStates } from "./wantedStates.ts";
import { type EditWarning, warningsOf } from "./warnings.ts";

export interface SmallestChangeQuery extends ChangeQuery {
  /** Total size up to which to search; absent: 6. */
  mostSize?: number;
  /** Orderings to try in one scenario before giving up; absent: 200,000. */
  mostTried?: number;
  /** Lists to make of one party's before giving up; absent: 100,000. */
  mostLists?: number;
  /** Rankings and payoffs are re-ordered, state by state (see Reordering); else only statements are edited. */
  rankings?: boolean;
  /** Names of the scenarios asked about; absent: all. */
  scenarios?: readonly string[];
}

/** A set of edits, perhaps to several parties' priorities, that brings the wanted outcome about. */
export interface Change {
  /** In the order in which they are made; places are those of the list as it then stands. */
  edits: ListEdit[];
  /** Of rankings, and of orders given by payoffs; only where that was asked for. */
  reorderings?: Reordering[];
  /** Ids of wanted states that become equilibria (and reachable, if that was asked). */
  states: number[];
  /** One of them can be reached. */
  reachable: boolean;
  /** Why it is not to be offered as a way to dialogue, for which of its states. */
  warns: EditWarning[];
}

export interface SmallestChanges {
  scenario: string;
  /**
   * `found`: `changes` are all sets of edits of total size `size`, and no set of smaller size works: every
   * ordering that smaller edits lead to was tried. `already`: it holds as the model stands. `none`: no set of
   * edits up to size `searchedTo` works, which is proved likewise. `stopped`: as `none`, but the search was cut
   * short by the number of orderings, so larger sizes are open. `unreachable`: no sequence of moves leads from the
   * start to a wanted state, whatever anybody prefers, so that no edits of any size can. `open`: the effort was spent,
   * or the search stopped, before this scenario was begun.
   */
  result: "found" | "already" | "none" | "stopped" | "unreachable" | "open";
  size?: number;
  changes: Change[];
  /**
   * Every combination of edits of this total size and below was tried. Where it is below the `size` found, larger ones
   * were tried without additions, so that there may be other sets of that size, or smaller ones above this.
   */
  searchedTo: number;
  /** Combinations of orderings tried. */
  tried: number;
}

/**
 * The smallest sets of edits, across the parties, that make some wanted state an equilibrium, by scenario: all
 * of them, and the proof that none is smaller. Sizes add up (see EDITS). An added statement, and one that weakening
 * made of the same words, is not edited further.
 *
 * Searched by total size. For each party the lists that edits of each size lead to are enumerated once, and lists
 * that give the same order of the states are tried once, at the smallest size that leads to it: had a combination
 * with it worked, the search would have ended there. Rankings likewise, step by step. Parties whose priorities cannot matter are left alone.
 */
export function findSmallestChanges(
  model: Model,
  space: StateSpace,
  query: SmallestChangeQuery,
): SmallestChanges[] {
  return smallestChangesOf(model, space, query)(query);
}

/** What the lists that edits lead to hang on; the rest of a query is asked of them. */
type ListsQuery = Pick<SmallestChangeQuery, "candidates" | "outcomes" | "mostLists" | "rankings">;

/**
 * The same for many questions to one model: the lists that edits lead to, and how they order the states, are the same
 * whatever is wanted and in whichever scenario, so they are made once. No answer hangs on what was asked before.
 */
export function smallestChangesOf(
  model: Model,
  space: StateSpace,
  query: ListsQuery,
): (asked: Omit<SmallestChangeQuery, keyof ListsQuery>) => SmallestChanges[] {
  const table = new TruthTable(space);
  const lists = editableLists(model, space, table, query);
  // Each list is kept as an order of the states, four bytes for each.
  const fitting = Math.floor(DEFAULT_LIMITS.memory / (4 * space.stateCount * Math.max(1, 2 * lists.length)));
  const most = query.mostLists ?? Math.min(MOST_LISTS, fitting);
  const ranked = (statements: readonly Statement[]) => table.rank(statements);
  const all = lists.map((list) => new Editions(list, ranked, most, space.stateCount));
  const narrow = lists.map(
    (list) => new Editions({ ...list, candidates: [], literals: [] }, ranked, most, space.stateCount),
  );
  const rankings = query.rankings ? new KnownRankings(model, space, most) : undefined;
  const scenarios = scenariosOf(model);
  const unchanged = scenarios.map(({ preferences }) => preferences.map((one) => rankStates(space, one)));
  const alone = new OwnVerdicts(space);
  const evaluators = new Map<string, WantedStates>();
  return (asked) => {
    const wanted = wantedOf(space, asked);
    if ("fault" in wanted) throw new RangeError(`what is wanted: ${wanted.fault}`);
    const start = asked.from === undefined ? space.statusQuo : space.indexOf(asked.from);
    const key = JSON.stringify([wanted.states, asked.concept, start]);
    const evaluator =
      evaluators.get(key) ?? new WantedStates(space, wanted.states, asked.concept, start, alone);
    evaluators.set(key, evaluator);
    const inert = wanted.expression ? inertDecisionMakers(model, wanted.expression) : new Set<number>();
    const { effort = new Effort() } = asked;
    const partiesOf = (editions: readonly Editions[], scenario: Scenario, s: number) =>
      model.decisionMakers.map(({ id }, dm): Party => {
        const orderOf = (ranks: Int32Array) => evaluator.order(dm, ranks);
        const own = editions.find(({ list }) => list.index === dm && list.type === scenario.types[id]);
        if (own && !inert.has(dm)) return new EditedParty(own, orderOf, effort);
        const ranking = inert.has(dm) ? undefined : rankings?.of(dm, scenario.types[id]);
        return ranking
          ? new ReorderedParty(space, ranking, orderOf, effort)
          : unedited(orderOf(unchanged[s]![dm]!));
      });
    return scenarios.flatMap((scenario, s): SmallestChanges[] => {
      if (asked.scenarios && !asked.scenarios.includes(scenarioName(scenario))) return [];
      if (!effort.take(1)) return [notBegun(scenario)];
      const search = (editions: readonly Editions[], query: SmallestChangeQuery) =>
        new Search(evaluator, scenario, partiesOf(editions, scenario, s), query, effort).run();
      const found = search(all, asked);
      const left = (asked.mostTried ?? MOST_TRIED) - found.tried;
      if (found.result !== "stopped" || left <= 0 || !effort.take(1)) return [found];
      // What is too much with wishes added may be within reach without.
      const without = search(narrow, { ...asked, mostTried: left });
      const tried = found.tried + without.tried;
      return [
        without.result === "found"
          ? { ...without, searchedTo: found.searchedTo, tried }
          : { ...found, tried },
      ];
    });
  };
}

function notBegun(scenario: Scenario): SmallestChanges {
  return { scenario: scenarioName(scenario), result: "open", changes: [], searchedTo: -1, tried: 0 };
}

const MOST_TRIED = 200_000;
const MOST_LISTS = 100_000;

/** Combinations of what the parties may become, by total size, until some of one size work. */
class Search {
  private readonly evaluator: WantedStates;
  private readonly query: SmallestChangeQuery;
  private readonly scenario: Scenario;
  private readonly parties: readonly Party[];
  private readonly effort: Effort;
  private tried = 0;

  constructor(
    evaluator: WantedStates,
    scenario: Scenario,
    parties: readonly Party[],
    query: SmallestChangeQuery,
    effort: Effort,
  ) {
    this.effort = effort;
    this.evaluator = evaluator;
    this.query = query;
    this.scenario = scenario;
    this.parties = parties;
  }

  run(): SmallestChanges {
    const { mostSize = 6 } = this.query;
    const scenario = scenarioName(this.scenario);
    if (this.query.reachable && !this.evaluator.canBeReached())
      return { scenario, result: "unreachable", changes: [], searchedTo: mostSize, tried: 0 };
    for (let size = 0; size <= mostSize; size++) {
      const changes: Change[] = [];
      const isComplete =
        this.parties.every((party) => party.canGrowTo(size)) &&
        this.combine(size, 0, [], [...this.evaluator.wanted.keys()], (combination, places) => {
          const orders = combination.map(({ order }) => order);
          this.effort.take(this.evaluator.space.stateCount * orders.length);
          const { states, reached } = this.evaluator.outcomeAmong(orders, places);
          const found = this.query.reachable ? reached : states;
          if (found.length > 0) changes.push(...this.changesOf(combination, found, reached.length > 0));
        });
      if (!isComplete)
        return { scenario, result: "stopped", changes: [], searchedTo: size - 1, tried: this.tried };
      const { tried } = this;
      if (changes.length > 0)
        return size === 0
          ? { scenario, result: "already", size, changes: [], searchedTo: 0, tried }
          : { scenario, result: "found", size, changes: withRanges(changes), searchedTo: size, tried };
    }
    return { scenario, result: "none", changes: [], searchedTo: mostSize, tried: this.tried };
  }

  /** One variant for every party, sizes adding up to exactly `size`; false when cut short. */
  private combine(
    size: number,
    party: number,
    chosen: readonly Variant[],
    possible: readonly number[],
    use: (combination: readonly Variant[], possible: readonly number[]) => void,
  ): boolean {
    const isLast = party === this.parties.length - 1;
    for (let own = isLast ? size : 0; own <= size; own++) {
      const variants = this.parties[party]!.ofSize(own);
      if (!variants) return false;
      for (const variant of variants) {
        const left = this.evaluator.possible(variant.order, possible);
        if (isLast || left.length === 0) {
          if (this.tried >= (this.query.mostTried ?? MOST_TRIED) || !this.takes(size)) return false;
          this.tried += 1;
        }
        if (left.length === 0) continue;
        const next = [...chosen, variant];
        if (isLast) use(next, left);
        else if (!this.combine(size - own, party + 1, next, left, use)) return false;
      }
    }
    return true;
  }

  private takes(size: number): boolean {
    return this.effort.take(this.evaluator.wanted.length + 1, () => ({
      of: "sets",
      done: this.tried,
      size,
      scenario: scenarioName(this.scenario),
    }));
  }

  private changesOf(combination: readonly Variant[], found: readonly number[], reachable: boolean): Change[] {
    const { space, start } = this.evaluator;
    const ranks = combination.map(({ order }) => order.ranks);
    const led = found.map((state) => ({ state, ranks }));
    let sets: ListEdit[][] = [[]];
    for (const { ways } of combination) sets = sets.flatMap((edits) => ways.map((way) => [...edits, ...way]));
    const reorderings = combination.flatMap(({ reordering }) => reordering ?? []);
    return sets.map((edits) => ({
      edits,
      ...(reorderings.length > 0 ? { reorderings } : {}),
      states: found.map(space.idOf),
      reachable,
      warns: warningsOf(space, this.query.concept, start, edits, led),
    }));
  }
}

/** Changes that differ only in the place of their last addition, at places side by side, are one with a range of places. */
function withRanges(changes: readonly Change[]): Change[] {
  const groups = new Map<string, { change: Change; at: number; places: number[] }>();
  for (const change of changes) {
    const at = change.edits.map(({ edit }) => edit).lastIndexOf("add");
    const edits = change.edits.map((edit, i) => (i === at ? { ...edit, to: 0, place: 0 } : edit));
    const key = JSON.stringify({ ...change, edits });
    const group = groups.get(key) ?? { change, at, places: [] };
    if (at >= 0) group.places.push(change.edits[at]!.place);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ change, at, places }) => {
    if (at < 0) return [change];
    const ranges: [number, number][] = [];
    for (const place of places.sort((a, b) => a - b)) {
      const last = ranges.at(-1);
      if (last && place <= last[1] + 1) last[1] = place;
      else ranges.push([place, place]);
    }
    return ranges.map((to) => ({
      ...change,
      edits: change.edits.map((edit, i) => (i === at ? { ...edit, place: to[0], to } : edit)),
    }));
  });
}
