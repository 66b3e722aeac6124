import { SmallestChanges } from "./change.ts";
import { ComparedScenarios } from "./compare.ts";
import { Explanation } from "./explain.ts";
import { FoundEquilibria } from "./find.ts";
import { HoldConditions } from "./hold.ts";
import { SolvedStates } from "./solve.ts";
import { WantedFate } from "./want.ts";

/** The answers about a model, by the name of their schema in schemas/. Fields may be added to them, never changed or dropped. */
export const MODEL_ANSWERS = {
  solve: { title: "Detente solve: one model of `detente solve --format json`", schema: SolvedStates },
  explain: {
    title: "Detente explain: what `detente solve --explain --format json` prints",
    schema: Explanation,
  },
  want: { title: "Detente want: what `detente solve --want --format json` prints", schema: WantedFate },
  compare: {
    title: "Detente compare: what `detente solve --compare --format json` prints",
    schema: ComparedScenarios,
  },
  find: { title: "Detente find: what `detente solve --find --format json` prints", schema: FoundEquilibria },
  change: { title: "Detente change: what `detente change --format json` prints", schema: SmallestChanges },
  hold: { title: "Detente hold: what `detente change --hold --format json` prints", schema: HoldConditions },
};
