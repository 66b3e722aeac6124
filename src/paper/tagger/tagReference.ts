import { decode, type Weights } from "./decode.ts";
import { featuresOf } from "./features.ts";
import { LABELS, type Label } from "./labels.ts";
import { tokensOf } from "./tokens.ts";

/** A stretch of a reference and what it is. */
export interface Tagged {
  label: Label;
  from: number;
  to: number;
}

/** More of a reference is not looked at. */
export const MOST_TOKENS = 600;

/** What each stretch of a reference is, in its order; what is only between them is left out. */
export function tagReference(text: string, weights: Weights): Tagged[] {
  const tokens = tokensOf(text).slice(0, MOST_TOKENS);
  const labels = decode(featuresOf(tokens), weights);
  const spans: Tagged[] = [];
  for (const [i, { from, to }] of tokens.entries()) {
    const label = LABELS[labels[i]!]!;
    if (label === "other") continue;
    const last = spans.at(-1);
    // A mark between two stretches of one kind belongs to them.
    if (last && last.label === label && /^[^\p{L}\p{N}]{0,3}$/u.test(text.slice(last.to, from))) last.to = to;
    else spans.push({ label, from, to });
  }
  return spans;
}
