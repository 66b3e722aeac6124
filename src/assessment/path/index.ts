export { type BetterList, betterLists } from "./betterLists.ts";
export { type FigureNames, pathFigure } from "./figure.ts";
export type { ChoiceVerdict } from "./judgeChoice.ts";
export { type JudgedList, listsOf } from "./lists.ts";
export {
  betterVariant,
  type HeldModel,
  holdAgainstRecord,
  onRecordFinding,
  onRecordOn,
  standsAs,
} from "./onRecord.ts";
export { type RestatedList, restatedLists } from "./restatedLists.ts";
export { LONG_REST, longRests, REST_VERDICTS, restJudge } from "./rests.ts";
export { type JudgedType, judgeTypes, TYPE_WORDS } from "./types.ts";
