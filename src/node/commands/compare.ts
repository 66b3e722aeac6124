import {
  type Block,
  type Inline,
  labelOf,
  type SolvedModel,
  statementInWords,
} from "../../assessment/index.ts";
import { type ComparedScenarios, compare as compareThem } from "../../questions/compare.ts";
import { CONCEPT_NAMES, type Concept } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, printPage, readForQuestion, report } from "./modelQuestions.ts";

/** `detente solve MODEL --compare FIRST,SECOND`: what differs between two scenarios, and through which statement. */
export async function compare(
  path: string,
  text: string,
  concepts: readonly Concept[],
  format: string,
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
  const solved = asked.solved!;
  const label = (states: readonly number[]) =>
    states.length === 0
      ? "none"
      : `${states
          .slice(0, 8)
          .map((id) => labelOf(solved, solved.space.indexOf(id)))
          .join(", ")}${states.length > 8 ? ` and ${states.length - 8} more` : ""}`;
  await printPage(answer.title, `What differs between "${answer.first}" and "${answer.second}"`, [
    ...leftOutBlock(answer.leftOut),
    {
      kind: "table",
      caption: "Equilibria",
      head: [["Solution concept"], [`Only in ${answer.first}`], [`Only in ${answer.second}`], ["In both"]],
      rows: answer.equilibria.map(({ concept, firstOnly, secondOnly, both }) => ({
        cells: [[CONCEPT_NAMES[concept]], [label(firstOnly)], [label(secondOnly)], [label(both)]],
      })),
    },
    ...through(solved, answer.flips),
  ]);
}

type Flip = ComparedScenarios["flips"][number];
type TurnedComparison = Flip["through"][number];

/** The statements that turn verdicts, those that turn most first. */
function through(solved: SolvedModel, flips: readonly Flip[]): Block[] {
  if (flips.length === 0) return [{ kind: "paragraph", text: ["No verdict of anybody differs."] }];
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
  const label = (id: number) => labelOf(solved, solved.space.indexOf(id));
  const say = (statement: string | undefined) =>
    statement === undefined
      ? "no statement tells them apart"
      : `"${statementInWords(solved.entry, statement)}"`;
  return [
    {
      kind: "paragraph",
      text: [
        `${flips.length} verdicts of single parties differ. They turn on comparisons of two states that come out otherwise; here by the statements that decide them, those behind most verdicts first:`,
      ],
    },
    {
      kind: "list",
      items: sorted.slice(0, 12).map(({ example, flips: turned }): Inline[] => {
        const { decisionMaker, a, b, first, second } = example;
        const name = solved.space.decisionMakers.find(({ id }) => id === decisionMaker)!.name;
        const prefers = ({ prefers: sign }: { prefers: number }) =>
          sign === 0
            ? "holds them equal"
            : `prefers state "${label(sign > 0 ? a : b)}" to state "${label(sign > 0 ? b : a)}"`;
        return [
          { strong: `${name} (${turned.size} of ${flips.length}): ` },
          `in the first it ${prefers(first)} (${say(first.because)}), in the second it ${prefers(second)} (${say(second.because)}).`,
        ];
      }),
    },
  ];
}
