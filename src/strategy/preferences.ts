import { isTrueIn, type Truths } from "./columns.ts";
import type { Preferences, Statement } from "./model.ts";
import { type Expression, parseStatement } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * One decision maker's order of the states as dense ranks: 0 the worst, equal ranks a tie, higher preferred.
 * Statements are read lexicographically: a state that satisfies a more important statement is preferred to
 * one that does not, whatever the less important ones say (option prioritising: Peng, Hipel and Fang 1997).
 * Expects preferences that checkModel found no error in.
 */
export function rankStates(space: StateSpace, preferences: Preferences): Int32Array {
  const { statements, ranking, payoffs } = preferences;
  if (statements) return rankByStatements(space, statements.map(readStatement));
  const scores = new Float64Array(space.stateCount);
  if (ranking) {
    for (const [place, group] of ranking.entries())
      for (const id of group) scores[space.indexOf(id)] = -place;
  } else if (payoffs) scores.set(payoffsByState(space, payoffs));
  return denseRanks(scores);
}

/** Payoffs in whichever of their forms, by the index of the state. @throws RangeError where some are missing */
export function payoffsByState(
  space: StateSpace,
  payoffs: NonNullable<Preferences["payoffs"]>,
): ArrayLike<number> {
  if (ArrayBuffer.isView(payoffs)) {
    if (payoffs.length === space.stateCount) return payoffs;
    throw new RangeError(`${payoffs.length} payoffs, expected one for each of ${space.stateCount} states`);
  }
  // The first party's options are the lowest bits, so its rows change fastest.
  if (Array.isArray(payoffs))
    return Float64Array.from(
      { length: space.stateCount },
      (_, state) => payoffs[state % payoffs.length]![Math.floor(state / payoffs.length)]!,
    );
  const values = new Float64Array(space.stateCount);
  for (const id in payoffs) values[space.indexOf(Number(id))] = payoffs[id]!;
  return values;
}

/** Ranks from expressions, most important first. */
export function rankByStatements(space: StateSpace, statements: readonly Expression[]): Int32Array {
  return rankByTruths(
    space.stateCount,
    statements.map((statement) => space.truthsOf(statement)),
  );
}

/** Ranks from the truth of each statement in each state, most important first. */
export function rankByTruths(stateCount: number, truths: readonly Truths[]): Int32Array {
  let ranks = new Int32Array(stateCount);
  let levels = 1;
  let next = 0;
  while (next < truths.length) {
    // As many statements at once as leave a table of all values that could arise in proportion to the states.
    const first = next;
    while (next < truths.length && (next === first || levels * 2 ** (next - first + 1) <= 4 * stateCount))
      next++;
    const block = truths.slice(first, next);
    appendBits(ranks, block);
    const made = closeGaps(ranks, levels * 2 ** block.length);
    ranks = made.ranks;
    levels = made.levels;
  }
  return ranks;
}

/** Below so many statements they are read one by one. */
const FEW = 6;

/** Behind each state's number, the truth of each statement there as a bit, the first one the highest. */
function appendBits(ranks: Int32Array, truths: readonly Truths[]): void {
  if (truths.length < FEW) {
    for (const truth of truths)
      for (let s = 0; s < ranks.length; s++) ranks[s] = 2 * ranks[s]! + ((truth[s >>> 5]! >>> (s & 31)) & 1);
    return;
  }
  // A word of each statement holds its truth in 32 states: turned about, they are the statements' truths state by state.
  const square = new Int32Array(32);
  const count = truths.length;
  for (let word = 0; word << 5 < ranks.length; word++) {
    square.fill(0);
    for (let k = 0; k < count; k++) square[count - 1 - k] = truths[k]![word]!;
    transpose(square);
    const first = word << 5;
    const states = Math.min(32, ranks.length - first);
    for (let i = 0; i < states; i++) ranks[first + i] = (ranks[first + i]! << count) | square[i]!;
  }
}

/** Bit j of row i becomes bit i of row j, by squares of half the size each time. */
function transpose(rows: Int32Array): void {
  for (let half = 16, mask = 0xffff; half > 0; half >>>= 1, mask ^= mask << half)
    for (let i = 0; i < 32; i = (i + half + 1) & ~half) {
      const swapped = ((rows[i]! >>> half) ^ rows[i + half]!) & mask;
      rows[i + half]! ^= swapped;
      rows[i]! ^= swapped << half;
    }
}

/** Truths of statements by their text, worked out once: edits reorder the same few statements many times. */
export class TruthTable {
  private readonly truths = new Map<string, Truths>();
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

  truth(statement: Statement): Truths {
    const text = statementText(statement);
    let truth = this.truths.get(text);
    if (!truth) {
      truth = this.space.truthsOf(readStatement(statement));
      this.truths.set(text, truth);
    }
    return truth;
  }

  isTrue(statement: Statement, state: number): boolean {
    return isTrueIn(this.truth(statement), state);
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

/** Dense ranks in the order of any finite scores, equal scores the same rank. */
export function denseRanks(scores: Float64Array): Int32Array {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let areWhole = true;
  for (let s = 0; s < scores.length; s++) {
    const score = scores[s]!;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
    if (areWhole && !Number.isInteger(score)) areWhole = false;
  }
  const range = highest - lowest + 1;
  if (areWhole && range <= 4 * scores.length + 1024) {
    const ranks = new Int32Array(scores.length);
    for (let s = 0; s < scores.length; s++) ranks[s] = scores[s]! - lowest;
    return closeGaps(ranks, range).ranks;
  }
  const levels = Float64Array.from(scores).sort();
  let distinct = 0;
  for (let i = 0; i < levels.length; i++)
    if (i === 0 || levels[i] !== levels[distinct - 1]) levels[distinct++] = levels[i]!;
  const ranks = new Int32Array(scores.length);
  for (let s = 0; s < scores.length; s++) {
    let low = 0;
    let high = distinct - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (levels[middle]! < scores[s]!) low = middle + 1;
      else high = middle;
    }
    ranks[s] = low;
  }
  return ranks;
}

/** Values from 0 to `range` - 1 renumbered without gaps, in place. */
function closeGaps(
  ranks: Int32Array<ArrayBuffer>,
  range: number,
): { ranks: Int32Array<ArrayBuffer>; levels: number } {
  const level = new Int32Array(range);
  for (let s = 0; s < ranks.length; s++) level[ranks[s]!] = 1;
  let levels = 0;
  for (let value = 0; value < range; value++) {
    const isUsed = level[value]!;
    level[value] = levels;
    levels += isUsed;
  }
  for (let s = 0; s < ranks.length; s++) ranks[s] = level[ranks[s]!]!;
  return { ranks, levels };
}
