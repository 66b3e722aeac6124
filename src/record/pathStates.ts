import type { StateSpace } from "../strategy/index.ts";
import type { Choice, ObservedPath, ObservedStretches, Stretch } from "./path.ts";

/**
 * States of a model that the record leaves possible, and the pairs of states between which a choice was made.
 * What is open is tried both ways; what no feasible state allows drops out, so that an option the record does not
 * show may still follow from the others.
 */

/** Beyond so many open options the readings are too many to mean anything. */
const MOST_OPEN = 10;

export type Answers = ObservedPath["stretches"][number]["answers"];

export interface Readings {
  /** State indices, ascending; none: too much is open, or what is observed is infeasible. */
  states: number[];
  isTooOpen: boolean;
}

/** @param options ids in the order of the answers */
export function statesUnder(space: StateSpace, options: readonly string[], answers: Answers): Readings {
  const open = openAmong(answers);
  if (open.length > MOST_OPEN) return { states: [], isTooOpen: true };
  const states = new Set<number>();
  for (const isOn of combinations(answers, open)) {
    const state = space.indexOfOptions(options.filter((_, k) => isOn[k]));
    if (state >= 0) states.add(state);
  }
  return { states: [...states].sort((a, b) => a - b), isTooOpen: false };
}

/** A state and the one that a choice made of it. */
export type Step = readonly [from: number, to: number];

export interface Steps {
  steps: Step[];
  isTooOpen: boolean;
}

/**
 * Every step that a choice may have been: over all states of the rest while it may have been made, the day before
 * and the day itself included, since nobody knows in which order moves of one day came. What is merely shown beside a
 * move may have stood so before; a choice that is shown alone is compared with its opposite.
 */
export function stepsOf(space: StateSpace, path: ObservedStretches, choice: Choice): Steps {
  const ids = path.options.map(({ option }) => option);
  const becomes = new Map(choice.changes.map(({ option, toOn }) => [option, toOn]));
  const beside = new Set(
    choice.changes.flatMap(({ option, kind }) =>
      choice.kind === "move" && kind === "shown" ? [option] : [],
    ),
  );
  const found = new Map<string, Step>();
  let isTooOpen = false;
  for (const { answers } of stretchesDuring(path, choice.earliest - 1, choice.latest)) {
    const open = ids.flatMap((id, k) =>
      beside.has(id) || (isOpen(answers[k]!) && !becomes.has(id)) ? [k] : [],
    );
    if (open.length > MOST_OPEN) {
      isTooOpen = true;
      continue;
    }
    for (const isOn of combinations(answers, open)) {
      const state = (after: boolean) =>
        space.indexOfOptions(
          ids.filter((id, k) =>
            becomes.has(id) && (after || !beside.has(id)) ? becomes.get(id) === after : isOn[k],
          ),
        );
      const [from, to] = [state(false), state(true)];
      if (from >= 0 && to >= 0) found.set(`${from} ${to}`, [from, to]);
    }
  }
  return { steps: [...found.values()], isTooOpen };
}

/** The stretches that share a day with these. */
export function stretchesDuring(path: ObservedStretches, from: number, to: number): readonly Stretch[] {
  const { stretches } = path;
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.to < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < stretches.length && stretches[end]!.from <= to) end += 1;
  return stretches.slice(low, end);
}

function isOpen(answer: Answers[number]): boolean {
  return answer !== "yes" && answer !== "no";
}

function openAmong(answers: Answers): number[] {
  return answers.flatMap((answer, k) => (isOpen(answer) ? [k] : []));
}

function* combinations(answers: Answers, open: readonly number[]): Generator<boolean[]> {
  const isOn = answers.map((answer) => answer === "yes");
  for (let bits = 0; bits < 2 ** open.length; bits++) {
    for (let bit = 0; bit < open.length; bit++) isOn[open[bit]!] = ((bits >>> bit) & 1) === 1;
    yield isOn;
  }
}
