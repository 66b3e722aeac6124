import { ANSWERING, type Answering, YEARS_OF_A_CLAIM } from "../lexicon/answering.ts";
import { contentOf } from "../lexicon/content.ts";
import type { Paper, Paragraph, Section, Sentence } from "../paper.ts";
import { conclusionOf } from "./conclusion.ts";
import { isSummary, recommends } from "./headings.ts";
import { isReported, ownWordsOf } from "./ownWords.ts";

/** What a paper claims in answer to its question: a sentence as its content and whether it is affirmed. */
export interface Answer {
  sentence: Sentence;
  paragraph: Paragraph;
  stems: readonly string[];
  isAffirmed: boolean;
  /** Stems of the word that is denied, or said: where it stands a claim speaks of the same thing. */
  predicate: string | undefined;
  modality: "ought" | "can" | "is";
  tense: "past" | "present" | undefined;
  /** The paper says that this is its thesis, or answers its question by yes or no. */
  isThesis: boolean;
  /** Said by yes or no, so that it denies what the question asks as a whole. */
  isByWord?: true;
  years: readonly string[];
}

export interface Contradiction {
  first: Answer;
  second: Answer;
}

/** A thesis stands before so much of the paper is over; hostile papers claim without end. */
const FRONT = 0.5;
const MOST_ANSWERS = 400;
const FEWEST_SHARED = 2;
/** All of the shorter claim is said in the other, and the longer says no more than so many words beyond. */
const MOST_BEYOND = 3;
const MOST_STEMS = 12;

const known = new WeakMap<Paper, Contradiction[]>();

/** Answers to the paper's own question that deny each other: thesis against conclusion, abstract against either. */
export function contradictedAnswers(paper: Paper): Contradiction[] {
  const before = known.get(paper);
  if (before) return before;
  const words = ANSWERING[paper.language];
  const found = words ? contradictions(answersOf(paper, words), questionOf(paper, words), words) : [];
  known.set(paper, found);
  return found;
}

function contradictions(
  answers: readonly Answer[],
  question: Claim | undefined,
  words: Answering,
): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [i, second] of answers.entries()) {
    const denied = answers.slice(0, i).filter((first) => {
      if (first.paragraph === second.paragraph) return false;
      const isAsked =
        question !== undefined && [first, second].every((one) => answersIt(one, question, words));
      return (isAsked || first.isThesis || second.isThesis) && deny(first, second, isAsked, words);
    });
    // What the paper calls its thesis is quoted rather than what leads to it.
    const first = denied.find(({ isThesis }) => isThesis) ?? denied[0];
    if (first) found.push({ first, second });
  }
  return found;
}

/** Whether a claim says what the question asks, or its opposite. */
function answersIt(answer: Claim, question: Claim, words: Answering): boolean {
  const shared = sharedStems(answer, question, words);
  return shared.count >= Math.max(FEWEST_SHARED, Math.ceil(question.stems.length * 0.5));
}

function deny(a: Answer, b: Answer, isAsked: boolean, words: Answering): boolean {
  if (a.isByWord && b.isByWord) return a.isAffirmed !== b.isAffirmed;
  if (a.modality !== b.modality) return false;
  if (a.tense !== b.tense && a.tense !== undefined && b.tense !== undefined) return false;
  if (a.years.join() !== b.years.join() && a.years.length + b.years.length > 0) return false;
  const [less, more] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const { count, turned, pairs } = sharedStems(less, more, words);
  // "The legal dispute" and "the political dispute" are two.
  if (count < FEWEST_SHARED || count < less.stems.length) return false;
  if (!isAsked && more.stems.length - count > MOST_BEYOND) return false;
  // What is denied has to be what the other says.
  const denied = a.isAffirmed ? (b.isAffirmed ? undefined : b) : b.isAffirmed ? a : undefined;
  if (turned === 0)
    return denied !== undefined && (denied.isByWord ? isAsked : pairs.has(denied.predicate ?? ""));
  return turned === 1 && denied === undefined;
}

