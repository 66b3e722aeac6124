import { type Block, stateInWords } from "../../assessment/index.ts";
import { type Explanation, explain as explainIt } from "../../questions/explain.ts";
import { CONCEPTS, type Concept } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, type Printing, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

/** `detente solve MODEL --explain STATE`: why the state holds or does not, party by party. */
export async function explain(
  path: string,
  text: string,
  concepts: readonly Concept[],
  { format, language }: Printing,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const explained = asAsked(() => explainIt(asked, text, concepts, format === "json" ? undefined : language));
  report(asked.problems.filter(({ rule }) => rule !== "too-large"));
  if (format === "json") return writeJson(explained);
  const words = new ModelWords(asked.entry, language);
  const says = words.says.explain;
  const { on, id, label } = explained.state;
  const told = label ?? stateInWords(asked.entry, new Set(on), language);
  const where = id === undefined ? words.letters(on) : says.state(id, label ? undefined : words.letters(on));
  await printPage(words.title, says.title(where, told), blocks(explained, words), language.code);
}

function blocks({ scenarios, leftOut }: Explanation, words: ModelWords): Block[] {
  const says = words.says.explain;
  const told = scenarios.flatMap(({ types, equilibriumUnder, decisionMakers }, i): Block[] => [
    ...scenarioHeading(types, i, words),
    {
      kind: "paragraph",
      text: [equilibriumUnder.length === 0 ? says.none : says.under(inWords(equilibriumUnder, words))],
    },
    {
      kind: "list",
      items: decisionMakers.flatMap(({ id, verdicts }) =>
        bySentence(verdicts).map(({ concepts, verdict, sentence }) => [
          { strong: says.verdict(words.heading(id), inWords(concepts, words), verdict) },
          sentence,
        ]),
      ),
    },
  ]);
  return [...leftOutBlock(leftOut, words.says), ...told];
}

type Verdict = Explanation["scenarios"][number]["decisionMakers"][number]["verdicts"][number];

function bySentence(verdicts: readonly Verdict[]) {
  const groups = new Map<string, { concepts: Concept[]; verdict: Verdict["verdict"]; sentence: string }>();
  for (const { concept, verdict, sentence } of verdicts) {
    const group = groups.get(sentence);
    if (group) group.concepts.push(concept);
    else groups.set(sentence, { concepts: [concept], verdict, sentence });
  }
  return [...groups.values()];
}

function inWords(concepts: readonly Concept[], words: ModelWords): string {
  if (concepts.length === CONCEPTS.length) return words.says.explain.allConcepts(CONCEPTS.length);
  return words.says.series(concepts.map((concept) => words.concept(concept)));
}
