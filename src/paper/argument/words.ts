import { A_WORD } from "../lexicon/content.ts";
import { EMPTY, SUFFIX } from "../lexicon/en/plainWords.ts";
import { type Paper, sentencesOf, type Text } from "../paper.ts";

/** A word cut to what its forms share: "preserving" and "preservation", "suspend" and "suspension" are one. */
export function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/u, "");
  const cut = plain.replace(SUFFIX, "");
  const stem = cut.length >= 3 ? cut.replace(/([b-df-hj-np-tv-z])\1$/, "$1") : plain;
  return stem.slice(0, 6);
}

/** Words come again and again in a paper; each is cut once. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 20_000;

/** The stem of a word that carries content; empty for one that does not. */
function contentStemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stem = word.length > 1 && !EMPTY.has(word.toLowerCase()) ? stemOf(word) : "";
  if (word.length > 40) return stem;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  STEMS.set(word, stem);
  return stem;
}

/** The stems of a text that carry its content. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.match(A_WORD) ?? []) {
    const stem = contentStemOf(word);
    if (stem !== "") stems.add(stem);
  }
  return stems;
}

const stemsBySentence = new WeakMap<Text, ReadonlySet<string>>();

/** The same of a sentence, worked out once for all rules. */
export function stemsIn(sentence: Text): ReadonlySet<string> {
  let stems = stemsBySentence.get(sentence);
  if (!stems) {
    stems = contentStems(sentence.text);
    stemsBySentence.set(sentence, stems);
  }
  return stems;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a.size < b.size ? a : b) if (a.has(one) && b.has(one)) count += 1;
  return count;
}

const names = new WeakMap<Paper, Set<string>>();

/** Stems of the words written with a capital letter within a sentence: what the paper names. */
export function namesIn(paper: Paper): Set<string> {
  const known = names.get(paper);
  if (known) return known;
  const found = new Set<string>();
  for (const { sentence } of sentencesOf(paper))
    for (const [word] of sentence.text.matchAll(/(?<=[\p{Ll},)’'] )\p{Lu}[\p{L}\p{N}]+/gu)) {
      if (!EMPTY.has(word.toLowerCase())) found.add(stemOf(word));
    }
  names.set(paper, found);
  return found;
}
