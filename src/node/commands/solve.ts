import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { inFileOrder } from "../../record/index.ts";
import {
  CONCEPT_NAMES,
  CONCEPTS,
  type Concept,
  type ScenarioSolution,
  type Solution,
  scenarioName,
  solve as solveModel,
} from "../../strategy/index.ts";
import { readChoice } from "../arguments.ts";
import { exitCodeFor, printProblems, terminalWidth, wantsColour, writeResult } from "../output.ts";
import { readModel } from "./modelFiles.ts";

export interface SolveOptions {
  concept: string;
  summary?: boolean;
  format: string;
}

/** `detente solve MODEL...`: one result per file, in the order named. */
export async function solve(paths: readonly string[], options: SolveOptions): Promise<void> {
  const concepts = options.concept.split(",").map((name) => readChoice(name.trim(), "--concept", CONCEPTS));
  let exitCode = 0;
  for (const path of paths) {
    const read = await readModel(path);
    const { solution, problems } = read.model
      ? solveModel(read.model.model, { concepts, summary: options.summary ?? false })
      : { solution: undefined, problems: [] };
    const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
    printProblems(placed);
    exitCode = Math.max(exitCode, exitCodeFor(placed));
    if (!solution) continue;
    await writeResult(
      options.format === "json"
        ? JSON.stringify(solution)
        : writeText(page(solution, concepts), { width: terminalWidth(), colour: wantsColour() }),
      undefined,
    );
  }
  process.exitCode = exitCode;
}

function page(solution: Solution, concepts: readonly Concept[]) {
  return {
    title: solution.title,
    subtitle: `${solution.stateCount} feasible states`,
    language: "en",
    blocks: solution.scenarios.flatMap((scenario, i) => scenarioBlocks(solution, scenario, i, concepts)),
  };
}

function scenarioBlocks(
  solution: Solution,
  scenario: ScenarioSolution,
  index: number,
  concepts: readonly Concept[],
): Block[] {
  const label = (id: number): string => {
    const state = solution.states?.find((candidate) => candidate.id === id);
    const name = state?.label ?? (state?.on ? state.on.join(" ") || "nothing on" : "");
    return name === "" ? String(id) : `${id} (${name})`;
  };
  const equilibria = (concept: Concept): Inline[] => {
    const states = scenario.equilibria?.[concept];
    if (!states) return [String(scenario.equilibriumCounts[concept] ?? 0)];
    if (states.length === 0) return ["none"];
    const shown = states.slice(0, 12).map(label).join(", ");
    return [states.length > 12 ? `${shown} and ${states.length - 12} more` : shown];
  };
  const reachable = scenario.reachable;
  return [
    ...(Object.keys(scenario.types).length > 0
      ? [
          {
            kind: "heading" as const,
            level: 2 as const,
            id: `scenario-${index}`,
            text: [`Scenario: ${scenarioName(scenario)}`],
          },
        ]
      : []),
    {
      kind: "table",
      caption: "Equilibria: states no decision maker would leave, if these preferences are right",
      head: [["Solution concept"], ["Equilibria"], ["Stable states by decision maker"]],
      rows: concepts.map((concept) => ({
        cells: [
          [CONCEPT_NAMES[concept]],
          equilibria(concept),
          [
            Object.entries(scenario.counts[concept] ?? {})
              .map(([dm, count]) => `${dm} ${count}`)
              .join(", "),
          ],
        ],
      })),
    },
    ...(reachable
      ? [
          {
            kind: "paragraph" as const,
            text: [
              `Reachable from the status quo by steps that pay whoever takes them: ${reachable.slice(0, 24).map(label).join(", ")}${reachable.length > 24 ? ` and ${reachable.length - 24} more` : ""}.`,
            ],
          },
        ]
      : []),
  ];
}
