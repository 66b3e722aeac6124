import { agreement } from "./annex/agreement.ts";
import { answer, answers } from "./annex/answer.ts";
import { changes } from "./annex/changes.ts";
import { because, explain } from "./annex/explain.ts";
import { glossary } from "./annex/glossary.ts";
import { balance, priorities, reproduce, weakPoints } from "./annex/grounds.ts";
import { howSure } from "./annex/howSure.ts";
import { inTheWay } from "./annex/inTheWay.ts";
import { measures } from "./annex/measures.ts";
import { onRecord } from "./annex/onRecord.ts";
import { open } from "./annex/open.ts";
import { outcomes } from "./annex/outcomes.ts";
import { problems } from "./annex/problems.ts";
import { standing } from "./annex/standing.ts";
import { thirdParty } from "./annex/thirdParty.ts";
import { values } from "./annex/values.ts";
import { watch } from "./annex/watch.ts";

/**
 * The sentences of the annex, section by section. `author` marks words of the case's author; terms are told by a
 * function that gives each its explanation.
 */
export const annex = {
  glossary,
  none: "none",
  uncertain: (says: string) => `Uncertain: ${says}`,
  caution: (says: string) => ` Caution: ${says}`,
  verdicts: { open: "open", conditional: "conditional", closed: "closed" },
  on: "on",
  off: "off",
  scenarios: {
    every: "every scenario",
    only: "the only scenario",
    inEvery: "In every scenario",
    inOnly: "The only scenario",
  },
  state: (id: number) => `state ${id}`,
  nothingOn: "nothing on",
  moreStates: (n: number) => `and ${n} more`,
  answer,
  standing,
  answers,
  /** Names of phases that many cases use; others are their author's words. */
  phases: {} as Record<string, string>,
  /** What a condition or a demand came to, where the word of the case is not the language's own. */
  states: {} as Record<string, string>,
  open,
  inTheWay,
  values,
  thirdParty,
  outcomes,
  changes,
  watch,
  howSure,
  onRecord,
  agreement,
  measures,
  weakPoints,
  balance,
  priorities,
  reproduce,
  problems,
  explain,
  because,
};
