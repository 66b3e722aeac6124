import { type Document, isCollection, isScalar, type Node, visit } from "yaml";
import { quoteAdvice, quoted, type Repair, repairsOf, shown } from "./lineRepairs.ts";
import { Lines } from "./lines.ts";

/**
 * A text that cannot be read as YAML, put right slip by slip, so that one slip is told once, with its cure, and all the
 * rest of the file is still read. Nothing is written back: what was mended is reported as an error all the same.
 */
export interface Mended {
  text: string;
  slips: Slip[];
}

/** A slip of writing, at the place where it stands in the text as written; line from 0. */
export interface Slip {
  line: number;
  from: number;
  to: number;
  message: string;
}

/** Where reading a text fails first, as an offset; undefined where it does not. */
export type FirstFault = (text: string) => number | undefined;

/** Repairs are tried by reading the text again; of a long one, few. */
const MOST_READ = 3_000_000;
const MOST_SLIPS = 100;

/** What was mended before no guess helped stays mended; `left`: then the faults are told as they are. */
export function mendSyntax(written: string, firstFault: FirstFault): Mended & { left: boolean } {
  const asWritten = written.split("\n");
  let text = written;
  let read = 0;
  const slips: Slip[] = [];
  const faultLine = (of: string): number | undefined => {
    read += of.length;
    const offset = firstFault(of);
    return offset === undefined ? undefined : lineAt(of, offset);
  };
  let fault = faultLine(text);
  while (fault !== undefined && slips.length < MOST_SLIPS) {
    const lines = text.split("\n");
    const better = firstBetter(lines, fault, faultLine, () => read < MOST_READ);
    if (!better) return { text, slips, left: true };
    slips.push(placeIn(asWritten, lines, better.slip));
    ({ text, fault } = better);
  }
  return { text, slips, left: fault !== undefined };
}

interface Better {
  text: string;
  /** Line of the first fault that is left. */
  fault: number | undefined;
  slip: Slip;
}

function firstBetter(
  lines: readonly string[],
  at: number,
  faultLine: (text: string) => number | undefined,
  goesOn: () => boolean,
): Better | undefined {
  const tries = [...tabs(lines), ...candidateLines(lines, at).flatMap((line) => oneLine(lines, line))];
  // Whatever is certain comes before a guess at the column.
  tries.sort((a, b) => Number(a.isGuess) - Number(b.isGuess));
  let best: Better | undefined;
  let reach = at;
  for (const { mend, slip, isGuess } of tries) {
    if (!goesOn()) break;
    const text = mend();
    const fault = faultLine(text);
    const until = fault ?? Number.POSITIVE_INFINITY;
    if (until <= Math.max(reach, slip.line)) continue;
    best = { text, fault, slip };
    reach = until;
    // Another column may do as well as the first that helps a little; of other repairs, the first that helps is meant.
    if (!isGuess || fault === undefined) break;
  }
  return best;
}

/** A slip of a line that was mended before stands where the writer sees it. */
function placeIn(written: readonly string[], mended: readonly string[], slip: Slip): Slip {
  const column = columnsBefore(written[slip.line]!, mended[slip.line]!);
  return { ...slip, from: column(slip.from), to: column(slip.to) };
}

/** Where a column of a mended line stood before, from 0; what was put in stands where it was put. */
export function columnsBefore(before: string, now: string): (column: number) => number {
  if (before === now) return (column) => column;
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  const shift = now.length - before.length;
  return (column) => (column <= same ? column : Math.min(before.length, Math.max(same, column - shift)));
}

