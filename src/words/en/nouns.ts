import type { NounWords } from "../nounWords.ts";

/** A noun more is a line here, and one in each other language. */
export const NOUNS = {
  event: { one: "event", list: "Events" },
  claim: { one: "claim", list: "Claims, conditions and demands" },
  format: { one: "format", list: "Formats and their phases" },
  actor: { one: "actor", list: "Actors" },
  measure: { one: "measure", list: "Measures beside the record" },
  codedMeasure: { one: "measure of coded events", list: "Coded events beside the record" },
  source: { one: "source", list: "Sources" },
  outcome: { one: "outcome", list: "Outcomes" },
  weakness: { one: "weakness", list: "Known weaknesses" },
  answer: { one: "answer", list: "Stated answers" },
  pillar: { one: "pillar", list: "Pillars" },
  area: { one: "area", list: "Areas" },
} satisfies Record<string, NounWords>;
