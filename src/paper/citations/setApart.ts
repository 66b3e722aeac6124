import { AMONG_NAMES, IN_BEHIND, NO_TITLE, RIGHT_BEHIND } from "../lexicon/setApart.ts";
import type { Span } from "./citation.ts";
import { authorsBefore } from "./heads.ts";
import { lastLeadInEnd } from "./signals.ts";

/* What the italics of a citation say: a title where only names stand before it, and else where the work stands. */

const LEAST_LETTERS = /\p{L}{2}.*\p{L}/u;
/**
 * The italic stretch that is the title of the work: with nothing but its authors before it. Where a quotation stands
 * before it, or a title in plain letters, it is the journal.
 */
export function titleSetApart(text: string, italics: readonly Span[]): Span | undefined {
  const lead = lastLeadInEnd(text);
  const at = italics.findIndex(({ from, to }) => from >= lead && isTitle(text.slice(from, to)));
  if (at < 0) return undefined;
  const first = { ...italics[at]! };
  // A comma in plain letters within the title parts it in two.
  for (const { from, to } of italics.slice(at + 1)) {
    if (!/^[,:]?\s*$/u.test(text.slice(first.to, from)) || !/^\p{Ll}/u.test(text.slice(from))) break;
    first.to = to;
  }
  const before = text.slice(lead, first.from);
  if (/[“„«"”»]/.test(before) || IN_BEHIND.test(before)) return undefined;
  const left = before.replace(AMONG_NAMES, " ").trim();
  if (left === "") return trimmed(text, first);
  const names = authorsBefore(before);
  const words = names.flatMap(({ family = "", given = "", literal = "" }) =>
    wordsOf(`${family} ${given} ${literal}`),
  );
  const isAllNames = names.length > 0 && wordsOf(left).every((word) => words.includes(word));
  return isAllNames ? trimmed(text, first) : undefined;
}

/** Behind a title in quotation marks, or in plain letters: what the work stands in. */
export function containerSetApart(text: string, italics: readonly Span[], title: Span): string | undefined {
  const after = italics.filter(({ from, to }) => from >= title.to && isTitle(text.slice(from, to)));
  // "Paper presented at the conference, to appear in …": more is said of it than where it stands.
  const isNext = after[0] && RIGHT_BEHIND.test(text.slice(title.to, after[0].from));
  return isNext && after.length === 1
    ? text.slice(after[0]!.from, after[0]!.to).replace(/[\s.,;:]+$/u, "")
    : undefined;
}

function isTitle(text: string): boolean {
  return LEAST_LETTERS.test(text) && !NO_TITLE.test(text.trim()) && !/^https?:/u.test(text);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function trimmed(text: string, { from, to }: Span): Span {
  let [first, last] = [from, to];
  while (first < last && /[\s,.:;]/u.test(text[first]!)) first += 1;
  while (last > first && /[\s,.:;]/u.test(text[last - 1]!)) last -= 1;
  return { from: first, to: last };
}
