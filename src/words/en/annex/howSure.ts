export const howSure = {
  title: "How sure",
  intro:
    "Each list of priorities was tried as written, with every two neighbours exchanged, and with every single priority struck out. Counted is in how many of these orderings the answer stays the same; in how many dialogue, and each outcome, holds (by itself or through fear of a credible answer); and in how many it holds and can be reached as well.",
  caption: "Orderings, by scenario",
  head: [
    "Scenario",
    "Answer stays",
    "Dialogue holds",
    "Holds and can be reached",
    "Outcomes: hold; hold and can be reached",
  ],
  share: (n: number, all: number) => `${n} of ${all}`,
  outcome: (name: string, held: number, reached: number, all: number) =>
    `${name}: ${held}; ${reached} of ${all}`,
  noneInAny: "none in any",
  leftOut: (n: number, all: number) =>
    `Of ${all.toLocaleString("en")} orderings ${n.toLocaleString("en")} ${n === 1 ? "was" : "were"} not tried, since the model has too many situations.`,
  variant: (name: string) => `Variant: ${name}. `,
  unsolved: "It could not be solved.",
  variantAnswer: (verdict: string, open: number, all: number) =>
    `Answer: ${verdict}, with dialogue holding and reachable in ${open} of ${all} scenarios.`,
  open: "The author leaves some priorities open. Counted over every ordering that these allow, each as good as any other:",
  openIn: (held: number, all: number, drawnFrom: string | undefined) =>
    `dialogue holds and can be reached in ${held} ${drawnFrom === undefined ? `of all ${all} orderings` : `of ${all} drawn at random from ${drawnFrom}`}.`,
  dependsOn: (name: string, statement: string, ways: readonly string[]) =>
    ` It depends most on ${name}'s “${statement}”: ${ways.join("; ")}.`,
  way: (way: string, held: number, all: number) =>
    `${way.startsWith("place") ? `at ${way}` : way}, ${held} of ${all}`,
};
