import type { Concept } from "./concepts/index.ts";
import { type StatementEdit, singleEdits, statementLists } from "./edits.ts";
import type { Model } from "./model.ts";
import { findReachable } from "./paths.ts";
import { rankStates, TruthTable } from "./preferences.ts";
import type { ModelProblem } from "./problem.ts";
import { scenarioName, scenariosOf } from "./scenarios.ts";
import { findEquilibria, findStability } from "./stability/index.ts";
import { parseStatement } from "./statement.ts";
import { buildStateSpace, type StateSpace } from "./states.ts";

export interface ChangeQuery {
  /** Expression over option ids that the wanted state satisfies. */
  want: string;
  concept: Concept;
  /** State id the conflict starts from; absent: the model's status quo. */
  from?: number;
  /** The state must also be reachable from there by unilateral improvements. */
  reachable?: boolean;
}

/** An edit that brings the wanted outcome about in at least one scenario. */
export interface WorkingEdit extends StatementEdit {
  /** Wanted states that become equilibria, over all scenarios in which the edit works. */
  states: number[];
  /** In some scenario one of them can also be reached. */
  reachable: boolean;
  /** Scenarios in which it works, of the `of` that the edited list takes part in. */
  scenarios: string[];
  reachableIn: string[];
  of: number;
}

export interface ChangeResult {
  want: string;
  concept: Concept;
  /** Scenarios in which a wanted state is an equilibrium (and reachable, if asked) as the model stands. */
  holdsAlready: string[];
  /** Every single edit that works, smallest first; among equals, that which works in most scenarios first. */
  edits: WorkingEdit[];
}

/**
 * Which single edit to one decision maker's priorities makes some wanted state an equilibrium. All single
 * edits are tried, so the list is complete and its first entry is a smallest one; an empty list means that
 * no single edit does it.
 */
export function findChanges(
  model: Model,
  query: ChangeQuery,
): { result: ChangeResult | undefined; problems: ModelProblem[] } {
  const { space, problems } = buildStateSpace(model);
  if (!space) return { result: undefined, problems };
  const parsed = parseStatement(query.want);
  if ("fault" in parsed)
    return { result: undefined, problems: [...problems, wantFault(parsed.fault.message)] };
  const wanted = new Set(space.satisfying(parsed.expression));
  const start = query.from === undefined ? space.statusQuo : space.indexOf(query.from);
  if (start === -1)
    return {
      result: undefined,
      problems: [
        ...problems,
        { rule: "unknown-state", severity: "error", message: `no state ${query.from}`, path: [] },
      ],
    };
  const scenarios = scenariosOf(model).map((scenario) => ({
    name: scenarioName(scenario),
    types: scenario.types,
    ranks: scenario.preferences.map((preferences) => rankStates(space, preferences)),
  }));
  const search = (ranks: readonly Int32Array[]) => findWanted(space, ranks, wanted, query.concept, start);
  const counts = ({ states, reached }: Found) => (query.reachable ? reached.length > 0 : states.length > 0);
  const holdsAlready = scenarios.filter(({ ranks }) => counts(search(ranks))).map(({ name }) => name);
  const table = new TruthTable(space);
  const edits: WorkingEdit[] = [];
  for (const { index, decisionMaker, type, statements } of statementLists(model)) {
    const concerned = scenarios.filter(({ types }) => type === undefined || types[decisionMaker] === type);
    for (const { edit, statements: edited } of singleEdits(decisionMaker, type, statements)) {
      const own = table.rank(edited);
      const states = new Set<number>();
      const works: string[] = [];
      const reachableIn: string[] = [];
      for (const { name, ranks } of concerned) {
        if (holdsAlready.includes(name)) continue;
        const found = search(ranks.map((rank, dm) => (dm === index ? own : rank)));
        if (!counts(found)) continue;
        works.push(name);
        if (found.reached.length > 0) reachableIn.push(name);
        for (const state of query.reachable ? found.reached : found.states) states.add(space.idOf(state));
      }
      if (works.length > 0)
        edits.push({
          ...edit,
          states: [...states].sort((a, b) => a - b),
          reachable: reachableIn.length > 0,
          scenarios: works,
          reachableIn,
          of: concerned.length,
        });
    }
  }
  edits.sort((a, b) => a.size - b.size || b.scenarios.length - a.scenarios.length);
  return { result: { want: query.want, concept: query.concept, holdsAlready, edits }, problems };
}

interface Found {
  states: number[];
  reached: number[];
}

function findWanted(
  space: StateSpace,
  ranks: readonly Int32Array[],
  wanted: ReadonlySet<number>,
  concept: Concept,
  start: number | undefined,
): Found {
  const verdicts = findStability(space, ranks, [concept])[concept]!;
  const states = findEquilibria(verdicts).filter((state) => wanted.has(state));
  if (states.length === 0 || start === undefined || start < 0) return { states, reached: [] };
  const reach = findReachable(space, ranks, start);
  return { states, reached: states.filter(reach.has) };
}

function wantFault(message: string): ModelProblem {
  return { rule: "statement-syntax", severity: "error", message: `--want: ${message}`, path: [] };
}
