/** A count in a message: 4,096; 2^70 where it is that; else about how many. */
export function said(count: number): string {
  if (count < 1e15) return count.toLocaleString("en");
  const power = Math.log2(count);
  if (Number.isInteger(power) && Number.isFinite(power)) return `2^${power}`;
  if (!Number.isFinite(count)) return "more than 10^308";
  const [digits, exponent] = count.toExponential(1).split("e+");
  return `about ${digits} × 10^${exponent}`;
}
