import { alternativesOf } from "../argument/alternatives.ts";
import type { Paper, Sentence } from "../paper.ts";

/** An outcome that a paper announces: "there are three models: preserving the status quo, …". */
export interface AnnouncedOutcome {
  name: string;
  sentence: Sentence;
  /** Index of its words in the sentence. */
  from: number;
}

/** The options of the first announcement that lists as many as it says, and where each surely ends. */
export function announcedOutcomes(paper: Paper): AnnouncedOutcome[] {
  if (paper.language !== "en") return [];
  const set = alternativesOf(paper).find(
    ({ announcement: { isSure, items, count } }) => isSure && items.length > 0 && items.length === count,
  );
  if (!set) return [];
  const { items, sentence } = set.announcement;
  return items.map(({ text }) => ({ name: text, sentence, from: Math.max(0, sentence.text.indexOf(text)) }));
}
