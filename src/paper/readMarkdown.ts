import type { Nodes, Root } from "mdast";
import { append } from "../record/append.ts";
import { Lines } from "../record/lines.ts";
import { assemble, type Block } from "./assemble.ts";
import { expectLetters, type Piece, toParagraph, toText } from "./blocks.ts";
import { inOrder } from "./emphasis.ts";
import { ignoredIn } from "./ignored.ts";
import { languageOf } from "./language.ts";
import { markdownTree, mostContainerLines } from "./markdownTree.ts";
import type { Emphasis } from "./paper.ts";
import { type Mark, type Note, type Paper, type Text, withParagraphs } from "./paper.ts";
import { isPower } from "./powers.ts";
import { htmlBlocks } from "./readHtml.ts";
import { readText } from "./readText.ts";
import { raisedMarks } from "./references/groupedMarks.ts";

/** A line may end in several ways, of which `^` knows all: where one could go on in it, every line would be gone through again. */
const NAMED_NOTE = /^\[\^[^\]\n\r\u2028\u2029]+\]:/m;

/** A paper in Markdown, with footnotes as GitHub and pandoc write them; other note systems are read as in plain text. */
export function readMarkdown(file: string, text: string): Paper {
  expectLetters(text.length);
  const why = costOf(text) ?? (mostContainerLines(text) > MOST_CONTAINER_LINES ? A_LONG_LIST : undefined);
  if (why !== undefined) return asPlainText(file, text, why);
  const { masked, inline, within, title } = mask(text);
  const mixed = inline.size === 0 && BLOCK.test(text) ? readMixed(file, text, masked) : undefined;
  if (mixed) return titled(mixed, title);
  const paper = readMasked(file, masked, inline, within);
  return { ...titled(paper, title), ignored: ignoredIn(text), lines: new Lines(text), text };
}

/** What stands between the marks of emphasis of a tree. */
function emphasisOf(root: Root): Emphasis[] {
  const found: Emphasis[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "emphasis" || node.type === "strong") {
      const from = node.children[0]?.position?.start.offset;
      const to = node.children.at(-1)?.position?.end.offset;
      if (from !== undefined && to !== undefined)
        found.push({ kind: node.type === "strong" ? "bold" : "italic", from, to });
    }
    if ("children" in node) for (const child of node.children) walk(child as Nodes);
  };
  walk(root);
  return found;
}

/** The title is that of the front matter; a heading that says another remains one, and one that says the same is it. */
function titled(paper: Paper, title: Text | undefined): Paper {
  const heading = paper.title;
  if (!title || (heading && inLetters(heading) === inLetters(title))) return paper;
  if (!heading) return { ...paper, title };
  const [first, ...rest] = paper.sections;
  const sections =
    first && !first.heading
      ? [{ ...first, heading }, ...rest]
      : [{ heading, paragraphs: [] }, ...paper.sections];
  return { ...paper, title, sections };
}

function inLetters({ text }: Text): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function asPlainText(file: string, text: string, why: string): Paper {
  const message = `the file was read as plain text, not as Markdown, since it holds ${why}: notes, lists and quotations may not have been seen as such; split it there, and what was left out is read`;
  return {
    ...readText(file, text),
    ignored: ignoredIn(text),
    readerDoubts: [{ message, bearsOnNotes: true }],
  };
}

const BLOCK = /^[ \t]{0,3}<(?:p|h[1-6]|ol|ul|li|div|section|article|table|blockquote)\b/im;
/** A share of the letters in elements from which on the file is a page with some Markdown around it. */
const MOSTLY_HTML = 0.3;

