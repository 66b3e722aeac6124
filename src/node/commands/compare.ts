import { type Block, type Inline, labelOf, type SolvedModel } from "../../assessment/index.ts";
import { type ComparedScenarios, compare as compareThem } from "../../questions/compare.ts";
import type { Concept } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, type Printing, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";

const MOST_STATES = 8;
const MOST_STATEMENTS = 12;

/** `detente solve MODEL --compare FIRST,SECOND`: what differs between two scenarios, and through which statement. */
export async function compare(
  path: string,
  text: string,
  concepts: readonly Concept[],
  { format, language }: Printing,
): Promise<void> {
  const names = text.split(",").map((name) => name.trim());
  if (names.length !== 2)
    throw new UsageError(
      `--compare: found ${names.length === 1 ? "one scenario" : `${names.length} scenarios`}, expected two with a comma between`,
    );
  const asked = await readForQuestion(path);
  if (!asked) return;
  const [first, second] = names as [string, string];
  const answer = asAsked(() => compareThem(asked, [first, second], concepts));
  report(asked.problems);
  if (format === "json") return writeJson(answer);
  const words = new ModelWords(asked.entry, language);
  const says = words.says.compare;
  const solved = asked.solved!;
  const label = (states: readonly number[]) =>
    states.length === 0
      ? words.says.none
      : words.listed(
          states.map((id) => labelOf(solved, solved.space.indexOf(id), language)),
          MOST_STATES,
        );
  const blocks: Block[] = [
    ...leftOutBlock(answer.leftOut, words.says),
    {
      kind: "table",
      caption: says.caption,
      head: says.head(answer.first, answer.second).map((name) => [name]),
      rows: answer.equilibria.map(({ concept, firstOnly, secondOnly, both }) => ({
        cells: [[words.concept(concept)], [label(firstOnly)], [label(secondOnly)], [label(both)]],
      })),
    },
    ...through(solved, answer.flips, words),
  ];
  await printPage(words.title, says.title(answer.first, answer.second), blocks, language.code);
}

type Flip = ComparedScenarios["flips"][number];
type TurnedComparison = Flip["through"][number];

/** The statements that turn verdicts, those that turn most first. */
function through(solved: SolvedModel, flips: readonly Flip[], words: ModelWords): Block[] {
  const says = words.says.compare;
  if (flips.length === 0) return [{ kind: "paragraph", text: [says.nothing] }];
  const groups = new Map<string, { example: TurnedComparison; flips: Set<Flip> }>();
  for (const flip of flips)
    for (const comparison of flip.through) {
      const { decisionMaker, first, second } = comparison;
      const key = JSON.stringify([decisionMaker, first.because, second.because]);
      const group = groups.get(key) ?? { example: comparison, flips: new Set() };
      group.flips.add(flip);
      groups.set(key, group);
    }
  const sorted = [...groups.values()].sort((a, b) => b.flips.size - a.flips.size);
  const label = (id: number) => labelOf(solved, solved.space.indexOf(id), words.language);
  const say = (statement: string | undefined) =>
    statement === undefined ? says.noStatement : says.statement(words.statement(statement));
  return [
    { kind: "paragraph", text: [says.through(flips.length)] },
    {
      kind: "list",
      items: sorted.slice(0, MOST_STATEMENTS).map(({ example, flips: turned }): Inline[] => {
        const { decisionMaker, a, b, first, second } = example;
        const prefers = ({ prefers: sign }: { prefers: number }) =>
          sign === 0 ? says.equal : says.prefers(label(sign > 0 ? a : b), label(sign > 0 ? b : a));
        return [
          { strong: says.turned(words.heading(decisionMaker), turned.size, flips.length) },
          says.both(prefers(first), say(first.because), prefers(second), say(second.because)),
        ];
      }),
    },
  ];
}
