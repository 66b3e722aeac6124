import { datesIn } from "../names/statedDates.ts";
import { type Paper, type Sentence, sentencesOf } from "../paper.ts";

/** A sentence that gives a date, with the few words around it and what stands before and after them. */
export interface DatedSentence {
  edtf: string;
  sentence: Sentence;
  /** The words quoted: part of the sentence as it stands, or all of it. */
  exact: string;
  prefix: string;
  suffix: string;
  /** Index in the sentence. */
  from: number;
}

/** Enough to see what it is about, and no more than a quotation should hold. */
const MOST_WORDS = 24;
const CONTEXT = 32;
const WIDEST = 400;

/** In the order of the paper; a sentence with two dates comes twice. */
export function* datedSentences(paper: Paper): Generator<DatedSentence> {
  for (const { sentence } of sentencesOf(paper)) {
    const seen = new Set<string>();
    for (const date of datesIn(sentence.text)) {
      if (seen.has(date.edtf)) continue;
      seen.add(date.edtf);
      yield { edtf: date.edtf, sentence, ...excerpt(sentence.text, date.from, date.to) };
    }
  }
}

/** The words around a stretch of a text, with what stands before and after them. */
export function excerpt(
  text: string,
  from: number,
  to: number,
): Pick<DatedSentence, "exact" | "prefix" | "suffix" | "from"> {
  // No more than the words can take, so that many dates in one endless sentence cost no more than they should.
  const base = Math.max(0, from - WIDEST);
  const near = text.slice(base, to + WIDEST);
  const words = [...near.matchAll(/\S+/g)].map((match) => ({
    from: base + match.index,
    to: base + match.index + match[0].length,
  }));
  const first = words.findIndex((word) => word.to > from);
  const last = words.filter((word) => word.from < to).length - 1;
  const spare = Math.max(0, MOST_WORDS - (last - first + 1));
  let start = Math.max(0, first - Math.floor(spare / 2));
  const end = Math.min(words.length - 1, start + MOST_WORDS - 1);
  start = Math.max(0, Math.min(start, end - MOST_WORDS + 1));
  const [begin, stop] = [words[start]?.from ?? 0, words[end]?.to ?? text.length];
  return {
    from: begin,
    exact: text.slice(begin, stop),
    prefix: text.slice(Math.max(0, begin - CONTEXT), begin),
    suffix: text.slice(stop, stop + CONTEXT),
  };
}
