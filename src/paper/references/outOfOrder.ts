import type { Paper } from "../paper.ts";

/** Notes are called in their order, each once; the entries of a list are not. */
export function isCalledOutOfOrder({ marks }: Paper): boolean {
  const numbers = marks.map(({ label }) => Number(label)).filter((n) => Number.isInteger(n) && n > 0);
  if (numbers.length < 3) return false;
  const seen = new Set<number>();
  let repeated = 0;
  let falls = 0;
  let last = 0;
  for (const n of numbers) {
    if (seen.has(n)) repeated += 1;
    else {
      if (n < last) falls += 1;
      last = n;
    }
    seen.add(n);
  }
  return repeated + falls >= Math.max(2, numbers.length / 4);
}
