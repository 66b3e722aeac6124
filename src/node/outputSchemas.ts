import { z } from "zod";
import { AXES, PHASE_STATUSES } from "../record/index.ts";
import type { NamedSchema } from "../record/jsonSchema.ts";
import { CONCEPTS, UNLISTED_CONCEPTS } from "../strategy/index.ts";
import { EditFields, Warnings } from "./editSchema.ts";

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
  page: z.int().min(1).optional().describe("Of a PDF"),
  related: z
    .array(z.object({ message: z.string(), ...Place }))
    .optional()
    .describe("Other places that belong to it"),
});

const Counts = z.object({ error: z.int(), warning: z.int(), note: z.int() });

const CheckOutput = z.object({
  problems: z.array(ProblemOutput).describe("In file order"),
  counts: Counts,
  read: z
    .object({
      words: z.int(),
      pages: z.int().optional().describe("Of a PDF"),
      sections: z.int(),
      notes: z.int(),
      marks: z.int(),
      links: z.int().describe("Web addresses in text and notes"),
      language: z.enum(["en", "de", "fr", "ru", "other"]),
      certain: z.boolean().describe("Whether the file proves that its notes were read as they are"),
      doubts: z.array(z.string()).describe("What makes the reading doubtful"),
    })
    .optional()
    .describe("How much of the paper was read"),
  paper: z
    .object({
      title: z.string().optional(),
      language: z.enum(["en", "de", "fr", "ru", "other"]),
      sections: z.array(z.object({ title: z.string().optional(), paragraphs: z.int(), sentences: z.int() })),
      notes: z.array(
        z.object({ label: z.string(), text: z.string(), marks: z.int().describe("Marks that call it") }),
      ),
      models: z
        .array(
          z.object({
            name: z.string(),
            among: z.string().describe("The number and kind announced"),
            line: z.int().min(1).describe("Where it is announced"),
            column: z.int().min(1),
            elaborated: z
              .object({ line: z.int().min(1), column: z.int().min(1) })
              .optional()
              .describe("Where its elaboration begins; absent where it has none"),
            strengths: z.int().describe("Sentences that name a strength as such"),
            shortcomings: z.int().describe("Sentences that name a shortcoming as such"),
            concluded: z.boolean().describe("Whether the conclusion speaks of it"),
            likelihood: z.array(z.string()).describe("Words of likelihood said of it"),
          }),
        )
        .describe("Options the paper announces, what it says of each, and whether it concludes with it"),
      credits: z.array(z.string()).describe("Lines after the notes that are none"),
    })
    .optional()
    .describe("What was read of the paper, where one was checked"),
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

const Verdicts = z.object({
  stability: ByConcept(ByDecisionMaker(StateIds)),
  equilibria: ByConcept(StateIds),
});
const Members = z.array(z.string()).describe("Decision makers of the coalition");

const AnalysesOutput = z.object({
  agreement: z
    .object({ states: StateIds, reachable: StateIds })
    .optional()
    .describe("States everybody prefers to the status quo; reachable: by unilateral improvements"),
  ends: z
    .array(z.object({ states: StateIds, circle: z.boolean(), chance: z.string() }))
    .optional()
    .describe(
      "Where play from the status quo can end if movers and moves are drawn at random, with the exact chance as a fraction; a property of the model, no forecast",
    ),
  coalitions: z
    .object({
      improvements: z.array(z.object({ members: Members, from: z.int(), to: StateIds })),
      stability: z.array(z.object({ members: Members, stable: ByConcept(StateIds) })),
      equilibria: ByConcept(StateIds).describe("Stable for every coalition, single ones included"),
    })
    .optional()
    .describe("Joint improvements (from the status quo and the Nash equilibria) and coalition stability"),
  unknown: z
    .object({ a: Verdicts, b: Verdicts, c: Verdicts, d: Verdicts })
    .optional()
    .describe("Unknown preferences: a tempt and do not deter, b neither, c both, d deter and do not tempt"),
  strength: z
    .object({
      strong: ByConcept(ByDecisionMaker(StateIds)),
      weak: ByConcept(ByDecisionMaker(StateIds)),
      equilibria: z.object({ strong: ByConcept(StateIds), weak: ByConcept(StateIds) }),
    })
    .optional()
    .describe("Strong: every sanction is much worse than the state; weak: stable but not so"),
  attitudes: Verdicts.optional(),
  beliefs: Verdicts.optional().describe("Each party's verdicts in the conflict as it believes it to be"),
});

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
        analyses: AnalysesOutput.optional().describe("With --analyses, and where the model asks for them"),
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
        ...EditFields,
        place: z
          .int()
          .min(1)
          .describe("Place of the statement in its list, from 1; of an addition the first at which it works"),
        states: StateIds.describe("Wanted states that become equilibria"),
        reachable: z.boolean(),
        scenarios: z.array(z.string()).describe("Scenarios in which it works"),
        reachableIn: z.array(z.string()),
        of: z.int().describe("Scenarios the edited list takes part in"),
        warns: Warnings,
      }),
    )
    .describe(
      "Every single edit that works, smallest first; equals by the model's order of decision makers, which favours none",
    ),
  tried: z.int().describe("Single edits tried, each place of an addition counted"),
  withoutStatements: z
    .array(z.string())
    .describe("Decision makers without statements, so nothing of theirs was edited"),
  smallest: z
    .array(
      z.object({
        scenario: z.string(),
        result: z
          .enum(["found", "already", "none", "stopped", "unreachable"])
          .describe(
            "found: changes are all sets of edits of the smallest size; already: it holds as the model stands; none: no set up to searchedTo works; stopped: the same, the search cut short; unreachable: no moves lead there, whatever anybody prefers",
          ),
        size: z.int().optional().describe("Sum of the sizes of the edits of a set"),
        changes: z.array(
          z.object({
            edits: z
              .array(
                z.object({
                  ...EditFields,
                  place: z.int().min(1).describe("In the list as it stands when the edit is made"),
                }),
              )
              .describe("In the order in which they are made"),
            states: StateIds,
            reachable: z.boolean(),
            warns: Warnings,
          }),
        ),
        searchedTo: z.int().describe("Every set of edits of this total size and below was tried"),
        tried: z.int(),
      }),
    )
    .describe("The smallest sets of edits, all parties together, by scenario"),
});

