import { BOTH_AND_NEITHER } from "../lexicon/bothAndNeither.ts";
import { contentOf } from "../lexicon/content.ts";
import { type Paper, type Paragraph, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { isReported, ownWordsOf } from "./ownWords.ts";
import { shared } from "./words.ts";

interface Claim {
  isOfBoth: boolean;
  stems: ReadonlySet<string>;
  sentence: Sentence;
  paragraph: Paragraph;
  from: number;
}

const FEWEST_STEMS = 3;
const MOST_BEYOND = 1;
/** Hostile papers have no end of them. */
const MOST = 60;

/** "Both leaders want to talk", and in another paragraph "neither leader wants to talk". */
export function bothAndNeither(paper: Paper): Found[] {
  const words = BOTH_AND_NEITHER[paper.language];
  if (!words) return [];
  const claims: Claim[] = [];
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    if (claims.length >= MOST) break;
    const own = ownWordsOf(paper, sentence).replace(/\([^()]*\)/gu, (aside) => " ".repeat(aside.length));
    const match = words.neither.exec(own) ?? words.both.exec(own);
    if (!match) continue;
    const from = match.index + match[0].length;
    const clause = /^[^.;,:]*/u.exec(own.slice(from))![0];
    const stems = contentOf(clause, words);
    // What another claims may be introduced by a colon.
    if (stems.size < FEWEST_STEMS || words.not.test(clause) || isReported(own, from)) continue;
    claims.push({ isOfBoth: !words.neither.test(own), stems, sentence, paragraph, from: match.index });
  }
  return claims.flatMap((claim, i): Found[] => {
    const other = claims
      .slice(0, i)
      .find(
        (one) => one.isOfBoth !== claim.isOfBoth && one.paragraph !== claim.paragraph && isSame(one, claim),
      );
    if (!other) return [];
    return [
      {
        message: `this is said of ${claim.isOfBoth ? "both" : "neither"} here, and of ${claim.isOfBoth ? "neither" : "both"} before; say which holds, or what each is true of`,
        place: placeOf(paper, claim.sentence),
        related: [
          relatedAt(`of ${claim.isOfBoth ? "neither" : "both"} here`, placeOf(paper, other.sentence)),
        ],
      },
    ];
  });
}

/** One says all that the other says, and hardly more. */
function isSame(a: Claim, b: Claim): boolean {
  const [less, more] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  return (
    shared(less.stems, more.stems) === less.stems.size && more.stems.size - less.stems.size <= MOST_BEYOND
  );
}
