import { anyOf } from "../lexicon/index.ts";
import { PARTICLE } from "../lexicon/ofNames.ts";
import { NOT_BEFORE_A_CITATION } from "../lexicon/pointing.ts";
import type { Span } from "./citation.ts";
import { stopIn } from "./heads.ts";

/** Where another citation begins in a note, and where the one before has ended: what stands between is the note's own. */
interface Further {
  from: number;
  at: number;
}

const NAME = "(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*)";
const WHO = `(?:${NAME}\\s|${PARTICLE}\\s){0,4}${NAME}`;
const NAMES = `${WHO}(?:(?:,\\s|\\s|,\\s?)(?:(?:${anyOf("and")}|&)\\s)?${WHO}){0,3}`;
/** What completes a citation: a year, a place in it, an address. */
const COMPLETE = new RegExp(
  `(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)|https?:\\/\\/\\S|(?<!\\d)10\\.\\d{4,9}\\/|(?:(?<!\\p{L})(?:${anyOf("pages")})|:)\\s?\\d`,
  "u",
);
/** Names right before a title in quotation marks: "Bo Ek, “", "Ek, Bo. “"; what no comma sets apart is of the title: "Geology of the Reef “Bank.”". */
const NAMES_BEFORE = new RegExp(
  `(^|[.!?;:(–—)\\]”"»’]\\s*|(?:^|\\s)(\\p{Ll}[\\p{L}’'-]*)\\s+)(${NAMES}(?:\\s\\((?:${anyOf("editors")})\\.?\\))?,|${NAME},\\s${WHO}\\.)\\s*$`,
  "u",
);
/** A body behind the words that lead to what it says: "The ministry differs: Ministry of Water, “". */
const BODY_BEFORE =
  /:\s(\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,7}\s\p{Ll}[\p{L}’'-]*\s(?:\p{Ll}[\p{L}’'-]*\s)?\p{Lu}[\p{L}’'-]+,\s*)$/u;
const LONGEST_NAMES = 160;
const YEAR = "(?:1[5-9]|20)\\d\\d";
const AFTER = "(?<=[.!?)”\"»:–—]\\s|\\s\\p{Ll}[\\p{L}’'-]{0,20}\\s)";
/** Citations whose titles stand in no quotation marks, by what else shows where they begin. */
const UNQUOTED = [
  // "Bo Ek, Growth (Leiden: House, 2016)"
  `${AFTER}${WHO}(?:,?\\s(?:${anyOf("and")}|&)\\s${WHO})?,\\s\\p{Lu}[^“”„«»"().;]{2,150}\\([^():]{2,60}:\\s[^()]{2,80},\\s${YEAR}\\)`,
  // "Growth of the North (Leiden: House, 2016)", behind one that ends so
  `(?<=${YEAR}\\)(?:,\\s[^.()]{0,12}\\d)?\\.\\s)\\p{Lu}[^“”„«»"().:;]{2,150}\\([^():]{2,60}:\\s[^()]{2,80},\\s${YEAR}\\)`,
  // "Bo Ek, Wachstum, Leiden 2016, S. 9"
  `${AFTER}${WHO},\\s\\p{Lu}[^“”„«»"().;]{2,150},\\s\\p{Lu}[\\p{L}/-]{2,30}\\s${YEAR},\\s(?:${anyOf("pages")})\\s?\\d`,
  // "Ek, Bo: Wachstum, in: Umschau 4 (2016)"
  `${AFTER}${NAME},\\s${WHO}:\\s\\p{Lu}[^“”„«»".;]{2,150},\\s(?:in:\\s|\\p{Lu}[\\p{L}/-]{2,30}\\s${YEAR}\\b)`,
  // "Ek, B. (2016). Growth."
  `(?<=[.)]\\s|[\\w/]\\s)\\p{Lu}[\\p{L}’'-]+,\\s(?:\\p{Lu}\\.[\\s-]?)+(?:,?\\s?(?:${anyOf("and")}|&)\\s[^()]{3,60})?\\(${YEAR}[a-z]?(?:,[^()]{2,30})?\\)`,
  // "Эк Б. Рост // Обзор."
  `${AFTER}\\p{Lu}[\\p{Ll}-]+,?\\s(?:\\p{Lu}\\.\\s?){1,2}(?:,\\s?\\p{Lu}[\\p{Ll}-]+,?\\s(?:\\p{Lu}\\.\\s?){1,2}){0,3}\\p{Lu}[^/;]{2,200}\\s//\\s`,
  // "Б. Эк. Рост // Обзор."
  `${AFTER}(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{Ll}-]+\\.\\s\\p{Lu}[^/;]{2,200}\\s//\\s`,
  // "Эк Б. Рост. М.: Наука, 2016."
  `${AFTER}\\p{Lu}[\\p{Ll}-]+,?\\s(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[^/;.]{2,200}\\.\\s\\p{Lu}[\\p{L}-]{0,20}\\.?\\s?:\\s[^:;]{2,60},\\s${YEAR}`,
].map((pattern) => new RegExp(pattern, "gu"));
/** Nothing but words to their full stop or colon. */
const SENTENCE = /^\p{Lu}\p{Ll}*(?:\s[\p{L}’'-]+,?){2,30}[.:]\s$/u;
const VOLUME = new RegExp(`^(?:${anyOf("volume")})\\s`, "iu");
const OF_ITS_EDITION = new RegExp(`(?:${anyOf("editedBy", "translatedBy")})\\s*$`, "iu");

/**
 * Places where, after a whole citation, names and a title begin another: "Ann Lee, “Trade,” Review 3 (2015): 4. Bo Ek
 * disagrees. Bo Ek, “Growth,” …". Where nothing stands between but a comma, one citation goes on.
 */
export function furtherCitations(text: string, quoted: readonly Span[]): Further[] {
  const found: Further[] = [];
  // Only what stands behind the last citation can complete it.
  let begun = 0;
  const starts = [
    ...quoted.flatMap(
      (span, i) =>
        namesBefore(text, span) ??
        sentenceBefore(text, span) ??
        (i > 0 && isArticleOfNobody(text, span) ? span.from : []),
    ),
    ...UNQUOTED.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)),
  ];
  for (const at of starts.sort((a, b) => a - b)) {
    if (at === 0) continue;
    // "Report of the Commission: Volume II, The Gates (…)" is one title.
    if (VOLUME.test(text.slice(at))) continue;
    // A sentence of its own may begin the note.
    if (found.length === 0 && SENTENCE.test(text.slice(0, at))) {
      found.push({ from: 0, at });
      begun = at;
      continue;
    }
    const complete = at > begun ? COMPLETE.exec(text.slice(begun, at)) : null;
    if (!complete) continue;
    found.push({ from: endOfCitation(text, begun + complete.index, at), at });
    begun = at;
  }
  return found;
}

/** Where the names begin that stand right before a title in quotation marks. */
function namesBefore(text: string, { from, to }: Span): number | undefined {
  const isTitle = /[.,?!]["”“»]$/u.test(text.slice(from, to)) || /^\s?[.,(]/u.test(text.slice(to));
  if (!isTitle) return undefined;
  const window = Math.max(0, from - LONGEST_NAMES);
  const body = BODY_BEFORE.exec(text.slice(window, from));
  if (body) return window + body.index + body[0].length - body[1]!.length;
  const match = NAMES_BEFORE.exec(text.slice(window, from));
  if (!match || (match[2] !== undefined && NOT_BEFORE_A_CITATION.test(match[2]))) return undefined;
  const at = window + match.index + match[1]!.length;
  return OF_ITS_EDITION.test(text.slice(window, at)) ? undefined : at;
}

/** What tells an article from words quoted: "“Growth,” Review 4 (2016)". */
const PRINTED = /^\s?,?\s?[^“”„«»"()]{2,80}\((?:[^()]{1,30}\s)?(?:1[5-9]|20)\d\d\)/u;

/** "Ek argues the contrary in “Growth,” Review 4 (2016)": where such a sentence begins. */
function sentenceBefore(text: string, { from, to }: Span): number | undefined {
  if (!PRINTED.test(text.slice(to, to + LONGEST_NAMES))) return undefined;
  const window = Math.max(0, from - LONGEST_NAMES);
  const match = /[.!?)]\s+(\p{Lu}[^.!?“”„«»"]*)$/u.exec(text.slice(window, from));
  return match ? from - match[1]!.length : undefined;
}

/** "“Growth Returns,” The Gazette, 9 June 2016", behind the full stop of another. */
function isArticleOfNobody(text: string, { from, to }: Span): boolean {
  return (
    /[.)]\s+$/u.test(text.slice(0, from)) &&
    /,["”“»]$/u.test(text.slice(from, to)) &&
    new RegExp(`^\\s\\p{Lu}[^“”„«»"();]{2,120}${YEAR}`, "u").test(text.slice(to, to + LONGEST_NAMES))
  );
}

/** The last full stop behind a number, else the first behind what completed it; else where the next begins. */
function endOfCitation(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const numbered = [...between.matchAll(/(?<=\d\)?)\.(?=\s+\p{Lu}|\s*$)/gu)].at(-1)?.index;
  const stop = numbered ?? stopIn(between);
  return stop < 0 ? to : from + stop + 1;
}

/** "(Leiden: House, 2016), 9. The figures are lower.": where a citation has ended and a sentence of the note's own begins. */
const PRINTED_AND_DONE = new RegExp(
  `(?:\\([^()]*:[^()]*${YEAR}\\)|(?<=\\(${YEAR}\\)[:,]\\s?[^.]{0,8}\\d))(?:[,:]\\s?(?:(?:${anyOf("pages")})\\s?)?\\d+(?:[–-]\\d+)?)?\\.\\s+(?=\\p{Lu}\\p{Ll}*\\s\\p{Ll})`,
  "u",
);

/** How much of a part is its citation: a sentence behind it that gives no address and quotes no title is none of it. */
export function citationLength(part: string): number {
  const done = PRINTED_AND_DONE.exec(part);
  if (!done) return part.length;
  const isOfTheWork = new RegExp(`https?:|\\b10\\.\\d{4}|[“„«"]|\\([^()]*${YEAR}\\)`, "u").test(
    part.slice(done.index + done[0].length),
  );
  return isOfTheWork ? part.length : done.index + done[0].trimEnd().length;
}
