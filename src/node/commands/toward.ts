import {
  type Block,
  conductInWords,
  type Inline,
  labelOf,
  type SolvedModel,
} from "../../assessment/index.ts";
import { type WantedFate, want } from "../../questions/want.ts";
import { CONCEPT_SHORT_NAMES, type Concept, LEADING_CONCEPTS } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, type Printing, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";
import { outcomesBeside } from "./outcomesBeside.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

type Fate = WantedFate["scenarios"][number];
type Way = NonNullable<Fate["ways"]>["moves"];

/** What is told, and in which words. */
interface Teller {
  solved: SolvedModel;
  words: ModelWords;
}

/** `detente solve MODEL --want EXPRESSION`: how an outcome fares: where it holds, the ways to it, how sure that is. */
export async function toward(
  path: string,
  text: string,
  concepts: readonly Concept[],
  { memory, seed }: { memory: number; seed: number },
  { format, language }: Printing,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const outcomes = await outcomesBeside(path);
  const answer = asAsked(() => want(asked, { want: text, concepts, memory, seed, outcomes }));
  report(asked.problems);
  if (format === "json") return writeJson(answer);
  const words = new ModelWords(asked.entry, language);
  const says = words.says.want;
  const teller = { solved: asked.solved!, words };
  const { states } = answer;
  const blocks = answer.scenarios.flatMap(({ types, equilibria, ways, sure }, i): Block[] => [
    ...scenarioHeading(types, i, words),
    {
      kind: "list",
      items: [
        [{ strong: says.holds }, holdsInWords(teller, equilibria, concepts)],
        ...(ways
          ? [
              wayInWords(teller, says.paying, ways.improvements),
              ...(ways.ties ? [wayInWords(teller, says.ties, ways.ties)] : []),
              wayInWords(teller, says.together, ways.coalitionImprovements),
              wayInWords(teller, says.any, ways.moves),
            ]
          : []),
        [{ strong: says.sure }, sureInWords(teller, sure)],
      ],
    },
  ]);
  await printPage(
    words.title,
    /^[\d,\s]+$/.test(text)
      ? words.says.series(states.map((id) => labelled(teller, id)))
      : says.subtitle(text, states.length),
    states.length === 0
      ? [{ kind: "paragraph", text: [says.noState] }]
      : [...leftOutBlock(answer.leftOut, words.says), ...blocks],
    language.code,
  );
}

function labelled({ solved, words }: Teller, id: number): string {
  return labelOf(solved, solved.space.indexOf(id), words.language);
}

const MOST_STATES = 4;

function holdsInWords(teller: Teller, equilibria: Fate["equilibria"], concepts: readonly Concept[]): string {
  const { words } = teller;
  const parts = concepts.flatMap((concept) => {
    const holding = (equilibria[concept] ?? []).map((id) => labelled(teller, id));
    return holding.length === 0 ? [] : [`${words.concept(concept)} (${words.listed(holding, MOST_STATES)})`];
  });
  return parts.length === 0 ? words.says.want.notHeld : words.says.want.held(parts);
}

function wayInWords(teller: Teller, name: string, steps: Way): Inline[] {
  const { solved, words } = teller;
  const says = words.says.want;
  const { space, start } = solved;
  if (!steps) return [{ strong: name }, says.noWay];
  if (steps.length === 0) return [{ strong: name }, says.there(labelOf(solved, start!, words.language))];
  const told = steps.map(({ by, from, to }) => {
    const movers = by.map((id) => space.decisionMakers.findIndex((dm) => dm.id === id));
    const what = movers.flatMap((dm) => {
      const on = (id: number) => new Set(space.onOptions(space.indexOf(id)));
      const does = conductInWords(solved.entry, dm, on(from), on(to), words.language);
      // In a graph form a move is but the state it leads to, which is named anyway.
      if (does === "") return [];
      return [movers.length > 1 ? `${words.dm(by[movers.indexOf(dm)]!)} ${does}` : does];
    });
    const who = words.says.series(by.map((id) => words.heading(id)));
    return says.step(who, labelled(teller, to), words.says.series(what));
  });
  return [{ strong: name }, says.steps(told)];
}

function sureInWords(
  { words }: Teller,
  { over, held, of, untried = 0, orderings, sample, openPoints }: Fate["sure"],
): string {
  const says = words.says.want;
  const leading = LEADING_CONCEPTS.map((concept) => CONCEPT_SHORT_NAMES[concept]).join(says.or);
  if (over === "doubts" && of === 1) return says.asWritten(held === 1, leading);
  if (over === "doubts")
    return `${says.inOrderings(leading, held, of)}${untried > 0 ? says.leftOut(untried) : ""}`;
  const counted = sample ? says.sample(of, orderings ?? "", sample.seed) : says.all(of);
  const most = openPoints?.[0];
  const turns =
    most && most.swing > 0
      ? says.dependsMost(
          most.statement,
          most.decisionMaker,
          most.ways.map((one) => [one.way, one.held, one.of]),
        )
      : says.dependsOnNone;
  return `${says.counted(leading, held, counted)}${turns}`;
}