/** Stems that two claims share, and how many of them one says by the opposite word. */
function sharedStems(
  a: Claim,
  b: Claim,
  words: Answering,
): { count: number; turned: number; pairs: ReadonlySet<string> } {
  let turned = 0;
  const pairs = new Set<string>();
  let count = 0;
  for (const stem of a.stems) {
    const other = b.stems.find((one) => one === stem || isOneThing(one, stem, words));
    const opposite = other ?? b.stems.find((one) => areOpposite(one, stem, words));
    if (opposite === undefined) continue;
    count += 1;
    pairs.add(stem).add(opposite);
    if (other === undefined) turned += 1;
  }
  return { count, turned, pairs };
}

function isOneThing(a: string, b: string, { opposites }: Answering): boolean {
  return opposites.some((sides) => sides.some((side) => side.includes(a) && side.includes(b)));
}

function areOpposite(a: string, b: string, { prefixes, opposites }: Answering): boolean {
  const isTurned = (one: string, other: string) =>
    other.length >= 4 &&
    prefixes.some((prefix) => one.startsWith(prefix) && startsAlike(one.slice(prefix.length), other));
  return (
    isTurned(a, b) ||
    isTurned(b, a) ||
    opposites.some(
      ([one, other]) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
    )
  );
}

/** A stem is cut at so many letters, so that one behind a prefix is shorter. */
function startsAlike(rest: string, whole: string): boolean {
  return rest.length >= 4 ? whole.startsWith(rest) || rest.startsWith(whole) : rest === whole;
}

type Claim = Pick<Answer, "stems" | "isAffirmed" | "predicate" | "modality" | "tense">;

/** What the paper asks: by its title, or where it says what it asks. */
function questionOf(paper: Paper, words: Answering): Claim | undefined {
  const title = paper.title?.text ?? "";
  if (title.includes("?")) {
    const asked = title
      .split("?")[0]!
      .split(/[:–—]\s/u)
      .at(-1)!;
    return claimOf(asked, words);
  }
  for (const [at, { heading, paragraphs }] of paper.sections.entries()) {
    if (at > paper.sections.length * FRONT + 1) break;
    const isQuestion = heading !== undefined && words.questionHeading.test(heading.text.trim());
    for (const { sentences } of paragraphs)
      for (const { text } of sentences) {
        const asks = words.asks.exec(text);
        if (asks) return claimOf(text.slice(asks.index + asks[0].length), words);
        if (isQuestion) return claimOf(text, words);
      }
  }
  return undefined;
}

function answersOf(paper: Paper, words: Answering): Answer[] {
  const question = questionOf(paper, words);
  const conclusion = conclusionOf(paper);
  const found: Answer[] = [];
  for (const [at, section] of paper.sections.entries())
    for (const [place, paragraph] of section.paragraphs.entries()) {
      const isLast = conclusion.has(paragraph) || (at > 0 && recommends(section));
      const isFirst = isInFront(paper, section, at, place);
      for (const [i, sentence] of paragraph.sentences.entries()) {
        if (found.length >= MOST_ANSWERS) return found;
        if (!isLast && !isFirst) continue;
        const before = paragraph.sentences[i - 1]?.text ?? "";
        const isRightBehind = before.includes("?") || words.asks.test(before);
        const mayBeWord = isLast || isRightBehind || (i === 0 && isSummary(section));
        const answer = answerIn(paper, section, paragraph, i, { words, question, mayBeWord });
        if (answer) found.push({ sentence, paragraph, ...answer });
      }
    }
  return found;
}

/** A summary, what stands before the first heading, an introduction: the first sections of several. */
function isInFront({ sections }: Paper, section: Section, at: number, place: number): boolean {
  return (
    isSummary(section) || at < Math.max(2, Math.ceil(sections.length * FRONT) - 1) || (at === 0 && place < 4)
  );
}

