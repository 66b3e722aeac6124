import { editableLists } from "./change.ts";
import { type Concept, LEADING_CONCEPTS, widestAmong } from "./concepts/index.ts";
import { type EditedList, editsOfSize, type ListEdit } from "./edits.ts";
import { Effort } from "./effort.ts";
import { inertDecisionMakers } from "./influence.ts";
import type { Model } from "./model.ts";
import type { Reach } from "./paths.ts";
import { denseRanks, rankByTruths, rankStates, TruthTable } from "./preferences.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import { type Expression, parseStatement } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";
import { type Order, OwnVerdicts, WantedStates } from "./wantedStates.ts";
import { weakenings } from "./weaken.ts";
import { writeExpression } from "./writeExpression.ts";

/** Whether a wanted state holds (under one of the leading concepts) and can be reached, over all scenarios. */
export interface CarriedAnswer {
  /** Open in every scenario, conditional in some, closed in none. */
  verdict: "open" | "conditional" | "closed";
  /** Names of the scenarios in which it is open. */
  openIn: string[];
  /** Scenarios in all. */
  of: number;
  /** Of lists as written or edited, what the caller tells of them: see `CarrierQuery.told`. */
  told?: string;
}

/**
 * What follows instead, and whether that turns the verdict, or only the scenarios in which it is open, or neither but
 * something else of what is told.
 */
export interface CarriedEffect extends CarriedAnswer {
  turns: "verdict" | "scenarios" | "told";
}

/** A scenario under lists as written or edited, its ranks in the order of the decision makers. */
export interface RankedScenario {
  name: string;
  ranks: Int32Array[];
  /** What improvements lead to from where things stand; undefined where that is not known. */
  reach: Reach | undefined;
}

/** One statement of a list: its smallest edits that change the answer. */
export interface StatementCarrier {
  kind: "statement";
  decisionMaker: string;
  type?: string;
  /** From 1. */
  place: number;
  statement: string;
  /**
   * All edits of the smallest size at which any edit of the statement changes the answer; where these change but what is
   * told beside the scenarios in which it is open, those of the next size too that change these.
   */
  changes: { edit: ListEdit; follows: CarriedEffect }[];
}

/**
 * Something nothing recorded decides: whether a decision maker, all else being equal, wants an option (`option`), or
 * which of two states in one group of a ranking it prefers (`states`, by id).
 */
export interface TieCarrier {
  kind: "tie";
  decisionMaker: string;
  type?: string;
  option?: string;
  states?: [number, number];
  /** Both ways it may fall. `for`: it wants the option, or prefers the first state. `then` absent: the answer stays. */
  ways: { falls: "for" | "against"; follows?: CarriedEffect }[];
}

/** A reading of a decision maker that, left out, changes the answer. */
export interface TypeCarrier {
  kind: "type";
  decisionMaker: string;
  type: string;
  follows: CarriedEffect;
}

/** Another reading of where things stand: one option read otherwise, or a reading the caller brings. */
export interface StatusQuoCarrier {
  kind: "status-quo";
  /** The option read otherwise; absent for a reading of the caller. */
  option?: string;
  /** The caller's name for its reading. */
  reading?: string;
  on: string[];
  follows: CarriedEffect;
}

/** One line of what is wanted (a conjunct or disjunct of its definition), left out or weakened. */
export interface WantedCarrier {
  kind: "wanted";
  /** The line as written. */
  line: string;
  /** The definition without it. */
  becomes: string;
  follows: CarriedEffect;
}

export type Carrier = StatementCarrier | TieCarrier | TypeCarrier | StatusQuoCarrier | WantedCarrier;

export interface Carriers {
  answer: CarriedAnswer;
  /** Those that turn the verdict first; then in the order: lists by the model, ties, types, status quo, wanted. */
  carriers: Carrier[];
  /**
   * Of the smallest edits of statements that can matter (size 1: dropped, weakened, exchanged with a neighbour) and
   * the ties, each both ways: in how many the answer stays.
   */
  count: { same: number; sameVerdict: number; of: number };
  /**
   * What the effort did not suffice for: how many of the smallest edits and ties, and whether larger edits were left out.
   * Those that leave the order as it is are none of them, as far as orders could be looked at (some thousands).
   */
  untried: { small: number; areLargerLeft: boolean };
  /**
   * Lists that cannot influence the scenarios in which it is open, whatever they say. Their edits are not counted, unless
   * something more is told.
   */
  inert: { decisionMaker: string; type?: string }[];
  /** Orders with so many ties that these were not tried one by one, and not counted. */
  tiesNotTried: { decisionMaker: string; type?: string; ties: number }[];
}

