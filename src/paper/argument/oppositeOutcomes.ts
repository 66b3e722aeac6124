import { append } from "../../record/append.ts";
import {
  CERTAIN,
  CONDITION,
  DENIED,
  OPPOSITE_OUTCOMES,
  STEMS_OF_LIKELIHOOD,
} from "../lexicon/en/likelihood.ts";
import { type Paper, type Sentence, sentencesOf } from "../paper.ts";
import { clauseAround } from "./clause.ts";
import { estimatesOf, type Range } from "./likelihood.ts";
import { ownWordsOf } from "./ownWords.ts";
import { contentStems } from "./words.ts";

/** A judgement of an outcome: that something fails, that it rises. */
export interface Judged {
  sentence: Sentence;
  word: string;
  range: Range;
  from: number;
  to: number;
}

/** Longer sentences are lists without full stops. */
const LONGEST = 600;

/**
 * Pairs of judgements of which one gives an outcome and the other its opposite more than a hundred per cent together:
 * of the same subject, by the words of the clause but its verb.
 */
export function oppositesJudged(paper: Paper): [Judged, Judged][] {
  const seen = new Map<string, Judged>();
  const pairs: [Judged, Judged][] = [];
  for (const one of judgementsOf(paper)) {
    const { sentence, from, to } = one;
    if (sentence.text.length > LONGEST || CONDITION.test(sentence.text) || sentence.text.endsWith("?"))
      continue;
    const clause = clauseAround(ownWordsOf(paper, sentence), from, to);
    if (DENIED.test(clause)) continue;
    for (const [pair, sides] of OPPOSITE_OUTCOMES.entries()) {
      const side = sides.findIndex((verb) => verb.test(clause));
      // Where a clause speaks of both it weighs them itself.
      if (side < 0 || sides[1 - side]!.test(clause.replace(sides[side]!, " "))) continue;
      const stems = contentStems(clause.replace(sides[side]!, " ").replace(one.word, " "));
      for (const stem of [...STEMS_OF_LIKELIHOOD, "certai"]) stems.delete(stem);
      if (stems.size === 0) continue;
      const subject = `${pair} ${[...stems].sort().join(" ")}`;
      const other = seen.get(`${subject} ${1 - side}`);
      if (other && other.range[0] + one.range[0] > 100) pairs.push([other, one]);
      if (!seen.has(`${subject} ${side}`)) seen.set(`${subject} ${side}`, one);
      break;
    }
  }
  return pairs;
}

/** What is judged likely or certain, in the order of the paper. */
function judgementsOf(paper: Paper): Judged[] {
  const bySentence = new Map<Sentence, Judged[]>();
  for (const { sentence, word, range, from, to } of estimatesOf(paper).all)
    if (range && range[0] >= 50) {
      const own = bySentence.get(sentence);
      const judged = { sentence, word, range, from, to };
      if (own) own.push(judged);
      else bySentence.set(sentence, [judged]);
    }
  const found: Judged[] = [];
  for (const { sentence } of sentencesOf(paper)) {
    const own = bySentence.get(sentence) ?? [];
    if (sentence.text.includes("certain"))
      for (const { 0: word, index } of ownWordsOf(paper, sentence).matchAll(CERTAIN))
        own.push({ sentence, word, range: [99, 100], from: index, to: index + word.length });
    append(
      found,
      own.sort((a, b) => a.from - b.from),
    );
  }
  return found;
}
