import { CONCEPTS, type Concept } from "./concepts/index.ts";
import {
  EDIT_KINDS,
  type EditableList,
  type EditedList,
  type ListEdit,
  newWishes,
  plainWishes,
  singleEdits,
  statementLists,
} from "./edits.ts";
import { Effort, type Progress } from "./effort.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { Model } from "./model.ts";
import { own } from "./own.ts";
import { rankStates, statementText, TruthTable } from "./preferences.ts";
import type { ModelProblem } from "./problem.ts";
import { scenarioName, scenariosOf } from "./scenarios.ts";
import { type Expression, optionsIn, parseStatement } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";
import { buildStateSpace } from "./states.ts";
import { OwnVerdicts, type WantedOutcome, WantedStates } from "./wantedStates.ts";
import { type EditWarning, type LedTo, warningsOf } from "./warnings.ts";
import { writeExpression } from "./writeExpression.ts";

export interface ChangeQuery {
  /** Expression over option ids that the wanted state satisfies. */
  want: string;
  /** Ids of the wanted states, where it is not an expression that says which; `want` is then their name. */
  states?: readonly number[];
  concept: Concept;
  /** State id the conflict starts from; absent: the model's status quo. */
  from?: number;
  /** The state must also be reachable from there by unilateral improvements. */
  reachable?: boolean;
  /** Statements that may be added to a decision maker's list, at any place, by decision maker id. */
  candidates?: Readonly<Record<string, readonly string[]>>;
  /** Statements that may be added to anybody's, such as the outcomes of a case; each option and its negation are too. */
  outcomes?: readonly string[];
  /** What the search may take; shared with other searches where one is given, else as much as one may by default. */
  effort?: Effort;
}

/** An edit that brings the wanted outcome about in at least one scenario. */
export interface WorkingEdit extends ListEdit {
  /** Wanted states that become equilibria, over all scenarios in which the edit works. */
  states: number[];
  /** In some scenario one of them can also be reached; `reachableIn` says in which. */
  reachable: boolean;
  /** Scenarios in which it does not hold already and the edit works, of the `of` that the edited list takes part in. */
  scenarios: string[];
  reachableIn: string[];
  /** Scenarios in which it holds already and still does with the edit (and is reachable, if asked), and those in which it ends it. */
  keeps: string[];
  ends: string[];
  of: number;
  /** Why it is not to be offered as a way to dialogue, for which of its states. */
  warns: EditWarning[];
}

export interface ChangeResult {
  want: string;
  concept: Concept;
  /** Scenarios in which a wanted state is an equilibrium (and reachable, if asked) as the model stands. */
  holdsAlready: string[];
  /**
   * Every single edit that works, smallest first; equals by the model's order of decision makers and types, which
   * favours none of them, then by kind and place.
   */
  edits: WorkingEdit[];
  /** Single edits tried, each place of an addition counted. */
  tried: number;
  /** Single edits there are; more than were tried where the search was ended. */
  of: number;
  /** Decision makers that have no statements to edit: a ranking or payoffs. */
  withoutStatements: string[];
}

/**
 * Which single edit to one decision maker's priorities makes some wanted state an equilibrium. All single
 * edits are tried, so the list is complete and its first entry is a smallest one; an empty list means that
 * no single edit does it. Only where the effort is spent before, or somebody stops it, some are not (`of`).
 */
export function findChanges(
  model: Model,
  query: ChangeQuery,
): { result: ChangeResult | undefined; problems: ModelProblem[] } {
  return changesOf(model, query)(query);
}

/** What the single edits hang on; the rest of a query is asked of them. */
type EditsQuery = Pick<ChangeQuery, "candidates" | "outcomes">;

/**
 * The same for many questions to one model: its single edits, and how they order the states, are the same whatever is
 * wanted, so they are made once; and whether what is wanted is to be reached is asked of the same verdicts.
 */
