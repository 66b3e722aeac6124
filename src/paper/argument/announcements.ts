import { append } from "../../record/append.ts";
import {
  AFTER_ORDINAL,
  ANNOUNCING,
  ANNOUNCING_HINT,
  BETWEEN_ANY,
  BETWEEN_ENTRIES,
  HAD_THEM,
  IN_THE_PAST,
  LABELLED,
  LAST_JOINT,
  LEAD_OF_ENTRY,
  NOT_ANNOUNCING,
  NOT_PLAIN,
  NUMBERS,
  OPENS_BY_ORDER,
  ORDINAL_OPTION,
  ORDINALS,
  PLAIN_SERIES,
  POSSIBLE,
  SURE_NOUN,
} from "../lexicon/en/announcing.ts";
import { ONLY_THE } from "../lexicon/en/clauses.ts";
import type { Paper, Paragraph, Section, Sentence, Text } from "../paper.ts";
import { itemsIn, part } from "./listItems.ts";
import { ownWordsOf } from "./ownWords.ts";

export { ORDINALS };

/** A sentence that announces so many options, with the options listed in it or after it. */
export interface Announcement {
  count: number;
  noun: string;
  text: Text;
  items: Text[];
  /** Whether it is sure where one item ends and the next begins. */
  isSure: boolean;
  paragraph: Paragraph;
  sentence: Sentence;
}

/** Which of the options a sentence or heading says it is about, by "the second option" or "Option B"; from 0. */
export function ordinalOf(text: string): number | undefined {
  const ordinal = ORDINAL_OPTION.exec(text)?.[1]?.toLowerCase();
  if (ordinal) return ORDINALS.indexOf(ordinal);
  const label = LABELLED.exec(text);
  if (!label) return undefined;
  if (label[1]) return Number(label[1]) - 1;
  if (label[2]) return label[2].toUpperCase().charCodeAt(0) - 65;
  return NUMBERS.indexOf(label[3]!.toLowerCase()) - 1;
}

