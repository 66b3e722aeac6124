/** Below this many columns a cell of prose is hard to read. */
const readable = 11;
/** A row of more lines than this is read more easily as a block of its own. */
const tallest = 9;

/**
 * Widths for the columns of a table, or undefined when it cannot stay readable in the room there is.
 * `longest` is the longest unbreakable piece of each column, `natural` its widest cell on one line.
 */
export function columnWidths(
  longest: readonly number[],
  natural: readonly number[],
  room: number,
): number[] | undefined {
  const widths = natural.map((full, i) => Math.min(full, Math.max(longest[i]!, readable)));
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  if (left < 0) return undefined;
  for (; left > 0; left -= 1) {
    const neediest = mostCrowded(widths, natural);
    if (neediest === undefined) break;
    widths[neediest]! += 1;
  }
  return widths.some((width, i) => natural[i]! / width > tallest) ? undefined : widths;
}

function mostCrowded(widths: readonly number[], natural: readonly number[]): number | undefined {
  let worst: number | undefined;
  for (const [i, width] of widths.entries()) {
    if (width >= natural[i]!) continue;
    if (worst === undefined || natural[i]! / width > natural[worst]! / widths[worst]!) worst = i;
  }
  return worst;
}
