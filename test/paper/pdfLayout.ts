import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";

/** A text as its writer has it: sentences, some of them with a note. */
export interface Manuscript {
  title: string;
  paragraphs: { text: string; note?: string }[][];
}

/** How a text is set. Sizes and places in points. */
export interface Layout {
  page: [number, number];
  font: "serif" | "sans";
  /** Of the text and of the notes. */
  size: number;
  noteSize: number;
  columns: 1 | 2;
  /** Where the notes stand: at the foot of each column, across the foot of the page, beside the text, at the end. */
  notes: "column" | "page" | "margin" | "end";
  /** Of the label of a note. */
  label: "raised" | "raised large" | "raised as large" | "small" | "stopped" | "plain" | "hanging" | "round";
  /** Of the figure in the text. */
  mark: "raised" | "raised as large" | "small" | "glued" | "round";
  hasRule: boolean;
  /** Whether numbers go on through the paper or begin again on each page. */
  numbers: "on" | "again";
  hasHeads: boolean;
  /** Points by which each stretch of text may stand beside its place. */
  shake: number;
}

export const PLAIN: Layout = {
  page: [595, 842],
  font: "serif",
  size: 11,
  noteSize: 9,
  columns: 1,
  notes: "column",
  label: "raised",
  mark: "raised",
  hasRule: true,
  numbers: "on",
  hasHeads: true,
  shake: 0,
};

interface Word {
  text: string;
  note?: string;
}

interface Line {
  words: Word[];
  isFirst: boolean;
}

const EDGE = 60;
const GUTTER = 22;
const MARGIN_COLUMN = 115;

/** Sets a text in pages, as a program for setting would, a note on the page of its mark or run over to the next. */
export async function setInPages({ title, paragraphs }: Manuscript, layout: Layout): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [plain, bold] = await Promise.all(
    (layout.font === "serif"
      ? [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold]
      : [StandardFonts.Helvetica, StandardFonts.HelveticaBold]
    ).map((name) => document.embedFont(name)),
  );
  return new Setter(document, plain!, bold!, layout).set(title, paragraphs);
}

class Setter {
  private page!: PDFPage;
  private pageNumber = 0;
  private column = 0;
  private y = 0;
  private number = 0;
  /** Lines of notes for the foot being filled; what of them did not fit on the page before stands first. */
  private foot: { label?: string; text: string }[] = [];
  private marginY = 0;
  /** Where the longest column of the page ends so far. */
  private lowest = 0;
  private noise = 7;
  private readonly ending: { label: string; text: string }[] = [];

  private readonly document: PDFDocument;
  private readonly font: PDFFont;
  private readonly bold: PDFFont;
  private readonly layout: Layout;

  constructor(document: PDFDocument, font: PDFFont, bold: PDFFont, layout: Layout) {
    this.document = document;
    this.font = font;
    this.bold = bold;
    this.layout = layout;
  }

  private get width(): number {
    const { page, columns, notes } = this.layout;
    const all = page[0] - 2 * EDGE - (notes === "margin" ? MARGIN_COLUMN + GUTTER : 0);
    return columns === 1 ? all : (all - GUTTER) / 2;
  }

  private get left(): number {
    return EDGE + this.column * (this.width + GUTTER);
  }

  private get noteWidth(): number {
    const { notes, page } = this.layout;
    return notes === "margin" ? MARGIN_COLUMN : notes === "page" ? page[0] - 2 * EDGE : this.width;
  }

  async set(title: string, paragraphs: Manuscript["paragraphs"]): Promise<Uint8Array> {
    const { size, noteSize, page, notes } = this.layout;
    this.newPage();
    this.draw(title, { x: EDGE, y: page[1] - 90, size: 1.6 * size, font: this.bold });
    this.y = page[1] - 130;
    for (const paragraph of paragraphs) {
      const words = paragraph.flatMap(({ text, note }): Word[] => {
        const all = text.split(" ");
        return all.map((word, k) =>
          k === all.length - 1 && note !== undefined ? { text: word, note } : { text: word },
        );
      });
      for (const line of this.broken(words, this.font, size, this.width, 14)) this.place(line);
      this.y -= notes === "margin" ? 2 : 0;
    }
    this.endColumn();
    while (this.foot.length > 0) {
      this.newPage();
      this.endColumn();
    }
    if (this.ending.length > 0) {
      this.newPage();
      this.y = page[1] - 90;
      this.draw("Notes", { x: EDGE, y: this.y, size: 1.2 * size, font: this.bold });
      this.y -= 2 * size;
      for (const note of this.ending)
        for (const line of this.noteLines(note.label, note.text)) {
          if (this.y < EDGE + 20) {
            this.newPage();
            this.y = page[1] - 70;
          }
          this.drawNoteLine(line, EDGE, this.y, noteSize);
          this.y -= 1.25 * noteSize;
        }
    }
    return this.document.save();
  }

