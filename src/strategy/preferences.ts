import type { Preferences, Statement } from "./model.ts";
import { type Expression, evaluate, parseStatement } from "./statement.ts";
import type { StateSpace } from "./states.ts";

/**
 * One decision maker's order of the states as dense ranks: 0 the worst, equal ranks a tie, higher preferred.
 * Statements are read lexicographically: a state that satisfies a more important statement is preferred to
 * one that does not, whatever the less important ones say (option prioritising: Peng, Hipel and Fang 1997).
 * Expects preferences that checkModel found no error in.
 */
export function rankStates(space: StateSpace, preferences: Preferences): Int32Array {
  if (preferences.statements) return rankByStatements(space, preferences.statements.map(readStatement));
  const scores = new Float64Array(space.stateCount);
  if (preferences.ranking) {
    for (const [place, group] of preferences.ranking.entries())
      for (const id of group) scores[space.indexOf(id)] = -place;
  } else
    for (const [id, payoff] of Object.entries(preferences.payoffs ?? {}))
      scores[space.indexOf(Number(id))] = payoff;
  return denseRanks(scores);
}

/** Ranks from expressions, most important first. */
export function rankByStatements(space: StateSpace, statements: readonly Expression[]): Int32Array {
  // Refined from the most important statement down: each splits every group of equals in two.
  let ranks: Int32Array = new Int32Array(space.stateCount);
  for (const statement of statements) {
    const scores = new Float64Array(space.stateCount);
    for (let s = 0; s < space.stateCount; s++)
      scores[s] = 2 * ranks[s]! + (evaluate(statement, (id) => space.isOn(s, id)) ? 1 : 0);
    ranks = denseRanks(scores);
  }
  return ranks;
}

export function statementText(statement: Statement): string {
  return typeof statement === "string" ? statement : statement.say;
}

export function readStatement(statement: Statement): Expression {
  const parsed = parseStatement(statementText(statement));
  if ("fault" in parsed) throw new Error(`invalid statement: ${parsed.fault.message}`);
  return parsed.expression;
}

function denseRanks(scores: Float64Array): Int32Array {
  const levels = Float64Array.from(new Set(scores)).sort();
  const rankOf = new Map<number, number>();
  for (const [rank, score] of levels.entries()) rankOf.set(score, rank);
  return Int32Array.from(scores, (score) => rankOf.get(score)!);
}
