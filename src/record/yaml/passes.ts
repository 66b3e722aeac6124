import type { Problem } from "../problem.ts";
import { withoutForeignLines } from "../slips/foreignLines.ts";
import { mendJson } from "../slips/jsonSlips.ts";
import { withStraightMarks } from "../slips/typographicMarks.ts";
import { slipProblems } from "./slipProblems.ts";

/** A text that is read in the place of another, and what is told of the difference. */
export interface Passed {
  text: string;
  problems: Problem[];
  warnings: Problem[];
  mayRepair: boolean;
}

/**
 * What a text holds that is no YAML, or has no place in a case, put right before anything is read: one kind at a time,
 * and what comes of it is looked at again. Undefined where nothing is left to put right.
 */
export function firstPass(file: string, text: string, mayRepair: boolean): Passed | undefined {
  const isJson = /\.json$/i.test(file);
  const passed = (to: string, problems: Problem[], warnings: Problem[] = []): Passed => ({
    text: to,
    problems,
    warnings,
    mayRepair,
  });
  if (text.includes("\r") && !text.includes("\n"))
    return passed(text.replaceAll("\r", "\n"), [oldLineEnds(file)]);
  const foreign = withoutForeignLines(text, isJson);
  if (foreign) return passed(foreign.text, slipProblems(file, foreign.slips));
  const json = mayRepair && isJson ? mendJson(text) : undefined;
  if (json) return { ...passed(json.text, slipProblems(file, json.slips)), mayRepair: false };
  const straight = withStraightMarks(text);
  return straight && passed(straight.text, [], slipProblems(file, straight.slips, "warning"));
}

function oldLineEnds(file: string): Problem {
  const message = "the lines end as on old Macs (CR alone); save the file with line ends of Unix or Windows";
  return { rule: "yaml", severity: "error", message, file, line: 1, column: 1 };
}
