import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { append } from "./append.ts";
import { changedBy, type FirstFault, Reading, type Replacement } from "./faultReading.ts";
import { isNameOfDateOrWord, isNameOfExpression, isNameOfField } from "./fieldNames.ts";
import {
  contentBefore,
  isContent,
  NOT_CLOSED,
  quoteAdvice,
  quoted,
  type Repair,
  repairsOf,
  SAYS_NOTHING,
  shown,
  wholeInBrackets,
} from "./lineRepairs.ts";
import { Lines } from "./lines.ts";
import type { Change } from "./problem.ts";
import { BEFORE_WORDS, besideNeighbours, isIndentedWithTabs } from "./tabs.ts";

/**
 * A text that cannot be read as YAML, put right slip by slip, so that one slip is told once, with its cure, and all the
 * rest of the file is still read. Nothing is written back: what was mended is reported as an error all the same.
 */
export interface Mended {
  text: string;
  slips: Slip[];
  /** For each line of `text` the one it was in the text as written, from 0; absent: the same. */
  origin?: readonly number[];
}

/** A slip of writing, at the place where it stands in the text as written; line from 0. */
export interface Slip {
  line: number;
  from: number;
  to: number;
  message: string;
  /** The change that mends it, in the text as written; absent where more was mended in the same lines. */
  change?: Change;
}

const MOST_SLIPS = 100;

/** What was mended before no guess helped stays mended; `left`: then the faults are told as they are. */
export function mendSyntax(written: string, firstFault: FirstFault): Mended & { left: boolean } {
  const asWritten = written.split("\n");
  let lines: readonly string[] = asWritten;
  const slips: Slip[] = [];
  const origin = asWritten.map((_, i) => i);
  const reading = new Reading(firstFault);
  let fault = reading.whole(lines);
  // As far as nothing was guessed: what no guess completes was guessed in vain.
  let sure: Mended = { text: written, slips: [] };
  while (fault !== undefined && slips.length < MOST_SLIPS) {
    const better = firstBetter(lines, fault, reading);
    if (!better) return { ...sure, left: true };
    const { slip, isSplit, isWhole } = better;
    const change = slip.message.includes(SAYS_NOTHING)
      ? undefined
      : changeAsWritten(asWritten, lines, origin, better.change);
    const placed = { ...placeIn(asWritten, lines, slip, origin), ...(change ? { change } : {}) };
    // A cure that shows the whole line puts its indentation right as well.
    if (isWhole) for (let i = slips.length; i-- > 0; ) if (slips[i]!.line === placed.line) slips.splice(i, 1);
    slips.push(placed);
    if (isSplit) origin.splice(slip.line + 1, 0, origin[slip.line]!);
    ({ lines, fault } = better);
    if (better.isSure && sure.slips.length === slips.length - 1)
      sure = { text: lines.join("\n"), slips: [...slips], origin: [...origin] };
  }
  // What was read in parts is read as a whole once.
  const left = slips.length === 0 || reading.whole(lines) !== undefined;
  if (left) return { ...sure, left };
  return { text: lines.join("\n"), slips, origin, left };
}

