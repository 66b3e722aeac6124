import { type Fraction, fraction, isZero, minus, ONE, over, plus, times, ZERO } from "./fraction.ts";
import type { StateSpace } from "./stateSpace.ts";

/** Where play can end, and how often if it goes on at random. */
export interface PlayEnd {
  /** One state nobody would leave, or the states of a circle that play never leaves again, ascending. */
  states: number[];
  isCircle: boolean;
  /** The exact chance that play ends here. A property of the model under the rule below, no forecast. */
  chance: Fraction;
}

/**
 * Where play from a state can end when, again and again, one of the decision makers that have a unilateral
 * improvement is drawn, each with the same chance, and takes one of its improvements, each with the same chance.
 * Play ends in a state from which nobody has an improvement (a Nash equilibrium), or runs in a circle: a set of
 * states that improvements never leave. This is the absorbing Markov chain of the improvements, solved exactly
 * in fractions. Who moved last plays no part. The chances say how the model's paths are spread, not how likely the real outcomes are.
 *
 * Time: cubic in the largest set of states that lie on common circles without being final.
 *
 * @throws RangeError if that set has more than `mostInCircle` states, since exact numbers then grow too long
 */
export function findPlayEnds(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  mostInCircle = 200,
): PlayEnd[] {
  const states = [from];
  const place = new Map([[from, 0]]);
  const steps: RandomStep[][] = [];
  for (const state of states)
    steps.push(
      stepsAtRandom(space, ranks, state, (target) => {
        const known = place.get(target) ?? states.push(target) - 1;
        place.set(target, known);
        return known;
      }),
    );
  const parts = stronglyConnected(steps.map((list) => list.map(({ to }) => to)));
  const partOf = new Int32Array(states.length);
  for (const [p, members] of parts.entries()) for (const i of members) partOf[i] = p;
  const isFinal = parts.map((members, p) =>
    members.every((i) => steps[i]!.every(({ to }) => partOf[to] === p)),
  );
  // Parts come with those they lead to first, so going backwards every part is reached after all that lead to it.
  const arrive = states.map(() => ZERO);
  arrive[place.get(from)!] = ONE;
  for (let p = parts.length - 1; p >= 0; p--) {
    const members = parts[p]!;
    if (isFinal[p]) continue;
    if (members.length > mostInCircle)
      throw new RangeError(
        `${members.length} states lie on circles of improvements; exact chances are worked out for up to ${mostInCircle}`,
      );
    // Expected visits to each member of the part, then what flows out of it.
    const visits = solve(
      members.map((to) =>
        members.map((i) => {
          const back = steps[i]!.find((step) => step.to === to)?.chance ?? ZERO;
          return i === to ? minus(ONE, back) : minus(ZERO, back);
        }),
      ),
      members.map((i) => arrive[i]!),
    );
    for (const [k, i] of members.entries())
      for (const { to, chance } of steps[i]!)
        if (partOf[to] !== p) arrive[to] = plus(arrive[to]!, times(visits[k]!, chance));
  }
  return parts
    .flatMap((members, p) =>
      isFinal[p]
        ? [
            {
              states: members.map((i) => states[i]!).sort((a, b) => a - b),
              isCircle: members.length > 1,
              chance: members.map((i) => arrive[i]!).reduce(plus, ZERO),
            },
          ]
        : [],
    )
    .sort((a, b) => a.states[0]! - b.states[0]!);
}

interface RandomStep {
  to: number;
  chance: Fraction;
}

function stepsAtRandom(
  space: StateSpace,
  ranks: readonly Int32Array[],
  state: number,
  placeOf: (state: number) => number,
): RandomStep[] {
  const gains = ranks
    .map((rank, dm) => space.moves[dm]!.targets(state).filter((to) => rank[to]! > rank[state]!))
    .filter((targets) => targets.length > 0);
  const chances = new Map<number, Fraction>();
  for (const targets of gains)
    for (const target of targets) {
      const to = placeOf(target);
      const share = fraction(1n, BigInt(gains.length * targets.length));
      chances.set(to, plus(chances.get(to) ?? ZERO, share));
    }
  return [...chances].map(([to, chance]) => ({ to, chance }));
}

/** Gaussian elimination in exact numbers; the matrix is regular, since play leaves the part some time. */
function solve(matrix: Fraction[][], right: Fraction[]): Fraction[] {
  const n = right.length;
  for (let column = 0; column < n; column++) {
    const pivot = matrix.findIndex((row, r) => r >= column && !isZero(row[column]!));
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    for (let r = 0; r < n; r++) {
      if (r === column || isZero(matrix[r]![column]!)) continue;
      const factor = over(matrix[r]![column]!, matrix[column]![column]!);
      for (let c = column; c < n; c++)
        matrix[r]![c] = minus(matrix[r]![c]!, times(factor, matrix[column]![c]!));
      right[r] = minus(right[r]!, times(factor, right[column]!));
    }
  }
  return right.map((value, i) => over(value, matrix[i]![i]!));
}

/** Strongly connected parts, each after the parts it leads to (Tarjan 1972), without recursion. */
function stronglyConnected(edges: readonly (readonly number[])[]): number[][] {
  const n = edges.length;
  const index = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const onStack = new Uint8Array(n);
  const stack: number[] = [];
  const parts: number[][] = [];
  let count = 0;
  for (let root = 0; root < n; root++) {
    if (index[root] !== -1) continue;
    const work: [node: number, next: number][] = [[root, 0]];
    while (work.length > 0) {
      const top = work.at(-1)!;
      const [node] = top;
      if (top[1] === 0) {
        index[node] = low[node] = count++;
        stack.push(node);
        onStack[node] = 1;
      }
      const next = edges[node]![top[1]];
      if (next !== undefined) {
        top[1] += 1;
        if (index[next] === -1) work.push([next, 0]);
        else if (onStack[next]) low[node] = Math.min(low[node]!, index[next]!);
        continue;
      }
      if (low[node] === index[node]) {
        const part: number[] = [];
        let member: number;
        do {
          member = stack.pop()!;
          onStack[member] = 0;
          part.push(member);
        } while (member !== node);
        parts.push(part);
      }
      work.pop();
      const parent = work.at(-1)?.[0];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
    }
  }
  return parts;
}
