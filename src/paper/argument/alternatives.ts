import {
  APPOSED,
  COUNTING,
  formsOf,
  NAME_ENDS,
  NAMES_AN_OPTION,
  ONLY_VERB,
} from "../lexicon/en/announcing.ts";
import { AND_AT_END } from "../lexicon/en/clauses.ts";
import {
  OF_THE_ALTERNATIVE,
  SHORTCOMING,
  SHORTCOMING_TOLD,
  SIDE_HEADING,
  STRENGTH,
  STRENGTH_TOLD,
} from "../lexicon/en/weighing.ts";
import { type Paper, type Paragraph, type Sentence, sentencesOf, type Text } from "../paper.ts";
import { type Announcement, findAnnouncement, ordinalOf } from "./announcements.ts";
import { conclusionOf } from "./conclusion.ts";
import { type Estimate, estimatesOf } from "./likelihood.ts";
import { contentStems, namesIn, shared, stemsIn } from "./words.ts";

/** One of the options a paper weighs, and what it says of it. */
export interface Alternative {
  name: Text;
  stems: ReadonlySet<string>;
  /** Where its elaboration begins: a heading, or a sentence that opens a paragraph. */
  lead: Text | undefined;
  /** What number the paper gives it there, from 0. */
  calledAt: number | undefined;
  /** The sentence or heading that gives it the number. */
  calledIn: Text | undefined;
  /** Spoken of at all outside the announcement and the conclusion. */
  isMentioned: boolean;
  elaboration: Text[];
  strengths: Sides;
  shortcomings: Sides;
  isConcluded: boolean;
  estimates: Estimate[];
}

/** Sentences that name a strength or shortcoming as such, and those that may tell of one without the word. */
export interface Sides {
  named: number;
  told: number;
}

export interface AlternativeSet {
  announcement: Announcement;
  alternatives: Alternative[];
  /** Where the paper counts the same options up for the last time before it concludes; the announcement itself, if once. */
  latest: Announcement;
  /** The options the conclusion counts up, each with the alternative it is, if any. */
  concluded:
    | {
        announcement: Announcement;
        items: { name: Text; alternative: Alternative | undefined; isKnown: boolean }[];
      }
    | undefined;
  /** Paragraphs after the announcement that open with none of the alternatives. */
  unmatched: number;
}

/** Hostile texts announce without end. */
const MOST_SETS = 12;
const LEAD_WORDS = 30;
/** Of a longer name nobody repeats more words than half of so many. */
const LONGEST_NAME = 4;

const known = new WeakMap<Paper, AlternativeSet[]>();

/** The options a paper announces, where it elaborates each, and which of them it concludes with. */
export function alternativesOf(paper: Paper): AlternativeSet[] {
  const before = known.get(paper);
  if (before) return before;
  const conclusion = conclusionOf(paper);
  const opening: [Announcement, number][] = [];
  const closing: [Announcement, number][] = [];
  const announced = new Set<Sentence>();
  const latest = new Map<Announcement, Announcement>();
  let order = 0;
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    order += 1;
    if (opening.length + closing.length >= MOST_SETS) break;
    const one = findAnnouncement(paper, section, paragraph, sentence);
    if (!one) continue;
    if (conclusion.has(paragraph)) closing.push([one, order]);
    else {
      announced.add(sentence);
      const said = opening.find(([other]) => repeats(other, one));
      if (said) latest.set(said[0], one);
      else opening.push([one, order]);
    }
  }
  const sets = opening.map(([announcement, from], i) =>
    elaborate(
      paper,
      announcement,
      from,
      opening[i + 1]?.[0],
      conclusion,
      latest.get(announcement) ?? announcement,
      announced,
    ),
  );
  for (const [announcement, from] of closing) {
    // Of two lists that fit as well, the nearer one is concluded with.
    const matched = [...sets]
      .sort((a, b) => startOf(b.latest) - startOf(a.latest))
      .map((set) => ({ set, items: announcement.items.map((name) => matchAlternative(paper, set, name)) }))
      .filter(({ items }) => items.some((item) => item !== undefined))
      .sort((a, b) => b.items.filter(Boolean).length - a.items.filter(Boolean).length)[0];
    if (!matched) {
      // Options that the closing section counts up for the first time are weighed there, if anywhere.
      sets.push(elaborate(paper, announcement, from, undefined, new Set(), announcement, announced));
      continue;
    }
    if (matched.set.concluded) continue;
    const { set, items } = matched;
    set.concluded = {
      announcement,
      items: announcement.items.map((name, i) => ({
        name,
        alternative: items[i],
        isKnown: items[i] !== undefined || isSpokenOf(paper, name, conclusion),
      })),
    };
    for (const alternative of set.alternatives) alternative.isConcluded = items.includes(alternative);
  }
  known.set(paper, sets);
  return sets;
}