export function changesOf(
  model: Model,
  query: EditsQuery,
): (asked: Omit<ChangeQuery, keyof EditsQuery>) => {
  result: ChangeResult | undefined;
  problems: ModelProblem[];
} {
  const { space, problems } = buildStateSpace(model);
  if (!space) return () => ({ result: undefined, problems });
  const table = new TruthTable(space);
  const scenarios = scenariosOf(model).map((scenario) => ({
    name: scenarioName(scenario),
    types: scenario.types,
    ranks: scenario.preferences.map((one) => rankStates(space, one)),
  }));
  let made: OrderedEdits[] | { tooMuch: string } | undefined;
  const alone = new OwnVerdicts(space);
  const evaluators = new Map<string, WantedStates>();
  return (asked) => {
    const refuse = (rule: string, message: string) => ({
      result: undefined,
      problems: [...problems, { rule, severity: "error" as const, message, path: [] }],
    });
    if (!CONCEPTS.includes(asked.concept)) return refuse("question", `no concept "${asked.concept}"`);
    const wanted = wantedOf(space, asked);
    if ("fault" in wanted) return refuse("statement-syntax", `what is wanted: ${wanted.fault}`);
    const start = asked.from === undefined ? space.statusQuo : space.indexOf(asked.from);
    if (start === -1) return refuse("unknown-state", `no state ${asked.from}`);
    const key = JSON.stringify([wanted.states, asked.concept, start]);
    const evaluator =
      evaluators.get(key) ?? new WantedStates(space, wanted.states, asked.concept, start, alone);
    evaluators.set(key, evaluator);
    made ??= orderedEdits(editableLists(model, space, table, query), space);
    if ("tooMuch" in made) return refuse("too-large", made.tooMuch);
    const ranksOf = (one: OrderedEdit) => {
      one.ranks ??= table.rank(one.statements);
      return one.ranks;
    };
    return { result: changesAmong(model, space, scenarios, made, ranksOf, evaluator, asked), problems };
  };
}

/** A list that can be edited, and the order of the states that each single edit of it leads to, once asked for. */
interface OrderedEdits {
  list: EditableList & { index: number };
  edits: readonly OrderedEdit[];
}
type OrderedEdit = EditedList & { ranks?: Int32Array };

/** The orders are kept for the next question, four bytes for each state. */
function orderedEdits(
  lists: readonly OrderedEdits["list"][],
  { stateCount }: StateSpace,
): OrderedEdits[] | { tooMuch: string } {
  const edited = lists.map((list) => ({ list, edits: singleEdits(list) }));
  const count = edited.reduce((sum, { edits }) => sum + edits.length, 0);
  const bytes = count * stateCount * 4;
  if (bytes > DEFAULT_LIMITS.memory) {
    const megabytes = (n: number) => Math.ceil(n / 1e6).toLocaleString("en");
    return {
      tooMuch: `${count.toLocaleString("en")} single edits, each an order of ${stateCount.toLocaleString("en")} states, need about ${megabytes(bytes)} MB of memory, the limit is ${megabytes(DEFAULT_LIMITS.memory)} MB; rule more states out`,
    };
  }
  return edited;
}

