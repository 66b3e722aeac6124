import type { ChangeQuery } from "./change.ts";
import { type Concept, ownOrderConcept } from "./concepts/index.ts";
import { type ListEdit, statementLists } from "./edits.ts";
import type { Model, Statement } from "./model.ts";
import { findReachable } from "./paths.ts";
import { rankStates, statementText, TruthTable } from "./preferences.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import { findVerdicts } from "./stability/index.ts";
import { parseStatement } from "./statement.ts";
import type { StateSpace } from "./states.ts";

export interface SmallestChangeQuery extends ChangeQuery {
  /** Statements that may be added to a decision maker's list, at any place, by decision maker id. */
  candidates?: Readonly<Record<string, readonly string[]>>;
  /** Total size up to which to search; absent: 6. */
  mostSize?: number;
  /** Orderings to try in one scenario before giving up; absent: 200,000. */
  mostTried?: number;
  /** Names of the scenarios asked about; absent: all. */
  scenarios?: readonly string[];
  /** Asked now and then; true stops the search. */
  isCancelled?: () => boolean;
}

/** A set of edits, perhaps to several parties' priorities, that brings the wanted outcome about. */
export interface Change {
  /** In the order in which they are made; places are those of the list as it then stands. */
  edits: ListEdit[];
  /** Ids of wanted states that become equilibria (and reachable, if that was asked). */
  states: number[];
  /** One of them can be reached. */
  reachable: boolean;
}

export interface SmallestChanges {
  scenario: string;
  /**
   * `found`: `changes` are all sets of edits of total size `size`, and no set of smaller size works: every
   * ordering that smaller edits lead to was tried. `already`: it holds as the model stands. `none`: no set of
   * edits up to size `searchedTo` works, which is proved likewise. `stopped`: as `none`, but the search was cut
   * short by the number of orderings, so larger sizes are open. `unreachable`: no sequence of moves leads from the
   * start to a wanted state, whatever anybody prefers, so that no edits of any size can.
   */
  result: "found" | "already" | "none" | "stopped" | "unreachable";
  size?: number;
  changes: Change[];
  /** Every combination of edits of this total size and below was tried. */
  searchedTo: number;
  /** Combinations of orderings tried. */
  tried: number;
}

/**
 * The smallest sets of edits, across the parties, that make some wanted state an equilibrium, by scenario: all
 * of them, and the proof that none is smaller. Sizes add up: a drop or an addition 1, a reversal 2, a move the
 * places moved.
 *
 * Searched by total size. For each party the lists that edits of each size lead to are enumerated once, and lists
 * that give the same order of the states share one verdict; under Nash, GMR and SMR a party's verdict depends on
 * its own order alone, so it is worked out per party, not per combination, and GMR and SMR, which SEQ and SSEQ
 * imply, sort most combinations out before these are asked for.
 */
export function findSmallestChanges(
  model: Model,
  space: StateSpace,
  query: SmallestChangeQuery,
): SmallestChanges[] {
  const parsed = parseStatement(query.want);
  if ("fault" in parsed) throw new RangeError(`the wanted outcome is no expression: ${parsed.fault.message}`);
  const wanted = space.satisfying(parsed.expression);
  const start = query.from === undefined ? space.statusQuo : space.indexOf(query.from);
  const table = new TruthTable(space);
  const { scenarios } = query;
  return scenariosOf(model)
    .filter((scenario) => !scenarios || scenarios.includes(scenarioName(scenario)))
    .map((scenario) => new Search(model, space, scenario, wanted, start, table, query).run());
}

/** A list of statements after edits, and the order of the states it gives. */
interface Variant {
  edits: ListEdit[];
  order: Order;
}

interface Order {
  number: number;
  ranks: Int32Array;
}

class Search {
  private readonly space: StateSpace;
  private readonly wanted: readonly number[];
  private readonly start: number | undefined;
  private readonly query: SmallestChangeQuery;
  private readonly scenario: Scenario;
  private readonly parties: Editions[];
  private readonly verdicts = new Map<string, Uint8Array>();
  private readonly outcomes = new Map<string, { states: number[]; reached: number[] }>();

