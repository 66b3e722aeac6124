/** What three pairs of a triad were to one another in a period. */
export interface TriadPeriod {
  period: string;
  /** Net cooperation of each pair; null: not measured. */
  values: readonly (number | null)[];
  /** 1 friendly, −1 hostile, 0 neither; null: not measured. */
  signs: readonly (1 | 0 | -1 | null)[];
  /**
   * Whether the signs multiply to plus: a friend's friend is a friend, an enemy's enemy too. null where a pair has no sign
   * (Cartwright and Harary 1956, Psychological Review 63(5): 277–293).
   */
  balanced: boolean | null;
}

/** Nearer to zero than this a pair is neither friendly nor hostile. */
export const LEAST_NET = 0.1;

export function triadPeriods(
  periods: readonly string[],
  pairs: readonly (readonly (number | null)[])[],
): TriadPeriod[] {
  return periods.map((period, i) => {
    const values = pairs.map((pair) => pair[i] ?? null);
    const signs = values.map((value) =>
      value === null ? null : Math.abs(value) < LEAST_NET ? 0 : value > 0 ? 1 : -1,
    );
    const balanced = signs.some((sign) => sign === null || sign === 0)
      ? null
      : signs.reduce<number>((product, sign) => product * sign!, 1) > 0;
    return { period, values, signs, balanced };
  });
}
