import { type Block, stateInWords } from "../../assessment/index.ts";
import { type Explanation, explain as explainIt } from "../../questions/explain.ts";
import { CONCEPT_NAMES, CONCEPTS, type Concept, tellingIds } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

/** `detente solve MODEL --explain STATE`: why the state holds or does not, party by party. */
export async function explain(
  path: string,
  text: string,
  concepts: readonly Concept[],
  format: string,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const explained = asAsked(() => explainIt(asked, text, concepts));
  report(asked.problems.filter(({ rule }) => rule !== "too-large"));
  if (format === "json") return writeJson(explained);
  const { file } = asked.entry;
  const { on, id, label } = explained.state;
  const words = label ?? stateInWords(asked.entry, new Set(on));
  const where =
    id === undefined
      ? tellingIds(on).join(" ")
      : `state ${id}${label ? "" : ` (${tellingIds(on).join(" ") || "nothing on"})`}`;
  await printPage(file.title, `Why ${where} holds or does not: ${words}`, blocks(explained));
}

function blocks({ scenarios, leftOut }: Explanation): Block[] {
  const told = scenarios.flatMap(({ types, equilibriumUnder, decisionMakers }, i): Block[] => [
    ...scenarioHeading(types, i),
    {
      kind: "paragraph",
      text: [
        equilibriumUnder.length === 0
          ? "Not an equilibrium: some party would leave it, under every concept asked for."
          : `An equilibrium under ${inWords(equilibriumUnder)}.`,
      ],
    },
    {
      kind: "list",
      items: decisionMakers.flatMap(({ name, verdicts }) =>
        bySentence(verdicts).map(({ concepts, verdict, sentence }) => [
          { strong: `${name}, ${inWords(concepts)}: ${verdict}. ` },
          sentence,
        ]),
      ),
    },
  ]);
  return [...leftOutBlock(leftOut), ...told];
}

function bySentence(verdicts: Explanation["scenarios"][number]["decisionMakers"][number]["verdicts"]) {
  const groups = new Map<string, { concepts: Concept[]; verdict: string; sentence: string }>();
  for (const { concept, verdict, sentence } of verdicts) {
    const group = groups.get(sentence);
    if (group) group.concepts.push(concept);
    else groups.set(sentence, { concepts: [concept], verdict, sentence });
  }
  return [...groups.values()];
}

function inWords(concepts: readonly Concept[]): string {
  if (concepts.length === CONCEPTS.length) return `all ${CONCEPTS.length} concepts`;
  const names = concepts.map((concept) => CONCEPT_NAMES[concept]);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
