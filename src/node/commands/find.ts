import { type Block, stateInWords } from "../../assessment/index.ts";
import { find as findThem } from "../../questions/find.ts";
import { CONCEPT_NAMES, type Concept, tellingIds } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

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
  const result = asAsked(() => findThem(asked, text, concepts, most));
  report(asked.problems.filter(({ rule }) => rule !== "too-large"));
  if (format === "json") return writeJson(result);
  const { entry } = asked;
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
                { strong: `${tellingIds(on).join(" ") || "nothing on"}: ` },
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
                `Neither proved nor refuted: ${undecided.map((on) => tellingIds(on).join(" ") || "nothing on").join("; ")}.`,
              ],
            },
          ]
        : []),
    ]),
  ]);
  await printPage(asked.model.title, `Equilibria in which ${text}`, [
    ...leftOutBlock(result.leftOut),
    ...blocks,
  ]);
}

function howMany(result: "all" | "some" | "stopped", count: number): string {
  const found = count === 0 ? "no equilibrium" : count === 1 ? "one equilibrium" : `${count} equilibria`;
  if (result === "all") return `${found}${count === 0 ? " satisfies it" : ", and no other"}; this is proved.`;
  if (result === "some") return `${found} found; there may be more (--most raises the number).`;
  return `${found} found before the search was cut short; there may be more.`;
}
