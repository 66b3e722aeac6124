import {
  type Case,
  type Claim,
  type Event,
  type Format,
  type PartialDate,
  type Phase,
  parseDate,
} from "../../record/index.ts";
import { namesIn as namesOfPaper, stemOf } from "../argument/words.ts";
import {
  CLAUSE_ENDS,
  DATED_OTHERWISE,
  EMPTY_WORDS,
  GOES_ON,
  HAPPENINGS,
  type HappeningKind,
  NEXT_CLAUSE,
  NOT_HAPPENED,
  NOT_TO,
  OF_ANOTHER,
  ON_THE_DAY,
  RECURRING,
} from "../lexicon/en/happenings.ts";
import { IS_FRONTED, OF_BETWEEN, PART_OF_IT, TEXT_KINDS } from "../lexicon/en/moves.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { mayBeOne, type StatedDate } from "../names/statedDates.ts";
import { quotedStretches } from "../names/statements.ts";
import { datesOfSteps } from "./caseDate.ts";
import type { Comparison } from "./comparison.ts";
import { isOtherYear, slipBetween } from "./slips.ts";

/** Something dated in a case: an event, a phase of a format, or what an actor said. */
export interface Happening {
  /** What it is a part of, for those that are one of several. */
  format?: Format;
  /** Who said it, by id. */
  speaker?: string;
  item: Event | Phase | Claim;
  says: string;
  date: string;
  dates: PartialDate[];
  /** Words that say what happened, and of them the names of places and people. */
  stems: ReadonlySet<string>;
  names: ReadonlySet<string>;
  kinds: ReadonlySet<HappeningKind>;
  /** Who did it, by id. */
  initiators: ReadonlySet<string>;
}

/** A date of the paper that is that of something the case tells too, or would be but for a slip. */
export interface DateTold {
  read: ReadSentence;
  date: StatedDate;
  /** The happening it agrees with, or the nearest that it differs from. */
  happening: Happening;
  agrees: boolean;
  /** The words that tell of it, in the sentence. */
  from: number;
  to: number;
}

/**
 * The dates in running prose that can be held against the events and phases of a case: by the names of places and
 * formats, by what happened there, and by the words both use. What else happened in that place is no fault, so that
 * a date only differs where it is the case's but for one part of it, as a slip of the pen is.
 */
export function datesTold(comparison: Comparison): DateTold[] {
  let told = TOLD.get(comparison);
  if (!told) {
    told = readDatesTold(comparison);
    TOLD.set(comparison, told);
  }
  return told;
}

const TOLD = new WeakMap<Comparison, DateTold[]>();

function readDatesTold(comparison: Comparison): DateTold[] {
  const happenings = happeningsOf(comparison);
  if (happenings.length === 0) return [];
  const isRare = rareIn(happenings);
  const held = new Set(datesOfSteps(comparison).map(({ said }) => said.statement.date));
  return comparison.sentences.flatMap((read) => {
    if (read.dates.length === 0) return [];
    const quoted = quotedStretches(read.sentence.text);
    return read.dates.flatMap((date): DateTold[] => {
      if (held.has(date) || quoted.some(({ from, to }) => date.from >= from && date.from < to)) return [];
      const told = toldOf(read, date, happenings, isRare);
      return told ? [told] : [];
    });
  });
}

