import { NOTES_HEADING } from "../readText.ts";
import { type PrintedLine, textOf } from "./page.ts";

/** Points within which lines of one column begin. */
const COLUMN = 60;
/** Share of the lines of a list that are indented, or are not, where indents tell its entries apart. */
const LEAST = 0.15;

/**
 * For the lines of lists of works, under their headings: whether an entry begins there. Entries hang, the first line at
 * the edge and the rest indented, or the reverse, or are numbered; of other lists nothing is said.
 */
export function entryStarts(
  lines: readonly PrintedLine[],
  body: readonly number[],
  isHeading: (i: number) => boolean,
): Map<number, boolean> {
  const starts = new Map<number, boolean>();
  for (let k = 0; k < body.length; k++) {
    if (!NOTES_HEADING.test(textOf(lines[body[k]!]!).trim())) continue;
    let end = k + 1;
    while (end < body.length && !isHeading(body[end]!)) end += 1;
    readList(lines, body.slice(k + 1, end), starts);
    k = end - 1;
  }
  return starts;
}

function readList(
  lines: readonly PrintedLine[],
  list: readonly number[],
  starts: Map<number, boolean>,
): void {
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
  const isFirstIndented = isIndented(0);
  const ended = (k: number) => k === 0 || /[.!?)\]”"»/\d]$/.test(textOf(lines[list[k - 1]!]!).trim());
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
    else if (hangs) starts.set(i, isIndented(k) === isFirstIndented && (ended(k) || !areEnded));
    else if (/^\s*(?:https?:|www\.|[\p{Ll}(&])/u.test(textOf(line)) && !PARTICLE.test(textOf(line)))
      starts.set(i, false);
  }
}

/** Share of entries from which on a custom is one. */
const MOSTLY = 0.7;
/** Words in small letters that begin names. */
const PARTICLE =
  /^\s*(?:van|von|de|del|della|di|da|du|des|den|der|ten|ter|zu|zur|al-|el-|o’)(?=\s|\p{Lu}|al-)/u;

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
