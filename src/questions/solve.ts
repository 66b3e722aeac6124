import { z } from "zod";
import {
  type Model,
  type ModelProblem,
  type SolveOptions,
  solveInSteps,
  solve as solveModel,
} from "../strategy/index.ts";
import { byConcept, byDecisionMaker, StateIds, type Told, Types } from "./shape.ts";

const Verdicts = z.object({
  stability: byConcept(byDecisionMaker(StateIds)),
  equilibria: byConcept(StateIds),
});
const Members = z.array(z.string()).describe("Decision makers of the coalition");

const AnalysesBeside = z.object({
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
      stability: z.array(z.object({ members: Members, stable: byConcept(StateIds) })),
      equilibria: byConcept(StateIds).describe("Stable for every coalition, single ones included"),
    })
    .optional()
    .describe("Joint improvements (from the status quo and the Nash equilibria) and coalition stability"),
  unknown: z
    .object({ a: Verdicts, b: Verdicts, c: Verdicts, d: Verdicts })
    .optional()
    .describe("Unknown preferences: a tempt and do not deter, b neither, c both, d deter and do not tempt"),
  strength: z
    .object({
      strong: byConcept(byDecisionMaker(StateIds)),
      weak: byConcept(byDecisionMaker(StateIds)),
      equilibria: z.object({ strong: byConcept(StateIds), weak: byConcept(StateIds) }),
    })
    .optional()
    .describe("Strong: every sanction is much worse than the state; weak: stable but not so"),
  attitudes: Verdicts.optional(),
  beliefs: Verdicts.optional().describe("Each party's verdicts in the conflict as it believes it to be"),
});

const TiesBeside = z.object({
  lost: byConcept(StateIds).describe(
    "Equilibria that are none if ties fall otherwise, or, where only answers that pay the others count, may be none",
  ),
  gained: byConcept(StateIds).describe(
    "States that are no equilibria and may be if those who answer break their ties so",
  ),
  reached: StateIds.describe("States reachable from the status quo only if ties fall so"),
});

const OverScenarios = z.object({
  of: z.int().describe("Scenarios counted"),
  equilibria: byConcept(
    z.array(
      z.object({
        state: z.int(),
        scenarios: z.int().describe("Scenarios in which it is an equilibrium"),
        reachable: z
          .int()
          .optional()
          .describe(
            "Those of them in which it can also be reached from the status quo by unilateral improvements",
          ),
        first: Types.describe("The first of those scenarios"),
      }),
    ),
  ).describe("States that are equilibria in some scenario, those of most scenarios first"),
});

export const SolvedStates = z.object({
  title: z.string(),
  stateCount: z.int(),
  states: z
    .array(z.object({ id: z.int(), on: z.array(z.string()).optional(), label: z.string().optional() }))
    .optional()
    .describe("Absent with --summary"),
  scenarios: z
    .array(
      z.object({
        types: Types,
        stability: byConcept(byDecisionMaker(StateIds)).optional(),
        equilibria: byConcept(StateIds).optional(),
        counts: byConcept(byDecisionMaker(z.int())),
        equilibriumCounts: byConcept(z.int()),
        reachable: StateIds.optional().describe(
          "States reachable from the status quo by unilateral improvements, the status quo included",
        ),
        ties: TiesBeside.optional().describe(
          "What rests on how a tie falls; absent where nothing does, with --summary, and where the states are too many",
        ),
        analyses: AnalysesBeside.optional().describe("With --analyses, and where the model asks for them"),
      }),
    )
    .describe("One for every combination of types"),
  overScenarios: OverScenarios.optional().describe(
    "What the scenarios have in common; absent where there is one, and with --summary",
  ),
  stopped: z
    .object({ done: z.int(), of: z.int() })
    .optional()
    .describe("Ended by Ctrl-C: so many scenarios of all were solved, and are told here"),
});
export type SolvedStates = Told<typeof SolvedStates>;

export { solveInSteps };

/** Every scenario of a model under every concept asked for. Without an answer the problems say why. */
export function solve(
  model: Model,
  options: SolveOptions,
): { answer: SolvedStates | undefined; problems: ModelProblem[] } {
  const { solution, problems } = solveModel(model, options);
  return { answer: solution, problems };
}
