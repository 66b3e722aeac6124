import { z } from "zod";
import {
  explainState,
  Hold,
  headingName,
  holdOf,
  type Language,
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

/** Of each decision maker, as prose of the language names it. */
export function makerNames({ entry, space }: SolvedModel, language: Language): string[] {
  return space.decisionMakers.map(({ id, name }) => {
    const dm = entry.file.decisionMakers.find((one) => one.id === id);
    return dm ? headingName(language, dm) : name;
  });
}

export function namedState(
  solved: SolvedModel,
  state: number,
  language: Language,
): Told<typeof StateInWords> {
  const on = new Set(solved.space.onOptions(state));
  const letters = labelOf(solved, state, language);
  const id = solved.space.idOf(state);
  return {
    id,
    letters: letters === "" ? String(id) : letters,
    inWords:
      solved.space.options.length > 0 ? stateInWords(solved.entry, on, language) : letters || String(id),
  };
}

export function stepsOf(solved: SolvedModel, steps: readonly Step[], language: Language): ShownStep[] {
  const names = makerNames(solved, language);
  return steps.map((step) => ({
    by: names[step.by]!,
    inWords: moveInWords(solved, step, language),
    to: solved.space.idOf(step.to),
    letters: namedState(solved, step.to, language).letters,
  }));
}

/** Why a state holds or does not, how it is reached, and where each can move from it. */
export function showState(
  solved: SolvedModel,
  scenario: SolvedScenario,
  state: number,
  language: Language,
): ShownState {
  const names = makerNames(solved, language);
  const path = scenario.reach?.pathTo(state);
  return {
    ...namedState(solved, state, language),
    hold: holdOf(scenario, [state]),
    ...(path ? { path: stepsOf(solved, path, language) } : {}),
    verdicts: explainState(solved, scenario, state, FIRMNESSES.flatMap(conceptsOf), language).map(
      ({ verdicts }, i) => ({
        name: names[i]!,
        verdicts: verdicts.map(({ concept, stable, sentence }) => ({
          conceptName: CONCEPT_SHORT_NAMES[concept],
          stable,
          sentence,
        })),
      }),
    ),
    moves: names.map((name, by) => {
      const rank = scenario.ranks[by]!;
      const targets = solved.space.moves[by]!.targets(state)
        .map((to) => ({ to, isImprovement: rank[to]! > rank[state]! }))
        .sort((a, b) => rank[b.to]! - rank[a.to]! || a.to - b.to);
      return {
        name,
        moves: targets.slice(0, MOST_MOVES).map(({ to, isImprovement }) => ({
          ...stepsOf(solved, [{ by, from: state, to }], language)[0]!,
          isImprovement,
        })),
        notShown: Math.max(0, targets.length - MOST_MOVES),
      };
    }),
  };
}
