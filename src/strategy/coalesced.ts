import { statesIn, type Truths, truthsOf, wordsFor } from "./columns.ts";
import type { Model } from "./model.ts";
import type { SpaceOption } from "./options.ts";
import { type Expression, evaluate, parseStatement } from "./statement.ts";

/*
 * Two things that options alone cannot say. States that differ in what no longer matters are one state (`together`): who
 * can move to or from any of them can move to or from it, and statements are read in the one whose binary value is lowest.
 * And moves that options would allow, or forbid, from one pattern of states to another (`exceptions`). Two moves in a row
 * are then not always one, so that such a model is in graph form. Both definitions are our own: what GMCR II does could
 * not be read (docs/strategy.md).
 */

/** Pairs of states of one decision maker looked at. */
const MOST_PAIRS = 2e7;

export interface Coalesced {
  /** Binary value of the lowest member of each state, ascending. */
  masks: Float64Array;
  /** The state that holds each combination of options. */
  stateOf: Map<number, number>;
  /** By decision maker, pairs of states. */
  moves: [number, number][][];
}

export function isCoalesced({ together, exceptions }: Model): boolean {
  return (together?.length ?? 0) > 0 || (exceptions?.length ?? 0) > 0;
}

function expressionOf(text: string): Expression {
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw new Error(`invalid expression: ${parsed.fault.message}`);
  return parsed.expression;
}

/** The states of combinations drawn together, by the index of their combination; numbered in ascending order. */
export function drawnTogether(
  together: readonly string[],
  options: readonly { id: string }[],
  masks: ArrayLike<number>,
): { of: Int32Array; count: number } {
  const first = Int32Array.from({ length: masks.length }, (_, s) => s);
  const find = (s: number): number => {
    let root = s;
    while (first[root] !== root) root = first[root]!;
    for (let at = s; first[at] !== root; ) {
      const next = first[at]!;
      first[at] = root;
      at = next;
    }
    return root;
  };
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  const columns = options.map((_, bit) => columnOf(masks, bit));
  for (const text of new Set(together)) {
    const truths = truthsOf(
      expressionOf(text),
      wordsFor(masks.length),
      (bit) => columns[bit]!,
      (id) => bits.get(id) ?? -1,
    );
    let lowest = -1;
    for (const s of statesIn(truths, masks.length)) {
      if (lowest < 0) lowest = s;
      const [a, b] = [find(lowest), find(s)];
      // The lowest leads, so that numbers ascend.
      if (a !== b) first[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const of = new Int32Array(masks.length);
  let count = 0;
  for (let s = 0; s < masks.length; s++) of[s] = first[s] === s ? count++ : of[find(s)]!;
  return { of, count };
}

function columnOf(masks: ArrayLike<number>, bit: number): Truths {
  const column = new Uint32Array(wordsFor(masks.length));
  for (let s = 0; s < masks.length; s++)
    if (Math.floor(masks[s]! / 2 ** bit) % 2 === 1) column[s >>> 5]! |= 1 << (s & 31);
  return column;
}

function bitReader(options: readonly { id: string }[]): (mask: number) => (id: string) => boolean {
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  return (mask) => (id) => {
    const bit = bits.get(id);
    return bit !== undefined && Math.floor(mask / 2 ** bit) % 2 === 1;
  };
}

/** Undefined where the moves are too many to be looked at one by one. */
export function coalesce(
  model: Model,
  options: readonly SpaceOption[],
  masks: ArrayLike<number>,
): Coalesced | undefined {
  const { of, count } = drawnTogether(model.together ?? [], options, masks);
  const isOn = bitReader(options);
  const exceptions = (model.exceptions ?? []).map(({ decisionMaker, from, to, allowed = false }) => {
    const [leaving, reaching] = [from, to].map((text) => {
      const expression = expressionOf(text);
      return Uint8Array.from({ length: masks.length }, (_, s) =>
        evaluate(expression, isOn(masks[s]!)) ? 1 : 0,
      );
    });
    return { decisionMaker, allowed, leaving: leaving!, reaching: reaching! };
  });
  let looked = 0;
  const moves: [number, number][][] = [];
  for (const [dm, { id }] of model.decisionMakers.entries()) {
    const mine = options.flatMap((option, bit) => (option.owner === dm ? [{ ...option, bit }] : []));
    const low = mine[0]?.bit ?? 0;
    const width = 2 ** mine.length;
    const cosets = new Map<number, number[]>();
    for (let s = 0; s < masks.length; s++) {
      const others = (masks[s]! % 2 ** low) + Math.floor(masks[s]! / (2 ** low * width)) * 2 ** low;
      const coset = cosets.get(others);
      if (coset) coset.push(s);
      else cosets.set(others, [s]);
    }
    const said = exceptions.filter(({ decisionMaker }) => decisionMaker === id);
    const matches = (from: number, to: number, allowed: boolean) =>
      said.some((one) => one.allowed === allowed && one.leaving[from] === 1 && one.reaching[to] === 1);
    const oneWay = mine.filter(({ irreversible }) => irreversible);
    const isLegal = (from: number, to: number) =>
      oneWay.every(({ bit, irreversible }) => {
        const [was, is] = [masks[from]!, masks[to]!].map((mask) => Math.floor(mask / 2 ** bit) % 2 === 1);
        return was === is || is === (irreversible === "on");
      });
    const pairs = new Set<number>();
    for (const coset of cosets.values()) {
      looked += coset.length ** 2;
      if (looked > MOST_PAIRS) return undefined;
      for (const from of coset)
        for (const to of coset)
          if (
            of[from] !== of[to] &&
            !matches(from, to, false) &&
            (isLegal(from, to) || matches(from, to, true))
          )
            pairs.add(of[from]! * count + of[to]!);
    }
    moves.push([...pairs].map((pair) => [Math.floor(pair / count), pair % count]));
  }
  const lowest = new Float64Array(count).fill(-1);
  const stateOf = new Map<number, number>();
  for (let s = 0; s < masks.length; s++) {
    stateOf.set(masks[s]!, of[s]!);
    if (lowest[of[s]!] === -1) lowest[of[s]!] = masks[s]!;
  }
  return { masks: lowest, stateOf, moves };
}

/** Whether an expression has one truth in all states drawn together. */
export function isOneInEach(
  text: string,
  together: readonly string[],
  options: readonly { id: string }[],
  masks: ArrayLike<number>,
): boolean {
  const { of, count } = drawnTogether(together, options, masks);
  const isOn = bitReader(options);
  const expression = expressionOf(text);
  const truths = new Int8Array(count);
  for (let s = 0; s < masks.length; s++) {
    const truth = evaluate(expression, isOn(masks[s]!)) ? 1 : -1;
    if (truths[of[s]!] === -truth) return false;
    truths[of[s]!] = truth;
  }
  return true;
}
