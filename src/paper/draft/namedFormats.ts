import {
  BEFORE_MONTH,
  CAPITALISED,
  FORMATS,
  JOINED_NAME,
  LINKING,
  OPENS_SENTENCE,
  ORGANISATIONS,
} from "../lexicon/en/formats.ts";
import { ENGLISH_MONTH } from "../lexicon/index.ts";
import { abbreviates } from "../names/caseNames.ts";
import type { Paper } from "../paper.ts";

/** A format of cooperation, or an organisation, that a paper names with a name of its own. */
export interface NamedFormat {
  name: string;
  abbreviation?: string;
  /** The word that says what it is, in lower case: council, treaty. */
  kind: string;
}

const MONTH_AT_END = new RegExp(` (?:${BEFORE_MONTH}) (?:${ENGLISH_MONTH})$`, "u");
const PARENTHESIS = /\(((?=[\p{L}\p{N}-]{0,11}\p{Lu}[\p{L}\p{N}-]{0,11}\p{Lu})[\p{L}\p{N}-]{2,12})\)/gu;
const MOST_WORDS = 12;
/** Of each way of naming; beyond it a paper is a list. */
const MOST_NAMES = 200;

/** Names followed by their letters in parentheses, "Permanent Joint Council (PJC)", in the order they first stand. */
export function formatsNamedIn(paper: Paper): { formats: NamedFormat[]; organisations: NamedFormat[] } {
  const found = new Map<string, NamedFormat>();
  const short = new Set<string>();
  for (const section of paper.sections)
    for (const { text } of section.paragraphs) {
      for (const match of text.matchAll(PARENTHESIS)) {
        const name = nameBefore(text, match.index, match[1]!);
        const kind = name === undefined ? undefined : kindOf(name);
        if (name === undefined || kind === undefined) continue;
        const key = name.toLowerCase();
        if (found.size < MOST_NAMES && !found.has(key) && !short.has(match[1]!)) {
          found.set(key, { name, abbreviation: match[1]!, kind });
          short.add(match[1]!);
        }
      }
    }
  const unshortened = new Map<string, { name: string; kind: string; count: number; isQuoted: boolean }>();
  for (const section of paper.sections)
    for (const { text } of section.paragraphs)
      for (const name of capitalisedNames(text)) {
        const key = name.toLowerCase();
        const kind = kindOf(name);
        if (
          kind === undefined ||
          [...found.keys()].some(
            (known) => known.endsWith(key) || key.endsWith(known) || key.startsWith(`${known} `),
          )
        )
          continue;
        if (unshortened.size >= MOST_NAMES && !unshortened.has(key)) continue;
        const entry = unshortened.get(key) ?? { name, kind, count: 0, isQuoted: false };
        entry.count += 1;
        if (text.includes(`“${name}”`)) entry.isQuoted = true;
        unshortened.set(key, entry);
      }
  // Two words that stand once with capitals may be the start of a sentence or a heading.
  for (const [key, { name, kind, count, isQuoted }] of unshortened)
    if (name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).length >= 3 || count > 1 || isQuoted)
      found.set(key, { name, kind });
  const all = [...found.values()];
  return {
    formats: all.filter(({ kind }) => FORMATS.has(kind)),
    organisations: all.filter(({ kind }) => ORGANISATIONS.has(kind)),
  };
}

/** The words before a parenthesis whose initials are its letters. */
function nameBefore(text: string, at: number, letters: string): string | undefined {
  const before = text.slice(Math.max(0, at - 160), at).trimEnd();
  const words = before.split(/\s+/).slice(-MOST_WORDS);
  let best: string | undefined;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!.replace(/^["“„«'‘(]+/u, "");
    const isCapital = /^\p{Lu}/u.test(word);
    if (!isCapital && !LINKING.has(word)) break;
    // A name does not go on over a comma or a full stop.
    if (i < words.length - 1 && /[,;:.!?)”"»]$/u.test(word)) break;
    if (!isCapital) continue;
    const name = [word, ...words.slice(i + 1)].join(" ").replace(/(?<!["”»'’])["”»'’]+$/u, "");
    if (name.split(/[\s-]+/).length > 1 && abbreviates(letters, [name])) best = name;
    // The name that begins with the first of the letters nearest to the parenthesis is the one they stand for.
    if (best !== undefined) break;
  }
  return best;
}

function kindOf(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const beforeLink = words[words.findIndex((word) => LINKING.has(word)) - 1];
  return [words.at(-1), beforeLink, words[0], ...words].find(
    (word) => word !== undefined && (FORMATS.has(word) || ORGANISATIONS.has(word)),
  );
}

/** Runs of words with capitals that begin or end with a noun for formats. */
function capitalisedNames(text: string): string[] {
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const name = match[0]
      .replace(OPENS_SENTENCE, "")
      .replace(MONTH_AT_END, "")
      .replace(/[’'](?:s)?$/u, "");
    const words = name.split(" ");
    const isHead = (word: string | undefined) => word !== undefined && FORMATS.has(word.toLowerCase());
    if (words.length < 2) return [];
    // "Council of Ministers" is as much a name as "Joint Council"; "Council and Parliament" is two.
    const isOfSomething = isHead(words[0]) && LINKING.has(words[1]!);
    if (JOINED_NAME.test(name) && !isHead(words.at(-1)) && !isOfSomething) return [];
    return isHead(words.at(-1)) || isOfSomething || isHeadBeforeLink(words) ? [name] : [];
  });
}

function isHeadBeforeLink(words: readonly string[]): boolean {
  const link = words.findIndex((word) => LINKING.has(word));
  return link > 1 && FORMATS.has(words[link - 1]!.toLowerCase());
}
