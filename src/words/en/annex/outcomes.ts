import type { GlossaryTerm } from "../../pageParts.ts";

export const outcomes = {
  title: "The outcomes",
  hold: {
    "by-itself": "holds by itself",
    "credible-sanction": "holds only through fear of a credible answer",
    "any-sanction": "holds only through fear of an answer against its author's own interest",
    no: "does not hold",
  },
  intro: <T>(term: (word: GlossaryTerm, shown?: string) => T): (string | T)[] => [
    "An outcome ",
    term("by itself", "holds by itself"),
    " or only through ",
    term("fear of a credible answer"),
    " if the priorities recorded here are right, ",
    term("scenario"),
    " by scenario; whether it is ",
    term("reachable"),
    " is a separate matter.",
  ],
  letters: (options: readonly string[]) =>
    `States are named by the options that are on. ${options.join("; ")}.`,
  caption: "Does it hold, and can it be reached?",
  head: ["Outcome", "Holds", "Can be reached", "Judged"],
  dialogue: " (dialogue)",
  judged: (word: string, by: string | undefined) => `${word}${by === undefined ? "" : ` (${by})`}`,
  notJudged: "not judged",
  holdsInAll: (says: string, n: number) => `${says}${n > 1 ? `, all ${n} scenarios` : ""}`,
  holdsIn: (says: string, n: number, all: number) => `${says} in ${n} of ${all}`,
  reached: (n: number, all: number) => (n === 0 ? "no" : n === all ? "yes" : `in ${n} of ${all} scenarios`),
  notAnnounced: " Not among the models of the paper under review. ",
  because: (where: string, says: string) => `${where}: ${says} `,
  irreversible: (where: string) =>
    `${where}: it holds only because a step cannot be taken back, not because anybody is content with it.`,
  extortion: (where: string) =>
    `${where}: it holds only because a party could answer with a step that cannot be taken back. That is extortion: it describes what would hold, and is not advice.`,
  pro: "For: ",
  contra: "Against: ",
  figure: {
    caption: "The outcomes, in each scenario",
    fills: {
      full: "holds by itself and can be reached",
      partial: "holds, but out of reach or only through fear of an answer",
      empty: "does not hold",
    },
    row: (says: string, scenarios: readonly string[]) => `${says}: ${scenarios.join("; ")}`,
    scenarios: (names: readonly string[]) =>
      `Scenarios: ${names.map((name, i) => `${i + 1} ${name}`).join("; ")}.`,
  },
};
