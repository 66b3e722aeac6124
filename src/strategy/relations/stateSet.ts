/** A set of states as bits, 32 to a word. The analyses by pairs of states compare whole sets at once. */
export type StateSet = Uint32Array;

export function emptySet(stateCount: number): StateSet {
  return new Uint32Array((stateCount + 31) >>> 5);
}

export function addState(set: StateSet, state: number): void {
  set[state >>> 5]! |= 1 << (state & 31);
}

export function hasState(set: StateSet, state: number): boolean {
  return ((set[state >>> 5]! >>> (state & 31)) & 1) === 1;
}

export function intersects(a: StateSet, b: StateSet): boolean {
  for (let w = 0; w < a.length; w++) if ((a[w]! & b[w]!) !== 0) return true;
  return false;
}

/** The states in which a test holds. */
export function setOf(stateCount: number, holds: (state: number) => boolean): StateSet {
  const set = emptySet(stateCount);
  for (let s = 0; s < stateCount; s++) if (holds(s)) addState(set, s);
  return set;
}
