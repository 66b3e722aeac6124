import type { Concept } from "./concepts/index.ts";
import { type ListEdit, smallDoubts, statementLists } from "./edits.ts";
import type { Model } from "./model.ts";
import { findReachable } from "./paths.ts";
import { rankStates, TruthTable } from "./preferences.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import { findEquilibria, findStability } from "./stability/index.ts";
import type { StateSpace } from "./stateSpace.ts";

/** A question asked of every ordering: is one of these states an equilibrium, and can it be reached? */
export interface SweepTest {
  id: string;
  /** State indices. */
  states: readonly number[];
  /** An equilibrium under any of these. */
  concepts: readonly Concept[];
  /** It must be reachable from `from` by unilateral improvements as well. */
  from?: number;
}

export interface SweepCount {
  id: string;
  /** The answer with the priorities as written. */
  asWritten: boolean;
  /** Orderings in which the answer is yes, of all tried. */
  held: number;
  of: number;
  /** Edits that turn the answer round. */
  flippedBy: ListEdit[];
}

/**
 * For each scenario: the tests under the priorities as written and under every adjacent exchange and every
 * single deletion in any one list of statements. `of` counts the list as written too.
 */
export function sweepOrderings(
  model: Model,
  space: StateSpace,
  tests: readonly SweepTest[],
): { scenario: Scenario; name: string; counts: SweepCount[] }[] {
  const table = new TruthTable(space);
  const lists = statementLists(model).map((list) => ({
    ...list,
    doubts: smallDoubts(list.decisionMaker, list.type, list.statements).map(({ edit, statements }) => ({
      edit,
      ranks: table.rank(statements),
    })),
  }));
  return scenariosOf(model).map((scenario) => {
    const ranks = scenario.preferences.map((preferences) => rankStates(space, preferences));
    const asWritten = runTests(space, ranks, tests);
    const counts: SweepCount[] = tests.map(({ id }, t) => ({
      id,
      asWritten: asWritten[t]!,
      held: asWritten[t] ? 1 : 0,
      of: 1,
      flippedBy: [],
    }));
    for (const { index, decisionMaker, type, doubts } of lists) {
      if (type !== undefined && scenario.types[decisionMaker] !== type) continue;
      for (const { edit, ranks: own } of doubts) {
        const answers = runTests(
          space,
          ranks.map((rank, dm) => (dm === index ? own : rank)),
          tests,
        );
        for (const [t, count] of counts.entries()) {
          count.of += 1;
          if (answers[t]) count.held += 1;
          if (answers[t] !== count.asWritten) count.flippedBy.push(edit);
        }
      }
    }
    return { scenario, name: scenarioName(scenario), counts };
  });
}

export function runTests(
  space: StateSpace,
  ranks: readonly Int32Array[],
  tests: readonly SweepTest[],
): boolean[] {
  const concepts = [...new Set(tests.flatMap((test) => test.concepts))];
  const stability = findStability(space, ranks, concepts);
  const equilibria = new Map(
    concepts.map((concept) => [concept, new Set(findEquilibria(stability[concept]!))]),
  );
  const reaches = new Map<number, ReturnType<typeof findReachable>>();
  return tests.map(({ states, concepts: any, from }) => {
    let reach: ReturnType<typeof findReachable> | undefined;
    if (from !== undefined) {
      reach = reaches.get(from) ?? findReachable(space, ranks, from);
      reaches.set(from, reach);
    }
    return states.some(
      (state) => any.some((concept) => equilibria.get(concept)!.has(state)) && (reach?.has(state) ?? true),
    );
  });
}
