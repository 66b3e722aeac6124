import { CHOOSING } from "../lexicon/choosing.ts";
import { type Paper, sentencesOf, type Text } from "../paper.ts";
import { conclusionOf } from "./conclusion.ts";
import { part } from "./listItems.ts";
import { isReported, ownWordsOf } from "./ownWords.ts";

/** A word shorter than this, or one that many papers have, tells no course from another. */
const LEAST_LETTERS = 5;
/** Forms of a word share so many letters at its head. */
const HEAD_LETTERS = 6;
const MOST_WORDS = 8;

/**
 * What a conclusion calls the best course without a word of it before: the noun that names it stands nowhere else in
 * the paper, nor in its title.
 */
export function chosenUnweighed(paper: Paper): Text[] {
  const words = CHOOSING[paper.language];
  const conclusion = conclusionOf(paper);
  if (!words || conclusion.size === 0) return [];
  const before = wordsBefore(paper, conclusion);
  const found: Text[] = [];
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    if (!conclusion.has(paragraph)) continue;
    const own = ownWordsOf(paper, sentence);
    if (words.notChosen.test(own)) continue;
    for (const pattern of words.chooses) {
      const match = pattern.exec(own);
      const said = match?.groups?.name?.trim();
      if (!match || !said || isReported(own, match.index)) continue;
      const from = match.index + match[0].indexOf(said);
      const end = words.nameEnds.exec(said)?.index ?? said.length;
      const name = said.slice(0, end);
      if (words.namesNothing.test(said) || name.split(" ").length > MOST_WORDS || !isNew(name, before))
        continue;
      found.push(part(sentence, from, from + end));
      break;
    }
  }
  return found;
}

/** The noun at its end names the course: no word of the paper begins or goes on as it does. */
function isNew(name: string, before: string): boolean {
  const noun =
    name
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? "";
  return noun.length >= LEAST_LETTERS && !before.includes(noun.slice(0, HEAD_LETTERS));
}

function wordsBefore(paper: Paper, conclusion: ReturnType<typeof conclusionOf>): string {
  return [
    paper.title?.text ?? "",
    ...paper.sections.flatMap(({ heading, paragraphs }) => [
      heading?.text ?? "",
      ...paragraphs.filter((paragraph) => !conclusion.has(paragraph)).map(({ text }) => text),
    ]),
    ...paper.notes.map(({ text }) => text),
  ]
    .join("\n")
    .toLowerCase();
}

/** Options that sentences present by their label: "Option A is a small mission. Option B is an envoy." */
export function labelledInProse(paper: Paper): { name: Text; label: string }[] {
  const words = CHOOSING[paper.language];
  if (!words) return [];
  const conclusion = conclusionOf(paper);
  const found = new Map<string, Text>();
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    const match = conclusion.has(paragraph) ? null : words.labelled.exec(sentence.text);
    const { noun = "", label = "", name = "" } = match?.groups ?? {};
    const key = `${noun} ${label}`.toLowerCase();
    if (!match || found.has(key)) continue;
    const from = match[0].lastIndexOf(name);
    found.set(key, part(sentence, from, from + name.length));
  }
  return found.size >= 2 ? [...found].map(([label, name]) => ({ name, label })) : [];
}
