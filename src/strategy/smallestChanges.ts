import { type ChangeQuery, editableLists, wantedOf } from "./change.ts";
import {
  type Editable,
  type EditableList,
  editableStatements,
  type ListEdit,
  type Operation,
  operated,
  operationsOfSize,
  toldEdit,
} from "./edits.ts";
import { Effort } from "./effort.ts";
import { inertDecisionMakers } from "./influence.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { Model, Statement } from "./model.ts";
import { rankStates, statementText, TruthTable } from "./preferences.ts";
import { type Reordering, Reorderings, toldReordering } from "./reorder.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import type { StateSpace } from "./stateSpace.ts";
import { type Order, OwnVerdicts, SameRanks, WantedStates } from "./wantedStates.ts";
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
    return scenarios.flatMap((scenario, s) => {
      if (asked.scenarios && !asked.scenarios.includes(scenarioName(scenario))) return [];
      if (!effort.take(1))
        return [
          {
            scenario: scenarioName(scenario),
            result: "open" as const,
            changes: [],
            searchedTo: -1,
            tried: 0,
          },
        ];
      const partiesOf = (editions: readonly Editions[]) =>
        model.decisionMakers.map(({ id }, dm): Party => {
          const own = editions.find(({ list }) => list.index === dm && list.type === scenario.types[id]);
          const orderOf = (ranks: Int32Array) => evaluator.order(dm, ranks);
          if (own && !inert.has(dm)) return new EditedParty(own, orderOf, effort);
          const ranking = inert.has(dm) ? undefined : rankings?.of(dm, scenario.types[id]);
          return ranking
            ? new ReorderedParty(space, ranking, orderOf, effort)
            : unedited(orderOf(unchanged[s]![dm]!));
        });
      const found = new Search(evaluator, scenario, partiesOf(all), asked, effort).run();
      const left = (asked.mostTried ?? MOST_TRIED) - found.tried;
      if (found.result !== "stopped" || left <= 0 || !effort.take(1)) return [found];
      // What is too much with wishes added may be within reach without.
      const without = new Search(
        evaluator,
        scenario,
        partiesOf(narrow),
        { ...asked, mostTried: left },
        effort,
      ).run();
      const tried = found.tried + without.tried;
      return [
        without.result === "found"
          ? { ...without, searchedTo: found.searchedTo, tried }
          : { ...found, tried },
      ];
    });
  };
}

const MOST_TRIED = 200_000;
const MOST_LISTS = 100_000;

/** An order of the states that edits lead to, and all the ways to it of the smallest size. */
interface Variant {
  order: Order;
  ways: ListEdit[][];
  reordering?: Reordering;
}

/** What one party's list may become by edits of a total size; undefined where that is too much to list. */
interface Party {
  ofSize(size: number): readonly Variant[] | undefined;
  /** Whether lists of this size can be made, those of the size before being there; an estimate. */
  canGrowTo(size: number): boolean;
}

/** Somebody whose order is no list of statements, or cannot matter, and so is not edited. */
function unedited(order: Order): Party {
  return { ofSize: (size) => (size === 0 ? [{ order, ways: [[]] }] : []), canGrowTo: () => true };
}

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

/** A party whose list is edited, in one search. */
class EditedParty implements Party {
  private readonly editions: Editions;
  private readonly orderOf: (ranks: Int32Array) => Order;
  private readonly effort: Effort;
  private readonly variants: Variant[][] = [];

  constructor(editions: Editions, orderOf: (ranks: Int32Array) => Order, effort: Effort) {
    this.editions = editions;
    this.orderOf = orderOf;
    this.effort = effort;
  }

  ofSize(size: number): readonly Variant[] | undefined {
    while (this.variants.length <= size) {
      const found = this.editions.ofSize(this.variants.length, this.effort);
      if (!found) return undefined;
      this.variants.push(found.map(({ ranks, ways }) => ({ order: this.orderOf(ranks), ways })));
    }
    return this.variants[size];
  }

  /** Only by what this search has asked for, so that no answer hangs on an earlier search. */
  canGrowTo(size: number): boolean {
    return this.variants.length < size || this.editions.canGrowTo(size);
  }
}

