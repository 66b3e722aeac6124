import { anyOf } from "../lexicon/index.ts";
import type { Span } from "./citation.ts";

/** A short title that a note declares for later: "(hereinafter Lee, “Trade”)". */
export interface Declared extends Span {
  /** Of the title as declared, and of the whole of it, name and title. */
  titles: string[];
}

const DECLARED = new RegExp(
  `[([]\\s*(?:${anyOf("declares")})(?:\\s+(?:${anyOf("declaredAs")}))?[:,]?\\s+([^()[\\]]{2,160})[)\\]]`,
  "giu",
);

/** The declarations in a note, brackets and all. */
export function declaredIn(text: string): Declared[] {
  if (!/[([]/.test(text)) return [];
  return [...text.matchAll(DECLARED)].map((match) => {
    const said = match[1]!.trim();
    const quoted = /[“„«"‘']([^“”„«»"]{2,120}?)[,.]?[”“»"’']\s*$/u.exec(said)?.[1];
    // "Lee, 1995 Report": the year tells which of them is meant, and is no word of the title.
    const [, withYear, withoutYear] =
      /^[^,]{2,60},\s+((?:(?:1[5-9]|20)\d\d )?(\p{Lu}.{1,100}))$/u.exec(said) ?? [];
    const titles =
      quoted === undefined ? [...new Set([said, withYear ?? said, withoutYear ?? said])] : [quoted];
    return { from: match.index, to: match.index + match[0].length, titles };
  });
}

/** The text with its declarations blanked, each character in its place: no part of the work is in them. */
export function withoutDeclared(text: string, declared: readonly Span[]): string {
  let plain = text;
  for (const { from, to } of declared) plain = plain.slice(0, from) + " ".repeat(to - from) + plain.slice(to);
  return plain;
}
