import { append } from "../../record/append.ts";
import { anyOf } from "../lexicon/index.ts";
import { PARTICLE } from "../lexicon/ofNames.ts";
import { WITHOUT_YEAR } from "../lexicon/pointing.ts";
import type { ReferenceEntry } from "./entry.ts";
import { BODY, headOf, YEAR } from "./entryStart.ts";
import type { Row } from "./rows.ts";

/**
 * The rows of a list of works as its entries. A numbered list is cut at its numbers. Else an entry begins where a row
 * looks like the head of one (names, a body and a year, a dash for the author before) and the row above has come to an
 * end; since such lists stand in the order of the alphabet, of heads that break the order the fewest are given up.
 */
export function splitEntries(rows: readonly Row[]): ReferenceEntry[] {
  const numbered = numberedStarts(rows);
  const starts = numbered ?? unnumberedStarts(rows);
  return starts.flatMap((start, i) => {
    const own = rows.slice(start, endOf(rows, start, starts[i + 1] ?? rows.length));
    const entry = joined(own);
    if (!numbered) return [entry];
    const label = LABEL.exec(entry.text)!;
    const length = label[0].length;
    return [
      {
        label: label[1] ?? label[2] ?? label[3]!,
        text: entry.text.slice(length),
        offsets: entry.offsets.slice(length),
      },
    ];
  });
}

const LABEL = /^(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,4})[.)]?)\s*(?=[^\s\d.,)])/u;

/** Where the numbers of a numbered list stand: counting on from one, most rows apart from them its continuations. */
function numberedStarts(rows: readonly Row[]): number[] | undefined {
  const starts: number[] = [];
  let due = 1;
  for (const [i, { text }] of rows.entries()) {
    const label = LABEL.exec(text);
    const number = Number(label?.[1] ?? label?.[2] ?? label?.[3] ?? 0);
    if (number === due || (starts.length > 2 && number === due + 1)) {
      starts.push(i);
      due = number + 1;
    }
  }
  return starts.length >= 2 && starts[0]! <= 1 && starts.length >= rows.length / 9 ? starts : undefined;
}

/** A row that ends so may end an entry. */
const ENDS = /(?:[.)\]>»”"’']|\d|\/|\p{L}{3,}|-)$/u;
/** One that ends so goes on. */
const GOES_ON = new RegExp(`(?:[,;:&(/–—„“«]|(?<=\\p{L})-|(?<!\\p{L})(?:${anyOf("goesOn")}))$`, "u");

function unnumberedStarts(rows: readonly Row[]): number[] {
  const candidates = rows.flatMap((row, i) => {
    const weight = headWeight(rows, i);
    return weight > 0 ? [{ i, weight, keys: keysOf(row.text) }] : [];
  });
  if (candidates.length === 0) return [];
  const pairs = candidates.slice(1).map((after, i) => inOrder(candidates[i]!, after));
  const isSorted = pairs.filter(Boolean).length >= pairs.length * 0.72;
  // Blocks are entries in whatever order they stand; of printed lines the order tells which begin one.
  const isPrinted = rows.some(({ beginsBlock }) => !beginsBlock);
  const kept = isSorted && isPrinted ? sortedMost(candidates) : candidates;
  // What is out of order and yet reads as nothing else does was put there by the author.
  return candidates
    .filter((one) => kept.includes(one) || (isSorted && isSurelyHead(rows, one.i)))
    .map(({ i }) => i);
}

/** Names, their year in brackets and a title, below a line that ends with a stop: "Lee, Ann (2004). The Border". */
const NAMES_AND_YEAR = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}’'-]+,\\s\\p{Lu}[^:;“”„"?!\\d]{0,80}\\s\\(${YEAR}\\)[.:,]\\s\\p{Lu}`,
  "u",
);

function isSurelyHead(rows: readonly Row[], i: number): boolean {
  return /\p{L}{2}\.$/u.test(rows[i - 1]?.text ?? "") && NAMES_AND_YEAR.test(rows[i]!.text);
}

interface Candidate {
  i: number;
  weight: number;
  /** What the list may be sorted by: with a particle before the name, and without. */
  keys: readonly string[];
}

function headWeight(rows: readonly Row[], i: number): number {
  const { text, beginsBlock } = rows[i]!;
  const above = rows[i - 1]?.text;
  const below = rows[i + 1]?.text ?? "";
  // "Frankfurt/Main, 1980" ends an entry.
  if (above !== undefined && !beginsBlock && PLACE_AND_YEAR.test(text) && !/\d[.)]?$/u.test(above)) return 0;
  const found = headOf(text);
  // The year of a body may stand on the next line, or its title; "Round Table: Minutes" begins an entry after a short line.
  const isBody =
    ((YEAR_FIRST.test(below) || NEAR_YEAR_IN_BRACKETS.test(`${text} ${below}`)) &&
      headOf(`${text} ${below}`, BODY) === BODY) ||
    (BODY_AND_COLON.test(text) &&
      above !== undefined &&
      above.length < longest(rows) * 0.75 &&
      (isEnd(above) || isAddress(above)));
  const which = found >= 0 ? found : isBody ? BODY : -1;
  if (which < 0) return 0;
  const isPrinted = rows.some((row) => !row.beginsBlock);
  if (!isPrinted) return 2;
  if (above !== undefined && !isAddress(above) && (GOES_ON.test(above) || !ENDS.test(above))) return 0;
  const near = rows
    .slice(i, i + 3)
    .map((row) => row.text)
    .join(" ")
    .slice(0, 260);
  const hasYear = new RegExp(`(?:^|[^\\d])${YEAR}(?![\\d])|\\((?:${WITHOUT_YEAR})`, "iu").test(near);
  const isEnded = above === undefined || isEnd(above) || isAddress(above);
  // A short row above ended its paragraph.
  const isShort = above !== undefined && above.length < longest(rows) * 0.75;
  if (!isEnded && !isShort && !beginsBlock) return 0;
  const sure = which === 0 || which === 1 || which === 5 ? 1 : 0;
  return 1 + sure + (hasYear ? 1 : 0) + (isEnded ? 0.5 : 0) + (isShort ? 1 : 0) + (beginsBlock ? 0.5 : 0);
}

