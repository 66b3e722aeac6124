import { SIGNAL_AT_START } from "../citations/signals.ts";
import { numberOf } from "../noteLabels.ts";
import { type Calls, isTableRow, type LabelForm, labelOf, type NoteStart } from "./labels.ts";
import type { PdfPage, PrintedLine, Stroke } from "./page.ts";
import { textOf } from "./page.ts";

/** A note as found in a chain: the line it begins on. */
export interface ChainedNote extends NoteStart {
  line: number;
}

interface Candidate extends ChainedNote {
  number: number;
  page: number;
  size: number;
  score: number;
  isCalledHere: boolean;
}

const FORM: Record<LabelForm, number> = {
  raised: 2,
  small: 1.5,
  hanging: 1,
  bracketed: 0.3,
  stopped: 0,
  plain: 0,
  loose: -1.5,
};
/** What one number after the other is worth, what each left out costs, and how many may be. */
const NEXT = 1;
const LEFT_OUT = 1.5;
const MOST_LEFT_OUT = 5;
/** What it costs to begin again at 1, or, where each page begins again, not to. */
const AGAIN = 8;
const ON = 3;
/** Less is chance. */
const LEAST = 2;

/**
 * The notes of a paper by their labels: of all lines that begin with a number, the chain that rises from 1, or from 1 on
 * each page, and has most for it: labels set apart, small print, a rule above, marks in the text that call them. No one
 * of these decides; papers are without each of them.
 */
export function noteChain(
  lines: readonly PrintedLine[],
  pages: readonly PdfPage[],
  stretches: readonly (readonly number[])[],
  bodySize: number,
  calls: Calls,
): ChainedNote[] {
  const candidates = candidatesIn(lines, pages, stretches, bodySize, calls);
  const first = bestChain(candidates);
  if (first.length === 0) return [];
  // Notes look alike: what the chain is mostly made of counts for or against each of its parts.
  const size = mostOf(first.map((one) => Math.round(one.size * 4) / 4));
  const form = mostOf(first.map((one) => one.form));
  for (const one of candidates) {
    one.score += Math.abs(one.size - size) < 0.4 ? 0.5 : -1.5;
    one.score += one.form === form ? 0.3 : -0.5;
  }
  return bestChain(candidates);
}