/** Where much of the text stands in HTML elements, they are read as such, and what is around them as Markdown. */
function readMixed(file: string, text: string, masked: string): Paper | undefined {
  const root = markdownTree(masked);
  const spans = root.children.flatMap(({ type, position }) =>
    type === "html" && position ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const] : [],
  );
  const inHtml = spans.reduce(
    (sum, [from, to]) =>
      sum +
      text
        .slice(from, to)
        .replace(/<[^<>]*>/g, "")
        .trim().length,
    0,
  );
  if (inHtml < MOSTLY_HTML * text.replace(/<[^<>]*>/g, "").length) return undefined;
  // What is no HTML is blanked for its reader, each character in its place.
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    parts.push(text.slice(done, from).replace(/[^\n]/g, " "), text.slice(from, to));
    done = to;
  }
  parts.push(text.slice(done).replace(/[^\n]/g, " "));
  const { blocks, targets, emphasis } = htmlBlocks(parts.join(""));
  const add = (node: Nodes): void => {
    if (node.type === "heading" || node.type === "paragraph")
      blocks.push({
        kind: node.type,
        level: node.type === "heading" ? node.depth : 0,
        pieces: piecesIn(node, masked, new Map()),
        id: undefined,
        number: undefined,
      });
    else if ("children" in node) for (const child of node.children) add(child as Nodes);
  };
  add(root);
  const placeOfBlock = ({ pieces }: Block) => pieces[0]?.offset ?? 0;
  blocks.sort((a, b) => placeOfBlock(a) - placeOfBlock(b));
  return assemble(file, text, blocks, {
    targets,
    ignored: ignoredIn(text),
    emphasis: [...emphasis, ...emphasisOf(root)],
  });
}

/** Stands, as often as needed, where a note is written within the text. */
const INLINE = "\ue000";
/** What is none of the text and leaves no space behind. */
const NOTHING = "\ue001";

