import { ownWordsOf } from "../argument/ownWords.ts";
import { contentStems, stemOf } from "../argument/words.ts";
import {
  ANOTHER_VOICE,
  ANSWERS_QUESTION,
  ASKED_FOR,
  BOUNDARY,
  CLAUSE_ENDS,
  FRAME_WORDS,
  HINT,
  OPPOSITES,
  QUALIFIED,
} from "../lexicon/en/opposites.ts";
import { type Paragraph, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

interface Claim {
  isFor: boolean;
  sentence: Sentence;
  paragraph: Paragraph;
  from: number;
  to: number;
}

const FRAME = new Set(FRAME_WORDS.map(stemOf));

export const contradictoryClaims: PaperRule = {
  id: "contradictory-claims",
  severity: "warning",
  kind: "reasoning",
  bearsOn: "argument",
  title: "Two sentences say opposite things of one subject",
  reason:
    "A reader who finds both cannot tell which is the paper's view; often each is true of another time or part.",
  good: "A short paper\n\nDialogue is no longer possible.\n\nTrade is still possible.\n",
  bad: "A short paper\n\nAfter the summit, dialogue is no longer possible.\n\nTo conclude, the space for dialogue still exists.\n",
  expected: [
    "paper.txt:5:37 “still exists” contradicts “is no longer possible” said before of the same subject (dialogue); say which holds, or what each is true of",
  ],
  readsEnglish: true,
  check(paper) {
    const seen = new Map<string, { for?: Claim; against?: Claim; isTold: boolean }>();
    const found: Found[] = [];
    const title = paper.title?.text ?? "";
    for (const { sentence, paragraph } of sentencesOf(paper)) {
      if (!HINT.test(sentence.text)) continue;
      const own = ownWordsOf(paper, sentence);
      for (const [predicate, positive, negative] of OPPOSITES) {
        const against = negative.exec(own);
        const match = against ?? positive.exec(own);
        if (!match) continue;
        let start = 0;
        for (const one of own.slice(0, match.index).matchAll(BOUNDARY)) start = one.index + one[0].length;
        const end = CLAUSE_ENDS.exec(own.slice(match.index + match[0].length));
        const clause = own.slice(start, end ? match.index + match[0].length + end.index : own.length);
        if (QUALIFIED.test(clause) || ANOTHER_VOICE.test(own)) continue;
        const words = [...own.slice(start, match.index).matchAll(/[\p{L}\p{N}’'-]+/gu)].map(
          ({ 0: word }) => word,
        );
        const subjects = [words];
        // What answers the question of the title is said of the title's subject.
        if (ANSWERS_QUESTION.test(own) && title.endsWith("?"))
          subjects.push(
            [...(ASKED_FOR.exec(title)?.[1] ?? "").matchAll(/[\p{L}\p{N}’'-]+/gu)].map(({ 0: word }) => word),
          );
        for (const subject of subjects) {
          const stems = [...contentStems(subject.join(" "))].filter((stem) => !FRAME.has(stem));
          if (stems.length === 0 || stems.length > 4) continue;
          const key = `${predicate} ${stems.sort().join(" ")}`;
          const claim: Claim = {
            isFor: !against,
            sentence,
            paragraph,
            from: match.index,
            to: match.index + match[0].length,
          };
          const known = seen.get(key) ?? { isTold: false };
          seen.set(key, known);
          const other = against ? known.for : known.against;
          if (against) known.against ??= claim;
          else known.for ??= claim;
          // Within a paragraph the turn from one to the other is an argument.
          if (!other || known.isTold || other.paragraph === paragraph) continue;
          known.isTold = true;
          const text = (one: Claim) => one.sentence.text.slice(one.from, one.to);
          found.push({
            message: `“${text(claim)}” contradicts “${text(other)}” said before of the same subject (${subject.filter((word) => stems.includes([...contentStems(word)][0] ?? "")).join(" ")}); say which holds, or what each is true of`,
            place: placeOf(paper, sentence, claim.from, claim.to),
            related: [
              relatedAt(`“${text(other)}” here`, placeOf(paper, other.sentence, other.from, other.to)),
            ],
          });
        }
      }
    }
    return found;
  },
};
