export const values = {
  title: "Values and third parties",
  valuesHead: "Values, and what each claim rests on",
  valuesHelp:
    "Declared: the actor laid it down itself. Inferred: read into its conduct, or taken from rules for its staff.",
  compare: "Which values are named for whom",
  value: "Value",
  claim: "Claim",
  evidence: "Kind of evidence",
  declared: "declared",
  inferred: "inferred",
  kinds: {
    "founding-text": "founding text",
    law: "law",
    strategy: "strategy",
    "summit-text": "summit text",
    "leader-speech": "a leader's speech",
    "staff-rule": "rules for staff",
    inference: "inference from conduct",
  },
  noValues: "The record holds no claim of value up to this day.",
  stancesHead: "Where each stands on the other, over time",
  stancesHelp: "A bar ends where the stance is known to have ended; an open end goes on.",
  stanceTable: "Stances as a table",
  who: "Who",
  onWhom: "On whom",
  stance: "Stance",
  since: "Since",
  until: "Until",
  open: "still held",
  noStances: "The record holds no stance up to this day.",
  thirdHead: (name: string) => `What ${name} has to do with it`,
  thirdSays: (changesVerdict: boolean, changesParties: boolean): string =>
    changesVerdict
      ? "Which type it is changes the answer."
      : changesParties
        ? "Which type it is does not change the answer, but it changes what the parties do where things hold."
        : "Which type it is changes neither the answer nor what the parties do where things hold.",
  type: "If it is",
  verdict: "The answer then is",
  verdicts: { open: "open", conditional: "conditional", closed: "closed" },
  holds: "What the parties do in states that hold by themselves",
  letters: "The letters say what is on",
  noThird: "No third party is part of the model for this day.",
  notUncertainty: "The types are an uncertainty and no probability: none is weighted.",
  on: "on",
};