function changesAmong(
  model: Model,
  space: StateSpace,
  ranked: readonly { name: string; types: Readonly<Record<string, string>>; ranks: readonly Int32Array[] }[],
  lists: readonly OrderedEdits[],
  ranksOf: (one: OrderedEdit) => Int32Array,
  evaluator: WantedStates,
  query: Omit<ChangeQuery, keyof EditsQuery>,
): ChangeResult {
  const scenarios = ranked.map(({ name, types, ranks }) => ({
    name,
    types,
    orders: ranks.map((one, dm) => evaluator.order(dm, one)),
  }));
  const counts = ({ states, reached }: WantedOutcome) => (query.reachable ? reached : states);
  const holdsAlready = scenarios
    .filter(({ orders }) => counts(evaluator.outcome(orders)).length > 0)
    .map(({ name }) => name);
  const edits: WorkingEdit[] = [];
  const everyPlace: readonly number[] = [...evaluator.wanted.keys()];
  const { effort = new Effort() } = query;
  const of = lists.reduce((sum, { edits: own }) => sum + own.length, 0);
  let tried = 0;
  const progress = (): Progress => ({ of: "edits", done: tried, all: of });
  const searches = lists.map(({ list, edits: all }) => {
    const { index, decisionMaker, type } = list;
    const concerned = scenarios
      .filter(({ types }) => type === undefined || types[decisionMaker] === type)
      // What may hold as far as the others' orders tell is the same whatever is edited here.
      .map(({ name, orders }) => ({
        name,
        orders,
        places: orders
          .filter(({ dm }) => dm !== index)
          .reduce((left, order) => evaluator.possible(order, left), everyPlace),
      }));
    const work = (one: OrderedEdit): WorkingEdit | undefined => {
      const { edit } = one;
      const own = evaluator.order(index, ranksOf(one));
      const led: LedTo[] = [];
      const works: string[] = [];
      const reachableIn: string[] = [];
      for (const { name, orders, places } of concerned) {
        if (holdsAlready.includes(name)) continue;
        const left = evaluator.possible(own, places);
        if (left.length === 0) continue;
        effort.take(space.stateCount * orders.length);
        const edited = orders.map((order, dm) => (dm === index ? own : order));
        const found = evaluator.outcomeAmong(edited, left);
        const states = counts(found);
        if (states.length === 0) continue;
        works.push(name);
        if (found.reached.length > 0) reachableIn.push(name);
        const ranks = edited.map((order) => order.ranks);
        for (const state of states) led.push({ state, ranks });
      }
      if (works.length === 0) return undefined;
      const keeps: string[] = [];
      const ends: string[] = [];
      for (const { name, orders, places } of concerned) {
        if (!holdsAlready.includes(name)) continue;
        effort.take(space.stateCount * orders.length);
        const edited = orders.map((order, dm) => (dm === index ? own : order));
        const found = evaluator.outcomeAmong(edited, evaluator.possible(own, places));
        (counts(found).length > 0 ? keeps : ends).push(name);
      }
      return {
        ...edit,
        states: [...new Set(led.map(({ state }) => space.idOf(state)))].sort((a, b) => a - b),
        reachable: reachableIn.length > 0,
        scenarios: works,
        reachableIn,
        keeps,
        ends,
        of: concerned.length,
        warns: warningsOf(space, query.concept, evaluator.start, [edit], led),
      };
    };
    return { all, steps: space.stateCount + concerned.length, work, found: [] as WorkingEdit[] };
  });
  // An edit of each list in turn: where not all can be tried, nobody's list is at the cost of another's.
  const most = Math.max(0, ...searches.map(({ all }) => all.length));
  for (let i = 0; i < most && !effort.isSpent; i++)
    for (const { all, steps, work, found } of searches) {
      const one = all[i];
      if (!one) continue;
      if (!effort.take(steps, progress)) break;
      tried += 1;
      const working = work(one);
      if (working) found.push(working);
    }
  for (const { found } of searches) edits.push(...found.reduce(withRanges, []));
  const kind = ({ edit }: ListEdit) => EDIT_KINDS.indexOf(edit);
  const places = new Map(model.decisionMakers.map(({ id }, d) => [id, d]));
  // Sorting keeps the model's order of types among equals.
  edits.sort(
    (a, b) =>
      a.size - b.size ||
      places.get(a.decisionMaker)! - places.get(b.decisionMaker)! ||
      (a.type === b.type ? kind(a) - kind(b) || a.place - b.place : 0),
  );
  const withoutStatements = model.decisionMakers
    .filter(({ id }) => !statementLists(model).some(({ decisionMaker }) => decisionMaker === id))
    .map(({ id }) => id);
  const { want, concept } = query;
  return { want, concept, holdsAlready, edits, tried, of, withoutStatements };
}

/** The wanted states as indices. */
export function wantedOf(
  space: StateSpace,
  { want, states }: Pick<ChangeQuery, "want" | "states">,
): { states: number[]; expression?: Expression } | { fault: string } {
  if (states) {
    const missing = states.find((id) => space.indexOf(id) < 0);
    return missing === undefined ? { states: states.map(space.indexOf) } : { fault: `no state ${missing}` };
  }
  const parsed = parseStatement(want);
  if ("fault" in parsed) return { fault: parsed.fault.message };
  const known = new Set(space.options.map(({ id }) => id));
  const unknown = optionsIn(parsed.expression).find(({ id }) => !known.has(id));
  if (unknown)
    return { fault: `unknown option "${unknown.id}", expected one of: ${[...known].join(", ") || "none"}` };
  return { states: space.satisfying(parsed.expression), expression: parsed.expression };
}

/** The lists of a model with all that may be added to each. */
export function editableLists(
  model: Model,
  space: StateSpace,
  table: TruthTable,
  { candidates = {}, outcomes = [] }: Pick<ChangeQuery, "candidates" | "outcomes">,
): (EditableList & { index: number })[] {
  const literals = plainWishes(model);
  const wishes = [...literals.map(writeExpression), ...outcomes];
  return statementLists(model).map((list) => {
    const texts = new Set(list.statements.map(statementText));
    const asked = (own(candidates, list.decisionMaker) ?? []).filter((text) => !texts.has(text));
    const fresh = newWishes(wishes, list.statements, table, space).filter((text) => !asked.includes(text));
    return { ...list, literals, candidates: [...asked, ...fresh] };
  });
}

/** Additions of one statement at places side by side, to the same effect, are one with a range of places. */
function withRanges(edits: WorkingEdit[], next: WorkingEdit): WorkingEdit[] {
  const last = edits.at(-1);
  if (last && Array.isArray(last.to) && Array.isArray(next.to) && next.to[0] === last.to[1] + 1) {
    const same = (edit: WorkingEdit) => JSON.stringify({ ...edit, to: 0, place: 0 });
    if (same(last) === same(next)) {
      last.to = [last.to[0], next.to[1]];
      return edits;
    }
  }
  edits.push(next);
  return edits;
}