/** Of lines that nothing was mended in before: what becomes of them. */
function changeAsWritten(
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
function placeIn(
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

interface Better {
  lines: readonly string[];
  change: Replacement;
  /** Line of the first fault that is left. */
  fault: number | undefined;
  slip: Slip;
  isSplit: boolean;
  isWhole: boolean;
  isSure: boolean;
}

function firstBetter(lines: readonly string[], at: number, reading: Reading): Better | undefined {
  const candidates = candidateLines(lines, at);
  const tries = [
    ...tabs(lines),
    ...strangeSpaces(lines),
    ...controlCharacters(lines),
    ...commasBehind(lines),
    ...namelessList(lines),
    ...candidates.flatMap((line) => quotationOverLines(lines, line)),
    ...candidates.flatMap((line) => oneLine(lines, line)),
    ...candidates.flatMap((line) => [...textOverLines(lines, line), ...textBelow(lines, line)]),
    ...firstDash(lines, at),
  ];
  // Whatever is certain comes before a guess at the column.
  tries.sort((a, b) => a.rank - b.rank);
  const faultAfter = reading.of(lines, at);
  const isAtEnd = !lines.slice(at + 1).some(isContent);
  let best: Better | undefined;
  let reach = at;
  let rankOfBest = Number.POSITIVE_INFINITY;
  for (const one of tries) {
    const { slip, rank, isSplit = false, isWhole = false } = one;
    if (reading.isSpent || rank > rankOfBest) break;
    const fault = faultAfter(one);
    const until = fault ?? Number.POSITIVE_INFINITY;
    // An open text reaches to the end of what is read; once it is closed, the next slip after it shows.
    const isClosed = isAtEnd && slip.message.startsWith(NOT_CLOSED);
    if (until <= (isClosed ? slip.line : Math.max(reach, slip.line))) continue;
    best = {
      lines: changedBy(lines, one),
      change: one,
      fault,
      slip,
      isSplit,
      isWhole,
      isSure: rank === CERTAIN,
    };
    reach = until;
    rankOfBest = rank;
    // Another column may do as well as the first that helps a little; of other repairs, the first that helps is meant.
    if (rank === CERTAIN || fault === undefined) break;
  }
  return best;
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

const CERTAIN = 0;
/** A tab is a slip for certain; how many spaces it stands for is not. */
const OF_SOME_WIDTH = 1;
const GUESS = 2;

interface Try extends Replacement {
  slip: Slip;
  rank: number;
  /** The line of the slip has become two. */
  isSplit?: boolean;
  /** The message shows the line as it should stand, whatever was slipped in it before. */
  isWhole?: boolean;
}

function oneLine(lines: readonly string[], at: number): Try[] {
  return repairsOf(lines, at).map(({ line, second, from, to, message, isGuess }: Repair) => ({
    rank: isGuess ? GUESS : CERTAIN,
    first: at,
    over: 1,
    now: second === undefined ? [line] : [line, second],
    slip: { line: at, from, to, message },
    isSplit: second !== undefined,
  }));
}

const STRANGE_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Tabs are one habit of one editor: all lines that begin with them are put right at once. */
function tabs(lines: readonly string[]): Try[] {
  const at = lines.findIndex(isIndentedWithTabs);
  if (at < 0) return [];
  const from = lines[at]!.indexOf("\t");
  const message = `a tab is used to indent; use spaces${moreLines(lines.filter(isIndentedWithTabs).length - 1)}`;
  const slip = { line: at, from, to: from + 1, message };
  const beside = besideNeighbours(lines);
  const widths = [2, 4, 8].map((width) =>
    toAll(lines, (line) =>
      line.replace(BEFORE_WORDS, (lead) => lead.replace(/-\t+/g, "- ").replaceAll("\t", " ".repeat(width))),
    ),
  );
  return [toAll(lines, (_, i) => beside[i]!), ...widths].map((mended) => ({
    rank: OF_SOME_WIDTH,
    ...mended,
    slip,
  }));
}

/** A change of many lines, from the first that it touches to the last. */
function toAll(lines: readonly string[], change: (line: string, at: number) => string): Replacement {
  const now = lines.map(change);
  const isChanged = (line: string, i: number) => line !== lines[i];
  const first = Math.max(0, now.findIndex(isChanged));
  let end = now.length;
  while (end > first && now[end - 1] === lines[end - 1]) end -= 1;
  return { first, over: end - first, now: now.slice(first, end) };
}

/** Spaces that only look like spaces come with text pasted from a page or a word processor. */
function strangeSpaces(lines: readonly string[]): Try[] {
  const before = /^[\s\u200b]*(?:-[\s\u200b]+)*(?:[A-Za-z][\w-]*:[\s\u200b]+)?/;
  const isStrange = (line: string) => STRANGE_SPACE.test(before.exec(line)![0]);
  const at = lines.findIndex(isStrange);
  if (at < 0) return [];
  const from = lines[at]!.search(STRANGE_SPACE);
  const message = `a no-break space or another that only looks like a space stands here; type plain spaces${moreLines(lines.filter(isStrange).length - 1)}`;
  return ["", " "].map((unseen) => ({
    rank: CERTAIN,
    ...toAll(lines, (line) =>
      line.replace(before, (lead) =>
        lead.replace(/[\u200b\ufeff]/g, unseen).replace(new RegExp(STRANGE_SPACE, "g"), " "),
      ),
    ),
    slip: { line: at, from, to: from + 1, message },
  }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** Left over from another program; no text holds one on purpose. */
function controlCharacters(lines: readonly string[]): Try[] {
  const at = lines.findIndex((line) => CONTROL.test(line));
  if (at < 0) return [];
  const from = lines[at]!.search(CONTROL);
  const code = lines[at]!.charCodeAt(from).toString(16).toUpperCase().padStart(4, "0");
  const more = moreLines(lines.filter((line) => CONTROL.test(line)).length - 1);
  const message = `a control character (U+${code}), which cannot be seen, stands here; delete it${more}`;
  return ["", " "].map((instead) => ({
    rank: CERTAIN,
    ...toAll(lines, (line) => line.replace(new RegExp(CONTROL, "g"), instead)),
    slip: { line: at, from, to: from + 1, message },
  }));
}

/** Commas behind the fields, as JSON has them: outside brackets nothing separates lines. */
function commasBehind(lines: readonly string[]): Try[] {
  const pattern = /^(\s*(?:- +)*"?[A-Za-z][\w-]*"?:[ \t]+(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})),[ \t]*$/;
  const at = lines.findIndex((line) => pattern.test(line));
  if (at < 0) return [];
  const from = lines[at]!.trimEnd().length - 1;
  const more = moreLines(lines.filter((line) => pattern.test(line)).length - 1);
  const message = `a comma ends this line; outside brackets nothing stands between fields but a new line: take it out${more}`;
  return [
    {
      rank: CERTAIN,
      ...toAll(lines, (line) => line.replace(pattern, "$1")),
      slip: { line: at, from, to: from + 1, message },
    },
  ];
}

function moreLines(count: number): string {
  return count === 0 ? "" : ` (${count} more ${count === 1 ? "line" : "lines"} of this file too)`;
}

/**
 * A text without quotation marks that goes on over several lines, one of which holds a colon. Its lines are put on the
 * first, and the others left empty, so that all that follows keeps its place.
 */
function textOverLines(lines: readonly string[], at: number): Try[] {
  let first = at;
  const indentOf = (line: string) => line.length - line.trimStart().length;
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
function quotationOverLines(lines: readonly string[], at: number): Try[] {
  const [, lead, mark] = /^(\s*(?:- +)*)[A-Za-z][\w-]*:[ \t]+(["'])/.exec(lines[at] ?? "") ?? [];
  if (lead === undefined || mark === undefined || lines[at]!.split(mark).length % 2 !== 0) return [];
  let end = at + 1;
  while (end < lines.length && isContent(lines[end]!) && nameOf(lines[end]!) === undefined) {
    const isClosed = lines[end]!.trimEnd().endsWith(mark);
    end += 1;
    if (!isClosed) continue;
    const column = lead.length + 2;
    const now = lines.slice(at + 1, end).map((line) => `${" ".repeat(column)}${line.trimStart()}`);
    const message = `this line goes on with the text above; indent it further than the name of its field, by ${column} spaces`;
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
function textBelow(lines: readonly string[], at: number): Try[] {
  const indentOf = (line: string) => line.length - line.trimStart().length;
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

/** Put above entries that stand under no name; whoever knows the lists of a case says which is meant. */
export const NAMELESS = "nameless-list";
export const NAMELESS_TOLD = "the name of this list is missing above it";

/** Entries at the head of a file and named lists after them: the name of the first is missing. */
function namelessList(lines: readonly string[]): Try[] {
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
function firstDash(lines: readonly string[], at: number): Try[] {
  const next = lines.findIndex((line, i) => i >= at && isContent(line));
  const dash = /^(\s*)- /.exec(lines[next] ?? "")?.[1];
  if (dash === undefined) return [];
  for (let first = at - 1; first > 0; first--) {
    const line = lines[first]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = line.length - line.trimStart().length;
    // A list within the entry.
    if (/^\s*- /.test(line) && indent > dash.length + 2) continue;
    if (indent <= dash.length || /^\s*- /.test(line)) return [];
    const before = contentBefore(lines, first);
    if (before === undefined || !/^\s*(?:- )*[A-Za-z][\w-]*:\s*(?:#.*)?$/.test(before)) continue;
    if (indent !== dash.length + 2 || before.length - before.trimStart().length > dash.length) continue;
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

function nameOf(line: string): string | undefined {
  return /^\s*(?:- +)*([A-Za-z][\w-]*):(?: |$)/.exec(line)?.[1];
}

interface Correction {
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
  const lines = new Lines(text);
  const parts: string[] = [];
  const slips: Slip[] = [];
  let done = 0;
  for (const { from, to, words, message } of changes) {
    // One within another goes with it.
    if (from < done) continue;
    // What follows stays on its line, or its places would be those of another.
    const lost = lineEnds(text.slice(from, to)) - lineEnds(words);
    parts.push(text.slice(done, from), lost > 0 ? `${words.trimEnd()}${"\n".repeat(lost)}` : words);
    done = to;
    const { line, col } = lines.place(from);
    const start = from - col + 1;
    slips.push({
      line: line - 1,
      from: col - 1,
      to: Math.min(to, endOfLine(text, from)) - start,
      message,
      ...(message.endsWith("…") ? {} : { change: changeOf(lines, from, to, words) }),
    });
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), slips };
}

const lineEnds = (text: string) => text.split("\n").length - 1;

function changeOf(lines: Lines, from: number, to: number, text: string): Change {
  const [begin, end] = [lines.place(from), lines.place(to)];
  return { line: begin.line, column: begin.col, endLine: end.line, endColumn: end.col, text };
}

function changesIn(text: string, document: Document): Correction[] {
  const changes: Correction[] = [];
  // Of an anchor that something refers to, the reference is told.
  let isReferredTo = false;
  visit(document, {
    Alias() {
      isReferredTo = true;
      return visit.BREAK;
    },
  });
  const anchor = (node: Node) => {
    const change = isReferredTo ? undefined : withoutAnchor(text, node);
    if (change) changes.push(change);
  };
  visit(document, {
    Scalar(_, scalar) {
      anchor(scalar);
    },
    Seq(_, seq) {
      anchor(seq);
      if (seq.flow) append(changes, semicolonsIn(text, seq));
      else append(changes, dashesTooMany(text, seq));
    },
    Map(_, map, path) {
      anchor(map);
      if (!map.flow) {
        if (isSeq(path.at(-1))) {
          append(changes, missingDashes(text, map));
          const sentence = sentenceWithColon(text, map);
          if (sentence) {
            changes.push(sentence);
            return visit.SKIP;
          }
        }
        append(changes, textsBehindHash(text, map));
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
        const nameless = nameWithoutColon(pair, map);
        if (nameless) {
          changes.push(nameless);
          continue;
        }
        if (!goesOn(pair)) continue;
        const before = map.items[i - 1];
        const start = (before?.value as Node | null | undefined)?.range?.[0];
        const name = before && isScalar(before.key) ? String(before.key.value) : undefined;
        if (start === undefined || name === undefined || isCollection(before!.value)) continue;
        // A date or one word is whole: another word behind it lacks the name of its field.
        if (isNameOfDateOrWord(name) && isOneWord(pair.key) && isOneWord(before!.value)) continue;
        while (goesOn(map.items[i + 1])) i += 1;
        const { key, value } = map.items[i]! as { key: Node; value: Node | null };
        const raw = text.slice(start, (value ?? key).range![1]).trimEnd();
        if (isNameOfExpression(name) && /^!?[\w-]+(?:, !?[\w-]+)+$/.test(raw)) {
          const words = raw.replaceAll(", ", " & ");
          const message = `found a comma, expected & for both, or | for at least one: ${name}: ${words}`;
          changes.push({ from: start, to: start + raw.length, words, message });
          continue;
        }
        const message = quoteAdvice(`${name}: `, raw, true);
        changes.push({ from: start, to: start + raw.length, words: wholeInBrackets(name, raw), message });
      }
      return undefined;
    },
  });
  return changes.sort((a, b) => a.from - b.from);
}

/** "- Prisoners remain: 23 of them" is a text of a list, though a colon makes a field of it: no name holds a space. */
function sentenceWithColon(text: string, { items }: YAMLMap): Correction | undefined {
  const [only] = items;
  if (!only || items.length > 1 || !isScalar(only.key) || !only.key.range || only.key.type !== "PLAIN")
    return undefined;
  if (
    !/\S\s+\S/.test(String(only.key.source)) ||
    !isScalar(only.value) ||
    only.value.type !== "PLAIN" ||
    !only.value.range
  )
    return undefined;
  const [from] = only.key.range;
  const to = only.value.range[1];
  const raw = text.slice(from, to).trimEnd();
  if (raw.includes("\n")) return undefined;
  return { from, to: from + raw.length, words: quoted(raw), message: quoteAdvice("- ", raw, false) };
}

/** `[KOS; SRB]` is a list of one. */
function semicolonsIn(text: string, { items }: YAMLSeq): Correction[] {
  return items.flatMap((item): Correction[] => {
    if (!isScalar(item) || item.type !== "PLAIN" || !item.range) return [];
    const [from, to] = item.range;
    const raw = text.slice(from, to);
    if (!/^[\w.-]+(?:\s*;\s*[\w.-]+)+$/.test(raw)) return [];
    const words = raw.replace(/(?:(?<!\s)\s+)?;\s*/g, ", ");
    return [
      {
        from,
        to,
        words,
        message: `between the entries of a list stand commas, not semicolons: ${shown(`[${words}]`)}`,
      },
    ];
  });
}

/**
 * An entry that begins without a dash goes on with the one before: its fields are there twice, from the first on, or from
 * the second where its first line is missing. The dash takes the place of two spaces before it.
 */
function missingDashes(text: string, map: YAMLMap): Correction[] {
  const [first, second] = map.items;
  if (!first || !second || !isScalar(first.key)) return [];
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
  const [name] = names;
  const seen = new Set<string | undefined>();
  const changes: Correction[] = [];
  for (const [i, { key }] of map.items.entries()) {
    const isNext = i >= 2 && names[i] === name;
    const isHeadless = !isNext && i >= 2 && seen.has(names[i]) && repeats(names, i, seen) >= 3;
    if (isNext || isHeadless) {
      seen.clear();
      const from = isScalar(key) && key.range ? key.range[0] - 2 : -1;
      if (from >= 0 && text.slice(from, from + 2) === "  ") {
        const line = text.slice(from + 2, endOfLine(text, from));
        const message = isNext
          ? `a dash is missing before the next entry of the list: ${shown(`- ${line}`)}`
          : `another entry begins here, and the line that opens it is missing: - ${name}: …`;
        changes.push({ from, to: from + 2, words: "- ", message });
      }
    }
    seen.add(names[i]);
  }
  return changes;
}

/** What entries of a list begin with, each of them: one that does not is no entry. */
export const FIRST = /^(?:id|date|say|actor)$/;

/**
 * A field of an entry that begins with a dash, as another entry would: all others begin with one name, which is not among
 * its fields, and none of these has the entry above.
 */
function dashesTooMany(text: string, { items }: YAMLSeq): Correction[] {
  const groups = items.map((item) => (isMap(item) && !item.flow ? item : undefined));
  const first = firstNameOf(groups[0]);
  if (first === undefined || !FIRST.test(first)) return [];
  const odd = groups.flatMap((group, i) => (i > 0 && !group?.has(first) ? [i] : []));
  const [at] = odd;
  if (at === undefined || odd.length > 1) return [];
  const [above, own] = [groups[at - 1], groups[at]];
  const name = firstNameOf(own);
  if (!above || !own?.range || name === undefined || !isNameOfField(name)) return [];
  if (own.items.some(({ key }) => above.has(isScalar(key) ? key.value : key))) return [];
  const to = own.range[0];
  const from = text.lastIndexOf("-", to);
  if (!/^- +$/.test(text.slice(from, to))) return [];
  const line = text.slice(to, endOfLine(text, to)).trimEnd();
  const message = `this dash begins a new entry, and the line is a field of the one above; take the dash out: ${shown(line)}`;
  return [{ from, to, words: " ".repeat(to - from), message }];
}

function firstNameOf(group: YAMLMap | undefined): string | undefined {
  const key = group?.items[0]?.key;
  return isScalar(key) && typeof key.value === "string" ? key.value : undefined;
}

/** Fields of one entry, at most: no noun has so many. */
const MOST_FIELDS = 64;

/** How many of the fields from here on, as far as one entry reaches, the entry has already. */
function repeats(
  names: readonly (string | undefined)[],
  from: number,
  seen: ReadonlySet<string | undefined>,
): number {
  return new Set(names.slice(from, from + MOST_FIELDS).filter((name) => seen.has(name))).size;
}

/** `says: #3 of the list` is a field with nothing in it, and a comment. */
function textsBehindHash(text: string, map: YAMLMap): Correction[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || (value !== null && !(isScalar(value) && value.value === null)))
      return [];
    const rest = text.slice(key.range[1], endOfLine(text, key.range[1])).trimEnd();
    const [, space, words] = /^(:[ \t]+)(#[^\s#].*)$/.exec(rest) ?? [];
    if (words === undefined) return [];
    const from = key.range[1] + space!.length;
    const message = `# begins a comment, so that nothing is left of this text; put the text in quotation marks: ${shown(`${String(key.value)}: ${quoted(words)}`)}`;
    return [{ from, to: from + words.length, words: quoted(words), message }];
  });
}

/** `&` before a text gives it a name for use elsewhere, which a case does not have, and takes its first word away. */
function withoutAnchor(text: string, node: Node): Correction | undefined {
  const { anchor, range } = node as { anchor?: string; range?: readonly [number, number, number] | null };
  if (!anchor || !range) return undefined;
  const from = text.lastIndexOf(`&${anchor}`, range[0]);
  if (from < 0) return undefined;
  if (!isScalar(node) || node.type !== "PLAIN") {
    const to = range[0] > from + anchor.length ? range[0] : from + 1 + anchor.length;
    const words = text.slice(from, to).replace(`&${anchor}`, "").replace(/^ +/, "");
    return { from, to, words, message: `a case file uses no anchors; take &${anchor} out` };
  }
  const raw = text.slice(from, range[1]).trimEnd();
  return { from, to: from + raw.length, words: quoted(raw), message: quoteAdvice("", raw, false) };
}

/** Between brackets `id:x` and `id = x` are names without a value. */
function colonWithoutSpace({ key, value }: { key: unknown; value: unknown }): Correction | undefined {
  if (value !== null || !isScalar(key) || !key.range) return undefined;
  const [, field, sign, said] = /^([A-Za-z][\w-]*)(\s*=\s*)(\S.*)$/s.exec(String(key.source ?? "")) ?? [];
  if (field !== undefined && sign !== undefined) {
    const at = key.range[0] + field.length;
    const message = `after the name of a field stands a colon, not =: ${shown(`${field}: ${said}`)}`;
    return { from: at, to: at + sign.length, words: ": ", message };
  }
  const [whole, name, rest] = /^([A-Za-z][\w-]*):([^\s/].*)$/s.exec(String(key.source ?? "")) ?? [];
  if (whole === undefined) return undefined;
  const from = key.range[0] + name!.length;
  const message = `a space is missing after the colon: ${shown(`${name}: ${rest}`)}`;
  return { from, to: from + 1, words: ": ", message };
}

/**
 * `{date: 2024, is unmet}`: between brackets the name of a field that this group has not, and behind it its value. After
 * a text of several words it is more likely that the text goes on.
 */
function nameWithoutColon(
  { key, value }: { key: unknown; value: unknown },
  map: YAMLMap,
): Correction | undefined {
  if (value !== null || !isScalar(key) || key.type !== "PLAIN" || !key.range) return undefined;
  const [, name, space, said] = /^([A-Za-z][\w-]*)( +)([\w-]+)$/.exec(String(key.source ?? "")) ?? [];
  if (name === undefined || !isNameOfField(name) || map.has(name)) return undefined;
  // In an expression it denies an option; the rule of that name holds a group and no word.
  if (name === "not") return undefined;
  const before = map.items[map.items.findIndex((pair) => pair.key === key) - 1]?.value;
  if (isScalar(before) && before.type === "PLAIN" && /\s/.test(String(before.source))) return undefined;
  const from = key.range[0] + name.length;
  const message = `a colon is missing after the name of a field: ${shown(`${name}: ${said}`)}`;
  return { from, to: from + space!.length, words: ": ", message };
}

function isOneWord(node: unknown): boolean {
  return isScalar(node) && node.type === "PLAIN" && !/\s/.test(String(node.source));
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