  private draw(text: string, how: { x: number; y: number; size: number; font: PDFFont }): void {
    const noise = () => {
      this.noise = (Math.imul(this.noise, 1_103_515_245) + 12_345) & 0x7fffffff;
      return this.layout.shake * (((this.noise >> 8) % 1000) / 500 - 1);
    };
    this.page.drawText(text, { ...how, x: how.x + noise(), y: how.y + noise() });
  }

  private newPage(): void {
    const { page, hasHeads, size, numbers } = this.layout;
    this.page = this.document.addPage(page);
    this.pageNumber += 1;
    this.column = 0;
    this.y = page[1] - 70;
    this.marginY = this.y;
    this.lowest = this.y;
    if (numbers === "again") this.number = 0;
    if (!hasHeads) return;
    this.draw("Review of Rivers", { x: EDGE, y: page[1] - 40, size: size - 2, font: this.font });
    this.draw(`${this.pageNumber}`, { x: page[0] / 2, y: 30, size: size - 2, font: this.font });
  }

  private broken(words: readonly Word[], font: PDFFont, size: number, width: number, indent: number): Line[] {
    const lines: Line[] = [];
    let line: Word[] = [];
    let used = indent;
    for (const word of words) {
      const own = font.widthOfTextAtSize(`${word.text}${word.note === undefined ? "" : "000"} `, size);
      if (line.length > 0 && used + own > width) {
        lines.push({ words: line, isFirst: lines.length === 0 });
        line = [];
        used = 0;
      }
      line.push(word);
      used += own;
    }
    if (line.length > 0) lines.push({ words: line, isFirst: lines.length === 0 });
    return lines;
  }

  private noteLines(label: string, text: string): { label?: string; text: string }[] {
    const lines = this.broken(
      text.split(" ").map((word) => ({ text: word })),
      this.font,
      this.layout.noteSize,
      this.noteWidth - 24,
      0,
    );
    return lines.map(({ words }, k) => {
      const own = words.map((word) => word.text).join(" ");
      return k === 0 ? { label, text: own } : { text: own };
    });
  }

  private footHeight(lines: number): number {
    return lines === 0 ? 0 : lines * 1.2 * this.layout.noteSize + 14;
  }

  private place(line: Line): void {
    const { size, notes } = this.layout;
    const own = line.words.filter(({ note }) => note !== undefined).length;
    const lead = 1.25 * size;
    const bottom =
      EDGE + this.footHeight(notes === "column" || notes === "page" ? this.foot.length + own : 0);
    const beside =
      notes === "margin"
        ? line.words.reduce(
            (sum, { note }) =>
              sum +
              (note === undefined ? 0 : 4 + this.noteLines("0", note).length * 1.2 * this.layout.noteSize),
            0,
          )
        : 0;
    const isFull = beside > 0 && Math.min(this.y, this.marginY) - beside < EDGE - 10;
    if (this.y - lead < bottom || isFull) this.nextColumn();
    let x = this.left + (line.isFirst ? 14 : 0);
    for (const { text, note } of line.words) {
      this.draw(text, { x, y: this.y, size, font: this.font });
      x += this.font.widthOfTextAtSize(text, size);
      if (note !== undefined) x = this.mark(note, x);
      x += this.font.widthOfTextAtSize(" ", size);
    }
    this.y -= lead;
    this.lowest = Math.min(this.lowest, this.y);
  }

  private mark(note: string, x: number): number {
    const { size, mark, notes, noteSize } = this.layout;
    this.number += 1;
    const label = `${this.number}`;
    const written = mark === "round" ? `(${label})` : label;
    const [own, rise] = {
      raised: [0.6, 0.36],
      "raised as large": [1, 0.36],
      small: [0.6, 0],
      glued: [1, 0],
      round: [1, 0],
    }[mark] as [number, number];
    this.draw(written, { x: x + 0.2, y: this.y + rise * size, size: own * size, font: this.font });
    if (notes === "end") this.ending.push({ label, text: note });
    else if (notes === "margin") {
      let y = Math.min(this.y, this.marginY);
      for (const line of this.noteLines(label, note)) {
        this.drawNoteLine(line, this.layout.page[0] - EDGE - MARGIN_COLUMN, y, noteSize);
        y -= 1.2 * noteSize;
      }
      this.marginY = y - 4;
    } else this.foot.push(...this.noteLines(label, note));
    return x + 0.2 + this.font.widthOfTextAtSize(written, own * size);
  }