export interface CarrierQuery {
  /** Expression over option ids: the dialogue definition. */
  want: string;
  /** A state holds if it is an equilibrium under any of these; absent: the leading concepts. */
  concepts?: readonly Concept[];
  /**
   * All that is told of an answer, as a text: an edit of a list or a settled tie after which something else would be told
   * changes the answer, though the scenarios in which it is open stay the same. Equal ranks are one array.
   */
  told?: (scenarios: readonly RankedScenario[]) => string;
  /** Other readings of where things stand, each with its name and the options that are on. */
  readings?: readonly { name: string; on: readonly string[] }[];
  /**
   * Steps that edits may take in all, each one state looked at for one party in one scenario; absent: some seconds. One
   * edit of each list is tried in any case.
   */
  most?: number;
}

/** So many steps take some seconds. */
const MOST_STEPS = 6e7;
/** As many times so many states may be looked at to see whether an edit changes an order at all. */
const LOOKS = 4;

/**
 * What the answer rests on: each single statement, tie, type, reading of the status quo or line of what is wanted that,
 * changed by its smallest edit alone, changes the answer, and what follows instead. Starts from the status quo of the
 * space; without one, whether a wanted state can be reached is left out of the answer.
 *
 * @throws RangeError where `want` is no expression
 */
export function findCarriers(model: Model, space: StateSpace, query: CarrierQuery): Carriers {
  const parsed = parseStatement(query.want);
  if ("fault" in parsed) throw new RangeError(`what is wanted is no expression: ${parsed.fault.message}`);
  return new CarrierSearch(model, space, parsed.expression, query).run();
}

class CarrierSearch {
  private readonly model: Model;
  private readonly space: StateSpace;
  private readonly want: Expression;
  private readonly query: CarrierQuery;
  private readonly concepts: readonly Concept[];
  private readonly table: TruthTable;
  private readonly alone: OwnVerdicts;
  private readonly scenarios: (RankedOrders & { scenario: Scenario })[];
  private readonly asWritten: WantedStates[];
  private readonly answer: CarriedAnswer;
  private readonly tiesNotTried: Carriers["tiesNotTried"] = [];
  private readonly count = { same: 0, sameVerdict: 0, of: 0 };
  private readonly untried: Carriers["untried"] = { small: 0, areLargerLeft: false };
  /** Of orders that are looked at without judging by them: a small part of the work that judging is. */
  private readonly looks: Effort;

  constructor(model: Model, space: StateSpace, want: Expression, query: CarrierQuery) {
    this.model = model;
    this.space = space;
    this.want = want;
    this.query = query;
    this.looks = new Effort({ most: LOOKS * (query.most ?? MOST_STEPS) });
    this.concepts = widestAmong(query.concepts ?? LEADING_CONCEPTS);
    this.table = new TruthTable(space);
    this.alone = new OwnVerdicts(space);
    this.asWritten = this.evaluators(want, space.statusQuo);
    this.scenarios = scenariosOf(model).map((scenario) => ({
      scenario,
      name: scenarioName(scenario),
      orders: scenario.preferences.map((one, dm) => this.asWritten[0]!.order(dm, rankStates(space, one))),
    }));
    const told = this.toldOf(this.scenarios);
    this.answer = { ...this.answerOf(this.scenarios), ...(told === undefined ? {} : { told }) };
  }

  run(): Carriers {
    const inert = inertDecisionMakers(this.model, this.want);
    const lists = editableLists(this.model, this.space, this.table, {}).map((list) => ({
      ...list,
      candidates: [],
    }));
    const isTold = this.query.told !== undefined;
    const live = isTold ? lists : lists.filter(({ index }) => !inert.has(index));
    // Nobody's list is tried at the cost of another's, and of each what is told first.
    const { most = MOST_STEPS } = this.query;
    // One edit of each is tried whatever it takes.
    const efforts = live.map((list) => new Effort({ most: Math.max(most / live.length, this.costOf(list)) }));
    const small = live.map((list, i) => this.triedOf(list, editsOfSize(list, 1), true, efforts[i]!));
    const ties = live.map((list, i) => this.optionTies(list, efforts[i]!));
    const carriers: Carrier[] = [
      ...live.flatMap((list, i) => this.statements(list, small[i]!, efforts[i]!)),
      ...ties.flat(),
      ...this.rankingTies(isTold ? new Set() : inert),
      ...this.types(inert),
      ...this.statusQuo(),
      ...this.lines(),
    ];
    const turnsVerdict = (carrier: Carrier) => effectsOf(carrier).some(({ turns }) => turns === "verdict");
    return {
      answer: this.answer,
      carriers: [...carriers.filter(turnsVerdict), ...carriers.filter((one) => !turnsVerdict(one))],
      count: this.count,
      untried: this.untried,
      tiesNotTried: this.tiesNotTried,
      inert: lists
        .filter(({ index }) => inert.has(index))
        .map(({ decisionMaker, type }) => ({ decisionMaker, ...(type === undefined ? {} : { type }) })),
    };
  }

