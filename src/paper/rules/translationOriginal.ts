import { quotationsIn } from "../citations/scan.ts";
import { quotedWithNotes } from "../evidence/quotedWith.ts";
import { languageOf } from "../language.ts";
import { TRANSLATED, WHO_TRANSLATED } from "../lexicon/en/quoting.ts";
import { type Paper, placeOf, wordCount } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const LEAST_WORDS = 7;
/** Russian needs about as many letters as English; below this something is missing. */
const COVERED = 0.6;
/** Where the quotation leaves words out and the original beside it does not say so. */
const COVERED_WITH_GAP = 0.8;
const GAP = /(?<=\p{L}[\s,.;[(]*)(?:…|\.\s?\.\s?\.|\[…\]|\[\.\.\.\])(?=[\s\])]*\p{L})/gu;

export const translationOriginal: PaperRule = {
  id: "translation-original",
  severity: "note",
  kind: "notes",
  bearsOn: "evidence",
  title: "Translated words without their original, or with one that does not cover them",
  reason:
    "A translation is the author's reading; who knows the language wants to check it against all the words it stands for.",
  good: "A short paper\n\nHe said that “trade fell because nobody trusted the other side to pay.”[1]\n\nNotes\n\n[1] «Торговля упала, потому что никто не верил, что другая сторона заплатит», А. Б. Ли, «О торговле», Известия, 4 мая 2015 г.\n",
  bad: "A short paper\n\nHe said that “trade fell because nobody trusted the other side to pay. It will not rise again while they are in power.”[1] He added that “whoever trusts them will be cheated sooner or later.”[2]\n\nNotes\n\n[1] «Торговля упала, потому что никто не верил, что другая сторона заплатит», А. Б. Ли, «О торговле», Известия, 4 мая 2015 г.\n\n[2] А. Б. Ли, «О торговле и о войне», Известия, 5 мая 2015 г.\n",
  expected: [
    "paper.txt:3:14 2 sentences are quoted here, and the original in the note has 1; give the original of all that is quoted, or mark what is left out",
    "paper.txt:3:138 9 words are quoted from a text in another language without the original or a word on whose translation it is; add one of them",
  ],
  readsEnglish: true,
  check(paper) {
    let isSaid: boolean | undefined;
    const isSaidAtOnce = () => (isSaid ??= saysWhoTranslated(paper));
    return quotedWithNotes(paper, LEAST_WORDS).flatMap(({ paragraph, from, to, words, cited }): Found[] => {
      const { note, citations } = cited;
      const titles = citations.flatMap(({ title }) => (title ? [title] : []));
      const originals = quotationsIn(note.text).filter(
        (one) =>
          wordCount(note.text.slice(one.from, one.to)) >= 4 &&
          isForeign(note.text.slice(one.from, one.to)) &&
          !titles.some((title) => title.from < one.to && one.from < title.to),
      );
      const place = placeOf(paper, paragraph, from, to);
      const [original, second] = originals;
      if (original && !second) {
        const own = note.text.slice(original.from + 1, original.to - 1);
        const fault = gapBetween(words, own);
        if (!fault) return [];
        return [
          {
            message: `${fault}; give the original of all that is quoted, or mark what is left out`,
            place,
            related: [relatedAt("the original", placeOf(paper, note, original.from, original.to))],
          },
        ];
      }
      if (original || TRANSLATED.test(note.text) || isForeign(words)) return [];
      const [only, ...others] = citations;
      const title = only?.work.title;
      if (!only || others.length > 0 || title === undefined || !isForeign(title) || isSaidAtOnce()) return [];
      return [
        {
          message: `${wordCount(words)} words are quoted from a text in another language without the original or a word on whose translation it is; add one of them`,
          place,
          related: [relatedAt("its note", placeOf(paper, note))],
        },
      ];
    });
  },
};

/** In letters of another script, or plainly in another language. */
function isForeign(text: string): boolean {
  if (
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}]{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{2}/u.test(
      text,
    )
  )
    return true;
  return wordCount(text) >= 5 && ["de", "fr"].includes(languageOf(text));
}

function gapBetween(words: string, original: string): string | undefined {
  const [here, there] = [sentenceCount(words), sentenceCount(original)];
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(original)) return undefined;
  const covers = lettersOf(original) / Math.max(1, lettersOf(words));
  const gaps = [words, original].map((text) => text.match(GAP)?.length ?? 0);
  if (here > there && covers < COVERED_WITH_GAP)
    return `${here} sentences are quoted here, and the original in the note has ${there}`;
  if (gaps[0]! > gaps[1]! && covers < COVERED_WITH_GAP)
    return "the quotation goes on after an ellipsis, and the original in the note does not";
  if (covers < COVERED)
    return `${wordCount(words)} words are quoted here, and the original in the note has only ${wordCount(original)}`;
  return undefined;
}

function sentenceCount(text: string): number {
  return 1 + (text.match(/(?<=[\p{Ll}\d]{2})[.!?]["”»]?\s+(?=\p{Lu})/gu)?.length ?? 0);
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** "All translations are mine", anywhere in the paper or its notes. */
function saysWhoTranslated(paper: Paper): boolean {
  const texts = [
    ...paper.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...paper.notes.map(({ text }) => text),
    ...paper.credits.map(({ text }) => text),
  ];
  return texts.some((text) => WHO_TRANSLATED.test(text));
}
