import type { Rule } from "./rule.ts";

/**
 * A rule without what it says of entries that are not there, with the answer statusQuo.ts would give of
 * them: an event or claim that is not on record has not happened, a format that is not was not founded, of a condition nothing
 * is known.
 * Where nothing else is left, the answer itself.
 */
export function foldRule(
  rule: Rule,
  isThere: (kind: string, id: string) => boolean,
): Rule | "yes" | "no" | "unknown" {
  if ("answer" in rule) return rule.answer;
  if ("all" in rule) return foldAll(rule.all, isThere);
  if ("any" in rule) {
    const parts = rule.any.map((part) => foldRule(part, isThere));
    if (parts.includes("yes")) return "yes";
    const open = parts.filter((part) => typeof part === "object");
    if (parts.includes("unknown")) return "unknown";
    return open.length === 0 ? "no" : { any: open };
  }
  if ("not" in rule) {
    const part = foldRule(rule.not, isThere);
    if (typeof part === "object") return { not: part };
    return part === "yes" ? "no" : part === "no" ? "yes" : "unknown";
  }
  if ("format" in rule) {
    if (isThere("format", rule.format)) return rule;
    return rule.is.includes("no") ? "yes" : "no";
  }
  if ("condition" in rule) return isThere("condition", rule.condition) ? rule : "unknown";
  if ("claim" in rule) return isThere("claim", rule.claim) ? rule : "no";
  if (!isThere("event", rule.event)) return "no";
  return rule.until === undefined || isThere("event", rule.until) ? rule : { event: rule.event };
}

function foldAll(
  rules: readonly Rule[],
  isThere: (kind: string, id: string) => boolean,
): Rule | "yes" | "no" | "unknown" {
  const parts = rules.map((part) => foldRule(part, isThere));
  if (parts.includes("no")) return "no";
  if (parts.includes("unknown")) return "unknown";
  const open = parts.filter((part) => typeof part === "object");
  return open.length === 0 ? "yes" : { all: open };
}
