import type { Change } from "../problem.ts";
import type { Replacement } from "./faultReading.ts";
import type { Slip } from "./slip.ts";

/** Of lines that nothing was mended in before: what becomes of them. */
export function changeAsWritten(
  written: readonly string[],
  mended: readonly string[],
  origin: readonly number[],
  { first, over, now }: Replacement,
): Change | undefined {
  const at = origin[first] ?? written.length;
  const lines = mended.slice(first, first + over);
  if (lines.some((line, i) => origin[first + i] !== at + i || written[at + i] !== line)) return undefined;
  // Put in before a line, or in the place of lines, of which the last stays a line.
  if (over === 0)
    return { line: at + 1, column: 1, endLine: at + 1, endColumn: 1, text: `${now.join("\n")}\n` };
  const end = at + over;
  return {
    line: at + 1,
    column: 1,
    endLine: end,
    endColumn: written[end - 1]!.length + 1,
    text: now.join("\n"),
  };
}

/** A slip of a line that was mended before stands where the writer sees it. */
export function placeIn(
  written: readonly string[],
  mended: readonly string[],
  slip: Slip,
  origin: readonly number[],
): Slip {
  const line = origin[slip.line]!;
  const column = columnsBefore(written[line]!, mended[slip.line]!);
  return { ...slip, line, from: column(slip.from), to: column(slip.to) };
}

/** Where a column of a mended line stood before, from 0; what was put in stands where it was put. */
export function columnsBefore(before: string, now: string): (column: number) => number {
  if (before === now) return (column) => column;
  // The second part of a line that was split.
  const content = now.trimStart();
  const at = before.indexOf(content);
  if (content !== "" && at > now.length - content.length && before.endsWith(content))
    return (column) => Math.max(0, column + at - (now.length - content.length));
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  const shift = now.length - before.length;
  return (column) => (column <= same ? column : Math.min(before.length, Math.max(same, column - shift)));
}
