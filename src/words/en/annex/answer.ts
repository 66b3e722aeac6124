import { begin } from "../grammar.ts";

export const answer = {
  title: "Grounds of the judgement",
  oldPriorities: "What the old priorities would have said, and no answer for this day: ",
  stale: {
    break: "A break",
    ground: "A ground of the priorities no longer holds",
    condition: "A condition changed",
    restated: "A list was restated",
    expired: "The author let the priorities speak only until then",
  },
  staleOn: (reason: string, day: string) => `${reason}, ${day}. `,
  holds: (readings: string) => `A dialogue state holds, reachable or not, ${readings}.`,
  reached: (readings: string) =>
    `A dialogue state can be reached by steps that pay whoever takes them, whether or not it then holds, ${readings}.`,
  dialogue: (means: string | undefined, expression: string, n: number, all: number) =>
    means === undefined
      ? `Dialogue means that nothing: the case does not define it: ${n} of ${all} feasible states.`
      : `Dialogue means that ${means} (${expression}): ${n} of ${all} feasible states.`,
  restsOn: "What the answer rests on: changed by its smallest edit, each of these changes it.",
  assumption: (what: string, change: string, effect: string) => `${begin(what)}; ${change}: ${effect}.`,
  ground: (says: string) => ` Ground: ${says}`,
  uncertain: (says: string) => ` Uncertain: ${says}`,
  concluded: (by: string, day: string | undefined) =>
    `${begin(by)} concluded${day === undefined ? "" : ` (${day})`}: `,
  agrees: " What is computed agrees.",
  differs: " What is computed differs.",
};

/** What the record answers, axis by axis; the words of the record itself. */
export const answers = {
  yes: "yes",
  no: "no",
  partly: "partly",
  possible: "possible",
  disputed: "disputed",
  unknown: "unknown",
} as Record<string, string>;
