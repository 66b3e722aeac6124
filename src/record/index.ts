export type * from "./actor.ts";
export * from "./asOf.ts";
export type * from "./case.ts";
export {
  CASE_RULES,
  type CaseRule,
  CONTENT_RULES,
  checkCase,
  exampleFiles,
  INTEGRITY_RULES,
} from "./checks/index.ts";
export * from "./claim.ts";
export * from "./date.ts";
export type * from "./event.ts";
export {
  type Anchor,
  type Citation,
  LONGEST_ID,
  type Quotation,
  type Reading,
  sourceOf,
  type Verification,
} from "./fields.ts";
export * from "./format.ts";
export { LARGEST_FILE } from "./largestFile.ts";
export * from "./lifeline.ts";
export { inThousands, LIMITS, type ReaderLimits, type ReaderName } from "./limits.ts";
export { Lines } from "./lines.ts";
export type { ModelFile, StatementItem } from "./modelFile.ts";
export * from "./nearest.ts";
export * from "./outcome.ts";
export * from "./parse.ts";
export { placeModelProblem } from "./placeModelProblem.ts";
export * from "./problem.ts";
export { filesToPublish, type PublishLimits, WITHHELD, type Withheld } from "./publishable.ts";
export { idsOf, referencesIn } from "./references.ts";
export { parseReviewConfig, type ReviewConfig } from "./reviewConfig.ts";
export { type Found, type ReviewRule, relatedAt, runRule } from "./reviewRule.ts";
export type { Rule } from "./rule.ts";
export type * from "./source.ts";
export * from "./status.ts";
export * from "./statusQuo.ts";
export { templateCase } from "./template.ts";
export { visibleText, yamlList, yamlText } from "./writeYaml.ts";
