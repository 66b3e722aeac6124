import type { Expression } from "./statement.ts";

/**
 * A truth value for every one of a row of states, 32 to a word: state s is bit s mod 32 of word s div 32.
 * Expressions are worked out on whole words, so a million states cost some thirty thousand steps an operator.
 */
export type Truths = Uint32Array;

/** The values of each option over the same row of states; asked for by option index, not to be written to. */
export type Columns = (option: number) => Truths;

export function wordsFor(stateCount: number): number {
  return (stateCount + 31) >>> 5;
}

/** Columns of a row in which state s has option k on exactly if bit k of `first` + s is set. */
export function binaryColumns(words: number, first = 0): Columns {
  const known = new Map<number, Truths>();
  return (option) => {
    let column = known.get(option);
    if (!column) {
      column = binaryColumn(words, first, option);
      known.set(option, column);
    }
    return column;
  };
}

/** One column; `first` is a multiple of 32. */
export function binaryColumn(words: number, first: number, option: number): Truths {
  const column = new Uint32Array(words);
  if (option < 5) return column.fill(WITHIN_A_WORD[option]!);
  const size = 2 ** option;
  for (let word = 0; word < words; word++)
    if (Math.floor((first + word * 32) / size) % 2 === 1) column[word] = 0xffffffff;
  return column;
}

const WITHIN_A_WORD = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

/** The truth of an expression over the row. Bits beyond the last state mean nothing. */
export function truthsOf(
  expression: Expression,
  words: number,
  columns: Columns,
  indexOf: (option: string) => number,
): Truths {
  const work = (e: Expression): Truths => {
    if (e.kind === "option") {
      const option = indexOf(e.id);
      return option < 0 ? new Uint32Array(words) : columns(option).slice();
    }
    if (e.kind === "not") {
      const of = work(e.of);
      for (let w = 0; w < words; w++) of[w] = ~of[w]!;
      return of;
    }
    const left = work(e.left);
    const right = work(e.right);
    switch (e.kind) {
      case "and":
        for (let w = 0; w < words; w++) left[w] = left[w]! & right[w]!;
        return left;
      case "or":
        for (let w = 0; w < words; w++) left[w] = left[w]! | right[w]!;
        return left;
      case "if":
        for (let w = 0; w < words; w++) left[w] = left[w]! | ~right[w]!;
        return left;
      case "only if":
        for (let w = 0; w < words; w++) left[w] = ~left[w]! | right[w]!;
        return left;
      case "iff":
        for (let w = 0; w < words; w++) left[w] = ~(left[w]! ^ right[w]!);
        return left;
    }
  };
  return work(expression);
}

export function isTrueIn(truths: Truths, state: number): boolean {
  return ((truths[state >>> 5]! >>> (state & 31)) & 1) === 1;
}

/** The states in which it is true, ascending. */
export function statesIn(truths: Truths, stateCount: number): number[] {
  const states: number[] = [];
  for (let word = 0; word < truths.length; word++) {
    let rest = truths[word]!;
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest);
      const state = word * 32 + bit;
      if (state < stateCount) states.push(state);
      rest &= rest - 1;
    }
  }
  return states;
}
