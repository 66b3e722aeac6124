import { frontMatter } from "../argument/frontMatter.ts";
import { citationsOf } from "../citations/index.ts";
import { linksIn } from "../evidence/links.ts";
import { quotedIn } from "../evidence/quotation.ts";
import { firstSource, hasSource, isCitedAt, namesProvision, sourcedBelow } from "../evidence/sourceInText.ts";
import { unsourcedVoices } from "../evidence/unsourcedVoices.ts";
import { writtenLinks } from "../evidence/writtenLinks.ts";
import {
  ASKED,
  HEARD,
  INVENTED,
  NAMED_SO,
  NAMED_WITHIN,
  SAID,
  STILL_SPEAKING,
} from "../lexicon/en/quoting.ts";
import { type Paper, type Paragraph, placeOf, type Sentence, sentencesOf, wordCount } from "../paper.ts";
import { systemOf } from "../references/system.ts";
import type { Found, PaperRule } from "./paperRule.ts";

const QUOTES = /[“„«»"]/;
/** Shorter ones are names, terms and irony. */
const LEAST_WORDS = 7;
/** One may lead anywhere. */
const FEWEST_LINKS = 2;

export const quotationWithoutNote: PaperRule = {
  id: "quotation-without-note",
  severity: "note",
  kind: "notes",
  bearsOn: "evidence",
  title: "A quotation with no note at or after it",
  reason: "Words in quotation marks are somebody's; a reader must be able to look them up.",
  good: "A short paper\n\nLee holds that “trade fell because nobody trusted the other side to pay.”[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  bad: "A short paper\n\nLee holds that “trade fell because nobody trusted the other side to pay.” This was in 2015. Later it rose.[1]\n\nNotes\n\n[1] Bo Ek, “Growth,” Review 4 (2017).\n",
  expected: ["paper.txt:3:16 10 quoted words without a note in this sentence or the next; add the source"],
  check(paper) {
    // Of a paper that names its sources otherwise, silence about notes says nothing.
    const system = systemOf(paper);
    // Links behind words are sources too, though a page names none.
    if ((system === "none" || system === "list") && writtenLinks(paper).length < FEWEST_LINKS) return [];
    if (system !== "notes") return ofVoices(paper);
    const found: Found[] = [];
    let known: ReadonlySet<string> | undefined;
    const sourced = sourcedBelow(paper);
    const front = frontMatter(paper);
    const leads = leadingTo(paper);
    for (const { sentence, paragraph, section, index } of sentencesOf(paper)) {
      if (!QUOTES.test(sentence.text) || sourced.has(paragraph) || front.has(section)) continue;
      // A note in the sentence before introduces the quotation; one in the next closes it.
      const lead = index === 0 ? (leads.get(paragraph) ?? []) : [];
      const near = [paragraph.sentences[index - 1], sentence, paragraph.sentences[index + 1], ...lead];
      if (near.some((one) => one && hasSource(one))) continue;
      if ([...near.slice(0, 2), ...lead].some((one) => one && namesProvision(one))) continue;
      // "She concluded": whoever the paragraph's note named before still speaks.
      if (STILL_SPEAKING.test(sentence.text) && firstSource(paragraph) < index) continue;
      // Words heard, in an interview or a hall, stand in no text that a note could name.
      if (HEARD.test(sentence.text)) continue;
      // Cases, provisions and whose words they are may be named at the head of the paragraph.
      if (paragraph.sentences.slice(0, index).some(namesProvision)) continue;
      known ??= namesElsewhere(paper);
      const speakers = known;
      if (near.some((one) => one && namesOf(one.text).some((name) => speakers.has(name)))) continue;
      // A list of works has its titles in quotation marks and its addresses beside them.
      if (linksIn(paper, paragraph) > 0) continue;
      for (const { from, to, words: quoted } of quotedIn(sentence.text)) {
        const words = wordCount(quoted);
        if (words < LEAST_WORDS || isNoQuotation(sentence.text, from, quoted.trim())) continue;
        const at = paragraph.text.indexOf(sentence.text) + to;
        if (isCitedAt(paragraph, at) || isSaidAgain(paper, quoted)) continue;
        found.push({
          message: `${words} quoted words without a note in this sentence or the next; add the source`,
          place: placeOf(paper, sentence, from, to),
        });
      }
    }
    const told = [...found, ...acrossSentences(paper, front, sourced)];
    const places = new Set(told.map(({ place }) => `${place.line} ${place.column}`));
    return [...told, ...ofVoices(paper).filter(({ place }) => !places.has(`${place.line} ${place.column}`))];
  },
};

/**
 * Before a paragraph that a colon leads to, what leads there, which may name the source of a long quotation; "Abs. 2"
 * may look like the end of a sentence, so two of them.
 */
function leadingTo({ sections }: Paper): ReadonlyMap<Paragraph, readonly Sentence[]> {
  const leads = new Map<Paragraph, readonly Sentence[]>();
  for (const { paragraphs } of sections)
    for (const [i, paragraph] of paragraphs.entries()) {
      const before = paragraphs[i - 1]?.sentences.slice(-2) ?? [];
      if (before.at(-1)?.text.trimEnd().endsWith(":")) leads.set(paragraph, before);
    }
  return leads;
}

function ofVoices(paper: Paper): Found[] {
  return unsourcedVoices(paper).flatMap(({ sentence, quoted, speaker }): Found[] =>
    isNoQuotation(sentence.text, quoted.from, quoted.words.trim(), true) || isSaidAgain(paper, quoted.words)
      ? []
      : [
          {
            message: `${wordCount(quoted.words)} words of “${speaker}” without a source of their own; add where they were said`,
            place: placeOf(paper, sentence, quoted.from, quoted.to),
          },
        ],
  );
}

/** Quotations of more than one sentence: a note in any of them, or in the one before or after, is theirs. */
function acrossSentences(
  paper: Paper,
  front: ReturnType<typeof frontMatter>,
  sourced: ReturnType<typeof sourcedBelow>,
): Found[] {
  let speakers: ReadonlySet<string> | undefined;
  const leads = leadingTo(paper);
  return paper.sections
    .filter((section) => !front.has(section))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => QUOTES.test(paragraph.text) && !sourced.has(paragraph))
    .flatMap((paragraph): Found[] => {
      const { text, sentences } = paragraph;
      if (linksIn(paper, paragraph) > 0) return [];
      const starts: number[] = [];
      for (const one of sentences) starts.push(text.indexOf(one.text, starts.at(-1) ?? 0));
      return quotedIn(text).flatMap(({ from, to, words }): Found[] => {
        const first = starts.filter((start) => start <= from).length - 1;
        const last = starts.filter((start) => start < to).length - 1;
        if (first < 0 || last <= first || wordCount(words) < LEAST_WORDS) return [];
        const lead = (first === 0 ? leads.get(paragraph) : undefined) ?? [];
        const near = [...lead, ...sentences.slice(Math.max(0, first - 1), last + 2)];
        if (near.some(hasSource) || [...lead, ...sentences.slice(0, first + 1)].some(namesProvision))
          return [];
        if (HEARD.test(sentences[first]!.text) || firstSource(paragraph) < first) return [];
        if (isNoQuotation(text, from, words.trim()) || isCitedAt(paragraph, to) || isSaidAgain(paper, words))
          return [];
        speakers ??= namesElsewhere(paper);
        const known = speakers;
        if (near.some((one) => namesOf(one.text).some((name) => known.has(name)))) return [];
        return [
          {
            message: `${wordCount(words)} quoted words, of ${last - first + 1} sentences, without a note in these or the next; add the source`,
            place: placeOf(paper, paragraph, from, to),
          },
        ];
      });
    });
}

