/*
 * What other programs import as `detente/strategy`: a model as a plain object in, answers by the ids of its states,
 * decision makers and types out. Whoever works on state spaces and ranks, by index, finds all there is under
 * `detente/strategy/engine`.
 */
export { ANALYSES, type Analyses, type AnalysisName } from "./analyses.ts";
export {
  type ExplainedVerdict,
  explain,
  orderConditions,
  type StepById,
  smallestChanges,
  type VerdictAsked,
} from "./byId.ts";
export { type ChangeQuery, type ChangeResult, findChanges, type WorkingEdit } from "./change.ts";
export { checkModel } from "./checkModel.ts";
export { CONCEPT_NAMES, CONCEPT_SHORT_NAMES, CONCEPTS, type Concept } from "./concepts/index.ts";
export type { ListEdit } from "./edits.ts";
export { Effort, type EffortOptions, type Progress } from "./effort.ts";
export { fromPayoffs } from "./exchange/fromPayoffs.ts";
export { fromGmcr, isGmcr } from "./exchange/readGmcr.ts";
export type { Sheet } from "./exchange/sheet.ts";
export { stabilityTable } from "./exchange/stabilityTable.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export type * from "./model.ts";
export type { ModelProblem } from "./problem.ts";
export type { Reordering } from "./reorder.ts";
export type { Change, SmallestChangeQuery, SmallestChanges } from "./smallestChanges.ts";
export { type ScenarioSolution, type Solution, type SolveOptions, solve } from "./solve.ts";
export { type Expression, parseStatement } from "./statement.ts";
export type { TieDependence } from "./ties.ts";
