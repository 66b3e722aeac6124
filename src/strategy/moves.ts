import { type Cosets, compressPairs, groupCosets, type Rows } from "./cosets.ts";

/**
 * One decision maker's unilateral moves, in one of three shapes: a block of bits, where every combination of
 * options is feasible and can be left again, so that nothing has to be stored; cosets; or, in graph form, the
 * moves as listed.
 */
export interface Moves {
  /** Two moves of this decision maker in a row can always be made in one: so in option form, not in graph form. */
  readonly compose: boolean;
  readonly block: Block | undefined;
  /** In option form; worked out from the block when first asked for. */
  readonly cosets: Cosets | undefined;
  /** In graph form. */
  readonly rows: Rows | undefined;
  /** States it can move to from a state, ascending. */
  targets(state: number): number[];
}

/** The decision maker's options as the bits `shift` to `shift + width - 1` of a state's index. */
export interface Block {
  readonly shift: number;
  readonly width: number;
}

export function blockMoves(block: Block, stateCount: number): Moves {
  let cosets: Cosets | undefined;
  const { shift, width } = block;
  return {
    compose: true,
    block,
    rows: undefined,
    get cosets() {
      cosets ??= groupCosets(blockCosets(block, stateCount), stateCount / 2 ** width, undefined);
      return cosets;
    },
    targets(state) {
      const base = state & ~((2 ** width - 1) << shift);
      const found: number[] = [];
      for (let own = 0; own < 2 ** width; own++) {
        const target = base + (own << shift);
        if (target !== state) found.push(target);
      }
      return found;
    },
  };
}

function blockCosets({ shift, width }: Block, stateCount: number): Int32Array {
  const coset = new Int32Array(stateCount);
  const low = 2 ** shift - 1;
  for (let s = 0; s < stateCount; s++) coset[s] = ((s >>> (shift + width)) << shift) | (s & low);
  return coset;
}

export function cosetMoves(cosets: Cosets): Moves {
  const { of, start, members, afterStart, after } = cosets;
  return {
    compose: true,
    block: undefined,
    rows: undefined,
    cosets,
    targets(state) {
      const chain = of[state]!;
      const found: number[] = [];
      for (let l = afterStart[chain]!; l < afterStart[chain + 1]!; l++) {
        const next = after[l]!;
        for (let i = start[next]!; i < start[next + 1]!; i++)
          if (members[i] !== state) found.push(members[i]!);
      }
      // Each chain is in ascending order as it is.
      return afterStart[chain + 1]! - afterStart[chain]! === 1 ? found : found.sort((a, b) => a - b);
    },
  };
}

export function listedMoves(pairs: readonly (readonly [number, number])[], stateCount: number): Moves {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const rows = compressPairs((use) => {
    for (const [from, to] of sorted) use(from, to);
  }, stateCount);
  return {
    compose: false,
    block: undefined,
    cosets: undefined,
    rows,
    targets: (state) => [...rows.to.subarray(rows.start[state]!, rows.start[state + 1]!)],
  };
}
