import { bothAndNeither } from "../argument/bothAndNeither.ts";
import { neverAndYet } from "../argument/neverAndYet.ts";
import { opposedActs } from "../argument/opposedActs.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { contentStems, stemOf } from "../argument/words.ts";
import {
  ANOTHER_VOICE,
  ANSWERS_QUESTION,
  ASKED_FOR,
  BOUNDARY,
  CLAUSE_ENDS,
  FOR_SO_LONG,
  FRAME_WORDS,
  HINT,
  OF_WHAT,
  OPPOSITES,
  QUALIFIED,
} from "../lexicon/en/opposites.ts";
import { type Paper, type Paragraph, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

interface Claim {
  /** The predicate and the stems of its subject: two claims of one key speak of one thing. */
  key: string;
  subject: string;
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
  check(paper) {
    return [
      ...(paper.language === "en" ? opposedClaims(paper) : []),
      ...neverAndYet(paper),
      ...bothAndNeither(paper),
      ...opposedActs(paper),
    ];
  },
};

function opposedClaims(paper: Paper): Found[] {
  const seen = new Map<string, { for?: Claim; against?: Claim; isTold: boolean }>();
  return [...sentencesOf(paper)].flatMap(({ sentence, paragraph }): Found[] =>
    claimsIn(paper, sentence, paragraph).flatMap((claim): Found[] => {
      const known = seen.get(claim.key) ?? { isTold: false };
      seen.set(claim.key, known);
      const other = claim.isFor ? known.against : known.for;
      if (claim.isFor) known.for ??= claim;
      else known.against ??= claim;
      // Within a paragraph the turn from one to the other is an argument.
      if (!other || known.isTold || other.paragraph === paragraph) return [];
      known.isTold = true;
      return [contradiction(paper, claim, other)];
    }),
  );
}

function contradiction(paper: Paper, claim: Claim, other: Claim): Found {
  const text = ({ sentence, from, to }: Claim) => sentence.text.slice(from, to);
  const place = ({ sentence, from, to }: Claim) => placeOf(paper, sentence, from, to);
  return {
    message: `“${text(claim)}” contradicts “${text(other)}” said before of the same subject (${claim.subject}); say which holds, or what each is true of`,
    place: place(claim),
    related: [relatedAt(`“${text(other)}” here`, place(other))],
  };
}

/** What a sentence claims of a subject, in its author's own voice and without a condition. */
function claimsIn(paper: Paper, sentence: Sentence, paragraph: Paragraph): Claim[] {
  if (!HINT.test(sentence.text)) return [];
  const own = ownWordsOf(paper, sentence);
  return OPPOSITES.flatMap(({ predicate, holds, fails, subjectFollows }): Claim[] => {
    const against = fails.exec(own);
    const match = against ?? holds.exec(own);
    if (!match) return [];
    const [from, to] = [match.index, match.index + match[0].length];
    const start = lastEnd(own.slice(0, from), BOUNDARY);
    const end = to + (CLAUSE_ENDS.exec(own.slice(to))?.index ?? own.length);
    if (QUALIFIED.test(own.slice(start, end)) || FOR_SO_LONG.test(own.slice(end)) || ANOTHER_VOICE.test(own))
      return [];
    const subjects = [
      subjectFollows ? (OF_WHAT.exec(own.slice(to, end))?.[1] ?? "") : own.slice(start, from),
    ];
    const title = paper.title?.text ?? "";
    // What answers the question of the title is said of the title's subject.
    if (ANSWERS_QUESTION.test(own) && title.endsWith("?")) subjects.push(ASKED_FOR.exec(title)?.[1] ?? "");
    return subjects.flatMap((subject): Claim[] => {
      const stems = [...contentStems(subject)].filter((stem) => !FRAME.has(stem));
      if (stems.length === 0 || stems.length > 4) return [];
      const said = wordsOf(subject).filter((word) => stems.includes([...contentStems(word)][0] ?? ""));
      const key = `${predicate} ${stems.sort().join(" ")}`;
      return [{ key, subject: said.join(" "), isFor: !against, sentence, paragraph, from, to }];
    });
  });
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].map(({ 0: word }) => word);
}

/** Where the last match of a pattern ends. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) end = index + match.length;
  return end;
}
