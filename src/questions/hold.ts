import { z } from "zod";
import {
  CONCEPT_NAMES,
  conceptRow,
  findOrderConditions,
  meetsConditions,
  restsOnOthers,
} from "../strategy/index.ts";
import { LeftOut, leftOutOf } from "./leftOut.ts";
import { type ModelAsked, nameState, solvedOf } from "./modelAsked.ts";
import { readState } from "./naming.ts";
import { Concept, NamedState, StateIds, type Told, Types } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

export const HoldConditions = z.object({
  title: z.string(),
  concept: Concept,
  state: NamedState,
  leftOut: LeftOut,
  conditions: z.array(
    z.object({
      types: Types.optional().describe("Absent where the conditions are the same in every scenario"),
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
export type HoldConditions = Told<typeof HoldConditions>;

/**
 * What each party's order must be like for a state to be stable for it. Where a concept counts only answers that pay
 * the others, the conditions rest on the others' orders, so there is one entry for each scenario.
 * @throws WrongQuestion about `hold`
 */
export function hold(asked: ModelAsked, text: string, concept: Told<typeof Concept>): HoldConditions {
  const solved = solvedOf(asked, "hold");
  const { space, scenarios, model } = solved;
  const state = readState(text, asked.model, space, "hold");
  if (conceptRow(concept).judge)
    throw new WrongQuestion(
      `${CONCEPT_NAMES[concept]} states no conditions on an order; ask for another concept`,
      "hold",
    );
  const isPerScenario = restsOnOthers(concept);
  const groups = isPerScenario ? scenarios.map((scenario) => [scenario]) : [scenarios];
  return {
    title: model.title,
    concept,
    state: nameState(solved, state),
    ...leftOutOf(model),
    conditions: groups.map((group) => ({
      ...(isPerScenario ? { types: group[0]!.scenario.types } : {}),
      decisionMakers: space.decisionMakers.map(({ id }, dm) => {
        const conditions = findOrderConditions(space, group[0]!.ranks, concept, dm, state);
        return {
          id,
          clauses: conditions.clauses.map(({ alternatives }) => ({
            alternatives: alternatives.map((list) => list.map(space.idOf)),
          })),
          met: Object.fromEntries(
            group.map(({ name, ranks }) => [name, meetsConditions(conditions, ranks[dm]!)]),
          ),
        };
      }),
    })),
  };
}
