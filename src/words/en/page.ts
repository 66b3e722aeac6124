import { annex } from "./annex.ts";
import {
  begin,
  clause,
  count,
  denied,
  it,
  its,
  mid,
  numeral,
  of,
  sentence,
  series,
  verb,
} from "./grammar.ts";
import { tell } from "./statement.ts";

/**
 * The sentences of the one page. Each takes what was computed and gives a sentence the parties could be confronted
 * with; nothing is computed here. Dates come in words. A scenario is here "a reading of the parties"; sources give
 * accounts.
 */

/** How readings are told: in how many of all, and which. */
export interface Readings {
  n: number;
  of: number;
  /** "Russia coercive", where they can be named shortly. */
  which?: string | undefined;
}

/** Choices of somebody that nothing recorded shows. */
export interface SilentOption {
  name: string;
  phrases: readonly string[];
  near?: readonly [string, string] | undefined;
}

/** How priorities did on so many moves. */
export interface MovesTold {
  of: number;
  explains: number;
  contradicts: number;
  /** Those that decide nothing, ties among them. */
  open: number;
}

/** Whose list a statement stands in. */
export interface Whose {
  name: string;
  type?: string | undefined;
}

function inReadings({ n, of: all, which }: Readings): string {
  if (all === 1) return n === 1 ? "by the one reading recorded" : "not by the one reading recorded";
  if (n === all) return all === 2 ? "under both readings" : `under all ${all} readings`;
  if (n === 0) return all === 2 ? "under neither reading" : `under none of the ${all} readings`;
  return `under ${n} of ${all} readings${which === undefined ? "" : ` (${which})`}`;
}

function person({ name, type }: Whose): string {
  return type === undefined ? mid(name) : `${mid(name)} (${type.toLocaleLowerCase("en")})`;
}

/** ": by its priorities it …", behind what is said before. */
function byItsPriorities({ name }: Whose, statement: string): string {
  return `: by ${its(name)} priorities ${statement}`;
}

