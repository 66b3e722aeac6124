import { isNameOfField } from "../fieldNames.ts";
import { goesOnAbove } from "./columns.ts";
import { indentOf, isContent } from "./line.ts";
import { quoted, shown } from "./quoted.ts";
import { CERTAIN, nameOf, type Try } from "./tries.ts";

/**
 * A text without quotation marks that goes on over several lines, one of which holds a colon. Its lines are put on the
 * first, and the others left empty, so that all that follows keeps its place.
 */
export function textOverLines(lines: readonly string[], at: number): Try[] {
  let first = at;
  while (first > 0 && (lines[first] ?? "").trim() !== "") {
    if (first < at && indentOf(lines[first]!) < indentOf(lines[at]!)) break;
    first -= 1;
  }
  const opening = /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+)([^\s"'|>[{#&*!%@`].*)$/.exec(lines[first] ?? "");
  if (!opening) return [];
  const [, lead, name, start] = opening as unknown as [string, string, string, string];
  let end = first + 1;
  while (end < lines.length && lines[end]!.trim() !== "" && indentOf(lines[end]!) > lead.length) end += 1;
  const others = lines.slice(first + 1, end);
  // One word is an id or a date, and nothing that goes on.
  if (!/\S\s+\S/.test(start)) return [];
  if (others.length === 0 || !others.some((line) => /: |:$/.test(line))) return [];
  // A line that begins as other lines of the file do is a field that stands in the wrong column.
  const names = new Set(lines.filter((_, i) => i < first || i >= end).map(nameOf));
  if (others.some((line) => isField(nameOf(line), names))) return [];
  const whole = [start, ...others].map((line) => line.trim()).join(" ");
  const from = lead.length + name.length;
  return [
    {
      rank: CERTAIN,
      first,
      over: end - first,
      now: [`${lead}${name}${quoted(whole)}`, ...others.map(() => "")],
      slip: {
        line: first,
        from,
        to: lines[first]!.length,
        message: `a second colon in one text; put the whole text in quotation marks: ${shown(`${name.trimEnd()} ${quoted(whole)}`)}`,
      },
    },
  ];
}

function isField(name: string | undefined, names: ReadonlySet<string | undefined>): boolean {
  return name !== undefined && (names.has(name) || isNameOfField(name));
}

/** A text between quotation marks goes on in the column of its field's name, where YAML no longer reads it as text. */
export function quotationOverLines(lines: readonly string[], at: number): Try[] {
  const [, lead, mark] = /^(\s*(?:- +)*)[A-Za-z][\w-]*:[ \t]+(["'])/.exec(lines[at] ?? "") ?? [];
  if (lead === undefined || mark === undefined || lines[at]!.split(mark).length % 2 !== 0) return [];
  let end = at + 1;
  while (end < lines.length && isContent(lines[end]!) && nameOf(lines[end]!) === undefined) {
    const isClosed = lines[end]!.trimEnd().endsWith(mark);
    end += 1;
    if (!isClosed) continue;
    const column = lead.length + 2;
    const now = lines.slice(at + 1, end).map((line) => `${" ".repeat(column)}${line.trimStart()}`);
    const message = goesOnAbove(column);
    const first = at + 1;
    return [
      {
        rank: CERTAIN,
        first,
        over: now.length,
        now,
        slip: { line: first, from: 0, to: lines[first]!.length, message },
      },
    ];
  }
  return [];
}

/** A text that begins on the line below the name of its field, and holds a colon; `>-` after the name keeps it together. */
export function textBelow(lines: readonly string[], at: number): Try[] {
  let first = at;
  while (first > 0 && (!isContent(lines[first] ?? "") || indentOf(lines[first]!) >= indentOf(lines[at]!))) {
    if (first < at && /^\s*(?:- +)*[A-Za-z][\w-]*:\s*$/.test(lines[first]!)) break;
    first -= 1;
  }
  const [, lead, name] = /^(\s*(?:- +)*)([A-Za-z][\w-]*:)\s*$/.exec(lines[first] ?? "") ?? [];
  if (lead === undefined || name === undefined) return [];
  let end = first + 1;
  while (end < lines.length && isContent(lines[end]!) && indentOf(lines[end]!) > lead.length) end += 1;
  const below = lines.slice(first + 1, end);
  const isText = (line: string) => nameOf(line) === undefined && !/^\s*(?:- |[\]}])/.test(line);
  if (below.length < 2 || !below.some((line) => isText(line) && /\S\s+\S/.test(line))) return [];
  // Where most lines are fields or entries it is a group or a list.
  if (below.filter(isText).length * 2 < below.length || !/: |:$/.test(below.join("\n"))) return [];
  const from = lead.length;
  return [
    {
      rank: CERTAIN,
      first,
      over: 1,
      now: [`${lead}${name} >-`],
      slip: {
        line: first,
        from,
        to: from + name.length,
        message: `a colon stands in the text below, which makes a field of it; write >- after the name: ${name} >-`,
      },
    },
  ];
}
