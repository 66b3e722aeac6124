import type { LanguageCode } from "../languages.ts";
import { goesWithoutSaying, isConditional, type Readings, withGloss } from "../readings.ts";
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
  toDo,
  verb,
} from "./grammar.ts";
import { tell } from "./statement.ts";

/**
 * The sentences of the one page. Each takes what was computed and gives a sentence the parties could be confronted
 * with; nothing is computed here. Dates come in words. A scenario is here "a reading of the parties"; sources give
 * accounts.
 */

/** What somebody does, in a phrase that begins with its verb. */
export interface Conduct {
  name: string;
  says: string;
}

/** That something was said and no longer speaks: since a break, or since it is long ago. */
export interface Past {
  break?: string | undefined;
}

/** What is still there between two parties, by names: agreements, what works, what does in part, what is contested. */
export interface StillThere {
  inForce: readonly string[];
  works: readonly string[];
  inPart: readonly string[];
  /** Agreed, not ended, and without effect. */
  dormant: readonly string[];
  contested: readonly string[];
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
  /** The one reading that the last of them fits, where it is one. */
  readAs?: Whose | undefined;
  /** The list of that reading was set down later, with knowledge of what came. */
  isLater?: boolean;
  last: readonly [says: string, day: string];
}

/** In how many ways somebody is read, what these are called, and which of them have been refuted since. */
export interface ReadInWays {
  name: string;
  n: number;
  which: readonly string[];
  refuted?: readonly string[];
}

/** How the record says that something works in part, or is contested, and of which day that is. */
export interface ToldOnRecord {
  says: string;
  day: string;
}

/** What of a body's other work goes on, wholly or in part, while its meetings rest. */
export type GoesOn = readonly { name: string; inPart: boolean }[];

/** Whether somebody did a thing without what a rule makes its condition, did not though it was met, or neither. */
export type StoodAs = "without" | "not" | "otherwise";

/** How high an added priority has to stand: among the first so many; "any": it does not matter. */
export type Rank = number | "any";

/** Whose list a statement stands in. */
export interface Whose {
  name: string;
  type?: string | undefined;
}

function inReadings({
  n,
  of: all,
  which,
  read,
  by = [],
  glosses,
  isAgain = false,
  isSaid = false,
}: Readings): string {
  if (isSaid) return "under that reading";
  if (read !== undefined) {
    const types = series(
      read.types.map((type, i) => withGloss(type.toLocaleLowerCase("en"), glosses?.[i])),
      "or",
    );
    return isAgain
      ? `if as ${types}`
      : `if ${mid(read.name)} ${verb(read.name, "is", "are")} read as ${types}`;
  }
  if (all === 1) return n === 1 ? "by the one reading recorded" : "not by the one reading recorded";
  if (n === all) return all === 2 ? "under both readings" : "under every reading";
  if (n === 0) return all === 2 ? "under neither reading" : "under no reading";
  return `under ${n} of ${all} readings${by.length === 0 ? "" : ` of ${series(by.map(mid))}`}${which === undefined ? "" : ` (${which.replace(/(^|, )The /gu, "$1the ")})`}`;
}

/** The same behind what it speaks of. */
function under(readings: Readings): string {
  return goesWithoutSaying(readings) ? "" : ` ${inReadings(readings)}`;
}

/** The same before what it speaks of. */
function before(readings: Readings): string {
  return `${inReadings(readings)}${!isConditional(readings) ? "" : ","}`;
}

function asWell(readings: Readings): string {
  if (readings.of === 1) return "as well";
  return !isConditional(readings) ? `${inReadings(readings)} as well` : `also ${inReadings(readings)}`;
}

/**
 * What a change does: `last`: talks would hold that would not; `reach`: talks that would hold already, opened otherwise,
 * come within reach of steps that pay; `either`: the one or the other, as a party is read.
 */
export type Brings = "last" | "reach" | "either";

/** `isTalking`: they talk already, so it is the talks there are that would last. */
function broughtAbout(brings: Brings, isTalking: boolean): string {
  return {
    last: isTalking ? "make these talks last" : "lead to talks that last",
    reach: `let ${STEPS} lead to talks that last`,
    either: `lead to talks that last, some by ${STEPS} alone`,
  }[brings];
}

/** What follows under some readings, a name or a clause: "if Russia is read as restrained: “…”", "…, things stay". */
function following(what: string, readings: Readings, isClause = false): string {
  return !isConditional(readings)
    ? `${what}${under(readings)}`
    : `${inReadings(readings)}${isClause ? "," : ":"} ${what}`;
}

function conduct({ name, says }: Conduct): string {
  return `${mid(name)} ${says}`;
}

function person({ name, type }: Whose): string {
  return type === undefined ? mid(name) : `${mid(name)} read as ${type.toLocaleLowerCase("en")}`;
}

/**
 * As what a priority of somebody is told, in front of it: as it is read, or as it is only assumed; of what texts of its
 * own bear out the note says so.
 */
function onGround({ type }: Whose, isOwn: boolean): string {
  // A reading is no word of the party's.
  if (type !== undefined) return `read as ${type.toLocaleLowerCase("en")}, `;
  return isOwn ? "" : "presumably ";
}

/** "It takes part …" with the name of whose priority it is. */
function withName(whose: string, statement: string): string {
  return statement.replace(/^(?:it|they) /u, () => `${mid(whose)} `);
}

/** Steps that somebody takes for his own gain: the moves by which play goes on. */
const STEPS = "steps that benefit whoever takes them";

