import type { Brings, Rank, Whose } from "../../pageParts.ts";
import type { Readings } from "../../readings.ts";
import { begin, it, its, mid, numeral, of, sentence, series, toDo, verb } from "../grammar.ts";
import { person, STEPS } from "./parties.ts";
import { asWell, under } from "./readings.ts";

/** `isTalking`: they talk already, so it is the talks there are that would last. */
function broughtAbout(brings: Brings, isTalking: boolean): string {
  return {
    last: isTalking ? "make these talks last" : "lead to lasting talks",
    reach: `let ${STEPS} lead to talks that last`,
    either: `lead to lasting talks, some by ${STEPS} alone`,
  }[brings];
}

function places(to: number | readonly [number, number] | undefined): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any place from ${to[0]} to ${to[1]}`;
}

/** ", as one of its first three aims": how high a wish has to stand. */
function setsIt(name: string, rank: Rank): string {
  if (rank === "any") return "";
  if (rank === "but-last") return ", ranked anywhere but last";
  return rank.first === 1
    ? ", putting that above all else"
    : `, ranked among ${its(name)} first ${numeral(rank.first)} of ${numeral(rank.of)} priorities`;
}

function makesIt(name: string, rank: Rank): string {
  if (rank === "any") return verb(name, "comes to want", "come to want");
  if (rank === "but-last") return verb(name, "wants, not as the last thing,", "want, not as the last thing,");
  return rank.first === 1
    ? verb(name, "wants above all else", "want above all else")
    : `${verb(name, "ranks", "rank")} among ${its(name)} first ${numeral(rank.first)} of ${numeral(rank.of)} priorities`;
}

export const change = {
  label: "What would change it",
  /** Of changes of which some make talks last under some readings only; `lastsNow`: under others they would now. */
  intro: (brings: Brings, lastsNow: boolean, isTalking: boolean) =>
    `Each of these could ${broughtAbout(brings, isTalking)}${lastsNow ? " under more readings than now" : ""} (a finding, not advice):`,
  introOne: (brings: Brings, lastsNow: boolean, isTalking: boolean) =>
    `This change of mind would ${broughtAbout(brings, isTalking)}${lastsNow ? " under more readings than now" : ""} (a finding, not advice):`,
  /** All have the same effect, so it is said once. */
  introAll: (brings: Brings, readings: Readings, isTalking: boolean) =>
    `Each of these changes of mind would ${broughtAbout(brings, isTalking)}${under(readings)} (a finding, not advice):`,
  introAllToo: (brings: Brings, readings: Readings, isTalking: boolean) =>
    `Each of these changes of mind would ${broughtAbout(brings, isTalking)} ${asWell(readings)} (a finding, not advice):`,
  /** A change told where its effect has been told already; in other languages it is no condition then. */
  alone: (told: string, _whose: Whose) => told,
  drop: (whose: Whose, statement: string) =>
    `${begin(person(whose))} ${verb(whose.name, "gives", "give")} up the priority that ${statement}`,
  /** Of a wish that something be not so, told by what it is about; `isOwn`: that it would do itself. */
  dropNegated: (whose: Whose, statement: string, isOwn: boolean) =>
    isOwn
      ? toDo(statement) === undefined
        ? `${begin(person(whose))} no longer ${verb(whose.name, "rules", "rule")} out that ${statement}`
        : `${begin(person(whose))} no longer ${verb(whose.name, "refuses", "refuse")} ${toDo(statement)}`
      : `${begin(person(whose))} no longer ${verb(whose.name, "minds", "mind")} whether ${statement}`,
  /** `half`: which half of a rule that held both ways is left. */
  weaken: (
    whose: Whose,
    statement: string,
    becomes: readonly string[],
    half: "if" | "only if" | undefined,
  ) =>
    half !== undefined
      ? `${begin(person(whose))} still ${verb(whose.name, "wants", "want")} that ${becomes[0]}, but no longer ${half === "if" ? "only" : "always"} then`
      : `${begin(person(whose))} no longer ${verb(whose.name, "asks", "ask")} that ${statement}, only that ${becomes.join("; then that ")}`,
  /** `forItself`: a wish for what talks are made of; `even`: what it asked for in return so far, and is not so. */
  add: (whose: Whose, statement: string, rank: Rank, forItself: boolean, even: string | undefined) =>
    `${begin(person(whose))} ${makesIt(whose.name, rank)} that ${statement}${forItself ? ", for its own sake" : ""}${even === undefined ? "" : `, though ${even}`}`,
  /** The same of what it would do itself: as a thing done, and how much it would matter to it. */
  take: (whose: Whose, phrase: string, rank: Rank, forItself: boolean, even: string | undefined) =>
    `${begin(person(whose))} ${toDo(phrase) === undefined ? phrase : `${verb(whose.name, "wants", "want")} ${toDo(phrase)}`}${forItself ? " for its own sake" : ""}${even === undefined ? "" : `, though ${even}`}${setsIt(whose.name, rank)}`,
  move: (whose: Whose, statement: string, from: number, to: number | readonly [number, number] | undefined) =>
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
  tooLarge: "The model has too many situations for changes to be tried one by one; nothing is said of them.",
  cutShort: "Not every change was tried, since the model has too many situations.",
  noneTried:
    "Of the changes of priorities that were tried none would; the model has too many situations to try all.",
  noWay: "From where things stand no sequence of moves leads to talks, whatever anybody prefers.",
  already: "On the priorities assumed here talks would last as things are.",
  /** Who would have to leave off doing what, and who would then rather end the talks. */
  wouldEnd: (name: string, phrases: readonly string[], leaver: string) =>
    sentence(
      `What keeps ${mid(leaver)} in the talks, if ${it(leaver)} ${verb(leaver, "wants", "want")} what is assumed here, is that ${mid(name)} ${series(phrases)}; without that ${it(leaver)} would gain by ending them`,
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
  /** `isAsked`: what they ask of each other stands above; `isLeft`: a condition is on record for which there is no room. */
  noCondition: (isAsked: boolean, isLeft: boolean): string =>
    isLeft
      ? "The annex lists the conditions that the parties have set."
      : isAsked
        ? "No unmet condition of either side is on record beyond what is asked above; whether granting that would be enough is not known without the parties' priorities for this day."
        : "No unmet condition of either side is on record, and without the parties' priorities for this day no more can be said.",
  /** One of which it is disputed whether it is met. */
  conditionOpen: (holder: string, says: string, day: string | undefined) =>
    sentence(
      `Whether a condition ${of(holder)}${day === undefined ? "" : ` (${day})`} is met is disputed: ${says}`,
    ),
  /** One that was set before a break and has not been said again. */
  conditionThen: (
    holder: string,
    says: string,
    isUnmet: boolean,
    overtaken: string,
    day: string | undefined,
  ) =>
    sentence(
      `A condition that ${mid(holder)} stated before the break of ${overtaken}${day === undefined ? "" : ` (last on ${day})`} is ${isUnmet ? "not" : "only partly"} met, and whether ${mid(holder)} still ${verb(holder, "holds", "hold")} to it is not on record: ${says}`,
    ),
  /** A condition behind its colon: a clause of its own would read as a fact. */
  conditionText: (says: string) =>
    /^(?:that|to) /u.test(says) || says.includes("“") ? says : `“${says.replace(/\.$/u, "")}”`,
  /** One of which it is open whether it is met, since no more than one account tells; `voice`: whose, where it is somebody's. */
  conditionByOne: (holder: string, says: string, day: string | undefined, voice: string | undefined) =>
    sentence(
      `Whether a condition ${of(holder)}${day === undefined ? "" : ` (${day})`} is met is open, since ${voice === undefined ? "one account alone" : `the account ${of(voice)} alone`} is on record: ${says}`,
    ),
  /** What was set before the break no longer speaks, and nothing is on record since. */
  noConditionSince: (overtaken: string, isAsked: boolean) =>
    isAsked
      ? `No condition stated since the break of ${overtaken} is on record beyond what is asked above; whether granting that would be enough is not known.`
      : `No condition stated since the break of ${overtaken} is on record.`,
  /** `silent`: parties of whom no work of their own is cited, so that no condition of theirs could be on record. */
  noConditionHeard: (heard: readonly string[], silent: readonly string[], isAsked: boolean) => {
    const [only] = silent.length > 1 ? [] : silent;
    const why =
      only === undefined
        ? "none is heard in its own words"
        : `${it(only)} ${verb(only, "is", "are")} not heard in ${its(only)} own words`;
    const unknown = `what conditions ${series(silent.map(mid))} ${only === undefined ? "set" : verb(only, "sets", "set")} is not known, as ${why}`;
    return sentence(
      heard.length === 0
        ? begin(unknown)
        : `No unmet condition ${series(heard.map(of), "or")} is on record${isAsked ? " beyond what is asked above" : ""}; ${unknown}`,
    );
  },
};
