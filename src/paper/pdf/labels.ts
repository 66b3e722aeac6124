import { NUMBERED_NOTE } from "../citations/signals.ts";
import { WRITTEN_MONTH } from "../lexicon/index.ts";
import { fromSuperscript, isRoman, MARK, NOTE_START } from "../noteLabels.ts";
import { endOf, isRaised, type PdfItem, type PrintedLine, textOf } from "./page.ts";

/** How a label is set apart from the note it begins, the surest first. */
export type LabelForm = "raised" | "small" | "hanging" | "bracketed" | "stopped" | "plain" | "loose";

export interface NoteStart {
  label: string;
  /** Of the label, in the text of its line. */
  length: number;
  form: LabelForm;
}

/** "12 March" at the start of a line. */
const DAY = new RegExp(`^\\s*\\d{1,2}\\.?\\s+(?:${WRITTEN_MONTH})(?!\\p{L})`, "u");

/** The label a line begins with, where it could begin a note; `loose` where it is only a number at its place. */
export function labelOf(line: PrintedLine): NoteStart | undefined {
  const [first, second] = line.items;
  const own = /^\s*[[(]?(\d{1,4}|[ivxlc]{1,7})[\].)]?\s*$/.exec(first!.text)?.[1];
  if (own !== undefined && (/\d/.test(own) || isRoman(own))) {
    const at = { label: own, length: first!.text.length };
    if (isRaised(first!, line)) return { ...at, form: "raised" };
    if (second && /\d/.test(own) && first!.size < 0.95 * line.size) return { ...at, form: "small" };
    if (second && /\d/.test(own) && second.x - endOf(first!) > 0.5 * line.size && !DAY.test(textOf(line)))
      return { ...at, form: "hanging" };
  }
  const text = textOf(line);
  if (DAY.test(text)) return undefined;
  const match =
    (/^\s*(?:\[\^?\d{4}\]|\d{4}[.)])/.test(text) ? null : NOTE_START.exec(text)) ??
    /^\s*\((\d{1,3})\)\s*(?=\S)/.exec(text) ??
    NUMBERED_NOTE.exec(text);
  if (match) {
    const label = match[1] ?? match[2] ?? fromSuperscript(match[3]!);
    if (!/\d/.test(label) && !isRoman(label)) return undefined;
    const form = match[3] ? "raised" : /^\s*[[(]/.test(text) ? "bracketed" : match[2] ? "stopped" : "plain";
    return { label, length: match[0].length, form };
  }
  const loose = /^\s*(\d{1,4})(?=\s+\S|\p{L}{2}|[“„«])/u.exec(text);
  return loose ? { label: loose[1]!, length: loose[0].length, form: "loose" } : undefined;
}

/** The label of a line that is written as that of a note. */
export function noteStart(line: PrintedLine): NoteStart | undefined {
  const start = labelOf(line);
  return start?.form === "loose" ? undefined : start;
}

/** The labels a raised text names: `3`, `iv`, `3, 4`; each with its place. */
export function labelsIn(text: string): { label: string; at: number; end: number }[] {
  if (
    !/^\s*[[(]?(?:\d{1,4}|[ivxlc]{1,7})[\])]?(?:\s*[,;]\s*[[(]?(?:\d{1,4}|[ivxlc]{1,7})[\])]?)*[,;.]?\s*$/.test(
      text,
    )
  )
    return [];
  return [...text.matchAll(/\d+|[ivxlc]+/g)].map(({ 0: label, index }) => ({
    label,
    at: index,
    end: index + label.length,
  }));
}

/** A number right after a word or its stop, as a mark is that lost its height: `known.12`. */
export const GLUED =
  /(?<=\p{Ll}{2}[.,;:!?”“"»«’)\]]{0,2}|(?<!\d)(?:1[5-9]|20)\d\d[.,;:!?”“"»«’)\]]{1,2})(\d{1,3})(?=$|[\s.,;:)])/gu;

/** A number in round brackets after a word, as French and older papers mark notes: `known (12).` */
export const ROUND = /(?<=[\p{L}.,;:!?”“"»«’]\s?)\((\d{1,3})\)/gu;

/** A number set small right after a word, on the line. */
export function isSmallFigure(item: PdfItem, before: PdfItem | undefined, line: PrintedLine): boolean {
  return (
    before !== undefined &&
    item.size < 0.8 * line.size &&
    Math.abs(item.y - line.y) <= 0.1 * line.size &&
    item.x - endOf(before) < 0.3 * line.size &&
    /^\s*\d{1,3}\s*$/.test(item.text) &&
    /[\p{L}.,;:!?”“"»«’)\]]\s*$/u.test(before.text)
  );
}

/** Cells rather than words: with room between them, or little but figures. */
export function isTableRow({ items, size }: PrintedLine): boolean {
  let rooms = 0;
  for (const [k, item] of items.entries()) {
    const before = items[k - 1];
    if (before && !(k === 1 && labelsIn(before.text).length > 0) && item.x - endOf(before) > 1.5 * size)
      rooms += 1;
  }
  if (rooms > 1) return true;
  const text = items.map((item) => item.text).join("");
  const digits = text.match(/\d/g)?.length ?? 0;
  return items.length > 3 && digits > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** How surely a label is called, from 0 to 1: by page, and by the page it is called on first. */
export class Calls {
  private readonly byPage = new Map<string, number>();
  private readonly firstPage = new Map<string, number>();

  constructor(lines: readonly PrintedLine[]) {
    for (const line of lines) {
      const share = isTableRow(line) ? 0.3 : 1;
      for (const [k, item] of line.items.entries()) {
        const isMark = isRaised(item, line) && (k > 0 || /^\s*\p{Ll}/u.test(line.items[1]?.text ?? ""));
        const strength = isMark ? share : isSmallFigure(item, line.items[k - 1], line) ? 0.8 * share : 0;
        if (strength > 0) for (const { label } of labelsIn(item.text)) this.add(label, line.page, strength);
        for (const [, label] of item.text.matchAll(GLUED)) this.add(label!, line.page, 0.4 * share);
      }
      const text = textOf(line);
      for (const [, label] of text.matchAll(ROUND)) this.add(label!, line.page, 0.4 * share);
      for (const match of text.matchAll(MARK))
        if (text.slice(0, match.index).trim() !== "")
          this.add(match[1] ?? fromSuperscript(match[2]!), line.page, match[1] ? 0.5 : 1);
    }
  }

  private add(label: string, page: number, strength: number): void {
    const key = `${page} ${label}`;
    this.byPage.set(key, Math.max(strength, this.byPage.get(key) ?? 0));
    if (strength >= 0.5) this.firstPage.set(label, Math.min(page, this.firstPage.get(label) ?? page));
  }

  /** On the page itself. */
  on(label: string, page: number): number {
    return this.byPage.get(`${page} ${label}`) ?? 0;
  }

  /** On some page before. */
  isBefore(label: string, page: number): boolean {
    return (this.firstPage.get(label) ?? Number.POSITIVE_INFINITY) < page;
  }

  has(label: string): boolean {
    return this.firstPage.has(label);
  }

  get size(): number {
    return this.firstPage.size;
  }
}
