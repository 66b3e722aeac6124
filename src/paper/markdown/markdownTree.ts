import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { append } from "../../record/append.ts";

/** Characters from which on a part is parsed by itself, at the next place where that changes nothing. */
const PART = 6_000;

/**
 * The tree of a text in Markdown, with footnotes; every node knows its place by its offset, not by its line. The parser's
 * time grows with the text and, again, with the quotations and lists that end in it, so a long text is parsed in parts.
 * A long list comes out as several, one after the other. A footnote called in one part and written in another is left as
 * text where it is called (`[^1]`).
 */
export function markdownTree(text: string, part = PART): Root {
  const root: Root = { type: "root", children: [] };
  const starts = startsOfParts(text, part);
  const definitions = starts.length > 1 ? linkDefinitions(text) : "";
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? text.length;
    const tree = fromMarkdown(definitions + text.slice(start, end), {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    });
    shift(tree, start - definitions.length);
    append(
      root.children,
      tree.children.filter(({ position }) => (position?.start.offset ?? start) >= start),
    );
  }
  return root;
}

/** Of lines that may hold the rest of a list, the most between two places where the text can be cut. */
export function mostContainerLines(text: string): number {
  const starts = startsOfParts(text, PART);
  let most = 0;
  for (const [i, start] of starts.entries()) {
    const lines = text.slice(start, starts[i + 1] ?? text.length).match(CONTAINER);
    most = Math.max(most, lines?.length ?? 0);
  }
  return most;
}

const CONTAINER = /^[ \t]*(?:>|[*+-]|\d{1,9}[.)])/gm;

const MOST_DEFINITIONS = 200;

/** What links by name lead to, which a part may name that does not hold it. */
function linkDefinitions(text: string): string {
  const lines = text.match(/^ {0,3}\[(?!\^)[^\]\n]{1,300}\]:[^\n]{1,2000}$/gm) ?? [];
  return lines.length === 0 ? "" : `${lines.slice(0, MOST_DEFINITIONS).join("\n")}\n\n`;
}

function shift(node: Nodes, by: number): void {
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.position)
      for (const point of [next.position.start, next.position.end]) point.offset = (point.offset ?? 0) + by;
    if ("children" in next) append(open, next.children as Nodes[]);
  }
}

const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/;
/** Elements that go on over empty lines, and what ends each. */
const ELEMENTS: readonly [begins: RegExp, ends: RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Where parts begin: at the margin, after an empty line or with the dot of a list, and neither in code nor in an element,
 * so that no block goes on over it but a list, of which each item is the same by itself.
 */
function startsOfParts(text: string, part: number): number[] {
  const starts = [0];
  if (text.length < 2 * part) return starts;
  let fence: string | undefined;
  let endOfElement: RegExp | undefined;
  let afterBlank = true;
  let isInElement = false;
  /** After code that is indented the parser takes a number at the margin for text, unless it is the first. */
  let isIndented = false;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const next = found < 0 ? text.length : found + 1;
    // What decides stands at the beginning of a line; the ends of elements may stand anywhere in it.
    const line = text.slice(at, next).replace(/\r?\n$/, "");
    if (fence !== undefined) {
      const close = FENCE.exec(line);
      if (close && close[2]!.startsWith(fence) && close[3]!.trim() === "") fence = undefined;
      afterBlank = false;
    } else if (endOfElement) {
      if (endOfElement.test(line)) endOfElement = undefined;
      afterBlank = false;
    } else {
      const isBlank = line.trim() === "";
      const isStart =
        !isBlank &&
        (afterBlank
          ? (isIndented ? /^[^\s\d]/ : /^\S/).test(line)
          : !isInElement && /^[-*+] {1,3}[^\s*+-]/.test(line));
      if (isStart && at - starts.at(-1)! >= part) starts.push(at);
      const opens = FENCE.exec(line);
      const element = ELEMENTS.find(([begins]) => begins.test(line));
      // Where code ends that stands in an item of a list or in an element depends on that.
      if ((opens && (opens[1] !== "" || isInElement)) || (element && isInElement)) return starts;
      fence = opens?.[2];
      if (element && !element[1].test(line)) endOfElement = element[1];
      isInElement = !isBlank && (isInElement || /^ {0,3}</.test(line));
      afterBlank = isBlank;
      if (!isBlank) isIndented = /^(?: {4}| {0,3}\t)/.test(line);
    }
    at = next;
  }
  return starts;
}
