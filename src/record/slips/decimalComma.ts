/**
 * A number with a comma before its decimals, as most of Europe writes it: then with a point. Three digits behind a comma
 * may as well be thousands, which a point would make a thousandth of.
 */
export function withDecimalPoint(written: string): string | undefined {
  const [, whole, decimals] = /^\s*([-+]?\d{1,15}),(\d{1,2}|\d{4,15})\s*$/.exec(written) ?? [];
  return whole === undefined ? undefined : `${whole}.${decimals}`;
}