export function findAnnouncement(
  paper: Paper,
  section: Section,
  paragraph: Paragraph,
  sentence: Sentence,
): Announcement | undefined {
  if (!ANNOUNCING_HINT.test(sentence.text)) return undefined;
  const own = ownWordsOf(paper, sentence);
  const match = ANNOUNCING.exec(own);
  const { before, count, between, noun } = match?.groups ?? {};
  if (!match || !count || !noun || NOT_ANNOUNCING.test(before ?? "")) return undefined;
  if (HAD_THEM.test(own.slice(0, match.index + (before?.length ?? 0)))) return undefined;
  if (!SURE_NOUN.test(noun) && !POSSIBLE.test(own)) return undefined;
  const from = match.index + (before?.length ?? 0);
  const to = match.index + match[0].length;
  const base = {
    count: NUMBERS.includes(count.toLowerCase()) ? NUMBERS.indexOf(count.toLowerCase()) : Number(count),
    noun: noun.toLowerCase(),
    text: part(sentence, from, to),
    paragraph,
    sentence,
  };
  const afterColon = /:\s*|\s[–—]\s|—/u.exec(own.slice(to));
  const listed = followingItems(paper, section, paragraph, sentence);
  if (listed.length >= 2) return { ...base, items: listed, isSure: true };
  if (afterColon) {
    const start = to + afterColon.index + afterColon[0].length;
    // "Three strategies: First, they …": a sentence that counts, and no list of names.
    if (OPENS_BY_ORDER.test(own.slice(start).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
      return undefined;
    const split = splitList(sentence.text.slice(start), base.count);
    if (split)
      return {
        ...base,
        items: split.pieces.map(([a, b]) => part(sentence, start + a, start + b)),
        isSure: split.isSure,
      };
  }
  // Without a list in sight, "the three scenarios" speaks of some known already, and the past of history.
  if (ONLY_THE.test(before ?? "") || IN_THE_PAST.test(own) || between === undefined) return undefined;
  const later = laterOptions(paper, section, paragraph, sentence);
  return later.length >= 2 ? { ...base, items: later, isSure: false } : undefined;
}

/** Items of a list right after the sentence. */
function followingItems(paper: Paper, section: Section, paragraph: Paragraph, sentence: Sentence): Text[] {
  const at = section.paragraphs.indexOf(paragraph);
  const end = sentence.offsets[0] ?? 0;
  const here = itemsIn(paper, paragraph)
    .filter(({ from }) => from > 0 && (paragraph.offsets[from] ?? 0) > end)
    .map(({ from, to }) => part(paragraph, from, to));
  if (here.length >= 2) return here;
  if (paragraph.sentences.at(-1) !== sentence) return [];
  const items: Text[] = [];
  for (const next of section.paragraphs.slice(at + 1, at + 40)) {
    const found = itemsIn(paper, next);
    if (found.length === 0) break;
    // A line before the list that is none of it ends the look.
    append(
      items,
      found.map(({ from, to }) => part(next, from, to)),
    );
  }
  return items;
}

/** Options that headings or ordinals name further on. */
function laterOptions(paper: Paper, section: Section, paragraph: Paragraph, sentence: Sentence): Text[] {
  const at = paper.sections.indexOf(section);
  const headings: Text[] = [];
  for (const { heading } of paper.sections.slice(at + 1, at + 40)) {
    const label = heading && LABELLED.exec(heading.text);
    if (heading && label && ordinalOf(heading.text) === headings.length)
      headings.push(
        part(heading, label[0].length < heading.text.length ? label[0].length : 0, heading.text.length),
      );
  }
  if (headings.length >= 2) return headings;
  const found: Text[] = [];
  const from = section.paragraphs.indexOf(paragraph);
  for (const [i, next] of section.paragraphs.slice(from, from + 40).entries())
    for (const one of next.sentences) {
      if (i === 0 && (one.offsets[0] ?? 0) <= (sentence.offsets[0] ?? 0)) continue;
      const ordinal = ORDINAL_OPTION.exec(one.text);
      if (!ordinal || ORDINALS.indexOf(ordinal[1]!.toLowerCase()) !== found.length) continue;
      const start = ordinal[0].length;
      const stop = AFTER_ORDINAL.exec(one.text.slice(start));
      found.push(part(one, start, stop ? start + stop.index : one.text.length));
    }
  return found.filter(({ text }) => text !== "");
}

const MOST_WORDS = 14;

/**
 * Where a list in a sentence has its cuts. Commas and "and" also stand within items, so the cut is sure only where
 * it gives the number announced, or cannot give it however it is cut.
 */
function splitList(list: string, count: number): { pieces: [number, number][]; isSure: boolean } | undefined {
  const tail = list.replace(/[.!?]["”]?\s*$/u, "");
  if (tail.length > 700) return undefined;
  const cut = (pattern: RegExp): [number, number][] => {
    const pieces: [number, number][] = [];
    let start = 0;
    for (const match of tail.matchAll(pattern)) {
      pieces.push([start, match.index]);
      start = match.index + match[0].length;
    }
    pieces.push([start, tail.length]);
    return pieces.map(([a, b]): [number, number] => {
      const lead = LEAD_OF_ENTRY.exec(tail.slice(a, b))!;
      return [a + lead[0].length, b];
    });
  };
  const isListed = (pieces: [number, number][]) =>
    pieces.every(([a, b]) => b > a && tail.slice(a, b).trim().split(/\s+/).length <= MOST_WORDS);
  if (tail.includes(";")) {
    const pieces = cut(/;/g);
    return pieces.length >= 2 && pieces.every(([a, b]) => tail.slice(a, b).trim() !== "")
      ? { pieces, isSure: true }
      : undefined;
  }
  const serial = cut(BETWEEN_ENTRIES);
  const whole = cut(BETWEEN_ANY);
  const lastAnd = Math.max(tail.lastIndexOf(" and "), tail.lastIndexOf(" or "));
  const tries = [
    serial,
    ...(lastAnd > 0
      ? [
          [
            ...cut(/,\s+/g).filter(([, b]) => b < lastAnd),
            ...cut(/,\s+/g)
              .filter(([a, b]) => a < lastAnd && b > lastAnd)
              .flatMap(([a, b]): [number, number][] => [
                [a, lastAnd],
                [lastAnd + (tail.startsWith(" and ", lastAnd) ? 5 : 4), b],
              ]),
          ],
        ]
      : []),
    whole,
  ];
  const fitting = tries.find((pieces) => pieces.length === count && isListed(pieces));
  if (fitting) return { pieces: fitting, isSure: true };
  if (whole.length >= 2 && whole.length < count && isListed(whole)) return { pieces: whole, isSure: true };
  const isPlainSerial =
    PLAIN_SERIES.test(tail) &&
    serial.every(([a, b]) => tail.slice(a, b).trim().split(/\s+/).length <= 6) &&
    !NOT_PLAIN.test(tail.replace(LAST_JOINT, ", "));
  if (isPlainSerial && serial.length > count) return { pieces: serial, isSure: true };
  return undefined;
}
