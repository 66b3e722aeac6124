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
  return rankByTruths(
    space.stateCount,
    statements.map((statement) => truthOf(space, statement)),
  );
}

/** In which states an expression is true: 1 or 0 by state. */
export function truthOf(space: StateSpace, expression: Expression): Uint8Array {
  return Uint8Array.from({ length: space.stateCount }, (_, s) =>
    evaluate(expression, (id) => space.isOn(s, id)) ? 1 : 0,
  );
}

/** Ranks from the truth of each statement in each state, most important first. */
export function rankByTruths(stateCount: number, truths: readonly Uint8Array[]): Int32Array {
  let ranks: Int32Array = new Int32Array(stateCount);
  // A double holds 53 bits exactly: a block of 30 statements on top of the ranks so far stays well within.
  for (let first = 0; first < truths.length; first += BLOCK) {
    const scores = Float64Array.from(ranks);
    for (const truth of truths.slice(first, first + BLOCK))
      for (let s = 0; s < stateCount; s++) scores[s] = 2 * scores[s]! + truth[s]!;
    ranks = denseRanks(scores);
  }
  return ranks;
}

const BLOCK = 30;

/** Truths of statements by their text, worked out once: edits reorder the same few statements many times. */
export class TruthTable {
  private readonly truths = new Map<string, Uint8Array>();
  private readonly space: StateSpace;

  constructor(space: StateSpace) {
    this.space = space;
  }

  rank(statements: readonly Statement[]): Int32Array {
    return rankByTruths(
      this.space.stateCount,
      statements.map((statement) => this.truth(statement)),
    );
  }

  private truth(statement: Statement): Uint8Array {
    const text = statementText(statement);
    const known = this.truths.get(text);
    if (known) return known;
    const truth = truthOf(this.space, readStatement(statement));
    this.truths.set(text, truth);
    return truth;
  }
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
