import { alternativesOf } from "../argument/alternatives.ts";
import { argumentOf } from "../argument/seen.ts";
import { type Paper, type Sentence, sentencesOf, type Text } from "../paper.ts";

/** An outcome that a paper announces or labels: "there are three models: preserving the status quo, …", "Option A: …". */
export interface AnnouncedOutcome {
  name: string;
  sentence: Sentence;
  /** Index of its words in the sentence. */
  from: number;
}

/** More are no outcomes that one paper weighs. */
const MOST = 12;

/**
 * The options of the first announcement that lists as many as it says, and where each surely ends; else those that the
 * paper labels, lists below a heading or counts one after the other.
 */
export function announcedOutcomes(paper: Paper): AnnouncedOutcome[] {
  const set =
    paper.language === "en"
      ? alternativesOf(paper).find(
          ({ announcement: { isSure, items, count } }) =>
            isSure && items.length > 0 && items.length === count,
        )
      : undefined;
  if (set) {
    const { items, sentence } = set.announcement;
    return items.map(({ text }) => ({
      name: text,
      sentence,
      from: Math.max(0, sentence.text.indexOf(text)),
    }));
  }
  const labelled = argumentOf(paper).options.filter(({ by }) => by !== "announced");
  if (labelled.length < 2 || labelled.length > MOST) return [];
  const sentences = [...sentencesOf(paper)].map(({ sentence }) => sentence);
  return labelled.map(({ name }) => ({ name: name.text, ...placeIn(sentences, name) }));
}

/** The sentence in which a name stands; of a heading or a cell itself. */
function placeIn(sentences: readonly Sentence[], name: Text): Omit<AnnouncedOutcome, "name"> {
  const first = name.offsets[0] ?? 0;
  const sentence = sentences.find(({ offsets }) => offsets[0]! <= first && first <= offsets.at(-1)!);
  const from = sentence?.text.indexOf(name.text) ?? -1;
  return sentence && from >= 0 ? { sentence, from } : { sentence: { ...name, marks: [] }, from: 0 };
}
