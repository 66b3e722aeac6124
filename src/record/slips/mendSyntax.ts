import { commasBehind, controlCharacters, strangeSpaces, tabs } from "./everyLine.ts";
import { changedBy, type FirstFault, Reading, type Replacement } from "./faultReading.ts";
import { isContent } from "./line.ts";
import { repairsOf } from "./lineRepairs.ts";
import { firstDash, namelessList } from "./listHeads.ts";
import { NOT_CLOSED, SAYS_NOTHING } from "./quoted.ts";
import type { Repair } from "./repair.ts";
import type { Mended, Slip } from "./slip.ts";
import { quotationOverLines, textBelow, textOverLines } from "./textsOverLines.ts";
import { CERTAIN, GUESS, type Try } from "./tries.ts";
import { changeAsWritten, placeIn } from "./writtenPlaces.ts";

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
