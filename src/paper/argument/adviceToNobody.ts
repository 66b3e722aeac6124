import { hasSource } from "../evidence/sourceInText.ts";
import { ADVISING, type Advising } from "../lexicon/advising.ts";
import { ARGUING } from "../lexicon/arguing.ts";
import { BULLET, tellsToDo } from "../lexicon/en/recommending.ts";
import type { Paper, Paragraph, Section, Text } from "../paper.ts";
import { conclusionOf } from "./conclusion.ts";
import { isAddressed, isConclusion, isSummary, recommends } from "./headings.ts";
import { itemsIn, part } from "./listItems.ts";
import { isReported, ownWordsOf } from "./ownWords.ts";

const known = new WeakMap<Paper, Text[]>();

/** In what recommends or concludes: sentences that want something done, by nobody and for no reason that is given. */
export function adviceToNobody(paper: Paper): Text[] {
  const before = known.get(paper);
  if (before) return before;
  const words = ADVISING[paper.language];
  const found = words ? adviceIn(paper, words) : [];
  known.set(paper, found);
  return found;
}

function adviceIn(paper: Paper, words: Advising): Text[] {
  const conclusion = conclusionOf(paper);
  const found: Text[] = [];
  let isTold = false;
  for (const section of paper.sections) {
    const isNamed = recommends(section);
    // Headings below "Recommendations" that name somebody say who is meant.
    isTold = isNamed || (isTold && !isConclusion(section) && isAddressed(section));
    if (isAddressed(section) || isSummary(section)) continue;
    for (const [i, paragraph] of section.paragraphs.entries()) {
      if (!isNamed && !conclusion.has(paragraph)) continue;
      if (isLedBySomebody(section, i)) continue;
      for (const text of saidIn(paper, paragraph))
        if (
          isToNobody(paper, text, words, isNamed) &&
          !isPast(paper, paragraph, text, isNamed) &&
          !hasReason(paper, paragraph, text, words)
        )
          found.push(text);
    }
  }
  return found;
}

function saidIn(paper: Paper, paragraph: Paragraph): Text[] {
  const items = itemsIn(paper, paragraph);
  if (items.length < 2) return paragraph.sentences.map((sentence) => withoutBullet(sentence));
  return items.map(({ from, to }) => part(paragraph, from, to));
}

function withoutBullet(sentence: Text): Text {
  const from = BULLET.exec(sentence.text)?.[0].length ?? 0;
  return from === 0 ? sentence : part(sentence, from, sentence.text.length);
}

/** "The Union should:" above a list says whom all its items are for. */
function isLedBySomebody({ paragraphs }: Section, at: number): boolean {
  for (let i = at; i >= 0 && i > at - 12; i--)
    if (i < at && paragraphs[i]!.text.trimEnd().endsWith(":"))
      return /\p{Lu}/u.test(paragraphs[i]!.text.slice(1));
  return false;
}

function isToNobody(paper: Paper, text: Text, words: Advising, isNamed: boolean): boolean {
  const own = ownWordsOf(paper, text);
  if (own.trimEnd().endsWith("?") || own.trimEnd().endsWith(":")) return false;
  const match = words.toNobody.exec(own);
  const isOrder = isNamed && paper.language === "en" && tellsToDo(own);
  if (!match && !isOrder) return false;
  if (match && !isNamed && (words.mayBeRule.test(match[0]) || words.takesUp.test(own))) return false;
  if (match && (isReported(own, match.index) || words.byWhom.test(own))) return false;
  return !words.notAdvice.test(own) && !words.toReaders.test(own);
}

/** "Sollten" after what was: it was meant to be so then. */
function isPast(paper: Paper, { sentences }: Paragraph, text: Text, isNamed: boolean): boolean {
  const at = sentences.findIndex(({ offsets }) => (offsets.at(-1) ?? 0) >= (text.offsets.at(-1) ?? 0));
  return !isNamed && ARGUING[paper.language]?.past.test(sentences[at - 1]?.text ?? "") === true;
}

/** In the sentence or the ones beside it; a source is a reason too. */
function hasReason(paper: Paper, paragraph: Paragraph, text: Text, words: Advising): boolean {
  const own = ownWordsOf(paper, text);
  // The words of the advice itself ("it is vital to") give none.
  if (words.reason.test(own.replace(words.toNobody, " ")) || /[:;]\s|\s[–—]\s/u.test(own)) return true;
  const at = paragraph.sentences.findIndex(
    ({ offsets }) => (offsets.at(-1) ?? 0) >= (text.offsets.at(-1) ?? 0),
  );
  const beside = itemsIn(paper, paragraph).length >= 2 ? [] : [paragraph.sentences[at + 1]];
  return (
    [paragraph.sentences[at], ...beside].some((one) => one && hasSource(one)) ||
    beside.some((one) => one && words.reason.test(one.text) && !words.toNobody.test(one.text))
  );
}
