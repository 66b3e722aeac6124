import { REPORTED } from "../lexicon/en/reporting.ts";
import type { Paper, Paragraph, Text } from "../paper.ts";

/** The sentence with what it quotes blanked, place for place: what somebody else says is theirs. */
export function ownWords(text: string): string {
  if (!/[“„«"‘']/u.test(text)) return text;
  return text.replace(
    /„[^“”„"]*["“”]|[“„«][^“”„«»]*[”“»]|"[^"]*"|(?<=^|[\s(])[‘'](?=[\p{L}\p{N}])(?:[^‘'’]|[’'](?=\p{L})){2,600}[’'](?=[\s,.;:)?!]|$)/gu,
    (quoted) => " ".repeat(quoted.length),
  );
}

const known = new WeakMap<Paper, ReadonlyMap<Text, string>>();

/**
 * The same of a sentence within its paragraph: a quotation that goes on over sentences is blanked in each of them, and
 * one that nothing closes up to the end of the sentence.
 */
export function ownWordsOf(paper: Paper, sentence: Text): string {
  let all = known.get(paper);
  if (!all) {
    const found = new Map<Text, string>();
    for (const { paragraphs } of paper.sections)
      for (const paragraph of paragraphs) if (QUOTES.test(paragraph.text)) blankIn(paragraph, found);
    all = found;
    known.set(paper, all);
  }
  return all.get(sentence) ?? sentence.text;
}

/** Whether what stands at a place of a sentence is told as somebody's words, thought or doubt: "they claim that …". */
export function isReported(own: string, at: number): boolean {
  return REPORTED.test(own.slice(0, at));
}

const QUOTES = /[“”„«»"‘']/u;
/** Longer is a sign that nobody closed. */
const LONGEST = 3_000;
const LONG_QUOTATION = new RegExp(
  `[“„](?:[^“”„]{1,${LONGEST}})”|«[^«»]{1,${LONGEST}}»|(?<![^\\s([])"(?=\\S)[^"]{1,${LONGEST}}"(?=[\\s,.;:)\\]!?]|$)`,
  "gu",
);

const UNCLOSED = /^\s*[“„«"](?=\S)[^“”„«»"]*$/u;

function blankIn(paragraph: Paragraph, found: Map<Text, string>): void {
  const { text, sentences } = paragraph;
  const blanked = text
    .replace(LONG_QUOTATION, (quoted) => " ".repeat(quoted.length))
    // A quotation over several paragraphs opens each of them anew and is closed in the last.
    .replace(UNCLOSED, (quoted) => " ".repeat(quoted.length));
  let at = 0;
  for (const sentence of sentences) {
    if (sentence.text.length === 0) continue;
    const from = text.indexOf(sentence.text, at);
    if (from >= 0) at = from + sentence.text.length;
    const one = from < 0 ? sentence.text : blanked.slice(from, at);
    const own = withoutOpenQuotation(ownWords(one));
    if (own !== sentence.text) found.set(sentence, own);
  }
}

function withoutOpenQuotation(text: string): string {
  const opened = /(?:[“„«]|(?<![^\s([])")[^“”„«»"]*$/u.exec(text);
  const closed = /^[^“”„«»"]*(?:[”»]|"(?=[\s,.;:)]|$))/u.exec(text);
  const from = closed && !/[“„«]/u.test(closed[0]) ? closed[0].length : 0;
  const to = opened && opened.index >= from ? opened.index : text.length;
  return " ".repeat(from) + text.slice(from, to) + " ".repeat(text.length - to);
}
