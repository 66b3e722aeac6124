import { REPORTED } from "../lexicon/decisions.ts";
import { anyOf } from "../lexicon/index.ts";
import { CONTACT } from "../lexicon/sourceless.ts";
import type { ReadCitation } from "./citation.ts";

/** A finite verb: what has one and stands behind no name is told, and not what a work is called. */
const VERB = new RegExp(`\\s(?:${anyOf("toldVerbs")})\\s`, "u");
const SUBORDINATE = new RegExp(`,\\s(?:${anyOf("subordinates")})(?!\\p{L})`, "u");
const FEWEST_TOLD = 5;

/** Of the paper itself or its author: where it was first printed, how to reach him, the foot of its pages. */
const OF_THE_PAPER = new RegExp(
  `^\\s*(?:${anyOf("ofThisPaper")})\\b[^.;]{0,80}\\b(?:${anyOf("wasPrinted")})`,
  "iu",
);
/** The foot of a journal's page, which a reader of print may leave at the end of a note. */
const FOOTER = /\bISSN\b.{0,80}©|©.{0,80}\bISSN\b/su;

/** A note's text with such a line blanked, each character in its place. */
export function withoutFooter(text: string): string {
  const at = text.search(FOOTER);
  if (at < 0) return text;
  const from = text.lastIndexOf(". ", at) + 1;
  return text.slice(0, from) + " ".repeat(text.length - from);
}

/** Where the paper was first printed, or how to reach who wrote it. */
export function isOfThePaper(text: string): boolean {
  return OF_THE_PAPER.test(text) || CONTACT.test(text);
}

/** Behind a title in quotation marks: what goes on in small letters is prose, but for the words that lead to a container. */
const GOES_ON = new RegExp(`^[”“»"]?\\s+(?!(?:${anyOf("leadsToContainer")})(?![\\p{L}]))\\p{Ll}{2,}`, "u");
const PROVISION = new RegExp(
  `^(?:§|\\d+ \\(\\d+\\)|\\d+[a-z]? (?:${anyOf("provision")})\\b|(?:${anyOf("provision")})\\b\\.?)`,
  "u",
);

const NO_FAMILY = new RegExp(`^(?:${anyOf("articles")})$`, "u");

/** What reads like a work and is none: a remark, words quoted, a provision, a line about the paper itself. */
export function isNoWork(text: string, { kind, work, title, span }: ReadCitation, offset: number): boolean {
  if (isOfThePaper(text)) return true;
  // Nobody is called "der".
  if (work.author?.some(({ family = "" }) => NO_FAMILY.test(family))) return true;
  if (kind !== "full" || title === undefined || work.title === undefined) return false;
  const isFound = work.URL !== undefined || work.DOI !== undefined;
  const name = work.title;
  const before = text.slice(0, title.from - offset);
  const isQuoted = /[“„«"]\s*$/u.test(before);
  if (isQuoted)
    return (
      !isFound &&
      ((work.issued === undefined && isSaid(text, before, name)) ||
        GOES_ON.test(text.slice(title.to - offset)) ||
        (/^\p{Ll}/u.test(name) && !/,\s*[“„«"]\s*$/u.test(before)))
    );
  if (work.issued === undefined && !isFound && REPORTED.test(text)) return true;
  if (!/\p{L}{3}/u.test(name) || PROVISION.test(name)) return true;
  // No house is a sentence.
  if (!isFound && isTold(work.publisher ?? "")) return true;
  // Whoever is named beside it: a sentence with a clause is told, and not what a work is called.
  if (!isFound && isTold(name) && SUBORDINATE.test(name)) return true;
  if (work.author !== undefined || work.editor !== undefined) {
    // Names that stand behind it are named in what is told.
    const isAfter = !/\p{L}/u.test(text.slice(span.from - offset, title.from - offset));
    if (!isAfter) return false;
  }
  if (/^(?!al-|e-|\p{Ll}\p{Lu})\p{Ll}/u.test(name) && !isFound) return true;
  return !isFound && isTold(name);
}

/** "… at 1288: “The margin is wider where the law allows for it.”": a sentence and no more behind a colon. */
function isSaid(text: string, before: string, name: string): boolean {
  return (
    /:\s*[“„«"]\s*$/u.test(before) &&
    isTold(name) &&
    /^[.”“»"\s]*$/u.test(text.slice(text.indexOf(name) + name.length))
  );
}

function isTold(words: string): boolean {
  return words.split(/\s+/).length >= FEWEST_TOLD && VERB.test(` ${words}`);
}
