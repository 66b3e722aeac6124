import { append } from "../../record/append.ts";
import { contentOf } from "../lexicon/content.ts";
import { OPPOSED_LIKELIHOODS, type OpposedLikelihoods } from "../lexicon/opposedLikelihoods.ts";
import { type Paper, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { ownWordsOf } from "./ownWords.ts";
import { shared } from "./words.ts";

/** How likely a clause calls its outcome, by the words that tell which it is. */
interface Judged {
  word: string;
  isHigh: boolean;
  stems: ReadonlySet<string>;
  numbers: string;
  sentence: Sentence;
  from: number;
}

const FEWEST_STEMS = 2;
/** Of the words of both, those that both have. */
const SAME = 0.6;
const LONGEST = 400;
/** Hostile papers have no end of them. */
const MOST = 120;

/** One outcome called likely here and unlikely there, where nothing sets the two apart. */
export function opposedLikelihoods(paper: Paper): Found[] {
  const words = OPPOSED_LIKELIHOODS[paper.language];
  if (!words) return [];
  const judged: Judged[] = [];
  for (const { sentence } of sentencesOf(paper)) {
    if (judged.length >= MOST) break;
    if (sentence.text.length <= LONGEST)
      append(judged, judgedIn(sentence, ownWordsOf(paper, sentence), words));
  }
  const told = new Set<Judged>();
  return judged.flatMap((one, i): Found[] => {
    const other = judged.slice(0, i).find((before) => !told.has(before) && isOpposed(before, one));
    if (!other) return [];
    told.add(other);
    return [
      {
        message: `“${one.word}” here, “${other.word}” before, of what seems the same outcome; use one, or say what changed`,
        place: placeOf(paper, one.sentence, one.from, one.from + one.word.length),
        related: [
          relatedAt(
            `“${other.word}” here`,
            placeOf(paper, other.sentence, other.from, other.from + other.word.length),
          ),
        ],
      },
    ];
  });
}

/** By clauses: what stands between semicolons, and what "and there is" begins. */
function judgedIn(sentence: Sentence, own: string, words: OpposedLikelihoods): Judged[] {
  const bare = own.replace(/\([^()]*\)/gu, (aside) => " ".repeat(aside.length));
  return [...bare.matchAll(/[^;]+/gu)].flatMap(({ 0: clause, index }): Judged[] => {
    if (words.not.test(clause)) return [];
    const low = words.low.exec(clause);
    const high = words.high.exec(low ? blanked(clause, low) : clause);
    const match = low ?? high;
    // Two likelihoods in one clause may be of two things.
    if (!match || (low && high)) return [];
    const rest = blanked(clause, match);
    const isDenied = words.denied.test(rest);
    const stems = contentOf(rest, words);
    if (stems.size < FEWEST_STEMS) return [];
    const numbers = [...rest.matchAll(/[\p{L}\p{N}]*\d[\p{L}\p{N}]*/gu)].map(([one]) => one).join(" ");
    return [
      {
        word: match[0],
        isHigh: (match === high) !== isDenied,
        stems,
        numbers,
        sentence,
        from: index + match.index,
      },
    ];
  });
}

function blanked(text: string, { 0: match, index }: RegExpExecArray): string {
  return text.slice(0, index) + " ".repeat(match.length) + text.slice(index + match.length);
}

function isOpposed(a: Judged, b: Judged): boolean {
  if (a.isHigh === b.isHigh || a.numbers !== b.numbers) return false;
  const both = shared(a.stems, b.stems);
  return both >= FEWEST_STEMS && both >= SAME * (a.stems.size + b.stems.size - both);
}