  constructor(
    model: Model,
    space: StateSpace,
    scenario: Scenario,
    wanted: readonly number[],
    start: number | undefined,
    table: TruthTable,
    query: SmallestChangeQuery,
  ) {
    this.space = space;
    this.wanted = wanted;
    this.start = start !== undefined && start >= 0 ? start : undefined;
    this.query = query;
    this.scenario = scenario;
    const lists = statementLists(model);
    this.parties = model.decisionMakers.map(({ id }, dm) => {
      const type = scenario.types[id];
      const list = lists.find((one) => one.index === dm && one.type === type);
      return list
        ? new Editions(id, type, list.statements, query.candidates?.[id] ?? [], (statements) =>
            table.rank(statements),
          )
        : Editions.fixed(id, rankStates(space, scenario.preferences[dm]!));
    });
  }

  run(): SmallestChanges {
    const { mostSize = 6, mostTried = 200_000 } = this.query;
    const scenario = scenarioName(this.scenario);
    let tried = 0;
    if (this.query.reachable && !this.canBeReached())
      return { scenario, result: "unreachable", changes: [], searchedTo: mostSize, tried };
    for (let size = 0; size <= mostSize; size++) {
      const changes: Change[] = [];
      for (const combination of this.combinations(size)) {
        if (++tried > mostTried || this.query.isCancelled?.())
          return { scenario, result: "stopped", changes: [], searchedTo: size - 1, tried: tried - 1 };
        const { states, reached } = this.outcome(combination.map(({ order }) => order));
        const found = this.query.reachable ? reached : states;
        if (found.length > 0)
          changes.push({
            edits: combination.flatMap(({ edits }) => edits),
            states: found.map(this.space.idOf),
            reachable: reached.length > 0,
          });
      }
      if (changes.length > 0)
        return size === 0
          ? { scenario, result: "already", size, changes: [], searchedTo: 0, tried }
          : { scenario, result: "found", size, changes, searchedTo: size, tried };
    }
    return { scenario, result: "none", changes: [], searchedTo: mostSize, tried };
  }

  private canBeReached(): boolean {
    if (this.start === undefined) return false;
    const { has } = findReachable(this.space, [], this.start, { improvementsOnly: false });
    return this.wanted.some(has);
  }

  /** One variant of every party's list, sizes adding up to exactly `size`. */
  private *combinations(size: number, party = 0): Generator<Variant[], void, void> {
    const isLast = party === this.parties.length - 1;
    for (let own = isLast ? size : 0; own <= size; own++)
      for (const variant of this.parties[party]!.ofSize(own))
        if (isLast) yield [variant];
        else for (const rest of this.combinations(size - own, party + 1)) yield [variant, ...rest];
  }

  private outcome(orders: readonly Order[]): { states: number[]; reached: number[] } {
    const key = orders.map(({ number }) => number).join();
    const known = this.outcomes.get(key);
    if (known) return known;
    const ranks = orders.map((order) => order.ranks);
    const { concept } = this.query;
    let states = this.wanted;
    const keepStable = (by: Concept, keyFor: (dm: number) => string) => {
      for (const dm of orders.keys()) {
        if (states.length === 0) return;
        const stable = this.verdict(dm, by, keyFor(dm), ranks);
        states = states.filter((state) => stable[state] === 1);
      }
    };
    // What fails an implied concept that rests on a party's own order alone need not be asked for more.
    const necessary = ownOrderConcept(concept);
    if (necessary) keepStable(necessary, (dm) => `${dm}:${orders[dm]!.number}`);
    if (necessary !== concept) keepStable(concept, (dm) => `${dm}:${key}`);
    let reached: number[] = [];
    if (states.length > 0 && this.start !== undefined) {
      const reach = findReachable(this.space, ranks, this.start);
      reached = states.filter(reach.has);
    }
    const outcome = { states: [...states], reached };
    this.outcomes.set(key, outcome);
    return outcome;
  }

  private verdict(dm: number, concept: Concept, key: string, ranks: readonly Int32Array[]): Uint8Array {
    let stable = this.verdicts.get(`${concept} ${key}`);
    if (!stable) {
      stable = findVerdicts(this.space, ranks, concept, dm);
      this.verdicts.set(`${concept} ${key}`, stable);
    }
    return stable;
  }
}

/** A statement of the list as edited: which one, and whether it was reversed. */
interface Entry {
  statement: Statement;
  key: string;
}

/** The lists that edits of each total size lead to, each list once, at the smallest size that leads to it. */
class Editions {
  private readonly decisionMaker: string;
  private readonly type: string | undefined;
  private readonly candidates: readonly Entry[];
  private readonly rank: (statements: readonly Statement[]) => Int32Array;
  private readonly levels: { list: Entry[]; edits: ListEdit[] }[][] = [];
  private readonly variants: Variant[][] = [];
  private readonly seen = new Set<string>();
  private readonly orders = new Map<string, Order[]>();
  private orderCount = 0;

