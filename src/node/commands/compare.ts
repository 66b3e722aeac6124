import {
  type Block,
  type Inline,
  labelOf,
  type SolvedModel,
  type SolvedScenario,
  statementInWords,
} from "../../assessment/index.ts";
import {
  CONCEPT_NAMES,
  type Concept,
  compareScenarios,
  type Flip,
  type TurnedComparison,
} from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { printPage, readForQuestion, readScenario, report } from "./modelQuestions.ts";

export interface ComparedScenarios {
  title: string;
  first: string;
  second: string;
  /** Equilibria of one scenario only, by concept. */
  equilibria: { concept: Concept; firstOnly: number[]; secondOnly: number[]; both: number[] }[];
  flips: {
    concept: Concept;
    decisionMaker: string;
    state: number;
    stableIn: "first" | "second";
    through: {
      decisionMaker: string;
      a: number;
      b: number;
      first: { prefers: -1 | 0 | 1; because?: string };
      second: { prefers: -1 | 0 | 1; because?: string };
    }[];
  }[];
}

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
  const { solved } = asked;
  if (!solved) throw new UsageError("--compare: the states of this model are too many to be listed");
  const [first, second] = names.map((name) => readScenario(name, solved, "--compare")) as [
    SolvedScenario,
    SolvedScenario,
  ];
  const { space } = solved;
  const flips = compareScenarios(space, first.scenario, second.scenario, concepts);
  report(asked.problems);
  const equilibria = concepts.map((concept) => {
    const [one, other] = [first, second].map(({ equilibria: by }) => [...by[concept]].sort((a, b) => a - b));
    return {
      concept,
      firstOnly: one!.filter((state) => !other!.includes(state)),
      secondOnly: other!.filter((state) => !one!.includes(state)),
      both: one!.filter((state) => other!.includes(state)),
    };
  });
  if (format === "json")
    return writeJson({
      title: asked.model.title,
      first: first.name,
      second: second.name,
      equilibria: equilibria.map(({ concept, firstOnly, secondOnly, both }) => ({
        concept,
        firstOnly: firstOnly.map(space.idOf),
        secondOnly: secondOnly.map(space.idOf),
        both: both.map(space.idOf),
      })),
      flips: flips.map(({ decisionMaker, state, through, ...rest }) => ({
        ...rest,
        decisionMaker: space.decisionMakers[decisionMaker]!.id,
        state: space.idOf(state),
        through: through.map(({ decisionMaker: dm, a, b, first: inFirst, second: inSecond }) => ({
          decisionMaker: space.decisionMakers[dm]!.id,
          a: space.idOf(a),
          b: space.idOf(b),
          first: withoutUndefined(inFirst),
          second: withoutUndefined(inSecond),
        })),
      })),
    } satisfies ComparedScenarios);
  const label = (states: readonly number[]) =>
    states.length === 0
      ? "none"
      : `${states
          .slice(0, 8)
          .map((state) => labelOf(solved, state))
          .join(", ")}${states.length > 8 ? ` and ${states.length - 8} more` : ""}`;
  await printPage(asked.model.title, `What differs between "${first.name}" and "${second.name}"`, [
    {
      kind: "table",
      caption: "Equilibria",
      head: [["Solution concept"], [`Only in ${first.name}`], [`Only in ${second.name}`], ["In both"]],
      rows: equilibria.map(({ concept, firstOnly, secondOnly, both }) => ({
        cells: [[CONCEPT_NAMES[concept]], [label(firstOnly)], [label(secondOnly)], [label(both)]],
      })),
    },
    ...through(solved, flips),
  ]);
}

function withoutUndefined({ prefers, because }: TurnedComparison["first"]) {
  return { prefers, ...(because === undefined ? {} : { because }) };
}

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
        const name = solved.space.decisionMakers[decisionMaker]!.name;
        const prefers = ({ prefers: sign }: { prefers: number }) =>
          sign === 0
            ? "holds them equal"
            : `prefers state "${labelOf(solved, sign > 0 ? a : b)}" to state "${labelOf(solved, sign > 0 ? b : a)}"`;
        return [
          { strong: `${name} (${turned.size} of ${flips.length}): ` },
          `in the first it ${prefers(first)} (${say(first.because)}), in the second it ${prefers(second)} (${say(second.because)}).`,
        ];
      }),
    },
  ];
}
