import { contentOf } from "../lexicon/content.ts";
import { NEVER, type Never } from "../lexicon/never.ts";
import { type Paper, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { ownWordsOf } from "./ownWords.ts";
import { shared } from "./words.ts";

/** What one sentence tells, by the words that carry it. */
interface Told {
  sentence: Sentence;
  own: string;
  stems: ReadonlySet<string>;
  order: number;
}

const FEWEST_STEMS = 3;
const MOST_STEMS = 9;
/** Of the words of what never was, those that the other sentence has. */
const SAME = 0.75;
const LONGEST = 260;
const MOST_CLAIMS = 40;

/** "The council has never heard the towns", and elsewhere "in 2019 the council heard the towns". */
export function neverAndYet(paper: Paper): Found[] {
  const words = NEVER[paper.language];
  if (!words) return [];
  const claims: Told[] = [];
  const others: Told[] = [];
  let order = 0;
  for (const { sentence } of sentencesOf(paper)) {
    order += 1;
    if (sentence.text.length > LONGEST) continue;
    const own = ownWordsOf(paper, sentence).replace(/\([^()]*\)/gu, " ");
    if (words.not.test(own)) continue;
    const never = words.never.exec(own);
    const rest = never ? own.slice(0, never.index) + own.slice(never.index + never[0].length) : own;
    if (words.denied.test(rest) || words.never.test(rest)) continue;
    const told = { sentence, own, stems: contentOf(rest, words), order };
    if (!never) others.push(told);
    else if (claims.length < MOST_CLAIMS && told.stems.size >= FEWEST_STEMS && told.stems.size <= MOST_STEMS)
      claims.push(told);
  }
  return claims.flatMap((claim): Found[] => {
    const other = others.find((one) => denies(one, claim, words));
    if (!other) return [];
    return [
      {
        message: `“${claim.sentence.text}” is told here, and elsewhere that it was so; say which holds, or what each is true of`,
        place: placeOf(paper, claim.sentence),
        related: [relatedAt("elsewhere", placeOf(paper, other.sentence))],
      },
    ];
  });
}

function denies(other: Told, claim: Told, { takesUp, opens }: Never): boolean {
  const isNext = Math.abs(other.order - claim.order) === 1;
  const both = shared(claim.stems, other.stems) + (isNext && takesUp.test(other.own) ? 1 : 0);
  if (both < FEWEST_STEMS || both < SAME * claim.stems.size) return false;
  // Of whom it is said has to be named in both, or taken up right behind.
  const [first = ""] = claim.own.match(/^\p{Lu}\p{L}+/u) ?? [];
  const names = [
    ...(claim.own.match(/(?<=\p{L},? )\p{Lu}\p{L}+/gu) ?? []),
    ...(opens.test(first) ? [] : [first]),
  ];
  return isNext || names.every((name) => other.own.includes(name));
}
