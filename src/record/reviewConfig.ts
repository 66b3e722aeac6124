import { z } from "zod";
import { fields } from "./fields.ts";
import { heldTo } from "./heldTo.ts";
import { explainIssues } from "./issues/explainIssues.ts";
import { placeIssues } from "./issues/placeIssues.ts";
import { nearest } from "./nearest.ts";
import type { Place, Problem, Severity } from "./problem.ts";
import { SEVERITIES } from "./severity.ts";
import { readYaml } from "./yaml/readYaml.ts";

const RuleName = z.string().min(1).max(80).describe("Name of a rule: docs/checks.md, docs/paper-checks.md");

/** `detente.config.yaml`: what a review of the cases and papers beside it looks for. */
export const ReviewConfigFile = fields({
  rules: z.array(RuleName).optional().describe("Only these rules"),
  disable: z.array(RuleName).optional().describe("All rules but these"),
  severity: z
    .record(RuleName, z.enum([...SEVERITIES, "off"]))
    .optional()
    .describe("How grave what a rule finds is; off: it is not asked"),
  strict: z.boolean().optional().describe("Warnings count as errors for the exit code"),
});

export interface ReviewConfig {
  rules?: string[];
  disable: string[];
  severity: ReadonlyMap<string, Severity>;
  strict: boolean;
}

/** The configuration in a text; undefined when it has faults, which are told with their places. */
export function parseReviewConfig(
  file: string,
  text: string,
  known: readonly string[],
): { config: ReviewConfig | undefined; problems: Problem[] } {
  const yaml = readYaml(file, text);
  if (yaml.problems.length > 0) return { config: undefined, problems: yaml.problems };
  const value = yaml.value ?? {};
  const read = heldTo(ReviewConfigFile, value);
  if (!read.success)
    return { config: undefined, problems: placeIssues(yaml, [], explainIssues(read.error, value)) };
  const { rules, disable = [], severity = {}, strict = false } = read.data;
  const problems: Problem[] = [];
  const expectRule = (name: string, place: Place) => {
    if (known.includes(name)) return;
    const near = nearest(name, known);
    problems.push({
      rule: "unknown-rule",
      severity: "error",
      message: `no rule "${name}", ${near ? `did you mean "${near}"?` : "expected a name from docs/checks.md or docs/paper-checks.md"}`,
      ...place,
    });
  };
  for (const [i, name] of (rules ?? []).entries()) expectRule(name, yaml.placeAt(["rules", i]));
  for (const [i, name] of disable.entries()) expectRule(name, yaml.placeAt(["disable", i]));
  for (const name of Object.keys(severity)) expectRule(name, yaml.placeOfKey(["severity"], name));
  if (problems.length > 0) return { config: undefined, problems };
  const entries = Object.entries(severity);
  return {
    config: {
      ...(rules ? { rules } : {}),
      disable: [...disable, ...entries.filter(([, how]) => how === "off").map(([name]) => name)],
      severity: new Map(entries.flatMap(([name, how]) => (how === "off" ? [] : [[name, how] as const]))),
      strict,
    },
    problems: [],
  };
}
