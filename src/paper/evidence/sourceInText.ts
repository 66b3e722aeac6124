import { PROVISION } from "../lexicon/en/quoting.ts";
import type { Paper, Paragraph, Sentence } from "../paper.ts";
import { sentencesOf } from "../paper.ts";

/** "(Lee, 2015, p. 4)", "(see Lee and Ek 2015)": author and date. */
const AUTHOR_DATE = /\([^()]{0,120}?\p{Lu}[^()]{0,160}?\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]{0,80}\)/u;
/** "(2015)" after a name. */
const DATE_AFTER_NAME =
  /\p{Lu}[\p{L}’'-]+(?: et al\.|(?: and| &) \p{Lu}[\p{L}’'-]+)? \((?:1[5-9]|20)\d\d[a-z]?\)/u;
/** "(Lee 115)", "(Lee and Ek 12–14; Bo 3)": author and page. */
const AUTHOR_PAGE =
  /\((?:see |qtd\. in |cf\. )?\p{Lu}[^()\d]{1,80} (?:par\. |pp?\. )?\d{1,4}(?:[–-]\d{1,4})?(?:[;,][^()]{1,120})?\)/u;
/** "(115)", "(p. 88)" at the end of what is quoted. */
const PAGE_ALONE = /[”"»’]\s?\((?:par\. |pp?\. )?\d{1,4}(?:[–-]\d{1,4})?\)/u;

/** Whether a sentence says where it has it from: by a note, or by the name, year or page in brackets. */
export function hasSource({ marks, text }: Sentence): boolean {
  return marks.length > 0 || (text.includes("(") && isCitedInBrackets(text));
}

/** Whether a sentence names the provision it quotes. */
export function namesProvision({ text }: Sentence): boolean {
  return PROVISION.test(text);
}

function isCitedInBrackets(text: string): boolean {
  return [AUTHOR_DATE, DATE_AFTER_NAME, AUTHOR_PAGE, PAGE_ALONE].some((pattern) => pattern.test(text));
}

const cited = new WeakMap<Paper, boolean>();

/** Whether a paper gives sources at all; an opinion piece without any is not asked for one by one. */
export function givesSources(paper: Paper): boolean {
  let known = cited.get(paper);
  if (known === undefined) {
    known = paper.notes.length > 0 || [...sentencesOf(paper)].some(({ sentence }) => hasSource(sentence));
    cited.set(paper, known);
  }
  return known;
}

const sourced = new WeakMap<Paragraph, number>();

/** Place of the first sentence of a paragraph that gives a source; infinite where none does. */
export function firstSource(paragraph: Paragraph): number {
  let first = sourced.get(paragraph);
  if (first === undefined) {
    const at = paragraph.sentences.findIndex(hasSource);
    first = at < 0 ? Number.POSITIVE_INFINITY : at;
    sourced.set(paragraph, first);
  }
  return first;
}