  constructor(
    decisionMaker: string,
    type: string | undefined,
    statements: readonly Statement[],
    candidates: readonly string[],
    rank: (statements: readonly Statement[]) => Int32Array,
  ) {
    this.decisionMaker = decisionMaker;
    this.type = type;
    this.rank = rank;
    const list = statements.map((statement, i) => ({ statement, key: String(i) }));
    this.candidates = candidates.map((statement, i) => ({ statement, key: `+${i}` }));
    this.levels.push([{ list, edits: [] }]);
    this.seen.add(keyOf(list));
  }

  /** Somebody whose order is no list of statements, and so not edited. */
  static fixed(decisionMaker: string, ranks: Int32Array): Editions {
    return new Editions(decisionMaker, undefined, [], [], () => ranks);
  }

  ofSize(size: number): readonly Variant[] {
    while (this.levels.length <= size) this.levels.push(this.grow(this.levels.length));
    this.variants[size] ??= this.levels[size]!.map(({ list, edits }) => ({
      edits,
      order: this.orderOf(list.map(({ statement }) => statement)),
    }));
    return this.variants[size];
  }

  private grow(size: number): { list: Entry[]; edits: ListEdit[] }[] {
    const found: { list: Entry[]; edits: ListEdit[] }[] = [];
    for (let step = 1; step <= size; step++)
      for (const { list, edits } of this.levels[size - step]!)
        for (const next of this.editsOf(list, step)) {
          const key = keyOf(next.list);
          if (this.seen.has(key)) continue;
          this.seen.add(key);
          found.push({ list: next.list, edits: [...edits, next.edit] });
        }
    return found;
  }

  /** Single edits of exactly this size. */
  private *editsOf(list: Entry[], size: number): Generator<{ list: Entry[]; edit: ListEdit }, void, void> {
    const edit = (i: number, kind: ListEdit["edit"], to?: number): ListEdit => ({
      decisionMaker: this.decisionMaker,
      ...(this.type === undefined ? {} : { type: this.type }),
      statement: statementText(list[i]!.statement),
      place: i + 1,
      edit: kind,
      ...(to === undefined ? {} : { to: to + 1 }),
      size,
    });
    for (const [i, entry] of list.entries()) {
      const rest = list.filter((_, j) => j !== i);
      if (size === 1) yield { list: rest, edit: edit(i, "drop") };
      if (size === 2) {
        const isReversed = entry.key.startsWith("-");
        if (!isReversed) {
          const reversed = { statement: `!(${statementText(entry.statement)})`, key: `-${entry.key}` };
          yield { list: list.map((other, j) => (j === i ? reversed : other)), edit: edit(i, "reverse") };
        }
      }
      for (const to of size === 1 ? [i - 1] : [i - size, i + size]) {
        if (to < 0 || to >= list.length) continue;
        yield { list: [...rest.slice(0, to), entry, ...rest.slice(to)], edit: edit(i, "move", to) };
      }
    }
    if (size !== 1) return;
    for (const candidate of this.candidates) {
      if (list.some(({ key }) => key === candidate.key || key === `-${candidate.key}`)) continue;
      for (let to = 0; to <= list.length; to++)
        yield {
          list: [...list.slice(0, to), candidate, ...list.slice(to)],
          edit: {
            decisionMaker: this.decisionMaker,
            ...(this.type === undefined ? {} : { type: this.type }),
            statement: statementText(candidate.statement),
            place: to + 1,
            edit: "add",
            size,
          },
        };
    }
  }

  /** Orders of the states that are the same get the same number. */
  private orderOf(statements: readonly Statement[]): Order {
    const ranks = this.rank(statements);
    let hash = 0;
    for (let s = 0; s < ranks.length; s++) hash = (Math.imul(hash, 31) + ranks[s]!) | 0;
    const alike = this.orders.get(String(hash)) ?? [];
    const known = alike.find((order) => order.ranks.every((rank, s) => rank === ranks[s]));
    if (known) return known;
    const order = { number: this.orderCount++, ranks };
    this.orders.set(String(hash), [...alike, order]);
    return order;
  }
}

function keyOf(list: readonly Entry[]): string {
  return list.map(({ key }) => key).join();
}
