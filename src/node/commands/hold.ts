import { type Block, type Inline, labelOf } from "../../assessment/index.ts";
import { hold as holdIt } from "../../questions/hold.ts";
import { CONCEPT_NAMES, type Concept } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { conditionInWords } from "./conditionInWords.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

/** `detente change MODEL --hold STATE`: what each party's order must be like for the state to be stable for it. */
export async function hold(path: string, text: string, concept: Concept, format: string): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const answer = asAsked(() => holdIt(asked, text, concept));
  report(asked.problems);
  if (format === "json") return writeJson(answer);
  const solved = asked.solved!;
  const { space } = solved;
  const label = (id: number) => labelOf(solved, space.indexOf(id));
  const here = label(answer.state.id!);
  const say = (id: number) => `state ${id} (${label(id)})`;
  const blocks = answer.conditions.flatMap(({ types, decisionMakers }, i): Block[] => [
    ...(types ? scenarioHeading(types, i) : []),
    ...decisionMakers.flatMap(({ clauses, met }, dm): Block[] => {
      const { name } = space.decisionMakers[dm]!;
      const answers = Object.values(met);
      const count = answers.filter(Boolean).length;
      const asItStands =
        answers.length === 1
          ? `As the model stands, it is ${count === 1 ? "" : "not "}so.`
          : `As the model stands, it is so in ${count} of ${answers.length} scenarios.`;
      if (clauses.length === 0)
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
          items: clauses.map(({ alternatives }): Inline[] => [conditionInWords(alternatives, say)]),
        },
      ];
    }),
  ]);
  await printPage(
    answer.title,
    `What each party's order must be like for ${here} to hold: ${CONCEPT_NAMES[concept]}`,
    [...leftOutBlock(answer.leftOut), ...blocks],
  );
}
