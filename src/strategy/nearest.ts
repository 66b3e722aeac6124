/** The known name nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const known = [...names];
  const wanted = name.toLowerCase();
  let best: string | undefined;
  // A third of the letters may differ; between names of one or two letters only the case may.
  let bestDistance = Math.floor(wanted.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? begunBy(wanted, known);
}

/** Cut short: the one that begins so. */
function begunBy(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length < SHORTEST_CUT) return undefined;
  const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return begun.length === 1 ? begun[0] : undefined;
}

const SHORTEST_CUT = 5;

/** Edits of single letters, a swap of neighbours counting once (Damerau 1964); given up once it reaches `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let beforePrevious = previous;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? beforePrevious[j - 2]! + 1 : limit;
      const value = Math.min(change, swap, previous[j]! + 1, row[j - 1]! + 1);
      row.push(value);
      if (value < smallest) smallest = value;
    }
    if (smallest >= limit && Math.min(...previous) >= limit) return limit;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}