/** Where such a note begins: as pandoc writes it, and as LaTeX does, which many write into their Markdown. */
const WITHIN = /\^\[|\\footnote\{/g;
const TEX_STYLE = /\\(emph|textit|textsl|textbf|enquote)\{([^{}]*)\}/g;

/** The text of a note of LaTeX as Markdown has it, each character in its place. */
function withoutTex(text: string): string {
  return text
    .replace(TEX_STYLE, (_, command: string, inner: string) => {
      const [open, close] = command === "enquote" ? ["“", "”"] : ["*", "*"];
      return `${open.padStart(command.length + 2, NOTHING)}${inner}${close}`;
    })
    .replace(/\\([&%#_$])/g, `${NOTHING}$1`)
    .replaceAll("~", " ");
}

/** What is struck out is taken out. */
const STRUCK = /(?<!~)~~(?=[^\s~])[^~\n]{1,500}~~(?!~)/g;
/** `7^th^` */
const RAISED_LETTERS = /(?<=[\p{L}\d])\^(\p{L}{1,4})\^/gu;
/** `<sup>3</sup>`, also with a link of HTML or Markdown in it. */
const RAISED =
  /<sup\b[^<>\n]{0,80}>(?:\s|<a\b[^<>\n]{0,200}>|\[){0,4}(\d{1,4})(?:\s|\]|\(#[^()\s]{0,80}\)|<\/a>){0,4}<\/sup>/gi;
/** `<sup>2,3</sup>`, `^2,3^` behind a word */
const RAISED_GROUP = /<sup\b[^<>\n]{0,80}>([\d,;–-][^<>\n]{2,30})<\/sup>|(?<=[^\s^])\^(\d[^^\n]{2,30})\^/gi;
/** `<sup>*</sup>`; `\\*` where it can only be a sign: behind a word and before none, or before a note. */
const RAISED_SIGN = /<sup\b[^<>\n]{0,80}>\\?(\*{1,4}|†{1,3}|‡{1,3})<\/sup>/gi;
const ESCAPED_SIGN =
  /(?<=^[ \t]{0,3})(?:\\\*){1,4}(?=[ \t]+\S)|(?<=[\p{L}\p{N}.,;:!?”"»’)])(?:\\\*){1,4}(?=\s|$)/gmu;
/** `[[3]](#note)`, `[\\[3\\]](#note)`, `[3](#note)`; `^3^` behind a word; `\\[3\\]`. */
const NUMBER_AS_MARK =
  /\[(?:\\?\[)?(\d{1,4})(?:\\?\])?\]\(#[^()\s]{0,80}\)|(?<=[^\s^])\^(\d{1,4})\^|\\\[(\d{1,4})\\\]/g;

/**
 * The text with what the parser does not know made harmless, each character in its place: the front matter, the bars
 * of tables, notes within the text (`^[Lee 2015]`), numbers set in `<sup>`.
 */
function mask(text: string): {
  masked: string;
  inline: Map<number, Note>;
  within: Emphasis[];
  title: Text | undefined;
} {
  const blanks = (part: string, by = " ") => part.replace(/[^\n]/g, by);
  const front = /^---\r?\n[\s\S]{0,8000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  const title = front === undefined ? null : /^title:[ \t]*(["']?)([^\r\n]{1,300}?)\1[ \t]*\r?$/m.exec(front);
  let masked = front === undefined ? text : blanks(front) + text.slice(front.length);
  masked = masked
    .replace(/^[ \t]{0,3}\|[^\n]*$/gm, (row) =>
      /^[\s|:-]*$/.test(row) ? blanks(row) : row.replaceAll("|", " "),
    )
    .replace(STRUCK, (whole) => blanks(whole, NOTHING))
    .replace(RAISED_LETTERS, (_, letters: string) => `${NOTHING}${letters}${NOTHING}`)
    .replace(RAISED, (whole, label: string, at: number) =>
      (isPower(text.slice(Math.max(0, at - 24), at), label) ? label : `[${label}]`).padEnd(
        whole.length,
        NOTHING,
      ),
    )
    .replace(RAISED_GROUP, (whole, inSup: string | undefined, inHats: string | undefined) => {
      const labels = raisedMarks((inSup ?? inHats)!);
      return labels ? `[${inSup ?? inHats}]`.padEnd(whole.length, NOTHING) : whole;
    })
    .replace(RAISED_SIGN, (whole, sign: string) => sign.padEnd(whole.length, NOTHING))
    .replace(ESCAPED_SIGN, (whole) => whole.replaceAll("\\", NOTHING))
    .replace(NUMBER_AS_MARK, (whole, ...labels) =>
      `[${labels.slice(0, 3).find((one) => one !== undefined)}]`.padEnd(whole.length, NOTHING),
    );
  const inline = new Map<number, Note>();
  const within: Emphasis[] = [];
  const named = NAMED_NOTE.test(text);
  const parts: string[] = [];
  let done = 0;
  for (const { index: at, 0: opening } of masked.matchAll(WITHIN)) {
    if (at < done) continue;
    const isTex = opening.endsWith("{");
    const [open, close] = isTex ? ["{", "}"] : ["[", "]"];
    let depth = 0;
    let end = at + opening.length - 1;
    const most = Math.min(masked.length, at + 3_000);
    for (; end < most; end++) {
      if (masked[end] === open) depth += 1;
      else if (masked[end] === close && --depth === 0) break;
      else if (masked[end] === "\n" && /^\r?\n/.test(masked.slice(end + 1, end + 3))) end = most;
    }
    if (end >= most || /[[\\]/.test(masked[at - 1] ?? "")) continue;
    const label = named ? `inline ${inline.size + 1}` : `${inline.size + 1}`;
    const from = at + opening.length;
    const said = masked.slice(from, end);
    const { pieces, emphasis } = inlinePieces(isTex ? withoutTex(said) : said, from);
    append(within, emphasis);
    inline.set(at, { label, offset: at, ...toText(addressesBehindTitles(pieces)) });
    // A note within a note is part of its text.
    parts.push(masked.slice(done, at), blanks(masked.slice(at, end + 1), INLINE));
    done = end + 1;
  }
  masked = parts.join("") + masked.slice(done);
  return {
    masked,
    inline,
    within,
    title: title
      ? toText([{ text: title[2]!, offset: title.index + title[0].indexOf(title[2]!, 6) }])
      : undefined,
  };
}

/** The text of a note within the text, whose emphasis is no letter of it. A joiner keeps it from being read as a list. */
function inlinePieces(text: string, at: number): { pieces: Piece[]; emphasis: Emphasis[] } {
  const source = `${JOINER}${text}`;
  const root = markdownTree(source);
  const emphasis = emphasisOf(root).map((one) => ({ ...one, from: one.from + at - 1, to: one.to + at - 1 }));
  const pieces = piecesIn(root, source, new Map()).flatMap((piece): Piece[] => {
    const moved = {
      ...piece,
      offset: piece.offset + at - 1,
      ...("end" in piece ? { end: piece.end + at - 1 } : {}),
    };
    if (!("text" in moved) || !moved.text.startsWith(JOINER)) return [moved];
    return moved.text === JOINER ? [] : [{ text: moved.text.slice(1), offset: at }];
  });
  return { pieces, emphasis };
}

const JOINER = "\u2060";

function readMasked(
  file: string,
  text: string,
  inline: ReadonlyMap<number, Note>,
  within: readonly Emphasis[],
): Paper {
  const root = markdownTree(text);
  const emphasis = inOrder([...emphasisOf(root), ...within]);
  const set = emphasis.length > 0 ? { emphasis } : {};
  const hasFootnotes = inline.size > 0 || NAMED_NOTE.test(text);
  if (!hasFootnotes) {
    const plain = readText(file, blankMarkup(text, root), headingsOf(root));
    const marks = plain.notes.length > 0 || plain.marks.length > 0 ? plain.marks : marksOfNoNote(root, text);
    return { ...plain, marks, ...set };
  }
  const language = languageOf(text);
  const segmenting = language === "other" ? "en" : language;
  const paper: Paper = {
    file,
    title: undefined,
    language,
    sections: [{ heading: undefined, paragraphs: [] }],
    notes: [...inline.values()],
    marks: [],
    credits: [],
    ignored: [],
    lines: new Lines(text),
    text,
    hasFootnotes: true,
    ...set,
  };
  const add = (node: Nodes, isItem = false): void => {
    switch (node.type) {
      case "heading": {
        const heading = toText(piecesIn(node, text, inline));
        if (
          node.depth === 1 &&
          !paper.title &&
          paper.sections.every(({ paragraphs }) => paragraphs.length === 0)
        )
          paper.title = heading;
        else paper.sections.push({ heading, level: node.depth, paragraphs: [] });
        return;
      }
      case "paragraph": {
        const { marks, ...paragraph } = toParagraph(piecesIn(node, text, inline), segmenting);
        append(paper.marks, marks satisfies Mark[]);
        if (paragraph.text !== "")
          paper.sections.at(-1)!.paragraphs.push(isItem ? { ...paragraph, isItem: true } : paragraph);
        return;
      }
      case "footnoteDefinition":
        paper.notes.push({
          label: node.label ?? node.identifier,
          offset: node.position?.start.offset ?? 0,
          ...noteText(node, text, inline),
        });
        return;
      case "root":
      case "blockquote":
      case "list":
        for (const child of node.children) add(child);
        return;
      case "listItem":
        // The item is what stands first in it; what follows is said of it.
        for (const [i, child] of node.children.entries()) add(child, i === 0);
    }
  };
  add(root);
  // Numbered by where they are called, not where they stand; unnamed notes keep the order of the file.
  paper.sections = paper.sections.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
  return paper;
}

/** The paragraphs of a note, also those of lists and quotations in it, as one text with a space between; a set line break ends one too. */
function noteText(
  note: Nodes,
  source: string,
  inline: ReadonlyMap<number, Note>,
): ReturnType<typeof withParagraphs> {
  const pieces: Piece[] = [];
  const begin: number[] = [];
  const add = (node: Nodes): void => {
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote" || node === note) {
      for (const child of "children" in node ? node.children : []) add(child as Nodes);
      return;
    }
    const offset = node.position?.start.offset ?? 0;
    if (pieces.length > 0) {
      pieces.push({ text: " ", offset: offset - 1 });
      begin.push(offset);
    }
    append(pieces, piecesIn(node, source, inline));
    for (const child of "children" in node ? node.children : [])
      if (child.type === "break") begin.push(child.position?.end.offset ?? 0);
  };
  add(note);
  return withParagraphs(toText(addressesBehindTitles(pieces)), begin);
}

/** Where the headings begin, with their levels, which the reader of plain text does not know. */
function headingsOf(root: Root): ReadonlyMap<number, number> {
  return new Map(
    root.children.flatMap((node): [number, number][] => {
      if (node.type !== "heading") return [];
      let first: Nodes | undefined = node.children[0];
      while (first && "children" in first && first.children.length > 0) first = first.children[0] as Nodes;
      const from = first?.position?.start.offset;
      return from === undefined ? [] : [[from, node.depth]];
    }),
  );
}

/** Squared brackets of a block, summed over the blocks; about half a second for the parser. */
const MOST_WORK = 8_000_000;
const MOST_DEFINITIONS = 2_000;
/** Lines without an empty one between, and empty lines with hardly another between: no paper has so many. */
const MOST_LINES = 3_000;
/** Items and quoted lines of one list or quotation that cannot be read in parts; the parser takes a second for them. */
const MOST_CONTAINER_LINES = 6_000;
const A_LONG_LIST = `a list or a quotation of more than ${MOST_CONTAINER_LINES.toLocaleString("en")} lines that cannot be read in parts`;
/** Beyond about twenty quotations and lists in one another on a line, the parser's time doubles with each. */
const DEEP = /^(?:[ \t]{0,4}(?:[>*+-]|\d{1,9}[.)])[ \t]?){12}/;

/**
 * What would take the parser too long, in words: its time grows with the square of the brackets, entities and marks of emphasis in one
 * block, with its lines, with empty lines in a row, and with the depth of quotations in quotations. No paper comes near; such a text is read as plain text.
 */
function costOf(text: string): string | undefined {
  let work = 0;
  let inBlock = 0;
  let definitions = 0;
  let linesOfBlock = 0;
  let blanks = 0;
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let isBlank = true;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 32) isBlank = false;
      // [ ] & * _ then ` <
      if (code === 91 || code === 93 || code === 38 || code === 42 || code === 95) inBlock += 0.5;
      else if (code === 96 || code === 60) inBlock += 0.25;
    }
    if (text.startsWith("[^", start)) definitions += 1;
    if (definitions > MOST_DEFINITIONS) return `more than ${MOST_DEFINITIONS.toLocaleString("en")} notes`;
    if (DEEP.test(text.slice(start, Math.min(end, start + 800))))
      return "lists and quotations twelve deep within one another";
    lines += 1;
    linesOfBlock = isBlank ? 0 : linesOfBlock + 1;
    if (isBlank) blanks += 1;
    if (linesOfBlock > MOST_LINES || (blanks > MOST_LINES && blanks > 0.9 * lines))
      return `more than ${MOST_LINES.toLocaleString("en")} lines without an empty one between, or empty lines without another`;
    if (isBlank || end === text.length) {
      work += inBlock * inBlock;
      inBlock = 0;
    }
    if (work + inBlock * inBlock > MOST_WORK) return "blocks of very many brackets and marks of emphasis";
    start = end + 1;
  }
  return undefined;
}

function piecesIn(node: Nodes, source: string, inline: ReadonlyMap<number, Note>): Piece[] {
  const offset = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? offset;
  if (node.type === "footnoteReference") return [{ mark: node.label ?? node.identifier, offset, end }];
  if (node.type === "text") {
    // An escape or an entity is longer in the file than in the text.
    const written = source.slice(offset, end);
    if (written === node.value) return withLooseMarks(written, offset, inline);
    return unescaped(written, node.value, offset).flatMap((piece) =>
      withLooseMarks(piece.text, piece.offset, inline),
    );
  }
  if (node.type === "inlineCode") return [{ text: node.value, offset: offset + 1 }];
  if (node.type === "break") return [{ text: "\n", offset }];
  if (node.type === "link")
    return [
      ...node.children.flatMap((child) => piecesIn(child, source, inline)),
      ...(source.slice(offset, end).includes(`(${node.url}`) && /^https?:/.test(node.url)
        ? [{ text: ` ${node.url}`, offset: offset + source.slice(offset, end).indexOf(`(${node.url}`) }]
        : []),
    ];
  if ("children" in node) return node.children.flatMap((child) => piecesIn(child as Nodes, source, inline));
  return [];
}

/** A text with escapes and entities in the pieces that stand between them; as it is written where the two do not go together. */
function unescaped(written: string, value: string, offset: number): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let done = 0;
  let read = 0;
  for (const match of written.matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});|\\[!-/:-@[-`{-~]/g)) {
    const before = written.slice(done, match.index);
    const behind = written.slice(match.index + match[0].length);
    const next = behind.slice(0, Math.max(0, behind.search(/[&\\]|$/u))).slice(0, 12);
    if (!value.startsWith(before, read)) return [{ text: written, offset }];
    read += before.length;
    const length = [1, 2].find((one) => (next === "" ? true : value.startsWith(next, read + one)));
    if (length === undefined) return [{ text: written, offset }];
    pieces.push({ text: before, offset: offset + done });
    pieces.push({ text: value.slice(read, read + length), offset: offset + match.index });
    read += length;
    done = match.index + match[0].length;
  }
  const rest = written.slice(done);
  if (value.slice(read) !== rest) return [{ text: written, offset }];
  return [...pieces, { text: rest, offset: offset + done }].filter(({ text }) => text !== "");
}

/**
 * The address of a link stands behind its words; where these are a title in quotation marks, behind the marks, or it
 * would be read as part of the title.
 */
function addressesBehindTitles(pieces: readonly Piece[]): Piece[] {
  const sorted: Piece[] = [];
  let isQuoted = false;
  let held: Piece[] = [];
  for (const piece of pieces) {
    if (!("text" in piece)) {
      sorted.push(piece);
      continue;
    }
    if (isQuoted && /^ https?:\S+$/.test(piece.text)) {
      held.push(piece);
      continue;
    }
    const { text, offset } = piece;
    const closes = isQuoted ? text.search(/[”“»"]/u) + 1 : 0;
    if (held.length > 0 && closes > 0) {
      sorted.push({ text: text.slice(0, closes), offset }, ...held, {
        text: text.slice(closes),
        offset: offset + closes,
      });
      held = [];
    } else sorted.push(piece);
    const marks = text.match(/[“„«”»"]/gu) ?? [];
    for (const mark of marks)
      isQuoted = mark === '"' ? !isQuoted : mark === "“" && isQuoted ? false : "“„«".includes(mark);
  }
  return [...sorted, ...held];
}

/** Marks of footnotes in a file that defines none. A number alone: letters between such brackets are a pattern's. */
function marksOfNoNote(node: Nodes, source: string): Mark[] {
  if ("children" in node) return node.children.flatMap((child) => marksOfNoNote(child as Nodes, source));
  if (node.type !== "text") return [];
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/\[\^(\d{1,4})\]/g)].map(({ 0: mark, 1: label, index }) => ({
    label: label!,
    offset: start + index,
    end: start + index + mark.length,
    // They stand in no sentence: its text holds them as letters.
    at: 0,
  }));
}

/** `[^2, ^3]`, `[^2-3]`: no note is named so, or the parser had known it; several are called in one bracket. */
function labelsIn(written: string): string[] {
  const parts = written.split(/\s*[,;]\s*\^?|\s+\^/);
  if (parts.some((part) => part === "" || /\s/.test(part))) return [];
  return parts.length > 1 ? parts : (raisedMarks(written) ?? [written]);
}

/** A footnote mark without a definition is plain text to Markdown; to a reviewer it is a mark without a note. */
function withLooseMarks(text: string, offset: number, inline: ReadonlyMap<number, Note>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(/\[\^([^\]\n]{1,60})\]|\ue000(?:[\s\ue000]*\ue000)?/g)) {
    const own = inline.get(offset + match.index)?.label;
    const labels = match[1] !== undefined ? labelsIn(match[1]) : own === undefined ? [] : [own];
    if (match[1] !== undefined && labels.length === 0) continue;
    const end = match.index + match[0].length;
    pieces.push({ text: text.slice(done, match.index), offset: offset + done });
    for (const mark of labels) pieces.push({ mark, offset: offset + match.index, end: offset + end });
    done = end;
  }
  return [...pieces, { text: text.slice(done), offset: offset + done }];
}

/** The text with marks of emphasis, headings and code replaced by spaces, so that every character keeps its place. */
function blankMarkup(text: string, root: Root): string {
  const blanked = text.split("");
  const blank = (from: number, to: number, by = " ") => {
    for (let i = from; i < to; i++) if (blanked[i] !== "\n") blanked[i] = by;
  };
  const walk = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === "code" || node.type === "html") {
      blank(start, end);
      return;
    }
    if (node.type === "blockquote")
      for (const { index, 0: mark } of text.slice(start, end).matchAll(/^[ \t]{0,3}>/gmu))
        blank(start + index, start + index + mark.length);
    if (node.type === "emphasis" || node.type === "strong" || node.type === "heading") {
      const first = node.children[0]?.position?.start.offset ?? end;
      const last = node.children.at(-1)?.position?.end.offset ?? end;
      blank(start, first);
      // Emphasis that ends before a comma leaves no space behind.
      blank(last, end, node.type !== "heading" && /[\p{P}\w]/u.test(text[end] ?? "") ? NOTHING : " ");
    }
    if ("children" in node) for (const child of node.children) walk(child as Nodes);
  };
  walk(root);
  return blanked.join("");
}