function answerIn(
  paper: Paper,
  { heading }: Section,
  paragraph: Paragraph,
  i: number,
  { words, question, mayBeWord }: { words: Answering; question: Claim | undefined; mayBeWord: boolean },
): Omit<Answer, "sentence" | "paragraph"> | undefined {
  const sentence = paragraph.sentences[i]!;
  const own = ownWordsOf(paper, sentence).trim();
  // "Since 2020" tells how long it is so, and not of another time.
  const years = own.match(YEARS_OF_A_CLAIM) ?? [];
  const isShort = heading !== undefined && words.answerHeading.test(heading.text.trim());
  if (question && (isShort || mayBeWord))
    for (const [word, isYes] of [
      [words.no, false],
      [words.yes, true],
    ] as const)
      if (word.test(own)) {
        const isAffirmed = isYes === question.isAffirmed;
        return { ...question, isAffirmed, isThesis: true, isByWord: true, years: [] };
      }
  if (own.includes("?")) return undefined;
  const asked = paragraph.sentences[i - 1]?.text ?? "";
  const answered = asked.trimEnd().endsWith("?") ? words.answers.exec(own) : null;
  const thesis = answered ?? words.thesis.exec(own);
  const said = thesis ? own.slice(thesis.index + thesis[0].length) : own;
  const before = thesis ? own.slice(0, thesis.index) : "";
  const isQuestion = heading !== undefined && words.questionHeading.test(heading.text.trim());
  if (isQuestion || (words.asks.test(own) && !thesis)) return undefined;
  if (!thesis && (words.concedes.test(own) || isReported(own, own.length))) return undefined;
  if (words.notPlain.test(before) || words.concedes.test(said)) return undefined;
  // "It finds that there is": what the sentence before asks for.
  const isThere = thesis !== null && words.thereIs.test(said);
  const asks = isThere ? words.asks.exec(asked) : null;
  const claim = asks ? claimOf(asked.slice(asks.index + asks[0].length), words) : claimOf(said, words);
  if (!claim) return undefined;
  const stems = claim.stems;
  // "That it has failed": it is what was asked about, or what the sentence before spoke of.
  const subject = words.pronoun.test(said)
    ? (question ?? claimOf(paragraph.sentences[i - 1]?.text ?? "", words))
    : undefined;
  return {
    ...claim,
    stems: subject ? [...new Set([...subject.stems.slice(0, MOST_STEMS - 1), ...stems])] : stems,
    isThesis: thesis !== null,
    years,
  };
}

/** The first clause of a sentence as a claim; none where it is hedged, hangs on a condition or denies in part. */
function claimOf(text: string, words: Answering): Claim | undefined {
  const plain = text
    .replace(words.aside, " ")
    .replace(/\s?\([^()]*\)/gu, "")
    .replace(words.atPresent, " ")
    .replace(words.inNoWay, words.not);
  const start = /^(?:[\p{L}]+,? )?/u.exec(plain)![0].length;
  const end = words.clauseEnds.exec(plain.slice(start));
  const clause = end ? plain.slice(0, start + end.index) : plain;
  const rest = end ? plain.slice(start + end.index, start + end.index + 40) : "";
  if (words.notPlain.test(clause) || words.notPlain.test(/^[,;\s]*\p{L}+/u.exec(rest)?.[0] ?? ""))
    return undefined;
  if (words.deniesInPart.test(clause)) return undefined;
  const denial = words.denies.exec(clause);
  const stems = [...contentOf(clause, words)];
  if (stems.length === 0 || stems.length > MOST_STEMS) return undefined;
  const after = denial ? [...contentOf(clause.slice(denial.index + denial[0].length), words)] : [];
  const beforeIt = denial ? [...contentOf(clause.slice(0, denial.index), words)] : [];
  return {
    stems,
    isAffirmed: denial === null,
    predicate: denial ? (after[0] ?? beforeIt.at(-1)) : undefined,
    modality: words.ought.test(clause) ? "ought" : words.can.test(clause) ? "can" : "is",
    tense: words.past.test(clause) ? "past" : words.present.test(clause) ? "present" : undefined,
  };
}
