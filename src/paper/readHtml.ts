import { type DefaultTreeAdapterMap, parse, type TreeAdapter, defaultTreeAdapter as tree } from "parse5";
import { inThousands, LIMITS } from "../record/limits.ts";
import { assemble, type Block } from "./assemble.ts";
import { expectLetters, type Piece } from "./blocks.ts";
import { ignoredIn } from "./ignored.ts";
import { splitAtBreaks } from "./lineBreaks.ts";
import { isRoman } from "./noteLabels.ts";
import type { Emphasis, Paper } from "./paper.ts";
import { isPower } from "./powers.ts";
import { PaperTooLarge } from "./unreadable.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/**
 * A paper in HTML: the article of a page, without its menus, forms, scripts and asides. Marks of notes are
 * superscripts and links that are a number, or bracketed numbers as in plain text; notes stand in a list or in
 * paragraphs under a heading that says so, or are what the links lead to. Nothing is executed or fetched.
 */
export function readHtml(file: string, text: string): Paper {
  const { blocks, targets, emphasis } = htmlBlocks(text);
  return assemble(file, text, blocks, { targets, ignored: ignoredIn(text), emphasis });
}

/** The blocks of a page in the order of the file, what their marks link to, and what is set apart in them. */
export function htmlBlocks(text: string): {
  blocks: Block[];
  targets: Map<string, string>;
  emphasis: Emphasis[];
} {
  const document = parse(text, { sourceCodeLocationInfo: true, treeAdapter: boundedTree() });
  const targets = new Map<string, string>();
  const collector = new BlockCollector(text, targets, holdersOf(document));
  const blocks = collector.collect(articleOf(document));
  return { blocks, targets, emphasis: collector.emphasis };
}

/**
 * The parser looks through all the elements that are open for most of those it meets, so depth is bounded, as it is in
 * browsers, and so is their number.
 */
function boundedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  const { depth: deepest, parts: most } = LIMITS.html;
  let depth = 0;
  let elements = 0;
  return {
    ...tree,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > deepest)
        throw new PaperTooLarge(
          `its elements are nested more than ${inThousands(deepest)} levels deep; save it as plain text`,
        );
      if (elements > most)
        throw new PaperTooLarge(
          `it is made of more than ${inThousands(most)} elements; split it, or save it as plain text`,
        );
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** What holds the article: the only `article` (with the title) or `main`, else the body. */
function articleOf(document: Node): Node {
  for (const name of ["article", "main", "body"]) {
    const found = elementsIn(document, name);
    if (found.length === 1) return found[0]!;
    // Of several articles the one with the title; the others are teasers.
    if (name !== "article" || found.length === 0) continue;
    const articles = new Set<Node>(found);
    const titled = new Set<Node>();
    const seen = new Set<Node>();
    for (const title of elementsIn(document, "h1"))
      for (
        let at: Node | null = title;
        at && !seen.has(at) && titled.size < 2;
        at = "parentNode" in at ? at.parentNode : null
      ) {
        seen.add(at);
        if (articles.has(at)) titled.add(at);
      }
    if (titled.size === 1) return [...titled][0]!;
  }
  return document;
}

function elementsIn(node: Node, name: string): Element[] {
  const found: Element[] = [];
  const queue: Node[] = [node];
  for (const next of queue) {
    if (tree.isElementNode(next) && next.tagName === name) found.push(next);
    if ("childNodes" in next) for (const child of next.childNodes) queue.push(child);
  }
  return found;
}

const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "aside",
  "form",
  "button",
  "select",
  "iframe",
  "object",
  "svg",
  "head",
  "footer",
  "figure",
  "video",
  "audio",
  "textarea",
  "dialog",
]);
/** Names of classes, as sites give them, of what is no part of the article. */
const BESIDE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|share|sharing|social|related|recommended|comments?|disqus|newsletter|subscribe|subscription|breadcrumbs?|sidebar|promo|advert(?:isement)?|ads|paywall|skip-link|editsection|navbox|toc|pagination)(?:$|[\s_-])/i;

/** What holds a heading of the first level or an article is not beside it, whatever its class. */
function holdersOf(document: Node): Set<Node> {
  const holders = new Set<Node>();
  for (const name of ["h1", "article", "main", "body"])
    for (const element of elementsIn(document, name))
      for (
        let at: Node | null = element;
        at && !holders.has(at);
        at = "parentNode" in at ? at.parentNode : null
      )
        holders.add(at);
  return holders;
}

const SET_APART: Readonly<Record<string, Emphasis["kind"]>> = {
  em: "italic",
  i: "italic",
  cite: "italic",
  strong: "bold",
  b: "bold",
};

const HEADINGS = /^h([1-6])$/;
const PARAGRAPHS = new Set(["p", "blockquote", "dd", "dt", "pre", "td", "th", "caption", "address"]);

/** Elements that begin a line and end one: text straight in one of them is a paragraph of its own. */
const DIVISIONS = new Set([
  "div",
  "section",
  "article",
  "main",
  "header",
  "ul",
  "ol",
  "dl",
  "table",
  "tr",
  "center",
  "hr",
]);

