import { z } from "zod";
import { AXES, PHASE_STATUSES, ROLES } from "./nouns/format.ts";

/** Parts of what the commands print that more than one of them prints: problems, and the status of a format. */

const Severity = z.enum(["error", "warning", "note"]);
const Place = { file: z.string(), line: z.int().min(1), column: z.int().min(1) };

export const ProblemOutput = z.object({
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
    .describe("Other places that belong to it"),
});

export const AxisAnswerOutput = z
  .enum(["yes", "no", "partly", "possible", "disputed", "unknown"])
  .describe("possible: a partial date leaves it open; disputed: sources differ");

export const StatusGroundOutput = z.object({
  axis: z.enum(AXES),
  phase: z.string(),
  date: z.string().describe("EDTF date"),
  status: z.enum(PHASE_STATUSES),
  party: z.string().optional(),
  by: z.array(z.string()).optional().describe("Who brought it about"),
  aspect: z.string().optional(),
  certainty: z.literal("possible").optional(),
  readings: z.array(z.string()).optional().describe("Where sources differ: what each says"),
  says: z.string().optional(),
  sources: z.array(z.string()),
  verification: z.string().optional(),
  file: z.string(),
  line: z.int().min(1),
});

export const FormatStatusOutput = z.object({
  id: z.string(),
  name: z.string(),
  abbreviation: z.string().optional(),
  exists: AxisAnswerOutput,
  takesPart: AxisAnswerOutput,
  operates: AxisAnswerOutput,
  parties: z
    .record(z.string(), z.object({ takesPart: AxisAnswerOutput, because: z.array(StatusGroundOutput) }))
    .optional()
    .describe("Whether each party of the case takes part, by its id, and the phases that say so"),
  aspects: z
    .array(z.object({ aspect: z.string(), operates: AxisAnswerOutput }))
    .describe("Parts of the work with an answer of their own"),
  channel: z
    .object({ open: AxisAnswerOutput, through: z.array(z.string()) })
    .describe(
      "Can the two parties reach each other by it: it exists and works, and both take part; through: the go-betweens",
    ),
  roles: z
    .array(z.object({ actor: z.string(), role: z.enum(ROLES), holds: z.enum(["yes", "possible"]) }))
    .describe("Who has another part in it on that day"),
  because: z.array(StatusGroundOutput).describe("The phases the answers rest on"),
});
