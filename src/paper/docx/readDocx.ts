import { strFromU8 } from "fflate";
import { LIMITS } from "../../record/limits.ts";
import { assemble, type Block } from "../assemble.ts";
import { expectLetters, type Piece, toText } from "../blocks.ts";
import { toRoman } from "../noteLabels.ts";
import type { Emphasis, Link } from "../paper.ts";
import { type Note, type Paper, withParagraphs } from "../paper.ts";
import { isPower } from "../powers.ts";
import { NOTES_HEADING } from "../readText.ts";
import { raisedMarks } from "../references/groupedMarks.ts";
import { UnreadablePaper } from "../unreadable.ts";
import { citationFields } from "./citationFields.ts";
import { addressesOf, keepLink } from "./links.ts";
import { unzipSome } from "./unzip.ts";
import type { NoteFormats, NoteKind, WordParagraph } from "./wordParagraph.ts";
import { numberedLists, type WordStyles, wordStyles } from "./wordStyles.ts";
import { wordParagraphs } from "./wordText.ts";

const NOTHING = "<none/>";
const PARTS =
  /^word\/(?:(document|footnotes|endnotes|styles|settings|numbering)\d*\.xml|_rels\/((?:document|footnotes|endnotes)\d*\.xml\.rels))$/;

/**
 * A paper written in Word: its headings, paragraphs, footnotes and endnotes, tracked changes accepted. A line of the
 * paper is a paragraph of the file, those of tables and text boxes among them, then a note to a line.
 * @throws UnreadablePaper for what is no Word file, is encrypted, damaged or unpacks to too much.
 */
export function readDocx(file: string, bytes: Uint8Array): Paper {
  return readWordFile(file, bytes).paper;
}

/** A stretch of the paper's text with the piece of the file it was read from. */
export interface WordSpan {
  from: number;
  to: number;
  piece: WordPiece;
}

export interface ReadWordFile {
  paper: Paper;
  /** Name and text of the part that holds the body. */
  part: string;
  xml: string;
  /** Of the body, in order. */
  spans: WordSpan[];
  /** Where each note stands in the text, and which one it is. */
  notes: { from: number; to: number; note: "footnote" | "endnote"; id: string }[];
}

/** The paper with what leads from its text back to the file: what comments are put in by. */
export function readWordFile(file: string, bytes: Uint8Array): ReadWordFile {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadablePaper(
      "it is encrypted or in the old .doc format; remove the password or save it as .docx in Word",
    );
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new UnreadablePaper("it is no Word file, whatever its name says; save it as .docx in Word");
  const parts = new Map<string, string>();
  let part = "word/document.xml";
  for (const [name, content] of unzipSome(bytes, (name) => PARTS.test(name), LIMITS.word.unpacked)) {
    const [, own, relations] = PARTS.exec(name)!;
    const kind = own ?? relations!.replace(/\d*\.xml\.rels$/, " relations");
    if (kind === "document") part = name;
    parts.set(kind, strFromU8(content));
  }
  const body = parts.get("document");
  if (body === undefined)
    throw new UnreadablePaper("it holds no Word document; save it as .docx in Word, or as .txt");
  const writer = new LineWriter();
  const formats: NoteFormats = new Map();
  wordParagraphs(parts.get("settings") ?? NOTHING, formats);
  const styles = wordStyles(parts.get("styles") ?? NOTHING);
  const paragraphs = wordParagraphs(body, formats).filter(
    ({ style }) => style === undefined || styles.roleOf(style) !== "contents",
  );
  const labels = labelsOf(paragraphs, formats);
  const lists = numberedLists(parts.get("numbering") ?? NOTHING);
  const leadsTo = (part: string) => addressesOf(parts.get(`${part} relations`));
  writer.addresses = leadsTo("document");
  const blocks = blocksOf(paragraphs, styles, lists, labels, writer);
  const written = {
    footnote: notesIn(parts.get("footnotes")),
    endnote: notesIn(parts.get("endnotes")),
  };
  const addresses = { footnote: leadsTo("footnotes"), endnote: leadsTo("endnotes") };
  const notes: Note[] = [];
  const places: ReadWordFile["notes"] = [];
  // A note whose mark was deleted stays in the file, but Word does not show it.
  for (const [key, label] of labels) {
    const [note, id] = key.split(" ") as [NoteKind, string];
    const own = written[note].get(id);
    if (!own) continue;
    writer.addresses = addresses[note];
    const read = writer.addNote(label, own);
    notes.push(read);
    places.push({ from: read.offset, to: writer.text.length, note, id });
  }
  const fields = citationFields([body, parts.get("footnotes") ?? "", parts.get("endnotes") ?? ""]);
  const paper: Paper = {
    ...assemble(file, writer.text, blocks, {
      ...(labels.size > 0 ? { notes, areFootnotes: true } : {}),
      emphasis: writer.emphasis,
      links: writer.links,
    }),
    linesAreParagraphs: true,
    ...(fields ? { fields } : {}),
  };
  return { paper, part, xml: body, spans: writer.spans, notes: places };
}