function toldOf(
  read: ReadSentence,
  date: StatedDate,
  happenings: readonly Happening[],
  isRare: (stem: string) => boolean,
): DateTold | undefined {
  const { from, to, isShort } = clauseOf(read, date);
  const text = read.sentence.text.slice(from, to);
  const stems = wordsOf(text);
  const kinds = kindsOf(text);
  if (isOfText(read, date)) kinds.add("signing");
  const formats = new Set(
    read.formats.filter((one) => one.from >= from && one.to <= to).map(({ thing }) => thing),
  );
  const speakers = new Set(
    read.actors.filter((one) => one.from >= from && one.to <= to).map(({ thing }) => thing.id),
  );
  const near = happenings.map((happening) => ({
    happening,
    ...likeness(happening, stems, kinds, formats, isRare, speakers),
  }));
  const agreeing = near.find(
    ({ happening, isNamed, shared }) =>
      (isNamed || shared >= 3) &&
      happening.dates.some((one) => mayBeOne(date.date, one)) &&
      !isOpposite(kinds, happening.kinds),
  );
  if (agreeing) return { read, date, happening: agreeing.happening, agrees: true, from, to };
  if (
    !ON_THE_DAY.test(date.word) ||
    DATED_OTHERWISE.test(text.split(NEXT_CLAUSE)[0]!) ||
    isUnreal(read, from, to)
  )
    return undefined;
  // The same day of another year is hardly ever chance: then less has to be said of it.
  const meant = near.filter(
    ({ happening, isMeant, isLikely, isDeed }) =>
      isMeant || ((isLikely || isDeed) && isOtherYear(date.edtf, happening.date)),
  );
  const exactness = date.edtf.split("-").length;
  const slips = meant.filter(
    ({ happening, common }) =>
      slipBetween(date.edtf, happening.date) &&
      // A month or a year alone may be those of another happening of that kind.
      (exactness === 3 || [...common].some((kind) => !RECURRING.has(kind))) &&
      (exactness > 1 || isShort),
  );
  const best = slips.sort((a, b) => b.shared - a.shared)[0];
  return best ? { read, date, happening: best.happening, agrees: false, from, to } : undefined;
}

/** That it began, and that it ended, are of two days. */
function isOpposite(told: ReadonlySet<HappeningKind>, recorded: ReadonlySet<HappeningKind>): boolean {
  const oneOf = (kinds: ReadonlySet<HappeningKind>, one: HappeningKind, other: HappeningKind) =>
    kinds.has(one) && !kinds.has(other);
  return (
    (oneOf(told, "ending", "beginning") && oneOf(recorded, "beginning", "ending")) ||
    (oneOf(told, "beginning", "ending") && oneOf(recorded, "ending", "beginning"))
  );
}

/** "Had it been signed in 1996, little would differ": said outside what a name or a citation of the clause says. */
function isUnreal({ sentence: { text } }: ReadSentence, from: number, to: number): boolean {
  return (
    NOT_HAPPENED.test(text.slice(to)) ||
    NOT_HAPPENED.test(text.slice(0, from)) ||
    NOT_HAPPENED.test(text.slice(from, to).replace(NOT_TO, ""))
  );
}

/** "The Rome Treaty of 2 July 1972": the day it was signed. */
function isOfText({ sentence, formats }: ReadSentence, date: StatedDate): boolean {
  return formats.some(
    ({ thing, to }) =>
      to < date.from && TEXT_KINDS.test(thing.kind) && OF_BETWEEN.test(sentence.text.slice(to, date.from)),
  );
}

/** The words that a date belongs to: those after it where it stands first, else those before it. */
function clauseOf(
  { sentence: { text }, dates }: ReadSentence,
  date: StatedDate,
): { from: number; to: number; isShort: boolean } {
  const before = dates.filter((one) => one.to <= date.from).at(-1);
  const after = dates.find((one) => one.from >= date.to);
  const limit = after?.from ?? text.length;
  let from = before?.to ?? 0;
  for (const { index } of text.slice(from, date.from).matchAll(/[;:—–](?=\s)/g))
    from = (before?.to ?? 0) + index + 1;
  const head = text.slice(from, date.from).replace(PART_OF_IT, "");
  const isFronted = IS_FRONTED.test(head);
  const rest = text.slice(date.to, limit);
  if (isFronted || GOES_ON.test(rest)) {
    const stop = rest.search(/[;:—–](?=\s)/);
    return { from, to: stop < 0 ? limit : date.to + stop, isShort: false };
  }
  // "Suspended after the attack of May 2009": the date is that of the attack.
  const other = [...head.matchAll(OF_ANOTHER)].at(-1);
  if (other) from += other.index + other[0].length;
  CLAUSE_ENDS.lastIndex = 0;
  const end = CLAUSE_ENDS.exec(rest)?.index ?? rest.length;
  return { from, to: date.to + end, isShort: head.length <= SHORT && !head.includes(",") };
}

