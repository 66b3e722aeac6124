import { backtestCommand } from "./backtestCommand.ts";
import { checkCommand } from "./checkCommand.ts";
import { checkMany } from "./checkMany.ts";
import { eventsCommand } from "./eventsCommand.ts";
import { filesCommands } from "./filesCommands.ts";
import { count, series } from "./grammar.ts";
import { modelCommands } from "./modelCommands.ts";
import { pathCommand } from "./pathCommand.ts";
import { versions } from "./versions.ts";

/** What the commands print besides the page: `status`, `timeline`, `breaks` and `watch`. */

export const commands = {
  /** How a status answers. */
  answers: {} as Record<string, string>,
  /** Conditions, demands and forecasts: how they stand. */
  states: {} as Record<string, string>,
  phases: {} as Record<string, string>,
  roles: {} as Record<string, string>,
  /** Between two states of which either may hold. */
  or: " or ",
  by: (names: readonly string[]) => ` by ${names.join(", ")}`,
  possibly: ", possibly",
  differ: ", sources differ",

  path: pathCommand,
  backtest: backtestCommand,
  model: modelCommands,
  check: checkCommand,
  checkMany,
  events: eventsCommand,
  versions,
  files: filesCommands,

  status: {
    title: (day: string) => `What was open on ${day}`,
    asKnown: (title: string, day: string) => `${title}; as it was known on ${day}`,
    caption: "Formats",
    format: "Format",
    exists: "Exists",
    takesPart: (name: string) => `${name} takes part`,
    operates: "Operates",
    restsOn: "Rests on",
    ended: "No longer in existence",
    notFounded: (names: readonly string[]) => `Not yet founded: ${names.join(", ")}.`,
    dormant: "no, dormant",
    partly: "partly",
    through: "; the parties talk through others",
    change: (phase: string, day: string) => `${phase} ${day}`,
    ground: (phase: string, day: string) => `${day} ${phase}`,
  },

  timeline: {
    title: (title: string) => `${title}: timeline`,
    entries: (n: number) => (n === 1 ? "1 entry" : `${n} entries`),
    kinds: { context: "context", planned: "planned", claim: "claim" } as Record<string, string>,
    differ: (readings: readonly string[]) => ` Sources differ: ${readings.join("; ")}.`,
    sources: (n: number, verification: string | undefined) => {
      const told = n === 0 ? "no source" : n === 1 ? "1 source" : `${n} sources`;
      return verification && verification !== "verified"
        ? `${told}, ${verification.replace("-", " ")}`
        : told;
    },
    role: (name: string, role: string, whom: readonly string[], isOver: boolean) =>
      isOver
        ? `${name} no longer ${role}`
        : `${name} ${role}${whom.length === 0 ? "" : ` for ${series(whom)}`}`,
    until: (says: string) => `${says}: until then.`,
  },

  breaks: {
    title: (title: string) => `${title}: what was broken off`,
    subtitle: (day: string, all: number, open: number) => {
      const still =
        open === 0
          ? ""
          : open < all
            ? `, ${open} of them not taken up again`
            : `, ${all === 1 ? "not" : "none"} taken up again`;
      return `As of ${day}: ${count(all, "break")}${still}. * marked as a break in the relation.`;
    },
    none: "Nothing is recorded as broken off.",
    part: (name: string) => `${name}${name.endsWith("s") ? "'" : "'s"} part`,
    how: { suspended: "suspended", dormant: "dormant", ended: "ended", marked: "marked" } as Record<
      string,
      string
    >,
    by: (names: readonly string[]) => `by ${series(names)}`,
    nobody: "by nobody's decision",
    untold: "and no event says by whom",
    why: (says: string) => `A break: ${says}`,
    until: (
      day: string,
      says: string,
      by: readonly string[],
      { inPart, isDisputed }: { inPart?: true; isDisputed?: true },
    ) => {
      const how = [inPart && "in part", isDisputed && "sources differ"].filter(Boolean).join("; ");
      return ` Until ${day}${how === "" ? "" : ` (${how})`}: ${says}${by.length > 0 ? ` (by ${series(by)})` : ""}.`;
    },
    open: " Not taken up again.",
    endUnknown: " When it ended is not known.",
  },

  watch: {
    title: (title: string) => `${title}: what is watched`,
    subtitle: (day: string, last: string | undefined) =>
      `On ${day}${last === undefined ? "; no earlier look is known, so what came within a year is called new" : `; last look on ${last}`}.`,
    due: "Newly due or overdue",
    changed: (isFirst: boolean): string => (isFirst ? "New within a year" : "Changed since the last look"),
    nothing: "Nothing has changed and nothing is newly due.",
    kinds: {
      move: "Moves",
      condition: "Conditions",
      demand: "Demands",
      forecast: "Forecasts",
      likelihood: "Outcomes that are called likely or unlikely",
      planned: "Plans",
      priorities: "Priorities",
    } as Record<string, string>,
    unseen: "Plans that no look sees",
    unknownSince: (says: string) =>
      `${says}: nothing says when it became known; add known, or a source with a date. `,
    silent: (day: string) => `The record ends with ${day} and says nothing of what has happened since.`,
    /** Of priorities: no break, no changed ground and no restating has overtaken them. */
    stated: (day: string, isCurrent: boolean, was: string | undefined, age = "") =>
      `stated on ${day}${age}${isCurrent ? ", and nothing on record has overtaken them since" : ", untested since then because the record has ended"}${was === undefined ? "" : ` (was ${was})`}`,
    /** Since they were last stated. */
    age: (months: number) => `, ${count(months, "month")} ago`,
    gone: (ids: readonly string[]) => `No longer in the case: ${ids.join(", ")}.`,
    state: (is: string, was: string | undefined, since: string | undefined) =>
      `${is}${was === undefined ? "" : ` (was ${was})`}${since === undefined ? "" : ` since ${since}`}`,
    saidAgain: (day: string) => `; said again on ${day}`,
    anew: "; to be stated anew",
    timing: {
      ahead: (day: string) => `; due ${day}`,
      due: (day: string) => `; due now, until ${day}`,
      overdue: (day: string) => `; overdue since ${day}`,
      settled: (day: string) => `; was due ${day}`,
      none: (day: string) => `; due ${day}`,
    },
    precedents: (bridged: number, held: number, examples: readonly (readonly [string, string])[]) => {
      const times = (word: string, n: number) =>
        n === 0 ? `never ${word}` : `${word} ${n === 1 ? "once" : n === 2 ? "twice" : `${n} times`}`;
      const against =
        examples.length === 0
          ? ""
          : `; against the rule speak ${examples.map(([day, says]) => `${day} (${says})`).join(" and ")}`;
      return ` By the record it was ${times("bridged or waived", bridged)} and ${times("held", held)}${against}.`;
    },
    test: (says: string) => ` Test: ${says}.`,
    found: (says: string) => ` Found: ${says}.`,
    likelihood: (word: string, by: string | undefined) =>
      ` (called ${word}${by === undefined ? "" : ` by ${by}`})`,
    priorities: (title: string) => `The priorities “${title}”`,
  },
};

export type CommandWords = typeof commands;
