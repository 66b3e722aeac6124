import { columnWeights } from "./columnWeights.ts";
import { Glossary } from "./glossary.ts";
import { toGrid } from "./grid.ts";
import { neutralise, neutraliseLines } from "./neutralise.ts";
import { noteRuns } from "./noteText.ts";
import { allBlocks, type Block, type Inline, isPart, type NoteItem, type Page } from "./page.ts";
import { type Part, parts, plainText } from "./parts.ts";
import { spansAsWord } from "./spansWord.ts";
import { webAddress } from "./webAddress.ts";
import { wordPackage } from "./wordPackage.ts";
import { type WriterWords, wordsIn } from "./words.ts";
import type { WordTemplate } from "./wordTemplate.ts";
import {
  bookmark,
  escapeXml,
  footnote,
  footnoteCall,
  linkTo,
  numberedCaption,
  wordParagraph,
  wordRun,
} from "./wordXml.ts";

/** The text width of our own page, in twentieths of a point. */
const TEXT_WIDTH = 9298;
const PLACE = '<w:color w:val="55534D"/><w:sz w:val="16"/>';
const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const CODE = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="19"/>';

/** The page as a Word file: headings Word's outline shows, tables whose head is repeated, notes as real footnotes. */
export function pageAsWordFile(page: Page, template?: WordTemplate): Uint8Array {
  return new WordWriter(page, template).write();
}

class WordWriter {
  private readonly page: Page;
  private readonly words: WriterWords;
  private readonly glossary = new Glossary();
  private readonly items: ReadonlyMap<string, NoteItem>;
  private readonly called = new Map<string, number>();
  private readonly footnotes: string[] = [];

  /** Headings that others lead to. */
  private readonly marked = new Set<string>();
  private readonly counts = { table: 0, figure: 0 };

  private readonly template: WordTemplate | undefined;
  private readonly textWidth: number;

  constructor(page: Page, template?: WordTemplate) {
    this.page = page;
    this.template = template;
    this.textWidth = template?.textWidth ?? TEXT_WIDTH;
    this.words = wordsIn(page.language);
    this.items = new Map(
      allBlocks(page)
        .flatMap((block) => (block.kind === "notes" ? block.items : []))
        .map((item) => [`${item.number}`, item]),
    );
  }

  write(): Uint8Array {
    const { page } = this;
    const title = neutralise(page.title);
    const blocks = allBlocks(page);
    const body = [
      wordParagraph(wordRun(title), "Title"),
      ...(page.byline === undefined ? [] : [wordParagraph(this.inline(page.byline), "Subtitle")]),
      ...(page.subtitle === undefined ? [] : [wordParagraph(wordRun(neutralise(page.subtitle)), "Subtitle")]),
      ...(page.warning
        ? [
            wordParagraph(
              `${wordRun(`${this.words.warning}. `, "<w:b/>")}${this.inline(page.warning)}`,
              "Caution",
            ),
          ]
        : []),
      ...blocks.map((block, i) =>
        block.kind === "heading" && block.id === "annex"
          ? this.block(block, blocks[i + 1]) + this.contents(blocks.slice(i + 1))
          : this.block(block, blocks[i + 1]),
      ),
      ...(page.annex
        ? [wordParagraph(wordRun(`${this.words.place} ${this.words.places}`, PLACE), "Small")]
        : []),
    ];
    const document = {
      title,
      ...(page.authors === undefined ? {} : { authors: page.authors.map(neutralise) }),
      language: page.language,
      body: body.join(""),
      footnotes: this.footnotes.join(""),
    };
    return wordPackage(document, this.template);
  }

  private block(block: Block, next: Block | undefined): string {
    switch (block.kind) {
      case "heading":
        // The notes stand at the foot of each page, and need no heading there.
        if (next?.kind === "notes" && this.uncalled(next).length === 0) return "";
        return `${block.id === "annex" ? PAGE_BREAK : ""}${wordParagraph(this.heading(block), `Heading${block.level - 1}`)}`;
      case "paragraph":
        return this.paragraph(block);
      case "list":
        return block.items
          .map((item, i) =>
            wordParagraph(
              `${wordRun(block.ordered ? `${i + 1}.` : "•")}<w:r><w:tab/></w:r>${this.inline(item)}`,
              "ListBullet",
            ),
          )
          .join("");
      case "table":
        return this.table(block);
      case "spans":
        return spansAsWord(block, this.textWidth, this.caption("figure", block.caption), this.counts.figure);
      case "command":
        return neutraliseLines(block.text)
          .map((line) => wordParagraph(wordRun(line), "Code"))
          .join("");
      case "notes":
        return this.uncalled(block)
          .map((item) => wordParagraph(wordRun(`${item.number}. `) + noteText(item), "FootnoteText"))
          .join("");
    }
  }

  /** The parts of what follows, each leading to its heading. */
  private contents(blocks: readonly Block[]): string {
    const parts = blocks.filter((block) => isPart(block));
    if (parts.length < 2) return "";
    return parts
      .map((part) => linkTo(bookmarkOf(part), wordRun(plainText(part.text))))
      .map((link) => wordParagraph(`${wordRun("•")}<w:r><w:tab/></w:r>${link}`, "ListBullet"))
      .join("");
  }

