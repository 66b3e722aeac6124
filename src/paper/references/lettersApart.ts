/** Beyond so many letters two names are two names. */
const FARTHEST = 3;

/** Letters put in, left out or changed, or two neighbours that changed places (Damerau, 1964; Levenshtein, 1966). */
export function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) >= FARTHEST) return FARTHEST;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