  private nextColumn(): void {
    const { columns, notes, page } = this.layout;
    if (notes !== "page" || this.column + 1 === columns) this.endColumn();
    if (this.column + 1 < columns) {
      this.column += 1;
      this.y = page[1] - (this.pageNumber === 1 ? 130 : 70);
    } else this.newPage();
  }

  /** Draws the foot; what has no room runs over. */
  private endColumn(): void {
    const { noteSize, hasRule, notes } = this.layout;
    const lead = 1.2 * noteSize;
    const room = Math.floor(((notes === "page" ? this.lowest : this.y) - EDGE - 8) / lead);
    const fits = this.foot.slice(0, Math.max(0, room));
    this.foot = this.foot.slice(fits.length);
    if (fits.length === 0) return;
    const x = notes === "page" ? EDGE : this.left;
    const top = EDGE + fits.length * lead;
    if (hasRule)
      this.page.drawLine({
        start: { x, y: top + 3 },
        end: { x: x + Math.min(90, 0.5 * this.width), y: top + 3 },
        thickness: 0.5,
        color: rgb(0, 0, 0),
      });
    for (const [k, line] of fits.entries()) this.drawNoteLine(line, x, top - (k + 1) * lead + 2, noteSize);
  }

  private drawNoteLine(line: { label?: string; text: string }, x: number, y: number, size: number): void {
    const { label: form } = this.layout;
    const { label, text } = line;
    if (label === undefined) {
      this.draw(text, { x: form === "hanging" ? x + 20 : x, y, size, font: this.font });
      return;
    }
    const [own, rise] = {
      raised: [0.65, 0.35],
      "raised large": [0.89, 0.37],
      "raised as large": [1, 0.35],
      small: [0.75, 0],
      stopped: [1, 0],
      plain: [1, 0],
      hanging: [1, 0],
      round: [1, 0],
    }[form] as [number, number];
    const written = form === "stopped" ? `${label}.` : form === "round" ? `(${label})` : label;
    this.draw(written, { x, y: y + rise * size, size: own * size, font: this.font });
    const end = x + this.font.widthOfTextAtSize(written, own * size);
    const from =
      form === "hanging"
        ? x + 20
        : ["plain", "stopped", "round"].includes(form)
          ? end + 0.28 * size
          : end + 2;
    this.draw(text, { x: from, y, size, font: this.font });
  }
}

const WORDS =
  "river lake ferry harbour treaty border council share water dam talks winter delegation minister valley price toll letter season upstream town northern southern early late common old new".split(
    " ",
  );
const NAMES = ["Ann Lee", "Bo Ek", "Cid Oka", "Dora Pym", "Eli Voss", "Fay Orr"];

/** A text of so many paragraphs, the same for the same seed, with a note to every third sentence or so. */
export function manuscript(paragraphs: number, seed: number): Manuscript {
  let state = seed;
  const pick = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % most;
  };
  const words = (count: number) => Array.from({ length: count }, () => WORDS[pick(WORDS.length)]!).join(" ");
  const sentence = () => {
    const text = words(7 + pick(9));
    const year = pick(4) === 0 ? ` of ${1900 + pick(99)}` : "";
    return `${text[0]!.toUpperCase()}${text.slice(1)}${year}.`;
  };
  const note = (): string => {
    const name = NAMES[pick(NAMES.length)]!;
    const title = words(3 + pick(3)).replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
    const kind = pick(6);
    if (kind === 0) return `Ibid., ${10 + pick(300)}.`;
    if (kind === 1)
      return `See ${name}, ${title} (Lund: Lake Press, ${1950 + pick(60)}), ${pick(300)}. ${sentence()} ${sentence()} ${sentence()}`;
    return `${name}, ${title} (London: Harbour Press, ${1950 + pick(60)}), ${1 + pick(300)}.`;
  };
  return {
    title: "Two States and a River",
    paragraphs: Array.from({ length: paragraphs }, () =>
      Array.from({ length: 3 + pick(4) }, () =>
        pick(3) === 0 ? { text: sentence(), note: note() } : { text: sentence() },
      ),
    ),
  };
}
