import {
  type Block,
  type Inline,
  inSeries,
  labelOf,
  moveInWords,
  type SolvedModel,
} from "../../assessment/index.ts";
import { type WantedFate, want } from "../../questions/want.ts";
import { CONCEPT_NAMES, CONCEPT_SHORT_NAMES, type Concept, LEADING_CONCEPTS } from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { asAsked, printPage, readForQuestion, report } from "./modelQuestions.ts";
import { outcomesBeside } from "./outcomesBeside.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

type Fate = WantedFate["scenarios"][number];
type Way = NonNullable<Fate["ways"]>["moves"];

/** `detente solve MODEL --want EXPRESSION`: how an outcome fares: where it holds, the ways to it, how sure that is. */
export async function toward(
  path: string,
  text: string,
  concepts: readonly Concept[],
  { memory, seed }: { memory: number; seed: number },
  format: string,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const outcomes = await outcomesBeside(path);
  const answer = asAsked(() => want(asked, { want: text, concepts, memory, seed, outcomes }));
  report(asked.problems);
  if (format === "json") return writeJson(answer);
  const solved = asked.solved!;
  const { states } = answer;
  const blocks = answer.scenarios.flatMap(({ types, equilibria, ways, sure }, i): Block[] => [
    ...scenarioHeading(types, i),
    {
      kind: "list",
      items: [
        [{ strong: "Holds: " }, holdsInWords(solved, equilibria, concepts)],
        ...(ways
          ? [
              wayInWords(solved, "By steps that each pay whoever takes them: ", ways.improvements),
              ...(ways.ties
                ? [
                    wayInWords(
                      solved,
                      "By such steps and others that leave whoever takes them no worse, so only if ties fall so: ",
                      ways.ties,
                    ),
                  ]
                : []),
              wayInWords(
                solved,
                "By steps that pay all who take them together: ",
                ways.coalitionImprovements,
              ),
              wayInWords(solved, "By any moves: ", ways.moves),
            ]
          : []),
        [{ strong: "How sure: " }, sureInWords(sure)],
      ],
    },
  ]);
  await printPage(
    answer.title,
    /^[\d,\s]+$/.test(text)
      ? inSeries(states.map((id) => labelled(solved, id)))
      : `${text}: ${states.length === 1 ? "one state" : `${states.length} states`}`,
    states.length === 0
      ? [{ kind: "paragraph", text: ["No feasible state satisfies it."] }]
      : [...leftOutBlock(answer.leftOut), ...blocks],
  );
}

function labelled(solved: SolvedModel, id: number): string {
  return labelOf(solved, solved.space.indexOf(id));
}

function holdsInWords(
  solved: SolvedModel,
  equilibria: Fate["equilibria"],
  concepts: readonly Concept[],
): string {
  const parts = concepts.flatMap((concept) => {
    const holding = equilibria[concept] ?? [];
    if (holding.length === 0) return [];
    const shown = holding
      .slice(0, 4)
      .map((id) => labelled(solved, id))
      .join(", ");
    return [
      `${CONCEPT_NAMES[concept]} (${shown}${holding.length > 4 ? ` and ${holding.length - 4} more` : ""})`,
    ];
  });
  return parts.length === 0 ? "under no concept asked for." : `under ${inSeries(parts)}.`;
}

function wayInWords(solved: SolvedModel, name: string, steps: Way): Inline[] {
  if (!steps) return [{ strong: name }, "no way."];
  const { space, start } = solved;
  if (steps.length === 0) return [{ strong: name }, `it is there already (${labelOf(solved, start!)}).`];
  const told = steps.map(({ by, from, to }) => {
    const movers = by.map((id) => space.decisionMakers.findIndex((dm) => dm.id === id));
    const who = inSeries(movers.map((dm) => space.decisionMakers[dm]!.name));
    const what = inSeries(
      movers.flatMap((dm) => {
        const words = moveInWords(solved, { by: dm, from: space.indexOf(from), to: space.indexOf(to) });
        if (words.startsWith("moves to ")) return [];
        return [movers.length > 1 ? `${space.decisionMakers[dm]!.name} ${words}` : words];
      }),
    );
    return `${who} → ${labelled(solved, to)}${what ? ` (${what})` : ""}`;
  });
  return [{ strong: name }, `${told.join("; then ")}.`];
}

const LEADING = LEADING_CONCEPTS.map((concept) => CONCEPT_SHORT_NAMES[concept]).join(" or ");

function sureInWords({ over, held, of, orderings, sample, openPoints }: Fate["sure"]): string {
  if (over === "doubts" && of === 1)
    return `it ${held === 1 ? `holds (${LEADING}) and can be reached` : `does not hold (${LEADING}) where it can be reached`} as the orders are written; they are no lists of statements, so none was varied.`;
  if (over === "doubts")
    return `holds (${LEADING}) and can be reached in ${held} of ${of} orderings: the lists as written and with any one exchange of neighbours or deletion.`;
  const counted = sample
    ? `a sample of ${of} drawn from ${orderings} orderings (seed ${sample.seed})`
    : `all ${of} orderings that the open priorities allow`;
  const most = openPoints?.[0];
  const turns =
    most && most.swing > 0
      ? ` It depends most on "${most.statement}" of ${most.decisionMaker}: ${most.ways.map(({ way, held: h, of: o }) => `${way.startsWith("place") ? `at ${way}` : way} in ${h} of ${o}`).join(", ")}.`
      : " It depends on no single open point.";
  return `holds (${LEADING}) and can be reached in ${held} of ${counted}.${turns}`;
}
