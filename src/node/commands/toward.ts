import {
  type Block,
  type Inline,
  inSeries,
  labelOf,
  moveInWords,
  type SolvedModel,
  type SolvedScenario,
} from "../../assessment/index.ts";
import {
  CONCEPT_NAMES,
  CONCEPT_SHORT_NAMES,
  CoalitionAnalysis,
  type Concept,
  countOrderings,
  findReachable,
  LEADING_CONCEPTS,
  type OpenPoint,
  type Step,
  sweepOrderings,
} from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { printPage, readForQuestion, readWanted, report } from "./modelQuestions.ts";
import { outcomesBeside } from "./outcomesBeside.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

/** One step of a way: who moves, alone or together, and to which state. */
interface WayStep {
  by: string[];
  from: number;
  to: number;
}

export interface Toward {
  title: string;
  want: string;
  states: number[];
  scenarios: {
    types: Record<string, string>;
    /** Wanted states that are equilibria, by concept. */
    equilibria: Partial<Record<Concept, number[]>>;
    /** Shortest ways from the status quo to a wanted state; null where there is none. */
    ways?: {
      improvements: WayStep[] | null;
      coalitionImprovements: WayStep[] | null;
      moves: WayStep[] | null;
    };
    /**
     * In how many orderings a wanted state is an equilibrium (${LEADING}) and reachable. `open`: of all orderings
     * that the priorities left open allow; `doubts`: of the list as written with one exchange or deletion.
     */
    sure: {
      over: "open" | "doubts";
      held: number;
      of: number;
      orderings?: string;
      sample?: { seed: number };
      openPoints?: OpenPoint[];
    };
  }[];
}

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
  const { solved, model } = asked;
  if (!solved) throw new UsageError("--want: the states of this model are too many to be listed; see --find");
  const { space, start } = solved;
  const { states } = readWanted(text, model, space, "--want", await outcomesBeside(path));
  const sure = howSure(solved, states, seed);
  const found = solved.scenarios.map((scenario, i) => {
    const ways = start === undefined ? undefined : waysTo(solved, scenario, start, states, memory);
    return { scenario, ways, sure: sure[i]! };
  });
  const names = space.decisionMakers.map(({ id }) => id);
  const result: Toward = {
    title: model.title,
    want: text,
    states: states.map(space.idOf),
    scenarios: found.map(({ scenario, ways, sure: own }) => ({
      types: scenario.scenario.types,
      equilibria: Object.fromEntries(
        concepts.map((concept) => [
          concept,
          states.filter((state) => scenario.equilibria[concept].has(state)).map(space.idOf),
        ]),
      ),
      ...(ways
        ? {
            ways: {
              improvements: told(ways.improvements),
              coalitionImprovements: told(ways.coalitionImprovements),
              moves: told(ways.moves),
            },
          }
        : {}),
      sure: own,
    })),
  };
  function told(steps: Joint[] | undefined): WayStep[] | null {
    return (
      steps?.map(({ by, from, to }) => ({
        by: by.map((dm) => names[dm]!),
        from: space.idOf(from),
        to: space.idOf(to),
      })) ?? null
    );
  }
  report(asked.problems);
  if (format === "json") return writeJson(result);
  const blocks = found.flatMap(({ scenario, ways, sure: own }, i): Block[] => [
    ...scenarioHeading(scenario.scenario.types, i),
    {
      kind: "list",
      items: [
        [{ strong: "Holds: " }, holdsInWords(solved, scenario, states, concepts)],
        ...(ways
          ? [
              wayInWords(solved, "By steps that each pay whoever takes them: ", ways.improvements, start!),
              wayInWords(
                solved,
                "By steps that pay all who take them together: ",
                ways.coalitionImprovements,
                start!,
              ),
              wayInWords(solved, "By any moves: ", ways.moves, start!),
            ]
          : []),
        [{ strong: "How sure: " }, sureInWords(own)],
      ],
    },
  ]);
  await printPage(
    model.title,
    /^[\d,\s]+$/.test(text)
      ? inSeries(states.map((state) => labelOf(solved, state)))
      : `${text}: ${states.length === 1 ? "one state" : `${states.length} states`}`,
    states.length === 0 ? [{ kind: "paragraph", text: ["No feasible state satisfies it."] }] : blocks,
  );
}