/** The paragraphs of each note of a part, by its id. */
function notesIn(xml: string | undefined): Map<string, WordParagraph[]> {
  const notes = new Map<string, WordParagraph[]>();
  for (const paragraph of wordParagraphs(xml ?? NOTHING)) {
    if (paragraph.noteId === undefined) continue;
    const own = notes.get(paragraph.noteId);
    if (own) own.push(paragraph);
    else notes.set(paragraph.noteId, [paragraph]);
  }
  return notes;
}

/**
 * Numbers as Word shows them: footnotes 1, 2, 3, endnotes i, ii, iii unless the file says otherwise, each in the order
 * they are called; a mark its author chose takes no number.
 */
function labelsOf(paragraphs: readonly WordParagraph[], formats: NoteFormats): Map<string, string> {
  const labels = new Map<string, string>();
  const counts = {
    footnote: formats.get("footnote")?.start ?? 1,
    endnote: formats.get("endnote")?.start ?? 1,
  };
  const isRoman = (kind: NoteKind) =>
    /roman/i.test(formats.get(kind)?.format ?? (kind === "endnote" ? "lowerRoman" : "decimal"));
  for (const { pieces } of paragraphs)
    for (const piece of pieces) {
      if (!("note" in piece) || labels.has(`${piece.note} ${piece.id}`)) continue;
      const custom = piece.custom?.trim();
      const number = counts[piece.note];
      if (!custom) counts[piece.note] += 1;
      labels.set(
        `${piece.note} ${piece.id}`,
        custom || (isRoman(piece.note) ? toRoman(number) : `${number}`),
      );
    }
  return labels;
}

function blocksOf(
  paragraphs: readonly WordParagraph[],
  styles: WordStyles,
  lists: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, string>,
  writer: LineWriter,
): Block[] {
  const levelOf = ({ style, outline }: WordParagraph): number | undefined => {
    const role = style === undefined ? undefined : styles.roleOf(style);
    return typeof role === "number" ? role : outline !== undefined && outline < 10 ? outline : undefined;
  };
  const filled = paragraphs.filter(({ pieces }) => plain(pieces).trim() !== "");
  const hasHeadings = filled.some((one) => (levelOf(one) ?? 0) > 0);
  const titled = filled.findIndex((one) => levelOf(one) === 0);
  const counts = new Map<string, number>();
  return filled.map((paragraph, i): Block => {
    const level = levelOf(paragraph);
    // Without a title's style the first line is the title where it looks like one.
    const isTitle = titled >= 0 ? i === titled : i === 0 && looksLikeHeading(paragraph, true);
    const isHeading =
      level !== undefined ||
      isTitle ||
      NOTES_HEADING.test(plain(paragraph.pieces).trim()) ||
      (!hasHeadings && looksLikeHeading(paragraph, false));
    const { style, listLevel } = paragraph;
    const list = paragraph.list ?? (style === undefined ? undefined : styles.listOf(style));
    let number: number | undefined;
    if (list !== undefined && listLevel === 0 && !isHeading && lists.has(list)) {
      number = counts.get(list) ?? lists.get(list)!;
      counts.set(list, number + 1);
    }
    return {
      kind: isHeading ? "heading" : list !== undefined ? "item" : "paragraph",
      level: isTitle ? 1 : 1 + Math.max(1, level ?? 1),
      pieces: writer.addParagraph(paragraph, labels),
      id: undefined,
      number,
    };
  });
}

function looksLikeHeading({ pieces }: WordParagraph, isFirst: boolean): boolean {
  const text = plain(pieces).trim();
  if (text.length > 150 || /[.;:,…”"»]$/.test(text) || pieces.some((piece) => "note" in piece)) return false;
  return isFirst || pieces.every((piece) => !("text" in piece) || piece.isBold || piece.text.trim() === "");
}

function plain(pieces: readonly WordPiece[]): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : "")).join("");
}

