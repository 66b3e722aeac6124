import type { Severity } from "../../record/problem.ts";
import type { PaperRule } from "../rules/paperRule.ts";
import type { Figures } from "./counts.ts";
import { FIGURES } from "./figures.ts";

/** A rule judged less often stays a note. */
export const FEWEST_JUDGED = 20;
/** A rule right as often as a note must be is wrong so many times in a row once in 170,000 tries. */
const FEWEST_TO_REFUTE = 10;
/** Share of right findings that a warning needs, and a note. */
export const WARNING_FROM = 0.9;
export const NOTE_FROM = 0.7;

/** How grave a rule may count: an error by proof alone; a rule that is wrong too often is not asked at all. */
export function severityAllowed(figures: Figures | undefined, isProved = false): Severity | "off" {
  const { right = 0, wrong = 0 } = figures ?? {};
  const judged = right + wrong;
  const share = judged === 0 ? 1 : right / judged;
  if (judged >= FEWEST_JUDGED && share < NOTE_FROM) return "off";
  if (judged >= FEWEST_TO_REFUTE && right === 0) return "off";
  // Proof is refuted by the first findings that are false.
  if (isProved) return judged >= FEWEST_JUDGED && share < 1 ? "note" : "error";
  return judged >= FEWEST_JUDGED && share >= WARNING_FROM ? "warning" : "note";
}

const GRAVITY: Record<Severity | "off", number> = { off: 0, note: 1, warning: 2, error: 3 };

/** The rule as grave as it claims to be, or as its figures allow if that is less. */
export function settled(rule: PaperRule, figures: Readonly<Record<string, Figures>> = FIGURES): PaperRule {
  const allowed = severityAllowed(figures[rule.id], rule.proof !== undefined);
  if (allowed === "off") return { ...rule, severity: "note", isOff: true };
  return GRAVITY[allowed] < GRAVITY[rule.severity] ? { ...rule, severity: allowed } : rule;
}