/** Letters before a date among which a year alone belongs to what they name. */
const SHORT = 60;

function likeness(
  { format, speaker, stems, names, kinds, initiators }: Happening,
  told: ReadonlySet<string>,
  toldKinds: ReadonlySet<HappeningKind>,
  formats: ReadonlySet<Format>,
  isRare: (stem: string) => boolean,
  speakers: ReadonlySet<string>,
): {
  isNamed: boolean;
  isMeant: boolean;
  isLikely: boolean;
  isDeed: boolean;
  shared: number;
  common: Set<HappeningKind>;
} {
  const both = [...stems].filter((stem) => told.has(stem));
  const common = new Set([...kinds].filter((kind) => toldKinds.has(kind)));
  if (speaker !== undefined) {
    // Actors say the like again and again: it takes who says it, that it is said, and most of the words.
    const isSaid = speakers.has(speaker) && common.has("saying");
    const isAlike = isSaid && both.length >= SAID_ALIKE && 2 * both.length >= stems.size;
    return {
      isNamed: isAlike,
      isMeant: isAlike,
      isLikely: isAlike,
      isDeed: false,
      shared: both.length,
      common,
    };
  }
  const ofFormat = format ? wordsOf(format.name) : new Set<string>();
  const inName = [...ofFormat].filter((stem) => told.has(stem)).length;
  const isFormat =
    format !== undefined && (formats.has(format) || (inName >= 3 && inName >= MOST * ofFormat.size));
  const isPlace = both.some((stem) => names.has(stem) && isRare(stem));
  // What the paper says of it may be a part of what the case does, or the reverse.
  const isPart = both.length >= MOST_OF_PART * told.size && both.some(isRare);
  const isAlike = both.length >= 4 && (both.length >= MOST * stems.size || isPart);
  return {
    isNamed: isFormat || isPlace,
    isMeant: isAlike || (common.size > 0 && (isFormat || (isPlace && !format))),
    // Who did it, and what: of a deed that recurs more of the words.
    isDeed:
      common.size > 0 &&
      [...initiators].some((id) => speakers.has(id)) &&
      (both.length >= SAID_ALIKE || (both.length >= 1 && [...common].some((kind) => !RECURRING.has(kind)))),
    isLikely:
      both.length >= 2 &&
      [...common].some((kind) => !RECURRING.has(kind)) &&
      both.some((stem) => names.has(stem)),
    shared: both.length,
    common,
  };
}

/** Words that two statements of one actor share, at least, where they are one. */
const SAID_ALIKE = 3;
/** The share of the words of one that makes the two tell of the same. */
const MOST = 0.6;
const MOST_OF_PART = 0.75;

function happeningsOf({ record, paper }: Comparison): Happening[] {
  let known = ofRecord.get(record);
  if (!known) {
    known = happeningsIn(record);
    ofRecord.set(record, known);
  }
  const { happenings, people } = known;
  const named = namesOfPaper(paper);
  return happenings.map((one): Happening => {
    // "Duque takes office": a name where the paper has it within a sentence.
    const first = one.speaker === undefined ? FIRST_NAME.exec(one.says)?.[0] : undefined;
    if (first === undefined || !named.has(stemOf(first))) return one;
    const more = [...wordsOf(first)].filter((stem) => !people.has(stem));
    return { ...one, names: new Set([...one.names, ...more]) };
  });
}

/** All but what the paper adds to it: many papers are read against one case. */
const ofRecord = new WeakMap<Case, ReturnType<typeof happeningsIn>>();

