const BARS = "▁▂▃▄▅▆▇█";

/** A series as a line of bars from `least` to `most`; a gap is a gap. */
export function sparkline(values: readonly (number | null)[], least: number, most: number): string {
  return values
    .map((value) => {
      if (value === null) return " ";
      const share = most > least ? (value - least) / (most - least) : 0.5;
      return BARS[Math.min(BARS.length - 1, Math.max(0, Math.floor(share * BARS.length)))]!;
    })
    .join("");
}