  /** Those that change the answer; of the smallest, all that can matter are counted. */
  private triedOf(
    list: Lists,
    edited: readonly EditedList[],
    isCounted: boolean,
    effort: Effort,
  ): TriedEdit[] {
    const written = this.asWritten[0]!.order(list.index, this.table.rank(list.statements));
    return edited.flatMap(({ edit, statements }) => {
      const rank = () => this.table.rank(statements);
      const looked = this.looked(rank);
      // An edit that leaves the order as it is cannot matter.
      if (looked === written.ranks) return [];
      if (!effort.take(this.costOf(list))) {
        if (isCounted) this.untried.small += 1;
        else this.untried.areLargerLeft = true;
        return [];
      }
      const own = this.asWritten[0]!.order(list.index, looked ?? rank());
      if (own === written) return [];
      const scenarios = this.withOrder(list, own);
      const follows = isCounted ? this.effectTold(scenarios) : this.effect(scenarios);
      if (isCounted) this.tally(follows);
      return follows ? [{ edit, follows }] : [];
    });
  }

  /** An order, unless too many were looked at; equal ones are one array. */
  private looked(rank: () => Int32Array): Int32Array | undefined {
    return this.looks.take(this.space.stateCount) ? this.alone.same.of(rank()) : undefined;
  }

  /** States looked at to judge one edit of a list. */
  private costOf({ decisionMaker, type }: Pick<Lists, "decisionMaker" | "type">): number {
    const concerned = this.scenarios.filter(
      ({ scenario }) => type === undefined || scenario.types[decisionMaker] === type,
    );
    return this.space.stateCount * this.space.decisionMakers.length * concerned.length;
  }

  /** The smallest edits of each statement that change the answer. */
  private statements(list: Lists, one: readonly TriedEdit[], effort: Effort): StatementCarrier[] {
    const two = editsOfSize(list, 2);
    return list.statements.flatMap((_, i): StatementCarrier[] => {
      // Neighbours exchanged is an edit of both.
      const concerns = ({ edit }: { edit: ListEdit }) =>
        edit.place === i + 1 || (edit.edit === "move" && edit.size === 1 && edit.to === i + 1);
      const smallest = one.filter(concerns);
      // Where the smallest change what is asked, larger ones are not tried.
      const isOnlyTold = smallest.every(({ follows }) => follows.turns === "told");
      const more = isOnlyTold ? this.triedOf(list, two.filter(concerns), false, effort) : [];
      const changes = [...smallest, ...more];
      if (changes.length === 0) return [];
      const statement = this.textOf(list, i);
      return [{ kind: "statement", ...ownerOf(list), place: i + 1, statement, changes }];
    });
  }

  /** Options that nothing recorded says whether it wants, all else being equal: each way at the end of the list. */
  private optionTies(list: Lists, effort: Effort): TieCarrier[] {
    const truths = list.statements.map((statement) => this.table.truth(statement));
    const written = this.asWritten[0]!.order(list.index, this.table.rank(list.statements));
    return this.space.options.flatMap(({ id }): TieCarrier[] => {
      const rankWith = (wish: string) =>
        rankByTruths(this.space.stateCount, [...truths, this.table.truth(wish)]);
      const looked = this.looked(() => rankWith(id));
      // What leaves the order as it is one way does so the other way.
      if (looked === written.ranks) return [];
      if (!effort.take(2 * this.costOf(list))) {
        this.untried.small += 2;
        return [];
      }
      const orders = [looked ?? rankWith(id), rankWith(`not ${id}`)].map((ranks) =>
        this.asWritten[0]!.order(list.index, ranks),
      );
      if (orders[0] === written) return [];
      const ways = this.bothWays(orders.map((order) => this.withOrder(list, order)));
      return ways ? [{ kind: "tie", ...ownerOf(list), option: id, ways }] : [];
    });
  }

