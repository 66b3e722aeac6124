import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { type SolvedStates, solve as solveModel } from "../../questions/solve.ts";
import { inFileOrder } from "../../record/index.ts";
import {
  ANALYSES,
  type AnalysisName,
  CONCEPT_NAMES,
  CONCEPT_SHORT_NAMES,
  CONCEPTS,
  type Concept,
  tellingIds,
} from "../../strategy/index.ts";
import { readChoice, readNumber } from "../arguments.ts";
import { exitCodeFor, printProblems, writeJsonLine, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { analysisBlocks } from "./analysisBlocks.ts";
import { readModel } from "./modelFiles.ts";
import { scenarioHeading } from "./scenarioHeading.ts";
import { tieBlocks } from "./tieBlocks.ts";

export interface SolveOptions {
  concept: string;
  summary?: boolean;
  analyses?: string;
  explain?: string;
  find?: string;
  most: string;
  want?: string;
  compare?: string;
  memory: string;
  seed: string;
  format: string;
}

/** `detente solve MODEL...`: one result per file, in the order named; or one question about each. */
export async function solve(paths: readonly string[], options: SolveOptions): Promise<void> {
  const concepts = options.concept.split(",").map((name) => readChoice(name.trim(), "--concept", CONCEPTS));
  const analyses = readAnalyses(options.analyses);
  const memory = readNumber(options.memory, "--memory", 1) * 1e6;
  const { explain, find, want, compare, format } = options;
  const questions = Object.entries({ explain, find, want, compare }).filter(
    ([, asked]) => asked !== undefined,
  );
  if (questions.length > 1)
    throw new UsageError(
      `${questions.map(([name]) => `--${name}`).join(" and ")} ask different things; ask them one at a time`,
    );
  let exitCode = 0;
  for (const path of paths) {
    process.exitCode = 0;
    if (explain !== undefined) await (await import("./explain.ts")).explain(path, explain, concepts, format);
    else if (find !== undefined)
      await (await import("./find.ts")).find(
        path,
        find,
        concepts,
        readNumber(options.most, "--most", 1),
        format,
      );
    else if (want !== undefined) {
      const seed = readNumber(options.seed, "--seed", 0);
      await (await import("./toward.ts")).toward(path, want, concepts, { memory, seed }, format);
    } else if (compare !== undefined)
      await (await import("./compare.ts")).compare(path, compare, concepts, format);
    else await solveOne(path, concepts, analyses, memory, options);
    exitCode = Math.max(exitCode, Number(process.exitCode));
  }
  process.exitCode = exitCode;
}

async function solveOne(
  path: string,
  concepts: readonly Concept[],
  analyses: readonly AnalysisName[],
  memory: number,
  options: SolveOptions,
): Promise<void> {
  const read = await readModel(path);
  const { answer, problems } = read.model
    ? solveModel(read.model.model, {
        concepts,
        analyses,
        summary: options.summary ?? false,
        limits: { memory },
      })
    : { answer: undefined, problems: [] };
  const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
  printProblems(placed);
  process.exitCode = exitCodeFor(placed);
  if (!answer) return;
  await (options.format === "json"
    ? writeJsonLine(answer)
    : writePainted(writeText(page(answer, concepts), { width: terminalWidth(), colour: wantsColour() })));
}

function readAnalyses(text: string | undefined): AnalysisName[] {
  if (text === undefined) return [];
  // What a model says nothing about (attitudes, beliefs …) would only repeat the ordinary verdicts.
  if (text === "all") return ["agreement", "ends", "coalitions"];
  return text
    .split(",")
    .map((name) => readChoice(name.trim(), "--analyses", [...ANALYSES, "all"]) as AnalysisName);
}

function page(solution: SolvedStates, concepts: readonly Concept[]) {
  return {
    title: solution.title,
    subtitle: `${solution.stateCount} feasible states`,
    language: "en",
    blocks: solution.scenarios.flatMap((scenario, i) => scenarioBlocks(solution, scenario, i, concepts)),
  };
}

function scenarioBlocks(
  solution: SolvedStates,
  scenario: SolvedStates["scenarios"][number],
  index: number,
  concepts: readonly Concept[],
): Block[] {
  const label = labeller(solution);
  const equilibria = (concept: Concept): Inline[] => {
    const states = scenario.equilibria?.[concept];
    if (!states) return [String(scenario.equilibriumCounts[concept] ?? 0)];
    if (states.length === 0) return ["none"];
    const shown = states.slice(0, 12).map(label).join(", ");
    return [states.length > 12 ? `${shown} and ${states.length - 12} more` : shown];
  };
  const reachable = scenario.reachable;
  return [
    ...scenarioHeading(scenario.types, index),
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
    ...stabilityTable(solution, scenario, concepts),
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
    ...tieBlocks(scenario.ties, label, concepts),
    ...analysisBlocks(scenario.analyses, label, concepts),
  ];
}

const MOST_STATES = 40;

/** The table of every paper: states by decision makers, with the concepts under which each is stable. */
function stabilityTable(
  { states = [] }: SolvedStates,
  { stability, equilibria, counts }: SolvedStates["scenarios"][number],
  concepts: readonly Concept[],
): Block[] {
  if (!stability || !equilibria) return [];
  const names = Object.keys(counts[concepts[0]!] ?? {});
  const shown = states.slice(0, MOST_STATES);
  const under = (listed: (concept: Concept) => readonly number[] | undefined) => {
    const sets = concepts.map((concept) => [concept, new Set(listed(concept))] as const);
    return (id: number): Inline[] => [
      sets
        .filter(([, set]) => set.has(id))
        .map(([concept]) => CONCEPT_SHORT_NAMES[concept])
        .join(" "),
    ];
  };
  const columns = [
    ...names.map((dm) => under((concept) => stability[concept]?.[dm])),
    under((concept) => equilibria[concept]),
  ];
  return [
    {
      kind: "table",
      caption: `Stability: under which concepts each state is stable, by decision maker${states.length > shown.length ? `; the first ${shown.length} of ${states.length} states, all are in the JSON` : ""}`,
      head: [["State"], ...names.map((dm) => [dm]), ["Equilibrium"]],
      rows: shown.map(({ id, on, label }) => ({
        cells: [
          [`${id} ${label ?? (on ? tellingIds(on).join(" ") || "nothing on" : "")}`.trim()],
          ...columns.map((column) => column(id)),
        ],
      })),
    },
  ];
}

/** "5 (O D B)"; states are looked up once, not searched for each time. */
function labeller(solution: SolvedStates): (id: number) => string {
  const states = new Map((solution.states ?? []).map((state) => [state.id, state]));
  return (id) => {
    const state = states.get(id);
    const name = state?.label ?? (state?.on ? tellingIds(state.on).join(" ") || "nothing on" : "");
    return name === "" ? String(id) : `${id} (${name})`;
  };
}
