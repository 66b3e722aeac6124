import { z } from "zod";
import { AXES, AXIS_ANSWERS } from "./axes.ts";
import { citedFields } from "./cited.ts";
import { PHASE_STATUSES, ROLES } from "./nouns/format.ts";
import { SEVERITIES } from "./severity.ts";
import type { Told } from "./told.ts";

/** An author's sentence in other languages, where he gives it; `says` is as he wrote it first. */
export const saidInOthers = z
  .record(z.string(), z.string())
  .optional()
  .describe("The same in other languages");

/** Parts of what the commands print that more than one of them prints: problems, and the status of a format. */

const Severity = z.enum(SEVERITIES);
const Place = { file: z.string(), line: z.int().min(1), column: z.int().min(1) };

const Change = z
  .object({
    line: z.int().min(1),
    column: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
    text: z.string(),
  })
  .describe("What stands between the two places becomes `text`");
/** A change of one place of a file. */
export type Change = Told<typeof Change>;

export const ProblemOutput = z
  .object({
    rule: z.string().describe("Name of the rule that found it; docs/checks.md explains each"),
    severity: Severity,
    message: z.string().describe("What was found, what was expected, and the cure where there is one"),
    ...Place,
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    page: z.int().min(1).optional().describe("Of a PDF"),
    rank: z
      .int()
      .min(1)
      .optional()
      .describe("Of a paper: its place by what it matters to the argument, 1 the gravest"),
    related: z
      .array(z.object({ message: z.string(), ...Place }))
      .optional()
      .describe("Other places that belong to it: the first of two duplicates, the phase a claim contradicts"),
    cures: z
      .array(Change)
      .optional()
      .describe(
        "Changes of the file that mend it, each by itself, as the message shows them; absent: mending takes a decision",
      ),
  })
  .describe("Something wrong in an input; line and column count from 1");
export type Problem = Told<typeof ProblemOutput>;

export const AxisAnswerOutput = z
  .enum(AXIS_ANSWERS)
  .describe(
    "partly: of some of it only; possible: a partial date leaves it open; disputed: sources differ; unknown: the record cannot tell",
  );

const StatusGroundOutput = z
  .object({
    axis: z.enum(AXES),
    phase: z.string(),
    date: z.string().describe("EDTF date"),
    status: z.enum(PHASE_STATUSES),
    party: z.string().optional(),
    by: z.array(z.string()).optional().describe("Who brought it about"),
    aspect: z.string().optional(),
    certainty: z.literal("possible").optional().describe("Set when it only possibly holds on the day"),
    readings: z.array(z.string()).optional().describe("Where sources differ: what each says"),
    says: z.string().optional(),
    saysIn: saidInOthers,
    ...citedFields,
    verification: z.string().optional(),
    file: z.string(),
    line: z.int().min(1),
  })
  .describe("A phase an answer rests on");
export type StatusGround = Told<typeof StatusGroundOutput>;

const RoleStatusOutput = z.object({
  actor: z.string(),
  role: z.enum(ROLES),
  holds: z.enum(["yes", "possible"]),
});
export type RoleStatus = Told<typeof RoleStatusOutput>;

export const FormatStatusOutput = z.object({
  id: z.string(),
  name: z.string(),
  abbreviation: z.string().optional(),
  exists: AxisAnswerOutput,
  takesPart: AxisAnswerOutput,
  operates: AxisAnswerOutput,
  parties: z
    .record(z.string(), z.object({ takesPart: AxisAnswerOutput, because: z.array(StatusGroundOutput) }))
    .describe("Whether each party of the case takes part, by its id, and the phases that say so"),
  aspects: z
    .array(z.object({ aspect: z.string(), operates: AxisAnswerOutput }))
    .describe("Parts of the work with an answer of their own"),
  channel: z
    .object({ open: AxisAnswerOutput, through: z.array(z.string()) })
    .describe(
      "Can the two parties reach each other by it: it exists and works, and both take part; through: the go-betweens",
    ),
  roles: z.array(RoleStatusOutput).describe("Who has another part in it on that day"),
  because: z.array(StatusGroundOutput).describe("The phases the answers rest on"),
});
export type FormatStatus = Told<typeof FormatStatusOutput>;
