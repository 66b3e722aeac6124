import { type Block, stateInWords } from "../../assessment/index.ts";
import {
  CONCEPT_NAMES,
  type Concept,
  scenariosOf,
  searchEquilibria,
  UNLISTED_CONCEPTS,
} from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { unlistedModel } from "./explain.ts";
import { printPage, readExpression, readForQuestion, report } from "./modelQuestions.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

export interface FoundEquilibria {
  title: string;
  find: string;
  scenarios: {
    types: Record<string, string>;
    found: {
      concept: Concept;
      result: "all" | "some" | "stopped";
      equilibria: string[][];
      undecided: string[][];
    }[];
  }[];
}

/** `detente solve MODEL --find EXPRESSION`: equilibria that satisfy it, without listing the states. */
export async function find(
  path: string,
  text: string,
  concepts: readonly Concept[],
  most: number,
  format: string,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const want = readExpression(text, asked.model, "--find");
  const offered = UNLISTED_CONCEPTS.filter((concept) => concepts.includes(concept));
  if (offered.length === 0)
    throw new UsageError(
      `--concept: equilibria are found without listing states under these only: ${UNLISTED_CONCEPTS.join(", ")}`,
    );
  const order = asked.model.decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id));
  const sorted = (on: ReadonlySet<string>) => order.filter((id) => on.has(id));
  const result: FoundEquilibria = {
    title: asked.model.title,
    find: text,
    scenarios: scenariosOf(asked.model).map((scenario) => {
      const unlisted = unlistedModel(asked.model, scenario);
      return {
        types: scenario.types,
        found: offered.map((concept) => {
          const { equilibria, undecided, result: how } = searchEquilibria(unlisted, concept, want, { most });
          return {
            concept,
            result: how,
            equilibria: equilibria.map(sorted),
            undecided: undecided.map(sorted),
          };
        }),
      };
    }),
  };
  report(asked.problems.filter(({ rule }) => rule !== "too-large"));
  if (format === "json") return writeJson(result);
  const entry = asked.read.model!;
  const blocks = result.scenarios.flatMap(({ types, found }, i): Block[] => [
    ...scenarioHeading(types, i),
    ...found.flatMap(({ concept, result: how, equilibria, undecided }): Block[] => [
      {
        kind: "paragraph",
        text: [{ strong: `${CONCEPT_NAMES[concept]}: ` }, howMany(how, equilibria.length)],
      },
      ...(equilibria.length > 0
        ? [
            {
              kind: "list" as const,
              items: equilibria.map((on) => [
                { strong: `${on.join(" ") || "nothing on"}: ` },
                stateInWords(entry, new Set(on)),
              ]),
            },
          ]
        : []),
      ...(undecided.length > 0
        ? [
            {
              kind: "paragraph" as const,
              text: [
                `Neither proved nor refuted: ${undecided.map((on) => on.join(" ") || "nothing on").join("; ")}.`,
              ],
            },
          ]
        : []),
    ]),
  ]);
  await printPage(asked.model.title, `Equilibria in which ${text}`, blocks);
}

function howMany(result: "all" | "some" | "stopped", count: number): string {
  const found = count === 0 ? "no equilibrium" : count === 1 ? "one equilibrium" : `${count} equilibria`;
  if (result === "all") return `${found}${count === 0 ? " satisfies it" : ", and no other"}; this is proved.`;
  if (result === "some") return `${found} found; there may be more (--most raises the number).`;
  return `${found} found before the search was cut short; there may be more.`;
}
