import { isNameOfField } from "../fieldNames.ts";
import { contentAfter, indentOf, isContent, isWhole } from "./line.ts";
import type { Repair } from "./repair.ts";

/** Other entries have such a field, and the lines of this one, which begin at the column, do not. */
export function isOwnField(lines: readonly string[], at: number, column: number, name: string): boolean {
  // Words that a text above may go on with: "by 180 days, in Havana".
  if (!isWhole(lines, at) && /^\s*[A-Za-z][\w-]* +[\p{Ll}\d][^:]*\s\S/u.test(lines[at]!)) return false;
  const field = new RegExp(`^\\s*(?:- +)*${name}:(?: |$)`);
  if (!lines.some((line) => field.test(line)) && !(isNameOfField(name) && isWhole(lines, at))) return false;
  let beside = 0;
  // Above the dash of an entry stands another.
  const steps = /^\s*- /.test(lines[at]!) ? [1] : [-1, 1];
  for (const step of steps)
    for (let i = at + step; i >= 0 && i < lines.length; i += step) {
      const line = lines[i]!;
      if (!isContent(line) || indentOf(line) > column) continue;
      const isFirst = /^\s*(?:- +)+/.exec(line)?.[0].length === column;
      if (indentOf(line) < column && !isFirst) break;
      if (step === 1 && isFirst) break;
      if (field.test(line)) return false;
      if (/^\s*(?:- +)*[A-Za-z][\w-]*:(?: |$)/.test(line)) beside += 1;
      if (isFirst) break;
    }
  return beside > 0;
}

/** `sources: []` says that there is none, and then they follow. */
export function filledAfterEmpty(lines: readonly string[], at: number): Repair[] {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*:)([ \t]+)(\[\s*\]|\{\s*\}|null|~|none)\s*(?:#.*)?$/.exec(
    lines[at]!,
  );
  if (!match) return [];
  const [, lead, name, space, empty] = match as unknown as [string, string, string, string, string];
  const below = contentAfter(lines, at);
  const column = lead.length;
  if (
    below === undefined ||
    !(indentOf(below) > column || (/^\s*- /.test(below) && indentOf(below) >= column))
  )
    return [];
  const from = column + name.length + space.length;
  return [
    {
      line: `${lead}${name}`,
      message: `${name} is said to be empty here (${empty}), and more follows; take ${empty} out`,
      from,
      to: from + empty.length,
    },
  ];
}

/** Two fields on one line, the second of which other entries have and this one has not. */
export function twoFields(lines: readonly string[], at: number): Repair[] {
  const match =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+(?:\[[^[\]]*\]|"[^"]*"|'[^']*'|[^\s,[\]{}"'#]+))[,;]?[ \t]+(([A-Za-z][\w-]*):[ \t]+\S.*)$/.exec(
      lines[at]!,
    ) ??
    /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+[^\s,:[\]{}"'#][^,:[\]{}"']*)[,;][ \t]+(([A-Za-z][\w-]*):[ \t]+\S.*)$/.exec(
      lines[at]!,
    );
  if (!match) return [];
  const [, lead, first, second, name] = match as unknown as [string, string, string, string, string];
  if (!isOwnField(lines, at, lead.length, name)) return [];
  const from = lines[at]!.length - second.length;
  return [
    {
      line: `${lead}${first}`,
      second: `${" ".repeat(lead.length)}${second}`,
      message: `two fields stand on one line; begin a new line before ${name}:`,
      from,
      to: from + name.length + 1,
    },
  ];
}

/** After `>-` and its like the text begins on the next line. */
export function textBesideMarker(line: string): Repair[] {
  const match = /^(\s*(?:- +)*[A-Za-z][\w-]*:[ \t]+)([|>][+-]?)[ \t]+([^\s#].*)$/.exec(line);
  if (!match) return [];
  const [, before, marker, text] = match as unknown as [string, string, string, string];
  return [
    {
      line: `${before}${text}`,
      message: `after ${marker} the text begins on the next line; take ${marker} out, or begin a new line after it`,
      from: before.length,
      to: before.length + marker.length,
    },
  ];
}
