import { columnWeights } from "../columnWeights.ts";
import { Glossary } from "../glossary.ts";
import { toGrid } from "../grid.ts";
import { neutralise, neutraliseLines } from "../neutralise.ts";
import { noteRuns } from "../noteText.ts";
import {
  allBlocks,
  type Block,
  type Inline,
  isPart,
  type NoteItem,
  type Page,
  type SpansFigure,
} from "../page.ts";
import { type Part, parts, plainText } from "../parts.ts";
import { markLabels } from "../spans.ts";
import { webAddress } from "../webAddress.ts";
import { type WriterWords, wordsIn } from "../words.ts";

type Data = Record<string, unknown>;

/** The page as the data that the template of Typst sets: text throughout, of which none is ever read as markup. */
export function pageAsTypstData(page: Page): Data {
  return new TypstData(page).data(allBlocks(page));
}

/** The same without the annex, though the texts of the notes stand behind that. */
export function firstPageAsTypstData(page: Page): Data {
  const shown = page.annex ? page.blocks : allBlocks(page);
  return new TypstData(page).data(shown);
}

class TypstData {
  private readonly page: Page;
  private readonly words: WriterWords;
  private readonly glossary = new Glossary();
  private readonly items: ReadonlyMap<string, NoteItem>;
  private readonly called = new Set<string>();
  private level = 0;
  private inAnnex = false;

  constructor(page: Page) {
    this.page = page;
    this.words = wordsIn(page.language);
    this.items = new Map(
      allBlocks(page)
        .flatMap((block) => (block.kind === "notes" ? block.items : []))
        .map((item) => [`${item.number}`, item]),
    );
  }

  data(blocks: readonly Block[]): Data {
    const { page, words } = this;
    const [language, region] = page.language.split("-");
    const byline = page.byline === undefined ? null : this.inline(page.byline);
    const warning = page.warning && this.paragraph("caution", page.warning, words.warning);
    const shown = blocks.flatMap((block, i) => this.block(block, blocks[i + 1]));
    return {
      title: neutralise(page.title),
      authors: (page.authors ?? []).map(neutralise),
      table: words.table,
      figure: words.figure,
      language: language?.toLowerCase(),
      region: /^[A-Z]{2}$/.test(region ?? "") ? region : null,
      byline,
      subtitle: page.subtitle === undefined ? null : neutralise(page.subtitle),
      blocks: [
        ...(warning ? [warning] : []),
        ...shown,
        ...(this.inAnnex ? [this.paragraph("small", [`${words.place} ${words.places}`])] : []),
      ],
      notes: Object.fromEntries([...this.items].map(([number, item]) => [number, noteData(item)])),
    };
  }

  private block(block: Block, next: Block | undefined): Data[] {
    switch (block.kind) {
      case "heading":
        // The notes stand at the foot of each page, and need no heading there.
        if (next?.kind === "notes" && this.uncalled(next).length === 0) return [];
        return block.id === "annex"
          ? [{ kind: "break" }, this.heading(block), ...this.contents()]
          : [this.heading(block)];
      case "paragraph": {
        const label = { verdict: this.words.answer, caution: this.words.caution };
        return [this.paragraph(block.role ?? "", block.text, label[block.role as keyof typeof label])];
      }
      case "list":
        return [
          {
            kind: "list",
            ordered: block.ordered === true,
            items: block.items.map((item) => this.inline(item)),
          },
        ];
      case "table":
        return this.table(block);
      case "spans":
        return [spansData(block)];
      case "command":
        return [{ kind: "command", text: neutraliseLines(block.text).join("\n") }];
      case "notes": {
        const items = this.uncalled(block).map((item) => ({
          number: `${item.number}`,
          runs: noteData(item),
        }));
        return items.length === 0 ? [] : [{ kind: "works", items }];
      }
    }
  }