function mostOf<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function candidatesIn(
  lines: readonly PrintedLine[],
  pages: readonly PdfPage[],
  stretches: readonly (readonly number[])[],
  bodySize: number,
  calls: Calls,
): Candidate[] {
  const candidates: Candidate[] = [];
  const plainOf = (line: PrintedLine) => textOf(line).toLowerCase().replace(/\s+/g, " ").trim();
  const headings = new Set(
    lines.filter(({ isBold, size }) => isBold || size > 1.05 * bodySize).map((line) => plainOf(line)),
  );
  for (const stretch of stretches) {
    let rule = 0;
    for (const [k, i] of stretch.entries()) {
      const line = lines[i]!;
      const page = pages[line.page]!;
      const stroke = strokeAbove(lines, page, stretch, k);
      if (stroke && line.y < 0.75 * page.height) rule = stroke.end - stroke.x < 0.5 * page.width ? 1.5 : 0.7;
      const start = labelOf(line);
      const number = start && numberOf(start.label);
      if (!start || number === undefined || number === 0) continue;
      const here = calls.on(start.label, line.page);
      const before = calls.on(start.label, line.page - 1);
      const ratio = line.size / bodySize;
      const isAsText = ratio > 0.97;
      const height = line.y / page.height;
      const rest = textOf(line).slice(start.length).trim();
      let score = FORM[start.form] + rule;
      score += ratio <= 0.93 ? 2 : ratio <= 0.97 ? 1 : ratio <= 1.03 ? -1 : -3;
      const isSetApart = start.form === "raised" || start.form === "small";
      // What nothing calls is a list, a table of contents or a numbered paragraph, unless its label is set apart.
      score +=
        here > 0
          ? 3 * here
          : before > 0
            ? 1.5 * before
            : calls.isBefore(start.label, line.page)
              ? 1
              : isSetApart
                ? -2.5
                : -4;
      // Where the authors work is told at the head of the first page.
      if (isAsText && line.page === 0 && height > 0.4) score -= 4;
      else if (height > 0.6 && (isAsText || (here === 0 && before === 0 && !isSetApart))) score -= 1;
      if (line.isBold && !isSetApart && rest.length < 100) score -= 2;
      if (isTableRow(line)) score -= 2.5;
      // A table of contents names what stands as a heading, or ends in the number of a page.
      if (!isSetApart && (/(?:[.…]\s?){4,}\s*\d*$/.test(rest) || headings.has(plainOf(line)))) score -= 4;
      if (!/^[\p{Lu}\d“"„«»‘'*([]|^https?:/u.test(rest) && !SIGNAL_AT_START.test(rest)) score -= 0.7;
      if (rest.length < 3) score -= 1;
      candidates.push({
        ...start,
        line: i,
        number,
        page: line.page,
        size: line.size,
        score,
        isCalledHere: here >= 0.8,
      });
    }
  }
  return candidates;
}

/** The better of two readings: one chain of numbers, or one of each page. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const whole = chainOf(candidates, false);
  const paged = chainOf(candidates, true);
  const best = paged.total > whole.total + 3 ? paged : whole;
  return best.total < LEAST ? [] : best.chain;
}

function chainOf(candidates: readonly Candidate[], isPaged: boolean): { total: number; chain: Candidate[] } {
  const totals: number[] = [];
  const before: (number | undefined)[] = [];
  // The best chain so far that ends with each number, and of those the best that ends on a page before.
  const ending = new Map<number, number>();
  let bestBefore: number | undefined;
  let best: number | undefined;
  for (const [i, { number, page, score, isCalledHere }] of candidates.entries()) {
    if (i > 0 && candidates[i - 1]!.page !== page) bestBefore = best;
    let most = number === 1 ? 0 : -Math.min(4, 1 + 0.5 * (number - 1));
    let from: number | undefined;
    const offer = (j: number | undefined, gain: number) => {
      if (j === undefined || totals[j]! + gain <= most) return;
      most = totals[j]! + gain;
      from = j;
    };
    for (let out = 0; out <= MOST_LEFT_OUT; out++) {
      const j = ending.get(number - 1 - out);
      if (j === undefined) continue;
      const gain = out === 0 ? NEXT : -LEFT_OUT * out;
      offer(j, isPaged && candidates[j]!.page !== page ? gain - ON : gain);
    }
    if (number === 1 && (isPaged || isCalledHere)) offer(bestBefore, isPaged ? 0 : -AGAIN);
    totals.push(score + most);
    before.push(from);
    const other = ending.get(number);
    if (other === undefined || totals[other]! <= totals[i]!) ending.set(number, i);
    if (best === undefined || totals[best]! < totals[i]!) best = i;
  }
  if (best === undefined) return { total: 0, chain: [] };
  const chain: Candidate[] = [];
  for (let at: number | undefined = best; at !== undefined; at = before[at]) chain.push(candidates[at]!);
  return { total: totals[best]!, chain: chain.reverse() };
}

/** The line drawn right above a line of text, from the left of it. */
export function strokeAbove(
  lines: readonly PrintedLine[],
  { strokes }: PdfPage,
  stretch: readonly number[],
  k: number,
): Stroke | undefined {
  const line = lines[stretch[k]!]!;
  const above = k > 0 ? lines[stretch[k - 1]!]! : undefined;
  const left = Math.min(line.x, above?.x ?? line.x);
  const top = line.y + line.size;
  return strokes.find(
    ({ x, y }) =>
      y > line.y + 0.5 * line.size &&
      (above ? y < above.y - 0.2 * above.size && y - top < 3 * line.size : y - top < 2 * line.size) &&
      Math.abs(x - left) < 2.5 * line.size,
  );
}
