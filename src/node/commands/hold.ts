import { type Block, type Inline, labelOf } from "../../assessment/index.ts";
import {
  CONCEPT_NAMES,
  type Concept,
  conceptRow,
  findOrderConditions,
  meetsConditions,
  restsOnOthers,
} from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { conditionInWords } from "./conditionInWords.ts";
import { printPage, readForQuestion, readState, report } from "./modelQuestions.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

export interface HoldConditions {
  title: string;
  concept: Concept;
  state: { id: number; on: string[]; label?: string };
  /** Where a concept counts answers that pay the others, the conditions rest on the others' orders, so there is one entry for each scenario. */
  conditions: {
    /** Absent where the conditions are the same in every scenario. */
    types?: Record<string, string>;
    decisionMakers: {
      id: string;
      /** Every clause must hold; a clause holds if, in one of its alternatives, no state is preferred to this one. */
      clauses: { alternatives: number[][] }[];
      /** By scenario: whether the order there meets them. */
      met: Record<string, boolean>;
    }[];
  }[];
}

/** `detente change MODEL --hold STATE`: what each party's order must be like for the state to be stable for it. */
export async function hold(path: string, text: string, concept: Concept, format: string): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const { solved, model } = asked;
  if (!solved) throw new UsageError("--hold: the states of this model are too many to be listed");
  const { space, scenarios } = solved;
  const state = readState(text, model, space, "--hold");
  report(asked.problems);
  if (conceptRow(concept).judge)
    throw new UsageError(
      `--hold: ${CONCEPT_NAMES[concept]} states no conditions on an order; ask for another concept`,
    );
  const isPerScenario = restsOnOthers(concept);
  const cases = isPerScenario ? scenarios.map((scenario) => [scenario]) : [scenarios];
  const found = cases.map((group) => ({
    group,
    conditions: space.decisionMakers.map((_, dm) =>
      findOrderConditions(space, group[0]!.ranks, concept, dm, state),
    ),
  }));
  const label = space.labelOf(state);
  if (format === "json")
    return writeJson({
      title: model.title,
      concept,
      state: { id: space.idOf(state), on: space.onOptions(state), ...(label === undefined ? {} : { label }) },
      conditions: found.map(({ group, conditions }) => ({
        ...(isPerScenario ? { types: group[0]!.scenario.types } : {}),
        decisionMakers: conditions.map((one, dm) => ({
          id: space.decisionMakers[dm]!.id,
          clauses: one.clauses.map(({ alternatives }) => ({
            alternatives: alternatives.map((list) => list.map(space.idOf)),
          })),
          met: Object.fromEntries(group.map(({ name, ranks }) => [name, meetsConditions(one, ranks[dm]!)])),
        })),
      })),
    } satisfies HoldConditions);
  const here = labelOf(solved, state);
  const say = (other: number) => `state ${space.idOf(other)} (${labelOf(solved, other)})`;
  const blocks = found.flatMap(({ group, conditions }, i): Block[] => [
    ...(isPerScenario ? scenarioHeading(group[0]!.scenario.types, i) : []),
    ...conditions.flatMap((one, dm): Block[] => {
      const { name } = space.decisionMakers[dm]!;
      const met = group.filter(({ ranks }) => meetsConditions(one, ranks[dm]!)).length;
      const asItStands =
        group.length === 1
          ? `As the model stands, it is ${met === 1 ? "" : "not "}so.`
          : `As the model stands, it is so in ${met} of ${group.length} scenarios.`;
      if (one.clauses.length === 0)
        return [{ kind: "paragraph", text: [{ strong: `${name}: ` }, "stable for it whatever its order."] }];
      return [
        {
          kind: "paragraph",
          text: [
            { strong: `${name}: ` },
            `for ${here} to be stable for it, each of these must be so. ${asItStands}`,
          ],
        },
        {
          kind: "list",
          items: [...one.clauses.map(({ alternatives }): Inline[] => [conditionInWords(alternatives, say)])],
        },
      ];
    }),
  ]);
  await printPage(
    model.title,
    `What each party's order must be like for ${here} to hold: ${CONCEPT_NAMES[concept]}`,
    blocks,
  );
}
