import { z } from "zod";
import { Assessment } from "../assessment/index.ts";
import { Backtest } from "./backtest.ts";
import { Breaks } from "./breaks.ts";
import { SmallestChanges } from "./change.ts";
import { ComparedScenarios } from "./compare.ts";
import { Explanation } from "./explain.ts";
import { FoundEquilibria } from "./find.ts";
import { Flips } from "./flips.ts";
import { HoldConditions } from "./hold.ts";
import { WantedChanges } from "./offeredChanges.ts";
import { Path } from "./path.ts";
import { CheckedStatement } from "./priorities.ts";
import { Hits } from "./search.ts";
import { ShownState } from "./shownState.ts";
import { SolvedStates } from "./solve.ts";
import { ShownSource } from "./sources.ts";
import { StanceSpan } from "./stanceSpans.ts";
import { StateGraph } from "./stateGraph.ts";
import { OfferedModel, OutcomeReasons, StateRows, StrategyAnswer, Wanted } from "./strategy.ts";
import { WantedFate } from "./want.ts";
import { Watch } from "./watch.ts";

/** What commands print with `--format json`, by the name of its schema in schemas/. Fields may be added to them, never changed or dropped. */
export const COMMAND_ANSWERS = {
  review: { title: "Detente review: what `detente review --format json` prints", schema: Assessment },
  breaks: { title: "Detente breaks: what `detente breaks --format json` prints", schema: Breaks },
  backtest: {
    title: "Detente backtest: what `detente backtest --format json` prints",
    schema: Backtest,
  },
  path: { title: "Detente path: what `detente path --format json` prints", schema: Path },
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
  watch: { title: "Detente watch: what `detente watch --format json` prints", schema: Watch },
  change: { title: "Detente change: what `detente change --format json` prints", schema: SmallestChanges },
  hold: { title: "Detente hold: what `detente change --hold --format json` prints", schema: HoldConditions },
};

/** What views of the workbench ask of its engine, by the engine's name for it. */
export const WORKBENCH_ANSWERS = {
  search: Hits,
  sources: z.array(ShownSource),
  leftOut: z.record(z.string(), z.int()).describe("How many things became known later, by kind"),
  stanceSpans: z.array(StanceSpan),
  strategyModels: z.array(OfferedModel),
  // How long the engine took is the engine's to say.
  strategy: StrategyAnswer.extend({ took: z.number() }),
  strategyHeldByFear: StateRows,
  strategyReasons: z.array(OutcomeReasons),
  strategyFlips: Flips,
  strategyState: ShownState.optional(),
  strategyGraph: StateGraph,
  strategyWanted: z.array(Wanted),
  strategyChanges: WantedChanges,
  strategyStatement: CheckedStatement,
};
