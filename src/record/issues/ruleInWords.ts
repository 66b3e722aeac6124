import { HOW_IT_STANDS, IS_AT_WORK, IS_MET, NOT_OF } from "../lexicon/meant.ts";

/**
 * A rule in words, as fields: "talks operate", "calm is met", "not {condition: calm, is: met}". Of a bare id a form of each
 * kind, since it does not say what it is of; `state` and `shows` are what such a rule asks for.
 */
export function ruleInWords(written: string, state: string, shows: string): string {
  const [, negated] = NOT_OF.exec(written.trim()) ?? [];
  if (negated !== undefined) return `{not: {${negated}}}`;
  const [, format, exists, off] = IS_AT_WORK.exec(written) ?? [];
  if (format !== undefined) {
    const axis = exists === undefined ? "operation" : "existence";
    return `{format: ${format}, axis: ${axis}, is: [${off === undefined ? "yes" : "no"}]}`;
  }
  const [, condition, met, partly] = HOW_IT_STANDS.exec(written) ?? [];
  if (condition !== undefined) {
    const is = partly !== undefined ? "partly" : met !== undefined && IS_MET.test(met) ? "met" : "unmet";
    return `{condition: ${condition}, is: ${is}}`;
  }
  // Words with blanks between are the id of nothing.
  const id = /^\S+$/.test(written) ? written : "ID";
  return `{event: ${id}}, {claim: ${id}}, {condition: ${id}, is: ${state}} or {format: ${id}, axis: operation, is: [${shows}]}, as what it names is an event, a claim, a condition or a format`;
}
