import type { Past, Stood, StoodAs, Whose } from "../../pageParts.ts";
import { begin, clause, it, mid, numeral, sentence, verb } from "../grammar.ts";
import { howLong, person, withName, wouldDo } from "./parties.ts";
import { rankedLater } from "./readings.ts";

/**
 * As what a priority of somebody is told, in front of it: as it is read, or as it is only assumed; of what texts of its
 * own bear out the note says so.
 */
function onGround({ type, publicBy }: Whose, isOwn: boolean): string {
  // A reading is no word of the party's.
  if (type !== undefined)
    return `read as ${type.toLocaleLowerCase("en")}${publicBy === undefined ? "" : ` (${rankedLater(publicBy)})`}, `;
  return isOwn ? "" : "presumably ";
}

const CONDITION = / (?:only if|if|when, and only when,) /u;

/** A second verb of the same owner's. */
const SEVERAL = / (?:and|or) (?:does|do|is|are|no longer|\p{Ll}+s) /u;

/**
 * A priority in words, with the name of whose it is. What he is only read or presumed to want is told as what he would do:
 * it is no act.
 */
function ranked(whose: Whose, isOwn: boolean, statement: string): string {
  const [, phrase] = /^(?:it|they) (.+)$/su.exec(statement) ?? [];
  // Of several things at once not each would bend.
  const isTold = (isOwn && whose.type === undefined) || SEVERAL.test(statement.split(CONDITION)[0]!);
  const told = phrase === undefined || isTold ? undefined : wouldDo(`${mid(whose.name)} `, phrase);
  return `${onGround(whose, isOwn)}${told ?? withName(whose.name, statement)}`;
}

/** A sentence on what somebody asks of another, or proposes; `answer`: its state, and since when. */
function toSomebody([one, several]: readonly [string, string], past: string, to: "of" | "to") {
  return (
    name: string,
    addressee: string | undefined,
    day: string | undefined,
    text: string,
    answer: readonly [state: string, day?: string] | undefined,
    then: Past | undefined,
  ): string => {
    // "Kosovo asks for recognition" says already who asks.
    const own = [begin(mid(name)), begin(it(name))].find((who) => text.startsWith(`${who} `));
    const [, said] =
      /^(?:asks?|demands?|wants?|proposes?) ((?:to|for|that) .+)$/su.exec(
        text.slice((own ?? "").length + 1),
      ) ?? [];
    const says = own === undefined || said === undefined ? text : said;
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
    const link = !isPhrase ? ": " : to === "to" || isAct || /^(?:that|for) /u.test(says) ? " " : " for ";
    return sentence(`${who}${whom}${onDay(day)}${link}${says}${answered(answer)}`);
  };
}

const TODAY = "today";

const onDay = (day: string | undefined) =>
  day === undefined ? "" : day === TODAY ? ` ${TODAY}` : ` (${day})`;

const answered = (answer: readonly [state: string, day?: string] | undefined) =>
  answer === undefined ? "" : `; ${answer[0]}${answer[1] === undefined ? "" : ` (${answer[1]})`}`;

export const why = {
  label: "Why",
  enters: (whose: Whose, phrase: string, statement: string | undefined, isOwn: boolean) =>
    sentence(
      statement === undefined
        ? `${begin(person(whose))} would gain nothing by moving first (${it(whose.name)} ${phrase})`
        : begin(ranked(whose, isOwn, statement)),
    ),
  /** What the reason before said that somebody's priority hangs on. */
  waits: (whose: Whose, _waiting: string, phrase: string, statement: string | undefined, isOwn: boolean) =>
    sentence(
      statement === undefined
        ? `${begin(person(whose))} would gain nothing by granting that (${it(whose.name)} ${phrase})`
        : begin(ranked(whose, isOwn, statement)),
    ),
  /** The same of all `n` things named there, which hang on one condition. */
  grants: (whose: Whose, n: number, condition: string, isOwn: boolean) =>
    sentence(
      begin(
        `${onGround(whose, isOwn)}${mid(whose.name)} ${isOwn && whose.type === undefined ? verb(whose.name, "does", "do") : "would do"} ${n === 1 ? "so" : n === 2 ? "either" : "any of this"} only if ${condition}`,
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
        statement === undefined
          ? `${onGround(whose, isOwn)}${mid(whose.name)} would gain if ${it(whose.name)} ${phrase}`
          : ranked(whose, isOwn, statement),
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
            `${ranked(whose, isOwn, statement)}; while that is so, it would gain nothing by ending ${isTalking ? "these talks" : "talks, once begun"}`,
          ),
    );
  },
  /** Of a wish for the talks themselves, on which no condition is set. */
  staysForItself: (whose: Whose, isTalking: boolean) =>
    sentence(
      `${begin(`${onGround(whose, true)}${mid(whose.name)}`)} ${verb(whose.name, "is", "are")} taken to want ${isTalking ? "these talks" : "talks"} for their own sake`,
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
  /** Of what was said again: the last day, and the first. */
  saidFirst: (day: string, first: string) => `${day}, first ${first}`,
  /** How it was answered, in words of the record; else by the state of it. */
  noAnswer: "no answer on record",
  answeredBy: (says: string) => clause(says),
  proposal: toSomebody(["proposes", "propose"], "proposed", "to"),
  /** In front of a reason that what somebody did since goes against: it explains nothing without that. */
  belied: (name: string, day: string, told: string) =>
    `${clause(told)}; but on ${day} ${it(name)} did otherwise.`,
  /**
   * What stood for a year or longer against the rule, behind it; `to`: absent where it stands so still, and `span` says for
   * how long. Of meetings, how many there were between the first and the last.
   */
  stood: (name: string, as: StoodAs, { from, to, span, meetings, phrase }: Stood) => {
    const when = to === undefined ? `for ${howLong(span)}` : `from ${from} to ${to}`;
    const met = meetings < 2 ? when : `at ${numeral(meetings)} meetings ${when}`;
    const isStill = to === undefined;
    return {
      without: `; but ${met} ${it(name)} ${isStill ? `${verb(name, "has", "have")} done` : "did"} so without that`,
      // What is not done so far may be done yet: for how long it was not tells nothing of that.
      not: isStill ? "" : `; but ${when} ${it(name)} did not`,
      otherwise: `; against that stands the record ${isStill ? `since ${from}` : when} (${it(name)} ${phrase})`,
    }[as];
  },
  /** A priority that the state of the day goes against is no reason by itself. */
  otherwise: "; on this day it is otherwise",
  none: "No single priority decides it; the annex shows each outcome.",
};
