import { z } from "zod";
import { searchEquilibria, UNLISTED_CONCEPTS } from "../strategy/index.ts";
import { LeftOut, leftOutOf } from "./leftOut.ts";
import { type ModelAsked, unlistedScenarios } from "./modelAsked.ts";
import { optionIds, readExpression } from "./naming.ts";
import { type Concept, OptionIds, type Told, Types } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

export const FoundEquilibria = z.object({
  title: z.string(),
  find: z.string(),
  leftOut: LeftOut,
  scenarios: z.array(
    z.object({
      types: Types,
      found: z.array(
        z.object({
          concept: z.enum(UNLISTED_CONCEPTS),
          result: z
            .enum(["all", "some", "stopped"])
            .describe("all: there is no other, proved; some: as many as asked for; stopped: cut short"),
          equilibria: z.array(OptionIds).describe("The options that are on"),
          undecided: z.array(OptionIds).describe("Neither proved nor refuted"),
        }),
      ),
    }),
  ),
});
export type FoundEquilibria = Told<typeof FoundEquilibria>;

/**
 * Equilibria that satisfy an expression, without listing the states; of each concept at most `most`.
 * @throws WrongQuestion about `find` or `concept`
 */
export function find(
  { model }: ModelAsked,
  text: string,
  concepts: readonly Told<typeof Concept>[],
  most: number,
): FoundEquilibria {
  const want = readExpression(text, model, "find");
  const offered = UNLISTED_CONCEPTS.filter((concept) => concepts.includes(concept));
  if (offered.length === 0)
    throw new WrongQuestion(
      `equilibria are found without listing states under these only: ${UNLISTED_CONCEPTS.join(", ")}`,
      "concept",
    );
  const order = optionIds(model);
  const sorted = (on: ReadonlySet<string>) => order.filter((id) => on.has(id));
  return {
    title: model.title,
    find: text,
    ...leftOutOf(model),
    scenarios: unlistedScenarios(model).map(({ types, unlisted }) => ({
      types,
      found: offered.map((concept) => {
        const { equilibria, undecided, result } = searchEquilibria(unlisted, concept, want, { most });
        return { concept, result, equilibria: equilibria.map(sorted), undecided: undecided.map(sorted) };
      }),
    })),
  };
}