  private heading(block: Extract<Block, { kind: "heading" }>): string {
    const runs = wordRun(plainText(block.text));
    const name = bookmarkOf(block);
    if (!isPart(block) || this.marked.has(name)) return runs;
    this.marked.add(name);
    return bookmark(FIRST_PART + this.marked.size, name, runs);
  }

  private caption(of: "table" | "figure", caption: string): string {
    this.counts[of] += 1;
    return numberedCaption(this.words[of], this.counts[of], neutralise(caption));
  }

  private uncalled({ items }: Extract<Block, { kind: "notes" }>): NoteItem[] {
    return items.filter(({ number }) => !this.called.has(`${number}`));
  }

  private paragraph({ role, text }: Extract<Block, { kind: "paragraph" }>): string {
    const inner = this.inline(text);
    if (role === "verdict")
      return wordParagraph(`${wordRun(`${this.words.answer}: `, "<w:b/>")}${inner}`, "Verdict");
    if (role === "caution")
      return wordParagraph(`${wordRun(`${this.words.caution}. `, "<w:b/>")}${inner}`, "Caution");
    return wordParagraph(inner, role === "small" ? "Small" : undefined);
  }

  private table(block: Extract<Block, { kind: "table" }>): string {
    const { head, rows, terms } = toGrid(block, this.glossary);
    const count = Math.max(1, head.length, ...rows.map((row) => row.length));
    const weights = columnWeights([head, ...rows], count);
    const sum = weights.reduce((all, one) => all + one, 0);
    const widths = weights.map((weight) => Math.floor((this.textWidth * weight) / sum));
    const row = (cells: readonly (readonly Part[])[], isHead: boolean) =>
      `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${Array.from(
        { length: count },
        (_, i) => {
          const inner = this.parts(cells[i] ?? [], isHead || i === 0 ? "<w:b/>" : "");
          const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="F4F1E9"/>' : "";
          return `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/>${shade}</w:tcPr>${wordParagraph(inner, "Cell")}</w:tc>`;
        },
      ).join("")}</w:tr>`;
    const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9C5BB"/>`;
    const glosses = terms.map(({ text, gloss }) =>
      wordParagraph(`${wordRun(text, "<w:i/>")}${wordRun(`: ${gloss ?? ""}`)}`, "Small"),
    );
    return [
      this.caption("table", block.caption),
      `<w:tbl><w:tblPr><w:tblW w:w="${this.textWidth}" w:type="dxa"/><w:tblBorders>${line("top")}${line("bottom")}${line("insideH")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="04A0" w:firstRow="1" w:firstColumn="1"/><w:tblCaption w:val="${escapeXml(neutralise(block.caption))}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
      row(head, true),
      ...rows.map((cells) => row(cells, false)),
      "</w:tbl>",
      ...(glosses.length > 0 ? glosses : [wordParagraph("", "Small")]),
    ].join("");
  }

  private inline(inlines: readonly Inline[]): string {
    return this.parts(parts(inlines, this.glossary));
  }

  private parts(list: readonly Part[], properties = ""): string {
    return list.map((part) => this.part(part, properties)).join("");
  }

  private part(part: Part, properties: string): string {
    switch (part.kind) {
      case "text":
        return wordRun(part.text, `${properties}${inLanguage(part)}`);
      case "strong":
        return wordRun(part.text, `<w:b/>${inLanguage(part)}`);
      case "emphasis":
        return wordRun(part.text, `<w:i/>${inLanguage(part)}`);
      case "code":
        return wordRun(part.text, CODE);
      case "place":
        return wordRun(`[${part.text}]`, PLACE);
      case "term":
        return part.gloss === undefined
          ? wordRun(part.text, properties)
          : `${wordRun(part.text, "<w:i/>")}${wordRun(` (${part.gloss})`)}`;
      case "note":
        return this.note(part.text);
    }
  }

  /** The first call of a note is a footnote; later ones refer to that, as Word's own cross-references do. */
  private note(number: string): string {
    const item = this.items.get(number);
    const before = this.called.get(number);
    if (before !== undefined || !item) {
      const shown = wordRun(number, '<w:vertAlign w:val="superscript"/>');
      return before === undefined
        ? shown
        : `<w:fldSimple w:instr=" NOTEREF note${before} \\h ">${shown}</w:fldSimple>`;
    }
    const id = this.called.size + 1;
    this.called.set(number, id);
    const label = number === `${id}` ? undefined : number;
    this.footnotes.push(footnote(id, noteText(item), label));
    return `<w:bookmarkStart w:id="${id}" w:name="note${id}"/>${footnoteCall(id, label)}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

/** Bookmarks of notes have the numbers below. */
const FIRST_PART = 1_000_000;

function bookmarkOf({ id }: Extract<Block, { kind: "heading" }>): string {
  // Word takes letters, digits and _.
  return `part_${id}`.replace(/\W/g, "_").slice(0, 40);
}

function noteText(item: NoteItem): string {
  const runs = noteRuns(item);
  const url = webAddress(item.url);
  const isTold = url === undefined || runs.some(({ text }) => text.includes(url));
  return `${runs.map(({ text, italic }) => wordRun(text, italic ? "<w:i/>" : "")).join("")}${isTold ? "" : wordRun(` ${url}`)}`;
}

/** The language of a run whose words are not in that of the page; last of its properties (ECMA-376, 17.3.2). */
function inLanguage({ language }: { language?: string }): string {
  return language === undefined ? "" : `<w:lang w:val="${escapeXml(language)}"/>`;
}
