/** Times of several runs in milliseconds, and what is said of them: the middle one, with the range. */
export interface Timing {
  median: number;
  least: number;
  most: number;
}

export function summarise(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! };
}

export function time(runs: number, work: () => void): Timing {
  return summarise(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

export function milliseconds({ median, least, most }: Timing): string {
  return `${median.toFixed(median < 10 ? 2 : 0)} ms (${least.toFixed(least < 10 ? 2 : 0)} to ${most.toFixed(most < 10 ? 2 : 0)})`;
}

/** Processor time of one run in milliseconds, as the mean of several: what other programs do meanwhile is not in it. */
export function processorTime(runs: number, work: () => void): number {
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}