function startOf({ sentence }: Announcement): number {
  return sentence.offsets[0] ?? 0;
}

/** Announced again, in an introduction and where it is worked out. */
function repeats(first: Announcement, again: Announcement): boolean {
  const stems = first.items.map(({ text }) => stemsOfName(text));
  const same = again.items.filter(({ text }) => {
    const own = stemsOfName(text);
    // Of two words of a name both: "a joint fleet" is no "joint harbour master".
    return stems.some((one) => shared(one, own) * 2 > Math.min(one.size, own.size));
  });
  return same.length * 2 >= again.items.length;
}

/** The stems of a name without its numbers and words of order, which come with any other thing too. */
function stemsOfName(name: string): Set<string> {
  const plain = contentStems(name.replace(COUNTING, " "));
  return plain.size > 0 ? plain : contentStems(name);
}

/** What tells one option from the others: not the words of all of them, nor those the whole paper is about. */
function tellingStems(paper: Paper, name: string, others: readonly string[]): Set<string> {
  const all = stemsOfName(name);
  const common = contentStems(paper.title?.text ?? "");
  const inOthers = others.map(stemsOfName);
  const telling = new Set(
    [...all].filter((stem) => !common.has(stem) && !inOthers.some((one) => one.has(stem))),
  );
  if (telling.size > 0) return telling;
  const apart = new Set([...all].filter((stem) => !inOthers.some((one) => one.has(stem))));
  return apart.size > 0 ? apart : all;
}

/** An item of a list may say at once what the option is: its name is what stands before the colon or full stop. */
function nameOf(item: Text): { name: Text; rest: string } {
  const stop = NAME_ENDS.exec(item.text);
  const end = stop ? stop.index : item.text.replace(/[.;,:]$/, "").replace(AND_AT_END, "").length;
  const text = item.text.slice(0, end);
  return {
    name: {
      text: text.replace(/[*_]+/g, "").trim() || item.text,
      offsets: item.offsets.slice(0, Math.max(1, end)),
    },
    rest: item.text.slice(end),
  };
}

