import { z } from "zod";
import { Assessment } from "../assessment/index.ts";
import { FieldProblemShape, FieldShape, MergeShape, ModelChangeShape } from "../edit/index.ts";
import { ProblemOutput, told } from "../record/index.ts";
import { ModelFile } from "../record/nouns/modelFile.ts";
import { AssessedPage } from "./assessedPage.ts";
import { Backtest } from "./backtest.ts";
import { Beside } from "./beside.ts";
import { Breaks } from "./breaks.ts";
import { SmallestChanges } from "./change.ts";
import { CheckReport } from "./check.ts";
import { CheckSeveral } from "./checkSeveral.ts";
import { Choices } from "./choices.ts";
import { ComparedScenarios } from "./compare.ts";
import { Declared } from "./declared.ts";
import { Diff } from "./diff.ts";
import { Doctor } from "./doctor.ts";
import { EditAnswer, EditedCase } from "./editedCase.ts";
import { EntryFields, ShownEntry } from "./entry.ts";
import { EventCodes } from "./eventCodes.ts";
import { EventImport } from "./eventImport.ts";
import { EventRecount } from "./eventRecount.ts";
import { EventCoverage, EventSeries } from "./eventSeries.ts";
import { Explanation } from "./explain.ts";
import { FoundEquilibria } from "./find.ts";
import { Flips } from "./flips.ts";
import { EntryForm } from "./form.ts";
import { Hindsight, YearsJudged } from "./hindsight.ts";
import { HoldConditions } from "./hold.ts";
import { Log } from "./log.ts";
import { WantedChanges } from "./offeredChanges.ts";
import { OpenedCase } from "./openedCase.ts";
import { OptionPicture } from "./optionPicture.ts";
import { CheckedPaper, DraftedCase } from "./paper.ts";
import { Path } from "./path.ts";
import { CheckedStatement } from "./priorities.ts";
import { Proposals } from "./proposals.ts";
import { Hits } from "./search.ts";
import { ShownRecord } from "./shownRecord.ts";
import { ShownState } from "./shownState.ts";
import { SolvedStates } from "./solve.ts";
import { ShownSource } from "./sources.ts";
import { StanceSpan } from "./stanceSpans.ts";
import { StateGraph } from "./stateGraph.ts";
import { Status } from "./status.ts";
import { OfferedModel, OutcomeReasons, StateRows, StrategyAnswer, Wanted } from "./strategy.ts";
import { SyncedSources } from "./syncedSources.ts";
import { ThirdParties } from "./thirdParties.ts";
import { Timeline } from "./timeline.ts";
import { ToldWhatIf } from "./toldWhatIf.ts";
import { VerifiedSources } from "./verifiedSources.ts";
import { Votes } from "./votes.ts";
import { Walk } from "./walk.ts";
import { WantedFate } from "./want.ts";
import { Watch } from "./watch.ts";
import { ReadWhatIf } from "./whatIfFile.ts";

/** What commands print with `--format json`, by the name of its schema in schemas/. Fields may be added to them, never changed or dropped. */
export const COMMAND_ANSWERS = {
  check: { title: "Detente check: what `detente check --format json` prints", schema: CheckReport },
  "check-several": {
    title: "Detente check: what `detente check --format json` prints of several papers and cases",
    schema: CheckSeveral,
  },
  status: { title: "Detente status: what `detente status --format json` prints", schema: Status },
  timeline: { title: "Detente timeline: what `detente timeline --format json` prints", schema: Timeline },
  review: { title: "Detente review: what `detente review --format json` prints", schema: Assessment },
  breaks: { title: "Detente breaks: what `detente breaks --format json` prints", schema: Breaks },
  backtest: {
    title: "Detente backtest: what `detente backtest --format json` prints",
    schema: Backtest,
  },
  proposals: {
    title: "Detente proposals: what `detente proposals --format json` prints",
    schema: Proposals,
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
  votes: { title: "Detente votes: what `detente events votes --format json` prints", schema: Votes },
  "event-import": {
    title: "Detente event import: what `detente events import --format json` prints",
    schema: EventImport,
  },
  "event-recount": {
    title: "Detente event recount: what `detente events recount --format json` prints",
    schema: EventRecount,
  },
  "event-series": {
    title: "Detente event series: what `detente events series --format json` prints",
    schema: EventSeries,
  },
  "event-coverage": {
    title: "Detente event coverage: what `detente events coverage --format json` prints",
    schema: EventCoverage,
  },
  "event-codes": {
    title: "Detente event codes: what `detente events code --format json` prints",
    schema: EventCodes,
  },
  diff: { title: "Detente diff: what `detente diff --format json` prints", schema: Diff },
  log: { title: "Detente log: what `detente log --format json` prints", schema: Log },
  sync: {
    title: "Detente sync: what `detente sources sync --format json` prints",
    schema: SyncedSources,
  },
  verify: {
    title: "Detente verify: what `detente sources verify --format json` prints",
    schema: VerifiedSources,
  },
  doctor: { title: "Detente doctor: what `detente doctor --format json` prints", schema: Doctor },
  hold: { title: "Detente hold: what `detente change --hold --format json` prints", schema: HoldConditions },
};

const Nothing = z.undefined();

/** What views of the workbench ask of its engine, by the engine's name for it. */
export const WORKBENCH_ANSWERS = {
  search: Hits,
  sources: z.array(ShownSource),
  breaks: Breaks,
  leftOut: z.record(z.string(), z.int()).describe("How many things became known later, by kind"),
  stanceSpans: z.array(StanceSpan),
  declared: Declared,
  thirdParties: ThirdParties,
  sourceBalance: Assessment.shape.sourceBalance,
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
  writeWhatIfFile: z.string(),
  toldWhatIf: ToldWhatIf.optional(),
  readWhatIfFile: ReadWhatIf,
  variantChanges: z.array(ModelChangeShape),
  strategyModelFile: ModelFile,
  open: OpenedCase,
  problems: z.array(told(ProblemOutput)).describe("Of reading and of every check, in file order"),
  setCitations: Nothing,
  assessPage: AssessedPage,
  pageAsWord: z.instanceof(Uint8Array).describe("A Word file"),
  bibliographyText: z.string(),
  record: ShownRecord,
  status: Status,
  walk: Walk.optional(),
  beside: Beside.optional(),
  hindsight: Hindsight,
  yearsJudged: YearsJudged.optional(),
  entry: EntryFields.optional(),
  entryDates: z.record(z.string(), z.string()).describe("In words, by the date as it is written"),
  shownEntry: ShownEntry.optional(),
  checkPaper: CheckedPaper,
  draftCase: DraftedCase,
  beginningCase: z.record(z.string(), z.string()).describe("Text by name, relative to the case folder"),
  edit: EditAnswer,
  undo: EditedCase.optional(),
  redo: EditedCase.optional(),
  form: EntryForm,
  headForm: EntryForm,
  fields: z.array(FieldShape),
  checkEntry: z.array(FieldProblemShape),
  dateInWords: z.string().optional().describe("As it will be read, absent when it is no date"),
  choices: Choices,
  optionPicture: OptionPicture.optional(),
  merge: MergeShape,
};
