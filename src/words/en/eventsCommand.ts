import { count, series } from "./grammar.ts";

/** What `detente events` prints. */
export const eventsCommand = {
  votes: {
    /** A state as a heading names it, by its English name. */
    state: (name: string) => name,
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
  import: {
    title: (title: string, dataset: string) => `Imported: ${title} (${dataset})`,
    nothing: "Nothing to import",
    importedBefore: (names: string) => `Imported before, and not read again: ${names}.`,
    rows: (read: number, kept: number, rejected: number, inStore: number) =>
      `${count(read, "row")} read, ${kept} kept, ${rejected} rejected; the store now has ${inStore} of this data set.`,
    rejected: (n: number, reason: string) => `${n} rejected: ${reason}.`,
    rejectFile: (path: string) => `Each with its file and line: ${path}`,
    duplicates: (rule: string, repeated: number, inStore: number, byRule: number) =>
      `Duplicates, by the rule "${rule}": ${repeated} with a number that stands twice in these files, ${inStore} with one that is in the store${rule === "id" ? "" : `, ${byRule} more by the rule`}.`,
    articlesAgain: (n: number) =>
      `${count(n, "row")} of an article that another row has too: reports, and not acts; --duplicates act or article counts them once.`,
    days: (from: string, to: string, covered: number, without: number) =>
      `Days ${from} to ${to}: ${covered} with data, ${without} without.`,
    gaps: (list: string) => `Without data: ${list}.`,
    files: (got: number, expected: number) =>
      `Files of these days: ${got} of ${expected} that were to be expected.`,
    unknownCodes: (list: string) => `Codes that the scheme does not have, kept by their root: ${list}.`,
    unknownActors: (list: string) => `Codes of actors that are not known, kept as they are: ${list}.`,
    unknownPlaces: (list: string) => `Codes of places that are not known, left empty: ${list}.`,
    goldstein: (list: string) => `Values that the scheme does not give their code: ${list}.`,
    quadsApart: (n: number) =>
      `${count(n, "row")} with a quad class that is not that of the root code; the code counts.`,
    unknownColumns: (list: string) => `Columns that are neither read nor known: ${list}.`,
    columns: (used: number, ignored: number) =>
      `${count(used, "column")} used, ${ignored} left aside by name (JSON lists them).`,
  },
  series: {
    title: (a: string, b: string) => `Coded events: ${a} and ${b}`,
    coverage: (title: string) => `What the store covers: ${title}`,
    head: {
      day: "Day",
      week: "Week",
      month: "Month",
      quarter: "Quarter",
      year: "Year",
      days: "Days",
      covered: "Covered",
      files: "Files",
      world: "Events of all",
      mean: "Goldstein",
      net: "Net",
      balance: "Triad",
    },
    names: { net: "net cooperation", goldstein: "mean Goldstein value" } as Record<string, string>,
    formulas: {
      net: "(cooperation − conflict) / (cooperation + conflict), events of both directions, from −1 to 1",
      goldstein: "sum of the Goldstein values / events that have one, from −10 to 10",
    } as Record<string, string>,
    net: "net cooperation: cooperation less conflict, of all events of the direction, from −1 to 1",
    gap: "–: no file covers it, or nothing was coded; a period that no file covers was not measured, which is no zero.",
    partly: "* some of its days or files are missing, so its counts are too low.",
    ended: (day: string) => `The project ended on ${day}: after it there is no data, and no zero.`,
    outside: (n: number) =>
      `Dated in periods that no file covers, and in no row: ${count(n, "event")} of these pairs.`,
    kept: (rule: string) =>
      `1 verbal, 2 material cooperation; 3 verbal, 4 material conflict. Rows count once by the rule "${rule}". What machines have coded from reports counts reports, and is no fact of a record.`,
    changes: (a: string, b: string, penalty: number, n: number) =>
      `${a} and ${b}: ${n === 0 ? "no change of level" : `${count(n, "change")} of level`} in net cooperation, both directions as one (PELT, penalty ${penalty} variances of the noise).`,
    change: (period: string, before: string, after: string, stability: number) =>
      `${period}: from ${before} to ${after}; found with ${stability} % of the penalties tried`,
    beside: (events: string) => `beside it on record: ${events}`,
    triad: "Three pairs: net cooperation and its sign",
    balanced: (is: boolean): string => (is ? "balanced" : "not balanced"),
  },
  recount: {
    title: (folder: string) => `Counted again: the coded measures of ${folder}`,
    counted: (store: string, added: readonly string[], changed: readonly string[], kept: readonly string[]) =>
      [
        `${store}: `,
        [
          added.length + changed.length === 0 ? "the same counts" : "",
          added.length === 0 ? "" : `new ${series(added)}`,
          changed.length === 0 ? "" : `other counts of ${series(changed)}`,
          kept.length === 0 ? "" : `not covered by it, and left as they are: ${series(kept)}`,
        ]
          .filter((text) => text !== "")
          .join("; "),
        ".",
      ].join(""),
    notCounted: (store: string, why: string) =>
      `not counted, and its counts stay as they are${store === "" ? "" : ` (${store})`}: ${why}.`,
    noStore: "it names no store; give one: --store",
    elsewhere: (store: string) =>
      `what is on another machine is asked only where the command names it: --store '${store}'`,
    files: (files: readonly string[], written: boolean) =>
      `${written ? "Written" : "Nothing is written yet; with --write"}: ${files.join(", ")}.`,
  },
  code: {
    title: (words: string) => `Codes for: ${words}`,
    quads: ["Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict"],
    kept: "Found by words in the names of CAMEO. Which code fits is for its author to say, with the reason where it is not the nearest.",
  },
};

export type EventsWords = typeof eventsCommand;
