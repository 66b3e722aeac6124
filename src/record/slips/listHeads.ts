import { contentBefore, indentOf, isContent } from "./line.ts";
import { shown } from "./quoted.ts";
import { CERTAIN, type Try } from "./tries.ts";

/** Put above entries that stand under no name; whoever knows the lists of a case says which is meant. */
export const NAMELESS = "nameless-list";
export const NAMELESS_TOLD = "the name of this list is missing above it";

/** Entries at the head of a file and named lists after them: the name of the first is missing. */
export function namelessList(lines: readonly string[]): Try[] {
  const first = lines.findIndex((line) => isContent(line) && !/^(?:---|%)/.test(line));
  if (first < 0 || !/^\s*- /.test(lines[first]!) || !lines.some((line) => /^[A-Za-z][\w-]*:/.test(line)))
    return [];
  return [
    {
      rank: CERTAIN,
      first,
      over: 0,
      now: [`${NAMELESS}:`],
      slip: { line: first, from: 0, to: lines[first]!.length, message: NAMELESS_TOLD },
      isSplit: true,
    },
  ];
}

/** The first entry of a list without its dash, where the next has one: reading fails at that. */
export function firstDash(lines: readonly string[], at: number): Try[] {
  const next = lines.findIndex((line, i) => i >= at && isContent(line));
  const dash = /^(\s*)- /.exec(lines[next] ?? "")?.[1];
  if (dash === undefined) return [];
  for (let first = at - 1; first > 0; first--) {
    const line = lines[first]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = indentOf(line);
    // A list within the entry.
    if (/^\s*- /.test(line) && indent > dash.length + 2) continue;
    if (indent <= dash.length || /^\s*- /.test(line)) return [];
    const before = contentBefore(lines, first);
    if (before === undefined || !/^\s*(?:- )*[A-Za-z][\w-]*:\s*(?:#.*)?$/.test(before)) continue;
    if (indent !== dash.length + 2 || indentOf(before) > dash.length) continue;
    const mended = `${dash}- ${line.trimStart()}`;
    const message = `a dash is missing before the first entry of the list: ${shown(mended.trimStart())}`;
    return [
      {
        rank: CERTAIN,
        first,
        over: 1,
        now: [mended],
        slip: { line: first, from: dash.length, to: indent, message },
        isWhole: true,
      },
    ];
  }
  return [];
}
