import { append } from "../../record/append.ts";
import type { Piece } from "../blocks.ts";
import type { Link } from "../paper.ts";
import type { PrintedMark } from "./marksOfLines.ts";
import { needsSpace, type PrintedLine } from "./page.ts";

/** The text a line of print to a line, with the place of every item. */
export class PrintedText {
  readonly text: string;
  readonly pageStarts: number[] = [];
  readonly links: Link[] = [];
  private readonly pieces: Piece[][] = [];
  private readonly words: ReadonlySet<string>;
  private readonly marks: ReadonlyMap<number, ReadonlyMap<number, readonly PrintedMark[]>>;
  private readonly parts: string[] = [];
  private length = 0;

  constructor(
    lines: readonly PrintedLine[],
    pages: number,
    marks: ReadonlyMap<number, ReadonlyMap<number, readonly PrintedMark[]>>,
  ) {
    this.marks = marks;
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.add("\n");
      while (this.pageStarts.length <= line.page) this.pageStarts.push(i + 1);
      this.pieces.push(this.write(line, this.marks.get(i)));
    }
    while (this.pageStarts.length < pages) this.pageStarts.push(lines.length + 1);
    this.text = this.parts.join("");
    this.words = new Set(this.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private write(
    line: PrintedLine,
    marksOfLine: ReadonlyMap<number, readonly PrintedMark[]> | undefined,
  ): Piece[] {
    const pieces: Piece[] = [];
    for (const [k, item] of line.items.entries()) {
      if (needsSpace(line.items[k - 1], item)) this.addPiece(pieces, " ");
      const text = item.text.replace(/[\r\n]/g, " ");
      const links = (item.links ?? [])
        // The words of a link may go on in the next line.
        .filter((address, i) => i > 0 || address !== this.links.at(-1)?.address)
        .map((address) => ({ address, from: this.length, to: this.length + text.length }));
      append(this.links, links);
      let done = 0;
      for (const { at, end, label } of marksOfLine?.get(k) ?? []) {
        // The comma between two marks, and their brackets, are none of the text.
        const between = text.slice(done, at);
        if (/[^\s[(\]),;]/.test(between)) this.addPiece(pieces, between);
        else this.add(between);
        pieces.push({ mark: label, offset: this.length, end: this.length + end - at });
        this.add(text.slice(at, end));
        done = end;
      }
      const rest = text.slice(done);
      if (done > 0 && /^[\]),;]+\s*$/.test(rest) && isAlone(text)) {
        this.add(rest);
        if (/\s$/.test(rest)) pieces.push({ text: " ", offset: this.length - 1 });
      } else this.addPiece(pieces, rest);
    }
    return pieces;
  }

  /** Text goes on in the piece before it, so that what is looked for at the end of a line is found whole. */
  private addPiece(pieces: Piece[], text: string): void {
    const last = pieces.at(-1);
    if (last && isText(last) && last.offset + last.text.length === this.length) last.text += text;
    else if (text !== "") pieces.push({ text, offset: this.length });
    this.add(text);
  }

  /** The pieces of lines that make one paragraph: a word broken at the end of a line is one word again. */
  joined(indices: readonly number[]): Piece[] {
    const joined: Piece[] = [];
    for (const [k, index] of indices.entries()) {
      const own = this.pieces[index]!;
      const last = joined.slice(-3).reverse().find(isWords);
      const next = own.find(isText);
      if (k > 0) {
        if (last && joined.at(-1) === last && next && isUnbroken(last.text, next.text)) {
          append(
            joined,
            own.map((piece) => ({ ...piece })),
          );
          continue;
        }
        const tail = last && /([\p{L}]+)([-‐\u00ad])\s*$/u.exec(last.text);
        const head = next && /^\p{Ll}+/u.exec(next.text)?.[0];
        if (last && tail && head && joined.at(-1) === last) {
          if (!this.keepsHyphen(tail[1]!, head, tail[2]!))
            last.text = last.text.replace(/[-‐\u00ad]\s*$/u, "");
        } else joined.push({ text: " ", offset: firstOffset(own) - 1 });
      }
      append(
        joined,
        own.map((piece) => ({ ...piece })),
      );
    }
    return joined;
  }

  /** "long-term" keeps its hyphen where the text elsewhere writes it so and never without. */
  private keepsHyphen(before: string, after: string, hyphen: string): boolean {
    if (hyphen === "\u00ad") return false;
    const [a, b] = [before.toLowerCase(), after.toLowerCase()];
    return this.words.has(`${a}-${b}`) && !this.words.has(a + b);
  }
}

/** Whether a web address or a range of pages goes on from one line to the next. */
function isUnbroken(before: string, after: string): boolean {
  if (/\d[-–]\s*$/.test(before) && /^\d/.test(after)) return true;
  const address = /(?:https?:\/\/|www\.)\S*$/.exec(before.trimEnd())?.[0];
  if (address === undefined) return false;
  const next = /^\S+/.exec(after)?.[0] ?? "";
  if (/[/\-_=&?%#~]$/.test(address)) return /^[\w%~]/.test(next);
  return (
    /^[/\-_=&?%#~.][\w%]/.test(next) ||
    /^[\w%.-]+\/[\w%]/.test(next) ||
    /^[\w%-]+\.(?:html?|pdf|aspx?|php)\b/.test(next) ||
    (/\.$/.test(address) && /^\p{Ll}{2,}/u.test(next) && /[\d/=-]/.test(next))
  );
}

/** An item of marks and no words. */
function isAlone(text: string): boolean {
  return !/\p{L}{2}/u.test(text);
}

export function isText(piece: Piece): piece is { text: string; offset: number } {
  return "text" in piece;
}

function isWords(piece: Piece): piece is { text: string; offset: number } {
  return isText(piece) && piece.text.trim() !== "";
}

export function firstOffset(pieces: readonly Piece[]): number {
  return pieces[0]?.offset ?? 1;
}
