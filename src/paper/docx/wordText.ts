import { UnreadablePaper } from "../unreadable.ts";
import { readXml, type XmlTag } from "./readXml.ts";

export type NoteKind = "footnote" | "endnote";

/** A stretch of a paragraph, or where a note is called. */
export type WordPiece =
  | { text: string; isSuperscript: boolean; isBold: boolean; source: PieceSource }
  /** `custom` is the mark its author chose in place of a number: "*". */
  | { note: NoteKind; id: string; custom: string | undefined; source: PieceSource };

/** Where a run stands in the XML of its part, as offsets. */
export interface RunSource {
  /** From the bracket that opens its first tag to behind the one that closes its last. */
  start: number;
  end: number;
  /** Its first tag, and its properties, as written. */
  tag: string;
  properties: string;
  /** Where its properties, or without these its first tag, end. */
  contentStart: number;
}

/** Where a piece stands: the element that holds it, and of text what lies between its tags. */
export interface PieceSource {
  run: RunSource | undefined;
  /** In a text box or a ruby text, within another run; then there is no cutting the outer one. */
  isNested: boolean;
  start: number;
  end: number;
  text: { start: number; end: number } | undefined;
}

export interface WordParagraph {
  style: string | undefined;
  /** The list it is an item of, and how deep in it, 0 for the outermost. */
  list: string | undefined;
  listLevel: number;
  /** Outline level set on the paragraph itself, 1 for the highest. */
  outline: number | undefined;
  pieces: WordPiece[];
  /** The note it belongs to, in a part of notes. */
  noteId: string | undefined;
}

/** How the notes of a file are numbered, where it says so. */
export type NoteFormats = Map<NoteKind, { format?: string; start?: number }>;

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

const MOST_FIELDS = 1_000;

interface Run {
  isSuperscript: boolean;
  isBold: boolean;
  isHidden: boolean;
  /** A note called by a mark of its author's choice, which the rest of the run holds. */
  called: Extract<WordPiece, { note: NoteKind }> | undefined;
}

/** Elements of a run that pieces are read from. */
const ENDED = new Set([
  "t",
  "tab",
  "ptab",
  "br",
  "cr",
  "noBreakHyphen",
  "footnoteReference",
  "endnoteReference",
]);

/**
 * The paragraphs of a part of a Word file (ECMA-376, part 1, chapter 17), tracked changes accepted, hidden text left
 * out. Only names are read, nothing is fetched, and a document type, which Word never writes, is refused.
 */
