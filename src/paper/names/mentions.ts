import { isPlace, type Named } from "../../actors/index.ts";
import type { Actor, Case, Format } from "../../record/index.ts";
import { type Paper, type Paragraph, type Sentence, sentencesOf } from "../paper.ts";
import { adjectivesOf, headNoun, namesOf, type Thing } from "./caseNames.ts";
import { datesIn, type StatedDate } from "./statedDates.ts";

/** A sentence with what it names. */
export interface ReadSentence {
  sentence: Sentence;
  paragraph: Paragraph;
  /** In the order they stand, not overlapping. */
  formats: (Named<Format> & { isShort?: true })[];
  actors: Named<Actor>[];
  dates: StatedDate[];
}

/** Longer ones are tables or text without full stops; what they say cannot be read off their words. */
const LONGEST_SENTENCE = 2_000;
/** Letters on each side by which a town is told from its government. */
const AROUND = 40;

/** The sentences of a paper with the actors and formats of the case, and the dates, that they name. */
export function readSentences(paper: Paper, record: Case): ReadSentence[] {
  const names = namesOf(record);
  const adjectives = adjectivesOf(record);
  const heads = headNouns(record);
  let paragraph: Paragraph | undefined;
  let before = new Map<string, Set<Format>>();
  const read: ReadSentence[] = [];
  for (const { sentence, paragraph: own } of sentencesOf(paper)) {
    if (own !== paragraph) before = new Map();
    paragraph = own;
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const found = names
      .find(sentence.text)
      .filter(
        ({ thing, from, to }) =>
          thing.byCapital === undefined ||
          !isPlace(
            sentence.text.slice(Math.max(0, from - AROUND), from),
            sentence.text.slice(to, to + AROUND),
          ),
      );
    const formats: ReadSentence["formats"] = found.flatMap(({ thing, ...at }) =>
      thing.format ? [{ ...at, thing: thing.format }] : [],
    );
    const isFree = ({ from, to }: { from: number; to: number }) =>
      !found.some((other) => from < other.to && to > other.from);
    const short = shortNames(sentence.text, heads, before).filter(isFree);
    for (const { thing } of formats) {
      const head = headNoun(thing);
      if (head) before.set(head, (before.get(head) ?? new Set()).add(thing));
    }
    const actors = [...found, ...adjectives.find(sentence.text).filter(isFree)];
    read.push({
      sentence,
      paragraph: own,
      formats: [...formats, ...short].sort((a, b) => a.from - b.from),
      actors: actors
        .flatMap(({ thing, ...at }: Named<Thing>) => (thing.actor ? [{ ...at, thing: thing.actor }] : []))
        .sort((a, b) => a.from - b.from),
      dates: datesIn(sentence.text),
    });
  }
  return read;
}

function headNouns(record: Case): Set<string> {
  return new Set(record.formats.flatMap((format) => headNoun(format) ?? []));
}

/** "The Council", where the paragraph has named one format before that is called so, and only one. */
function shortNames(
  text: string,
  heads: ReadonlySet<string>,
  before: ReadonlyMap<string, ReadonlySet<Format>>,
): ReadSentence["formats"] {
  if (before.size === 0) return [];
  return [...text.matchAll(/\b[Tt]he (\p{Lu}\p{Ll}+)(?! (?:of|on|for|\p{Lu}))(?![\p{L}-])/gu)].flatMap(
    (match) => {
      const head = match[1]!;
      const formats = heads.has(head) ? before.get(head) : undefined;
      if (formats?.size !== 1) return [];
      return [
        { from: match.index + 4, to: match.index + match[0].length, thing: [...formats][0]!, isShort: true },
      ];
    },
  );
}