function places(to: number | readonly [number, number] | undefined): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any place from ${to[0]} to ${to[1]}`;
}

function quotedNames(names: readonly string[]): string {
  return series(names.map((name) => `“${name}”`));
}

/** Where in a list of so many priorities, with the new one, an addition works. */
function range({ name }: Whose, to: number | readonly [number, number] | undefined, last: number): string {
  if (to === undefined) return "";
  const [from, until] = typeof to === "number" ? [to, to] : to;
  if (from === 1 && until === last) return ` (anywhere in ${its(name)} list)`;
  if (from === until) return from === 1 ? " (above all else)" : ` (at place ${from} of ${last})`;
  return from === 1
    ? ` (among ${its(name)} first ${numeral(until)} priorities)`
    : ` (at any of places ${from} to ${until} of ${last})`;
}

export const page = {
  language: "en" as "en" | "de",

  inReadings,

  /** Words of the case's author inside a sentence: as they are where they are in the page's language, else marked. */
  author: (text: string) => text,

  /** In quotation marks. */
  quote: (text: string) => `“${text}”`,

  names: {
    mid,
    begin,
    series,
    sentence,
    clause,
    denied,
    person,
  },

  statement: { tell },

  /** "NATO keeps the channel open and reinforces …", inside a sentence. */
  conduct: (name: string, phrases: readonly string[]) => `${mid(name)} ${series(phrases)}`,

  /** A reading's name behind the name of its actor. */
  typeInSentence: (type: string) => type.toLocaleLowerCase("en"),

  sections: annex,

  annex: "Annex: all grounds, in the order of the page",
  notes: "Notes",
  errors: (n: number) =>
    `The case has ${count(n, "error")}; what is faulty is left out, so this page is incomplete. See the problems at the end of the annex.`,
  partlyLeftOut: (n: number) => `(${count(n, "more point")} in the annex.)`,

  head: {
    /** What the page belongs to and who signs it. */
    byline: (title: string | undefined, authors: readonly string[]) =>
      [
        ...(title === undefined ? [] : [`${title}.`]),
        ...(authors.length === 0 ? [] : [`By ${series(authors)}.`]),
      ].join(" "),
    others: (n: number): string => (n === 1 ? "another" : "others"),
    asOf: (day: string) => `As of ${day}.`,
    record: (day: string) => `Record to ${day}`,
    noRecord: "No dated record",
    priorities: (day: string, name: string) => `priorities of ${day}${name === "" ? "" : ` (${name})`}`,
    undated: (name: string) => `priorities without a date${name === "" ? "" : ` (${name})`}`,
    restated: (day: string) => `, confirmed ${day}`,
    none: "no priorities stated by then",
    /** `since`: readings that became public on a day of their own, "coercive since 30 November 2021". */
    readings: (list: readonly { name: string; n: number; since: readonly (readonly [string, string])[] }[]) =>
      list
        .map(
          ({ name, n, since }, i) =>
            `${mid(name)}${i === 0 ? " read" : ""} in ${numeral(n)}${i === 0 ? " ways" : ""}${since.length === 0 ? "" : ` (${series(since.map(([type, day]) => `the ${type.toLocaleLowerCase("en")} reading dates from ${day}`))})`}`,
        )
        .join(", "),
  },

  /** The headline: do they talk, and would it last. */
  headline: {
    talkLasting: "Talks that would last, by these priorities",
    talkPartly: "Talks; whether they would last depends on the reading",
    talkThreat: "Talks, held only by a threat",
    talkNot: "Talks that would not last, by these priorities",
    noTalkLasting: "No talks; lasting talks within reach",
    noTalkPartly: "No talks; whether lasting talks are within reach depends on the reading",
    noTalkThreat: "No talks; a threat alone would hold them",
    noTalkFleeting: "No talks; they could begin, and would not last",
    noTalkJoint: "No talks; only a joint step would open them, and they would not last by themselves",
    noTalkJointLasting: "No talks; only a joint step would open them, and they would then last",
    noTalkJointPartly:
      "No talks; only a joint step would open them; whether they would then last depends on the reading",
    noTalkNone: "No talks, and none that would last, by these priorities",
    openLasting: "Talks contested; lasting talks within reach",
    openPartly: "Talks contested; whether they would last depends on the reading",
    openNot: "Talks contested; none would last",
    unansweredYes: "They talk; whether that lasts is not answered",
    unansweredInPart: "They talk in part; whether that lasts is not answered",
    unansweredNo: "They do not talk; whether they could is not answered",
    unansweredMeet: "They meet; whether that lasts is not answered",
    unansweredNoMeeting: "They do not meet; whether they could talk is not answered",
    unansweredOpen: "Not answered",
  },

  talks: {
    // Since when, each channel says for itself: one of them falling silent is not yet the last word exchanged.
    yes: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} talk`,
    inPart: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} talk in part`,
    no: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} do not talk`,
    /** By the formats alone, where no model says what talks are. */
    meet: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} meet`,
    noMeeting: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} do not meet`,
    contested: (a: string, b: string) => `Whether ${mid(a)} and ${mid(b)} talk on this day is contested`,
    unknown: (a: string, b: string) => `The record does not show whether ${mid(a)} and ${mid(b)} talk`,
    recordEnds: (says: string, day: string) => `${clause(says)}, as far as the record reaches (${day}).`,
    byAuthor: ", by the author's word",
    /** Something is said over a channel, but the case asks for more than that. */
    notDialogue: "; it is not the dialogue this case asks for",
    on: (channels: readonly string[]) => `: ${channels.join("; ")}`,
  },

  channel: (
    name: string,
    aspect: string | undefined,
    state: string,
    since: string | undefined,
    /** Of one partly at work: what of it rests, and since when. */
    resting?: readonly [string, string | undefined],
    lastMet?: string,
  ) =>
    `${name}${aspect === undefined ? "" : ` (${aspect})`} ${state}${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `, last meeting on record ${lastMet}`}${resting === undefined ? "" : ` (${resting[0]} at rest${resting[1] === undefined ? "" : ` since ${resting[1]}`})`}`,
  operates: {
    yes: "at work",
    partly: "partly at work",
    no: "at rest",
    possible: "possibly at work",
    disputed: "contested",
    unknown: "not known",
  } as Record<string, string>,

  reach: {
    steps: (readings: Readings) =>
      `Steps that each pay whoever takes them lead to talks ${inReadings(readings)}.`,
    joint: (readings: Readings) =>
      `No steps that each pay lead to talks; ${inReadings(readings)} both would prefer talks they could open only together.`,
    none: "No steps that each pay whoever takes them lead to talks.",
  },

  lasting: {
    all: (readings: Readings) => `If these priorities are right, talks would last ${inReadings(readings)}`,
    some: (readings: Readings) => `If these priorities are right, talks would last ${inReadings(readings)}`,
    none: (readings: Readings) =>
      readings.of === 1
        ? "If these priorities are right, talks would not last"
        : `If these priorities are right, talks would last ${inReadings({ ...readings, n: 0 })}`,
    noneButByThreat: (threatened: Readings) =>
      threatened.of === 1
        ? "If these priorities are right, talks would not last by themselves, and by a threat only, which is no advice."
        : `If these priorities are right, talks would last by themselves ${inReadings({ n: 0, of: threatened.of })}${threatened.n === threatened.of ? "" : `, and ${inReadings(threatened)} by a threat`}${threatened.n === threatened.of ? ", and by a threat under all" : ""}, which is no advice.`,
    unreached: (readings: Readings) =>
      `If these priorities are right, no steps that each pay lead to talks that would last; opened otherwise, they would last ${inReadings(readings)}`,
    alsoUnreached: (readings: Readings) =>
      `; opened otherwise than by steps that each pay, ${inReadings(readings)} too`,
    credible: (n: number, all: number) =>
      n === all
        ? ", held by an answer each side fears and the other would give"
        : `; under ${n} of these only by an answer one side fears and another would gladly give`,
    threat: (n: number, all: number) =>
      n === all
        ? ", held only by a threat: a description, not advice"
        : `; under ${n} of these only by a threat, which is no advice`,
    whose: (names: readonly string[]) => `, unless ${series(names.map(mid), "or")} changed a priority`,
  },

  /** What follows where talks would not last: clauses of one sentence. */
  instead: {
    all: (clauses: readonly string[]) => sentence(`Instead: ${clauses.join("; ")}`),
    today: (readings: Readings) => `things stay as they are ${inReadings(readings)}`,
    todayAs: (names: readonly string[], readings: Readings) =>
      `${series(
        names.map((name) => `“${name}”`),
        "or",
      )}, as today, ${inReadings(readings)}`,
    outcomes: (names: readonly string[], readings: Readings) =>
      `${series(
        names.map((name) => `“${name}”`),
        "or",
      )} ${inReadings(readings)}`,
    state: (says: string, readings: Readings) => `this ${inReadings(readings)}: ${clause(says)}`,
    moving: (readings: Readings) => `things come to no rest ${inReadings(readings)}`,
    more: (n: number) => `${count(n, "other end")} (annex)`,
  },

  unanswered: {
    noModel: (day: string) =>
      `Whether talks would last is not answered: no priorities are stated for ${day} or earlier.`,
    noDialogue:
      "Whether talks would last is not answered: the case does not say which situations are dialogue.",
    faulty: (name: string) => `Whether talks would last is not answered: the model “${name}” has errors.`,
    noStatusQuo:
      "Whether talks would last is not answered: nothing says where things stand. Give the model statusQuo, or onWhen to its options.",
    infeasible: (day: string) =>
      `Whether talks would last is not answered: the situation the record gives for ${day} is ruled out by the model.`,
    /** Names with the day whose priorities each list states. */
    laterList: (lists: readonly (readonly [string, string])[]) =>
      `Whether talks would last is not answered: ${series(lists.map(([name, day]) => `the only priorities given for ${mid(name)} are of ${day}`))}, later than this day.`,
    stale: (of_: string, reasons: readonly string[], hasMore: boolean) =>
      `Whether talks would last is not answered: the priorities are of ${of_}, and since then ${series(reasons, "and")}${hasMore ? ", to name the first" : ""}.`,
    staleUndated: (reasons: readonly string[]) =>
      `Whether talks would last is not answered: since the priorities were stated, ${series(reasons, "and")}.`,
    old: (headline: string) =>
      `The old priorities would have said: “${headline}”. That is no answer for this day.`,
  },

  stale: {
    break: (day: string, says: string) => `the record marks a break (${day}: ${clause(says)})`,
    ground: (day: string, says: string) => `a ground they cite no longer holds (${day}: ${clause(says)})`,
    condition: (day: string, says: string) => `a condition they cite changed (${day}: ${clause(says)})`,
    restated: (day: string, whose: string) => `newer priorities ${of(whose)} were stated (${day})`,
    expired: (day: string) => `their author let them speak only until ${day}`,
  },

  confidence: {
    label: (word: string) => `Confidence ${word}`,
    words: { high: "high", moderate: "moderate", low: "low" },
    reasons: {
      age: (n: number | undefined) =>
        n === undefined
          ? "the priorities bear no date"
          : `the priorities are more than ${count(n, "year")} old`,
      sources: (n: number, all: number) =>
        n === 0
          ? `no deciding priority rests on a work of the party itself (0 of ${all})`
          : `${n} of ${count(all, "deciding priority", "deciding priorities")} ${n === 1 ? "rests" : "rest"} on a work of the party itself`,
      uncertain: (n: number, all: number) =>
        `${n} of ${count(all, "deciding priority", "deciding priorities")} ${n === 1 ? "is" : "are"} marked uncertain`,
      contested: (n: number) => `${count(n, "contested fact")} would turn the answer`,
      fragile: (n: number, all: number) => `the answer stays in only ${n} of ${all} small edits`,
      record: (n: number) => `the record contradicts these priorities in ${count(n, "move")}`,
      readings: (n: number) => `which of ${n} ends follows turns on how a party is read`,
    },
    none: "nothing that counts against it was found",
    unanswered: "No confidence is stated where nothing is answered.",
  },

  standing: {
    label: "Where things stand",
    party: (name: string, phrases: readonly string[]) => `${begin(mid(name))} ${series(phrases)}`,
    since: (day: string) => ` (since ${day})`,
    /** Somebody says so from that day on; when it began is another matter. */
    sinceWord: (day: string) => ` (on record since ${day})`,
    /** What the record is silent about is not denied by it. */
    /** A span in which it was broken off now and then. */
    sinceBroken: (day: string) => ` (since ${day}, with interruptions)`,
    /** What the record is silent about is not denied by it. `near`: what comes near it and is less, with its day. */
    silent: (options: readonly SilentOption[]) =>
      sentence(
        `Nothing recorded shows that ${series(
          options.map(
            ({ name, phrases, near }, i) =>
              `${i === 0 ? "" : "that "}${mid(name)} ${series(phrases, "or")}${near === undefined ? "" : ` (on record: ${clause(near[1])}, ${near[0]})`}`,
          ),
          "or",
        )}`,
      ),
    contested: (name: string, phrase: string, account: string) =>
      `Contested: whether ${mid(name)} ${phrase} (${account}).`,
    accounts: (n: number) => count(n, "account"),
    recordSays: {
      partly: "the record says partly",
      possible: "a date leaves it open",
      disputed: "accounts differ",
      unknown: "the record does not say",
    } as Record<string, string>,
    moreOptions: (n: number) => `${begin(count(n, "further choice"))} in the annex.`,
    noOptions: "The case states no model for this day, so only its formats can be shown.",
    atWork: (names: readonly string[]) => `In force or at work with both in them: ${series(names)}.`,
    inPart: (name: string) => `${name} (in part)`,
    nothingAtWork: "No recorded format works with both in it.",
    more: "others (annex)",
    channels: (list: readonly string[]) => `Channels: ${list.join("; ")}.`,
    /** What mattered most of late: texts with their days, the last behind all others. */
    lately: (events: readonly (readonly [string, string])[]) =>
      sentence(`Lately: ${events.map(([day, says]) => `${clause(says)} (${day})`).join("; ")}`),
    labelThen: (day: string) => `Where things stood at the end of the record, ${day}`,
  },

  changed: {
    label: (day: string, headline: string) => `Since the judgement of ${day} (“${headline}”)`,
    asked: (day: string, headline: string) => `Since ${day} (then “${headline}”)`,
    labelShort: (day: string) => `Since the judgement of ${day}`,
    askedShort: (day: string) => `Since ${day}`,
    events: (n: number) => count(n, "event"),
    breaks: (days: readonly string[]) => `${days.length === 1 ? "a break" : "breaks"} on ${series(days)}`,
    moreBreaks: (n: number, last: string) => `${n} breaks, the last on ${last}`,
    now: (name: string, phrase: string) => `${mid(name)} now ${phrase}`,
    noFacts: "no fact that this case reads has changed",
    model: "other priorities",
    lists: (names: readonly string[]) => `priorities restated: ${series(names)}`,
    same: "the answer is the same",
    through: {
      facts: "facts",
      priorities: "priorities",
      age: "the age of the priorities",
    } as Record<string, string>,
    throughWhat: (list: readonly string[]) => `the answer changed through ${series(list)}`,
  },

  why: {
    label: "Why",
    enters: (whose: Whose, phrase: string, statement: string | undefined) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gains", "gain")} nothing by moving first${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement)}`,
      ),
    /** What the reason before said that somebody's priority hangs on. */
    waits: (whose: Whose, waiting: string, phrase: string, statement: string | undefined) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gains", "gain")} nothing by what ${mid(waiting)} ${verb(waiting, "waits", "wait")} for${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement)}`,
      ),
    leaves: (whose: Whose, phrase: string, statement: string | undefined, isTalking: boolean) =>
      sentence(
        `${isTalking ? `${begin(person(whose))} ${verb(whose.name, "gains", "gain")} by ending these talks` : `Once they talked, ${person(whose)} would gain by ending it`}${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement)}`,
      ),
    stays: (whose: Whose, phrase: string, statement: string | undefined, isTalking: boolean) =>
      sentence(
        `${begin(person(whose))} ${isTalking ? `${verb(whose.name, "loses", "lose")} by ending these talks` : "would lose by ending talks that last"}${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement)}`,
      ),
    /** A priority that the state of the day goes against is no reason by itself. */
    otherwise: "; on this day it is otherwise",
    none: "No single priority decides it; the annex shows each outcome.",
    noModel: "Nothing is computed, so no reasons are given.",
  },

  change: {
    label: "What would change it",
    intro: "Each by itself, parties in alphabetical order, none ranked:",
    introOne: "One smallest change alone would:",
    /** All have the same effect, so it is said once. */
    introAll: (readings: Readings) =>
      `Each by itself would make talks last ${inReadings(readings)}; parties in alphabetical order, none ranked:`,
    introAllToo: (readings: Readings) =>
      `Each by itself would make talks last ${inReadings(readings)} as well; parties in alphabetical order, none ranked:`,
    drop: (whose: Whose, statement: string) =>
      `${begin(person(whose))} ${verb(whose.name, "gives", "give")} up the priority that ${statement}`,
    /** Of a wish that something be not so: told by what it is about, since "gives up not doing" says nothing. */
    dropNegated: (whose: Whose, statement: string) =>
      `${begin(person(whose))} no longer ${verb(whose.name, "minds", "mind")} whether ${statement}`,
    weaken: (whose: Whose, statement: string, becomes: readonly string[]) =>
      `${begin(person(whose))} no longer ${verb(whose.name, "asks", "ask")} that ${statement}, only that ${becomes.join("; then that ")}`,
    add: (
      whose: Whose,
      statement: string,
      to: number | readonly [number, number] | undefined,
      last: number,
    ) =>
      `${begin(person(whose))} ${verb(whose.name, "adds", "add")} the priority that ${statement}${range(whose, to, last)}`,
    move: (
      whose: Whose,
      statement: string,
      from: number,
      to: number | readonly [number, number] | undefined,
    ) =>
      `${begin(person(whose))} ${verb(whose.name, "ranks", "rank")} at ${places(to)}, not ${from}, the priority that ${statement}`,
    reverse: (whose: Whose, opposite: string) =>
      `${begin(person(whose))} ${verb(whose.name, "wants", "want")} the opposite of a priority: that ${opposite}`,
    lastsToo: (readings: Readings) => `: talks would then last ${inReadings(readings)} as well.`,
    lasts: (readings: Readings) => `: talks would last ${inReadings(readings)}.`,
    joint: (edits: readonly string[], readings: Readings) =>
      `No single change is enough ${inReadings(readings)}; there it would take together: ${edits.join("; ")}.`,
    more: "Shown of each party: what works under most readings and at most places; others as small are in the annex.",
    none: "No small change of one party's priorities would; the annex shows what was tried.",
    tooLarge:
      "The model has too many situations for changes to be tried one by one; nothing is said of them.",
    noWay: "From where things stand no sequence of moves leads to talks, whatever anybody prefers.",
    already: "By these priorities talks would last without any change; “How sure” says what would end them.",
    stale: "First the priorities would have to be restated for this day.",
    noModel: "This cannot be said before somebody states the parties' priorities.",
  },

  watch: {
    label: "Watch for:",
    sign: (name: string, phrase: string, seen: readonly string[], joinedBy: "and" | "or") =>
      `a sign that ${mid(name)} ${phrase}${seen.length > 0 ? ` (${series(seen, joinedBy)})` : ""}`,
    word: (name: string) => `${mid(name)} says that it no longer is so`,
    format: (name: string, aspect: string | undefined, works: boolean) =>
      `${name}${aspect === undefined ? "" : ` ${aspect}`} ${works ? "at work again" : "stopped"}`,
    condition: (met: boolean): string =>
      met ? "the condition counted as met" : "the condition no longer met",
    due: (day: string, says: string) => `what is planned for ${day}: ${clause(says)}`,
    forecast: (day: string, says: string) => `a forecast due ${day}: ${clause(says)}`,
    none: "The record names nothing that would be seen.",
    /** Shown is what would begin or end talks and what is planned. */
    more: "signs of the other choices are in the annex",
  },

  sure: {
    label: "How sure",
    orderings: (same: number, all: number) =>
      `Of ${all} small alterations (a priority dropped, loosened or moved a place; an open comparison decided) ${same === all ? "all" : same} leave the answer as it is.`,
    stays: (same: number, all: number) =>
      `With any one priority struck out or exchanged with its neighbour the answer stays in ${same} of ${all} orderings.`,
    inert: (names: readonly string[]) => `What ${series(names.map(mid), "or")} wants cannot turn it.`,
    /** `isBeyond`: by a change larger than those counted before, none of which turns it. */
    carries: (what: string, change: string, effect: string, isBeyond: boolean) =>
      sentence(`${isBeyond ? "Beyond that it" : "It"} rests on ${what}; ${change}, ${effect}`),
    tieFalls: (change: string, effect: string) => sentence(`${begin(change)}, ${effect}`),
    nothingCarries: "No single one of these turns it.",
    moreCarry: "Shown is what turns it most; what else would is in the annex.",
    tie: (what: string) => sentence(`Nothing recorded says ${what}`),
    /** Moves made since the priorities were stated, and older ones, which no list foretold. */
    record: (since: MovesTold, older: MovesTold) => {
      if (since.of + older.of === since.open + older.open)
        return `None of the ${count(since.of + older.of, "move")} on record tells whether these priorities are right.`;
      const fits = ({ explains, contradicts, open }: MovesTold) =>
        series([
          `${explains === 0 ? "none" : explains} ${explains > 1 ? "fit" : "fits"} them`,
          `${contradicts === 0 ? "none" : contradicts} ${contradicts > 1 ? "go" : "goes"} against them`,
          ...(open === 0 ? [] : [`${open} ${open > 1 ? "decide" : "decides"} nothing`]),
        ]);
      if (since.of === 1)
        return `The one move on record since these priorities were stated ${since.explains === 1 ? "fits them" : since.contradicts === 1 ? "goes against them" : "decides nothing"}.`;
      if (since.of > 0) return `Of ${since.of} moves since these priorities were stated ${fits(since)}.`;
      return `${older.of === 1 ? "The one move" : `All ${older.of} moves`} on record ${older.of === 1 ? "is" : "are"} older than these priorities: ${fits(older)}.`;
    },
    against: (day: string, name: string, phrases: readonly string[]) =>
      sentence(`Hardest to square with them: that ${mid(name)} ${series(phrases)} (${day})`),
    refuted: (whose: Whose, day: string) =>
      sentence(
        `What ${mid(whose.name)} did by ${day} refutes reading it as ${(whose.type ?? "").toLowerCase()}`,
      ),
    variantDoesBetter: (name: string, explains: number, all: number) =>
      sentence(`The variant “${name}” explains more: ${explains} of ${all}`),
    noRecord: "These priorities have not been held against what the parties did.",
    stated: (by: string, says: string, day: string | undefined, agrees: boolean | null) =>
      `${begin(clause(by))} concluded${day === undefined ? "" : ` (${day})`}: ${clause(says)}${agrees === null ? "" : agrees ? "; this agrees" : "; this differs"}.`,
    variants: (same: readonly string[], other: readonly string[]) =>
      [
        ...(same.length > 0
          ? [
              `The variant${same.length === 1 ? "" : "s"} ${quotedNames(same)} ${same.length === 1 ? "gives" : "give"} the same answer.`,
            ]
          : []),
        ...(other.length > 0
          ? [
              `The variant${other.length === 1 ? "" : "s"} ${quotedNames(other)} ${other.length === 1 ? "gives" : "give"} another answer.`,
            ]
          : []),
      ].join(" "),
    unanswered: "No confidence is stated where nothing is answered.",
  },

  effect: {
    open: "talks would last under every reading",
    conditional: (n: number, all: number) => `talks would last under ${n} of ${all} readings`,
    closed: "talks would last under no reading",
  },

  assumption: {
    statement: (whose: Whose, statement: string) => `the priority of ${person(whose)} that ${statement}`,
    tie: (whose: Whose, phrase: string) => `whether ${person(whose)}, all else equal, ${phrase}`,
    tieStates: (whose: Whose) => `which of two situations ${person(whose)} prefers`,
    type: (whose: Whose) => `the reading ${person(whose)}`,
    option: (name: string, phrase: string) => `the finding that ${mid(name)} ${phrase}`,
    wanted: (line: string) => `the meaning of dialogue, in that ${line}`,
    change: {
      drop: "if dropped",
      weaken: (becomes: readonly string[]) => `if weakened to “${becomes.join("” and then “")}”`,
      add: (statement: string) => `with “${statement}” added`,
      move: (to: number) => `if ranked at place ${to}`,
      reverse: "if the opposite were wanted",
      type: "if left out",
      option: "if read otherwise",
      wanted: "without that",
      for: "if so",
      against: "if not",
    },
  },

  voices: {
    label: "Voices",
    works: (total: number, parts: readonly string[]) => `${count(total, "work")}: ${parts.join(", ")}.`,
    by: (n: number, name: string) => `${n === 0 ? "none" : n} by ${mid(name)}`,
    others: (n: number) => `${n} by others`,
    none: "The record names no works.",
    paper: (title: string, funder: string | undefined, isParty: boolean) =>
      funder === undefined
        ? `Under review: “${title}”.`
        : `Under review: “${title}”, paid for or co-sponsored by ${mid(funder)}${isParty ? ", a party to its subject" : ""}.`,
    concluded: (
      day: string | undefined,
      funder: string | undefined,
      isParty: boolean,
      says: string,
      agrees: boolean | null,
    ) => {
      const about = [
        ...(day === undefined ? [] : [day]),
        ...(funder === undefined
          ? []
          : [`funded or co-sponsored by ${mid(funder)}${isParty ? ", a party" : ""}`]),
      ];
      return sentence(
        `The paper reviewed${about.length > 0 ? ` (${about.join("; ")})` : ""} concluded: ${clause(says)}${agrees === null ? "" : agrees ? "; this agrees" : "; this differs"}`,
      );
    },
  },
};

export type PageWords = typeof page;