interface Joint {
  by: readonly number[];
  from: number;
  to: number;
}

function waysTo(
  solved: SolvedModel,
  { ranks, reach }: SolvedScenario,
  start: number,
  states: readonly number[],
  memory: number,
) {
  const { space } = solved;
  let coalitionImprovements: Joint[] | undefined;
  try {
    coalitionImprovements = new CoalitionAnalysis(space, ranks, memory).pathTo(start, states);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return {
    improvements: shortestOf(states, (state) => reach!.pathTo(state)),
    coalitionImprovements,
    moves: shortestOf(states, findReachable(space, ranks, start, { improvementsOnly: false }).pathTo),
  };
}

function shortestOf(
  states: readonly number[],
  pathTo: (state: number) => Step[] | undefined,
): Joint[] | undefined {
  let best: Step[] | undefined;
  for (const state of states) {
    const path = pathTo(state);
    if (path && (!best || path.length < best.length)) best = path;
  }
  return best?.map(({ by, from, to }) => ({ by: [by], from, to }));
}

function howSure(
  solved: SolvedModel,
  states: readonly number[],
  seed: number,
): Toward["scenarios"][number]["sure"][] {
  const from = solved.start === undefined ? {} : { from: solved.start };
  const test = { id: "want", states, concepts: LEADING_CONCEPTS, ...from };
  const open = new Map(
    countOrderings(solved.model, solved.space, [test], { seed }).map(({ name, counts }) => [
      name,
      counts[0]!,
    ]),
  );
  const doubts = new Map(
    sweepOrderings(solved.model, solved.space, [test]).map(({ name, counts }) => [name, counts[0]!]),
  );
  return solved.scenarios.map(({ name }) => {
    const count = open.get(name);
    if (!count) return { over: "doubts", held: doubts.get(name)!.held, of: doubts.get(name)!.of };
    const { held, of, orderings, sample, openPoints } = count;
    return { over: "open", held, of, orderings, ...(sample ? { sample } : {}), openPoints };
  });
}

function holdsInWords(
  solved: SolvedModel,
  scenario: SolvedScenario,
  states: readonly number[],
  concepts: readonly Concept[],
): string {
  const parts = concepts.flatMap((concept) => {
    const holding = states.filter((state) => scenario.equilibria[concept].has(state));
    if (holding.length === 0) return [];
    const shown = holding
      .slice(0, 4)
      .map((state) => labelOf(solved, state))
      .join(", ");
    return [
      `${CONCEPT_NAMES[concept]} (${shown}${holding.length > 4 ? ` and ${holding.length - 4} more` : ""})`,
    ];
  });
  return parts.length === 0 ? "under no concept asked for." : `under ${inSeries(parts)}.`;
}

function wayInWords(
  solved: SolvedModel,
  name: string,
  steps: readonly Joint[] | undefined,
  start: number,
): Inline[] {
  if (!steps) return [{ strong: name }, "no way."];
  if (steps.length === 0) return [{ strong: name }, `it is there already (${labelOf(solved, start)}).`];
  const told = steps.map(({ by, from, to }) => {
    const who = inSeries(by.map((dm) => solved.space.decisionMakers[dm]!.name));
    const what = inSeries(
      by.flatMap((dm) => {
        const words = moveInWords(solved, { by: dm, from, to });
        return words.startsWith("moves to ")
          ? []
          : [by.length > 1 ? `${solved.space.decisionMakers[dm]!.name} ${words}` : words];
      }),
    );
    return `${who} → ${labelOf(solved, to)}${what ? ` (${what})` : ""}`;
  });
  return [{ strong: name }, `${told.join("; then ")}.`];
}

const LEADING = LEADING_CONCEPTS.map((concept) => CONCEPT_SHORT_NAMES[concept]).join(" or ");

function sureInWords({
  over,
  held,
  of,
  orderings,
  sample,
  openPoints,
}: Toward["scenarios"][number]["sure"]): string {
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
