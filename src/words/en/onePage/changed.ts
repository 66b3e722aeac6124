import { count, mid, series } from "../grammar.ts";

function theJudgement(day: string, headline: string, isBelied: boolean): string {
  return `The judgement of ${day} was: “${headline}”.${isBelied ? " It did not hold." : ""}`;
}

export const changed = {
  /** `isBelied`: what came was otherwise. */
  judgement: theJudgement,
  label: (day: string, headline: string, isBelied: boolean) =>
    `${theJudgement(day, headline, isBelied)} Since then`,
  asked: (day: string, headline: string, isBelied: boolean) =>
    `${theJudgement(day, headline, isBelied)} Since then`,
  labelShort: (day: string) => `Since the judgement of ${day}`,
  askedShort: (day: string) => `Since ${day}`,
  events: (n: number) => count(n, "event"),
  /** The weightiest by what they were, the rest in number. */
  breaks: (list: readonly (readonly [string, string])[], earlier: number) =>
    list.length === 0
      ? count(earlier, "break")
      : `${list.map(([day, says]) => `${says} (${day})`).join("; ")}${earlier === 0 ? "" : `, among others`}`,
  now: (name: string, phrase: string) => `${mid(name)} now ${phrase}`,
  /** Beside the break that the judgement names. */
  beside: ", besides that break",
  noFacts: "nothing is on record that bears on the answer",
  model: "the parties' priorities have been stated anew",
  lists: (names: readonly string[]) => `priorities restated: ${series(names)}`,
  same: "the answer is the same",
  /** Of an answer whose words are otherwise. */
  sameLasting: "whether talks would last is judged as it was then",
  /** Where that is all there is to tell; `isNothing`: nor is anything on record that bears on it; `headline`: where it is told. */
  unchanged: (day: string, headline: string | undefined, isNothing: boolean) =>
    headline === undefined
      ? `The answer is the same as on ${day}.`
      : `${theJudgement(day, headline, false)} ${isNothing ? "Nothing on record since bears on it, and the" : "The"} answer is the same now.`,
  /** Where the words of the answer are otherwise, and whether talks would last is judged alike. */
  unchangedLasting: (day: string, headline: string) =>
    `${theJudgement(day, headline, false)} Whether talks would last is judged no differently now.`,
  through: {
    facts: "what happened",
    priorities: "newly stated priorities",
    age: "the age of the priorities",
  } as Record<string, string>,
  parts: {
    talksToday: "whether they talk",
    reachable: "whether talks are within reach",
    lasting: "whether talks would last",
    answered: "whether talks would last, of which nothing was said then",
  } as Record<string, string>,
  /** Which parts of the answer are others, through what; `isRest`: the others are as they were. */
  changedParts: (parts: readonly string[], through: readonly string[], isRest: boolean) =>
    `a new answer on ${series(parts)}${through.length === 0 ? "" : `, because of ${series(through)}`}${isRest ? "; the rest as before" : ""}`,
};
