import { UnreadablePaper } from "../unreadable.ts";
import { OpenFields } from "./openFields.ts";
import { OpenRuns } from "./openRuns.ts";
import { readXml, type XmlTag } from "./readXml.ts";
import type { NoteCall, NoteFormats, NoteKind, PieceSource, WordParagraph } from "./wordParagraph.ts";

/**
 * The paragraphs of a part of a Word file (ECMA-376, part 1, chapter 17), tracked changes accepted, hidden text left
 * out. Only names are read, nothing is fetched, and a document type, which Word never writes, is refused.
 */
export function wordParagraphs(xml: string, formats: NoteFormats = new Map()): WordParagraph[] {
  const reader = new WordReader(xml, formats);
  readXml(xml, {
    open: (tag, at) => reader.open(tag, at),
    close: (tag, at) => reader.close(tag, at),
    text: (text) => reader.text(text),
    damaged: () => {
      throw new UnreadablePaper("the text inside is damaged; open it in Word and save it again, or as .txt");
    },
  });
  return reader.paragraphs;
}

/**
 * Moved and deleted text is not in the paper any more, nor are properties as they were before a tracked change; a
 * fallback says again what was said, and the reading of a character stands beside it.
 */
const SKIPPED = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delInstrText",
  "pPrChange",
  "rPrChange",
  "sectPrChange",
  "numberingChange",
  "rt",
]);

class WordReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly formats: NoteFormats;
  readonly runs: OpenRuns;
  readonly fields = new OpenFields();
  /** Of a part of notes, the one that is being read. */
  noteId: string | undefined;
  isInText = false;
  /** The link that is being read. */
  link: string | undefined;
  /** Paragraphs that are open, one in a text box of another. */
  private readonly stack: WordParagraph[] = [];
  private readonly path: string[] = [];
  private skipping = 0;
  private isMerging = false;
  private readonly mergedMarks = new Set<WordParagraph>();

  constructor(xml: string, formats: NoteFormats) {
    this.formats = formats;
    this.runs = new OpenRuns(xml);
  }

  open(tag: XmlTag, at: number): void {
    this.runs.position = at;
    if (this.skipping > 0 || SKIPPED.has(tag.local)) {
      // The mark that ends a paragraph is deleted: the next one goes on with it.
      if (this.skipping === 0 && this.isIn("pPr", "rPr") && /^(?:del|moveFrom)$/.test(tag.local)) {
        const { paragraph } = this;
        if (paragraph) this.mergedMarks.add(paragraph);
      }
      this.skipping += 1;
      return;
    }
    if (tag.isWord && Object.hasOwn(ENTERED, tag.local)) ENTERED[tag.local]!(this, tag);
    this.path.push(tag.local);
  }

  close(tag: { local: string; isWord: boolean }, at: number): void {
    this.runs.position = at;
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    this.path.pop();
    if (tag.isWord && Object.hasOwn(LEFT, tag.local)) LEFT[tag.local]!(this);
  }

  text(text: string): void {
    const { element } = this.runs;
    if (this.isInText && this.skipping === 0 && element) this.add(text.replace(/[\r\n]/g, " "), element);
  }

  get paragraph(): WordParagraph | undefined {
    return this.stack.at(-1);
  }

  /** Whether the innermost elements that are open are these. */
  isIn(...names: string[]): boolean {
    return names.every((name, i) => this.path.at(i - names.length) === name);
  }

  add(text: string, source: PieceSource): void {
    const { run } = this.runs;
    if (!run || run.isHidden || this.fields.isInCode) return;
    if (run.called) run.called.custom = `${run.called.custom ?? ""}${text}`;
    else {
      const { isSuperscript, isBold, isItalic } = run;
      this.paragraph?.pieces.push({ text, isSuperscript, isBold, isItalic, source, link: this.link });
    }
  }

  beginParagraph(): void {
    const { noteId } = this;
    this.stack.push({
      style: undefined,
      list: undefined,
      listLevel: 0,
      outline: undefined,
      pieces: [],
      noteId,
    });
  }

  endParagraph(): void {
    const paragraph = this.stack.pop()!;
    const before = this.paragraphs.at(-1);
    const isOutermost = this.stack.length === 0;
    // A text box inside a paragraph is no part of the merging around it.
    if (this.isMerging && before && isOutermost && before.noteId === paragraph.noteId)
      mergeInto(before, paragraph);
    else this.paragraphs.push(paragraph);
    if (isOutermost) this.isMerging = this.mergedMarks.has(paragraph);
    this.fields.endParagraph();
  }
}

