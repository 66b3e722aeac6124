import { isContent } from "./line.ts";

/** Indentation and what may stand between it and the words of a line: dashes. */
export const BEFORE_WORDS = /^[\s\u200b]*(?:-\s+)*/;

export function isIndentedWithTabs(line: string): boolean {
  return BEFORE_WORDS.exec(line)![0].includes("\t");
}

/** Columns that one tab looks like, where only which line stands deeper than which is asked. */
const LOOKS_LIKE = 4;
const STEP = 2;

/**
 * Lines that are indented with tabs, put where the lines around them say that they belong: a run of them keeps its own
 * steps, and its first line stands beside, or below, its neighbours that are indented with spaces.
 */
export function besideNeighbours(lines: readonly string[]): string[] {
  const now = [...lines];
  let at = 0;
  while (at < now.length) {
    if (!isIndentedWithTabs(now[at]!)) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < now.length && (isIndentedWithTabs(now[end]!) || !isContent(now[end]!))) end += 1;
    const above = now.slice(0, at).filter(isContent);
    place(now, at, end, columnOfFirst(now[at]!, above, now.slice(end).find(isContent)));
    at = end;
  }
  return now;
}

function place(now: string[], from: number, to: number, column: number): void {
  const open: { width: number; column: number }[] = [];
  for (let i = from; i < to; i++) {
    const line = now[i]!;
    if (!isContent(line)) continue;
    const lead = /^\s*/.exec(line)![0];
    const width = lead.replaceAll("\t", " ".repeat(LOOKS_LIKE)).length;
    const words = line.slice(lead.length).replace(/^-\s+/, "- ");
    while (open.length > 1 && open.at(-1)!.width > width) open.pop();
    const holder = open.at(-1);
    const own = holder === undefined ? column : holder.width >= width ? holder.column : holder.column + STEP;
    if (holder === undefined || holder.width < width) open.push({ width, column: own });
    now[i] = " ".repeat(own) + words;
  }
}

function columnOfFirst(first: string, above: readonly string[], below: string | undefined): number {
  const before = above.at(-1);
  if (before === undefined) return 0;
  const isEntry = /^\s*-/.test(first);
  const opens = /:\s*(?:#.*)?$/.test(before);
  const name = columnOfName(before);
  const [dashBelow, nameBelow] = below === undefined ? [-1, -1] : [columnOfDash(below), columnOfName(below)];
  if (opens) {
    const next = isEntry ? dashBelow : nameBelow;
    return next >= name + (isEntry ? 0 : 1) ? next : name + STEP;
  }
  if (!isEntry) return name;
  if (dashBelow >= 0 && dashBelow < name) return dashBelow;
  // The entry before: the nearest dash above that holds the line above.
  for (const line of [...above].reverse()) {
    const dash = columnOfDash(line);
    if (dash >= 0 && dash < name) return dash;
  }
  return name;
}

function columnOfName(line: string): number {
  return BEFORE_WORDS.exec(line)![0].length;
}

/** -1: it is no entry. */
function columnOfDash(line: string): number {
  return /^\s*-\s/.test(line) ? line.search(/-/) : -1;
}
