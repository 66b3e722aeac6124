import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnreadablePaper } from "../unreadable.ts";

/** A stretch of a paragraph, or where a note is called. */
export type WordPiece =
  | { text: string; isSuperscript: boolean; isBold: boolean; source: PieceSource }
  | { note: "footnote" | "endnote"; id: string; source: PieceSource };

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
  isInList: boolean;
  /** Outline level set on the paragraph itself, 1 for the highest. */
  outline: number | undefined;
  pieces: WordPiece[];
  /** The note it belongs to, in a part of notes. */
  noteId: string | undefined;
}

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;
/** Moved and deleted text is not in the paper any more; a fallback says again what was said. */
const SKIPPED = new Set(["del", "moveFrom", "Fallback", "instrText"]);

/** Elements of a run that pieces are read from. */
const ENDED = new Set(["t", "tab", "br", "cr", "noBreakHyphen", "footnoteReference", "endnoteReference"]);

/**
 * The paragraphs of a part of a Word file (ECMA-376, part 1, chapter 17), tracked changes accepted, hidden text left
 * out. Only names are read, nothing is fetched, and a document type, which Word never writes, is refused.
 */
export function wordParagraphs(xml: string): WordParagraph[] {
  const parser = new SaxesParser({ xmlns: true });
  const paragraphs: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  let skipping = 0;
  let run = { isSuperscript: false, isBold: false, isHidden: false };
  let inRun = 0;
  let inText = false;
  let noteId: string | undefined;
  /** The outermost run, and the element within it that is being read. */
  let outer: RunSource | undefined;
  let element: PieceSource | undefined;
  let inProperties = 0;
  const tagStart = () => xml.lastIndexOf("<", parser.position - 1);
  const openElement = () => {
    element = { run: outer, isNested: inRun > 1, start: tagStart(), end: parser.position, text: undefined };
    return element;
  };
  const add = (text: string, source: PieceSource) => {
    if (!run.isHidden)
      open.at(-1)?.pieces.push({ text, isSuperscript: run.isSuperscript, isBold: run.isBold, source });
  };
  const value = (tag: SaxesTagNS, name: string): string | undefined =>
    Object.values(tag.attributes).find(({ local, uri }) => local === name && WORD.test(uri))?.value;
  const isOn = (tag: SaxesTagNS) => !["0", "false", "off", "none"].includes(value(tag, "val") ?? "on");
  parser.on("doctype", () => {
    throw new UnreadablePaper("it holds a document type, which no Word file does; it was left unread");
  });
  parser.on("error", () => {
    throw new UnreadablePaper("the text inside is damaged; open it in Word and save it again, or as .txt");
  });
  parser.on("opentag", (tag) => {
    if (skipping > 0 || SKIPPED.has(tag.local)) {
      skipping += 1;
      return;
    }
    if (!WORD.test(tag.uri)) return;
    const paragraph = open.at(-1);
    switch (tag.local) {
      case "footnote":
      case "endnote":
        noteId = value(tag, "type") === undefined ? value(tag, "id") : undefined;
        return;
      case "p":
        open.push({ style: undefined, isInList: false, outline: undefined, pieces: [], noteId });
        return;
      case "pStyle":
        if (paragraph) paragraph.style = value(tag, "val");
        return;
      case "outlineLvl":
        if (paragraph) paragraph.outline = Number(value(tag, "val")) + 1;
        return;
      case "numId":
        if (paragraph) paragraph.isInList = value(tag, "val") !== "0";
        return;
      case "r":
        inRun += 1;
        if (inRun === 1) {
          const start = tagStart();
          const end = parser.position;
          outer = { start, end, tag: xml.slice(start, end), properties: "", contentStart: end };
        }
        run = { isSuperscript: false, isBold: false, isHidden: false };
        return;
      case "rPr":
        if (inRun === 1 && inProperties++ === 0 && outer) outer.contentStart = tagStart();
        return;
      case "b":
        if (inRun > 0) run.isBold = isOn(tag);
        return;
      case "vertAlign":
        run.isSuperscript = value(tag, "val") === "superscript";
        return;
      case "vanish":
        if (inRun > 0) run.isHidden = isOn(tag);
        return;
      case "t":
        inText = true;
        openElement().text = { start: parser.position, end: parser.position };
        return;
      case "tab":
        if (inRun > 0) add(" ", openElement());
        return;
      case "br":
      case "cr":
        add(" ", openElement());
        return;
      case "noBreakHyphen":
        add("-", openElement());
        return;
      case "footnoteReference":
      case "endnoteReference": {
        const id = value(tag, "id");
        if (id !== undefined)
          paragraph?.pieces.push({
            note: tag.local === "footnoteReference" ? "footnote" : "endnote",
            id,
            source: openElement(),
          });
      }
    }
  });
  parser.on("closetag", (tag) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    if (!WORD.test(tag.uri)) return;
    if (tag.local === "p") paragraphs.push(open.pop()!);
    else if (tag.local === "t") {
      inText = false;
      if (element?.text) element.text.end = tagStart();
    } else if (tag.local === "rPr" && inRun === 1 && inProperties > 0) {
      inProperties -= 1;
      if (inProperties === 0 && outer) {
        outer.properties = xml.slice(outer.contentStart, parser.position);
        outer.contentStart = parser.position;
      }
    } else if (tag.local === "r") {
      inRun -= 1;
      if (inRun === 0 && outer) outer.end = parser.position;
    }
    if (element && ENDED.has(tag.local)) element.end = parser.position;
  });
  parser.on("text", (text) => {
    if (inText && skipping === 0 && element) add(text.replace(/[\r\n]/g, " "), element);
  });
  parser.write(xml).close();
  return paragraphs;
}

/** What the styles of a part say of headings: level by the id of the style, 0 for the title of the paper. */
export function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  const parents = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: true });
  let style: string | undefined;
  parser.on("error", () => {});
  parser.on("opentag", (tag) => {
    const value = (name: string) =>
      Object.values(tag.attributes).find(({ local, uri }) => local === name && WORD.test(uri))?.value;
    if (tag.local === "style") style = value("styleId");
    if (style === undefined) return;
    if (tag.local === "name") {
      const name = value("val")?.toLowerCase() ?? "";
      const level = /^heading ([1-9])$/.exec(name)?.[1];
      if (name === "title") levels.set(style, 0);
      else if (level) levels.set(style, Number(level));
    } else if (tag.local === "basedOn") parents.set(style, value("val") ?? "");
    else if (tag.local === "outlineLvl" && Number(value("val")) < 9 && !levels.has(style))
      levels.set(style, Number(value("val")) + 1);
  });
  parser.write(xml).close();
  for (const id of parents.keys()) {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && !levels.has(at) && steps < 12; steps++) at = parents.get(at);
    const level = at === undefined ? undefined : levels.get(at);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}
