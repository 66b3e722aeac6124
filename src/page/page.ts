/**
 * The page between assessment and writers: prose as data. One narrator makes it, each writer prints it
 * (terminal, Markdown, HTML, later Word), so that a new form of output costs one file.
 *
 * All text in it is plain: a writer escapes it for its own format and nothing in it is ever markup.
 */
export interface Page {
  title: string;
  subtitle?: string;
  /** BCP 47, for the HTML and Word writers. */
  language: string;
  /** Shown above everything else when the case has errors: the page may not look whole when it is not. */
  warning?: Inline[];
  blocks: Block[];
  /** What stands behind the page, each part in the page's order: printed after it, folded on screen. */
  annex?: { title: string; blocks: Block[] };
}

export type Inline =
  | string
  /** Words in another language than the page's, BCP 47; so too in what is set off. */
  | { text: string; language: string }
  /** Reference to a numbered note at the end of the page. */
  | { note: number }
  | { strong: string; language?: string }
  | { emphasis: string; language?: string }
  /** A technical word with its explanation for readers who do not know it. */
  | { term: string; gloss: string }
  /** A command or an expression, as typed. */
  | { code: string }
  /** Where in the case files this can be disputed. */
  | { place: { file: string; line: number } };

export type Block =
  | { kind: "heading"; level: 2 | 3; id: string; text: Inline[] }
  | { kind: "paragraph"; text: Inline[]; role?: ParagraphRole }
  | { kind: "list"; items: Inline[][]; ordered?: boolean }
  | { kind: "table"; caption: string; head: Inline[][]; rows: TableRow[] }
  /** A command a reader can type to get the figures above again. */
  | { kind: "command"; text: string }
  | { kind: "notes"; items: NoteItem[]; language?: string };

/** `verdict`: the answer in one sentence; `lead`: first paragraph; `caution`: a warning to the reader. */
export type ParagraphRole = "verdict" | "lead" | "caution" | "small";

export interface TableRow {
  /** The first cell is the row's header. */
  cells: Inline[][];
}

export interface NoteItem {
  number: number;
  /** Plain text. */
  text: string;
  /** The same with italics as HTML, already escaped by the citation processor. */
  html?: string;
  /** Address of the work, http or https only. */
  url?: string;
}

/** All blocks in their order, the annex behind a heading of its own. */
export function allBlocks({ blocks, annex }: Page): Block[] {
  return annex
    ? [...blocks, { kind: "heading", level: 2, id: "annex", text: [annex.title] }, ...annex.blocks]
    : blocks;
}