function elaborate(
  paper: Paper,
  announcement: Announcement,
  from: number,
  next: Announcement | undefined,
  conclusion: ReadonlySet<Paragraph>,
  latest: Announcement,
  /** Sentences that announce, this list again or another. */
  others: ReadonlySet<Sentence>,
): AlternativeSet {
  const named = announcement.items.map(nameOf);
  const alternatives = named.map(({ name, rest }, i): Alternative => {
    const isLong = rest.split(/\s+/).length > 12;
    return {
      name,
      stems: tellingStems(
        paper,
        name.text,
        named.filter((_, j) => j !== i).map((other) => other.name.text),
      ),
      lead: isLong ? announcement.items[i] : undefined,
      calledAt: undefined,
      calledIn: undefined,
      isMentioned: isLong,
      elaboration: isLong ? [announcement.items[i]!] : [],
      strengths: { named: 0, told: 0 },
      shortcomings: { named: 0, told: 0 },
      isConcluded: false,
      estimates: [],
    };
  });
  const set: AlternativeSet = { announcement, alternatives, latest, concluded: undefined, unmatched: 0 };
  const listEnd = Math.max(
    announcement.sentence.offsets.at(-1) ?? 0,
    ...announcement.items
      .filter((item) => !isHeadingOf(paper, item) && announcement.isSure)
      .map(({ offsets }) => offsets.at(-1) ?? 0),
  );
  let open: Alternative | undefined;
  let isOpenByHeading = false;
  let order = 0;
  let hasMore = false;
  const home = paper.sections.find(({ paragraphs }) => paragraphs.includes(announcement.paragraph));
  for (const section of paper.sections) {
    const isAfter = order >= from;
    const byHeading = isAfter && section.heading ? matchLead(alternatives, section.heading.text) : undefined;
    if (byHeading) {
      open = byHeading.alternative;
      isOpenByHeading = true;
      beginAt(open, section.heading!, byHeading.calledAt);
    } else if (!(isOpenByHeading && section.heading && SIDE_HEADING.test(section.heading.text)))
      open = undefined;
    for (const paragraph of section.paragraphs) {
      order += paragraph.sentences.length;
      const first = paragraph.sentences.find(({ offsets }) => (offsets[0] ?? 0) > listEnd);
      if (order < from || !first) continue;
      if (conclusion.has(paragraph)) {
        for (const sentence of paragraph.sentences)
          for (const alternative of alternatives)
            if (speaksOf(alternative, sentence.text, stemsIn(sentence))) alternative.isConcluded = true;
        continue;
      }
      if (next && paragraph === next.paragraph) open = undefined;
      let isMatched = open !== undefined;
      for (const sentence of paragraph.sentences.slice(paragraph.sentences.indexOf(first))) {
        const isFirst = sentence === first;
        const ordinal = ordinalOf(sentence.text);
        // A list of other things has begun: what comes next is said of those, unless it names one of these.
        if (others.has(sentence)) open = undefined;
        hasMore ||= next?.sentence === sentence && next.noun === announcement.noun;
        // "The third is time", pages on, counts something else; and "the third option" the nearer list.
        const isCounted = !hasMore && (section === home || NAMES_AN_OPTION.test(sentence.text));
        const lead = others.has(sentence)
          ? undefined
          : isFirst || ordinal !== undefined
            ? matchLead(alternatives, sentence.text, isCounted)
            : matchSubject(alternatives, sentence.text);
        if (lead && (!isOpenByHeading || !byHeading || lead.calledAt !== undefined)) {
          open = lead.alternative;
          isMatched = true;
          beginAt(open, sentence, lead.calledAt);
        }
        const stems =
          lead || alternatives.every(({ isMentioned }) => isMentioned) ? undefined : stemsIn(sentence);
        if (stems)
          for (const alternative of alternatives)
            if (speaksOf(alternative, sentence.text, stems)) alternative.isMentioned = true;
        open?.elaboration.push(sentence);
      }
      if (!isMatched) set.unmatched += 1;
    }
  }
  for (const alternative of alternatives) weigh(paper, alternative);
  return set;
}

function isHeadingOf(paper: Paper, { offsets }: Text): boolean {
  return paper.sections.some(
    ({ heading }) =>
      heading !== undefined &&
      (heading.offsets[0] ?? 0) <= offsets[0]! &&
      (heading.offsets.at(-1) ?? 0) >= offsets[0]!,
  );
}

function beginAt(alternative: Alternative, lead: Text, calledAt: number | undefined): void {
  alternative.lead ??= lead;
  if (calledAt !== undefined && alternative.calledAt === undefined) {
    alternative.calledAt = calledAt;
    alternative.calledIn = lead;
  }
  alternative.isMentioned = true;
}

function speaksOf(alternative: Alternative, text: string, stems: ReadonlySet<string>): boolean {
  return shareOf(alternative, text, stems) >= 0.5;
}

/**
 * How much of what tells an option from the others a text has, from 0 to 1. A stray word is not enough: half of all
 * words of the name have to be there ("a joint fleet" is no "joint harbour master"), and of "to fish" the verb.
 */
function shareOf({ name, stems }: Alternative, text: string, own: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  const all = stemsOfName(name.text);
  if (shared(all, own) * 2 < Math.min(all.size, LONGEST_NAME)) return 0;
  const verb = ONLY_VERB.exec(name.text)?.[1];
  if (verb !== undefined && !formsOf(verb).test(text)) return 0;
  return shared(stems, own) / stems.size;
}

