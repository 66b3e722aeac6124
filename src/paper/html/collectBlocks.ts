import { defaultTreeAdapter as tree } from "parse5";
import type { Block } from "../assemble.ts";
import { expectLetters } from "../blocks.ts";
import { splitAtBreaks } from "../lineBreaks.ts";
import { isRoman } from "../noteLabels.ts";
import type { Emphasis, Link } from "../paper.ts";
import { isPower } from "../powers.ts";
import { raisedMarks } from "../references/groupedMarks.ts";
import { isSign } from "../signNotes.ts";
import { isBeside } from "./beside.ts";
import { attribute, type Element, elementsIn, type Node, startOf, targetOf } from "./elements.ts";
import { inSource } from "./inSource.ts";
import { addressOf } from "./links.ts";
import { isNoteInPlace, type NoteInData, noteInData } from "./noteInPlace.ts";

const SET_APART: Readonly<Record<string, Emphasis["kind"]>> = {
  em: "italic",
  i: "italic",
  cite: "italic",
  strong: "bold",
  b: "bold",
};

const HEADINGS = /^h([1-6])$/;
const PARAGRAPHS = new Set([
  "p",
  "blockquote",
  "dd",
  "dt",
  "pre",
  "td",
  "th",
  "caption",
  "address",
  "summary",
]);

/** Elements that begin a line and end one: text straight in one of them is a paragraph of its own. */
const DIVISIONS = new Set([
  "div",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "aside",
  "details",
  "ul",
  "ol",
  "dl",
  "table",
  "tr",
  "center",
  "hr",
]);

/** What is still to be walked over: a node with what is known of it from those around it, or the end of one. */
type Step =
  | { node: Node; id: string | undefined; item: Item | undefined }
  | "close"
  | "closeLoose"
  | { backTo: Block | undefined };

/** An item of a list, by its number in an ordered one, and the block that has begun it. */
interface Item {
  number: number | undefined;
  begun?: Block;
}

export class BlockCollector {
  private readonly source: string;
  private readonly targets: Map<string, string>;
  private readonly blocks: Block[] = [];
  readonly emphasis: Emphasis[] = [];
  readonly links: Link[] = [];
  /** Notes that stand in the attributes of their marks: the same as those below the text, where there are such. */
  readonly inData: NoteInData[] = [];
  private readonly counters = new Map<Element, number>();
  /** Elements that a note's own number stands in, with its id. */
  private readonly noteOf = new Map<Node, string>();
  private readonly holders: ReadonlySet<Node>;
  private open: Block | undefined;
  /** The open block is text straight in a division, and ends where the division does. */
  private isLoose = false;
  private letters = 0;
  private lastMark = 0;
  /** Ids of marks and of what stands around them, to which notes lead back. */
  private readonly markIds = new Set<string>();
  private inPlace = 0;

  constructor(source: string, targets: Map<string, string>, holders: ReadonlySet<Node>) {
    this.holders = holders;
    this.source = source;
    this.targets = targets;
  }

  collect(root: Node): Block[] {
    // An explicit stack, since a page may be nested deeper than calls may be.
    const stack: Step[] = [{ node: root, id: undefined, item: undefined }];
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
      if ("backTo" in top) {
        this.open = top.backTo;
        continue;
      }
      const { node } = top;
      if (tree.isTextNode(node)) {
        const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
        this.addText(node.value, startOffset, endOffset, top.id);
        continue;
      }
      if (!("childNodes" in node)) continue;
      let { id, item } = top;
      if (tree.isElementNode(node)) {
        if (this.isLabelOfNote(node) || this.addMark(node)) continue;
        if (this.open && isNoteInPlace(node, this.open)) {
          stack.push({ backTo: this.open });
          id = this.openNote(node);
        } else if (isBeside(node, this.holders) && !this.isLedTo(node)) continue;
        this.addLink(node);
        const kind = Object.hasOwn(SET_APART, node.tagName) ? SET_APART[node.tagName] : undefined;
        const place = node.sourceCodeLocation;
        if (kind && place?.startTag)
          this.emphasis.push({
            kind,
            from: place.startTag.endOffset,
            to: place.endTag?.startOffset ?? place.endOffset,
          });
        const own = attribute(node, "id") ?? termOf(node) ?? this.noteAround(node);
        if (own !== undefined && !isOfNoteInPlace(id)) id = own;
        const heading = HEADINGS.exec(node.tagName);
        const isItem = node.tagName === "li";
        if (isItem) {
          const number = this.numberInList(node);
          // An item without a number within one that has it is part of that.
          if (number !== undefined || item?.number === undefined) item = { number };
        }
        if (heading || isItem || PARAGRAPHS.has(node.tagName)) {
          this.open = {
            kind: heading ? "heading" : item?.number === undefined ? "paragraph" : "item",
            level: Number(heading?.[1] ?? 0),
            pieces: [],
            id,
            number: item?.number,
          };
          if (item?.begun && !isEmpty(item.begun)) this.open.goesOn = true;
          else if (item) item.begun = this.open;
          this.isLoose = false;
          this.blocks.push(this.open);
          stack.push("close");
        } else if (DIVISIONS.has(node.tagName)) {
          this.closeLoose();
          // Within an item or a cell it begins a line.
          if (this.open && !isEmpty(this.open))
            this.addText("\n", node.sourceCodeLocation?.startOffset, undefined, id);
          stack.push("closeLoose");
        } else if (node.tagName === "br")
          this.addText("\n", node.sourceCodeLocation?.startOffset, undefined, id);
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        stack.push({ node: node.childNodes[i]!, id, item });
    }
    return this.blocks
      .filter(({ pieces }) => pieces.some((piece) => "mark" in piece || piece.text.trim() !== ""))
      .flatMap((block) => splitAtBreaks(block, this.source));
  }

