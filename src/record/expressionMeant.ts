import { optionsIn, parseStatement } from "../strategy/index.ts";
import { WORDS_OF_LOGIC } from "./lexicon/logic.ts";

/**
 * What an expression over options means that is written with words or signs of other languages and programs; undefined
 * where nothing or another option comes of it.
 */
export function expressionMeant(text: string, options: readonly string[]): string | undefined {
  const known = new Set(options);
  const words = text.split(/(\s+|[()])/).map((word) => (known.has(word) ? word : (signOf(word) ?? word)));
  const meant = words
    .join("")
    .replace(/(?:&\s*){2,}/g, "& ")
    .replace(/!\s+/g, "!")
    .trim();
  if (meant === text) return undefined;
  const parsed = parseStatement(meant);
  if ("fault" in parsed || optionsIn(parsed.expression).some(({ id }) => !known.has(id))) return undefined;
  return meant;
}

function signOf(word: string): string | undefined {
  return WORDS_OF_LOGIC.get(word.toLowerCase());
}