/** The alternative a heading or an opening sentence takes up, by its words, or by its number where they do not say. */
function matchLead(
  alternatives: readonly Alternative[],
  text: string,
  isCounted = true,
): { alternative: Alternative; calledAt: number | undefined } | undefined {
  const calledAt = ordinalOf(text);
  const stems = contentStems(text.split(/\s+/, LEAD_WORDS).join(" "));
  let best: Alternative | undefined;
  let bestPart = 0;
  for (const alternative of alternatives) {
    const share = shareOf(alternative, text, stems);
    if (share > bestPart) [best, bestPart] = [alternative, share];
  }
  if (best && bestPart >= 0.5) return { alternative: best, calledAt };
  const byNumber = calledAt === undefined || !isCounted ? undefined : alternatives[calledAt];
  // "The third option, two separate fleets, …" says itself which it is, and is none of these.
  const apposed = byNumber && APPOSED.exec(text)?.[1];
  if (apposed && shared(contentStems(apposed), stemsOfName(byNumber.name.text)) === 0) return undefined;
  return byNumber ? { alternative: byNumber, calledAt } : undefined;
}

/** Within a paragraph only a sentence that begins with the whole name turns to another alternative. */
function matchSubject(alternatives: readonly Alternative[], text: string): ReturnType<typeof matchLead> {
  const stems = contentStems(text.split(/\s+/, 8).join(" "));
  const named = alternatives.filter((alternative) => shareOf(alternative, text, stems) === 1);
  return named.length === 1 ? { alternative: named[0]!, calledAt: undefined } : undefined;
}

function matchAlternative(
  paper: Paper,
  { alternatives }: AlternativeSet,
  item: Text,
): Alternative | undefined {
  const { name } = nameOf(item);
  const common = contentStems(paper.title?.text ?? "");
  const all = stemsOfName(name.text);
  const own = new Set([...all].filter((stem) => !common.has(stem)));
  const stems = own.size > 0 ? own : all;
  let best: Alternative | undefined;
  let bestShare = 0;
  for (const alternative of alternatives) {
    const whole = stemsOfName(alternative.name.text);
    // "A joint fleet" is not "a joint harbour master".
    if (shared(whole, all) * 2 < Math.min(whole.size, all.size)) continue;
    const both = shared(alternative.stems, stems);
    const share = both / Math.max(1, Math.min(alternative.stems.size, stems.size));
    if (share > bestShare) [best, bestShare] = [alternative, share];
  }
  return bestShare >= 0.5 ? best : undefined;
}

/** Whether the paper speaks of it before it concludes with it. */
function isSpokenOf(paper: Paper, item: Text, conclusion: ReadonlySet<Paragraph>): boolean {
  const names = namesIn(paper);
  const stems = new Set([...contentStems(item.text)].filter((stem) => !names.has(stem)));
  if (stems.size === 0) return true;
  const least = Math.max(Math.min(2, stems.size), Math.ceil(stems.size / 2));
  for (const section of paper.sections) {
    if (section.heading && shared(stems, contentStems(section.heading.text)) >= least) return true;
    for (const paragraph of section.paragraphs)
      if (!conclusion.has(paragraph))
        for (const sentence of paragraph.sentences)
          if (shared(stems, stemsIn(sentence)) >= least) return true;
  }
  return false;
}

function weigh(paper: Paper, alternative: Alternative): void {
  const sentences = new Set<Text>(alternative.elaboration);
  for (const { text } of sentences) {
    const own = text;
    if (STRENGTH.test(own)) alternative.strengths.named += 1;
    if (STRENGTH_TOLD.test(own)) alternative.strengths.told += 1;
    if (SHORTCOMING.test(own)) alternative.shortcomings.named += 1;
    if (SHORTCOMING_TOLD.test(own)) alternative.shortcomings.told += 1;
  }
  if (sentences.size === 0) return;
  alternative.estimates = estimatesOf(paper).all.filter(
    ({ sentence, from }) =>
      sentences.has(sentence) &&
      (speaksOf(alternative, sentence.text, contentStems(sentence.text.slice(0, from + 60))) ||
        OF_THE_ALTERNATIVE.test(sentence.text) ||
        ordinalOf(sentence.text) !== undefined),
  );
}
