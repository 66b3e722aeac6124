import { JOINED_PARTICLES, PARTICLES } from "../lexicon/ofNames.ts";
import { NOTES_HEADING } from "../readText.ts";
import { type PrintedLine, textOf } from "./page.ts";

/** Points within which lines of one column begin. */
const COLUMN = 60;
/** Share of the lines of a list that are indented, or are not, where indents tell its entries apart. */
const LEAST = 0.15;

/**
 * For the lines of lists of works, under their headings: whether an entry begins there, as far as it can be said, and
 * which lines stand in a list whose setting tells all its entries. Entries hang, the first line at
 * the edge and the rest indented, or the reverse, or are numbered; of other lists nothing is said.
 */
export function entryStarts(
  lines: readonly PrintedLine[],
  body: readonly number[],
  isHeading: (i: number) => boolean,
): { starts: ReadonlyMap<number, boolean>; areTold: ReadonlySet<number> } {
  const starts = new Map<number, boolean>();
  const areTold = new Set<number>();
  for (let k = 0; k < body.length; k++) {
    if (!isHeading(body[k]!) || !NOTES_HEADING.test(textOf(lines[body[k]!]!).trim())) continue;
    let end = k + 1;
    while (end < body.length && !isHeading(body[end]!)) end += 1;
    const list = body.slice(k + 1, end);
    if (readList(lines, list, starts)) for (const i of list) areTold.add(i);
    k = end - 1;
  }
  return { starts, areTold };
}

function readList(
  lines: readonly PrintedLine[],
  list: readonly number[],
  starts: Map<number, boolean>,
): boolean {
  const edges = edgesOf(lines, list);
  const indents = list.map((i) => {
    const line = lines[i]!;
    const left = edges.get(line.page)!.find((x) => x <= line.x + 1 && line.x - x < COLUMN) ?? line.x;
    return line.x - left;
  });
  const isIndented = (k: number) => indents[k]! > 0.5 * lines[list[k]!]!.size;
  const share = indents.filter((_, k) => isIndented(k)).length / (list.length || 1);
  const hangs = share > LEAST && share < 1 - LEAST;
  const numbered = numberedIn(lines, list);
  const isNumbered = numbered.size > 1;
  const wide = hangs || isNumbered ? undefined : roomBetween(lines, list);
  const isFirstIndented = isIndented(0);
  const ended = (k: number) =>
    k === 0 || /[.!?)\]”"»/\d]$|(?:https?:|www\.|\w\/)\S*$/.test(textOf(lines[list[k - 1]!]!).trim());
  const first = list.flatMap((_, k) => (isIndented(k) === isFirstIndented ? [k] : []));
  // Where entries end in a stop, a line at their edge after none is one that was set awry.
  const areEnded = first.filter(ended).length > MOSTLY * first.length;
  for (const [k, i] of list.entries()) {
    const line = lines[i]!;
    const before = k === 0 ? undefined : lines[list[k - 1]!];
    // What stands far apart is none of the list.
    const isApart =
      before === undefined ||
      (before.page === line.page && before.y - line.y > 2.2 * Math.max(line.size, before.size)) ||
      indents[k]! > 5 * line.size;
    if (isApart) starts.set(i, true);
    else if (isNumbered) starts.set(i, numbered.has(i));
    else if (hangs)
      starts.set(i, isIndented(k) === isFirstIndented && (ended(k) || !areEnded || NAMES.test(textOf(line))));
    else if (wide !== undefined && before.page === line.page && before.y > line.y)
      starts.set(i, before.y - line.y > wide);
    else if (wide !== undefined) starts.set(i, ended(k) && /^\s*[\p{Lu}\d“"„«[]/u.test(textOf(line)));
    else if (/^\s*(?:https?:|www\.|[\p{Ll}(&])/u.test(textOf(line)) && !PARTICLE.test(textOf(line)))
      starts.set(i, false);
  }
  return isNumbered || hangs || wide !== undefined;
}

/** Share of entries from which on a custom is one. */
const MOSTLY = 0.7;
/** A family name first, as entries begin. */
const NAMES = /^\s*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s\p{Lu}/u;
/** Words in small letters that begin names. */
const PARTICLE = new RegExp(
  `^\\s*(?:${[...PARTICLES, ...JOINED_PARTICLES].join("|")})(?=\\s|\\p{Lu}|${JOINED_PARTICLES[0]})`,
  "u",
);

/** The leading above which a new entry begins, where entries stand apart: lines stand at two distances, and no third. */
function roomBetween(lines: readonly PrintedLine[], list: readonly number[]): number | undefined {
  const rooms = list
    .slice(1)
    .flatMap((i, k) => {
      const [before, line] = [lines[list[k]!]!, lines[i]!];
      const room = before.y - line.y;
      return before.page === line.page && room > 0.5 * line.size && room < 3.5 * line.size ? [room] : [];
    })
    .sort((a, b) => a - b);
  const least = rooms[Math.floor(0.1 * rooms.length)];
  if (least === undefined) return undefined;
  const share = rooms.filter((room) => room > 1.2 * least).length / rooms.length;
  return share > LEAST && share < 1 - LEAST ? 1.2 * least : undefined;
}

/** Where the columns of each page begin, from the left. */
function edgesOf(lines: readonly PrintedLine[], list: readonly number[]): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (const i of list) {
    const { page, x } = lines[i]!;
    const own = all.get(page);
    if (own) own.push(x);
    else all.set(page, [x]);
  }
  for (const [page, xs] of all) {
    const edges: number[] = [];
    for (const x of xs.sort((a, b) => a - b))
      if (edges.length === 0 || x - edges.at(-1)! >= COLUMN) edges.push(x);
    all.set(page, edges.reverse());
  }
  return all;
}

/** Lines that begin with the next number. */
function numberedIn(lines: readonly PrintedLine[], list: readonly number[]): Set<number> {
  const found = new Set<number>();
  let next = 1;
  for (const i of list) {
    const number = /^\s*(?:\[(\d{1,4})\]|(\d{1,4})[.)])(?=\s|\p{L})/u.exec(textOf(lines[i]!));
    if (!number || Number(number[1] ?? number[2]) !== next) continue;
    found.add(i);
    next += 1;
  }
  return found;
}