  private closeLoose(): void {
    if (this.isLoose) this.open = undefined;
    this.isLoose = false;
  }

  private isLedTo(element: Element): boolean {
    const id = attribute(element, "id");
    return id !== undefined && this.targets.has(id);
  }

  /** A note within the paragraph that calls it, by the mark right before it or one that only the style shows. */
  private openNote(element: Element): string {
    const paragraph = this.open!;
    const offset = element.sourceCodeLocation?.startOffset ?? 0;
    const last = paragraph.pieces.filter((piece) => "mark" in piece || piece.text.trim() !== "").at(-1);
    let label = last && "mark" in last ? last.mark : undefined;
    if (label === undefined) {
      label = `${this.lastMark + 1}`;
      this.lastMark += 1;
      paragraph.pieces.push({ mark: label, offset, end: offset });
    }
    this.inPlace += 1;
    const id = `${IN_PLACE}${this.inPlace}`;
    this.targets.set(id, label);
    this.open = { kind: "paragraph", level: 0, pieces: [], id, number: undefined };
    this.blocks.push(this.open);
    return id;
  }

  private addLink(element: Element): void {
    const address = addressOf(element);
    const place = element.sourceCodeLocation;
    if (address !== undefined && place && this.open?.kind !== "heading")
      this.links.push({ address, from: place.startOffset, to: place.endOffset });
  }

  /**
   * The number of a note, before its text: it leads back to its mark (`<a id="footnote-1">1</a>`) or repeats it. The link
   * behind the text that leads back is no text of it either.
   */
  private isLabelOfNote(element: Element): boolean {
    if (!INLINE_LABEL.has(element.tagName) || !/^\W*\w{1,7}\W*$/.test(startOf(element))) return false;
    const known = this.open && isEmpty(this.open) && this.open.id && this.targets.get(this.open.id);
    if (known !== undefined && known !== "" && startOf(element).replace(/[^\p{L}\p{N}]/gu, "") === known)
      return true;
    if (element.tagName !== "a") return false;
    // Word and old pages name an anchor: `<a href="#_ftnref1" name="_ftn1">[1]</a>`.
    const id = attribute(element, "id") ?? attribute(element, "name");
    if (id === undefined || !this.targets.has(id)) return this.leadsBack(element);
    for (const around of placesAround(element)) this.noteOf.set(around, id);
    // Its paragraph was begun before it was known whose it is.
    if (this.open && isEmpty(this.open)) this.open.id = id;
    return true;
  }

