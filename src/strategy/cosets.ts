/**
 * Who can move where in option form. A decision maker changes any of its own options at once (Fang, Hipel and
 * Kilgour 1993, ch. 3), so its moves connect the states of a coset: those that agree on everybody else's
 * options. One-way options split a coset into chains, the states that agree on them too. Within a chain it can
 * move from any state to any other; from one chain of a coset to another if no one-way option is taken back.
 */
export interface Cosets {
  /** Chain of each state. */
  readonly of: Int32Array;
  /** Coset of each chain. */
  readonly coset: Int32Array;
  /** Members of chain c are `members[start[c]] … members[start[c + 1] - 1]`. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** The chains that can move into chain c, itself included: `before[beforeStart[c]] …`. */
  readonly beforeStart: Int32Array;
  readonly before: Int32Array;
  /** The chains that chain c can move into, itself included. */
  readonly afterStart: Int32Array;
  readonly after: Int32Array;
}

/**
 * @param coset by state, numbered from 0
 * @param locked by state: bit k set if the k-th one-way option stands where it has to stay; absent without any
 */
export function groupCosets(coset: Int32Array, cosetCount: number, locked: Int32Array | undefined): Cosets {
  if (!locked) {
    const itself = Int32Array.from({ length: cosetCount + 1 }, (_, c) => c);
    const links = itself.subarray(0, cosetCount);
    return {
      ...groupByNumber(coset, cosetCount),
      coset: links,
      beforeStart: itself,
      before: links,
      afterStart: itself,
      after: links,
    };
  }
  // Chains are numbered coset by coset, so that those of one coset stand together.
  const grouped = groupByNumber(coset, cosetCount);
  const of = new Int32Array(coset.length);
  const pattern: number[] = [];
  const cosetOf: number[] = [];
  const chainsOf = new Int32Array(cosetCount + 1);
  for (let c = 0; c < cosetCount; c++) {
    const chains = new Map<number, number>();
    for (let i = grouped.start[c]!; i < grouped.start[c + 1]!; i++) {
      const state = grouped.members[i]!;
      let chain = chains.get(locked[state]!);
      if (chain === undefined) {
        chain = pattern.length;
        chains.set(locked[state]!, chain);
        pattern.push(locked[state]!);
        cosetOf.push(c);
      }
      of[state] = chain;
    }
    chainsOf[c + 1] = pattern.length;
  }
  const { start, members } = groupByNumber(of, pattern.length);
  const everyLock = pattern.reduce((bits, one) => bits | one, 0);
  const pairs = (visit: (from: number, to: number) => void) => {
    for (let c = 0; c < cosetCount; c++) {
      const first = chainsOf[c]!;
      const end = chainsOf[c + 1]!;
      const chainOf = new Map<number, number>();
      for (let a = first; a < end; a++) chainOf.set(pattern[a]!, a);
      for (let a = first; a < end; a++) {
        // Either look at every chain of the coset, or at every pattern that takes nothing back: the fewer.
        const free = everyLock & ~pattern[a]!;
        if (end - first <= 2 ** bitCount(free)) {
          for (let b = first; b < end; b++) if ((pattern[a]! & ~pattern[b]!) === 0) visit(a, b);
          continue;
        }
        let added = free;
        for (;;) {
          const b = chainOf.get(pattern[a]! | added);
          if (b !== undefined) visit(a, b);
          if (added === 0) break;
          added = (added - 1) & free;
        }
      }
    }
  };
  const rows = compressPairs(pairs, pattern.length);
  return {
    of,
    coset: Int32Array.from(cosetOf),
    start,
    members,
    afterStart: rows.start,
    after: rows.to,
    beforeStart: rows.backStart,
    before: rows.from,
  };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function groupByNumber(
  of: Int32Array,
  count: number,
): { of: Int32Array; start: Int32Array; members: Int32Array } {
  const start = new Int32Array(count + 1);
  for (let s = 0; s < of.length; s++) start[of[s]! + 1]! += 1;
  for (let c = 0; c < count; c++) start[c + 1]! += start[c]!;
  const members = new Int32Array(of.length);
  const next = start.slice(0, count);
  for (let s = 0; s < of.length; s++) members[next[of[s]!]!++] = s;
  return { of, start, members };
}

/** A sparse matrix by rows, and its transpose. */
export interface Rows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly backStart: Int32Array;
  readonly from: Int32Array;
}

/** Pairs to rows, forwards and backwards: counted in a first visit, stored in a second. */
export function compressPairs(visit: (use: (from: number, to: number) => void) => void, count: number): Rows {
  const start = new Int32Array(count + 1);
  const backStart = new Int32Array(count + 1);
  visit((a, b) => {
    start[a + 1]! += 1;
    backStart[b + 1]! += 1;
  });
  for (let s = 0; s < count; s++) {
    start[s + 1]! += start[s]!;
    backStart[s + 1]! += backStart[s]!;
  }
  const to = new Int32Array(start[count]!);
  const from = new Int32Array(to.length);
  const next = start.slice(0, count);
  const backNext = backStart.slice(0, count);
  visit((a, b) => {
    to[next[a]!++] = b;
    from[backNext[b]!++] = a;
  });
  return { start, to, backStart, from };
}

/** The members of every chain in ascending rank, in one pass over the states in ascending rank. */
export function sortChains({ of, start }: Cosets, rank: Int32Array): Int32Array {
  const members = new Int32Array(of.length);
  const next = start.slice(0, start.length - 1);
  const order = inAscendingOrder(rank);
  for (let i = 0; i < order.length; i++) members[next[of[order[i]!]!]!++] = order[i]!;
  return members;
}

/** States, all or some, in ascending order of a value from 0 up: a counting sort, since ranks are dense. */
export function inAscendingOrder(values: Int32Array, states: Int32Array = allOf(values.length)): Int32Array {
  let highest = 0;
  for (let i = 0; i < states.length; i++) if (values[states[i]!]! > highest) highest = values[states[i]!]!;
  const start = new Int32Array(highest + 2);
  for (let i = 0; i < states.length; i++) start[values[states[i]!]! + 1]! += 1;
  for (let v = 0; v <= highest; v++) start[v + 1]! += start[v]!;
  const order = new Int32Array(states.length);
  for (let i = 0; i < states.length; i++) order[start[values[states[i]!]!]!++] = states[i]!;
  return order;
}

function allOf(count: number): Int32Array {
  const states = new Int32Array(count);
  for (let s = 0; s < count; s++) states[s] = s;
  return states;
}
