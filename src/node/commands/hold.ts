import { type Block, type Inline, labelOf } from "../../assessment/index.ts";
import { hold as holdIt } from "../../questions/hold.ts";
import type { Concept } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { conditionInWords } from "./conditionInWords.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, type Printing, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

/** `detente change MODEL --hold STATE`: what each party's order must be like for the state to be stable for it. */
export async function hold(
  path: string,
  text: string,
  concept: Concept,
  { format, language }: Printing,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const answer = asAsked(() => holdIt(asked, text, concept));
  report(asked.problems);
  if (format === "json") return writeJson(answer);
  const words = new ModelWords(asked.entry, language);
  const says = words.says.hold;
  const solved = asked.solved!;
  const { space } = solved;
  const label = (id: number) => labelOf(solved, space.indexOf(id), language);
  const here = label(answer.state.id!);
  const blocks = answer.conditions.flatMap(({ types, decisionMakers }, i): Block[] => [
    ...(types ? scenarioHeading(types, i, words) : []),
    ...decisionMakers.flatMap(({ clauses, met }, dm): Block[] => {
      const name: Inline = { strong: `${words.heading(space.decisionMakers[dm]!.id)}: ` };
      const answers = Object.values(met);
      const count = answers.filter(Boolean).length;
      const asItStands = answers.length === 1 ? says.isSo(count === 1) : says.isSoIn(count, answers.length);
      if (clauses.length === 0) return [{ kind: "paragraph", text: [name, says.always] }];
      return [
        { kind: "paragraph", text: [name, `${says.must(here)}${asItStands}`] },
        {
          kind: "list",
          items: clauses.map(({ alternatives }): Inline[] => [
            conditionInWords(alternatives, (id) => says.state(id, label(id)), words.says),
          ]),
        },
      ];
    }),
  ]);
  await printPage(
    words.title,
    says.subtitle(here, words.concept(concept)),
    [...leftOutBlock(answer.leftOut, words.says), ...blocks],
    language.code,
  );
}
