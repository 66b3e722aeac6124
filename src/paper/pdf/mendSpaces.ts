import { append } from "../../record/append.ts";
import { endOf, needsSpace, type PdfItem, type PrintedLine, textOf } from "./page.ts";

/** Letters set one by one that make a word set wide for emphasis. */
const FEWEST_LETTERS = 4;
const WIDE = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{L}(?: \\p{L}){${FEWEST_LETTERS - 1},}(?![\\p{L}\\p{N}])`,
  "gu",
);

/**
 * Closes the spaces inside words that come of how letters are set: words set wide, letter by letter, and words cut in
 * two by a space that is none. The first are known by their single letters; the second only where the whole word
 * stands elsewhere in the paper and one of the parts nowhere else.
 */
export function mendSpaces(lines: readonly PrintedLine[]): void {
  for (const line of lines) closeWide(line);
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of textOf(line)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCut = (before: string, after: string) => {
    const [a, b] = [before.toLowerCase(), after.toLowerCase()];
    const whole = counts.get(a + b);
    if (whole === undefined || a.length + b.length < 5) return false;
    // "any one" and "anyone" may both be meant; a part that is no word is not.
    const isSure = whole > 2 || (whole > 1 && Math.min(a.length, b.length) < 4) || /^([^aeiou])\1/.test(b);
    return isSure && Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0) <= 1;
  };
  for (const { items } of lines)
    for (const [k, item] of items.entries()) {
      const words = item.text.split(" ");
      if (words.length > 1) item.text = closedWhere(words, isCut);
      const before = items[k - 1];
      if (!before || before.size !== item.size || !needsSpace(before, item)) continue;
      const tail = TAIL.exec(before.text)?.[0];
      const head = HEAD.exec(item.text)?.[0];
      if (tail && head && isCut(tail, head)) before.width = item.x - before.x;
    }
}

const TAIL = /(?<!\p{L})\p{L}+$/u;
const HEAD = /^\p{Ll}+/u;
const WORD = /^[^\p{L}]*\p{L}+$/u;

/** Words again, those that one was cut into put together. */
function closedWhere(words: readonly string[], isCut: (before: string, after: string) => boolean): string {
  let text = words[0]!;
  for (let k = 1; k < words.length; k++) {
    const [before, after] = [words[k - 1]!, words[k]!];
    const tail = WORD.test(before) ? TAIL.exec(before)?.[0] : undefined;
    const head = tail && HEAD.exec(after)?.[0];
    text += tail && head && isCut(tail, head) ? after : ` ${after}`;
  }
  return text;
}

function closeWide(line: PrintedLine): void {
  for (const item of line.items)
    if (/\S \S \S \S/.test(item.text)) item.text = item.text.replace(WIDE, closed);
  const { items } = line;
  if (items.length < FEWEST_LETTERS) return;
  const kept: PdfItem[] = [];
  for (let k = 0; k < items.length; ) {
    let end = k;
    while (end < items.length && isLetter(items[end]!) && (end === k || isNear(items[end - 1]!, items[end]!)))
      end += 1;
    if (end - k < FEWEST_LETTERS) {
      append(kept, items.slice(k, Math.max(end, k + 1)));
      k = Math.max(end, k + 1);
      continue;
    }
    const run = items.slice(k, end);
    const gaps = run.slice(1).map((item, i) => item.x - endOf(run[i]!));
    const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!;
    const text = run
      .map((item, i) => (i > 0 && gaps[i - 1]! > 1.7 * usual ? ` ${item.text.trim()}` : item.text.trim()))
      .join("");
    kept.push({ ...run[0]!, text, width: endOf(run.at(-1)!) - run[0]!.x });
    k = end;
  }
  line.items = kept;
}

function isLetter({ text }: PdfItem): boolean {
  return /^\s*\p{L}\s*$/u.test(text);
}

function isNear(before: PdfItem, item: PdfItem): boolean {
  const gap = item.x - endOf(before);
  return before.size === item.size && gap > 0.05 * item.size && gap < 1.2 * item.size;
}

/** Where a capital follows a small letter, one word ends. */
function closed(text: string): string {
  return text.replaceAll(" ", "").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
}
