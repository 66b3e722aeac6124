import { spaces } from "./columns.ts";
import { columnOfName, indentOf, isContent } from "./line.ts";
import { shown } from "./quoted.ts";
import type { Repair } from "./repair.ts";

/** A field of the entry above that begins with a dash, as another entry would. */
export function dashTooMany(lines: readonly string[], at: number): Repair[] {
  const match = /^(\s*)-( +)(([A-Za-z][\w-]*):(?: .*)?)$/.exec(lines[at]!.trimEnd());
  if (!match) return [];
  const [, lead, space, field, name] = match as unknown as [string, string, string, string, string];
  let last: string | undefined;
  let isFirst = true;
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (!isContent(line) || columnOfName(line) > lead.length) {
      if (isContent(line)) isFirst = false;
      continue;
    }
    const [, dashes = "", before, value] = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?: +(\S.*))?/.exec(line) ?? [];
    // What has that name already is the entry above, and this another in the wrong column.
    if (before === undefined || dashes.length !== lead.length || before === name) return [];
    // Under a name with nothing behind it stands a list.
    if (last === undefined && value === undefined && isFirst) return [];
    last = before;
    isFirst = false;
    if (dashes.includes("-")) break;
  }
  if (last === undefined) return [];
  return [
    {
      line: `${lead}${field}`,
      message: `this dash begins a new entry, and the line is a field of the one above; take the dash out: ${shown(field)}`,
      from: lead.length,
      to: lead.length + 1 + space.length,
    },
  ];
}

/** The dash of an entry stands two columns before its fields: where all these agree, it is the dash that is out of line. */
export function dashOfFirst(lines: readonly string[], at: number): Repair[] {
  const line = lines[at]!;
  const next = lines.slice(at + 1).find(isContent);
  if (
    next === undefined ||
    !/^\s*- +[A-Za-z][\w-]*:(?: |$)/.test(line) ||
    !/^\s*[A-Za-z][\w-]*:(?: |$)/.test(next)
  )
    return [];
  const own = indentOf(line);
  const column = indentOf(next) - "- ".length;
  if (column < 0 || column === own || Math.abs(column - own) > 2) return [];
  return [
    {
      line: " ".repeat(column) + line.trimStart(),
      message: `this line is indented by ${spaces(own)}, its neighbours by ${column}; indent it alike`,
      from: own,
      to: line.length,
      isGuess: true,
    },
  ];
}

/** An entry that begins in the column of the dashes, as the one above does behind its dash. */
export function dashMissing(lines: readonly string[], at: number): Repair[] {
  const [, lead, rest, name] = /^( *)(([A-Za-z][\w-]*):(?: .*)?)$/.exec(lines[at]!) ?? [];
  if (lead === undefined || rest === undefined) return [];
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (!isContent(line) || indentOf(line) > lead.length) continue;
    if (indentOf(line) < lead.length || !line.trimStart().startsWith(`- ${name}:`)) return [];
    return [
      {
        line: `${lead}- ${rest}`,
        message: `a dash is missing before the next entry of the list: ${shown(`- ${rest}`)}`,
        from: lead.length,
        to: lead.length + name!.length + 1,
      },
    ];
  }
  return [];
}

export function spaceAfterDash(line: string): Repair[] {
  const match = /^(\s*)-([^\s-].*)$/.exec(line);
  if (!match) return [];
  const [, lead, rest] = match as unknown as [string, string, string];
  return [
    {
      line: `${lead}- ${rest}`,
      message: `a space is missing after the dash: ${shown(`- ${rest}`)}`,
      from: lead.length,
      to: lead.length + 1,
    },
  ];
}
