import { z } from "zod";
import { Hold, holdOf, type Language, type SolvedModel, type SolvedScenario } from "../assessment/index.ts";
import { compareScenarios, LEADING_CONCEPTS } from "../strategy/index.ts";
import { sayInWords } from "./priorities.ts";
import type { Told } from "./shape.ts";
import { makerNames, namedState, ShownStep, stepsOf } from "./shownState.ts";

const Side = z.object({ prefers: z.literal([-1, 0, 1]), because: z.string().optional() });

const Turned = z.object({ by: z.string(), a: z.string(), b: z.string(), before: Side, now: Side });
export type Turned = Told<typeof Turned>;

export const Flips = z.object({
  states: z.array(
    z.object({
      id: z.int(),
      letters: z.string(),
      before: Hold,
      now: Hold,
      by: z
        .array(z.object({ name: z.string(), isStableNow: z.boolean(), turned: z.array(Turned) }))
        .describe("Whose verdict turned, and the comparisons it turned on"),
    }),
  ),
  reach: z.array(
    z.object({
      id: z.int(),
      letters: z.string(),
      isReachableNow: z.boolean(),
      path: z.array(ShownStep).optional(),
    }),
  ),
  notShown: z.int(),
});
export type Flips = Told<typeof Flips>;

/** A page shows so many; the rest are counted. */
const MOST_FLIPS = 12;

/** States that hold otherwise than in the case as written, whose verdicts turned, and what can be reached instead. */
export function flipsOf(
  solved: SolvedModel,
  scenario: SolvedScenario,
  oldModel: SolvedModel,
  old: SolvedScenario,
  language: Language,
): Flips {
  const names = makerNames(solved, language);
  const { space } = solved;
  const candidates = new Set<number>();
  for (const one of [scenario, old])
    for (const concept of LEADING_CONCEPTS)
      for (const state of one.equilibria[concept]) candidates.add(state);
  const flipped = [...candidates].filter((state) => holdOf(scenario, [state]) !== holdOf(old, [state]));
  const told = flipped.sort((a, b) => Number(reaches(b)) - Number(reaches(a)) || a - b).slice(0, MOST_FLIPS);
  function reaches(state: number): boolean {
    return (scenario.reach?.has(state) ?? false) || (old.reach?.has(state) ?? false);
  }
  const letters = (state: number) => namedState(solved, state, language).letters;
  const words = (model: SolvedModel, because: string | undefined) =>
    because === undefined ? {} : { because: sayInWords(model.entry, because, language) };
  const states = told.map((state) => {
    const before = holdOf(old, [state]);
    const now = holdOf(scenario, [state]);
    // Told by the firmest concept under which it holds in one of the two only.
    const concept = LEADING_CONCEPTS.find(
      (one) => scenario.equilibria[one].has(state) !== old.equilibria[one].has(state),
    )!;
    const flips = compareScenarios(space, old.scenario, scenario.scenario, [concept], [state]);
    return {
      id: space.idOf(state),
      letters: letters(state),
      before,
      now,
      by: flips.map(({ decisionMaker, stableIn, through }) => ({
        name: names[decisionMaker]!,
        isStableNow: stableIn === "second",
        turned: through.slice(0, 3).map(
          (one): Turned => ({
            by: names[one.decisionMaker]!,
            a: letters(one.a),
            b: letters(one.b),
            before: { prefers: one.first.prefers, ...words(oldModel, one.first.because) },
            now: { prefers: one.second.prefers, ...words(solved, one.second.because) },
          }),
        ),
      })),
    };
  });
  const moved = [...candidates].filter(
    (state) => (scenario.reach?.has(state) ?? false) !== (old.reach?.has(state) ?? false),
  );
  return {
    states,
    reach: moved.slice(0, MOST_FLIPS).map((state) => {
      const path = scenario.reach?.pathTo(state);
      return {
        id: space.idOf(state),
        letters: letters(state),
        isReachableNow: path !== undefined,
        ...(path ? { path: stepsOf(solved, path, language) } : {}),
      };
    }),
    notShown: Math.max(0, flipped.length - MOST_FLIPS) + Math.max(0, moved.length - MOST_FLIPS),
  };
}