const StateOutput = z.object({
  id: z.int().optional().describe("Absent where the states are too many to be numbered"),
  on: z.array(z.string()),
  label: z.string().optional(),
});

const HoldOutput = z.object({
  title: z.string(),
  concept: z.enum(CONCEPTS),
  state: StateOutput,
  conditions: z.array(
    z.object({
      types: z
        .record(z.string(), z.string())
        .optional()
        .describe("Absent where the conditions are the same in every scenario"),
      decisionMakers: z.array(
        z.object({
          id: z.string(),
          clauses: z
            .array(z.object({ alternatives: z.array(StateIds) }))
            .describe(
              "Every clause must hold; a clause holds if in one of its alternatives no state is preferred to this one",
            ),
          met: z.record(z.string(), z.boolean()).describe("By scenario"),
        }),
      ),
    }),
  ),
});

const ExplainOutput = z.object({
  title: z.string(),
  state: StateOutput,
  scenarios: z.array(
    z.object({
      types: z.record(z.string(), z.string()),
      equilibriumUnder: z.array(z.enum(CONCEPTS)),
      decisionMakers: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          verdicts: z.array(
            z.object({
              concept: z.enum(CONCEPTS),
              verdict: z.enum(["stable", "unstable", "undecided"]),
              sentence: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});

const FindOutput = z.object({
  title: z.string(),
  find: z.string(),
  scenarios: z.array(
    z.object({
      types: z.record(z.string(), z.string()),
      found: z.array(
        z.object({
          concept: z.enum(UNLISTED_CONCEPTS),
          result: z
            .enum(["all", "some", "stopped"])
            .describe("all: there is no other, proved; some: as many as asked for; stopped: cut short"),
          equilibria: z.array(z.array(z.string())).describe("The options that are on"),
          undecided: z.array(z.array(z.string())).describe("Neither proved nor refuted"),
        }),
      ),
    }),
  ),
});

const Way = z
  .array(z.object({ by: z.array(z.string()), from: z.int(), to: z.int() }))
  .nullable()
  .describe("A shortest sequence; null where there is none");

const TowardOutput = z.object({
  title: z.string(),
  want: z.string(),
  states: StateIds,
  scenarios: z.array(
    z.object({
      types: z.record(z.string(), z.string()),
      equilibria: ByConcept(StateIds),
      ways: z.object({ improvements: Way, coalitionImprovements: Way, moves: Way }).optional(),
      sure: z.object({
        over: z
          .enum(["open", "doubts"])
          .describe(
            "open: all orderings that the priorities left open allow; doubts: the lists as written and with one exchange or deletion",
          ),
        held: z.int(),
        of: z.int(),
        orderings: z.string().optional().describe("All consistent orderings, in decimal digits"),
        sample: z.object({ seed: z.int() }).optional().describe("Set where `of` is the size of a sample"),
        openPoints: z
          .array(
            z.object({
              decisionMaker: z.string(),
              type: z.string().optional(),
              statement: z.string(),
              what: z.enum(["place", "held"]),
              ways: z.array(z.object({ way: z.string(), held: z.int(), of: z.int() })),
              swing: z.number().describe("Largest difference between the shares of two ways"),
            }),
          )
          .optional()
          .describe("That on which the answer depends most first"),
      }),
    }),
  ),
});

const Comparison = z.object({ prefers: z.int().min(-1).max(1), because: z.string().optional() });

const CompareOutput = z.object({
  title: z.string(),
  first: z.string(),
  second: z.string(),
  equilibria: z.array(
    z.object({
      concept: z.enum(CONCEPTS),
      firstOnly: StateIds,
      secondOnly: StateIds,
      both: StateIds,
    }),
  ),
  flips: z
    .array(
      z.object({
        concept: z.enum(CONCEPTS),
        decisionMaker: z.string(),
        state: z.int(),
        stableIn: z.enum(["first", "second"]),
        through: z
          .array(
            z.object({
              decisionMaker: z.string(),
              a: z.int(),
              b: z.int(),
              first: Comparison,
              second: Comparison,
            }),
          )
          .describe("Comparisons that come out otherwise: 1 prefers a, -1 prefers b, and the statement why"),
      }),
    )
    .describe("Verdicts of single parties that differ"),
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
  explain: {
    title: "Detente explain: what `detente solve --explain --format json` prints",
    schema: ExplainOutput,
  },
  want: { title: "Detente want: what `detente solve --want --format json` prints", schema: TowardOutput },
  compare: {
    title: "Detente compare: what `detente solve --compare --format json` prints",
    schema: CompareOutput,
  },
  find: { title: "Detente find: what `detente solve --find --format json` prints", schema: FindOutput },
  change: { title: "Detente change: what `detente change --format json` prints", schema: ChangeOutput },
  hold: { title: "Detente hold: what `detente change --hold --format json` prints", schema: HoldOutput },
  timeline: {
    title: "Detente timeline: what `detente timeline --format json` prints",
    schema: TimelineOutput,
  },
};
