import { count } from "./grammar.ts";

/** What `detente events` prints. */
export const eventsCommand = {
  votes: {
    title: (a: string, b: string) => `Votes in the UN General Assembly: ${a} and ${b}`,
    covered: (rollCalls: number, by: "year" | "session", from: number | null, to: number | null) =>
      from === null
        ? `${count(rollCalls, "roll call")}, none of a known ${by}`
        : `${rollCalls === 0 ? "" : `${count(rollCalls, "roll call")}, `}${by === "year" ? "years" : "sessions"} ${from} to ${to}`,
    undated: (n: number, by: "year" | "session") => `${count(n, "roll call")} of no known ${by} left out.`,
    between: (a: string, b: string) => `${a} and ${b}`,
    names: {
      "share-same": "share of same votes",
      agree3: "agreement on three choices",
      "ideal-point": "distance of ideal points",
    } as Record<string, string>,
    formulas: {
      "share-same": "same / joint, where joint counts the roll calls at which both voted yes, no or abstain",
      agree3:
        "(same + half / 2) / joint, where half counts those at which one of the two abstained and the other did not",
      "ideal-point": "|ideal point of one − ideal point of the other|, as published for the session",
    } as Record<string, string>,
    head: {
      year: "Year",
      session: "Session",
      joint: "Joint",
      same: "Same",
      half: "Half",
      opposite: "Opposite",
      apart: "Absent",
      noRecord: "No record",
    },
    few: (n: number) => `* fewer than ${n} joint roll calls: one vote more or less moves the value much.`,
    gap: "–: nothing was measured, which is no zero.",
    kept: "Absent is no abstention, and no record is no absence: neither counts as a vote. A yearly value is of the calendar year of the vote; who sat for a state that was succeeded is as the file has it.",
    nothing: "The file has no roll call of these states.",
    over: (from: string, to: string) => `from ${from} to ${to}`,
  },
};

export type EventsWords = typeof eventsCommand;
