import { z } from "zod";
import {
  explainState,
  Hold,
  holdOf,
  labelOf,
  moveInWords,
  type SolvedModel,
  type SolvedScenario,
  stateInWords,
} from "../assessment/index.ts";
import { CONCEPT_SHORT_NAMES, conceptsOf, FIRMNESSES, type Step } from "../strategy/index.ts";
import type { Told } from "./shape.ts";

/** A state as a page names it: its letters, and what everybody does in it. */
export const StateInWords = z.object({ id: z.int(), letters: z.string(), inWords: z.string() });

export const ShownStep = z.object({
  by: z.string(),
  inWords: z.string(),
  to: z.int(),
  letters: z.string(),
});
export type ShownStep = Told<typeof ShownStep>;

export const ShownState = StateInWords.extend({
  hold: Hold,
  path: z
    .array(ShownStep)
    .optional()
    .describe("Absent when it cannot be reached; empty for the status quo itself"),
  verdicts: z.array(
    z.object({
      name: z.string(),
      verdicts: z.array(z.object({ conceptName: z.string(), stable: z.boolean(), sentence: z.string() })),
    }),
  ),
  moves: z.array(
    z.object({
      name: z.string(),
      moves: z.array(ShownStep.extend({ isImprovement: z.boolean() })),
      notShown: z.int(),
    }),
  ),
});
export type ShownState = Told<typeof ShownState>;

/** A page shows so many moves of a decision maker; the rest are counted. */
const MOST_MOVES = 24;

export function namedState(solved: SolvedModel, state: number): Told<typeof StateInWords> {
  const on = new Set(solved.space.onOptions(state));
  const letters = labelOf(solved, state);
  const id = solved.space.idOf(state);
  return {
    id,
    letters: letters === "" ? String(id) : letters,
    inWords: solved.space.options.length > 0 ? stateInWords(solved.entry, on) : letters || String(id),
  };
}

export function stepsOf(solved: SolvedModel, steps: readonly Step[]): ShownStep[] {
  return steps.map((step) => ({
    by: solved.space.decisionMakers[step.by]!.name,
    inWords: moveInWords(solved, step),
    to: solved.space.idOf(step.to),
    letters: namedState(solved, step.to).letters,
  }));
}

/** Why a state holds or does not, how it is reached, and where each can move from it. */
export function showState(solved: SolvedModel, scenario: SolvedScenario, state: number): ShownState {
  const path = scenario.reach?.pathTo(state);
  return {
    ...namedState(solved, state),
    hold: holdOf(scenario, [state]),
    ...(path ? { path: stepsOf(solved, path) } : {}),
    verdicts: explainState(solved, scenario, state, FIRMNESSES.flatMap(conceptsOf)).map(
      ({ name, verdicts }) => ({
        name,
        verdicts: verdicts.map(({ concept, stable, sentence }) => ({
          conceptName: CONCEPT_SHORT_NAMES[concept],
          stable,
          sentence,
        })),
      }),
    ),
    moves: solved.space.decisionMakers.map(({ name }, by) => {
      const rank = scenario.ranks[by]!;
      const targets = solved.space.moves[by]!.targets(state)
        .map((to) => ({ to, isImprovement: rank[to]! > rank[state]! }))
        .sort((a, b) => rank[b.to]! - rank[a.to]! || a.to - b.to);
      return {
        name,
        moves: targets.slice(0, MOST_MOVES).map(({ to, isImprovement }) => ({
          ...stepsOf(solved, [{ by, from: state, to }])[0]!,
          isImprovement,
        })),
        notShown: Math.max(0, targets.length - MOST_MOVES),
      };
    }),
  };
}
