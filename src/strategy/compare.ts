import type { Concept } from "./concepts/index.ts";
import type { Preferences } from "./model.ts";
import { rankStates, readStatement, statementText } from "./preferences.ts";
import type { Scenario } from "./scenarios.ts";
import { explainVerdict, findStability, type Witness } from "./stability/index.ts";
import { evaluate } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";

/** A verdict that differs between two scenarios, and the comparison of states that turned it. */
export interface Flip {
  concept: Concept;
  /** Indices. */
  decisionMaker: number;
  state: number;
  /** In which of the two scenarios the state is stable for it. */
  stableIn: "first" | "second";
  /** Comparisons that the verdict rests on and that come out differently; by whom, and through which statements. */
  through: TurnedComparison[];
}

export interface TurnedComparison {
  /** Whose comparison it is. */
  decisionMaker: number;
  /** Of the two states, in the first and in the second scenario, which it prefers: 1 `a`, -1 `b`, 0 neither. */
  a: number;
  b: number;
  first: { prefers: -1 | 0 | 1; because: string | undefined };
  second: { prefers: -1 | 0 | 1; because: string | undefined };
}

/**
 * Every verdict that differs between two scenarios of a model, with what turned it: of the comparisons that the
 * verdict of the scenario where the state is unstable, or the sanctions of the one where it is stable, rest on,
 * those that come out otherwise in the other, each with the most important statement that tells the two states
 * apart in either. `states`: those asked about; absent: all.
 */
export function compareScenarios(
  space: StateSpace,
  first: Scenario,
  second: Scenario,
  concepts: readonly Concept[],
  states: readonly number[] = Array.from({ length: space.stateCount }, (_, state) => state),
): Flip[] {
  const ranks = [first, second].map(({ preferences }) => preferences.map((one) => rankStates(space, one)));
  const verdicts = ranks.map((own) => findStability(space, own, concepts));
  const flips: Flip[] = [];
  for (const concept of concepts)
    for (const dm of ranks[0]!.keys())
      for (const state of states) {
        const isStable = verdicts.map((stability) => stability[concept]![dm]![state] === 1);
        if (isStable[0] === isStable[1]) continue;
        const stable = isStable[0] ? 0 : 1;
        const pairs = [
          ...comparisons(explainVerdict(space, ranks[stable]!, concept, dm, state), dm, state),
          ...comparisons(explainVerdict(space, ranks[1 - stable]!, concept, dm, state), dm, state),
        ];
        flips.push({
          concept,
          decisionMaker: dm,
          state,
          stableIn: stable === 0 ? "first" : "second",
          through: turned(space, [first, second], ranks, pairs),
        });
      }
  return flips;
}

interface Pair {
  decisionMaker: number;
  a: number;
  b: number;
}

/** The pairs of states whose comparison a witness rests on. */
function comparisons(witness: Witness, focal: number, state: number): Pair[] {
  if (!witness.stable) {
    const pairs = [{ decisionMaker: focal, a: witness.improvement.to, b: state }];
    if (witness.escaped)
      pairs.push(
        ...witness.escaped.sanction.map(({ by, from, to }) => ({ decisionMaker: by, a: to, b: from })),
        { decisionMaker: focal, a: witness.escaped.escape.to, b: state },
      );
    return pairs;
  }
  if (witness.why !== "sanctioned") return [];
  return witness.answers.flatMap(({ improvement, sanction }) => [
    { decisionMaker: focal, a: improvement.to, b: state },
    ...sanction.map(({ by, from, to }) => ({ decisionMaker: by, a: to, b: from })),
    { decisionMaker: focal, a: sanction.at(-1)!.to, b: state },
  ]);
}

function turned(
  space: StateSpace,
  scenarios: readonly [Scenario, Scenario],
  ranks: readonly (readonly Int32Array[])[],
  pairs: readonly Pair[],
): TurnedComparison[] {
  const found = new Map<string, TurnedComparison>();
  for (const { decisionMaker, a, b } of pairs) {
    const say = (which: 0 | 1) => {
      const rank = ranks[which]![decisionMaker]!;
      return {
        prefers: Math.sign(rank[a]! - rank[b]!) as -1 | 0 | 1,
        because: tellingStatement(space, scenarios[which].preferences[decisionMaker]!, a, b),
      };
    };
    const [first, second] = [say(0), say(1)];
    if (first.prefers !== second.prefers)
      found.set(`${decisionMaker} ${a} ${b}`, { decisionMaker, a, b, first, second });
  }
  return [...found.values()];
}

/** The most important statement that is true in one of two states only; undefined for a tie or another form of order. */
export function tellingStatement(
  space: StateSpace,
  preferences: Preferences,
  a: number,
  b: number,
): string | undefined {
  const telling = (preferences.statements ?? []).find((statement) => {
    const expression = readStatement(statement);
    return (
      evaluate(expression, (id) => space.isOn(a, id)) !== evaluate(expression, (id) => space.isOn(b, id))
    );
  });
  return telling === undefined ? undefined : statementText(telling);
}
