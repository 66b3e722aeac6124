/**
 * The states in groups that agree on everybody else's options: within a coset a decision maker without one-way
 * options can move from any state to any other. Members of coset c are `members[start[c]] … members[start[c + 1] - 1]`.
 */
export interface Cosets {
  /** Coset of each state. */
  readonly of: Int32Array;
  readonly start: Int32Array;
  readonly members: Int32Array;
}

/** Cosets from the coset number of each state, numbered 0 to `count` - 1. */
export function groupCosets(of: Int32Array, count: number): Cosets {
  const start = new Int32Array(count + 1);
  for (const coset of of) start[coset + 1]! += 1;
  for (let c = 0; c < count; c++) start[c + 1]! += start[c]!;
  const members = new Int32Array(of.length);
  const next = start.slice(0, count);
  for (let s = 0; s < of.length; s++) members[next[of[s]!]!++] = s;
  return { of, start, members };
}

/** The members of every coset in ascending rank, in one pass over the states in ascending rank. */
export function sortCosets({ of, start }: Cosets, rank: Int32Array): Int32Array {
  const members = new Int32Array(of.length);
  const next = start.slice(0, start.length - 1);
  for (const s of inAscendingOrder(rank)) members[next[of[s]!]!++] = s;
  return members;
}

/** States in ascending order of a value from 0 up: a counting sort, since ranks are dense. */
export function inAscendingOrder(values: Int32Array): Int32Array {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  const start = new Int32Array(highest + 2);
  for (const value of values) start[value + 1]! += 1;
  for (let v = 0; v <= highest; v++) start[v + 1]! += start[v]!;
  const order = new Int32Array(values.length);
  for (let s = 0; s < values.length; s++) order[start[values[s]!]!++] = s;
  return order;
}