/** A long name of a body, its year and the sign that parts it from the title: "… und ZUMA (…) (2005): Codebuch". */
const NEAR_YEAR_IN_BRACKETS = new RegExp(`^[^:;.“”„"?!\\d]{3,160}\\s\\(${YEAR}\\)[.:,]`, "u");
const YEAR_FIRST = new RegExp(`^\\(?${YEAR}\\)?[.:,]`, "u");
const BODY_AND_COLON = /^\p{Lu}[^:.,;()\d]{3,60}:\s\p{Lu}/u;
const PLACE_AND_YEAR = new RegExp(`^\\p{Lu}[\\p{L}./\\s-]{1,30}[,:]?\\s${YEAR}\\.?$`, "u");

function isEnd(row: string): boolean {
  return /[.)\]>]$|\d$|https?:\S+$|www\S+$/u.test(row);
}

/** The end of a long Web address, on a line of its own. */
function isAddress(row: string): boolean {
  return /^\S{6,}$/u.test(row) && /[/=&?%_]|\.(?:pdf|html?|php|aspx?)$/iu.test(row) && !/[-/]$/u.test(row);
}

const widths = new WeakMap<readonly Row[], number>();
function longest(rows: readonly Row[]): number {
  let width = widths.get(rows);
  if (width === undefined) {
    const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
    width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    widths.set(rows, width);
  }
  return width;
}

const AGAIN = new RegExp(`^(?:[-–—_]|(?:${anyOf("sameAuthorListed")})(?!\\p{L}))`, "u");

/** What a list is sorted by: the first letters of the entry; a dash stands for what was before. */
function keysOf(text: string): string[] {
  if (AGAIN.test(text)) return [""];
  const bare = text.replace(new RegExp(`^(?:${PARTICLE}[\\s-]+){1,3}`, "u"), "");
  return [...new Set([keyOf(bare), keyOf(text)])];
}

function keyOf(text: string): string {
  return text
    .replace(/^(?:(?:\p{Lu}\.[\s-]?){1,4})/u, "")
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase()
    .slice(0, 4);
}

function inOrder(before: Candidate, after: Candidate): boolean {
  return before.keys.some((a) =>
    after.keys.some((b) => a === "" || b === "" || a.slice(0, 2) <= b.slice(0, 2)),
  );
}

/** The heaviest of all sequences in order (longest increasing subsequence, weighted). */
function sortedMost(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates.map(({ weight }) => weight);
  const from = candidates.map(() => -1);
  // Within so many neighbours the order is looked for: further back nothing is given up.
  for (let b = 0; b < candidates.length; b++)
    for (let a = Math.max(0, b - REACH); a < b; a++)
      if (inOrder(candidates[a]!, candidates[b]!) && best[a]! + candidates[b]!.weight > best[b]!) {
        best[b] = best[a]! + candidates[b]!.weight;
        from[b] = a;
      }
  let at = best.reduce((top, value, i) => (value > best[top]! ? i : top), 0);
  const kept: Candidate[] = [];
  while (at >= 0) {
    kept.push(candidates[at]!);
    at = from[at]!;
  }
  return kept.reverse();
}
const REACH = 40;

/** An entry ends where a new block that is none of its lines begins, if it was at its end. */
function endOf(rows: readonly Row[], start: number, next: number): number {
  for (let i = start + 1; i < next; i++)
    if (
      i - start > MOST_ROWS ||
      (rows[i]!.beginsBlock && /[.\d)>]$/u.test(rows[i - 1]!.text) && !/^[\p{Ll}\d(]/u.test(rows[i]!.text))
    )
      return i;
  return next;
}
const MOST_ROWS = 14;

function joined(rows: readonly Row[]): ReferenceEntry {
  let text = "";
  const offsets: number[] = [];
  for (const row of rows) {
    if (text !== "" && row.isSpaced) {
      // A word broken at the end of a line is one; "1990-" and a double name keep their hyphen.
      if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(row.text)) {
        text = text.slice(0, -1);
        offsets.pop();
      } else if (!/[\p{L}\p{N}/]-$|\/$/u.test(text)) {
        text += " ";
        offsets.push(offsets.at(-1)!);
      }
    }
    text += row.text;
    append(offsets, row.offsets);
  }
  return { text, offsets };
}
