/** A place at which the level of a series changes, and how far that rests on the penalty chosen. */
export interface ChangePoint {
  /** Index of the first value of the new level. */
  at: number;
  before: number;
  after: number;
  /** Of the penalties tried, in what share of them a change is found here or one step beside. */
  stability: number;
}

export interface ChangePoints {
  /** Cost that a further change has to save, in units of the variance of the noise. */
  penalty: number;
  penaltiesTried: number[];
  points: ChangePoint[];
}

/** Multiples of the penalty that are tried besides, from easy to strict. */
const MULTIPLES = [0.5, 0.75, 1, 1.5, 2, 3];
/** Values between two changes at least: fewer make no level. */
const LEAST = 3;
/** With fewer values nothing can be told. */
const FEWEST = 2 * LEAST + 2;

/**
 * Changes of the mean of a series by PELT (Killick, Fearnhead and Eckley 2012, JASA 107(500): 1590–1598): the segmentation
 * of least squared deviation plus a penalty for each change, found exactly. The penalty is 3 ln n times the variance of the
 * noise, which is taken from the differences of neighbours, so that the changes themselves do not enlarge it.
 */
export function changePoints(values: readonly number[]): ChangePoints {
  const penalty = 3 * Math.log(Math.max(values.length, 2));
  const penaltiesTried = MULTIPLES.map((multiple) => Number((penalty * multiple).toFixed(2)));
  const rounded = Number(penalty.toFixed(2));
  if (values.length < FEWEST) return { penalty: rounded, penaltiesTried, points: [] };
  const noise = noiseOf(values);
  // Without noise any change is one.
  const scale = noise > 0 ? noise : 1e-12;
  const found = MULTIPLES.map((multiple) => pelt(values, penalty * multiple * scale));
  const ends = [0, ...found[MULTIPLES.indexOf(1)]!, values.length];
  const mean = (from: number, to: number) =>
    values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  const points = ends.slice(1, -1).map((at, i) => ({
    at,
    before: mean(ends[i]!, at),
    after: mean(at, ends[i + 2]!),
    stability:
      found.filter((one) => one.some((other) => Math.abs(other - at) <= 1)).length / MULTIPLES.length,
  }));
  return { penalty: rounded, penaltiesTried, points };
}

/** The variance of the noise from the median absolute difference of neighbours. */
function noiseOf(values: readonly number[]): number {
  const differences = values
    .slice(1)
    .map((value, i) => Math.abs(value - values[i]!))
    .sort((x, y) => x - y);
  const median = differences[Math.floor(differences.length / 2)]!;
  // Of normal noise the median is 0.6745 deviations, and a difference has twice the variance.
  const deviation = median / (0.6745 * Math.SQRT2);
  return deviation ** 2;
}

/** Where the segments after the first begin. */
function pelt(values: readonly number[], penalty: number): number[] {
  const n = values.length;
  const sums = [0];
  const squares = [0];
  for (const [i, value] of values.entries()) {
    sums.push(sums[i]! + value);
    squares.push(squares[i]! + value * value);
  }
  const cost = (from: number, to: number) => {
    const sum = sums[to]! - sums[from]!;
    return Math.max(0, squares[to]! - squares[from]! - (sum * sum) / (to - from));
  };
  const least = [-penalty];
  const last = [0];
  let candidates = [0];
  const totals: number[] = [];
  for (let end = 1; end <= n; end++) {
    let best = Number.POSITIVE_INFINITY;
    let from = 0;
    for (let c = 0; c < candidates.length; c++) {
      const start = candidates[c]!;
      if (end - start < LEAST) continue;
      totals[c] = least[start]! + cost(start, end);
      if (totals[c]! + penalty >= best) continue;
      best = totals[c]! + penalty;
      from = start;
    }
    least.push(best);
    last.push(from);
    // A start that is worse by the penalty now can never be the best again (their theorem 3.1).
    candidates = candidates.filter((start, c) => end - start < LEAST || totals[c]! <= best);
    candidates.push(end);
  }
  const found: number[] = [];
  for (let end = n; end > 0 && last[end]! > 0; end = last[end]!) found.unshift(last[end]!);
  return found;
}