/** What the beginning of an element says, by its name. */
const ENTERED: Record<string, (reader: WordReader, tag: XmlTag) => void> = {
  footnote: beginNote,
  endnote: beginNote,
  p: (reader) => reader.beginParagraph(),
  pStyle: ({ paragraph }, tag) => {
    if (paragraph) paragraph.style = tag.attribute("val");
  },
  outlineLvl: ({ paragraph }, tag) => {
    if (paragraph) paragraph.outline = Number(tag.attribute("val")) + 1;
  },
  numId: ({ paragraph }, tag) => {
    if (paragraph) paragraph.list = tag.attribute("val") === "0" ? undefined : tag.attribute("val");
  },
  ilvl: ({ paragraph }, tag) => {
    if (paragraph) paragraph.listLevel = Number(tag.attribute("val")) || 0;
  },
  hyperlink: (reader, tag) => {
    reader.link = tag.anyAttribute("id");
  },
  r: ({ runs }) => runs.begin(),
  rPr: (reader) => {
    if (reader.isIn("r")) reader.runs.beginProperties();
  },
  b: (reader, tag) => {
    const run = runWhoseProperty(reader);
    if (run) run.isBold = isOn(tag);
  },
  i: (reader, tag) => {
    const run = runWhoseProperty(reader);
    if (run) run.isItalic = isOn(tag);
  },
  vertAlign: (reader, tag) => {
    const run = runWhoseProperty(reader);
    if (run) run.isSuperscript = tag.attribute("val") === "superscript";
  },
  vanish: (reader, tag) => {
    const run = runWhoseProperty(reader);
    if (run) run.isHidden = isOn(tag);
  },
  t: (reader) => {
    reader.isInText = true;
    reader.runs.beginText();
  },
  tab: (reader) => {
    // Elsewhere it is a place that tabs go to.
    if (reader.isIn("r")) addSpace(reader);
  },
  ptab: addSpace,
  br: addSpace,
  cr: addSpace,
  noBreakHyphen: (reader) => reader.add("-", reader.runs.beginElement()),
  fldChar: ({ fields }, tag) => {
    const type = tag.attribute("fldCharType");
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else fields.end();
  },
  numFmt: (reader, tag) => {
    const value = tag.attribute("val");
    if (value !== undefined) numberingOfNotes(reader, (known) => (known.format = value));
  },
  numStart: (reader, tag) => {
    const start = Number(tag.attribute("val"));
    if (start > 0) numberingOfNotes(reader, (known) => (known.start = start));
  },
  footnoteReference: (reader, tag) => callNote(reader, tag, "footnote"),
  endnoteReference: (reader, tag) => callNote(reader, tag, "endnote"),
};

const endElement = ({ runs }: WordReader) => runs.endElement();

/** What the end of an element says. */
const LEFT: Record<string, (reader: WordReader) => void> = {
  p: (reader) => reader.endParagraph(),
  hyperlink: (reader) => {
    reader.link = undefined;
  },
  r: ({ runs }) => runs.end(),
  rPr: (reader) => {
    if (reader.isIn("r")) reader.runs.endProperties();
  },
  t: (reader) => {
    reader.isInText = false;
    reader.runs.endText();
    reader.runs.endElement();
  },
  tab: endElement,
  ptab: endElement,
  br: endElement,
  cr: endElement,
  noBreakHyphen: endElement,
  footnoteReference: endElement,
  endnoteReference: endElement,
};

function beginNote(reader: WordReader, tag: XmlTag): void {
  // Separators have a type; an ordinary note may say that it is "normal".
  if (reader.isIn(`${tag.local}s`))
    reader.noteId = (tag.attribute("type") ?? "normal") === "normal" ? tag.attribute("id") : undefined;
}

function runWhoseProperty(reader: WordReader) {
  return reader.isIn("r", "rPr") ? reader.runs.run : undefined;
}

function addSpace(reader: WordReader): void {
  reader.add(" ", reader.runs.beginElement());
}

function numberingOfNotes(
  reader: WordReader,
  change: (known: { format?: string; start?: number }) => void,
): void {
  const kind = (["footnote", "endnote"] as const).find((one) => reader.isIn(`${one}Pr`));
  if (kind === undefined) return;
  const known = reader.formats.get(kind) ?? {};
  change(known);
  reader.formats.set(kind, known);
}

function callNote(reader: WordReader, tag: XmlTag, note: NoteKind): void {
  const { run } = reader.runs;
  const id = tag.attribute("id");
  if (id === undefined || run?.isHidden) return;
  const call: NoteCall = { note, id, custom: undefined, source: reader.runs.beginElement() };
  reader.paragraph?.pieces.push(call);
  if (run && isOn(tag, "customMarkFollows", "0")) run.called = call;
}

/** The paragraph before goes on with the words of the next, and is what the next is. */
function mergeInto(before: WordParagraph, next: WordParagraph): void {
  const { pieces } = before;
  for (const piece of next.pieces) pieces.push(piece);
  Object.assign(before, next, { pieces });
}

/** An element without a value says yes. */
function isOn(tag: XmlTag, name = "val", otherwise = "on"): boolean {
  return !["0", "false", "off", "none"].includes(tag.attribute(name) ?? otherwise);
}
