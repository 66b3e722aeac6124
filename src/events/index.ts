export { LEAST_NET, triadPeriods } from "./coded/balance.ts";
export { cameoCodes, QUADS, type QuadClass, quadOf } from "./coded/cameo.ts";
export { type ChangePoint, changePoints } from "./coded/changePoints.ts";
export { netOfPair, seriesRows, together } from "./coded/derive.ts";
export { EVENT_MEASURES, type EventCounts } from "./coded/eventMeasures.ts";
export type { CodedFormat } from "./coded/formats.ts";
export { periodOf } from "./coded/periods.ts";
export {
  type Cell,
  type CodedEvent,
  type CodedStore,
  type CoveredPeriod,
  DUPLICATE_RULES,
  type DuplicateRule,
  type SeriesQuery,
  UNITS,
  type Unit,
} from "./coded/port.ts";
export { type Recognised, recognise } from "./coded/recognise.ts";
export { searchCodes } from "./coded/searchCodes.ts";
export {
  COUNTED,
  COUNTED_MEASURES,
  COUNTED_RANGES,
  type CountedMeasure,
  measuresOfKind,
} from "./countedMeasures.ts";
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
export {
  type Counted,
  type Direction,
  LEAST_CHANGE,
  TREND_WINDOW,
  type Trend,
  trendIn,
  trendOf,
  VOTE_COUNTS,
  type YearOf,
  type YearOfVotes,
} from "./votes/trend.ts";
