import { columnWidths } from "./columns.ts";
import { Glossary } from "./glossary.ts";
import { toGrid } from "./grid.ts";
import { neutralise, neutraliseLines } from "./neutralise.ts";
import { noteRuns } from "./noteText.ts";
import { allBlocks, type Block, type NoteItem, type Page, type SpansFigure } from "./page.ts";
import { type Part, parts, type TermPart } from "./parts.ts";
import { legendCharacter, spansAsLines } from "./spans.ts";
import { visibleWidth } from "./visibleWidth.ts";
import { type WriterWords, wordsIn } from "./words.ts";
import { type Paint, type Style, toUnits, type Unit, unitsWidth, wrap } from "./wrap.ts";

export interface TextOptions {
  /** Columns of the terminal. Default 80, at least 24. */
  width?: number;
  /** ANSI colours. Nothing is said by colour alone. */
  colour?: boolean;
}

/** The page for a terminal: no line is wider than asked for unless a single word, code or place is. */
export function writeText(page: Page, options: TextOptions = {}): string {
  const writer = new TextWriter(page.language, options.width ?? 80, options.colour ? ansi : unpainted);
  return writer.write(page);
}

const codes: Record<Style, [on: number, off: number]> = {
  plain: [0, 0],
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  code: [36, 39],
};
const ansi: Paint = (style, text) =>
  style === "plain" ? text : `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;
const unpainted: Paint = (_, text) => text;

const gap = 2;
const MOST_WIDTH_OF_SPANS = 72;

class TextWriter {
  private readonly width: number;
  private readonly paint: Paint;
  private readonly words: WriterWords;
  private readonly glossary = new Glossary();

  constructor(language: string, width: number, paint: Paint) {
    this.words = wordsIn(language);
    this.width = Number.isFinite(width) ? Math.max(24, Math.floor(width)) : 80;
    this.paint = paint;
  }

  write(page: Page): string {
    const sections = [
      ...(page.warning ? [this.labelled("!! ", this.words.warning, parts(page.warning, this.glossary))] : []),
      this.title(page),
      ...allBlocks(page).map((block) => this.block(block)),
    ];
    const text = sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => line.trimEnd()).join("\n"))
      .join("\n\n");
    return `${text}\n`;
  }

  private title(page: Page): string[] {
    const title = this.underlined(parts([page.title]), "═");
    const subtitle = page.subtitle === undefined ? [] : this.lines(parts([page.subtitle]));
    const byline = page.byline === undefined ? [] : this.lines(parts(page.byline));
    return [...title, ...byline, ...subtitle];
  }

  private block(block: Block): string[] {
    switch (block.kind) {
      case "heading":
        return this.underlined(parts(block.text), block.level === 2 ? "━" : "─");
      case "paragraph":
        return this.paragraph(parts(block.text, this.glossary), block.role);
      case "list":
        return this.list(
          block.items.map((item) => parts(item, this.glossary)),
          block.ordered === true,
        );
      case "table":
        return this.table(block);
      case "spans":
        return this.spans(block);
      case "command":
        return neutraliseLines(block.text).map((line) => `    $ ${this.paint("code", line)}`);
      case "notes":
        return this.notes(block.items);
    }
  }

  private paragraph(list: Part[], role?: string): string[] {
    if (list.length === 0) return [];
    if (role === "verdict") return this.verdict(list);
    if (role === "caution") return this.labelled("!  ", this.words.caution, list);
    if (role === "small") return this.lines(list, "", "", "dim");
    return this.lines(list);
  }

  private verdict(list: Part[]): string[] {
    const bar = this.paint("bold", "┃");
    return [
      `${bar} ${this.paint("bold", this.words.answer.toUpperCase())}`,
      ...this.wrapped(toUnits(list), this.width - 2, "bold").map((line) => `${bar} ${line}`),
    ];
  }

  /** A word says what the paragraph is; the marks in the margin only help to find it. */
  private labelled(margin: string, label: string, list: Part[]): string[] {
    const text: Part[] = [
      { kind: "strong", text: `${label.toUpperCase()}:` },
      { kind: "text", text: " " },
      ...list,
    ];
    return this.lines(text, margin, margin);
  }

  private underlined(list: Part[], rule: string): string[] {
    const lines = this.wrapped(toUnits(list), this.width, "bold");
    const plain = wrap(toUnits(list), this.width, unpainted);
    const width = Math.min(this.width, Math.max(0, ...plain.map(visibleWidth)));
    return lines.length === 0 ? [] : [...lines, rule.repeat(width)];
  }

  private list(items: Part[][], ordered: boolean): string[] {
    const marks = items.map((_, i) => (ordered ? `${i + 1}.` : "•"));
    const width = Math.max(0, ...marks.map((mark) => mark.length)) + 1;
    return items.flatMap((item, i) =>
      this.lines(item, `  ${marks[i]!.padEnd(width)}`, " ".repeat(width + 2)),
    );
  }

  private notes(items: readonly NoteItem[]): string[] {
    const marks = items.map(({ number }) => `[${neutralise(String(number))}]`);
    const width = Math.max(0, ...marks.map((mark) => mark.length)) + 1;
    return items.flatMap((note, i) => {
      const list = noteRuns(note).map(
        ({ text, italic }): Part => ({ kind: italic ? "emphasis" : "text", text }),
      );
      const shown = list.map(({ text }) => text).join("");
      const url = note.url === undefined ? "" : neutralise(note.url).trim();
      if (url !== "" && !shown.includes(url)) list.push({ kind: "text", text: ` ${url}` });
      return this.lines(list, marks[i]!.padEnd(width), " ".repeat(width));
    });
  }

  private table(block: Extract<Block, { kind: "table" }>): string[] {
    const grid = toGrid(block, this.glossary);
    const head = grid.head.map(toUnits);
    const rows = grid.rows.map((row) => row.map(toUnits));
    const caption = this.wrapped(toUnits(parts([block.caption])), this.width, "bold");
    if (head.length === 0) return [...caption, ...this.terms(grid.terms)];
    const cells = head.map((cell, i) => [cell, ...rows.map((row) => row[i]!)]);
    const longest = cells.map((column) => Math.max(1, ...column.flat().map(({ width }) => width)));
    const natural = cells.map((column) => Math.max(1, ...column.map(unitsWidth)));
    const widths = columnWidths(longest, natural, this.width - gap * (head.length - 1));
    const body = widths ? this.aligned(head, rows, widths) : this.rowBlocks(head, rows);
    return [...caption, ...body, ...this.terms(grid.terms)];
  }

  private aligned(head: Unit[][], rows: Unit[][][], widths: number[]): string[] {
    const rule = "─".repeat(widths.reduce((sum, width) => sum + width, gap * (widths.length - 1)));
    const printed = rows.map((row) => this.row(row, widths, "plain"));
    const airy = printed.some((lines) => lines.length > 1);
    const body = printed.flatMap((lines, i) => (airy && i > 0 ? ["", ...lines] : lines));
    return [rule, ...this.row(head, widths, "bold"), rule, ...body, rule];
  }

  private row(cells: Unit[][], widths: number[], style: Style): string[] {
    const plain = cells.map((cell, i) => wrap(cell, widths[i]!, unpainted));
    const painted = cells.map((cell, i) => this.wrapped(cell, widths[i]!, style));
    const height = Math.max(...plain.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((width, i) => {
          const room = width - visibleWidth(plain[i]![line] ?? "");
          return (painted[i]![line] ?? "") + " ".repeat(Math.max(0, room));
        })
        .join(" ".repeat(gap)),
    );
  }

  /** Too narrow for columns: each row becomes a small block, its header above and a line for every cell. */
  private rowBlocks(head: Unit[][], rows: Unit[][][]): string[] {
    const labels = head.map((cell) => this.wrapped(cell, Number.POSITIVE_INFINITY, "dim")[0] ?? "");
    const plainLabels = head.map((cell) => wrap(cell, Number.POSITIVE_INFINITY, unpainted)[0] ?? "");
    const widest = Math.max(0, ...plainLabels.slice(1).map(visibleWidth));
    const indent = widest + 4 <= this.width / 3 ? widest + 4 : 4;
    return rows.flatMap((row, i) => {
      const title = this.wrapped(row[0]!, this.width, "bold");
      const cells = row.slice(1).flatMap((cell, j) => {
        const lines = this.wrapped(cell, this.width - indent, "plain");
        if (lines.length === 0) return [];
        const label = `  ${labels[j + 1]}`;
        const room = indent - 2 - visibleWidth(plainLabels[j + 1]!);
        if (indent === 4) return [...wrapLabel(label), ...lines.map((line) => `    ${line}`)];
        return lines.map((line, k) => (k === 0 ? label + " ".repeat(room) : " ".repeat(indent)) + line);
      });
      return [...(i > 0 ? [""] : []), ...title, ...cells];
    });
  }

  private spans(figure: SpansFigure): string[] {
    const width = Math.min(MOST_WIDTH_OF_SPANS, this.width - 2);
    const drawn = spansAsLines(figure, width);
    const legend = figure.legend.map((item) => `${legendCharacter(item)} ${item.says}`).join("; ");
    return [
      ...this.wrapped(toUnits(parts([figure.caption])), this.width, "bold"),
      ...drawn.flatMap((line) =>
        visibleWidth(line) <= this.width ? [line] : this.wrapped(toUnits(parts([line])), this.width, "plain"),
      ),
      ...this.lines(parts([legend]), "", "", "dim"),
    ];
  }

  private terms(terms: readonly TermPart[]): string[] {
    return terms.flatMap(({ text, gloss }) =>
      this.lines(
        [
          { kind: "emphasis", text },
          { kind: "text", text: `: ${gloss}` },
        ],
        "  ",
        "    ",
      ),
    );
  }

  private lines(list: Part[], first = "", rest = first, style: Style = "plain"): string[] {
    return this.wrapped(toUnits(list), this.width - visibleWidth(rest), style).map(
      (line, i) => (i === 0 ? first : rest) + line,
    );
  }

  /** Wraps with a style for what has none of its own. */
  private wrapped(units: Unit[], width: number, style: Style): string[] {
    return wrap(units, width, (own, text) => this.paint(own === "plain" ? style : own, text));
  }
}

function wrapLabel(label: string): string[] {
  return label.trim() === "" ? [] : [label];
}
