import { argumentOf } from "../argument/seen.ts";
import type { Paper, Sentence } from "../paper.ts";
import { sentencesOf } from "../paper.ts";

/** Beyond these a paper is a list of demands, and a case is made by hand. */
const MOST_STEPS = 50;

/** The sentences in which a paper says what somebody should do, in its order. */
export function recommendedSteps(paper: Paper): Sentence[] {
  const starts = new Map<number, Sentence>();
  for (const { sentence } of sentencesOf(paper)) starts.set(sentence.offsets[0]!, sentence);
  const seen = argumentOf(paper).recommendations.map(
    (text) => starts.get(text.offsets[0]!) ?? { ...text, marks: [] },
  );
  return [...new Set(seen)].slice(0, MOST_STEPS);
}