/** The line itself, those beside it, and for a quotation that never ends those with an odd mark before it. */
function candidateLines(lines: readonly string[], at: number): number[] {
  const near = [at, at - 1, at + 1].filter((line) => lines[line]?.trim());
  // Reading fails at the end of what is left open; the slip stands on the last line that says something, or far above.
  let before = at - 1;
  while (before >= 0 && /^\s*(?:#|$)/.test(lines[before]!)) before -= 1;
  const odd = lines.flatMap((line, i) => (i < at && hasOddMark(line) ? [i] : [])).slice(0, 6);
  return [...new Set([...near, ...(before >= 0 ? [before] : []), ...odd])];
}

function hasOddMark(line: string): boolean {
  return /[:,[{-]\s+["']/.test(line) && ['"', "'"].some((mark) => line.split(mark).length % 2 === 0);
}

interface Try {
  mend(): string;
  slip: Slip;
  isGuess: boolean;
}

function oneLine(lines: readonly string[], at: number): Try[] {
  return repairsOf(lines, at).map(({ line, from, to, message, isGuess }: Repair) => ({
    isGuess: isGuess ?? false,
    mend: () => [...lines.slice(0, at), line, ...lines.slice(at + 1)].join("\n"),
    slip: { line: at, from, to, message },
  }));
}

/** Tabs are one habit of one editor: all lines that begin with them are put right at once. */
function tabs(lines: readonly string[]): Try[] {
  const at = lines.findIndex((line) => /^\s*\t/.test(line));
  if (at < 0) return [];
  const others = lines.filter((line) => /^\s*\t/.test(line)).length - 1;
  const more = others === 0 ? "" : ` (${others} more ${others === 1 ? "line" : "lines"} of this file too)`;
  return [2, 4, 8].map((width) => ({
    isGuess: false,
    mend: () =>
      lines
        .map((line) => line.replace(/^\s+/, (lead) => lead.replaceAll("\t", " ".repeat(width))))
        .join("\n"),
    slip: { line: at, from: 0, to: 1, message: `a tab is used to indent; use spaces${more}` },
  }));
}

interface Change {
  from: number;
  to: number;
  words: string;
  message: string;
}

/**
 * What can be read, and says something else than was meant: a text cut by its comma between brackets, a name that took
 * its text with it for want of a space after the colon, a dash that belongs to a name.
 */
export function mendMeaning(text: string, document: Document): Mended {
  const changes = changesIn(text, document);
  const mended: string[] = [];
  let done = 0;
  for (const { from, to, words } of changes) {
    mended.push(text.slice(done, from), words);
    done = to;
  }
  const lines = new Lines(text);
  return {
    text: mended.join("") + text.slice(done),
    slips: changes.map(({ from, to, message }) => {
      const line = lines.place(from).line - 1;
      const start = text.lastIndexOf("\n", from - 1) + 1;
      return { line, from: from - start, to: Math.min(to, endOfLine(text, from)) - start, message };
    }),
  };
}

function changesIn(text: string, document: Document): Change[] {
  const changes: Change[] = [];
  visit(document, {
    Map(_, map) {
      if (!map.flow) {
        for (const { key } of map.items) {
          if (!isScalar(key) || !key.range || !/^-[A-Za-z{["']/.test(String(key.source ?? ""))) continue;
          const from = key.range[0];
          const line = text.slice(from + 1, endOfLine(text, from));
          changes.push({
            from,
            to: from + 1,
            words: "- ",
            message: `a space is missing after the dash: ${shown(`- ${line}`)}`,
          });
        }
        return undefined;
      }
      for (let i = 0; i < map.items.length; i++) {
        const pair = map.items[i]!;
        const colon = colonWithoutSpace(pair);
        if (colon) {
          changes.push(colon);
          continue;
        }
        if (!goesOn(pair)) continue;
        const before = map.items[i - 1];
        const start = (before?.value as Node | null | undefined)?.range?.[0];
        const name = before && isScalar(before.key) ? String(before.key.value) : undefined;
        if (start === undefined || name === undefined || isCollection(before!.value)) continue;
        while (goesOn(map.items[i + 1])) i += 1;
        const { key, value } = map.items[i]! as { key: Node; value: Node | null };
        const raw = text.slice(start, (value ?? key).range![1]).trimEnd();
        const message = quoteAdvice(`${name}: `, raw, true);
        changes.push({ from: start, to: start + raw.length, words: quoted(raw), message });
      }
      return undefined;
    },
  });
  return changes.sort((a, b) => a.from - b.from);
}

/** Between brackets `id:x` is a name without a value. */
function colonWithoutSpace({ key, value }: { key: unknown; value: unknown }): Change | undefined {
  if (value !== null || !isScalar(key) || !key.range) return undefined;
  const [whole, name, rest] = /^([A-Za-z][\w-]*):([^\s/].*)$/s.exec(String(key.source ?? "")) ?? [];
  if (whole === undefined) return undefined;
  const from = key.range[0] + name!.length;
  const message = `a space is missing after the colon: ${shown(`${name}: ${rest}`)}`;
  return { from, to: from + 1, words: ": ", message };
}

/** Is what stands between two commas no field, but the rest of a text? No name of a field holds a space. */
function goesOn(pair: { key: unknown; value: unknown } | undefined): boolean {
  if (!pair || !isScalar(pair.key) || !pair.key.range) return false;
  if (pair.value === null) return colonWithoutSpace(pair) === undefined;
  return pair.key.type === "PLAIN" && /\s/.test(String(pair.key.source)) && isScalar(pair.value);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function lineAt(text: string, offset: number): number {
  let line = 0;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}
