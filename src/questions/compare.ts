import { z } from "zod";
import { compareScenarios, type TurnedComparison } from "../strategy/index.ts";
import { LeftOut, leftOutOf } from "./leftOut.ts";
import { type ModelAsked, solvedOf } from "./modelAsked.ts";
import { readScenario } from "./naming.ts";
import { Concept, StateIds, type Told } from "./shape.ts";

const Preferred = z.object({ prefers: z.int().min(-1).max(1), because: z.string().optional() });

export const ComparedScenarios = z.object({
  title: z.string(),
  first: z.string(),
  second: z.string(),
  leftOut: LeftOut,
  equilibria: z.array(
    z.object({ concept: Concept, firstOnly: StateIds, secondOnly: StateIds, both: StateIds }),
  ),
  flips: z
    .array(
      z.object({
        concept: Concept,
        decisionMaker: z.string(),
        state: z.int(),
        stableIn: z.enum(["first", "second"]),
        through: z
          .array(
            z.object({
              decisionMaker: z.string(),
              a: z.int(),
              b: z.int(),
              first: Preferred,
              second: Preferred,
            }),
          )
          .describe("Comparisons that come out otherwise: 1 prefers a, -1 prefers b, and the statement why"),
      }),
    )
    .describe("Verdicts of single parties that differ"),
});
export type ComparedScenarios = Told<typeof ComparedScenarios>;

/** What differs between two scenarios, and through which statements. @throws WrongQuestion about `compare` */
export function compare(
  asked: ModelAsked,
  names: readonly [string, string],
  concepts: readonly Told<typeof Concept>[],
): ComparedScenarios {
  const solved = solvedOf(asked, "compare");
  const { space } = solved;
  const [first, second] = [
    readScenario(names[0], solved, "compare"),
    readScenario(names[1], solved, "compare"),
  ];
  const ids = (states: readonly number[]) => states.map(space.idOf);
  return {
    title: asked.model.title,
    first: first.name,
    second: second.name,
    ...leftOutOf(asked.model),
    equilibria: concepts.map((concept) => {
      const [one, other] = [first, second].map(({ equilibria }) =>
        [...equilibria[concept]].sort((a, b) => a - b),
      );
      return {
        concept,
        firstOnly: ids(one!.filter((state) => !other!.includes(state))),
        secondOnly: ids(other!.filter((state) => !one!.includes(state))),
        both: ids(one!.filter((state) => other!.includes(state))),
      };
    }),
    flips: compareScenarios(space, first.scenario, second.scenario, concepts).map(
      ({ decisionMaker, state, through, ...rest }) => ({
        ...rest,
        decisionMaker: space.decisionMakers[decisionMaker]!.id,
        state: space.idOf(state),
        through: through.map((turned) => ({
          decisionMaker: space.decisionMakers[turned.decisionMaker]!.id,
          a: space.idOf(turned.a),
          b: space.idOf(turned.b),
          first: preferredIn(turned.first),
          second: preferredIn(turned.second),
        })),
      }),
    ),
  };
}

function preferredIn({ prefers, because }: TurnedComparison["first"]) {
  return { prefers, ...(because === undefined ? {} : { because }) };
}
