import { type Concept, widestAmong } from "./concepts/index.ts";
import { type EditedList, type ListEdit, smallDoubts, statementLists } from "./edits.ts";
import { Effort } from "./effort.ts";
import { KnownOrders } from "./knownOrders.ts";
import type { Model } from "./model.ts";
import { TruthTable } from "./preferences.ts";
import { SameRanks } from "./sameRanks.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import { findStability } from "./stability/index.ts";
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
  /** How many more there are, for which the effort did not suffice. */
  untried: number;
  /** Edits that turn the answer round. */
  flippedBy: ListEdit[];
}

/**
 * For each scenario: the tests under the priorities as written and under every adjacent exchange and every
 * single deletion in any one list of statements. `of` counts the list as written too.
 *
 * @param known shared by all that are asked about one space
 */
export function sweepOrderings(
  model: Model,
  space: StateSpace,
  tests: readonly SweepTest[],
  { effort = new Effort(), known = new KnownOrders(space) }: { effort?: Effort; known?: KnownOrders } = {},
): { scenario: Scenario; name: string; counts: SweepCount[] }[] {
  const table = new TruthTable(space);
  const same = new SameRanks();
  const scenarios = scenariosOf(model).map((scenario) => {
    const ranks = scenario.preferences.map((preferences) => same.of(known.ranksOf(preferences)));
    const asWritten = runTests(space, ranks, tests, known);
    return { scenario, ranks, asWritten, held: asWritten.map(Number), of: 1, untried: 0 };
  });
  const lists = statementLists(model).map(({ index, decisionMaker, type, statements }) => ({
    index,
    doubts: smallDoubts(decisionMaker, type, statements),
    concerned: scenarios
      .filter(({ scenario }) => type === undefined || scenario.types[decisionMaker] === type)
      .map((swept) => ({ swept, flippedBy: tests.map((): ListEdit[] => []) })),
  }));
  const doubt = ({ index, concerned }: (typeof lists)[number], { edit, statements }: EditedList) => {
    const own = same.of(table.rank(statements));
    for (const { swept, flippedBy } of concerned) {
      // What leaves the order as it is needs no judging.
      const isWritten = own === swept.ranks[index];
      if (!isWritten && !effort.take(space.stateCount * swept.ranks.length)) {
        swept.untried += 1;
        continue;
      }
      const ranks = swept.ranks.map((rank, dm) => (dm === index ? own : rank));
      const answers = isWritten ? swept.asWritten : runTests(space, ranks, tests, known);
      swept.of += 1;
      for (const [t, answer] of answers.entries()) {
        if (answer) swept.held[t]! += 1;
        if (answer !== swept.asWritten[t]) flippedBy[t]!.push(edit);
      }
    }
  };
  // Of each list in turn: where not all can be tried, nobody's list is at the cost of another's.
  const most = Math.max(0, ...lists.map(({ doubts }) => doubts.length));
  for (let i = 0; i < most; i++)
    for (const list of lists) {
      const one = list.doubts[i];
      if (one) doubt(list, one);
    }
  return scenarios.map((swept) => ({
    scenario: swept.scenario,
    name: scenarioName(swept.scenario),
    counts: tests.map(({ id }, t) => ({
      id,
      asWritten: swept.asWritten[t]!,
      held: swept.held[t]!,
      of: swept.of,
      untried: swept.untried,
      flippedBy: lists.flatMap(({ concerned }) =>
        concerned.flatMap((one) => (one.swept === swept ? one.flippedBy[t]! : [])),
      ),
    })),
  }));
}

export function runTests(
  space: StateSpace,
  ranks: readonly Int32Array[],
  tests: readonly SweepTest[],
  known: KnownOrders,
): boolean[] {
  const asked = tests.map((test) => widestAmong(test.concepts));
  const stability = findStability(space, ranks, [...new Set(asked.flat())], known);
  const isHeld = (concept: Concept, state: number) =>
    stability[concept]!.every((verdicts) => verdicts[state] === 1);
  return tests.map(({ states, from }, t) => {
    const reach = from === undefined ? undefined : known.reachFrom(from, ranks);
    return states.some(
      (state) => (reach?.has(state) ?? true) && asked[t]!.some((concept) => isHeld(concept, state)),
    );
  });
}