/** A title, a question put as one, or a saying: nobody's words that could be looked up. */
function isNoQuotation(text: string, at: number, quoted: string, isSaid = SAID.test(text)): boolean {
  const before = text.slice(0, at);
  return (
    // `title="…"`: of a box, an attribute.
    /=\s*$/u.test(before) ||
    // Words within a sentence of the author's are somebody's where somebody is said to say them.
    (/^\p{Ll}/u.test(quoted) && !isSaid) ||
    isTitle(quoted) ||
    NAMED_SO.test(before) ||
    // "The question “who pays, and for how long, and why?” was not put."
    (quoted.endsWith("?") && ASKED.test(before)) ||
    INVENTED.test(before)
  );
}

/** The name of a law, a book or a programme: all its longer words have a capital. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

/** Words of the paper itself, taken up again: they stand in it elsewhere. */
function isSaidAgain({ text }: Paper, quoted: string): boolean {
  const words = quoted.replace(/(?<![.,;:!?])[.,;:!?]+$/u, "").trim();
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + words.length) >= 0;
}

/**
 * Who is named in a note or a heading, whose work the paper speaks of: of a note that names works their authors, since
 * words of a title stand in the text for themselves. In German all nouns have a capital, and a heading names nobody.
 */
function namesElsewhere(paper: Paper): Set<string> {
  const { notes, sections, title, language } = paper;
  const ofWorks = citationsOf(paper);
  const withWork = new Set(ofWorks.flatMap(({ note, citations }) => (citations.length > 0 ? [note] : [])));
  const headings = language === "de" ? [] : [...sections.map(({ heading }) => heading), title];
  return new Set([
    ...ofWorks
      .flatMap(({ citations }) => citations)
      .flatMap(({ work }) => [...(work.author ?? []), ...(work.editor ?? [])])
      .flatMap(({ family, literal }) => namesOf(`${A_WORD_BEFORE}${family ?? literal ?? ""}`)),
    ...notes.filter((note) => !withWork.has(note)).flatMap(({ text }) => namesOf(text)),
    ...headings.flatMap((heading) => namesOf(heading?.text ?? "")),
  ]);
}

/** A name at the head of a text may be any word. */
const A_WORD_BEFORE = "; ";

/** Words with a capital as names have them, without the ending of a genitive. */
function namesOf(text: string): string[] {
  return (text.match(NAMED_WITHIN) ?? []).map((name) => name.replace(/[’']?s$/u, ""));
}