interface Ranking {
  owner: { decisionMaker: string; type?: string };
  ranks: Int32Array;
  reorderings: Reorderings;
}

/** The orders of those who have no statements, and what becomes of them: the same in every scenario with a type. */
class KnownRankings {
  private readonly model: Model;
  private readonly space: StateSpace;
  private readonly most: number;
  private readonly known = new Map<string, Ranking | undefined>();

  constructor(model: Model, space: StateSpace, most: number) {
    this.model = model;
    this.space = space;
    this.most = most;
  }

  of(dm: number, type: string | undefined): Ranking | undefined {
    const key = `${dm} ${type ?? ""}`;
    if (!this.known.has(key)) this.known.set(key, this.make(dm, type));
    return this.known.get(key);
  }

  private make(dm: number, type: string | undefined): Ranking | undefined {
    const { id, preferences, types } = this.model.decisionMakers[dm]!;
    const own = type === undefined ? preferences : types?.[type]?.preferences;
    if (!own || own.statements) return undefined;
    const ranks = rankStates(this.space, own);
    const owner = { decisionMaker: id, ...(type === undefined ? {} : { type }) };
    return { owner, ranks, reorderings: new Reorderings(ranks, this.most) };
  }
}

/** A party whose ranking is re-ordered, in one search. */
class ReorderedParty implements Party {
  private readonly space: StateSpace;
  private readonly ranking: Ranking;
  private readonly orderOf: (ranks: Int32Array) => Order;
  private readonly effort: Effort;
  private readonly variants: Variant[][] = [];

  constructor(space: StateSpace, ranking: Ranking, orderOf: (ranks: Int32Array) => Order, effort: Effort) {
    this.effort = effort;
    this.space = space;
    this.ranking = ranking;
    this.orderOf = orderOf;
  }

  ofSize(size: number): readonly Variant[] | undefined {
    const { owner, ranks: before, reorderings } = this.ranking;
    while (this.variants.length <= size) {
      const at = this.variants.length;
      const orders = reorderings.ofSize(at, this.effort);
      if (!orders) return undefined;
      const { space, orderOf } = this;
      this.variants.push(
        orders.map((after): Variant => {
          const order = orderOf(after);
          if (at === 0) return { order, ways: [[]] };
          return {
            order,
            ways: [[]],
            // Told only of those that work.
            get reordering() {
              return toldReordering(space, owner, before, after, at);
            },
          };
        }),
      );
    }
    return this.variants[size];
  }

  canGrowTo(size: number): boolean {
    return this.variants.length < size || this.ranking.reorderings.canGrowTo(size);
  }
}

/** A list as the numbers of its statements, and the edits that led to it, the last first. */
interface Edition {
  items: readonly number[];
  edited: Edited | undefined;
}

interface Edited {
  from: Edition;
  operation: Operation<number>;
}

/** The lists that edits of each total size lead to, each list once, at the smallest size that leads to it. */
class Editions {
  readonly list: EditableList & { index: number };
  private readonly rank: (statements: readonly Statement[]) => Int32Array;
  private readonly most: number;
  private readonly stateCount: number;
  private readonly levels: Edition[][];
  private readonly variants: { ranks: Int32Array; ways: ListEdit[][] }[][] = [];
  private readonly seen = new Set<string>();
  private readonly same = new SameRanks();
  private readonly seenRanks = new Set<Int32Array>();
  private readonly numbers: NumberedStatements;
  private readonly added: ReadonlySet<number>;
  private made = 0;

  constructor(
    list: EditableList & { index: number },
    rank: (statements: readonly Statement[]) => Int32Array,
    most: number,
    stateCount: number,
  ) {
    this.stateCount = stateCount;
    this.list = list;
    this.rank = rank;
    this.most = most;
    this.numbers = new NumberedStatements(list);
    this.added = new Set(this.numbers.candidates);
    const items = list.statements.map((statement) => this.numbers.of(statement));
    this.levels = [[{ items, edited: undefined }]];
    this.seen.add(keyOf(items));
  }

