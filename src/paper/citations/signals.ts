import { QUOTED_AT_START, SEE_WITHIN } from "../lexicon/pointing.ts";
/** Words that lead to a citation or stand for one, in the languages read. */

import { anyOf } from "../lexicon/index.ts";

const END = "(?![\\p{L}\\p{N}])";

const LEAD_IN = `(?:${anyOf("leadIn")})`;

const AT_START = new RegExp(`^[\\s,.;:(]*${LEAD_IN}(?=[\\s:,])[\\s:,]*`, "iu");
const INSIDE = new RegExp(`(?:^|[\\s(;,])${LEAD_IN}(?=\\s)`, "giu");
const AFTER_STOP = new RegExp(`(?<=[.;)”"»])\\s+(?=${LEAD_IN}\\s)`, "giu");

/** How many characters of lead-in a citation begins with. */
export function leadInLength(text: string): number {
  return AT_START.exec(text)?.[0].length ?? 0;
}

/** Where the last lead-in inside a text ends; 0 without one. */
export function lastLeadInEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(INSIDE)) end = match.index + match[0].length;
  return end;
}

/** Places where a sentence ends and a lead-in begins another citation. */
export function leadInStarts(text: string): number[] {
  return [...text.matchAll(AFTER_STOP)].map(({ index, 0: gap }) => index + gap.length);
}

/** "Ek disagrees: Bo Ek, “Growth,” …": a sentence of the note's own that ends in a colon, and a name with a title. */
const AFTER_COLON =
  /(?<=[.)”"»]\s)(\p{Lu}[^.;:“”„«»"()]{2,120}:)\s+(?=((?:\p{Lu}[\p{L}.’'-]*,? ){1,5})(?<=, )([“"„«‘]?)\p{Lu})/gu;

/**
 * Places where such a sentence has led to another citation. A subtitle stands behind a colon too: only a title in
 * quotation marks, or a name that the sentence has said, tells the two apart.
 */
export function citationsAfterColon(text: string): number[] {
  return [...text.matchAll(AFTER_COLON)].flatMap(
    ({ index, 0: whole, 1: sentence = "", 2: name = "", 3: mark }) => {
      const names = name.match(/[\p{L}’'-]{2,}/gu) ?? [];
      return mark || names.some((one) => sentence.includes(one)) ? [index + whole.length] : [];
    },
  );
}

/** "On the harbours see Lee": words that are nothing but signals, behind what the note says of its own. */
const SIGNAL = new RegExp(
  `(?<=\\p{L}[,:]?)\\s+(?=(?:${anyOf("seeBefore")})\\s)|(?<=\\p{L}[,:–—])\\s+(?=${SEE_WITHIN}\\s)`,
  "giu",
);

export function signalStarts(text: string): number[] {
  return [...text.matchAll(SIGNAL)].map(({ index, 0: gap }) => index + gap.length);
}

const IBID = new RegExp(`^["“(]?(${anyOf("ibid")})${END}\\.?`, "iu");
const SAME_AUTHOR = new RegExp(`^(?:${anyOf("sameAuthor")})${END}\\.?[,:]?\\s*`, "iu");
const OP_CIT = new RegExp(`[,.]?\\s*(?:\\(?(?:${anyOf("opCit")})${END}\\.?(?:\\s*\\d+)?\\)?)`, "iu");

/** "Ibid." and its like at the start, as written. */
export function ibidAt(text: string): string | undefined {
  return IBID.exec(text)?.[0];
}

/** How long "Idem," is: the author of the work before, another work. A bare "Idem" is an ibid. */
export function sameAuthorLength(text: string): number {
  return SAME_AUTHOR.exec(text)?.[0].length ?? 0;
}

export function opCitIn(text: string): { from: number; to: number } | undefined {
  const match = OP_CIT.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** In brackets, or bare with nothing of a word before. */
export const NO_DATE = new RegExp(
  `\\((?:${anyOf("noDate")})\\)|(?<![\\p{L}\\p{N}_])(?:${anyOf("noDate")})`,
  "iu",
);

/** Words by which a note begins that begins with no name: "see", "ibid.", "ders.". */
const SIGNALS = anyOf("leadIn", "ibid", "sameAuthor", "opCit");
export const SIGNAL_AT_START = new RegExp(`^(?:${SIGNALS}|${anyOf("beginsNote")}|www)`, "iu");
/** A line's number that goes before a note, which begins with a capital, a quotation mark, an address or such a word. */
export const NUMBERED_NOTE = new RegExp(
  `^\\s*(\\d{1,4}|[ivxlc]{1,7})\\s+(?=[\\p{Lu}“"„«»‘]|https?:|(?:${SIGNALS}|${QUOTED_AT_START})${END})`,
  "u",
);

const WORD = new RegExp(`^["“]?(?:(?:${anyOf("ibid")})${END}|[^\\s,.;:]+)\\.?`, "iu");

/** "Ibid." as written, at the start of a citation. */
export function ibidWord(text: string): string {
  return WORD.exec(text)?.[0] ?? text;
}
