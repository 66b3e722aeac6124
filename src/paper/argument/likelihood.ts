import { HORIZON } from "../lexicon/en/forecasts.ts";
import {
  A_CASE,
  A_KIND,
  AS_LIKELY,
  ASKED_OR_MEASURED,
  BOUND,
  BOUND_TO,
  COMPARED,
  DEFINITE,
  GUESSED_CAUSE,
  ICD_203,
  IN_A_CASE,
  IN_NUMBERS,
  INEVITABLE,
  LIKELIHOOD_HINT,
  LIKELY,
  MADE_SO,
  MOST_LIKELY,
  MOSTLY,
  NOT_TERMS,
  NUMBER_BESIDE,
  OF_A_NOUN,
  OUTCOME,
  PERCENT,
  PLAIN_FORMS,
  PREDICATE,
  type Range,
  THAN,
  TO_COME,
  TO_OR_THAT,
  WORDS,
} from "../lexicon/en/likelihood.ts";
import { type Paper, type Paragraph, type Section, type Sentence, sentencesOf } from "../paper.ts";
import { ownWords } from "./ownWords.ts";

export type { Range };

/** A word of likelihood as used, with its range where a scale gives one. */
export interface Estimate {
  word: string;
  range: Range | undefined;
  from: number;
  to: number;
  sentence: Sentence;
  paragraph: Paragraph;
  section: Section;
  /** The paper says in numbers what it means: "likely (60 %)", "improbable, less than one in ten". */
  isNumbered: boolean;
}

export interface Estimates {
  all: Estimate[];
  /** The paper's own scale, and the sentence that begins it. */
  own: { ranges: ReadonlyMap<string, Range>; sentence: Sentence } | undefined;
}

/** The two terms ICD 203 has for a range, where the word is neither of them, in whatever form. */
export function termsMeant(word: string): readonly [string, string] | undefined {
  const plain = PLAIN_FORMS.reduce((text, [form, usual]) => text.replace(form, usual), word);
  if (ICD_203.some(({ terms }) => terms.includes(plain))) return undefined;
  const base = NOT_TERMS.find(([pattern]) => pattern.test(plain))?.[1];
  return ICD_203.find(({ terms }) => terms[0] === base)?.terms;
}

const LEAST_DEFINED = 3;

const known = new WeakMap<Paper, Estimates>();

/** Every word of likelihood the paper uses in its own voice, on the paper's own scale if it gives one. */
export function estimatesOf(paper: Paper): Estimates {
  const before = known.get(paper);
  if (before) return before;
  const all: Estimate[] = [];
  const ranges = new Map<string, Range>();
  const numbered = new Set<string>();
  let first: Sentence | undefined;
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    if (!LIKELIHOOD_HINT.test(sentence.text)) continue;
    const isInNumbers = IN_NUMBERS.test(sentence.text);
    for (const { word, range, from, to } of wordsIn(sentence.text)) {
      const percent = PERCENT.exec(sentence.text.slice(to, to + 60));
      const [low, high] = [Number(percent?.[1]), Number(percent?.[2])];
      if (percent && low <= high && high <= 100) {
        ranges.set(word, [low, high]);
        first ??= sentence;
      } else {
        const number = Number(NUMBER_BESIDE.exec(sentence.text.slice(to, to + 30))?.[1] ?? Number.NaN);
        const isNumbered = number <= 100;
        if (isNumbered) numbered.add(word);
        all.push({
          word,
          range: isNumbered ? [number, number] : range,
          from,
          to,
          sentence,
          paragraph,
          section,
          isNumbered: isNumbered || isInNumbers,
        });
      }
    }
  }
  for (const one of all)
    if (numbered.has(one.word) || (numbered.size > 1 && one.word === "most likely")) one.isNumbered = true;
  const own = first && ranges.size >= LEAST_DEFINED ? { ranges, sentence: first } : undefined;
  const found = {
    all: own
      ? all.map((one) => ({ ...one, range: own.ranges.get(one.word) ?? likeness(one.word, own.ranges) }))
      : all,
    own,
  };
  known.set(paper, found);
  return found;
}

/** A scale that defines "likely" defines "probably" with it, where it does not say otherwise. */
function likeness(word: string, ranges: ReadonlyMap<string, Range>): Range | undefined {
  return ranges.get(AS_LIKELY.reduce((text, [form, usual]) => text.replace(form, usual), word));
}

/**
 * Whether a word of likelihood foretells an outcome: of what will be, or of a named actor and a time to come. A guess at
 * a cause ("likely because"), at a number of the past, at what mostly holds, needs a source and no scale.
 */
export function isForetold(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const word = text.slice(from, to);
  if (GUESSED_CAUSE.test(after)) return false;
  // "It is inevitable that data will be lost": of a thing in general.
  if (INEVITABLE.test(word) && !NAMED.test(text)) return false;
  if (BOUND.test(word)) return BOUND_TO.test(after);
  if (MOST_LIKELY.test(word) && OUTCOME.test(after)) return true;
  const near = before.slice(-NEAR) + word + after.slice(0, NEAR);
  if (TO_COME.test(near)) return true;
  if (!PREDICATE.test(before)) return false;
  if (/^(?:[.;]|$)/u.test(after)) return !OF_A_NOUN.test(before);
  return TO_OR_THAT.test(after) && (HORIZON.test(text) || NAMED.test(text) || DEFINITE.test(text));
}

/** "Probably due to", "most likely to occur in towns": a guess at a cause, or what mostly holds. */
export function isGuess(text: string, from: number, to: number): boolean {
  const after = text.slice(to);
  if (IN_A_CASE.test(text.slice(0, from)) && A_CASE.test(after)) return true;
  return (!after.startsWith(",") && GUESSED_CAUSE.test(after)) || MOSTLY.test(after);
}
const NEAR = 60;
const NAMED = /(?<=[\p{Ll},;)] )(?!I\b)\p{Lu}\p{L}+/u;

/** "Makes war more likely", "more likely than peace", "are less likely to pay": compared, which needs no scale. */
function isComparison(text: string, from: number, to: number): boolean {
  return (
    COMPARED.test(text.slice(from, to)) && (THAN.test(text.slice(to)) || MADE_SO.test(text.slice(0, from)))
  );
}

/** Where "likely" judges no outcome: "asked whether it was likely", "probable cause". */
function isOtherSense(text: string, from: number, to: number): boolean {
  if (!LIKELY.test(text.slice(from, to))) return false;
  return (
    ASKED_OR_MEASURED.test(text.slice(Math.max(0, from - 60), from)) || A_KIND.test(text.slice(to, to + 60))
  );
}

function wordsIn(text: string): { word: string; range: Range | undefined; from: number; to: number }[] {
  const found: { word: string; range: Range | undefined; from: number; to: number }[] = [];
  const own = ownWords(text);
  const taken = new Uint8Array(text.length);
  // A definition may quote the word it defines.
  for (const [pattern, range] of WORDS)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken[from] || taken[to - 1]) continue;
      taken.fill(1, from, to);
      if (range === undefined && isComparison(own, from, to)) continue;
      if (isOtherSense(own, from, to)) continue;
      if (own.slice(from, to) !== match[0] && !PERCENT.test(text.slice(to, to + 60))) continue;
      found.push({ word: match[0].toLowerCase(), range, from, to });
    }
  return found.sort((a, b) => a.from - b.from);
}
