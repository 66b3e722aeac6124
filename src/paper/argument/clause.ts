import { CLAUSE_BEGINS, CLAUSE_ENDS } from "../lexicon/en/likelihood.ts";

/** The clause a word stands in, so far as commas and conjunctions tell; "and it is likely" begins one. */
export function clauseAround(text: string, from: number, to: number): string {
  let start = 0;
  for (const match of text.slice(0, from).matchAll(CLAUSE_BEGINS)) start = match.index + match[0].length;
  const end = CLAUSE_ENDS.exec(text.slice(to));
  return text.slice(start, end ? to + end.index : text.length);
}