function places(to: number | readonly [number, number] | undefined): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any place from ${to[0]} to ${to[1]}`;
}

/** A wish as what somebody has, and not to do a thing as what that is: "Russia's refusal to meet …". */
function refusalOf(statement: string, names: readonly string[]): string {
  const [, , rest] = /^(it|they) (?:does|do) not (.+)$/su.exec(statement) ?? [];
  const [name] = names;
  if (name === undefined) return `that ${statement}`;
  return rest === undefined ? `that ${withName(name, statement)}` : `the refusal ${of(name)} to ${rest}`;
}

function quotedNames(names: readonly string[]): string {
  return series(names.map((name) => `“${name}”`));
}

/** ", as one of its first three aims": how high a wish has to stand. */
function setsIt(name: string, rank: Rank): string {
  if (rank === "any") return "";
  return rank === 1
    ? `, and wants that above all else`
    : `, and counts that among the ${numeral(rank)} things ${it(name)} ${verb(name, "wants", "want")} most`;
}

function makesIt(name: string, rank: Rank): string {
  if (rank === "any") return verb(name, "comes to want", "come to want");
  return rank === 1
    ? verb(name, "wants above all else", "want above all else")
    : `${verb(name, "counts", "count")} among the ${numeral(rank)} things ${it(name)} ${verb(name, "wants", "want")} most`;
}

/** A sentence on what somebody asks of another, or proposes; `answer`: its state, and since when. */
function toSomebody([one, several]: readonly [string, string], past: string, to: "of" | "to") {
  return (
    name: string,
    addressee: string | undefined,
    day: string | undefined,
    says: string,
    answer: readonly [state: string, day: string] | undefined,
    then: Past | undefined,
  ): string => {
    // "puts to Iran twelve demands": demands are not asked.
    if (/^(?:\p{L}+ )?demands?\b/u.test(says))
      return sentence(
        `${begin(mid(name))} ${then === undefined ? verb(name, "puts", "put") : "put"}${addressee === undefined ? " forward" : ` to ${mid(addressee)}`}${onDay(day)} ${says}${answered(answer)}`,
      );
    const who =
      then === undefined
        ? `${begin(mid(name))} ${verb(name, one, several)}`
        : then.break === undefined
          ? `${begin(mid(name))} ${past}`
          : `Before the break of ${then.break} ${mid(name)} ${past}`;
    // "asks Russia to withdraw", "asks NATO for guarantees", "proposes to NATO a treaty"; what is no such phrase is quoted.
    const isAct = /^(?:not )?to \p{L}/u.test(says);
    const isPhrase = isAct || (/^(?:that )?(?!\p{Lu}\p{Ll}).+/u.test(says) && !/\bdemands?\b/u.test(says));
    const whom =
      addressee === undefined ? "" : ` ${to === "to" ? "to " : isPhrase ? "" : "of "}${mid(addressee)}`;
    const link = !isPhrase ? ": " : to === "to" || isAct || /^that /u.test(says) ? " " : " for ";
    return sentence(`${who}${whom}${onDay(day)}${link}${says}${answered(answer)}`);
  };
}

const TODAY = "today";
const onDay = (day: string | undefined) =>
  day === undefined ? "" : day === TODAY ? ` ${TODAY}` : ` (${day})`;
const answered = (answer: readonly [state: string, day: string] | undefined) =>
  answer === undefined ? "" : `; ${answer[0]} (${answer[1]})`;

/** The name of a body with its article. */
function theBody(name: string): string {
  if (/^the /iu.test(name)) return mid(name);
  // A common noun that the case writes as a heading: "Talks in Vienna".
  return `the ${name.replace(COMMON, (word) => word.toLocaleLowerCase("en"))}`;
}

const COMMON =
  /^(?:Direct|Indirect|Formal|Informal|Bilateral|Multilateral|Talks|Meetings|Negotiations|Consultations|Contacts|Line|Channel)(?= \p{Ll})/u;

/** Whether a body is named by a plural: "Geneva discussions", but not "line on hostages". */
function isManyBodies(name: string): boolean {
  const [head = ""] = name.split(
    / (?:of|on|for|with|between|in|to|at|from|about|against|by|mediated|led|held|hosted|brokered) /u,
  );
  return /[^s\W]s$/u.test(head);
}

const OPEN_STANDING = "of contested standing";

/** A channel by itself, as a sentence: how it works, of one or of several, and since when. */
const TOLD_ALONE: Record<string, (isMany: boolean, since: string | undefined) => string> = {
  active: (isMany, since) =>
    since === undefined
      ? `${isMany ? "are" : "is"} active`
      : `${isMany ? "have" : "has"} been active since ${since}`,
  "partly active": (isMany) => `${isMany ? "are" : "is"} partly active`,
  inactive: (isMany, since) =>
    since === undefined
      ? `${isMany ? "are" : "is"} inactive`
      : `${isMany ? "have" : "has"} been inactive since ${since}`,
};

export const page = {
  language: "en" as LanguageCode,

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

  statement: {
    tell,
    wish: tell,
    /** Whether something can be told only by what is not so. */
    isRoundabout: (told: string) => told.includes("it is not so that"),
  },

  /** "NATO keeps the channel open and reinforces …", inside a sentence. */
  conduct: (name: string, phrases: readonly string[]) => `${mid(name)} ${series(phrases)}`,

  /** A reading's name behind the name of its actor. */
  typeInSentence: (type: string) => type.toLocaleLowerCase("en"),

  sections: annex,

  annex: "Annex: all grounds, in the order of the page",
  notes: "Notes",
  /** Before the works of a note that do not say the sentence themselves. */
  inferredFrom: "Inferred from:",
  errors: (n: number) =>
    `The case has ${count(n, "error")}; what is faulty is left out, so this page is incomplete. See the problems at the end of the annex.`,
  withheld: (n: number) =>
    `This publication leaves out ${count(n, "entry", "entries")} that nobody has looked up: where the page says that nothing happened, or that something stands as it did, what was left out may say otherwise.`,
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
    /** Nothing is on record for so many days, a week at least. */
    recordSilent: (day: string, days: number) =>
      `Record to ${day}, with nothing on the ${days < 13 ? numeral(days) : days} days since`,
    noRecord: "No dated record",
    priorities: (day: string, name: string) =>
      `priorities as ranked for ${day}${name === "" ? "" : ` (${name})`}`,
    undated: (name: string) => `priorities without a date${name === "" ? "" : ` (${name})`}`,
    restated: (day: string) => `, confirmed ${day}`,
    /** `which`: what the readings are called; `refuted`: those that what happened since speaks against. */
    readings: (list: readonly ReadInWays[]) =>
      list
        .map(({ name, n, which, refuted = [] }, i) => {
          const small = (types: readonly string[]) => types.map((type) => type.toLocaleLowerCase("en"));
          const told = [
            ...(which.length === 0 ? [] : [small(which).join(", ")]),
            ...(refuted.length === 0 ? [] : [`${series(small(refuted))} refuted since`]),
          ];
          return `${mid(name)}${i === 0 ? " read" : ""} in ${numeral(n)}${i === 0 ? " ways" : ""}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
        })
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
    /** Steps lead to talks that would not last, and to none of those that would. */
    noTalkFleetingUnreached: `There are no talks; ${STEPS} lead to some that would not last, and to none that would`,
    noTalkJoint:
      "There are no talks; by these priorities only both sides together could open them, and they would not last by themselves",
    noTalkJointUnreached:
      "There are no talks; by these priorities only both sides together could open some, and those would not last by themselves",
    noTalkJointLasting:
      "There are no talks; by these priorities only both sides together could open them, and they would then last",
    noTalkJointPartly:
      "There are no talks, and by these priorities only both sides together could open them; whether they would then last depends on how the parties are read",
    noTalkNone: "There are no talks, and none would last by these priorities",
    /** Talks that would last are thinkable, but nothing that pays, alone or together, opens them. */
    noTalkUnreached: `There are no talks, and by these priorities no ${STEPS} open any that would last`,
    openLasting: "Whether they talk is contested; lasting talks are within reach",
    openPartly:
      "Whether they talk is contested; whether talks would last depends on how the parties are read",
    openNot: "Whether they talk is contested; no talks would last",
    openUnreached: `Whether they talk is contested; no ${STEPS} lead to talks that would last`,
    unansweredYes: "They talk",
    unansweredMet: (day: string) => `They met on ${day}`,
    unansweredInPart: "A channel between them works in part",
    unansweredNo: "By the record they do not talk",
    unansweredChannel: "A channel is open",
    unansweredMeet: "They meet",
    unansweredTechnical: "They are in contact at a technical level only",
    unansweredNoMeeting: "By the record they do not meet",
    unansweredContact: (day: string) => `They hold no talks; the last contact on record is of ${day}`,
    unansweredNotFormally: "They hold no formal meetings",
    unansweredContested: "Whether they talk is contested",
    unansweredUnknown: "The record does not show whether they talk",
    /**
     * Past the end of the record, of which it says only what was so then. `share`: what follows from the priorities;
     * absent: nothing is answered.
     */
    atEnd: (
      day: string,
      talked: string,
      share: "Lasting" | "Partly" | "Threat" | "Not" | "Unreached" | "Joint" | undefined,
    ) =>
      `At the end of the record, ${day}, ${talked}${
        share === undefined
          ? ""
          : {
              Lasting: "; by these priorities talks would last",
              Partly: "; whether talks would last depends on how the parties are read",
              Threat: "; by these priorities only a threat would hold talks",
              Not: "; by these priorities talks would not last",
              Unreached: `; by these priorities no ${STEPS} lead to talks that would last`,
              Joint: "; by these priorities only both sides together could open talks",
            }[share]
      }`,
    talked: {
      yes: "they talked",
      inPart: "a channel between them worked in part",
      no: "they were not talking",
      met: "they met",
      technical: "they met in technical bodies",
      notMet: "they were not meeting",
      notFormally: "they held no formal meetings",
      contact: (day: string) => `they held no talks, and the last contact on record is of ${day}`,
      channel: (day: string) => `a channel was open, with no meeting on record after ${day}`,
    },
  },

  /** Where the record ends well before the day. */
  silence: (n: number, unit: "week" | "month" | "year") =>
    `The record is silent on the ${n === 1 ? unit : `${numeral(n)} ${unit}s`} since, and so is this page.`,

  talks: {
    // Since when, each channel says for itself: one of them falling silent is not yet the last word exchanged.
    yes: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} talk`,
    inPart: (a: string, b: string) => `A channel between ${mid(a)} and ${mid(b)} works in part`,
    no: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} do not talk`,
    contact: (a: string, b: string, day: string) =>
      `${begin(mid(a))} and ${mid(b)} hold no talks (last contact on record ${day})`,
    /** Open, with no meeting on record since a break. */
    channelOpen: (a: string, b: string) => `Between ${mid(a)} and ${mid(b)} a channel is open`,
    technical: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} are in contact at a technical level`,
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
    /** By itself, and not in a list behind what is said of them all. */
    isAlone = false,
    told?: ToldOnRecord,
  ) =>
    isAlone && told !== undefined && state !== OPEN_STANDING
      ? `${theBody(name)} ${isManyBodies(name) ? "work" : "works"} in part: ${clause(told.says)} (${told.day})`
      : isAlone && state === OPEN_STANDING
        ? `whether ${theBody(name)} still ${isManyBodies(name) ? "stand" : "stands"} is contested${told === undefined ? "" : ` (${told.day}: ${clause(told.says)})`}${lastMet === undefined ? "" : `; the last meeting on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}`
        : isAlone && aspect === undefined && resting === undefined && TOLD_ALONE[state] !== undefined
          ? `${theBody(name)} ${TOLD_ALONE[state]!(isManyBodies(name), since)}${lastMet === undefined ? "" : `; the last meeting on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}`
          : `${name}${aspect === undefined ? "" : ` (${aspect})`}${isAlone ? ":" : ""} ${state}${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `, last meeting on record ${lastMet}`}${resting === undefined ? "" : ` (${resting[0]} inactive${resting[1] === undefined ? "" : ` since ${resting[1]}`})`}`,
  ended: (day: string) => `ended ${day}`,
  /** A body by its meetings. */
  meets: (
    name: string,
    works: boolean,
    since: string | undefined,
    lastMet: string | undefined,
    goesOn: GoesOn = [],
  ) => {
    const isMany = isManyBodies(name);
    if (!works && goesOn.length > 0)
      return `formal meetings of ${theBody(name)} have been on hold${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `; the last on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}; ${series(goesOn.map(({ name: part, inPart }) => `${part} ${inPart ? "goes on in part" : "goes on"}`))}`;
    const has = isMany ? "have" : "has";
    const last = lastMet === undefined ? "" : `${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`;
    // That no later meeting is on record does not say that there was none.
    if (lastMet !== undefined && (works ? since !== lastMet : since === undefined || since === lastMet))
      return `the last meeting of ${theBody(name)} on record was ${last}`;
    const told = works
      ? since === undefined
        ? isMany
          ? "meet"
          : "meets"
        : since === lastMet
          ? `met on ${since}`
          : `${has} met since ${since}`
      : lastMet === undefined
        ? `${isMany ? "do" : "does"} not meet${since === undefined ? "" : ` (since ${since})`}`
        : `${has} been inactive since ${since}; the last meeting on record was ${last}`;
    return `${theBody(name)} ${told}`;
  },
  /** Of a body that works on while somebody has left it, as a sentence: since when, and the last meeting with him. */
  goesOnWithout: (
    name: string,
    names: readonly string[],
    since: string | undefined,
    lastMet: string | undefined,
  ) =>
    `${theBody(name)} ${isManyBodies(name) ? "have" : "has"} gone on without ${series(names.map(mid))}${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `; the last meeting of both sides in ${isManyBodies(name) ? "them" : "it"} on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}`,
  /** Of a body that works on while somebody has left it. */
  operatesWithout: (names: readonly string[]) => `without ${series(names.map(mid))}`,
  operates: {
    yes: "active",
    partly: "partly active",
    no: "inactive",
    possible: "possibly active",
    disputed: OPEN_STANDING,
    unknown: "not known",
  } as Record<string, string>,

  reach: {
    /** `path`: the steps in their order, where they are the same in all these readings. */
    steps: (readings: Readings, path: readonly string[]) =>
      sentence(
        `${!isConditional(readings) ? `Talks can be reached${under(readings)}` : `${begin(before(readings))} talks can be reached`} by ${STEPS}${path.length === 0 ? "" : path.length === 1 ? `: ${path[0]}` : `: first ${path.join(", then ")}`}`,
      ),
    joint: (readings: Readings) =>
      `No ${STEPS} lead to talks; ${readings.of === 1 ? "" : `${before(readings)} `}both would prefer talks they could open only together.`,
    /** What each would do in a joint step. */
    together: (parts: readonly string[]) => sentence(`Both would have to act together: ${series(parts)}`),
    none: "Somebody would have to move towards talks without gaining by it.",
    /** The same where it is shown of both parties. */
    noneOfBoth: "By these priorities neither side gains by moving first.",
  },

  lasting: {
    all: (readings: Readings) => `If these priorities are right, talks would last${under(readings)}`,
    some: (readings: Readings) => `If these priorities are right, talks would last${under(readings)}`,
    none: (readings: Readings) =>
      readings.of === 1
        ? "If these priorities are right, talks would not last"
        : `If these priorities are right, talks would last ${inReadings({ ...readings, n: 0 })}`,
    noneButByThreat: (threatened: Readings) =>
      threatened.of === 1
        ? "If these priorities are right, talks would not last by themselves, and by a threat only, which is no advice."
        : `If these priorities are right, talks would last by themselves ${inReadings({ n: 0, of: threatened.of })}${threatened.n === threatened.of ? "" : `, and ${before(threatened)} by a threat`}${threatened.n === threatened.of ? ", and by a threat under all" : ""}, which is no advice.`,
    unreached: (readings: Readings) =>
      `If these priorities are right, no ${STEPS} lead to talks that would last; opened otherwise, they would last${under(readings)}`,
    alsoUnreached: (readings: Readings) => `; opened otherwise than by such steps, ${asWell(readings)}`,
    /** The same where they are talking: what there is would not last, and other talks are meant. */
    otherTerms: (readings: Readings) =>
      `If these priorities are right, the present talks would not last; on other terms, to which no ${STEPS} lead, talks would last${under(readings)}`,
    alsoOtherTerms: (readings: Readings) => `; on other terms than these, ${asWell(readings)}`,
    credible: (n: number, all: number) =>
      n === all
        ? ", held by an answer each side fears and the other would give"
        : `; under ${n} of these readings only by an answer one side fears and another would gladly give`,
    threat: (n: number, all: number) =>
      n === all
        ? ", held only by a threat: a description, not advice"
        : `; under ${n} of these readings only by a threat, which is no advice`,
    whose: (names: readonly string[]) => `, unless ${series(names.map(mid), "or")} changed a priority`,
  },

  /** What follows where talks would not last: clauses of one sentence. */
  instead: {
    /** `isRead`: the first begins with how a party is read; `isElse`: a joint step would open talks, and this is without it. */
    all: (clauses: readonly string[], isRead: boolean, isElse: boolean) =>
      sentence(`${isElse ? "Otherwise" : "Instead"}${isRead ? "," : ":"} ${clauses.join("; ")}`),
    today: (readings: Readings) => following("things stay as they are", readings, true),
    todayAs: (names: readonly string[], readings: Readings) =>
      following(
        `${series(
          names.map((name) => `“${name}”`),
          "or",
        )}, as today${!isConditional(readings) ? "," : ""}`,
        readings,
      ),
    outcomes: (names: readonly string[], readings: Readings) =>
      following(
        series(
          names.map((name) => `“${name}”`),
          "or",
        ),
        readings,
      ),
    /** What would be otherwise than on the day, a clause for each who would do it. */
    turns: (turns: readonly Conduct[], readings: Readings) =>
      following(series(turns.map(conduct)), readings, true),
    state: (says: string, readings: Readings) =>
      readings.of === 1
        ? clause(says)
        : `${!isConditional(readings) ? "this " : ""}${inReadings(readings)}: ${clause(says)}`,
    moving: (readings: Readings) => following("things come to no rest", readings, true),
    /** Whose reading makes no difference to any of it. */
    indifferent: (names: readonly string[]) =>
      `how ${series(names.map(mid))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} read changes nothing`,
    more: (n: number) => `${count(n, "other end")} (annex)`,
  },

  unanswered: {
    noModel: (day: string) =>
      `Whether talks would last cannot be said: the case does not say what each side wanted most by ${day}.`,
    /** A move made since goes against the rule that decides: nothing is foretold by it. */
    belied: (whose: Whose, statement: string, day: string) =>
      `Whether talks would last is not answered: the rule that would decide is that ${withName(whose.name, statement)}, and on ${day} ${it(whose.name)} did otherwise.`,
    /** What of the priorities does not hang on it, told as a clause that begins with the reading. */
    left: (told: readonly string[], names: readonly string[]) =>
      `Without that rule this much is left: ${told.map((one) => clause(one).replace(/^(?:Read as|Presumably) /u, (lead) => lead.toLocaleLowerCase("en"))).join("; ")}.${names.length === 0 ? "" : ` Nothing on record decides how ${series(names.map(mid))} should be read.`}`,
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
    talkedAgain: (day: string) => `Talks went on after it, until ${day}.`,
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
    label: (word: string) => `Confidence is ${word}`,
    words: { high: "high", moderate: "moderate", low: "low" },
    reasons: {
      age: (n: number | undefined) =>
        n === undefined
          ? "the priorities bear no date"
          : `the priorities are more than ${n === 1 ? "a year" : count(n, "year")} old`,
      /** Names: of those for whose priorities no work of their own is cited; `only`: the one priority it is about. */
      sources: (n: number, all: number, names: readonly string[], only: string | undefined) =>
        all === 0
          ? "no ground is given for what the parties want"
          : only !== undefined
            ? `what decides, ${refusalOf(only, names)}, is only inferred`
            : `no text ${series(names.map(of), "or")} bears out ${n === 0 ? "the priorities that decide" : "some of the priorities that decide"}`,
      uncertain: (whose: Whose, statement: string) =>
        `it is assumed, not documented, that ${statement.replace(/^(?:it|they) /u, `${person(whose)}, given the choice, `)}`,
      untested: "no step since has tested these priorities",
      stood: (names: readonly string[]) =>
        `for years ${series(names.map(mid))} did otherwise than a priority that decides would have it`,
      contested: (n: number) => `${count(n, "contested fact")} would turn the answer`,
      fragile: (n: number, all: number) => `of ${all} small changes tried ${all - n} alter the answer`,
      record: (n: number) =>
        `${count(n, "step")} taken since ${n === 1 ? "goes" : "go"} against these priorities`,
      readings: (n: number, names: readonly string[]) =>
        `which ${n === 2 ? "end" : `of ${numeral(n)} ends`} follows depends on how ${names.length === 0 ? "the parties are" : `${series(names.map(mid))} ${names.length > 1 ? "are" : verb(names[0]!, "is", "are")}`} read`,
    },
    /** The same in a few words, behind one that is told whole. */
    short: {
      age: "the priorities are old",
      sources: "no text of a party's own bears out what decides",
      uncertain: "one priority that decides is the author's assumption",
      untested: "no step since has tested the priorities",
      stood: "what a party did for years goes against a priority that decides",
      contested: "a contested fact would turn the answer",
      fragile: "small changes turn the answer",
      record: "what a party did since goes against them",
      readings: "what follows depends on how the parties are read",
    } as Record<string, string>,
    besides: (first: string, others: readonly string[]) => `${first}; ${series(others)}`,
    none: "nothing that counts against it was found",
    /** Where priorities do not speak, of whether they talk alone. */
    ofTalks: {
      label: (word: string) => `Confidence in what is said of talks is ${word}`,
      reasons: {
        ended: "the record ended well before this day",
        contested: "accounts differ",
        uncited: "no source is cited for it",
        unmet: "no meeting is on record of the last six months",
      } as Record<string, string>,
      none: "it rests on dated sources",
    },
  },

  standing: {
    label: "Where things stand",
    party: (name: string, phrases: readonly string[]) => `${begin(mid(name))} ${series(phrases)}`,
    since: (day: string) => ` (since ${day})`,
    /** Of what cannot be taken back: the day on which it was done or begun, or since when it has been done. */
    on: (day: string, phrase: string) =>
      /^(?:wages|fights|occupies|holds|keeps|blocks|blockades|besieges) /u.test(phrase)
        ? ` (since ${day})`
        : ` (on ${day})`,
    /** On whose word it is taken to be so, and of which day; `isOwn`: the word of him who is said to do it. */
    word: (name: string, day: string | undefined, isOwn: boolean) =>
      ` (${isOwn ? `going by ${its(name)} own words` : `by the word ${of(name)}`}${day === undefined ? "" : `, ${day}`})`,
    /** Other ways had ended before; with this one the last did. */
    sinceWholly: (day: string) => ` (wholly since ${day})`,
    /** A span in which it was broken off now and then. */
    sinceBroken: (day: string) => ` (since ${day}, with interruptions)`,
    /** What the record is silent about is not denied by it. */
    silent: (options: readonly SilentOption[], after: string | undefined) => {
      // What several are said not to be shown doing is named once.
      const told = options.map(({ name, phrases }) => ({
        name,
        does: phrases.some((one) => one.includes(" or "))
          ? phrases.join(`, or that ${it(name)} `)
          : series(phrases, "or"),
      }));
      const isOne = told.every(({ does }) => does === told[0]?.does);
      return sentence(
        `Nothing on record${after === undefined ? "" : ` after ${after}`} shows that ${
          isOne
            ? `${series(
                told.map(({ name }) => mid(name)),
                "or",
              )} ${told[0]?.does ?? ""}`
            : told.map(({ name, does }) => `${mid(name)} ${does}`).join(", or that ")
        }`,
      );
    },
    /** A word that is no longer current, and nothing that shows the contrary. */
    lapsed: (name: string, phrase: string, day: string | undefined) =>
      sentence(
        `The record does not show whether${day === undefined ? "" : `, after ${day},`} ${mid(name)} ${phrase}`,
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
    /** What two sides have agreed is in force; bodies, offices and projects work. */
    atWork: ({ inForce, works, inPart, dormant, contested }: StillThere) =>
      [
        ...(inForce.length > 0 ? [`agreed and not ended: ${series(inForce)}`] : []),
        ...(works.length > 0
          ? [`still active${inForce.length > 0 ? "" : " between them"}: ${series(works)}`]
          : []),
        ...(inPart.length > 0
          ? [
              `${inForce.length + works.length > 0 ? "partly active" : "partly active between them"}: ${series(inPart)}`,
            ]
          : []),
        ...(dormant.length > 0 ? [`not ended but dormant: ${series(dormant)}`] : []),
        ...(contested.length > 0 ? [`of contested standing: ${series(contested)}`] : []),
      ]
        .map((one) => sentence(begin(one)))
        .join(" "),
    nothingAtWork: "Nothing on record is still in force or active between them.",
    more: "others (annex)",
    channels: (list: readonly string[]) => list.map((one) => sentence(begin(one))).join(" "),
    /** What a condition that somebody does not meet asks of him, behind what is said of it. */
    asked: (says: string) => ` (${says})`,
    /** What is on record that comes near a thing not shown, and is less. */
    shortOf: (says: string, day: string) => sentence(`Nearest to that on record: ${clause(says)} (${day})`),
    /** Who is outside an agreement that the other is still party to. */
    outside: (name: string, agreement: string, since: string) =>
      sentence(
        `${begin(mid(name))} ${verb(name, "has", "have")} been outside ${theBody(agreement)} since ${since}`,
      ),
    /** What mattered most of late: a label, then texts with their days, the last behind all others. */
    lately: (events: readonly (readonly [string, string])[], of: "ended" | "year" | "lately") => [
      `${{ ended: "Latest on record", year: "In the last year", lately: "Lately" }[of]}:`,
      ...events.map(([day, says]) => sentence(`${begin(says)} (${day})`)),
    ],
    /** What follows stands in the present, as of the last day of which the record tells. */
    labelThen: "At the record's end",
  },

  changed: {
    /** `isBelied`: what came was otherwise. */
    label: (day: string, headline: string, isBelied: boolean) =>
      `Since the judgement of ${day} (“${headline}”${isBelied ? ", which did not hold" : ""})`,
    asked: (day: string, headline: string, isBelied: boolean) =>
      `Since ${day} (then “${headline}”${isBelied ? ", which did not hold" : ""})`,
    labelShort: (day: string) => `Since the judgement of ${day}`,
    askedShort: (day: string) => `Since ${day}`,
    events: (n: number) => count(n, "event"),
    /** The weightiest by what they were, the rest in number. */
    breaks: (list: readonly (readonly [string, string])[], earlier: number) =>
      list.length === 0
        ? count(earlier, "break")
        : `${list.map(([day, says]) => `${says} (${day})`).join("; ")}${earlier === 0 ? "" : `, among others`}`,
    now: (name: string, phrase: string) => `${mid(name)} now ${phrase}`,
    /** Beside the break that the judgement names. */
    beside: ", beside that break",
    noFacts: "nothing is on record that bears on the answer",
    model: "the parties' priorities have been stated anew",
    lists: (names: readonly string[]) => `priorities restated: ${series(names)}`,
    same: "the answer is the same",
    through: {
      facts: "what happened",
      priorities: "newly stated priorities",
      age: "the age of the priorities",
    } as Record<string, string>,
    parts: {
      talksToday: "whether they talk",
      reachable: "whether talks are within reach",
      lasting: "whether talks would last",
      answered: "whether talks would last, of which nothing was said then",
    } as Record<string, string>,
    /** Which parts of the answer are others, through what; `isRest`: the others are as they were. */
    changedParts: (parts: readonly string[], through: readonly string[], isRest: boolean) =>
      `a new answer on ${series(parts)}${through.length === 0 ? "" : `, because of ${series(through)}`}${isRest ? "; the rest as before" : ""}`,
  },

  why: {
    label: "Why",
    enters: (whose: Whose, phrase: string, statement: string | undefined, isOwn: boolean) =>
      sentence(
        statement === undefined
          ? `${begin(person(whose))} would gain nothing by moving first (${it(whose.name)} ${phrase})`
          : begin(`${onGround(whose, isOwn)}${withName(whose.name, statement)}`),
      ),
    /** What the reason before said that somebody's priority hangs on. */
    waits: (whose: Whose, _waiting: string, phrase: string, statement: string | undefined, isOwn: boolean) =>
      sentence(
        statement === undefined
          ? `${begin(person(whose))} would gain nothing by granting that (${it(whose.name)} ${phrase})`
          : begin(`${onGround(whose, isOwn)}${withName(whose.name, statement)}`),
      ),
    /** The same of all `n` things named there, which hang on one condition. */
    grants: (whose: Whose, n: number, condition: string, isOwn: boolean) =>
      sentence(
        begin(
          `${onGround(whose, isOwn)}${mid(whose.name)} ${verb(whose.name, "does", "do")} ${n === 1 ? "so" : n === 2 ? "either" : "any of this"} only if ${condition}`,
        ),
      ),
    leaves: (
      whose: Whose,
      phrase: string,
      statement: string | undefined,
      isTalking: boolean,
      isOwn: boolean,
    ) => {
      const gains = `${mid(whose.name)} would gain by ending ${isTalking ? "these talks" : "talks, once begun"}`;
      return sentence(
        statement === undefined
          ? begin(`${onGround(whose, true)}${gains} (${it(whose.name)} ${phrase})`)
          : begin(`${onGround(whose, isOwn)}${gains}: ${statement}`),
      );
    },
    /** Of an act of force, or one that cannot be taken back, to which it comes instead. */
    turns: (whose: Whose, phrase: string, statement: string | undefined, isOwn: boolean) =>
      sentence(
        begin(
          `${onGround(whose, isOwn)}${statement === undefined ? `${mid(whose.name)} gains if ${it(whose.name)} ${phrase}` : withName(whose.name, statement)}`,
        ),
      ),
    stays: (
      whose: Whose,
      phrase: string,
      statement: string | undefined,
      isTalking: boolean,
      isOwn: boolean,
    ) => {
      const loses = `${mid(whose.name)} would lose by ending ${isTalking ? "these talks" : "talks, once begun"}`;
      return sentence(
        statement === undefined
          ? begin(`${onGround(whose, true)}${loses} (${it(whose.name)} ${phrase})`)
          : begin(
              `${onGround(whose, isOwn)}${withName(whose.name, statement)}; while that is so, ending ${isTalking ? "these talks" : "talks, once begun,"} would cost it`,
            ),
      );
    },
    /** Of a wish for the talks themselves, on which no condition is set. */
    staysForItself: (whose: Whose, isTalking: boolean) =>
      sentence(
        `${whose.type === undefined ? "As ranked here, " : begin(onGround(whose, true))}${mid(whose.name)} ${verb(whose.name, "wants", "want")} ${isTalking ? "these talks" : "talks"} for themselves`,
      ),
    /** Nothing is cited for the priority: it is the judgement of the case's author. */
    judged: " (the author's judgement)",
    /** Where no priorities speak for the day: what the parties ask of each other by their own words. */
    asked: "What they ask of each other",
    /** Where only one asks, or not of the other; `isPast`: nobody has said it again of late. */
    askedOf: (isPast: boolean): string => (isPast ? "What was asked" : "What is asked"),
    askedOrProposed: "What is asked and proposed",
    /** `then`: it is past; by the break before which it was asked, and since which it was not said again. */
    demand: toSomebody(["asks", "ask"], "asked", "of"),
    /** Whether what is asked is told as a thing to do. */
    isAct: (says: string) => /^(?:not )?to /u.test(says),
    /** Instead of the day, of what is of the very day. */
    today: TODAY,
    /** How it was answered, in words of the record; else by the state of it. */
    answeredBy: (says: string) => clause(says),
    proposal: toSomebody(["proposes", "propose"], "proposed", "to"),
    /** In front of a reason that what somebody did since goes against: it explains nothing without that. */
    belied: (name: string, day: string, told: string) =>
      `What ${mid(name)} did on ${day} contradicts the rule that decides: ${told.replace(/^(?:Read as|Presumably) /u, (lead) => lead.toLocaleLowerCase("en"))}`,
    /** What stood for a year or longer against the rule, behind it; `to`: absent where it stands so still. */
    stood: (name: string, as: StoodAs, from: string, to: string | undefined, meetings: number) => {
      const when = to === undefined ? `since ${from}` : `from ${from} to ${to}`;
      const met = meetings < 2 ? "" : `, at ${numeral(meetings)} meetings`;
      const isStill = to === undefined;
      return {
        without: `; but ${when} ${it(name)} ${isStill ? `${verb(name, "has", "have")} done` : "did"} so without that${met}`,
        not: `; but ${when} ${it(name)} ${isStill ? `${verb(name, "has", "have")} not done` : "did not do"} so`,
        otherwise: `; but ${when} it ${isStill ? "has been" : "was"} otherwise`,
      }[as];
    },
    /** A priority that the state of the day goes against is no reason by itself. */
    otherwise: "; on this day it is otherwise",
    none: "No single priority decides it; the annex shows each outcome.",
  },

  change: {
    label: "What would change it",
    /** Of changes of which some make talks last under some readings only; `lastsNow`: under others they would now. */
    intro: (brings: Brings, lastsNow: boolean, isTalking: boolean) =>
      `Each of these changes of mind could ${broughtAbout(brings, isTalking)}${lastsNow ? " under more readings than now" : ""} (a finding, not advice):`,
    introOne: (brings: Brings, lastsNow: boolean, isTalking: boolean) =>
      `This change of mind would ${broughtAbout(brings, isTalking)}${lastsNow ? " under more readings than now" : ""} (a finding, not advice):`,
    /** All have the same effect, so it is said once. */
    introAll: (brings: Brings, readings: Readings, isTalking: boolean) =>
      `Each of these changes of mind would ${broughtAbout(brings, isTalking)}${under(readings)} (a finding, not advice):`,
    introAllToo: (brings: Brings, readings: Readings, isTalking: boolean) =>
      `Each of these changes of mind would ${broughtAbout(brings, isTalking)} ${asWell(readings)} (a finding, not advice):`,
    drop: (whose: Whose, statement: string) =>
      `${begin(person(whose))} ${verb(whose.name, "gives", "give")} up the priority that ${statement}`,
    /** Of a wish that something be not so, told by what it is about; `isOwn`: that it would do itself. */
    dropNegated: (whose: Whose, statement: string, isOwn: boolean) =>
      isOwn
        ? toDo(statement) === undefined
          ? `${begin(person(whose))} no longer ${verb(whose.name, "rules", "rule")} out that ${statement}`
          : `${begin(person(whose))} no longer ${verb(whose.name, "refuses", "refuse")} ${toDo(statement)}`
        : `${begin(person(whose))} no longer ${verb(whose.name, "minds", "mind")} whether ${statement}`,
    weaken: (whose: Whose, statement: string, becomes: readonly string[]) =>
      `${begin(person(whose))} no longer ${verb(whose.name, "asks", "ask")} that ${statement}, only that ${becomes.join("; then that ")}`,
    /** `forItself`: a wish for what talks are made of; `even`: what it asked for in return so far, and is not so. */
    add: (whose: Whose, statement: string, rank: Rank, forItself: boolean, even: string | undefined) =>
      `${begin(person(whose))} ${makesIt(whose.name, rank)} that ${statement}${forItself ? ", for its own sake" : ""}${even === undefined ? "" : `, even while ${even}`}`,
    /** The same of what it would do itself: as a thing done, and how much it would matter to it. */
    take: (whose: Whose, phrase: string, rank: Rank, forItself: boolean, even: string | undefined) =>
      `${begin(person(whose))} ${phrase}${forItself ? " for its own sake" : ""}${even === undefined ? "" : `, even while ${even}`}${setsIt(whose.name, rank)}`,
    move: (
      whose: Whose,
      statement: string,
      from: number,
      to: number | readonly [number, number] | undefined,
    ) =>
      `${begin(person(whose))} ${verb(whose.name, "ranks", "rank")} at ${places(to)}, not ${from}, the priority that ${statement}`,
    reverse: (whose: Whose, opposite: string) =>
      `${begin(person(whose))} ${verb(whose.name, "wants", "want")} the opposite of a priority: that ${opposite}`,
    lastsToo: (brings: Brings, readings: Readings) =>
      brings === "reach"
        ? `: ${STEPS} would then lead to lasting talks ${asWell(readings)}.`
        : `: talks would then last ${asWell(readings)}.`,
    lasts: (brings: Brings, readings: Readings) =>
      brings === "reach"
        ? `: ${STEPS} would lead to lasting talks${under(readings)}.`
        : `: talks would last${under(readings)}.`,
    joint: (edits: readonly string[], readings: Readings) =>
      `No single change is enough${under(readings)}; it would then take together that ${edits.map((one) => mid(one)).join(", and that ")}.`,
    /** An introduction, with that there are more than follow. */
    withMore: (intro: string) => intro.replace(/\):$/u, "; more in the annex):"),
    inAnnex: "The annex lists changes that would make talks last (a finding, not advice).",
    none: "No small change of one party's priorities would; the annex shows what was tried.",
    tooLarge:
      "The model has too many situations for changes to be tried one by one; nothing is said of them.",
    noWay: "From where things stand no sequence of moves leads to talks, whatever anybody prefers.",
    already: "By these priorities talks would last as things are.",
    /** Who would have to leave off doing what, and who would then rather end the talks. */
    wouldEnd: (name: string, phrases: readonly string[], leaver: string) =>
      sentence(
        `What keeps ${mid(leaver)} in the talks, by these priorities, is that ${mid(name)} ${series(phrases)}; without that ${it(leaver)} would gain by ending them`,
      ),
    /** What is missing where talks would last and there are none: the steps to them. */
    missing: (path: readonly string[]) =>
      sentence(
        `What is missing ${path.length === 1 ? "is one step" : `are ${numeral(path.length)} steps`}: ${path.join(", then ")}`,
      ),
    /** Where no priorities speak for the day: what a party itself says would. */
    condition: (holder: string, says: string, isUnmet: boolean, day: string | undefined) =>
      sentence(
        `A condition ${of(holder)}${day === undefined ? "" : ` (${day})`} is ${isUnmet ? "not" : "only partly"} met: ${says}`,
      ),
    /** One that was set before a break and has not been said again. */
    conditionThen: (holder: string, says: string, overtaken: string, day: string | undefined) =>
      sentence(
        `A condition that ${mid(holder)} last stated ${day === undefined ? "" : `on ${day}, `}before the break of ${overtaken}${day === undefined ? "" : ","} is not met: ${says}`,
      ),
    /** Nothing follows from priorities that no longer speak. */
    restateFirst: (names: readonly string[]) =>
      `This can be said once the author of the case has ranked anew what ${series(names.map(mid))} ${names.length > 1 ? "want" : verb(names[0] ?? "", "wants", "want")}.`,
    stateFirst: (names: readonly string[]) =>
      `This cannot be said: the case does not rank what ${series(names.map(mid))} ${names.length > 1 ? "want" : verb(names[0] ?? "", "wants", "want")}.`,
  },

  watch: {
    label: "Watch for:",
    /** What would be seen, and what it would show; `isAhead`: what it would be seen before. */
    sign: (seen: string, shows: readonly string[], isAhead: boolean) =>
      seen === ""
        ? shows.join("; ")
        : shows.length === 0
          ? seen
          : // What somebody would be seen doing says itself what it shows; what comes before an act does not.
            `${seen}${isAhead ? `, as would be seen before ${series(shows)}` : ""}`,
    seen: (signs: readonly string[], joinedBy: "and" | "or") => series(signs, joinedBy),
    /** That somebody takes back what he said that he does. */
    word: (name: string, phrase: string) => `a statement by ${mid(name)} that ${it(name)} ${phrase}`,
    format: (name: string, aspect: string | undefined, works: boolean) =>
      `${aspect === undefined ? theBody(name) : `${name} ${aspect}`} ${works ? (aspect === undefined ? "active again" : "resumed") : aspect === undefined ? "no longer active" : "stopped"}`,
    /** Of bodies at work: a further meeting is not set. */
    /** Of bodies in which they meet: that somebody comes, or stays away. */
    comes: (name: string, bodies: readonly string[], comes: boolean) =>
      `${mid(name)} ${comes ? "agreeing to meet" : "refusing to meet"} in ${series(bodies.map(theBody), "or")}`,
    /** The same of two, told of both; undefined where they would do different things. */
    both: (one: string, other: string): string | undefined => {
      const parts = (sign: string) => /^(.+?) ((?:agreeing|refusing) to meet in .+)$/u.exec(sign);
      const [a, b] = [parts(one), parts(other)];
      // What one of several signs of somebody is stands for itself.
      const isOne = (sign: typeof a) => sign && !/ (?:and|or) /u.test(sign[1]!);
      return isOne(a) && isOne(b) && a![2] === b![2] ? `${a![1]} and ${b![1]} ${a![2]}` : undefined;
    },
    /** That one answers what the other asked or proposed on a day. */
    reply: (name: string, other: string, day: string, isProposal: boolean) =>
      `whether ${mid(name)} ${verb(name, "answers", "answer")} what ${mid(other)} ${isProposal ? "proposed" : "asked"} on ${day}`,
    /** Where no model says what a meeting would show; `since`: the last one on record. */
    meeting: (name: string, since: string | undefined, works: boolean) =>
      works
        ? `the next meeting of ${theBody(name)}`
        : `a ${since === undefined ? "" : "first "}meeting of ${theBody(name)}${since === undefined ? "" : ` since ${since}`}`,
    condition: (met: boolean, holder: string, says: string): string =>
      `the condition ${of(holder)} counted as ${met ? "met" : "no longer met"} (${says})`,
    due: (day: string, says: string) => `planned for ${day}: ${says}`,
    /** What was to come between the end of the record and the day. */
    past: (day: string, says: string) =>
      `what came of the plan for ${day}: ${says.replace(/\b(is|are) to (?=\p{Ll})/gu, (_, be: string) => `${be === "is" ? "was" : "were"} to `)}`,
  },

  sure: {
    label: "How sure",
    /** `agrees`: whether the record went the same way; null where it cannot be said. */
    votes: (
      direction: "rises" | "falls" | "steady" | null,
      agrees: boolean | null,
      a: string,
      b: string,
      from: number,
      to: number,
      parties: readonly string[],
    ) => {
      const [one, other, years] = [mid(a), mid(b), `(${from}–${to})`];
      if (direction === null)
        return `Whether ${one} moved away from ${other} in UN votes ${years} depends on the measure.`;
      const way =
        direction === "steady"
          ? `moved little towards or away from ${other}`
          : direction === "rises"
            ? `moved nearer to ${other}`
            : `moved away from ${other}`;
      return `In UN votes ${one} ${way} ${years}${besideFormats(direction, agrees, parties)}.`;
    },
    /** The same of events that machines have coded. */
    codedEvents: (
      direction: "rises" | "falls" | "steady" | null,
      agrees: boolean | null,
      a: string,
      b: string,
      from: number,
      to: number,
      parties: readonly string[],
    ) => {
      const [one, other, years] = [mid(a), mid(b), `(${from}–${to})`];
      if (direction === null)
        return `Whether coded events between ${one} and ${other} grew friendlier ${years} depends on the measure.`;
      const way =
        direction === "steady"
          ? "changed little"
          : direction === "rises"
            ? "grew friendlier"
            : "grew less friendly";
      return `Coded events between ${one} and ${other} ${way} ${years}${besideFormats(direction, agrees, parties)}.`;
    },
    /** `above`: how many larger changes, named before, turn it; `named`: the priorities a small change of which does. */
    orderings: (same: number, all: number, above: number, named: readonly string[]) =>
      sentence(
        same === all
          ? `No small change of a single priority that was tried (dropped, softened or moved one place) alters the answer${above === 0 ? "" : "; larger ones do, such as named under “What would change it”"}`
          : named.length === 0
            ? `Of ${all} small changes tried (one priority dropped, softened or moved one place) ${all - same} ${all - same < 2 ? "alters" : "alter"} the answer`
            : `Small changes (dropped, softened or moved one place) alter the answer only in ${named.length === 1 ? "one priority" : `${numeral(named.length)} priorities`}: ${series(named)}`,
      ),
    /** A priority, behind the name of whose it is where others' stand beside it. */
    priorityOf: (whose: Whose, statement: string) =>
      `that ${statement.replace(/^(?:it|they) /u, `${person(whose)} `)}`,
    stays: (same: number, all: number) =>
      `With any one priority dropped or moved one place the answer stays in ${same} of ${all} orderings.`,
    /** Whose wishes stand nowhere in the way of talks; the end that follows instead they may colour. */
    inert: (names: readonly string[]) =>
      `What ${series(names.map(mid), "or")} ${names.length === 1 ? verb(names[0] ?? "", "wants", "want") : "wants"} does not change whether talks would last.`,
    /** `isBeyond`: by a change larger than those counted before, none of which turns it. */
    carries: (what: string, change: string, effect: string, isBeyond: boolean) =>
      sentence(`The answer ${isBeyond ? "also rests" : "rests"} on ${what}; ${change}, ${effect}`),
    /** On what somebody will not do, by the phrase of doing it and of not; `isDropped`: what if he did not mind, else if he wanted it. */
    refusal: (
      whose: Whose,
      doing: string,
      phrase: string,
      isDropped: boolean,
      effect: string,
      isBeyond: boolean,
    ) => {
      const lead = `The answer ${isBeyond ? "also rests" : "rests"} on the assumption that ${person(whose)}`;
      const does = toDo(doing);
      if (does === undefined)
        return sentence(
          `${lead} ${phrase} and ${isDropped ? `${verb(whose.name, "refuses", "refuse")} to; if ${it(whose.name)} no longer refused` : `${verb(whose.name, "does", "do")} not wish to; if ${it(whose.name)} did wish to`}, ${effect}`,
        );
      return sentence(
        `${lead} ${isDropped ? verb(whose.name, "refuses", "refuse") : `${verb(whose.name, "does", "do")} not wish`} ${does}; ${isDropped ? `if ${it(whose.name)} no longer refused` : `if ${it(whose.name)} did`}, ${effect}`,
      );
    },
    /** Where it turns only with the wish to talk itself. */
    onlyWill: (names: readonly string[], isBeyond: boolean) =>
      `The answer ${isBeyond ? "also turns" : "turns"} only if ${series(names.map(mid), "or")} no longer ${verb(names.at(-1) ?? "", "wants", "want")} the talks themselves.`,
    tieFalls: (change: string, effect: string) => sentence(`${begin(change)}, ${effect}`),
    tie: (what: string) => sentence(`Nothing recorded says ${what}`),
    /** No move since the priorities were stated, or from then to a break, tells of them. */
    untried: (stated: string, until: string | undefined) =>
      until === undefined
        ? `The record holds no step since ${stated} that tests these priorities.`
        : `The record holds no step between ${stated} and the break of ${until} that tests these priorities.`,
    /** Moves made since the priorities were stated. */
    record: (moves: readonly MovesTold[], stated: string | undefined, until: string | undefined) => {
      const all = moves.reduce((sum, { n }) => sum + n, 0);
      const span =
        (stated === undefined ? " since" : ` since ${stated}`) +
        (until === undefined ? "" : `, up to ${until},`);
      const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${numeral(n)} times`);
      const does = ({ kind, n, readAs, isLater }: MovesTold) =>
        ({
          fit: `They explain ${n === all ? (n === 1 ? "it" : n === 2 ? "both" : "all") : n === 1 ? "one" : numeral(n)}`,
          against: `They failed ${times(n)}`,
          "one-reading":
            readAs === undefined
              ? `They held ${times(n)}, but under one reading only`
              : `They held ${times(n)}, but only with ${person(readAs)}${isLater ? `, a list set down later, in knowledge of this` : ""}`,
          nothing: `${begin(numeral(n))} ${n === 1 ? "does" : "do"} not decide it`,
        })[kind];
      return [
        `${begin(numeral(all))} ${all === 1 ? "step" : "steps"}${span} ${all === 1 ? "puts" : "put"} these priorities to the test.`,
        ...moves.map((one) =>
          sentence(`${does(one)}: ${one.n === 1 ? "" : "last, "}${one.last[0]} (${one.last[1]})`),
        ),
      ].join(" ");
    },
    /** Moves that were known when the priorities were stated, and so are no test of them. */
    earlier: ({ fit, against, tie, open }: Record<"fit" | "against" | "tie" | "open", number>) => {
      const all = fit + against + tie + open;
      const kinds = [
        ...(fit > 0 ? [`${numeral(fit)} ${fit === 1 ? "fits" : "fit"} them`] : []),
        ...(against > 0 ? [`${numeral(against)} ${against === 1 ? "goes" : "go"} against them`] : []),
        ...(tie > 0 ? [`${numeral(tie)} ${tie === 1 ? "is" : "are"} indifferent to them`] : []),
        ...(open > 0 ? [`${numeral(open)} ${open === 1 ? "is" : "are"} left open by them`] : []),
      ];
      // Words are few here: the first names what the others point back to.
      const told = series(kinds).replace("them", "these priorities");
      return sentence(
        all === 1
          ? told.replace(/^one /, "The one earlier turn on record ")
          : `Of ${numeral(all)} earlier turns ${told}`,
      );
    },
    /** What they go against of it, the latest; `isLast`: there was more. */
    earlierAgainst: (against: readonly (readonly [says: string, day: string])[], isLast: boolean) =>
      sentence(
        `Known when they were ranked, and against them${isLast ? ", last" : ""}: ${series(against.map(([says, day]) => `${says} (${day})`))}`,
      ),
    /** Of whom the record does not tell between several readings. */
    noLikelier: (names: readonly string[]) =>
      `Nothing on record says which reading of ${series(names.map(mid))} is likelier.`,
    /** Readings whose list was set down later than the day. */
    laterLists: (whose: readonly Whose[]) =>
      sentence(
        `The order of aims ${series(whose.map((one) => `${of(one.name)} read as ${(one.type ?? "").toLocaleLowerCase("en")}`))} was set down later`,
      ),
    untold: (n: number) =>
      n === 1
        ? "The one step since these priorities were stated does not show whether they are right."
        : `None of the ${n} steps since these priorities were stated shows whether they are right.`,
    /** Behind the step that does so. */
    refutedBy: ({ name, type }: Whose) =>
      `That refutes reading ${mid(name)} as ${(type ?? "").toLowerCase()}.`,
    refuted: (whose: Whose, day: string) =>
      sentence(
        `What ${mid(whose.name)} did by ${day} refutes reading it as ${(whose.type ?? "").toLowerCase()}`,
      ),
    variantDoesBetter: (name: string, explains: number, all: number) =>
      sentence(`The model “${name}” explains more of the steps on record: ${explains} of ${all}`),
    noRecord: "These priorities have not been held against what the parties did.",
    stated: (by: string, says: string, day: string | undefined, agrees: boolean | null) =>
      `${begin(clause(by))} concluded${day === undefined ? "" : ` (${day})`}: ${clause(says)}${agrees === null ? "" : agrees ? "; this agrees" : "; this differs"}.`,
    variants: (same: readonly string[], other: readonly string[]) =>
      [
        ...(same.length > 0
          ? [`The answer is the same in the ${same.length === 1 ? "model" : "models"} ${quotedNames(same)}.`]
          : []),
        ...(other.length > 0
          ? [`The answer is another in the ${other.length === 1 ? "model" : "models"} ${quotedNames(other)}.`]
          : []),
      ].join(" "),
  },

  effect: {
    lasts: (readings: Readings) =>
      readings.of === 1
        ? `talks would ${readings.n === 1 ? "" : "not "}last`
        : `talks would last ${inReadings(readings)}`,
    /** Of what is told beside it. */
    steps: (readings: Readings) => `${STEPS} would lead to talks${under(readings)}`,
    joint: (readings: Readings) => `only both sides together could open talks${under(readings)}`,
    none: "both sides together would not open talks either",
    jointLasts: (readings: Readings) =>
      `talks opened by both together would ${readings.n === 0 ? "not last by themselves" : `last${under(readings)}`}`,
    threat: (readings: Readings) => `only a threat would hold the talks${under(readings)}`,
    noThreat: "it would take no threat to hold the talks",
    otherwise: (readings: Readings) =>
      readings.n === 0
        ? "talks would not last however they were opened"
        : `talks opened otherwise than by ${STEPS} would last${under(readings)}`,
    today: (readings: Readings) => `things would stay as they are${under(readings)}`,
    end: (names: readonly string[], readings: Readings) =>
      `what follows would be ${series(
        names.map((name) => `“${name}”`),
        "or",
      )}${under(readings)}`,
    turns: (turns: readonly Conduct[], readings: Readings) =>
      `the end would be that ${series(turns.map(conduct))}${under(readings)}`,
    otherEnd: (readings: Readings) => `something else would follow${under(readings)}`,
    heldOtherwise: "something else would hold the talks, once opened",
    path: "the steps to talks would be others",
    together: "what opens talks if both act together would be another thing",
    other: "the answer would be worded otherwise",
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
    works: (total: number, parts: readonly string[]) => `${count(total, "source")}: ${parts.join(", ")}.`,
    by: (n: number, name: string) => `${n === 0 ? "none" : n} by ${mid(name)}`,
    others: (n: number) => `${n} ${n === 1 ? "other" : "others"}`,
    none: "The record names no sources.",
    paper: (title: string, funder: string | undefined, isParty: boolean) =>
      funder === undefined
        ? `The case examines the paper “${title}”.`
        : `The case examines a paper supported by ${mid(funder)}${isParty ? ", itself a party" : ""}: “${title}”.`,
    /** Of whom no work is among so many. */
    notHeard: (names: readonly string[]) =>
      sentence(
        `${begin(series(names.map(mid)))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} not heard in ${names.length > 1 ? "their" : its(names[0] ?? "")} own words`,
      ),
    /** Of whom next to no work is among so many. */
    hardlyHeard: (names: readonly string[]) =>
      sentence(
        `${begin(series(names.map(mid)))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} hardly heard`,
      ),
    /** `overtaken`: a break has come since, which the paper could not know; `isOtherwise`: nothing it held possible came. */
    concluded: (
      day: string | undefined,
      funder: string | undefined,
      says: string,
      agrees: boolean | null,
      overtaken: { isOtherwise: boolean; break: string } | undefined,
    ) => {
      const about = [
        ...(day === undefined
          ? []
          : [overtaken && !overtaken.isOtherwise ? `${day}, before the break` : day]),
        ...(funder === undefined ? [] : [`supported by ${mid(funder)}`]),
      ];
      return sentence(
        `The paper under review${about.length > 0 ? ` (${about.join("; ")})` : ""} concluded: ${clause(says)}${overtaken?.isOtherwise ? `; since the break of ${overtaken.break} the record shows otherwise` : agrees === null ? "" : agrees ? "; this page agrees" : "; this page differs"}`,
      );
    },
  },
};

export type PageWords = typeof page;

/** Whether what the parties had agreed came to be more at work meanwhile, or less. */
function besideFormats(
  direction: "rises" | "falls" | "steady",
  agrees: boolean | null,
  parties: readonly string[],
): string {
  if (agrees === null) return "";
  if (direction === "steady") return ", as little as what the two had agreed came to be at work or ceased";
  const isMore = (direction === "rises") === agrees;
  return `, ${agrees ? "and" : "while"} ${isMore ? "more" : "less"} of what ${series(parties.map(mid))} had agreed was at work`;
}
