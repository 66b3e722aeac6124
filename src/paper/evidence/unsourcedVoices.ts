import { frontMatter } from "../argument/frontMatter.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { HEARD, PROVISION } from "../lexicon/en/quoting.ts";
import { WRITTEN_MONTH } from "../lexicon/index.ts";
import { PLACE_IN_WORK } from "../lexicon/pointing.ts";
import {
  GOES_ON_WITH_IT,
  HAS_INTERVIEWS,
  IS_A_SENTENCE,
  NOBODY_KNOWN,
  SPEAKER_BEFORE,
  SPEAKER_BEHIND,
  TEXT_SPEAKS,
} from "../lexicon/speaking.ts";
import { type Paper, type Paragraph, type Sentence, sentencesOf, wordCount } from "../paper.ts";
import { linksIn } from "./links.ts";
import { type Quoted, quotedIn } from "./quotation.ts";
import { hasSource, isCitedAt, sourcedBelow } from "./sourceInText.ts";
import { writtenLinks } from "./writtenLinks.ts";

/** Words of somebody who is only said to have spoken. */
export interface UnsourcedVoice {
  sentence: Sentence;
  quoted: Quoted;
  speaker: string;
}

const PLACE_ALONE = new RegExp(`\\(${PLACE_IN_WORK}\\)`, "u");
const LONGEST_PLACE = 12;
const LEAST_WORDS = 7;
/** Of a whole sentence: fewer are a slogan. */
const LEAST_OF_A_SENTENCE = 5;
const LONGEST_SPEAKER = 60;

/**
 * Quotations with whoever said them right beside, in a sentence that gives no source. A note before them belongs to what
 * stands before; one behind only where the voice goes on.
 */
export function unsourcedVoices(paper: Paper): UnsourcedVoice[] {
  const front = frontMatter(paper);
  const sourced = sourcedBelow(paper);
  const links = writtenLinks(paper);
  const isLinked = (sentence: Sentence) =>
    linksIn(paper, sentence) > 0 ||
    links.some(({ from, to }) => to >= (sentence.offsets[0] ?? 0) && from <= (sentence.offsets.at(-1) ?? -1));
  const hasInterviews = HAS_INTERVIEWS.test(paper.text);
  const noted = new Set(paper.notes.flatMap(({ text }) => namesOf(text)));
  return [...sentencesOf(paper)].flatMap(({ sentence, paragraph, section, index }): UnsourcedVoice[] => {
    if (front.has(section) || sourced.has(paragraph) || hasSource(sentence) || isLinked(sentence)) return [];
    const own = ownWordsOf(paper, sentence);
    if (HEARD.test(own) || PROVISION.test(own)) return [];
    return quotedIn(sentence.text).flatMap((quoted): UnsourcedVoice[] => {
      const isSentence = IS_A_SENTENCE.test(quoted.words);
      if (wordCount(quoted.words) < (isSentence ? LEAST_OF_A_SENTENCE : LEAST_WORDS)) return [];
      const speaker = speakerOf(sentence.text, quoted);
      if (speaker === undefined || speaker.length > LONGEST_SPEAKER || TEXT_SPEAKS.test(speaker)) return [];
      const isNobody = NOBODY_KNOWN.test(speaker);
      // What somebody known said on a day can be found by it.
      if (!isNobody && exactDay(own)) return [];
      // Who is named in a note may be quoted from it; what officers say to an author stands in no text.
      if (isNobody ? hasInterviews : namesOf(speaker).some((name) => noted.has(name))) return [];
      const at = paragraph.text.indexOf(sentence.text) + quoted.to;
      // "(par. 44)", which may look like two sentences: a place in the work that was named before.
      if (PLACE_ALONE.test(paragraph.text.slice(at, at + sentence.text.length - quoted.to + LONGEST_PLACE)))
        return [];
      if (isCitedAt(paragraph, at) || isSourcedBeside(paragraph, index, speaker, isNobody)) return [];
      return [{ sentence, quoted, speaker }];
    });
  });
}

function speakerOf(text: string, { from, to }: Quoted): string | undefined {
  const before = SPEAKER_BEFORE.exec(text.slice(0, from))?.groups;
  const behind = SPEAKER_BEHIND.exec(text.slice(to))?.groups;
  return (before?.speaker ?? before?.voice ?? behind?.speaker ?? behind?.teller)?.replace(/[\s.]+$/u, "");
}

function isSourcedBeside(
  { sentences }: Paragraph,
  index: number,
  speaker: string,
  isNobody: boolean,
): boolean {
  const [before, after] = [sentences[index - 1], sentences[index + 1]];
  if (
    after &&
    hasSource(after) &&
    (!isNobody || GOES_ON_WITH_IT.test(after.text) || /[“„"«]/u.test(after.text))
  )
    return true;
  if (!before || !hasSource(before)) return false;
  const words = speaker.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return (
    before.text.trimEnd().endsWith(":") || words.some((word) => before.text.toLowerCase().includes(word))
  );
}

const DAY = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}\\.? (?:${WRITTEN_MONTH})|(?:${WRITTEN_MONTH}) \\d{1,2})(?!\\d)`,
  "u",
);

function exactDay(text: string): boolean {
  return DAY.test(text);
}

function namesOf(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}’-]{3,}/gu) ?? [];
}
