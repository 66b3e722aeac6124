import { type Problem, type Severity, withCures } from "../problem.ts";
import { savedTwice } from "../slips/mojibake.ts";
import type { Slip } from "../slips/slip.ts";

export function slipProblems(file: string, slips: readonly Slip[], severity: Severity = "error"): Problem[] {
  return slips.map((slip) => ({ ...slipProblem(file, slip), severity }));
}

function slipProblem(file: string, { line, from, to, message, change }: Slip): Problem {
  const row = line + 1;
  const place = { file, line: row, column: from + 1, endLine: row, endColumn: to + 1 };
  return { rule: "yaml", severity: "error", message, ...place, ...withCures(change ? [change] : []) };
}

export function cutProblem(file: string, cut: Slip): Problem {
  return { ...slipProblem(file, cut), rule: "cut-by-comment", severity: "warning" };
}

export function twiceProblem(file: string, text: string): Problem[] {
  const slip = savedTwice(text);
  return slip ? [{ ...slipProblem(file, slip), rule: "not-utf8", severity: "warning" }] : [];
}