  private leadsBack(link: Element): boolean {
    const target = targetOf(link);
    return attribute(link, "role") === "doc-backlink" || (target !== undefined && this.markIds.has(target));
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

  private addText(
    value: string,
    start: number | undefined,
    end: number | undefined,
    id: string | undefined,
  ): void {
    if (start === undefined) return;
    this.letters += value.length;
    expectLetters(this.letters);
    if (!this.open) {
      if (value.trim() === "") return;
      // Text straight in a division, with no paragraph around it.
      this.open = { kind: "paragraph", level: 0, pieces: [], id, number: undefined };
      this.isLoose = true;
      this.blocks.push(this.open);
    }
    for (const piece of inSource(value, this.source, start, end ?? start + value.length))
      this.open.pieces.push(piece);
  }

  /** A superscript of several numbers calls several notes. */
  private addMarks(element: Element, text: string): boolean {
    const labels = element.tagName === "sup" && elementsIn(element, "a").length === 0 && raisedMarks(text);
    const place = element.sourceCodeLocation;
    const before = this.open?.pieces.at(-1);
    if (!labels || !place || !this.open || isEmpty(this.open)) return false;
    if (before && "text" in before && isPower(before.text, labels[0]!)) return false;
    for (const mark of labels)
      this.open.pieces.push({ mark, offset: place.startOffset, end: place.endOffset });
    this.lastMark = Number(labels.at(-1));
    return true;
  }

  /** A superscript or a link that is nothing but a number calls a note. */
  private addMark(element: Element): boolean {
    if (element.tagName !== "sup" && element.tagName !== "a") return false;
    const text = startOf(element).trim();
    const number = /^\[?\(?([ivxlc]{1,7}|\d{1,4})\)?\]?$/i.exec(text)?.[1];
    const label = number ?? (isSign(text) ? text : undefined);
    const place = element.sourceCodeLocation;
    if (label === undefined && place && this.addMarks(element, text)) return true;
    if (label === undefined || !place || !(/^\d+$/.test(label) || isSign(label) || isRoman(label)))
      return false;
    const link = element.tagName === "a" ? element : elementsIn(element, "a")[0];
    const target = targetOf(link);
    // Four digits are a year, as in "Lee (<a href="#ref-lee">2007</a>)", unless they count on from the mark before or
    // the link itself says that they are a note's number.
    const isDue =
      label.length <= 3 ||
      Number(label) === this.lastMark + 1 ||
      (target !== undefined && OF_A_NOTE.test(target) && target.endsWith(label));
    if (!isDue || (element.tagName === "a" && target === undefined && !isButton(element))) return false;
    const before = this.open?.pieces.at(-1);
    if (target === undefined && before && "text" in before && isPower(before.text, label)) return false;
    // What stands before all text is the number of a note, or leads back from it to its mark.
    if (!this.open || (isEmpty(this.open) && this.open.kind !== "heading")) {
      if (element.tagName === "sup" && this.open) this.open.label ??= label;
      return false;
    }
    if (target !== undefined) this.targets.set(target, label);
    const said = noteInData(element, label);
    if (said) this.inData.push(said);
    for (let at: Node | null = element, steps = 0; at && tree.isElementNode(at) && steps < 3; steps++) {
      const id = attribute(at, "id") ?? attribute(at, "name");
      if (id !== undefined && (at === element || !PARAGRAPHS.has(at.tagName))) this.markIds.add(id);
      at = PARAGRAPHS.has(at.tagName) ? null : at.parentNode;
    }
    const inner = link && (attribute(link, "id") ?? attribute(link, "name"));
    if (inner !== undefined) this.markIds.add(inner);
    if (!isSign(label)) this.lastMark = Number(label);
    this.open.pieces.push({ mark: label, offset: place.startOffset, end: place.endOffset });
    return true;
  }
}

/** What holds a note whose number is an anchor: the paragraph; the row of a table, the division that Word makes for it. */
function placesAround(anchor: Element): Node[] {
  const places: Node[] = [];
  let at: Node | null = anchor.parentNode;
  for (let steps = 0; at && tree.isElementNode(at) && steps < 4; steps++) {
    const id = attribute(at, "id");
    if (steps === 0 || at.tagName === "tr" || (id !== undefined && OF_A_NOTE.test(id))) places.push(at);
    at = at.parentNode;
  }
  return places;
}

/** The id of the term that a description stands behind. */
function termOf(element: Element): string | undefined {
  if (element.tagName !== "dd" || !element.parentNode) return undefined;
  const all: Node[] = element.parentNode.childNodes;
  for (let i = all.indexOf(element) - 1; i >= 0; i--) {
    const before = all[i]!;
    if (tree.isElementNode(before)) return before.tagName === "dt" ? attribute(before, "id") : undefined;
  }
  return undefined;
}

/** Ids as word processors and sites give them to notes: `fn12`, `_ftn12`, `footnote-12`, `cite_note-12`. */
const OF_A_NOTE = /^(?:cite_note|_?(?:foot|end)?n(?:ote)?s?|_?[ef][dt]?n)[-_:.]?\d+$/i;

/** What a note within its paragraph is led to by; no file has such an id. */
const IN_PLACE = "\u0000note ";
function isOfNoteInPlace(id: string | undefined): boolean {
  return id?.startsWith(IN_PLACE) ?? false;
}

/** Elements that may hold nothing but the number of a note. */
const INLINE_LABEL = new Set(["a", "sup", "span", "b", "strong", "label"]);

/** A link that opens a note instead of leading to it. */
function isButton(link: Element): boolean {
  return attribute(link, "role") === "button" || noteInData(link, "") !== undefined;
}

/** Nothing but blanks stands in it yet. */
function isEmpty({ pieces }: Block): boolean {
  return pieces.every((piece) => "text" in piece && piece.text.trim() === "");
}
