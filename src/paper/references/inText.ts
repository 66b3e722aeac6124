import { actorsNamed } from "../../actors/index.ts";
import { anyOf, WRITTEN_MONTH } from "../lexicon/index.ts";
import { IRISH, PARTICLE } from "../lexicon/ofNames.ts";
import { MORE_YEARS, PAGE_BEHIND_YEAR } from "../lexicon/pointing.ts";
import { BEFORE_NO_WRITER, NO_WRITER, SEVERAL_SAY, WRITER_SAYS } from "../lexicon/speaking.ts";
import type { Paper, Text } from "../paper.ts";
import { isListed, isListHeading } from "./list.ts";

/** A work named in the text by its authors and year: "(Lee and Ek 2006: 4)", "Lee (2006)". */
export interface InTextCitation {
  paragraph: Text;
  /** In the text of the paragraph: an abbreviation before the names may look like the end of a sentence. */
  from: number;
  to: number;
  /** Family names as written, or the name of a body. */
  names: string[];
  /** "et al." stands after them. */
  hasOthers: boolean;
  year: string;
  /** "a" of 2006a. */
  suffix: string;
  /** It begins in its brackets, or its page stands in them or what it says behind them: it is nothing but a reference. */
  isReference: boolean;
}

/** No name of a person has more letters; without an end each capital of a long run would be tried to the end of it. */
export const NAME = `(?:(?:${PARTICLE}|${IRISH})[\\s-]){0,3}\\p{Lu}[\\p{L}\\p{M}’'ʼ-]{1,60}`;
const YEAR = "((?:1[5-9]|20)\\d\\d)([a-z]?)";
const AND = `(?:,?\\s+(?:${anyOf("and")})\\s+|\\s*,?\\s*[&/]\\s*|,\\s+)`;
const OTHERS = `(?:,?\\s+(?:${anyOf("andOthers")})\\.?)`;
const LIST = `(${NAME}(?:${AND}${NAME}){0,4})(${OTHERS})?`;
/** "Lee and Ek (2006, p. 4)": names outside the brackets. */
const OUTSIDE = new RegExp(`${LIST}(?:[’']s?)?\\s*\\((?:[^()\\d]{0,30})?${YEAR}(?=[,:;)\\s])`, "gu");
/** Inside brackets, one after another. */
const INSIDE = new RegExp(`${LIST},?\\s+(?:[(\\[])?${YEAR}(?![\\d–-])`, "gu");
const BRACKETS = /\([^()]{0,400}\)|\[[^[\]]{0,400}\]/gu;
/** Words before a year that are no names of authors. */
const NO_NAME = new RegExp(`^(?:${anyOf("beforeYear")}|${WRITTEN_MONTH})$`, "u");
const BEFORE_NAME = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf("beforeAuthors")})\\.?,?\\s+$`, "iu");
const OPENING = new RegExp(`^(?:${anyOf("opensSentence")})$`, "u");
/** Where a reference begins in its bracket. */
const AT_BRACKET = new RegExp(
  `(?:^|[([;,])\\s*(?:(?:${anyOf("leadIn", "beforeAuthorsInBrackets")})\\.?,?\\s+){0,4}$`,
  "iu",
);

const FOUND = new WeakMap<Paper, InTextCitation[]>();

export function inTextCitations(paper: Paper): InTextCitation[] {
  let found = FOUND.get(paper);
  if (!found) {
    const isInList = isListed(paper);
    found = paper.sections
      .filter(({ heading }) => !heading || !isListHeading(heading.text))
      .flatMap(({ paragraphs }) => paragraphs)
      // What stands in the list of works is not cited by it.
      .filter((paragraph) => !isInList(paragraph))
      .flatMap(namedIn);
    FOUND.set(paper, found);
  }
  return found;
}

const BETWEEN_NAMES = new RegExp(AND, "u");
const YEARS = new RegExp(YEAR, "gu");
/** A year in or right behind brackets; without one no work is named so. */
const YEAR_IN_BRACKETS = /[([][^()[\]]{0,400}(?:1[5-9]|20)\d\d/;

/** How far back is looked for the word before a name, so that a long paragraph is not gone through for each. */
const MOST_BEFORE = 200;
/** And how far on for the page or the verb behind a year. */
const MOST_BEHIND = 60;

/** The works one text names so, a note's too. */
export function namedIn(paragraph: Text): InTextCitation[] {
  const { text } = paragraph;
  if (!YEAR_IN_BRACKETS.test(text)) return [];
  const found: InTextCitation[] = [];
  const taken = new Uint8Array(text.length);
  const take = (match: RegExpMatchArray, base: number) => {
    const names = namesIn(match[1]!);
    if (names.length === 0) return;
    const from = base + match.index!;
    const before = text.slice(Math.max(0, from - MOST_BEFORE), from);
    // "the Council on Fish and Ports (2006)", "on the ties of Trade and War (2009)": the name began before.
    if (
      /[\p{L}\p{N}’']\s+$/u.test(before) &&
      !BEFORE_NAME.test(before) &&
      (base > 0 || /^\p{Ll}/u.test(match[1]!))
    )
      return;
    const to = from + match[0].length;
    if (taken.subarray(from, to).includes(1)) return;
    const hasOthers = match[2] !== undefined;
    const behind = text.slice(to, to + MOST_BEHIND);
    const isReference =
      base > 0
        ? AT_BRACKET.test(match.input!.slice(Math.max(0, match.index! - MOST_BEFORE), match.index))
        : PAGE_BEHIND_YEAR.test(behind) ||
          ((WRITER_SAYS.test(behind) || (hasOthers && SEVERAL_SAY.test(behind))) &&
            !BEFORE_NO_WRITER.test(before) &&
            !NO_WRITER.test(match[1]!) &&
            // "Kosovo (1999)": a year in which something happened there.
            actorsNamed(match[1]!, "other").length === 0);
    const add = (one: Pick<InTextCitation, "from" | "to" | "year" | "suffix">) => {
      taken.fill(1, one.from, one.to);
      found.push({ paragraph, ...one, names, hasOthers, isReference });
    };
    add({ from, to, year: match[3]!, suffix: match[4] ?? "" });
    // "Lee 2006, 2008a": more years of the same authors.
    const rest = text.slice(to).match(MORE_YEARS);
    for (const year of rest?.[1]?.matchAll(YEARS) ?? [])
      add({
        from: to + year.index,
        to: to + year.index + year[0].length,
        year: year[1]!,
        suffix: year[2] ?? "",
      });
  };
  for (const bracket of text.matchAll(BRACKETS))
    for (const match of bracket[0].matchAll(INSIDE)) take(match, bracket.index);
  for (const match of text.matchAll(OUTSIDE)) take(match, 0);
  return found;
}

function namesIn(list: string): string[] {
  const names = list
    .split(BETWEEN_NAMES)
    .map((name) => name.trim().replace(/[’']s?$/u, ""))
    .filter((name) => name !== "");
  // "Further, Lee (2006)": the sentence begins with a word of its own.
  while (names.length > 1 && OPENING.test(names[0]!)) names.shift();
  // "Since Lee 2006" begins with a word of the sentence, not with a name.
  return names.some((name) => NO_NAME.test(name)) ? [] : names;
}
