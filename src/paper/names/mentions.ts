import { isPlace, type Named } from "../../actors/index.ts";
import type { Actor, Case, Format } from "../../record/index.ts";
import { OF_ELSEWHERE, THE_GOVERNMENT, THE_NOUN } from "../lexicon/en/formats.ts";
import { type Paper, type Paragraph, type Section, type Sentence, sentencesOf } from "../paper.ts";
import { abbreviates, adjectivesOf, headNoun, isAbbreviation, namesOf, type Thing } from "./caseNames.ts";
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
  const names = namesOf(record, paper.language);
  const adjectives = adjectivesOf(record);
  const heads = headNouns(record);
  const actorsNamed = new Set(record.actors.map(({ name }) => name));
  let section: Section | undefined;
  let paragraph: Paragraph | undefined;
  /** By the word they are called by for short: those named in the section so far, and in the paragraph. */
  let before = new Map<string, Set<Format>>();
  let here = new Map<string, Set<Format>>();
  const read: ReadSentence[] = [];
  for (const { sentence, paragraph: own, section: within } of sentencesOf(paper)) {
    if (within !== section) before = new Map();
    if (own !== paragraph) here = new Map();
    section = within;
    paragraph = own;
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const found = names
      .find(sentence.text)
      .filter(
        ({ thing, from, to }) =>
          !(
            sentence.text.slice(from, to).toLowerCase() === THE_GOVERNMENT &&
            OF_ELSEWHERE.test(sentence.text.slice(to))
          ) &&
          (thing.byCapital === undefined ||
            !isPlace(
              sentence.text.slice(Math.max(0, from - AROUND), from),
              sentence.text.slice(to, to + AROUND),
            )),
      );
    const formats: ReadSentence["formats"] = found.flatMap(({ thing, ...at }) =>
      thing.format ? [{ ...at, thing: thing.format }] : [],
    );
    const isFree = ({ from, to }: { from: number; to: number }) =>
      !found.some((other) => from < other.to && to > other.from);
    const short = shortNames(sentence.text, heads, new Map([...before, ...here])).filter(isFree);
    for (const { thing, from, to } of formats) {
      const head = headNoun(thing);
      if (head)
        for (const named of [before, here]) named.set(head, (named.get(head) ?? new Set()).add(thing));
      const short = declaredAfter(sentence.text, from, to);
      // What the case calls so itself is known; a second thing of the name would make it mean neither.
      if (short !== undefined && !actorsNamed.has(short) && names.find(short).length === 0)
        names.add(short, { format: thing }, { isExact: true });
    }
    // Another body of that kind, and "the Council" may be either from here on.
    for (const head of otherBodies(sentence.text, heads, found))
      for (const named of [before, here]) named.set(head, new Set());
    const actors = [...found, ...adjectives.find(sentence.text).filter(isFree)];
    read.push({
      sentence,
      paragraph: own,
      formats: [...formats, ...short].sort((a, b) => a.from - b.from),
      actors: actors
        .flatMap(({ thing, ...at }: Named<Thing>) => (thing.actor ? [{ ...at, thing: thing.actor }] : []))
        .sort((a, b) => a.from - b.from),
      // "The Truce of 2023" has the year in its name.
      dates: datesIn(sentence.text).filter(
        (date) => !found.some(({ from, to }) => from <= date.from && date.to <= to),
      ),
    });
  }
  return read;
}

/** What the paper itself calls a format for short, in brackets behind its name: "(PJC)", "(hereinafter “JPC”)". */
function declaredAfter(text: string, from: number, to: number): string | undefined {
  const short = DECLARED.exec(text.slice(to, to + 60))?.[1];
  return short !== undefined && isAbbreviation(short) && abbreviates(short, [text.slice(from, to)])
    ? short
    : undefined;
}

const DECLARED = /^\s\((?:[\p{Ll}, ]{0,30}[“"‘']?)(\p{Lu}[\p{L}\p{N}-]{1,11})[”"’']?\)/u;

/** "The European Council", where the case knows a council and not this one. */
function otherBodies(text: string, heads: ReadonlySet<string>, found: readonly Named<Thing>[]): string[] {
  return [...text.matchAll(/(\p{Lu}[\p{L}’'-]+) (?=(\p{Lu}\p{Ll}+)(?![\p{L}-]))/gu)].flatMap((match) => {
    const [before, word, head] = match as unknown as [string, string, string];
    const from = match.index + before.length;
    const isKnown = found.some((one) => one.from < from + head.length && one.to > from);
    return heads.has(head) && !isKnown && word !== "The" ? [head] : [];
  });
}

function headNouns(record: Case): Set<string> {
  return new Set(record.formats.flatMap((format) => headNoun(format) ?? []));
}

/** "The Council", where the section has named one format before that is called so, and only one. */
function shortNames(
  text: string,
  heads: ReadonlySet<string>,
  before: ReadonlyMap<string, ReadonlySet<Format>>,
): ReadSentence["formats"] {
  if (before.size === 0) return [];
  return [...text.matchAll(THE_NOUN)].flatMap((match) => {
    const head = match[1]!;
    const formats = heads.has(head) ? before.get(head) : undefined;
    if (formats?.size !== 1) return [];
    return [
      { from: match.index + 4, to: match.index + match[0].length, thing: [...formats][0]!, isShort: true },
    ];
  });
}