export function wordParagraphs(xml: string, formats: NoteFormats = new Map()): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  const path: string[] = [];
  const runs: Run[] = [];
  // Of each open field, whether its code is still being told; the code may hold fields with results of their own.
  let fields: boolean[] = [];
  let codes = 0;
  let skipping = 0;
  let inText = false;
  let noteId: string | undefined;
  let isMerging = false;
  const mergedMarks = new Set<WordParagraph>();
  /** The outermost run, and the element within it that is being read. */
  let outer: RunSource | undefined;
  let element: PieceSource | undefined;
  /** Where the tag that was read last ends. */
  let position = 0;
  const tagStart = () => xml.lastIndexOf("<", position - 1);
  const openElement = () => {
    element = {
      run: outer,
      isNested: runs.length > 1,
      start: tagStart(),
      end: position,
      text: undefined,
    };
    return element;
  };
  const add = (text: string, source: PieceSource) => {
    const run = runs.at(-1);
    if (!run || run.isHidden || codes > 0) return;
    if (run.called) run.called.custom = `${run.called.custom ?? ""}${text}`;
    else open.at(-1)?.pieces.push({ text, isSuperscript: run.isSuperscript, isBold: run.isBold, source });
  };
  const isIn = (...names: string[]) => names.every((name, i) => path.at(i - names.length) === name);
  const enter = (tag: XmlTag): void => {
    const paragraph = open.at(-1);
    const run = runs.at(-1);
    const isOfRun = isIn("r", "rPr");
    switch (tag.local) {
      case "footnote":
      case "endnote":
        // Separators have a type; an ordinary note may say that it is "normal".
        if (path.at(-1) === `${tag.local}s`)
          noteId = (tag.attribute("type") ?? "normal") === "normal" ? tag.attribute("id") : undefined;
        return;
      case "p":
        open.push({
          style: undefined,
          list: undefined,
          listLevel: 0,
          outline: undefined,
          pieces: [],
          noteId,
        });
        return;
      case "pStyle":
        if (paragraph) paragraph.style = tag.attribute("val");
        return;
      case "outlineLvl":
        if (paragraph) paragraph.outline = Number(tag.attribute("val")) + 1;
        return;
      case "numId":
        if (paragraph) paragraph.list = tag.attribute("val") === "0" ? undefined : tag.attribute("val");
        return;
      case "ilvl":
        if (paragraph) paragraph.listLevel = Number(tag.attribute("val")) || 0;
        return;
      case "r":
        runs.push({ isSuperscript: false, isBold: false, isHidden: false, called: undefined });
        if (runs.length === 1) {
          const start = tagStart();
          const end = position;
          outer = { start, end, tag: xml.slice(start, end), properties: "", contentStart: end };
        }
        return;
      case "rPr":
        if (runs.length === 1 && isIn("r") && outer) outer.contentStart = tagStart();
        return;
      case "b":
        if (isOfRun && run) run.isBold = isOn(tag);
        return;
      case "vertAlign":
        if (isOfRun && run) run.isSuperscript = tag.attribute("val") === "superscript";
        return;
      case "vanish":
        if (isOfRun && run) run.isHidden = isOn(tag);
        return;
      case "t":
        inText = true;
        openElement().text = { start: position, end: position };
        return;
      case "tab":
        if (isIn("r")) add(" ", openElement());
        return;
      case "ptab":
      case "br":
      case "cr":
        add(" ", openElement());
        return;
      case "noBreakHyphen":
        add("-", openElement());
        return;
      case "fldChar":
        switch (tag.attribute("fldCharType")) {
          case "begin":
            fields.push(true);
            codes += 1;
            // No paper has so many fields within fields; what was left open long ago is forgotten.
            if (fields.length > MOST_FIELDS)
              codes -= fields.splice(0, MOST_FIELDS / 2).filter((isCode) => isCode).length;
            return;
          case "separate":
            if (fields.at(-1)) codes -= 1;
            if (fields.length > 0) fields[fields.length - 1] = false;
            return;
          default:
            if (fields.pop()) codes -= 1;
        }
        return;
      case "numFmt":
      case "numStart": {
        const kind = path.at(-1) === "footnotePr" ? "footnote" : "endnote";
        if (path.at(-1) !== `${kind}Pr`) return;
        const known = formats.get(kind) ?? {};
        const value = tag.attribute("val");
        if (tag.local === "numFmt" && value !== undefined) known.format = value;
        if (tag.local === "numStart" && Number(value) > 0) known.start = Number(value);
        formats.set(kind, known);
        return;
      }
      case "footnoteReference":
      case "endnoteReference": {
        const id = tag.attribute("id");
        if (id === undefined || run?.isHidden) return;
        const piece: Extract<WordPiece, { note: NoteKind }> = {
          note: tag.local === "footnoteReference" ? "footnote" : "endnote",
          id,
          custom: undefined,
          source: openElement(),
        };
        paragraph?.pieces.push(piece);
        if (run && isOn(tag, "customMarkFollows", "0")) run.called = piece;
      }
    }
  };
  const opened = (tag: XmlTag, at: number) => {
    position = at;
    if (skipping > 0 || SKIPPED.has(tag.local)) {
      const paragraph = open.at(-1);
      // The mark that ends a paragraph is deleted: the next one goes on with it.
      if (skipping === 0 && paragraph && isIn("pPr", "rPr") && /^(?:del|moveFrom)$/.test(tag.local))
        mergedMarks.add(paragraph);
      skipping += 1;
      return;
    }
    if (tag.isWord) enter(tag);
    path.push(tag.local);
  };
  const closed = (tag: { local: string; isWord: boolean }, at: number) => {
    position = at;
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    path.pop();
    if (!tag.isWord) return;
    if (tag.local === "p") {
      const paragraph = open.pop()!;
      const before = paragraphs.at(-1);
      // A text box inside a paragraph is no part of the merging around it.
      if (isMerging && before && open.length === 0 && before.noteId === paragraph.noteId)
        mergeInto(before, paragraph);
      else paragraphs.push(paragraph);
      if (open.length === 0) isMerging = mergedMarks.has(paragraph);
      if (codes > 0) fields = fields.filter((isCode) => !isCode);
      codes = 0;
    } else if (tag.local === "t") {
      inText = false;
      if (element?.text) element.text.end = tagStart();
    } else if (tag.local === "rPr" && runs.length === 1 && path.at(-1) === "r" && outer) {
      outer.properties = xml.slice(outer.contentStart, position);
      outer.contentStart = position;
    } else if (tag.local === "r") {
      if (runs.length === 1 && outer) outer.end = position;
      runs.pop();
    }
    if (element && ENDED.has(tag.local)) element.end = position;
  };
  readXml(xml, {
    open: opened,
    close: closed,
    text: (text) => {
      if (inText && skipping === 0 && element) add(text.replace(/[\r\n]/g, " "), element);
    },
    damaged: () => {
      throw new UnreadablePaper("the text inside is damaged; open it in Word and save it again, or as .txt");
    },
  });
  return paragraphs;
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
