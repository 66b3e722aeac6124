import { series } from "./grammar.ts";

export const measures = {
  title: "Measures",
  none: "By this day the case holds no measure, or none of its years was over. “detente events votes” and “detente events series” write one as an entry of a case: docs/measures.md says how, and where the data are to be had.",
  intro:
    "What is counted by a rule over very many acts stands below what the record has in those years, on one axis of time. No bar is a fact of the record, no event of it was counted, and the answer rests on no bar.",
  events: "What the record has in these years",
  event: (n: number, of: number) => `${n} of ${of}`,
  previous: "Earlier",
  next: "Later",
  choose: "Which event",
  option: (n: number, when: string, says: string) => `${n}. ${when}: ${says}`,
  isBreak: "The record marks it as a break.",
  works: "Works",
  noEvents: "The record has nothing that happened in these years.",
  series: "What was counted",
  years: (name: string) => `${name}, by year`,
  year: "Year",
  counted: { "un-votes": "Roll calls", "coded-events": "Coded events" },
  gap: "–",
  gapHelp: "–: nothing was measured, which is no zero.",
  data: (data: string, licence: string, released: string | undefined) =>
    `Data: ${data}${released === undefined ? "" : `, release of ${released}`}; licence ${licence}.`,
  made: "Counted by:",
  claims: "What authors say of how they moved",
  claim: (from: number, to: number, by: readonly string[], not: readonly string[]) =>
    by.length + not.length === 0
      ? `${from}–${to}: too few years to say.`
      : `${from}–${to}: ${by.length === 0 ? "borne out by neither measure" : not.length === 0 ? "borne out by each measure" : `borne out by ${series(by)}, not by ${series(not)}`}.`,
};
