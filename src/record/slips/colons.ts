import { isNameAtTheEdge, isNameOfField } from "../fieldNames.ts";
import { isOwnField } from "./fieldsOfEntry.ts";
import { contentAfter, hasField, indentOf } from "./line.ts";
import { shown } from "./quoted.ts";
import type { Repair } from "./repair.ts";

export function spaceAfterColon(line: string): Repair[] {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*):([^\s/:].*)$/.exec(line);
  if (!match) return [];
  const [, lead, name, rest] = match as unknown as [string, string, string, string];
  const from = lead.length + name.length;
  return [
    {
      line: `${lead}${name}: ${rest}`,
      message: `a space is missing after the colon: ${shown(`${name}: ${rest}`)}`,
      from,
      to: from + 1,
    },
  ];
}

/**
 * A name without its colon: one that other lines of the text have and its own entry has not, where the lines beside it
 * begin with fields; or one with a list below.
 */
export function missingColon(lines: readonly string[], at: number): Repair[] {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*)(?:([ \t]*[,.]?[ \t]+)(\S.*))?$/.exec(lines[at]!.trimEnd());
  if (!match) return [];
  const [, lead, name, sign = "", rest] = match as unknown as [string, string, string, string?, string?];
  const isField = isOwnField(lines, at, lead.length, name) || (lead === "" && isLoneAtTheEdge(lines, name));
  if (rest === undefined ? !hasListBelow(lines, at) : !isField) return [];
  const mended = rest === undefined ? `${name}:` : `${name}: ${rest}`;
  const from = lead.length + name.length;
  return [
    {
      line: `${lead}${mended}`,
      message: `a colon is missing after the name of a field: ${shown(mended)}`,
      from,
      to: from + Math.max(1, sign.length),
    },
  ];
}

/** At the edge of a file each name stands once. */
function isLoneAtTheEdge(lines: readonly string[], name: string): boolean {
  return isNameAtTheEdge(name) && !lines.some((line) => line.startsWith(`${name}:`));
}

function hasListBelow(lines: readonly string[], at: number): boolean {
  const below = contentAfter(lines, at);
  return below !== undefined && /^\s*- /.test(below) && indentOf(below) >= indentOf(lines[at]!);
}

/** `axis: operation, is [yes]`: between brackets a name without its colon, before what cannot be part of a text. */
export function colonInBrackets(line: string): Repair[] {
  const match = /([{,]\s*)([A-Za-z][\w-]*)(\s+)((?:\[[^[\]{}]*\]|"[^"]*"|'[^']*')\s*[,}].*)$/.exec(line);
  if (!match || !isNameOfField(match[2]!) || hasField(line, match[2]!)) return [];
  const at = match.index + match[1]!.length + match[2]!.length;
  const [value] = /^(?:\[[^[\]{}]*\]|"[^"]*"|'[^']*')/.exec(match[4]!)!;
  return [
    {
      line: `${line.slice(0, at)}: ${match[4]}`,
      message: `a colon is missing after the name of a field: ${shown(`${match[2]}: ${value}`)}`,
      from: at,
      to: at + match[3]!.length,
    },
  ];
}