  /** Undefined where they are too many, or the effort is spent. */
  ofSize(size: number, effort: Effort): readonly { ranks: Int32Array; ways: ListEdit[][] }[] | undefined {
    while (this.variants.length <= size) {
      const level = this.levels[this.variants.length] ?? this.grow(this.levels.length, effort);
      if (!level) return undefined;
      this.levels[this.variants.length] = level;
      const found = new Map<Int32Array, { ranks: Int32Array; ways: ListEdit[][] }>();
      for (const edition of level) {
        if (!effort.take(this.stateCount)) return undefined;
        const ranks = this.same.of(this.rank(edition.items.map((item) => this.numbers.statement(item))));
        if (this.seenRanks.has(ranks)) continue;
        const variant = found.get(ranks);
        if (variant) variant.ways.push(this.editsTo(edition));
        else found.set(ranks, { ranks, ways: [this.editsTo(edition)] });
      }
      for (const ranks of found.keys()) this.seenRanks.add(ranks);
      this.variants.push([...found.values()]);
    }
    return this.variants[size];
  }

  /** About as many again come from each list of the last size: what is certain to be too much is not begun. */
  canGrowTo(size: number): boolean {
    const last = this.levels[size - 1];
    return !last || last.length * this.operationsOn(last[0]?.items ?? [], 1).length <= this.most;
  }

  private grow(size: number, effort: Effort): Edition[] | undefined {
    const found: Edition[] = [];
    const { made } = this;
    for (let step = 1; step <= size; step++)
      for (const from of this.levels[size - step]!)
        for (const operation of this.operationsOn(from.items, step)) {
          if (++this.made > this.most) return undefined;
          if (!effort.take(from.items.length)) {
            // Whoever asks again with more effort begins this size anew.
            for (const { items } of found) this.seen.delete(keyOf(items));
            this.made = made;
            return undefined;
          }
          const items = operated(from.items, operation);
          const key = keyOf(items);
          if (this.seen.has(key)) continue;
          this.seen.add(key);
          found.push({ items, edited: { from, operation } });
        }
    return found;
  }

  /** Single edits of exactly this size; what was added is not edited again. */
  private operationsOn(items: readonly number[], size: number): Operation<number>[] {
    const editable = {
      ...this.numbers.editable,
      candidates: this.numbers.candidates.filter((candidate) => !items.includes(candidate)),
    };
    return operationsOfSize(items, editable, size).filter(
      ({ edit, at }) => edit === "add" || !this.added.has(items[at]!),
    );
  }

  private editsTo({ edited }: Edition): ListEdit[] {
    if (!edited) return [];
    const { from, operation } = edited;
    const edit = toldEdit(this.list, from.items, operation, (item) => this.numbers.text(item));
    return [...this.editsTo(from), edit];
  }
}

/**
 * Statements by number, the same words the same number: many lists are made of few statements, and what can be done
 * with each is worked out once.
 */
class NumberedStatements {
  readonly editable: Editable<number>;
  readonly candidates: readonly number[];
  private readonly statements: Statement[] = [];
  private readonly byText = new Map<string, number>();

  constructor(list: EditableList) {
    const statements = editableStatements(list);
    const weaker: number[][][] = [];
    const opposite: { item: number | undefined }[] = [];
    this.candidates = list.candidates.map((candidate) => this.of(candidate));
    this.editable = {
      candidates: this.candidates,
      weaker: (item) => {
        weaker[item] ??= statements
          .weaker(this.statements[item]!)
          .map((put) => put.map((statement) => this.of(statement)));
        return weaker[item];
      },
      opposite: (item) => {
        if (!opposite[item]) {
          const turned = statements.opposite(this.statements[item]!);
          opposite[item] = { item: turned === undefined ? undefined : this.of(turned) };
        }
        return opposite[item].item;
      },
    };
  }

  of(statement: Statement): number {
    const text = statementText(statement);
    let item = this.byText.get(text);
    if (item === undefined) {
      item = this.statements.push(statement) - 1;
      this.byText.set(text, item);
    }
    return item;
  }

  statement(item: number): Statement {
    return this.statements[item]!;
  }

  text(item: number): string {
    return statementText(this.statements[item]!);
  }
}

function keyOf(items: readonly number[]): string {
  return String.fromCharCode(...items);
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
