export * from "./answer.ts";
export * from "./assessment.ts";
export { At, Ground, Verdict } from "./common.ts";
export * from "./edits.ts";
export * from "./onRecord.ts";
export * from "./record.ts";
export * from "./strategy.ts";
