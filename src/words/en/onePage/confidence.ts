import type { OfTalks, StoodConduct, Whose } from "../../pageParts.ts";
import { count, it, mid, numeral, of, series, verb } from "../grammar.ts";
import { theBody } from "./bodies.ts";
import { howLong, person, withName } from "./parties.ts";

/** A wish as what somebody has, and not to do a thing as what that is: "Russia's refusal to meet …". */
function refusalOf(statement: string, names: readonly string[]): string {
  const [, , rest] = /^(it|they) (?:does|do) not (.+)$/su.exec(statement) ?? [];
  const [name] = names;
  if (name === undefined) return `that ${statement}`;
  return rest === undefined ? `that ${withName(name, statement)}` : `the refusal ${of(name)} to ${rest}`;
}

export const confidence = {
  label: (word: string) => `Confidence in this judgement is ${word}`,
  words: { high: "high", moderate: "moderate", low: "low" },
  reasons: {
    age: (n: number | undefined) =>
      n === undefined
        ? "the priorities assumed bear no date"
        : `the priorities assumed are more than ${n === 1 ? "a year" : count(n, "year")} old`,
    /** Names: of those for whose priorities no work of their own is cited; `only`: the one priority it is about. */
    sources: (n: number, all: number, names: readonly string[], only: string | undefined) =>
      all === 0
        ? "no ground is given for what the parties want"
        : only !== undefined
          ? `what decides, ${refusalOf(only, names)}, is only inferred`
          : `no text ${series(names.map(of), "or")} bears out ${n === 0 ? "the" : "some"} decisive priorities`,
    uncertain: (whose: Whose, statement: string) =>
      `it is assumed, not documented, that ${statement.replace(/^(?:it|they) /u, `${person(whose)}, given the choice, `)}`,
    untested: "nothing the parties have done since has tested the priorities assumed",
    /** What somebody left as it was, against a priority of his that decides. */
    stood: ({ name, phrase, from, to }: StoodConduct) =>
      `what is on record of ${mid(name)} ${to === undefined ? `since ${from}` : `from ${from} to ${to}`} (${it(name)} ${phrase}) goes against a decisive priority`,
    contested: (n: number) => `${count(n, "contested fact")} would turn the answer`,
    fragile: (n: number, all: number) =>
      `of ${all} small changes to the priorities that were tried ${all - n} alter the answer`,
    record: (n: number) =>
      `${count(n, "move")} made since ${n === 1 ? "goes" : "go"} against the priorities assumed`,
    readings: (n: number, names: readonly string[]) =>
      `which ${n === 2 ? "end" : `of ${numeral(n)} ends`} follows depends on how ${names.length === 0 ? "the parties are" : `${series(names.map(mid))} ${names.length > 1 ? "are" : verb(names[0]!, "is", "are")}`} read`,
  },
  /** The same in a few words, behind one that is told whole. */
  short: {
    age: "the priorities are old",
    sources: "no text of a party's own bears out the decisive priorities",
    uncertain: "one decisive priority is the author's assumption",
    untested: "nothing done since has tested the priorities",
    stood: "a decisive priority goes against what is on record, as told below",
    contested: "a contested fact would turn the answer",
    fragile: "small changes to the priorities turn the answer",
    record: "what a party did since goes against them",
    readings: "what follows depends on how the parties are read",
  } as Record<string, string>,
  besides: (first: string, others: readonly string[]) => `${first}; ${series(others)}`,
  /** Where the grounds stand beside it already. */
  asTold: (word: string) => `Confidence is therefore ${word}.`,
  none: "nothing that counts against it was found",
  /** Where priorities do not speak, of whether they talk alone. */
  ofTalks: {
    label: (word: string) => `Confidence in this account of their talks is ${word}`,
    reasons: {
      ended: (gap) => `the record ends ${howLong(gap)} before this day`,
      contested: (names) =>
        `accounts differ on ${names.length === 0 ? "whether they talk" : series(names.map(theBody))}`,
      uncited: "no source is cited for it",
      thin: (works, whose) => {
        const by = whose === undefined ? "" : ` by ${mid(whose)}`;
        return works === 1
          ? `the account rests on a single source${by}`
          : `the account rests on sources${by} alone`;
      },
      absent: (met, isTold) =>
        isTold
          ? "that no later meeting is on record does not rule one out"
          : `no ${met === undefined ? "meeting" : `meeting after ${met}`} is on record, which does not rule one out`,
      unmet: "no meeting is on record of the last six months",
    } as OfTalks,
    /** `ofBoth`: each of the two is among those whose works they are. */
    none: (works: number, ofBoth: boolean) =>
      `the account rests on ${numeral(works)} sources${ofBoth ? ", some from each side" : ""}`,
  },
};