  /** States in one group of a ranking, or of equal payoff, each pair both ways. */
  private rankingTies(inert: ReadonlySet<number>): TieCarrier[] {
    return this.model.decisionMakers.flatMap((dm, index) => {
      if (inert.has(index)) return [];
      const lists = dm.types
        ? Object.entries(dm.types).map(([type, { preferences }]) => ({ type, preferences }))
        : [{ type: undefined, preferences: dm.preferences ?? {} }];
      return lists.flatMap(({ type, preferences }): TieCarrier[] => {
        if (preferences.statements) return [];
        const ranks = rankStates(this.space, preferences);
        const list = { index, decisionMaker: dm.id, type };
        const ties = countTies(ranks);
        if (ties > MOST_PAIRS || 2 * ties * this.costOf(list) > (this.query.most ?? MOST_STEPS)) {
          this.tiesNotTried.push({ ...ownerOf(list), ties });
          return [];
        }
        return tiedPairs(ranks).flatMap(([a, b]): TieCarrier[] => {
          const ways = this.bothWays(
            [
              [a, b],
              [b, a],
            ].map(([better, worse]) =>
              this.withOrder(list, this.asWritten[0]!.order(index, parted(ranks, better!, worse!))),
            ),
          );
          const states: [number, number] = [this.space.idOf(a), this.space.idOf(b)];
          return ways ? [{ kind: "tie", ...ownerOf(list), states, ways }] : [];
        });
      });
    });
  }

  private types(inert: ReadonlySet<number>): TypeCarrier[] {
    return this.model.decisionMakers.flatMap((dm, index) => {
      const types = Object.keys(dm.types ?? {});
      if (inert.has(index) || types.length < 2) return [];
      return types.flatMap((type): TypeCarrier[] => {
        const left = this.scenarios.filter(({ scenario }) => scenario.types[dm.id] !== type);
        const follows = this.answerOf(left);
        // That scenarios fall away is the edit itself; the answer changes where the verdict does.
        if (follows.verdict === this.answer.verdict) return [];
        return [{ kind: "type", decisionMaker: dm.id, type, follows: { ...follows, turns: "verdict" } }];
      });
    });
  }

  /** Each option of the status quo read otherwise, and the readings of the caller. */
  private statusQuo(): StatusQuoCarrier[] {
    const { space } = this;
    if (space.statusQuo === undefined || space.form === "graph") return [];
    const on = space.onOptions(space.statusQuo);
    const readings = [
      ...space.options.map(({ id }) => ({
        what: { option: id },
        on: on.includes(id) ? on.filter((other) => other !== id) : [...on, id],
      })),
      ...(this.query.readings ?? []).map(({ name, on: read }) => ({
        what: { reading: name },
        on: [...read],
      })),
    ];
    return readings.flatMap(({ what, on: read }): StatusQuoCarrier[] => {
      const start = space.indexOfOptions(read);
      if (start < 0) return [];
      const follows = this.effect(this.scenarios, this.evaluators(this.want, start));
      return follows ? [{ kind: "status-quo", ...what, on: read, follows }] : [];
    });
  }

  /** Each line of what is wanted left out; where it is one line only, asked for less. */
  private lines(): WantedCarrier[] {
    const parts = partsOf(this.want);
    const edited =
      parts.length > 1
        ? parts.map((part, i) => ({ line: part, becomes: joined(this.want, parts, i) }))
        : weakenings(this.want, []).flatMap((list) =>
            list.length === 1 ? [{ line: this.want, becomes: readBack(list[0]!) }] : [],
          );
    return edited.flatMap(({ line, becomes }): WantedCarrier[] => {
      const follows = this.effect(this.scenarios, this.evaluators(becomes, this.space.statusQuo));
      return follows
        ? [{ kind: "wanted", line: writeExpression(line), becomes: writeExpression(becomes), follows }]
        : [];
    });
  }

  private bothWays(ways: (typeof this.scenarios)[]): TieCarrier["ways"] | undefined {
    const effects = ways.map((scenarios) => this.effectTold(scenarios));
    for (const follows of effects) this.tally(follows);
    if (!effects.some(Boolean)) return undefined;
    return effects.map((follows, i) => ({
      falls: i === 0 ? "for" : "against",
      ...(follows ? { follows } : {}),
    }));
  }

  private tally(follows: CarriedEffect | undefined): void {
    this.count.of += 1;
    if (!follows) this.count.same += 1;
    if (follows?.turns !== "verdict") this.count.sameVerdict += 1;
  }

  private withOrder(
    { index, decisionMaker, type }: Pick<Lists, "index" | "decisionMaker" | "type">,
    own: Order,
  ) {
    return this.scenarios.map((one) =>
      type === undefined || one.scenario.types[decisionMaker] === type
        ? { ...one, orders: one.orders.map((order, dm) => (dm === index ? own : order)) }
        : one,
    );
  }

