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
}

/** Moves that priorities fit, or go against, or tell nothing of: how many, and the last of them with its day. */
export interface MovesTold {
  kind: "fit" | "against" | "one-reading" | "nothing";
  n: number;
  last: readonly [says: string, day: string];
}

/** How high an added priority has to stand. */
export type Rank = "top" | "high" | "any";

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

/** ": by its priorities it …", behind what is said before; of what no text of the party bears out, as it is read. */
function byItsPriorities({ name, type }: Whose, statement: string, isOwn: boolean): string {
  // A reading is named already, and is no word of the party's.
  if (type !== undefined) return `: so read, ${statement}`;
  return isOwn
    ? `: by ${its(name)} priorities ${statement}`
    : `: as ${its(name)} priorities are read here, ${statement}`;
}

function places(to: number | readonly [number, number] | undefined): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any place from ${to[0]} to ${to[1]}`;
}

function quotedNames(names: readonly string[]): string {
  return series(names.map((name) => `“${name}”`));
}

const MAKES_IT: Record<Rank, readonly [string, string]> = {
  top: ["puts above all else", "put above all else"],
  high: ["makes it a high priority", "make it a high priority"],
  any: ["makes it a priority", "make it a priority"],
};

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
    /** A sentence of its own inside another: its article small. */
    inner: (text: string) =>
      text.replace(/^(?:The|An?) (?=\S)/u, (article) => article.toLocaleLowerCase("en")),
    denied,
    person,
    /** What follows a colon, a clause of its own. */
    afterColon: (text: string) => text,
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
    /** `only`: the one reading that what happened since has left. */
    readings: (
      list: readonly {
        name: string;
        n: number;
        since: readonly (readonly [string, string])[];
        only?: string | undefined;
      }[],
    ) =>
      list
        .map(({ name, n, since, only }, i, all) =>
          only !== undefined
            ? `${mid(name)}${i === 0 ? " read" : ""} as ${only.toLocaleLowerCase("en")}`
            : `${mid(name)}${i === 0 ? " read" : ""} in ${numeral(n)}${all.slice(0, i).every((one) => one.only !== undefined) ? " ways" : ""}${since.length === 0 ? "" : ` (${series(since.map(([type, day]) => `the ${type.toLocaleLowerCase("en")} reading public since ${day}`))})`}`,
        )
        .join(", "),
  },

  /** The headline: do they talk, and would it last. */
  headline: {
    talkLasting: "They talk, and by these priorities the talks would last",
    talkPartly: "They talk; whether that would last depends on how the parties are read",
    talkThreat: "They talk, held to it only by a threat",
    talkNot: "They talk, but by these priorities the talks would not last",
    noTalkLasting: "There are no talks, but lasting talks are within reach",
    noTalkPartly:
      "There are no talks; whether lasting ones are within reach depends on how the parties are read",
    noTalkThreat: "There are no talks, and only a threat would hold them",
    noTalkFleeting: "There are no talks; they could begin but would not last",
    noTalkJoint:
      "There are no talks; only a joint step would open them, and they would not last by themselves",
    noTalkJointLasting: "There are no talks; only a joint step would open them, and they would then last",
    noTalkJointPartly:
      "There are no talks; only a joint step would open them; whether they would then last depends on how the parties are read",
    noTalkNone: "There are no talks, and none would last by these priorities",
    openLasting: "Whether they talk is contested; lasting talks are within reach",
    openPartly:
      "Whether they talk is contested; whether talks would last depends on how the parties are read",
    openNot: "Whether they talk is contested; no talks would last",
    unansweredYes: "They talk; whether that lasts is not answered",
    unansweredInPart: "They talk in part; whether that lasts is not answered",
    unansweredNo: "They do not talk; whether they could is not answered",
    /** The day of the last meeting on record. */
    unansweredChannel: (day: string) => `A channel is open; no meeting in it after ${day} is on record`,
    unansweredMeet: "They meet; whether that lasts is not answered",
    unansweredTechnical: "They meet in technical bodies; whether they talk of more is not answered",
    unansweredNoMeeting: "They do not meet; whether they could talk is not answered",
    unansweredOpen: "Not answered",
  },

  talks: {
    // Since when, each channel says for itself: one of them falling silent is not yet the last word exchanged.
    yes: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} talk`,
    inPart: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} talk in part`,
    no: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} do not talk`,
    /** Open, with no meeting on record since a break. */
    channelOpen: (a: string, b: string) => `Between ${mid(a)} and ${mid(b)} a channel is open`,
    technical: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} meet in technical bodies`,
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
    disputed: "of contested standing",
    unknown: "not known",
  } as Record<string, string>,

  reach: {
    /** `path`: the steps in their order, where they are the same in all these readings. */
    steps: (readings: Readings, path: readonly string[]) =>
      sentence(
        `Talks can be reached ${inReadings(readings)} by steps that pay whoever takes them${path.length === 0 ? "" : path.length === 1 ? `: ${path[0]}` : `: first ${path.join(", then ")}`}`,
      ),
    joint: (readings: Readings) =>
      `No single steps that pay whoever takes them lead to talks; ${inReadings(readings)} both would prefer talks they could open only together.`,
    none: "Somebody would have to move towards talks without gaining by it.",
    /** The same where it is shown of both parties. */
    noneOfBoth: "Neither side has a reason to move first.",
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
      `If these priorities are right, no steps that pay whoever takes them lead to talks that would last; opened otherwise, they would last ${inReadings(readings)}`,
    alsoUnreached: (readings: Readings) =>
      `; opened otherwise than by steps that pay, ${inReadings(readings)} too`,
    /** The same where they are talking: what there is would not last, and other talks are meant. */
    otherTerms: (readings: Readings) =>
      `If these priorities are right, the present talks would not last; on other terms, to which no steps that pay whoever takes them lead, talks would last ${inReadings(readings)}`,
    alsoOtherTerms: (readings: Readings) => `; on other terms than these, ${inReadings(readings)} too`,
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
    stale: (of_: string, reasons: readonly string[]) =>
      `Whether talks would last is not answered: the priorities are of ${of_}, and since then ${series(reasons, "and")}.`,
    staleUndated: (reasons: readonly string[]) =>
      `Whether talks would last is not answered: since the priorities were stated, ${series(reasons, "and")}.`,
    old: (headline: string) =>
      `The old priorities would have said: “${headline}”. That is no answer for this day.`,
  },

  stale: {
    break: (day: string, says: string) => `the record marks a break (${day}: ${says})`,
    ground: (day: string, says: string) => `a ground they cite no longer holds (${day}: ${says})`,
    condition: (day: string, says: string) => `a condition they cite changed (${day}: ${says})`,
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
      /** Names: of those for whose priorities no work of their own is cited. */
      sources: (n: number, all: number, names: readonly string[]) =>
        all === 0
          ? "no ground is given for what the parties want"
          : `${n === 0 ? "the priorities" : "some of the priorities"} on which it turns stand in no text by ${series(names.map(mid), "or")}`,
      uncertain: (whose: Whose, statement: string) =>
        `${person(whose)} ${verb(whose.name, "is", "are")} only assumed to want that ${statement}`,
      untested: "no step on record shows whether these priorities are right",
      contested: (n: number) => `${count(n, "contested fact")} would turn the answer`,
      fragile: (n: number, all: number) => `of ${all} small changes tried ${all - n} alter the answer`,
      record: (n: number) =>
        `${count(n, "step")} taken since ${n === 1 ? "goes" : "go"} against these priorities`,
      readings: (n: number) => `which of ${numeral(n)} ends follows depends on how a party is read`,
    },
    none: "nothing that counts against it was found",
  },

  standing: {
    label: "Where things stand",
    party: (name: string, phrases: readonly string[]) => `${begin(mid(name))} ${series(phrases)}`,
    since: (day: string) => ` (since ${day})`,
    /** What was done once: the day on which it was. */
    on: (day: string) => ` (${day})`,
    /** On whose word it is taken to be so, and of which day; `isOwn`: the word of him who is said to do it. */
    word: (name: string, day: string | undefined, isOwn: boolean) =>
      ` (${isOwn ? `by ${its(name)} own word` : `by the word ${of(name)}`}${day === undefined ? "" : `, ${day}`})`,
    /** A span in which it was broken off now and then. */
    sinceBroken: (day: string) => ` (since ${day}, with interruptions)`,
    /** What the record is silent about is not denied by it. */
    silent: (options: readonly SilentOption[], after: string | undefined) =>
      sentence(
        `Nothing on record${after === undefined ? "" : ` after ${after}`} shows that ${series(
          options.map(
            ({ name, phrases }, i) => `${i === 0 ? "" : "that "}${mid(name)} ${series(phrases, "or")}`,
          ),
          "or",
        )}`,
      ),
    /** A word that is no longer current, and nothing that shows the contrary. */
    lapsed: (name: string, phrase: string, day: string | undefined) =>
      sentence(
        `Whether ${mid(name)} ${phrase} the record does not show${day === undefined ? "" : ` after ${day}`}`,
      ),
    /** What comes near an option and is not counted as it. */
    below: (name: string, phrase: string, day: string, says: string) =>
      sentence(`${begin(says)} (${day}); this case does not count it as “${mid(name)} ${phrase}”`),
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
    atWork: (names: readonly string[]) => `Still in force between them: ${series(names)}.`,
    inPart: (name: string) => `${name} (in part)`,
    nothingAtWork: "Nothing on record is still in force between them.",
    more: "others (annex)",
    channels: (list: readonly string[]) => `Channels: ${list.join("; ")}.`,
    /** What mattered most of late: texts with their days, the last behind all others. */
    lately: (events: readonly (readonly [string, string])[]) =>
      sentence(`Lately: ${events.map(([day, says]) => `${says} (${day})`).join("; ")}`),
    labelThen: (day: string) => `Where things stood at the end of the record, ${day}`,
  },

  changed: {
    label: (day: string, headline: string) => `Since the judgement of ${day} (“${headline}”)`,
    asked: (day: string, headline: string) => `Since ${day} (then “${headline}”)`,
    labelShort: (day: string) => `Since the judgement of ${day}`,
    askedShort: (day: string) => `Since ${day}`,
    events: (n: number) => count(n, "event"),
    /** The last ones by what they were, `earlier` in number. */
    breaks: (list: readonly (readonly [string, string])[], earlier: number) =>
      list.length === 0
        ? count(earlier, "break")
        : `${list.map(([day, says]) => `${says} (${day})`).join("; ")}${earlier === 0 ? "" : `, after ${numeral(earlier)} earlier ${earlier === 1 ? "break" : "breaks"}`}`,
    now: (name: string, phrase: string) => `${mid(name)} now ${phrase}`,
    noFacts: "nothing is on record that bears on the answer",
    model: "the parties' priorities have been stated anew",
    lists: (names: readonly string[]) => `priorities restated: ${series(names)}`,
    same: "the answer is the same",
    through: {
      facts: "what happened",
      priorities: "newly stated priorities",
      age: "the age of the priorities",
    } as Record<string, string>,
    throughWhat: (list: readonly string[]) => `the answer has changed, because of ${series(list)}`,
  },

  why: {
    label: "Why",
    enters: (whose: Whose, phrase: string, statement: string | undefined, isOwn: boolean) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gains", "gain")} nothing by moving first${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    /** What the reason before said that somebody's priority hangs on. */
    waits: (whose: Whose, waiting: string, phrase: string, statement: string | undefined, isOwn: boolean) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gains", "gain")} nothing by what ${mid(waiting)} ${verb(waiting, "waits", "wait")} for${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    leaves: (
      whose: Whose,
      phrase: string,
      statement: string | undefined,
      isTalking: boolean,
      isOwn: boolean,
    ) =>
      sentence(
        `${isTalking ? `${begin(person(whose))} ${verb(whose.name, "gains", "gain")} by ending these talks` : `Once they talked, ${person(whose)} would gain by ending it`}${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    stays: (
      whose: Whose,
      phrase: string,
      statement: string | undefined,
      isTalking: boolean,
      isOwn: boolean,
    ) =>
      sentence(
        `${isTalking ? `${begin(person(whose))} ${verb(whose.name, "loses", "lose")} by ending these talks` : `Once they talk, ${person(whose)} would lose by ending it`}${statement === undefined ? ` (${it(whose.name)} ${phrase})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    /** Of a wish for the talks themselves, which asks for nothing in return. */
    staysForItself: (whose: Whose, isTalking: boolean) =>
      `${begin(person(whose))} ${verb(whose.name, "wants", "want")} ${isTalking ? "the talks" : "talks"} for their own sake, and not only in return for something.`,
    /** Nothing is cited for the priority: it is the judgement of the case's author. */
    judged: " (the author's judgement)",
    /** Where no priorities speak for the day: what the parties ask of each other by their own words. */
    asked: "What they ask of each other",
    demand: (
      name: string,
      addressee: string,
      day: string | undefined,
      says: string,
      answer: readonly [state: string, day: string] | undefined,
    ) =>
      sentence(
        `${begin(mid(name))} ${verb(name, "asks", "ask")} of ${mid(addressee)}${day === undefined ? "" : ` (${day})`}: ${says}${answer === undefined ? "" : `; ${answer[0]} (${answer[1]})`}`,
      ),
    /** A priority that the state of the day goes against is no reason by itself. */
    otherwise: "; on this day it is otherwise",
    none: "No single priority decides it; the annex shows each outcome.",
  },

  change: {
    label: "What would change it",
    intro: "Any one of these, listed by the names of the parties:",
    introOne: "One smallest change alone would:",
    /** All have the same effect, so it is said once. */
    introAll: (readings: Readings) =>
      `Each by itself would make talks last ${inReadings(readings)}; listed by the names of the parties:`,
    introAllToo: (readings: Readings) =>
      `Each by itself would make talks last ${inReadings(readings)} as well; listed by the names of the parties:`,
    drop: (whose: Whose, statement: string) =>
      `${begin(person(whose))} ${verb(whose.name, "gives", "give")} up the priority that ${statement}`,
    /** Of a wish that something be not so, told by what it is about; `isOwn`: that it would do itself. */
    dropNegated: (whose: Whose, statement: string, isOwn: boolean) =>
      isOwn
        ? `${begin(person(whose))} no longer ${verb(whose.name, "rules", "rule")} out that ${statement}`
        : `${begin(person(whose))} no longer ${verb(whose.name, "minds", "mind")} whether ${statement}`,
    weaken: (whose: Whose, statement: string, becomes: readonly string[]) =>
      `${begin(person(whose))} no longer ${verb(whose.name, "asks", "ask")} that ${statement}, only that ${becomes.join("; then that ")}`,
    /** `forItself`: a wish for what talks are made of; `even`: what it asked for in return so far, and is not so. */
    add: (whose: Whose, statement: string, rank: Rank, forItself: boolean, even: string | undefined) =>
      `${begin(person(whose))} ${verb(whose.name, ...MAKES_IT[rank])} that ${statement}${forItself ? ", for its own sake" : ""}${even === undefined ? "" : `, even while ${even}`}`,
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
    more: "The annex lists more.",
    none: "No small change of one party's priorities would; the annex shows what was tried.",
    tooLarge:
      "The model has too many situations for changes to be tried one by one; nothing is said of them.",
    noWay: "From where things stand no sequence of moves leads to talks, whatever anybody prefers.",
    already: "By these priorities talks would last as things are.",
    /** What is missing where talks would last and there are none: the steps to them. */
    missing: (path: readonly string[]) =>
      sentence(
        `What is missing ${path.length === 1 ? "is one step" : `are ${numeral(path.length)} steps`}: ${path.join(", then ")}`,
      ),
    /** Where no priorities speak for the day: what a party itself says would. */
    condition: (holder: string, says: string, isUnmet: boolean) =>
      sentence(
        `${begin(mid(holder))} ${verb(holder, "sets", "set")} a condition, which is ${isUnmet ? "not" : "only partly"} met: ${says}`,
      ),
  },

  watch: {
    label: "Watch for:",
    /** What would be seen, and what it would show. */
    sign: (seen: string, shows: readonly string[]) =>
      seen === "" ? shows.join("; ") : `${seen} (${shows.join("; ")})`,
    seen: (signs: readonly string[], joinedBy: "and" | "or") => series(signs, joinedBy),
    word: (name: string) => `a statement by ${mid(name)} to that effect`,
    format: (name: string, aspect: string | undefined, works: boolean) =>
      `${name}${aspect === undefined ? "" : ` ${aspect}`} ${works ? (aspect === undefined ? "back at work" : "resumed") : "stopped"}`,
    /** Where no model says what a meeting would show; `since`: the last one on record. */
    meeting: (name: string, since: string | undefined, works: boolean) =>
      `${name}: ${works ? "its next meeting" : since === undefined ? "a meeting" : `a first meeting since ${since}`}`,
    condition: (met: boolean): string =>
      met ? "the condition counted as met" : "the condition no longer met",
    due: (day: string, says: string) => `planned for ${day}: ${says}`,
    forecast: (day: string, says: string) => `a forecast due ${day}: ${says}`,
  },

  sure: {
    label: "How sure",
    orderings: (same: number, all: number, isTurnedAbove: boolean) =>
      sentence(
        `${same === all ? `None of ${all}` : `${all - same} of ${all}`} small changes tried (one priority dropped, softened or moved one place, or an open preference settled) ${all - same < 2 ? "alters" : "alter"} the answer${same === all && isTurnedAbove ? "; the larger ones named above do" : ""}`,
      ),
    stays: (same: number, all: number) =>
      `With any one priority dropped or moved one place the answer stays in ${same} of ${all} orderings.`,
    inert: (names: readonly string[]) => `What ${series(names.map(mid), "or")} wants cannot turn it.`,
    /** `isBeyond`: by a change larger than those counted before, none of which turns it. */
    carries: (what: string, change: string, effect: string, isBeyond: boolean) =>
      sentence(`${isBeyond ? "Beyond these it" : "It"} rests on ${what}; ${change}, ${effect}`),
    /** On what somebody will not do; `isDropped`: what if he did not mind, else if he wanted it. */
    refusal: (whose: Whose, phrase: string, isDropped: boolean, effect: string, isBeyond: boolean) =>
      sentence(
        `${isBeyond ? "Beyond these it" : "It"} rests on the assumption that ${person(whose)} ${phrase} and ${isDropped ? `${verb(whose.name, "is", "are")} not willing to; were ${it(whose.name)} willing` : `${verb(whose.name, "does", "do")} not wish to; if ${it(whose.name)} did`}, ${effect}`,
      ),
    /** Where it turns only with the wish to talk itself. */
    onlyWill: (names: readonly string[], isBeyond: boolean) =>
      `${isBeyond ? "Beyond these it" : "It"} turns only if ${series(names.map(mid), "or")} no longer ${verb(names.at(-1) ?? "", "wants", "want")} the talks themselves.`,
    tieFalls: (change: string, effect: string) => sentence(`${begin(change)}, ${effect}`),
    nothingCarries: "No single one of these turns it.",
    tie: (what: string) => sentence(`Nothing recorded says ${what}`),
    /** Moves made since the priorities were stated, else older ones, which no list foretold. */
    record: (moves: readonly MovesTold[], isOlder: boolean, until: string | undefined) => {
      const upTo = until === undefined ? "" : `, up to ${until}`;
      const all = moves.reduce((sum, { n }) => sum + n, 0);
      const told = series(
        moves.map(({ kind, n, last: [says, day] }) => {
          const named = `(${n === 1 ? "" : "the last: "}${says}, ${day})`;
          const one = n === 1 ? "one" : String(n);
          return kind === "fit"
            ? `${one} ${n === 1 ? "fits" : "fit"} them ${named}`
            : kind === "against"
              ? `${one} ${n === 1 ? "goes" : "go"} against them ${named}`
              : kind === "one-reading"
                ? `${one} ${n === 1 ? "fits" : "fit"} only one of the readings ${named}`
                : `${one} ${n === 1 ? "tells" : "tell"} nothing ${named}`;
        }),
      );
      const [only] = moves;
      if (moves.length === 1 && !isOlder && only!.kind !== "nothing") {
        const does = {
          fit: ["fits", "fit"],
          against: ["goes against", "go against"],
          "one-reading": ["fits only one reading of", "fit only one reading of"],
        }[only!.kind];
        const [says, day] = only!.last;
        return sentence(
          all === 1
            ? `The one step since these priorities were stated${upTo === "" ? "" : `${upTo},`} on which they bear ${does[0]} them (${says}, ${day})`
            : `${all === 2 ? "Both" : `All ${all}`} steps since these priorities were stated${upTo === "" ? "" : `${upTo},`} on which they bear ${does[1]} them (the last: ${says}, ${day})`,
        );
      }
      return sentence(
        isOlder
          ? `No step since${upTo === "" ? "" : `${upTo},`} bears on these priorities; of ${all} before, ${told}`
          : `Of ${all} steps since these priorities were stated${upTo}, ${told}`,
      );
    },
    untold: (n: number) =>
      `None of the ${count(n, "step")} on record tells whether these priorities are right.`,
    refuted: (whose: Whose, day: string) =>
      sentence(
        `What ${mid(whose.name)} did by ${day} refutes reading it as ${(whose.type ?? "").toLowerCase()}`,
      ),
    /** How well the record itself is borne out. */
    verified: (n: number, all: number) =>
      `${n === 0 ? "None" : n} of ${all} recorded facts ${n < 2 ? "was" : "were"} checked against a source that was read.`,
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
    others: (n: number) => `${n} ${n === 1 ? "other" : "others"}`,
    none: "The record names no works.",
    paper: (title: string, funder: string | undefined, isParty: boolean) =>
      funder === undefined
        ? `Under review: “${title}”.`
        : `Under review: “${title}”, paid for or co-sponsored by ${mid(funder)}${isParty ? ", a party to its subject" : ""}.`,
    /** Of whom next to no work is among so many. */
    hardlyHeard: (names: readonly string[]) =>
      sentence(
        `${begin(series(names.map(mid)))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} hardly heard`,
      ),
    /** `isOvertaken`: a break has come since, which the paper could not know. */
    concluded: (
      day: string | undefined,
      funder: string | undefined,
      says: string,
      agrees: boolean | null,
      isOvertaken: boolean,
    ) => {
      const about = [
        ...(day === undefined ? [] : [isOvertaken ? `${day}, before the break` : day]),
        ...(funder === undefined ? [] : [`sponsored by ${mid(funder)}`]),
      ];
      return sentence(
        `The paper under review${about.length > 0 ? ` (${about.join("; ")})` : ""} concluded: ${says}${agrees === null ? "" : agrees ? "; this page agrees" : "; this page differs"}`,
      );
    },
  },
};

export type PageWords = typeof page;