type WordPiece = WordParagraph["pieces"][number];

/** Notes numbered by hand: a superscript number calls one. */
const BY_HAND = /^(?:\d{1,4}|[ivxlc]{1,7})$/;
/** Of a note that Word keeps no figure is typed: one that goes on from theirs is left of a note that was lost. */
const MOST_LOST = 20;

function isLeftOfNote(number: string, before: string, labels: ReadonlyMap<string, string>): boolean {
  if (!/^[1-9]\d{0,2}$/.test(number) || !/(?:\p{Ll}{3}|[.,;:!?”"’)])$/u.test(before.slice(-3))) return false;
  return Number(number) <= labels.size + MOST_LOST && ![...labels.values()].includes(number);
}

/** Writes what is read a paragraph to a line, and keeps where each piece stands in that. */
class LineWriter {
  text = "";
  readonly spans: WordSpan[] = [];
  readonly emphasis: Emphasis[] = [];
  readonly links: Link[] = [];
  /** Where the links of the part lead that is being written. */
  addresses: ReadonlyMap<string, string> = new Map();

  /** Text is about to be added: how it is set is kept. */
  private keepSetting({ isBold, isItalic }: { isBold: boolean; isItalic: boolean }, length: number): void {
    const from = this.text.length;
    const to = from + length;
    if (isBold) this.emphasis.push({ kind: "bold", from, to });
    if (isItalic) this.emphasis.push({ kind: "italic", from, to });
  }

  addParagraph({ pieces }: WordParagraph, labels: ReadonlyMap<string, string>): Piece[] {
    if (this.text !== "") this.text += "\n";
    return pieces.flatMap((piece): Piece[] => {
      const offset = this.text.length;
      if ("note" in piece) {
        const mark = labels.get(`${piece.note} ${piece.id}`)!;
        this.text += `[${mark}]`;
        this.spans.push({ from: offset, to: this.text.length, piece });
        return [{ mark, offset, end: this.text.length }];
      }
      this.keepSetting(piece, piece.text.length);
      if (piece.link !== undefined) keepLink(this.links, this.addresses.get(piece.link), piece.text, offset);
      this.text += piece.text;
      expectLetters(this.text.length);
      this.spans.push({ from: offset, to: this.text.length, piece });
      const number = piece.text.trim();
      const several = piece.isSuperscript && labels.size === 0 ? raisedMarks(number) : undefined;
      if (several && !isPower(this.text.slice(Math.max(0, offset - 24), offset), several[0]!))
        return several.map((mark) => ({ mark, offset, end: this.text.length }));
      if (
        piece.isSuperscript &&
        (labels.size === 0
          ? BY_HAND.test(number)
          : isLeftOfNote(number, this.text.slice(0, offset), labels)) &&
        !isPower(this.text.slice(Math.max(0, offset - 24), offset), number)
      )
        return [{ mark: number, offset, end: this.text.length }];
      return [{ text: piece.text, offset }];
    });
  }

  addNote(label: string, paragraphs: readonly WordParagraph[]): Note {
    if (this.text !== "") this.text += "\n";
    const offset = this.text.length;
    this.text += `[${label}] `;
    const begin: number[] = [];
    const pieces = paragraphs.flatMap((paragraph, i): Piece[] =>
      paragraph.pieces.flatMap((piece, k): Piece[] => {
        const text = "text" in piece ? (i > 0 && k === 0 ? ` ${piece.text}` : piece.text) : "";
        const at = this.text.length;
        if (i > 0 && k === 0) begin.push(at + 1);
        if ("text" in piece) this.keepSetting(piece, text.length);
        if ("text" in piece && piece.link !== undefined)
          keepLink(this.links, this.addresses.get(piece.link), text, at);
        this.text += text;
        expectLetters(this.text.length);
        return text === "" ? [] : [{ text, offset: at }];
      }),
    );
    const { text, offsets } = toText(pieces);
    // A mark its author chose stands in the text of the note too.
    const own = text.startsWith(label) && !/^\w+$/.test(label) ? label.length : 0;
    const start = own + (text.slice(own).length - text.slice(own).trimStart().length);
    return {
      label,
      offset,
      ...withParagraphs({ text: text.slice(start), offsets: offsets.slice(start) }, begin),
    };
  }
}
