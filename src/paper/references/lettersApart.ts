/** From so many letters on two names are two names. */
const FARTHEST = 3;

/**
 * Letters put in, left out or changed, or two neighbours that changed places (Damerau, 1964; Levenshtein, 1966), as far
 * as they are fewer than `FARTHEST`: only what lies so near the diagonal is worked out (Ukkonen, 1985), and most names
 * are told apart by their first letters.
 */
export function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) >= FARTHEST) return FARTHEST;
  const far = () => new Array<number>(b.length + 1).fill(FARTHEST);
  let before = far();
  let row = far();
  let next = far();
  let least = 0;
  for (let j = 0; j < Math.min(FARTHEST, row.length); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next.fill(FARTHEST);
    if (i < FARTHEST) next[0] = i;
    const leastBefore = least;
    least = next[0]!;
    for (let j = Math.max(1, i - FARTHEST + 1); j <= Math.min(b.length, i + FARTHEST - 1); j++) {
      let one = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        FARTHEST,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        one = Math.min(one, before[j - 2]! + 1);
      next[j] = one;
      least = Math.min(least, one);
    }
    // What follows is made of these two rows, and no nearer.
    if (least >= FARTHEST && leastBefore >= FARTHEST) return FARTHEST;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}

/** Shorter names are too much alike. */
const LEAST_LETTERS = 6;
const FARTHEST_SLIP = 2;

/** Whether a folded name is a slip of another; "Lees", "Müllers" are genitives, and no slips. */
export function isSlip(a: string, b: string): boolean {
  const isLong = a.length >= LEAST_LETTERS && b.length >= LEAST_LETTERS;
  return isLong && a[0] === b[0] && !a.startsWith(b) && lettersApart(a, b) <= FARTHEST_SLIP;
}