function happeningsIn(record: Case): { happenings: Happening[]; people: ReadonlySet<string> } {
  const people = new Set(
    record.actors.flatMap(({ id, name, adjective, aliases }) =>
      [id, name, adjective ?? "", ...(aliases ?? [])].flatMap((one) => [...wordsOf(one)]),
    ),
  );
  const happening = (
    item: Happening["item"],
    says: string,
    date: string,
    others: string[],
    format?: Format,
    initiators: readonly string[] = [],
  ) => {
    const dates = others.flatMap((one) => parseDate(one) ?? []);
    const names = new Set([...namesIn(says)].filter((stem) => !people.has(stem)));
    return {
      item,
      says,
      date,
      dates,
      stems: wordsOf(says),
      names,
      kinds: kindsOf(says),
      initiators: new Set(initiators),
      ...(format ? { format } : {}),
    };
  };
  const happenings = [
    ...record.events
      .filter(({ kind }) => kind !== "planned")
      .map((event) =>
        happening(event, event.says, event.date, [event.date], undefined, event.initiators ?? []),
      ),
    ...record.claims.flatMap((claim): Happening[] => {
      const speaker =
        claim.kind === "condition"
          ? claim.holder
          : claim.kind === "stance" || claim.kind === "demand"
            ? claim.actor
            : undefined;
      if (speaker === undefined || claim.date === undefined) return [];
      const { names: _, ...one } = happening(claim, claim.says, claim.date, [claim.date]);
      // Whose words they are is no word of what was said.
      const stems = new Set([...one.stems].filter((stem) => !people.has(stem)));
      return [{ ...one, stems, names: new Set(), kinds: new Set(["saying"]), speaker }];
    }),
    ...record.formats.flatMap((format) =>
      format.phases.map((phase) => {
        const step = phase.phase.replaceAll("-", " ");
        const says = `${format.name}: ${step}${phase.says === undefined ? "" : `. ${phase.says}`}`;
        const readings = (phase.readings ?? []).flatMap(({ date }) => date ?? []);
        const by = [phase.by ?? [], phase.party ?? []].flat();
        const one = happening(phase, says, phase.date, [phase.date, ...readings], format, by);
        // What it is called after has another kind of word in it: a ban on attacks is no attack.
        return { ...one, kinds: new Set([...kindsOf(step), ...kindsOfPhase(phase)]) };
      }),
    ),
  ];
  return { happenings, people };
}

function kindsOfPhase({ axis, status }: Phase): HappeningKind[] {
  if (axis === "existence")
    return status === "active" ? ["beginning", "signing"] : status === "ended" ? ["ending"] : [];
  if (axis !== "operation") return [];
  // What has no life but its working, a truce, begins and ends with it.
  if (status === "active") return ["resuming", "beginning"];
  return status === "suspended" ? ["suspending"] : status === "ended" ? ["ending"] : [];
}

function kindsOf(text: string): Set<HappeningKind> {
  return new Set(HAPPENINGS.flatMap(([kind, words]) => (words.test(text) ? [kind] : [])));
}

const NUMBER = /(?<![\d.,/-])(?!(?:19|20)\d\d(?!\d))\d{3,6}(?![\d.,/-]\d|\d)/g;

/** Cut to what the forms of a word roughly share; numbers as they are. */
function wordsOf(text: string): Set<string> {
  return new Set([
    ...(text.match(NUMBER) ?? []),
    ...(text.toLowerCase().match(/\p{L}{4,}|\p{L}{3}(?=\s|$)/gu) ?? [])
      .filter((word) => word.length >= 4 && !EMPTY_WORDS.test(word))
      .map((word) => word.slice(0, 6)),
  ]);
}

const FIRST_NAME = /^\p{Lu}\p{L}{3,}/u;

/** Words with a capital that is not that of a sentence, and numbers that are no years. */
function namesIn(text: string): Set<string> {
  return new Set([
    ...(text.match(NUMBER) ?? []),
    ...[...text.matchAll(/(?<=[\p{L}\p{N},;)’'"”-] (?:["“(])?)\p{Lu}[\p{L}’'-]{3,}/gu)].flatMap(([word]) => [
      ...wordsOf(word),
    ]),
  ]);
}

/** Names that belong to one happening, or to two of them. */
function rareIn(happenings: readonly Happening[]): (stem: string) => boolean {
  const counts = new Map<string, Set<unknown>>();
  for (const { stems, item, format } of happenings)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? new Set()).add(format ?? item));
  return (stem) => (counts.get(stem)?.size ?? 0) <= 2;
}
