import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnreadablePaper } from "../unreadable.ts";

/** A stretch of a paragraph, or where a note is called. */
export type WordPiece =
  | { text: string; isSuperscript: boolean; isBold: boolean }
  | { note: "footnote" | "endnote"; id: string };

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
  const add = (text: string) => {
    if (!run.isHidden)
      open.at(-1)?.pieces.push({ text, isSuperscript: run.isSuperscript, isBold: run.isBold });
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
        run = { isSuperscript: false, isBold: false, isHidden: false };
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
        return;
      case "tab":
        if (inRun > 0) add(" ");
        return;
      case "br":
      case "cr":
        add(" ");
        return;
      case "noBreakHyphen":
        add("-");
        return;
      case "footnoteReference":
      case "endnoteReference": {
        const id = value(tag, "id");
        if (id !== undefined)
          paragraph?.pieces.push({ note: tag.local === "footnoteReference" ? "footnote" : "endnote", id });
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
    else if (tag.local === "t") inText = false;
    else if (tag.local === "r") inRun -= 1;
  });
  parser.on("text", (text) => {
    if (inText && skipping === 0) add(text.replace(/[\r\n]/g, " "));
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
