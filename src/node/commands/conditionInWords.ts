import type { CommandWords } from "../../words/index.ts";

/**
 * A condition on an order, as `change --hold` says it: an alternative holds if none of its states is preferred. All
 * alternatives are numbered and all their members named, so that the sentence says what the JSON says.
 */
export function conditionInWords(
  alternatives: readonly (readonly number[])[],
  name: (state: number) => string,
  { hold: says }: CommandWords["model"],
): string {
  const told = alternatives.map((states) => says.prefersNone(states.map(name)));
  return told.length === 1 ? told[0]! : says.oneOf(told);
}
