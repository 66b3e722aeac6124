import type { SilentOption, StillThere } from "../../pageParts.ts";
import { begin, clause, count, it, its, mid, numeral, of, sentence, series } from "../grammar.ts";
import { isManyBodies, theBody } from "./bodies.ts";

const isOne = (names: readonly string[]) => names.length === 1 && !isManyBodies(names[0]!);

/** What is still there, by name, as a sentence; none: of none. */
function there(names: readonly string[], one: string, many: string): string[] {
  return names.length === 0 ? [] : [`${series(names.map(theBody))} ${isOne(names) ? one : many}`];
}

export const standing = {
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
    ` (${isOwn ? `going by ${its(name)} own words` : `according to ${mid(name)}`}${day === undefined ? "" : `, ${day}`})`,
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
  /** A word that is no longer current, and nothing that shows the contrary; `isAgain`: behind what is not shown since that day. */
  lapsed: (name: string, phrase: string, day: string | undefined, isAgain: boolean) =>
    sentence(
      isAgain
        ? `Nor does the record show whether ${mid(name)} still ${phrase}`
        : `The record does not show whether${day === undefined ? "" : `, after ${day},`} ${mid(name)} ${phrase}`,
    ),
  /** What he said when his earlier word on it ended. */
  nextWord: (name: string, day: string, says: string) =>
    sentence(`On ${day} ${mid(name)} said: ${clause(says)}`),
  contested: (name: string, phrase: string, account: string) =>
    `Whether ${mid(name)} ${phrase} is contested (${account}).`,
  /** Of which no more than one account is on record. */
  open: (name: string, phrase: string, account: string) =>
    `Whether ${mid(name)} ${phrase} is open: ${account}.`,
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
      ...there(inForce, "still stands", "still stand"),
      ...there(works, "continues its work", "continue their work"),
      ...there(inPart, "works only in part", "work only in part"),
      ...there(dormant, "has not been ended but is dormant", "have not been ended but are dormant"),
      ...(contested.length > 0
        ? [
            `whether ${series(contested.map(theBody))} still ${isOne(contested) ? "stands" : "stand"} is contested`,
          ]
        : []),
    ]
      .map((one) => sentence(begin(one)))
      .join(" "),
  nothingAtWork: "Nothing on record is still in force or active between them.",
  /** Behind the names of as many as there is room for. */
  more: (n: number) =>
    `The annex lists ${n === 1 ? "one other such arrangement" : `${numeral(n)} other such arrangements`}.`,
  channels: (list: readonly string[]) => list.map((one) => sentence(begin(one))).join(" "),
  /** What a condition that somebody does not meet asks of him, behind what is said of it. */
  asked: (says: string) => ` (${says})`,
  /** What is on record that comes near a thing not shown, and is less. */
  shortOf: (name: string, says: string, day: string) =>
    sentence(`What the record shows ${of(name)} comes nearest to that on ${day}: ${clause(says)}`),
  /** Who is outside an agreement that the other is still party to. */
  outside: (name: string, agreement: string, day: string) =>
    sentence(`${begin(mid(name))} left ${theBody(agreement)} on ${day}`),
  /** The same where the other side has suspended it since. */
  outsideBoth: (name: string, agreement: string, day: string, others: readonly string[], then: string) =>
    sentence(
      `${begin(mid(name))} left ${theBody(agreement)} on ${day}; ${series(others.map(mid))} suspended it ${then === day ? "the same day" : `on ${then}`}`,
    ),
  /** The same in words of the record. */
  outsideWith: (name: string, agreement: string, day: string, did: string, then: string) =>
    sentence(
      `${begin(mid(name))} left ${theBody(agreement)} on ${day}; ${clause(did)} (${then === day ? "the same day" : then})`,
    ),
  /** What mattered most of late: a label, then texts with their days, the last behind all others. */
  lately: (events: readonly (readonly [string, string])[], of: "ended" | "year" | "lately") => [
    `${{ ended: "Near the end of the record", year: "In the last year of the record", lately: "Lately" }[of]}:`,
    ...events.map(([day, says]) => sentence(`${begin(says)} (${day})`)),
  ],
  /** What follows stands in the present, as of the last day of which the record tells. */
  labelThen: "At the record's end",
};
