export { delimiterOf, type Row, rowsOf } from "./delimited.ts";
export { sparkline } from "./sparkline.ts";
export { joint, type Tally, tallyOf } from "./votes/agreement.ts";
export { type Fault, UnreadableFile } from "./votes/fault.ts";
export { distanceSeries, readIdealPoints } from "./votes/idealPoints.ts";
export {
  AGREEMENTS,
  type AgreementName,
  FEW,
  VOTE_MEASURES,
  type VoteMeasure,
  type VoteMeasureName,
} from "./votes/measures.ts";
export { type ReadRollCalls, type RollCall, readRollCalls } from "./votes/rollCalls.ts";
export { agreementSeries, byPeriod, type Period } from "./votes/series.ts";
export type { State } from "./votes/state.ts";
export { type Direction, LEAST_CHANGE, type Trend, trendOf, type YearOfVotes } from "./votes/trend.ts";
