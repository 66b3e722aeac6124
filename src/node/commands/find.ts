import { type Block, stateInWords } from "../../assessment/index.ts";
import { find as findThem } from "../../questions/find.ts";
import type { Concept } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, type Printing, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

/** `detente solve MODEL --find EXPRESSION`: equilibria that satisfy it, without listing the states. */
export async function find(
  path: string,
  text: string,
  concepts: readonly Concept[],
  most: number,
  { format, language }: Printing,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const result = asAsked(() => findThem(asked, text, concepts, most));
  report(asked.problems.filter(({ rule }) => rule !== "too-large"));
  if (format === "json") return writeJson(result);
  const { entry } = asked;
  const words = new ModelWords(entry, language);
  const says = words.says.find;
  const blocks = result.scenarios.flatMap(({ types, found }, i): Block[] => [
    ...scenarioHeading(types, i, words),
    ...found.flatMap(({ concept, result: how, equilibria, undecided }): Block[] => [
      {
        kind: "paragraph",
        text: [{ strong: `${words.concept(concept)}: ` }, says.found(how, equilibria.length)],
      },
      ...(equilibria.length > 0
        ? [
            {
              kind: "list" as const,
              items: equilibria.map((on) => [
                { strong: `${words.letters(on)}: ` },
                stateInWords(entry, new Set(on), language),
              ]),
            },
          ]
        : []),
      ...(undecided.length > 0
        ? [
            {
              kind: "paragraph" as const,
              text: [says.undecided(undecided.map((on) => words.letters(on)))],
            },
          ]
        : []),
    ]),
  ]);
  await printPage(
    words.title,
    says.title(text),
    [...leftOutBlock(result.leftOut, words.says), ...blocks],
    language.code,
  );
}
