import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnreadablePaper } from "../unreadable.ts";

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

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;
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
  const parser = new SaxesParser({ xmlns: true });
  const paragraphs: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  const path: string[] = [];
  const runs: Run[] = [];
  // Of each open field, whether its code is still being told; the code may hold fields with results of their own.
  let fields: boolean[] = [];
  let skipping = 0;
  let inText = false;
  let noteId: string | undefined;
  let isMerging = false;
  const mergedMarks = new Set<WordParagraph>();
  /** The outermost run, and the element within it that is being read. */
  let outer: RunSource | undefined;
  let element: PieceSource | undefined;
  const tagStart = () => xml.lastIndexOf("<", parser.position - 1);
  const openElement = () => {
    element = {
      run: outer,
      isNested: runs.length > 1,
      start: tagStart(),
      end: parser.position,
      text: undefined,
    };
    return element;
  };
  const add = (text: string, source: PieceSource) => {
    const run = runs.at(-1);
    if (!run || run.isHidden || fields.includes(true)) return;
    if (run.called) run.called.custom = `${run.called.custom ?? ""}${text}`;
    else open.at(-1)?.pieces.push({ text, isSuperscript: run.isSuperscript, isBold: run.isBold, source });
  };
  const isIn = (...names: string[]) => names.every((name, i) => path.at(i - names.length) === name);
  parser.on("doctype", () => {
    throw new UnreadablePaper("it holds a document type, which no Word file does; it was left unread");
  });
  parser.on("error", () => {
    throw new UnreadablePaper("the text inside is damaged; open it in Word and save it again, or as .txt");
  });
  const enter = (tag: SaxesTagNS): void => {
    const paragraph = open.at(-1);
    const run = runs.at(-1);
    const isOfRun = isIn("r", "rPr");
    switch (tag.local) {
      case "footnote":
      case "endnote":
        // Separators have a type; an ordinary note may say that it is "normal".
        if (path.at(-1) === `${tag.local}s`)
          noteId = (attributeOf(tag, "type") ?? "normal") === "normal" ? attributeOf(tag, "id") : undefined;
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
        if (paragraph) paragraph.style = attributeOf(tag, "val");
        return;
      case "outlineLvl":
        if (paragraph) paragraph.outline = Number(attributeOf(tag, "val")) + 1;
        return;
      case "numId":
        if (paragraph) paragraph.list = attributeOf(tag, "val") === "0" ? undefined : attributeOf(tag, "val");
        return;
      case "ilvl":
        if (paragraph) paragraph.listLevel = Number(attributeOf(tag, "val")) || 0;
        return;
      case "r":
        runs.push({ isSuperscript: false, isBold: false, isHidden: false, called: undefined });
        if (runs.length === 1) {
          const start = tagStart();
          const end = parser.position;
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
        if (isOfRun && run) run.isSuperscript = attributeOf(tag, "val") === "superscript";
        return;
      case "vanish":
        if (isOfRun && run) run.isHidden = isOn(tag);
        return;
      case "t":
        inText = true;
        openElement().text = { start: parser.position, end: parser.position };
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
        switch (attributeOf(tag, "fldCharType")) {
          case "begin":
            fields.push(true);
            return;
          case "separate":
            if (fields.length > 0) fields[fields.length - 1] = false;
            return;
          default:
            fields.pop();
        }
        return;
      case "numFmt":
      case "numStart": {
        const kind = path.at(-1) === "footnotePr" ? "footnote" : "endnote";
        if (path.at(-1) !== `${kind}Pr`) return;
        const known = formats.get(kind) ?? {};
        const value = attributeOf(tag, "val");
        if (tag.local === "numFmt" && value !== undefined) known.format = value;
        if (tag.local === "numStart" && Number(value) > 0) known.start = Number(value);
        formats.set(kind, known);
        return;
      }
      case "footnoteReference":
      case "endnoteReference": {
        const id = attributeOf(tag, "id");
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
  parser.on("opentag", (tag) => {
    if (skipping > 0 || SKIPPED.has(tag.local)) {
      const paragraph = open.at(-1);
      // The mark that ends a paragraph is deleted: the next one goes on with it.
      if (skipping === 0 && paragraph && isIn("pPr", "rPr") && /^(?:del|moveFrom)$/.test(tag.local))
        mergedMarks.add(paragraph);
      skipping += 1;
      return;
    }
    if (WORD.test(tag.uri)) enter(tag);
    path.push(tag.local);
  });
  parser.on("closetag", (tag) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    path.pop();
    if (!WORD.test(tag.uri)) return;
    if (tag.local === "p") {
      const paragraph = open.pop()!;
      const before = paragraphs.at(-1);
      // A text box inside a paragraph is no part of the merging around it.
      if (isMerging && before && open.length === 0 && before.noteId === paragraph.noteId)
        paragraphs[paragraphs.length - 1] = { ...paragraph, pieces: [...before.pieces, ...paragraph.pieces] };
      else paragraphs.push(paragraph);
      if (open.length === 0) isMerging = mergedMarks.has(paragraph);
      fields = fields.filter((isCode) => !isCode);
    } else if (tag.local === "t") {
      inText = false;
      if (element?.text) element.text.end = tagStart();
    } else if (tag.local === "rPr" && runs.length === 1 && path.at(-1) === "r" && outer) {
      outer.properties = xml.slice(outer.contentStart, parser.position);
      outer.contentStart = parser.position;
    } else if (tag.local === "r") {
      if (runs.length === 1 && outer) outer.end = parser.position;
      runs.pop();
    }
    if (element && ENDED.has(tag.local)) element.end = parser.position;
  });
  parser.on("text", (text) => {
    if (inText && skipping === 0 && element) add(text.replace(/[\r\n]/g, " "), element);
  });
  parser.write(xml).close();
  return paragraphs;
}

export function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  return Object.values(tag.attributes).find(({ local, uri }) => local === name && WORD.test(uri))?.value;
}

/** An element without a value says yes. */
function isOn(tag: SaxesTagNS, name = "val", otherwise = "on"): boolean {
  return !["0", "false", "off", "none"].includes(attributeOf(tag, name) ?? otherwise);
}
