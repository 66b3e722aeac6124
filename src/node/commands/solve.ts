import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import type { SolvedStates } from "../../questions/solve.ts";
import { solveInSteps } from "../../questions/solve.ts";
import { inFileOrder } from "../../record/index.ts";
import {
  ANALYSES,
  type AnalysisName,
  CONCEPT_SHORT_NAMES,
  CONCEPTS,
  type Concept,
  countScenarios,
  type Model,
  type ModelProblem,
} from "../../strategy/index.ts";
import { readChoice, readNumber } from "../arguments.ts";
import { Interruption } from "../interruption.ts";
import { exitCodeFor, printProblems, writeJsonPart, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { analysisBlocks } from "./analysisBlocks.ts";
import { readLanguage } from "./inLanguage.ts";
import { readModel } from "./modelFiles.ts";
import type { Printing } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";
import { overScenariosBlocks } from "./overScenariosBlocks.ts";
import { readingBlocks } from "./readingBlocks.ts";
import { scenarioHeading } from "./scenarioHeading.ts";
import { tieBlocks } from "./tieBlocks.ts";

export interface SolveOptions {
  concept: string;
  summary?: boolean;
  analyses?: string;
  explain?: string;
  find?: string;
  most?: string;
  want?: string;
  compare?: string;
  memory: string;
  seed?: string;
  lang?: string;
  format: string;
}

/** `detente solve MODEL...`: one result per file, in the order named; or one question about each. */
export async function solve(paths: readonly string[], options: SolveOptions): Promise<void> {
  const concepts = options.concept.split(",").map((name) => readChoice(name.trim(), "--concept", CONCEPTS));
  const analyses = readAnalyses(options.analyses);
  const memory = readNumber(options.memory, "--memory", 1) * 1e6;
  const { explain, find, want, compare } = options;
  const how = { format: options.format, language: readLanguage(options.lang) };
  const questions = Object.entries({ explain, find, want, compare }).filter(
    ([, asked]) => asked !== undefined,
  );
  if (questions.length > 1)
    throw new UsageError(
      `${questions.map(([name]) => `--${name}`).join(" and ")} ask different things; ask them one at a time`,
    );
  // What would be swallowed is refused.
  if (options.most !== undefined && find === undefined)
    throw new UsageError("--most: expected with --find, which looks for so many");
  if (options.seed !== undefined && want === undefined)
    throw new UsageError("--seed: expected with --want, whose sample it is of");
  if (options.summary === true && questions.length > 0)
    throw new UsageError(`--summary and --${questions[0]![0]}: expected one of them`);
  let exitCode = 0;
  for (const path of paths) {
    process.exitCode = 0;
    if (explain !== undefined) await (await import("./explain.ts")).explain(path, explain, concepts, how);
    else if (find !== undefined)
      await (await import("./find.ts")).find(
        path,
        find,
        concepts,
        readNumber(options.most ?? "10", "--most", 1),
        how,
      );
    else if (want !== undefined) {
      const seed = readNumber(options.seed ?? "1", "--seed", 0);
      await (await import("./toward.ts")).toward(path, want, concepts, { memory, seed }, how);
    } else if (compare !== undefined)
      await (await import("./compare.ts")).compare(path, compare, concepts, how);
    else await solveOne(path, concepts, analyses, memory, { ...how, summary: options.summary ?? false });
    exitCode = Math.max(exitCode, Number(process.exitCode));
  }
  process.exitCode = exitCode;
}

async function solveOne(
  path: string,
  concepts: readonly Concept[],
  analyses: readonly AnalysisName[],
  memory: number,
  { format, language, summary }: Printing & { summary: boolean },
): Promise<void> {
  const read = await readModel(path);
  const model = read.model?.model;
  const isText = format !== "json";
  // Nobody reads a table for each of hundreds of scenarios: what they have in common is counted, and none is kept.
  const isTallied = isText && model !== undefined && countScenarios(model.decisionMakers) > MOST_PAGES;
  const { solving, problems } = model
    ? solveInSteps(model, {
        concepts,
        analyses,
        summary: summary || isTallied,
        tally: isTallied || !summary,
        limits: { memory },
      })
    : { solving: undefined, problems: [] };
  if (!solving) return report(read, problems);
  const { scenarioCount } = solving;
  const progress = scenarioCount > 1 ? new Interruption("the work on the scenarios") : undefined;
  let done = 0;
  /** The next scenario, signals let in; undefined at the end, or where somebody wants one. */
  const next = async () => {
    if (progress && done > 0) await new Promise((resolve) => setImmediate(resolve));
    if (progress?.isAsked) return undefined;
    progress?.tell(
      () =>
        `… ${inWords(done)} of ${inWords(scenarioCount)} scenarios solved; Ctrl-C ends it and gives what was found`,
    );
    const { value } = solving.scenarios.next();
    if (value) done += 1;
    return value ?? undefined;
  };
  try {
    if (isText) {
      const { title, stateCount, states, overScenarios } = solving;
      const kept: SolvedStates["scenarios"] = [];
      for (let one = await next(); one; one = await next()) if (!isTallied) kept.push(one);
      report(read, problems);
      const answer: SolvedStates = {
        title,
        stateCount,
        ...(summary && !isTallied ? {} : { states: states() }),
        scenarios: kept,
        ...(scenarioCount > 1 && (isTallied || !summary) ? { overScenarios: overScenarios() } : {}),
        ...(done < scenarioCount ? { stopped: { done, of: scenarioCount } } : {}),
      };
      const shown = page(answer, concepts, model!, new ModelWords(read.model!, language));
      return await writePainted(writeText(shown, { width: terminalWidth(), colour: wantsColour() }));
    }
    const { title, stateCount, states, overScenarios } = solving;
    const head = { title, stateCount, ...(summary ? {} : { states: states() }) };
    await writeJsonPart(`${JSON.stringify(head).slice(0, -1)},"scenarios":[`);
    for (let one = await next(); one; one = await next())
      await writeJsonPart(`${done > 1 ? "," : ""}${JSON.stringify(one)}`);
    const tail = {
      ...(scenarioCount > 1 && !summary ? { overScenarios: overScenarios() } : {}),
      ...(done < scenarioCount ? { stopped: { done, of: scenarioCount } } : {}),
    };
    const last = JSON.stringify(tail).slice(1);
    await writeJsonPart(`]${last === "}" ? "" : ","}${last}\n`);
    report(read, problems);
  } finally {
    progress?.close();
  }
}

/** Up to so many scenarios have each their tables. */
const MOST_PAGES = 16;

const inWords = (count: number) => count.toLocaleString("en");

function report(read: Awaited<ReturnType<typeof readModel>>, problems: readonly ModelProblem[]): void {
  const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
  printProblems(placed);
  process.exitCode = exitCodeFor(placed);
}

function readAnalyses(text: string | undefined): AnalysisName[] {
  if (text === undefined) return [];
  // What a model says nothing about (attitudes, beliefs …) would only repeat the ordinary verdicts.
  if (text === "all") return ["agreement", "ends", "coalitions"];
  return text
    .split(",")
    .map((name) => readChoice(name.trim(), "--analyses", [...ANALYSES, "all"]) as AnalysisName);
}

function page(solution: SolvedStates, concepts: readonly Concept[], model: Model, words: ModelWords) {
  const { stateCount, stopped, overScenarios, states } = solution;
  const says = words.says.solve;
  return {
    title: words.title,
    subtitle: says.states(stateCount),
    language: words.language.code,
    blocks: [
      ...(stopped ? [{ kind: "paragraph" as const, text: [says.stopped(stopped.done, stopped.of)] }] : []),
      ...solution.scenarios.flatMap((scenario, i) => scenarioBlocks(solution, scenario, i, concepts, words)),
      ...(overScenarios
        ? overScenariosBlocks(overScenarios, labeller(solution, words), concepts, words)
        : []),
      ...(states ? readingBlocks(model, concepts, words) : []),
    ],
  };
}

const MOST_EQUILIBRIA = 12;
const MOST_REACHED = 24;

function scenarioBlocks(
  solution: SolvedStates,
  scenario: SolvedStates["scenarios"][number],
  index: number,
  concepts: readonly Concept[],
  words: ModelWords,
): Block[] {
  const says = words.says.solve;
  const label = labeller(solution, words);
  const equilibria = (concept: Concept): string => {
    const states = scenario.equilibria?.[concept];
    if (!states) return String(scenario.equilibriumCounts[concept] ?? 0);
    return states.length === 0 ? words.says.none : words.listed(states.map(label), MOST_EQUILIBRIA);
  };
  const { reachable } = scenario;
  return [
    ...scenarioHeading(scenario.types, index, words),
    {
      kind: "table",
      caption: says.equilibria,
      head: says.equilibriaHead.map((name) => [name]),
      rows: concepts.map((concept) => ({
        cells: [
          [words.concept(concept)],
          [equilibria(concept)],
          [
            Object.entries(scenario.counts[concept] ?? {})
              .map(([dm, count]) => `${dm} ${count}`)
              .join(", "),
          ],
        ],
      })),
    },
    ...stabilityTable(solution, scenario, concepts, words),
    ...(reachable
      ? [
          {
            kind: "paragraph" as const,
            text: [says.reachable(words.listed(reachable.map(label), MOST_REACHED))],
          },
        ]
      : []),
    ...tieBlocks(scenario.ties, label, concepts, words),
    ...analysisBlocks(scenario.analyses, label, concepts, words),
  ];
}

const MOST_STATES = 40;

/** The table of every paper: states by decision makers, with the concepts under which each is stable. */
function stabilityTable(
  { states = [] }: SolvedStates,
  { stability, equilibria, counts }: SolvedStates["scenarios"][number],
  concepts: readonly Concept[],
  words: ModelWords,
): Block[] {
  if (!stability || !equilibria) return [];
  const says = words.says.solve;
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
      caption: says.stability(states.length > shown.length ? [shown.length, states.length] : undefined),
      head: [[says.state], ...names.map((dm) => [dm]), [says.equilibrium]],
      rows: shown.map(({ id, on, label }) => ({
        cells: [
          [`${id} ${label ?? (on ? words.letters(on) : "")}`.trim()],
          ...columns.map((column) => column(id)),
        ],
      })),
    },
  ];
}

/** "5 (O D B)"; states are looked up once, not searched for each time. */
function labeller(solution: SolvedStates, words: ModelWords): (id: number) => string {
  const states = new Map((solution.states ?? []).map((state) => [state.id, state]));
  return (id) => {
    const state = states.get(id);
    const name = state?.label ?? (state?.on ? words.letters(state.on) : "");
    return name === "" ? String(id) : `${id} (${name})`;
  };
}