  /** A level is never left out, which PDF/UA does not allow. */
  private heading(block: Extract<Block, { kind: "heading" }>): Data {
    this.level = Math.min(block.level - 1, this.level + 1);
    const part = this.inAnnex && isPart(block);
    if (block.id === "annex") this.inAnnex = true;
    return { kind: "heading", level: this.level, text: plainText(block.text), part };
  }

  /** The parts of the annex with their pages; those of a page alone are seen at a glance. */
  private contents(): Data[] {
    const parts = this.page.annex?.blocks.filter(isPart) ?? [];
    return parts.length < 2 ? [] : [{ kind: "contents" }];
  }

  private uncalled({ items }: Extract<Block, { kind: "notes" }>): NoteItem[] {
    return items.filter(({ number }) => !this.called.has(`${number}`));
  }

  private paragraph(role: string, text: readonly Inline[], label?: string): Data {
    const ended = label === undefined ? {} : { label: `${label}${role === "verdict" ? ":" : "."}` };
    return { kind: "paragraph", role, ...ended, parts: this.inline(text) };
  }

  private table(block: Extract<Block, { kind: "table" }>): Data[] {
    const { head, rows, terms } = toGrid(block, this.glossary);
    if (head.length === 0) return [this.paragraph("small", [neutralise(block.caption)])];
    const cells = (row: readonly (readonly Part[])[]) => row.map((cell) => this.parts(cell));
    return [
      {
        kind: "table",
        caption: neutralise(block.caption),
        widths: columnWeights([head, ...rows], head.length),
        head: cells(head),
        rows: rows.map(cells),
      },
      ...terms.map(({ text, gloss }) => ({
        kind: "paragraph",
        role: "small",
        parts: [
          { kind: "emphasis", text },
          { kind: "text", text: `: ${gloss}` },
        ],
      })),
    ];
  }

  private inline(inlines: readonly Inline[]): Data[] {
    return this.parts(parts(inlines, this.glossary));
  }

  private parts(list: readonly Part[]): Data[] {
    return list.map((part) => (part.kind === "note" ? this.note(part.text) : { ...part }));
  }

  /** The first call of a note prints it at the foot of the page; later ones lead there. */
  private note(number: string): Data {
    if (!this.items.has(number)) return { kind: "note", text: number };
    const call = this.called.has(number) ? "again" : "first";
    this.called.add(number);
    return { kind: "note", text: number, call };
  }
}

function noteData(item: NoteItem): Data[] {
  const runs = noteRuns(item);
  const url = webAddress(item.url);
  const isTold = url === undefined || runs.some(({ text }) => text.includes(url));
  return [...runs, ...(isTold ? [] : [{ text: ` ${url}`, italic: false }])].flatMap(({ text, italic }) =>
    text
      .split(/(https?:\/\/[^\s;,]+(?=[;,.]?(?:\s|$)))/)
      .filter((piece) => piece !== "")
      .map((piece) => {
        const address = webAddress(piece.replace(/\.$/, ""));
        return { text: piece, italic, ...(address === undefined ? {} : { url: address }) };
      }),
  );
}

function spansData(figure: SpansFigure): Data {
  const { caption, marks, rows, ticks, legend } = figure;
  return {
    kind: "spans",
    caption: neutralise(caption),
    says: neutralise([marks.says, ...rows.map(({ says }) => says)].join(" ")),
    "marks-label": neutralise(marks.label),
    marks: marks.items.map(({ at, mark }) => ({ at, mark })),
    numbers: markLabels(marks, ROOM).map(({ at, text }) => ({ at, text })),
    rows: rows.map(({ label, spans, bars }) => ({
      label: neutralise(label),
      spans,
      ...(bars ? { base: bars.base, bars: bars.items } : {}),
    })),
    ticks: ticks.map(({ at, label: text }) => ({ at, text: neutralise(text) })),
    legend: legend.map((item) => ({ ...item, says: neutralise(item.says) })),
  };
}

/** What a character of the numbers takes of the width. */
const ROOM = 0.014;