class BlockCollector {
  private readonly source: string;
  private readonly targets: Map<string, string>;
  private readonly blocks: Block[] = [];
  readonly emphasis: Emphasis[] = [];
  private readonly counters = new Map<Element, number>();
  /** Elements that a note's own number stands in, with its id. */
  private readonly noteOf = new Map<Node, string>();
  private readonly holders: ReadonlySet<Node>;
  private open: Block | undefined;
  /** The open block is text straight in a division, and ends where the division does. */
  private isLoose = false;
  private letters = 0;
  private lastMark = 0;

  constructor(source: string, targets: Map<string, string>, holders: ReadonlySet<Node>) {
    this.holders = holders;
    this.source = source;
    this.targets = targets;
  }

  collect(root: Node): Block[] {
    // An explicit stack, since a page may be nested deeper than calls may be.
    const stack: (
      | { node: Node; id: string | undefined; number: number | undefined }
      | "close"
      | "closeLoose"
    )[] = [{ node: root, id: undefined, number: undefined }];
    while (stack.length > 0) {
      const top = stack.pop()!;
      if (top === "close") {
        this.open = undefined;
        continue;
      }
      if (top === "closeLoose") {
        this.closeLoose();
        continue;
      }
      const { node } = top;
      if (tree.isTextNode(node)) {
        this.addText(node.value, node.sourceCodeLocation?.startOffset, node.sourceCodeLocation?.endOffset);
        continue;
      }
      if (!("childNodes" in node)) continue;
      let { id, number } = top;
      if (tree.isElementNode(node)) {
        if (
          (SKIPPED.has(node.tagName) && !this.isNote(node)) ||
          this.isBesideArticle(node) ||
          attribute(node, "hidden") !== undefined ||
          attribute(node, "aria-hidden") === "true"
        )
          continue;
        if (this.isOwnNumber(node) || this.addMark(node)) continue;
        const kind = Object.hasOwn(SET_APART, node.tagName) ? SET_APART[node.tagName] : undefined;
        const place = node.sourceCodeLocation;
        if (kind && place?.startTag)
          this.emphasis.push({
            kind,
            from: place.startTag.endOffset,
            to: place.endTag?.startOffset ?? place.endOffset,
          });
        id = attribute(node, "id") ?? this.noteAround(node) ?? id;
        const heading = HEADINGS.exec(node.tagName);
        const isItem = node.tagName === "li";
        if (isItem) number = this.numberInList(node);
        if (heading || isItem || PARAGRAPHS.has(node.tagName)) {
          this.open = {
            kind: heading ? "heading" : number === undefined ? "paragraph" : "item",
            level: Number(heading?.[1] ?? 0),
            pieces: [],
            id,
            number,
          };
          this.isLoose = false;
          this.blocks.push(this.open);
          stack.push("close");
        } else if (DIVISIONS.has(node.tagName)) {
          this.closeLoose();
          stack.push("closeLoose");
        } else if (node.tagName === "br") this.addText("\n", node.sourceCodeLocation?.startOffset, undefined);
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        stack.push({ node: node.childNodes[i]!, id, number });
    }
    return this.blocks
      .filter(({ pieces }) => pieces.some((piece) => "mark" in piece || piece.text.trim() !== ""))
      .flatMap((block) => splitAtBreaks(block, this.source));
  }

  private closeLoose(): void {
    if (this.isLoose) this.open = undefined;
    this.isLoose = false;
  }

  private isNote(element: Element): boolean {
    const id = attribute(element, "id");
    return (
      (id !== undefined && this.targets.has(id)) ||
      /^doc-(?:foot|end)notes?$/.test(attribute(element, "role") ?? "") ||
      /(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])/.test(attribute(element, "class") ?? "")
    );
  }

  /** Banners, buttons, comments, teasers: what pages put around and into an article. */
  private isBesideArticle(element: Element): boolean {
    if (this.holders.has(element) || this.isNote(element)) return false;
    const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
    return (
      BESIDE.test(names) || /^(?:navigation|search|dialog|banner)$/.test(attribute(element, "role") ?? "")
    );
  }

  /** The number of a note, before its text, that leads back to its mark (`<a id="footnote-1">1</a>`). */
  private isOwnNumber(element: Element): boolean {
    // Word and old pages name an anchor: `<a href="#_ftnref1" name="_ftn1">[1]</a>`.
    const id = element.tagName === "a" ? (attribute(element, "id") ?? attribute(element, "name")) : undefined;
    if (id === undefined || !this.targets.has(id) || !/^\W*\w{1,7}\W*$/.test(startOf(element))) return false;
    if (element.parentNode) this.noteOf.set(element.parentNode, id);
    // Its paragraph was begun before it was known whose it is.
    if (this.open && isEmpty(this.open)) this.open.id = id;
    return true;
  }

