import type { GlossaryTerm } from "../../pageParts.ts";
import { series } from "../grammar.ts";

export const agreement = {
  title: "Is anything better for both than today?",
  zone: <T>(term: (word: GlossaryTerm, shown?: string) => T, a: string, b: string): (string | T)[] => [
    "The ",
    term("zone of agreement"),
    ` of ${series([a, b])}:`,
  ],
  noState: (where: string) => `${where}: no state is better than today for both.`,
  better: (where: string, n: number, names: string) =>
    `${where}: ${n} ${n === 1 ? "state is" : "states are"} better for both than today (${names}); `,
  noneReached: "none can be reached by steps that each pay whoever takes them.",
  reached: (n: number, names: string) => `${n} can be reached so (${names}).`,
  neither: " Nor could the two get to any by moves of their own.",
  /** `names`: undefined where it is all of them. */
  together: (names: string | undefined) =>
    ` If the two agreed on every step, they could get to ${names ?? "all of them"} by moves of their own.`,
};
