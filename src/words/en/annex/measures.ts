import { begin, count, mid, series } from "../grammar.ts";

export const measures = {
  title: "Beside the record: measures",
  intro:
    "What is counted by a rule over very many acts. None of it is a fact of the record, and neither the model nor the answer reads it. A year counts as known when it is over, since each vote is public the day it is cast.",
  caption: "How far they voted alike in the UN General Assembly, by measure, from 0 to 1",
  codedCaption: "What was coded between them, both directions as one, by measure",
  head: ["Who", "Measure", "Years", "Earlier", "Later", "Moved"],
  pair: (a: string, b: string) => `${a} and ${b}`,
  directions: { rises: "nearer", falls: "apart", steady: "little" },
  end: (value: string, from: number, to: number) => `${value} (${from}–${to})`,
  tooFew: "too few years to say",
  standsFor: (b: string, whole: string) =>
    `${begin(b)} stands in the place of ${mid(whole)}, which has no vote.`,
  coverage: (votes: number, absent: number, noRecord: number) =>
    `${count(votes, "roll call")} at which both voted; ${absent} with one or both absent, ${noRecord} without a record of one, neither of which counts. Most resolutions are put to no roll call, and what is voted on changes from year to year: a value can move while neither side does.`,
  codedCoverage: (events: number, partly: readonly string[]) =>
    `${count(events, "coded event")}: reports that machines have read, so that more reporting gives more of them, and a mistaken reading counts too${partly.length === 0 ? "" : `; the files cover less than nine tenths of ${series(partly)}`}.`,
  record: (direction: "rises" | "falls" | "steady", agrees: boolean | null) => {
    const formats =
      direction === "rises"
        ? "Formats at work between the parties grew in number"
        : direction === "falls"
          ? "Formats at work between the parties fell in number"
          : "Formats at work between the parties stayed as many";
    return `${formats} over the same years${agrees === null ? "" : agrees ? ": the record moved the same way" : ": the record moved the other way"}.`;
  },
  levels: (measure: string, changes: readonly string[]) =>
    `By ${measure} the level at which it stays for three years or more changes in ${series(changes)}.`,
  level: (year: number, before: string, after: string, isCertain: boolean) =>
    `${year} (from ${before} to ${after}${isCertain ? "" : "; not in every test"})`,
  breaksThen: (year: number, breaks: readonly string[]) =>
    `Of ${year} the record marks as ${breaks.length === 1 ? "a break" : "breaks"}, which shows no cause: ${breaks.map((says) => says.replace(/\.$/u, "")).join("; ")}.`,
  apart: (direction: "rises" | "falls", kind: "un-votes" | "coded-events", formats: readonly string[]) =>
    `In the three years after against the three before, ${kind === "un-votes" ? "the votes" : "what was coded"} moved ${direction === "rises" ? "nearer although these no longer worked with both" : "apart although these had come to work with both"}: ${series(formats)}.`,
  claims: "What authors say of how they moved, held against the series over the years they speak of:",
  claim: (from: number, to: number, by: readonly string[], not: readonly string[]) =>
    by.length + not.length === 0
      ? `(${from}–${to}: too few years to say.)`
      : `(${from}–${to}: ${by.length === 0 ? "borne out by neither measure" : not.length === 0 ? "borne out by each measure" : `borne out by ${series(by)}, not by ${series(not)}`}.)`,
  data: (data: string, licence: string, released: string | undefined) =>
    `Data: ${data}${released === undefined ? "" : `, release of ${released}`}; licence ${licence}.`,
  made: "Counted by:",
  figure: {
    caption: (from: string, to: string) =>
      `What was counted, ${from} to ${to}, and what the record has in those years; neither is told by the other`,
    events: "The record",
    event: (n: number, when: string, says: string, isBreak: boolean) =>
      `${n}, ${when}${isBreak ? ", a break" : ""}: ${says.replace(/\.$/u, "")}.`,
    broke: (says: string) => `: ${says.replace(/\.$/u, "")}.`,
    label: (measure: string, a: string, b: string, least: number, most: number) =>
      `Counted: ${measure}, ${mid(a)} and ${mid(b)}, ${least < 0 ? `−${-least}` : least} to ${most}`,
    row: (label: string, years: readonly string[]) => `${label}: ${years.join("; ")}.`,
    value: (year: number, value: string) => `${year} ${value}`,
    gap: (from: number, to: number) => `${from === to ? from : `${from}–${to}`} not measured`,
    marks: { filled: "an event of the record", crossed: "a break, as the record marks it" },
    bars: "counted by year; no bar: not measured, which is no zero",
  },
};
