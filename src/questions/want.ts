import { z } from "zod";
import type { SolvedModel, SolvedScenario } from "../assessment/index.ts";
import {
  CoalitionAnalysis,
  countOrderings,
  Effort,
  findReachable,
  LEADING_CONCEPTS,
  type Step,
  sweepOrderings,
} from "../strategy/index.ts";
import { LeftOut, leftOutOf } from "./leftOut.ts";
import { type ModelAsked, solvedOf } from "./modelAsked.ts";
import { type NamedOutcome, readWanted } from "./naming.ts";
import { byConcept, type Concept, StateIds, type Told, Types } from "./shape.ts";

const WayStep = z.object({ by: z.array(z.string()), from: z.int(), to: z.int() });
const Way = z.array(WayStep).nullable().describe("A shortest sequence; null where there is none");

export const WantedFate = z.object({
  title: z.string(),
  want: z.string(),
  leftOut: LeftOut,
  states: StateIds,
  scenarios: z.array(
    z.object({
      types: Types,
      equilibria: byConcept(StateIds),
      ways: z
        .object({
          improvements: Way,
          ties: Way.optional().describe(
            "Only where there is no way by improvements: one that also takes steps which leave whoever takes them no better and no worse",
          ),
          coalitionImprovements: Way,
          moves: Way,
        })
        .optional(),
      sure: z.object({
        over: z
          .enum(["open", "doubts"])
          .describe(
            "open: all orderings that the priorities left open allow; doubts: the lists as written and with one exchange or deletion",
          ),
        held: z.int(),
        of: z.int(),
        untried: z
          .int()
          .optional()
          .describe("Of doubts, how many more there are, left out since the states are many; absent: none"),
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
export type WantedFate = Told<typeof WantedFate>;

export interface WantAsked {
  want: string;
  concepts: readonly Told<typeof Concept>[];
  /** Bytes the search for joint ways may take. */
  memory: number;
  /** Of the sample, where orderings are too many to be counted. */
  seed: number;
  outcomes?: readonly NamedOutcome[];
}

/**
 * How an outcome fares: where it holds, the ways to it, and how sure that is: in how many orderings a wanted state is a
 * leading equilibrium and reachable.
 * @throws WrongQuestion about `want`
 */
export function want(
  asked: ModelAsked,
  { want: text, concepts, memory, seed, outcomes }: WantAsked,
): WantedFate {
  const solved = solvedOf(asked, "want", "; see --find");
  const { space, start } = solved;
  const { states } = readWanted(text, asked.model, space, "want", outcomes);
  const sure = howSure(solved, states, seed);
  return {
    title: asked.model.title,
    want: text,
    ...leftOutOf(asked.model),
    states: states.map(space.idOf),
    scenarios: solved.scenarios.map((scenario, i) => ({
      types: scenario.scenario.types,
      equilibria: Object.fromEntries(
        concepts.map((concept) => [
          concept,
          states.filter((state) => scenario.equilibria[concept].has(state)).map(space.idOf),
        ]),
      ),
      ...(start === undefined ? {} : { ways: waysTo(solved, scenario, start, states, memory) }),
      sure: sure[i]!,
    })),
  };
}

function waysTo(
  { space }: SolvedModel,
  { ranks, reach }: SolvedScenario,
  start: number,
  states: readonly number[],
  memory: number,
): NonNullable<WantedFate["scenarios"][number]["ways"]> {
  type Joint = { by: readonly number[]; from: number; to: number };
  const told = (steps: readonly Joint[] | undefined) =>
    steps?.map(({ by, from, to }) => ({
      by: by.map((dm) => space.decisionMakers[dm]!.id),
      from: space.idOf(from),
      to: space.idOf(to),
    })) ?? null;
  const alone = (steps: Step[] | undefined) => told(steps?.map((step) => ({ ...step, by: [step.by] })));
  let together: readonly Joint[] | undefined;
  try {
    together = new CoalitionAnalysis(space, ranks, memory).pathTo(start, states);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const byImprovements = shortestOf(states, (state) => reach!.pathTo(state));
  const byTies = byImprovements
    ? undefined
    : shortestOf(states, findReachable(space, ranks, start, { withTies: true }).pathTo);
  return {
    improvements: alone(byImprovements),
    ...(byTies ? { ties: alone(byTies) } : {}),
    coalitionImprovements: told(together),
    moves: alone(shortestOf(states, findReachable(space, ranks, start, { improvementsOnly: false }).pathTo)),
  };
}

function shortestOf(
  states: readonly number[],
  pathTo: (state: number) => Step[] | undefined,
): Step[] | undefined {
  let best: Step[] | undefined;
  for (const state of states) {
    const path = pathTo(state);
    if (path && (!best || path.length < best.length)) best = path;
  }
  return best;
}

/** Steps of effort for the small doubts in lists, and as many for what is left open: half a minute. */
const MOST_STEPS = 2e8;

function howSure(
  { model, space, start, scenarios, known }: SolvedModel,
  states: readonly number[],
  seed: number,
): WantedFate["scenarios"][number]["sure"][] {
  const from = start === undefined ? {} : { from: start };
  const test = { id: "want", states, concepts: LEADING_CONCEPTS, ...from };
  const byName = <T>(counted: { name: string; counts: T[] }[]) =>
    new Map(counted.map(({ name, counts }) => [name, counts[0]!]));
  const effort = new Effort({ most: MOST_STEPS });
  const open = byName(countOrderings(model, space, [test], { seed, known, most: MOST_STEPS }));
  const doubts = byName(sweepOrderings(model, space, [test], { known, effort }));
  return scenarios.map(({ name }) => {
    const count = open.get(name);
    if (!count) {
      const { held, of, untried } = doubts.get(name)!;
      return { over: "doubts", held, of, ...(untried > 0 ? { untried } : {}) };
    }
    const { held, of, orderings, sample, openPoints } = count;
    return { over: "open", held, of, orderings, ...(sample ? { sample } : {}), openPoints };
  });
}
