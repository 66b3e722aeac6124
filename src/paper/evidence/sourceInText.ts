import { PROVISION } from "../lexicon/en/quoting.ts";
import { anyOf } from "../lexicon/index.ts";
import {
  DATE_AFTER_NAME,
  IN_SQUARE,
  KEYS_IN_SQUARE,
  NAMED_PLACE,
  PLACE_IN_WORK,
  SEE_BEFORE_AUTHOR,
} from "../lexicon/pointing.ts";
import type { Paper, Paragraph, Sentence } from "../paper.ts";
import { sentencesOf } from "../paper.ts";

/** "(Lee, 2015, p. 4)", "(see Lee and Ek 2015)": author and date. */
const AUTHOR_DATE = /\([^()]{0,120}?\p{Lu}[^()]{0,160}?\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]{0,80}\)/u;
/** "(Lee 115)", "(Lee and Ek 12–14; Bo 3)": author and page. */
const AUTHOR_PAGE = new RegExp(
  `\\((?:${SEE_BEFORE_AUTHOR})?\\p{Lu}[^()\\d]{1,80} ${PLACE_IN_WORK}(?:[;,][^()]{1,120})?\\)`,
  "u",
);
/** "(115)", "(p. 88)" at the end of what is quoted. */
const PAGE_ALONE = new RegExp(`[”"»’“]\\s?\\(${PLACE_IN_WORK}\\)`, "u");

/** Whether a sentence says where it has it from: by a note, or by the name, year or page in brackets. */
export function hasSource({ marks, text }: Sentence): boolean {
  return (
    marks.length > 0 ||
    (text.includes("(") && isCitedInBrackets(text)) ||
    IN_SQUARE.test(text) ||
    (text.includes("@") && text.search(KEYS_IN_SQUARE) >= 0) ||
    isSourceLine(text)
  );
}

/** "Sources: …" below a box, a table or a figure. */
const SOURCE_LINE = new RegExp(`^(?:${anyOf("sourceLine")})\\s*[:.–—]\\s`, "iu");
/** A box has few paragraphs above its line of sources. */
const MOST_IN_BOX = 3;

/** Paragraphs whose sources stand in a line below them, and these lines. */
export function sourcedBelow({ sections }: Paper): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  for (const { paragraphs } of sections)
    for (const [i, paragraph] of paragraphs.entries()) {
      if (!SOURCE_LINE.test(paragraph.text.slice(0, 80))) continue;
      found.add(paragraph);
      for (const above of paragraphs.slice(Math.max(0, i - MOST_IN_BOX), i)) found.add(above);
    }
  return found;
}

/** Whether a sentence names the provision it quotes. */
export function namesProvision({ text }: Sentence): boolean {
  return PROVISION.test(text);
}

/** A line that gives the sources of what stands above it. */
export function isSourceLine(text: string): boolean {
  return SOURCE_LINE.test(text.slice(0, 80));
}

function isCitedInBrackets(text: string): boolean {
  return [AUTHOR_DATE, DATE_AFTER_NAME, AUTHOR_PAGE, PAGE_ALONE, NAMED_PLACE].some((pattern) =>
    pattern.test(text),
  );
}

/** Whether a name and place in brackets follow a place of a paragraph; "par. 5.1" may look like the end of a sentence. */
export function isCitedAt({ text }: Paragraph, at: number): boolean {
  const bracket = /^[.,;:]?\s?(?:\([^()]{2,160}\)|\[[^[\]]{1,60}\])/u.exec(text.slice(at, at + 170));
  return (
    bracket !== null && (isCitedInBrackets(text.slice(at - 1, at) + bracket[0]) || IN_SQUARE.test(bracket[0]))
  );
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
