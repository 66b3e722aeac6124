import { z } from "zod";
import { AXES, PHASE_STATUSES } from "../record/index.ts";
import type { NamedSchema } from "../record/jsonSchema.ts";
import { CONCEPTS } from "../strategy/index.ts";

/** What the commands print with `--format json`. Fields may be added to it, never changed or dropped. */

const Severity = z.enum(["error", "warning", "note"]);
const Place = { file: z.string(), line: z.int().min(1), column: z.int().min(1) };

export const ProblemOutput = z.object({
  rule: z.string().describe("Name of the rule that found it; docs/checks.md explains each"),
  severity: Severity,
  message: z.string().describe("What was found, what was expected, and the cure where there is one"),
  ...Place,
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional(),
  related: z
    .array(z.object({ message: z.string(), ...Place }))
    .optional()
    .describe("Other places that belong to it"),
});

const Counts = z.object({ error: z.int(), warning: z.int(), note: z.int() });

const CheckOutput = z.object({
  problems: z.array(ProblemOutput).describe("In file order"),
  counts: Counts,
});

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const AxisAnswer = z
  .enum(["yes", "no", "partly", "possible", "disputed", "unknown"])
  .describe("possible: a partial date leaves it open; disputed: sources differ");

export const FormatStatusOutput = z.object({
  id: z.string(),
  name: z.string(),
  abbreviation: z.string().optional(),
  exists: AxisAnswer,
  takesPart: AxisAnswer,
  operates: AxisAnswer,
  aspects: z
    .array(z.object({ aspect: z.string(), operates: AxisAnswer }))
    .describe("Parts of the work with an answer of their own"),
  because: z
    .array(
      z.object({
        axis: z.enum(AXES),
        phase: z.string(),
        date: z.string().describe("EDTF date"),
        status: z.enum(PHASE_STATUSES),
        party: z.string().optional(),
        aspect: z.string().optional(),
        certainty: z.literal("possible").optional(),
        readings: z.array(z.string()).optional().describe("Where sources differ: what each says"),
        says: z.string().optional(),
        sources: z.array(z.string()),
        verification: z.string().optional(),
        file: z.string(),
        line: z.int().min(1),
      }),
    )
    .describe("The phases the answers rest on"),
});

const StatusOutput = z.object({
  on: Day,
  party: z.string(),
  formats: z.array(FormatStatusOutput),
});

const StateIds = z.array(z.int());
const ByConcept = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.enum(CONCEPTS), value).describe("By solution concept");
const ByDecisionMaker = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value).describe("By decision maker");

const SolveOutput = z.object({
  title: z.string(),
  stateCount: z.int(),
  states: z
    .array(z.object({ id: z.int(), on: z.array(z.string()).optional(), label: z.string().optional() }))
    .optional()
    .describe("Absent with --summary"),
  scenarios: z
    .array(
      z.object({
        types: z.record(z.string(), z.string()).describe("Type by decision maker"),
        stability: ByConcept(ByDecisionMaker(StateIds)).optional(),
        equilibria: ByConcept(StateIds).optional(),
        counts: ByConcept(ByDecisionMaker(z.int())),
        equilibriumCounts: ByConcept(z.int()),
        reachable: StateIds.optional().describe(
          "States reachable from the status quo by unilateral improvements, the status quo included",
        ),
      }),
    )
    .describe("One for every combination of types"),
});

const ChangeOutput = z.object({
  want: z.string(),
  concept: z.enum(CONCEPTS),
  holdsAlready: z.array(z.string()).describe("Scenarios in which it holds as the model stands"),
  edits: z
    .array(
      z.object({
        decisionMaker: z.string(),
        type: z.string().optional(),
        statement: z.string(),
        place: z.int().min(1).describe("Place of the statement in its list, from 1"),
        edit: z.enum(["drop", "reverse", "move"]),
        to: z.int().min(1).optional().describe("New place, for a move"),
        size: z.int().describe("A drop 1, a reversal 2, a move the number of places"),
        states: StateIds.describe("Wanted states that become equilibria"),
        reachable: z.boolean(),
        scenarios: z.array(z.string()).describe("Scenarios in which it works"),
        reachableIn: z.array(z.string()),
        of: z.int().describe("Scenarios the edited list takes part in"),
      }),
    )
    .describe("Every single edit that works, smallest first"),
});

const TimelineOutput = z.object({
  entries: z.array(
    z.object({
      date: z.string().describe("EDTF date"),
      kind: z.enum(["event", "context", "planned", "phase"]),
      id: z.string(),
      says: z.string(),
      formats: z.array(z.string()),
      sources: z.array(z.string()),
      verification: z.string().optional(),
      readings: z.array(z.string()).optional(),
      file: z.string(),
      line: z.int().min(1),
    }),
  ),
});

export const OUTPUT_SCHEMAS: Record<string, NamedSchema> = {
  problem: { title: "Detente problem: something wrong in an input", schema: ProblemOutput },
  check: { title: "Detente check: what `detente check --format json` prints", schema: CheckOutput },
  status: { title: "Detente status: what `detente status --format json` prints", schema: StatusOutput },
  solve: { title: "Detente solve: one model of `detente solve --format json`", schema: SolveOutput },
  change: { title: "Detente change: what `detente change --format json` prints", schema: ChangeOutput },
  timeline: {
    title: "Detente timeline: what `detente timeline --format json` prints",
    schema: TimelineOutput,
  },
};
