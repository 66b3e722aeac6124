import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from "parse5";
import type { Problem } from "../record/problem.ts";
import { type Paper, placeBetween, wordCount } from "./paper.ts";
import { LEFT_OUT } from "./readingRules.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** A stretch of the file that reads as prose and is in no part of the paper. */
interface Passage {
  from: number;
  to: number;
  words: number;
  /** What it stands in, in words: `<nav>`, `indented or fenced as code`. */
  inside: string;
}

/** Shorter ones are captions, menus, buttons. */
const FEWEST_WORDS = 12;
/** Pages of the web have teasers and banners around an article; below this share of it they are none of the paper. */
const SHARE_OF_A_PAGE = 0.2;

/**
 * What of a file's prose no reader took for part of the paper, so that "0 errors" is never said of what was not read.
 * @returns why nothing of it was read; or a warning that says what was left out; or undefined.
 */
export function leftOut(paper: Paper, kind: "html" | "text"): { unread: string } | Problem | undefined {
  // "0 errors" would be a false comfort: nothing was there to be checked.
  if (paper.text.trim() === "") return { unread: "it holds no text; is it the file you meant?" };
  const { isRead, words } = readOf(paper);
  const passages = kind === "html" ? passagesOfPage(paper.text, isRead) : passagesOfText(paper.text, isRead);
  const left = passages.reduce((sum, passage) => sum + passage.words, 0);
  const places = [...new Set(passages.map(({ inside }) => inside))].slice(0, 4).join(", ");
  if (words === 0)
    return {
      unread:
        left > 0
          ? `all of its text (${left} words) is left out, since it stands in what is no part of a paper: ${places}`
          : paper.title || paper.sections.length > 0
            ? "it holds no text but headings; is it the file you meant?"
            : "it holds no text that could be read, perhaps only pictures or code",
    };
  if (left === 0 || (kind === "html" && left < SHARE_OF_A_PAGE * words)) return undefined;
  const [first] = passages;
  return {
    rule: LEFT_OUT.id,
    severity: LEFT_OUT.severity,
    message: `${left} words were not read, and not checked, beside ${words} that were: they stand in ${places}; if they belong to the paper, take them out of there`,
    ...placeBetween(paper, first!.from, first!.to),
  };
}

/** Which characters of the file are part of the paper, and how many words of running text that makes. */
function readOf({ text, title, sections, notes, listed = [], credits }: Paper): {
  isRead: Uint8Array;
  words: number;
} {
  const isRead = new Uint8Array(text.length);
  const body = [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes, ...listed, ...credits];
  const headings = [title, ...sections.map(({ heading }) => heading)];
  for (const part of [...headings, ...body]) for (const offset of part?.offsets ?? []) isRead[offset] = 1;
  return { isRead, words: body.reduce((sum, part) => sum + wordCount(part.text), 0) };
}

/** Paragraphs, between empty lines, most letters of which were not read. */
function passagesOfText(text: string, isRead: Uint8Array): Passage[] {
  const front = /^---\r?\n[\s\S]{0,8000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const passages: Passage[] = [];
  let inComment = false;
  // Only from the beginning of a line, or a line of blanks would be tried from each of them.
  for (const { 0: block, index: from } of text.matchAll(/(?<![^\n])[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const begins = block.lastIndexOf("<!--");
    const isComment = inComment || block.trimStart().startsWith("<!--");
    inComment = inComment ? !block.includes("-->") : begins >= 0 && !block.includes("-->", begins);
    if (from < front || isComment || !isLeft(isRead, text, from, from + block.length)) continue;
    const shown = block.replace(/<\/?[a-z][^<>]{0,300}>/gi, " ");
    if (!isProse(shown)) continue;
    const inside = /^(?: {4}|\t| {0,3}(?:```|~~~))/.test(block)
      ? "what is indented or fenced as code"
      : "what is set apart from the text";
    passages.push({ from, to: from + block.length, words: wordCount(shown), inside });
  }
  return passages;
}

/** Never prose of a paper, whatever words they hold. */
const NO_TEXT = new Set(["script", "style", "title", "noscript"]);
const APART = new Set(
  "template nav aside form button select iframe object svg footer figure video audio textarea dialog".split(
    " ",
  ),
);

function passagesOfPage(source: string, isRead: Uint8Array): Passage[] {
  const found = new Map<Node, Passage & { text: string }>();
  const stack: { node: Node; holder: Element | undefined; isKnown: boolean }[] = [
    { node: parse(source, { sourceCodeLocationInfo: true }), holder: undefined, isKnown: false },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top;
    let { holder, isKnown } = top;
    if (tree.isTextNode(node)) {
      const { startOffset: from, endOffset: to } = node.sourceCodeLocation ?? {
        startOffset: 0,
        endOffset: 0,
      };
      if (!holder || !isLeft(isRead, source, from, to)) continue;
      const before = found.get(holder);
      if (before) {
        before.text += ` ${node.value}`;
        before.to = Math.max(before.to, to);
      } else found.set(holder, { from, to, words: 0, inside: nameOf(holder), text: node.value });
      continue;
    }
    if (tree.isElementNode(node)) {
      if (NO_TEXT.has(node.tagName)) continue;
      const isApart =
        APART.has(node.tagName) || node.attrs.some(({ name }) => name === "hidden" || name === "aria-hidden");
      // What is known to stand apart is told by the outermost of what it stands in, all else by the nearest.
      if (!isKnown) holder = node;
      isKnown ||= isApart;
    }
    const inner = "content" in node ? node.content : node;
    if ("childNodes" in inner)
      for (let i = inner.childNodes.length - 1; i >= 0; i--)
        stack.push({ node: inner.childNodes[i]!, holder, isKnown });
  }
  return [...found.values()]
    .filter(({ text }) => isProse(text))
    .map(({ text, ...passage }) => ({ ...passage, words: wordCount(text) }))
    .sort((a, b) => a.from - b.from);
}

/** By the nearest element around it that says something of itself. */
function nameOf(element: Element): string {
  for (let at: Node | null = element; at; at = "parentNode" in at ? at.parentNode : null) {
    if (!tree.isElementNode(at)) break;
    const said = at.attrs.find(({ name }) => ["hidden", "aria-hidden", "class"].includes(name));
    if (said)
      return `<${at.tagName} ${said.name}${said.value === "" ? "" : `="${said.value.slice(0, 40)}"`}>`;
    if (APART.has(at.tagName)) return `<${at.tagName}>`;
  }
  return `<${element.tagName}>`;
}

/** Of its letters fewer than half were read. */
function isLeft(isRead: Uint8Array, text: string, from: number, to: number): boolean {
  let letters = 0;
  let read = 0;
  for (let i = from; i < to; i++)
    if (LETTER.test(text.charAt(i))) {
      letters += 1;
      read += isRead[i]!;
    }
  return letters > 0 && 2 * read < letters;
}

const LETTER = /\p{L}/u;

/** Words enough, mostly letters, and a sentence that ends. */
function isProse(text: string): boolean {
  if (wordCount(text) < FEWEST_WORDS || !/[\p{Ll}\p{Lo}\d]["”»’)\]]?[.!?…]["”»)]?(?:\s|$)/u.test(text))
    return false;
  const letters = text.match(/[\p{L}\s]/gu)?.length ?? 0;
  return letters > 0.8 * text.length;
}