  private effect(
    scenarios: readonly RankedOrders[],
    evaluators?: readonly WantedStates[],
  ): CarriedEffect | undefined {
    const follows = this.answerOf(scenarios, evaluators);
    if (follows.verdict !== this.answer.verdict) return { ...follows, turns: "verdict" };
    return follows.openIn.join("\n") === this.answer.openIn.join("\n")
      ? undefined
      : { ...follows, turns: "scenarios" };
  }

  /** The same, or that something else of what is told changes. */
  private effectTold(scenarios: readonly RankedOrders[]): CarriedEffect | undefined {
    const told = this.toldOf(scenarios);
    const isTold = told === undefined ? {} : { told };
    const effect = this.effect(scenarios);
    if (effect) return { ...effect, ...isTold };
    return told === this.answer.told ? undefined : { ...this.answer, ...isTold, turns: "told" };
  }

  private toldOf(scenarios: readonly RankedOrders[]): string | undefined {
    return this.query.told?.(
      scenarios.map(({ name, orders }) => ({
        name,
        ranks: orders.map(({ ranks }) => ranks),
        reach: this.asWritten[0]!.reach(orders),
      })),
    );
  }

  private answerOf(
    scenarios: readonly RankedOrders[],
    evaluators: readonly WantedStates[] = this.asWritten,
  ): CarriedAnswer {
    const isOpen = (orders: readonly Order[]) => evaluators.some((evaluator) => evaluator.isOpen(orders));
    const openIn = scenarios.filter(({ orders }) => isOpen(orders)).map(({ name }) => name);
    const of = scenarios.length;
    return {
      verdict: openIn.length === 0 ? "closed" : openIn.length === of ? "open" : "conditional",
      openIn,
      of,
    };
  }

  /** One for each concept; they number orders alike, for all orders come from the first. */
  private evaluators(want: Expression, start: number | undefined): WantedStates[] {
    const wanted = this.space.satisfying(want);
    return this.concepts.map((concept) => new WantedStates(this.space, wanted, concept, start, this.alone));
  }

  private textOf({ statements }: Lists, i: number): string {
    const statement = statements[i]!;
    return typeof statement === "string" ? statement : statement.say;
  }
}

type TriedEdit = StatementCarrier["changes"][number];

interface RankedOrders {
  name: string;
  orders: Order[];
}

type Lists = ReturnType<typeof editableLists>[number];

function ownerOf({ decisionMaker, type }: Pick<Lists, "decisionMaker" | "type">) {
  return { decisionMaker, ...(type === undefined ? {} : { type }) };
}

/** What follows instead, by each change of a carrier. */
function effectsOf(carrier: Carrier): CarriedEffect[] {
  if (carrier.kind === "statement") return carrier.changes.map(({ follows }) => follows);
  if (carrier.kind === "tie") return carrier.ways.flatMap(({ follows }) => follows ?? []);
  return [carrier.follows];
}

/** How many pairs of states are of equal rank. */
function countTies(ranks: Int32Array): number {
  const sizes = new Float64Array(ranks.length);
  let pairs = 0;
  for (let s = 0; s < ranks.length; s++) pairs += sizes[ranks[s]!]!++;
  return pairs;
}

function tiedPairs(ranks: Int32Array): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < ranks.length; a++)
    for (let b = a + 1; b < ranks.length; b++) if (ranks[a] === ranks[b]) pairs.push([a, b]);
  return pairs;
}

const MOST_PAIRS = 500;

/** The same order with one of two equal states ahead of all that equal it, the other behind. */
function parted(ranks: Int32Array, better: number, worse: number): Int32Array {
  const level = ranks[better]!;
  return denseRanks(
    Float64Array.from(ranks, (rank, s) => {
      if (rank > level) return rank + 2;
      if (rank < level) return rank;
      return s === better ? level + 2 : s === worse ? level : level + 1;
    }),
  );
}

function partsOf(e: Expression, kind = e.kind): Expression[] {
  if ((e.kind === "and" || e.kind === "or") && e.kind === kind)
    return [...partsOf(e.left, kind), ...partsOf(e.right, kind)];
  return [e];
}

function joined(whole: Expression, parts: readonly Expression[], without: number): Expression {
  const kind = whole.kind as "and" | "or";
  return parts.filter((_, i) => i !== without).reduce((left, right) => ({ kind, left, right }));
}

function readBack(text: string): Expression {
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw new Error(`what was written cannot be read: ${text}`);
  return parsed.expression;
}
