import type { annex as english } from "../en/annex.ts";
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
import { PHASES, STATES } from "./wordsOfFields.ts";

/** Der Anhang auf Deutsch, Abschnitt für Abschnitt. A state is "eine Lage", a scenario "ein Szenario". */
export const annex: typeof english = {
  glossary,
  none: "keine",
  uncertain: (says) => `Unsicher: ${says}`,
  caution: (says) => ` Vorbehalt: ${says}`,
  verdicts: { open: "offen", conditional: "bedingt", closed: "verschlossen" },
  on: "an",
  off: "aus",
  scenarios: {
    every: "jedes Szenario",
    only: "das einzige Szenario",
    inEvery: "In jedem Szenario",
    inOnly: "Im einzigen Szenario",
  },
  state: (id) => `Lage ${id}`,
  nothingOn: "nichts an",
  moreStates: (n) => `und ${n} weitere`,
  answer,
  standing,
  answers,
  phases: PHASES,
  states: STATES,
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
