import { binaryColumn, type Truths, truthsOf } from "./columns.ts";
import type { Expression } from "./statement.ts";

/** Up to this many options, the lowest of a larger model, are worked out word by word; those above by search. */
const LOW_OPTIONS = 12;

export type Combinations = { masks: number[] } | { stopped: "too many states" | "too long a search" };

/**
 * Every combination of `optionCount` options in which none of the forbidden expressions is true, as binary
 * values in ascending order. The options above the lowest twelve are searched depth first and a branch is left
 * as soon as a forbidden expression is certain, so that a few feasible states among 2^50 combinations are found
 * in the time they take, not in that of the combinations.
 *
 * `most`: most states to list; `mostBlocks`: most blocks of 4,096 combinations to look into.
 */
export function listCombinations(
  optionCount: number,
  forbidden: readonly Expression[],
  indexOf: (option: string) => number,
  { most, mostBlocks }: { most: number; mostBlocks: number },
): Combinations {
  const low = Math.min(optionCount, LOW_OPTIONS);
  const size = 2 ** low;
  const words = Math.max(1, size >>> 5);
  const lowColumns = Array.from({ length: low }, (_, option) => binaryColumn(words, 0, option));
  const none = new Uint32Array(words);
  const all = new Uint32Array(words).fill(0xffffffff);
  // The options above: undefined while the search has not set them.
  const set = new Array<boolean | undefined>(optionCount).fill(undefined);
  const columns = (option: number): Truths => lowColumns[option] ?? (set[option] ? all : none);
  const masks: number[] = [];
  let blocks = 0;
  let stopped: "too many states" | "too long a search" | undefined;

  const search = (option: number, value: number): void => {
    if (stopped) return;
    if (forbidden.some((expression) => partialTruth(expression, (id) => set[indexOf(id)]) === true)) return;
    if (option >= low) {
      set[option] = false;
      search(option - 1, value);
      set[option] = true;
      search(option - 1, value + 2 ** option);
      set[option] = undefined;
      return;
    }
    if (++blocks > mostBlocks) {
      stopped = "too long a search";
      return;
    }
    const out = new Uint32Array(words);
    for (const expression of forbidden) {
      const truths = truthsOf(expression, words, columns, indexOf);
      for (let w = 0; w < words; w++) out[w] = out[w]! | truths[w]!;
    }
    for (let s = 0; s < size; s++) {
      if (((out[s >>> 5]! >>> (s & 31)) & 1) === 1) continue;
      if (masks.length === most) {
        stopped = "too many states";
        return;
      }
      masks.push(value + s);
    }
  };
  search(optionCount - 1, 0);
  return stopped ? { stopped } : { masks };
}

/** True or false if that is certain whatever the options not yet set will be (Kleene's three values). */
function partialTruth(
  expression: Expression,
  isOn: (option: string) => boolean | undefined,
): boolean | undefined {
  if (expression.kind === "option") return isOn(expression.id);
  if (expression.kind === "not") {
    const of = partialTruth(expression.of, isOn);
    return of === undefined ? undefined : !of;
  }
  const left = partialTruth(expression.left, isOn);
  const right = partialTruth(expression.right, isOn);
  const or = (a: boolean | undefined, b: boolean | undefined) =>
    a === true || b === true ? true : a === false && b === false ? false : undefined;
  const not = (a: boolean | undefined) => (a === undefined ? undefined : !a);
  switch (expression.kind) {
    case "and":
      return not(or(not(left), not(right)));
    case "or":
      return or(left, right);
    case "if":
      return or(left, not(right));
    case "only if":
      return or(not(left), right);
    case "iff":
      return left === undefined || right === undefined ? undefined : left === right;
  }
}