  private noteAround(element: Element): string | undefined {
    let at: Node | null = element.parentNode;
    for (let steps = 0; this.noteOf.size > 0 && at && steps < 4; steps++) {
      const id = this.noteOf.get(at);
      if (id !== undefined) return id;
      at = "parentNode" in at ? at.parentNode : null;
    }
    return undefined;
  }

  /** Items are met in their order, so counting them as they come is enough. */
  private numberInList(item: Element): number | undefined {
    const list = item.parentNode;
    if (!list || !tree.isElementNode(list) || list.tagName !== "ol") return undefined;
    const number = this.counters.get(list) ?? Number.parseInt(attribute(list, "start") ?? "1", 10);
    this.counters.set(list, number + 1);
    return Number.isNaN(number) ? undefined : number;
  }

  private addText(value: string, start: number | undefined, end: number | undefined): void {
    if (start === undefined) return;
    this.letters += value.length;
    expectLetters(this.letters);
    if (!this.open) {
      if (value.trim() === "") return;
      // Text straight in a division, with no paragraph around it.
      this.open = { kind: "paragraph", level: 0, pieces: [], id: undefined, number: undefined };
      this.isLoose = true;
      this.blocks.push(this.open);
    }
    for (const piece of inSource(value, this.source, start, end ?? start + value.length))
      this.open.pieces.push(piece);
  }

  /** A superscript or a link that is nothing but a number calls a note. */
  private addMark(element: Element): boolean {
    if (element.tagName !== "sup" && element.tagName !== "a") return false;
    const text = startOf(element).trim();
    const label = /^\[?\(?([ivxlc]{1,7}|\d{1,4})\)?\]?$/i.exec(text)?.[1];
    const place = element.sourceCodeLocation;
    if (label === undefined || !place || !(/^\d+$/.test(label) || isRoman(label))) return false;
    const link = element.tagName === "a" ? element : elementsIn(element, "a")[0];
    const href = link && attribute(link, "href");
    const target = href?.startsWith("#") ? decoded(href.slice(1)) : undefined;
    // Four digits are a year, as in "Lee (<a href="#ref-lee">2007</a>)", unless they count on from the mark before or
    // the link itself says that they are a note's number.
    const isDue =
      label.length <= 3 ||
      Number(label) === this.lastMark + 1 ||
      (target !== undefined && OF_A_NOTE.test(target) && target.endsWith(label));
    if (!isDue || (element.tagName === "a" && target === undefined)) return false;
    const before = this.open?.pieces.at(-1);
    if (target === undefined && before && "text" in before && isPower(before.text, label)) return false;
    // A link that leads back, from the note to its mark, stands in the note and is no mark.
    if (this.open?.pieces.length === 0 && this.open.kind !== "heading") return false;
    if (target !== undefined) this.targets.set(target, label);
    this.lastMark = Number(label);
    this.open?.pieces.push({ mark: label, offset: place.startOffset, end: place.endOffset });
    return true;
  }
}

/** Ids as word processors and sites give them to notes: `fn12`, `_ftn12`, `footnote-12`, `cite_note-12`. */
const OF_A_NOTE = /^(?:cite_note|_?(?:foot|end)?n(?:ote)?s?|_?[ef][dt]?n)[-_:.]?\d+$/i;

/** Nothing but blanks stands in it yet. */
function isEmpty({ pieces }: Block): boolean {
  return pieces.every((piece) => "text" in piece && piece.text.trim() === "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text of an element, as far as it may be the mark of a note. */
function startOf(element: Element): string {
  let text = "";
  const stack: Node[] = [element];
  for (let node = stack.pop(), seen = 0; node && text.length < 24 && seen < 24; node = stack.pop(), seen++) {
    if (tree.isTextNode(node)) text += node.value;
    else if ("childNodes" in node)
      // No more than can be looked at.
      for (const child of node.childNodes.slice(0, 24).reverse()) stack.push(child);
  }
  return text;
}

/** Decoded text with the place of each character: an entity stands where it begins. */
function inSource(value: string, source: string, start: number, end: number): Piece[] {
  if (source.slice(start, start + value.length) === value) return [{ text: value, offset: start }];
  const pieces: Piece[] = [];
  let at = start;
  for (let i = 0; i < value.length && at < end; ) {
    const entity = /^&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/i.exec(source.slice(at, at + 40));
    // A carriage return before a line feed is not in the text.
    if (source[at] === "\r" && value[i] === "\n" && source[at + 1] === "\n") at += 1;
    if (entity && source[at] !== value[i]) {
      const length = value.codePointAt(i)! > 0xffff ? 2 : 1;
      for (let k = 0; k < length; k++) pieces.push({ text: value[i + k]!, offset: at });
      i += length;
      at += entity[0].length;
      continue;
    }
    let run = i;
    let from = at;
    while (run < value.length && from < end && source[from] === value[run] && source[from] !== "&") {
      run += 1;
      from += 1;
    }
    if (run === i) {
      // An ampersand that is itself, or a character replaced by the parser.
      run += 1;
      from += 1;
    }
    pieces.push({ text: value.slice(i, run), offset: at });
    i = run;
    at = from;
  }
  return pieces;
}
