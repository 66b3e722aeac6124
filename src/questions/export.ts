import { type SolvedModel, type SolvedScenario, writeCsv, writeMarkdown } from "../assessment/index.ts";
import { writePlain } from "../record/index.ts";
import {
  type Concept,
  moveTable,
  preferenceTable,
  type Sheet,
  type Solution,
  solve,
  stabilityTable,
  writeDot,
  writeGraphml,
  writeNfg,
} from "../strategy/index.ts";
import { SHEETS, TEXTS } from "./exportNames.ts";
import { type ModelAsked, solvedOf } from "./modelAsked.ts";
import { readScenario } from "./naming.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

export interface Exporting {
  asked: ModelAsked;
  concepts: readonly Concept[];
  /** As `--compare` names one; needed where the model has several and what is written tells of one. */
  scenario?: string;
  /** The command that was given, and the version of the program: a run that is kept says how it was made. */
  run: { program: string; version: string; command: readonly string[] };
}

/** Cells of a table that are written; a spreadsheet holds no more either. */
const MOST_CELLS = 4e6;

const SHEET_MAKERS: Record<keyof typeof SHEETS, (exporting: Exporting) => Sheet> = {
  stability: ({ asked, concepts, scenario }) => {
    const { model, space } = sized(asked, ({ stateCount }) => stateCount * 50);
    const { solution } = solve(model, { concepts });
    return stabilityTable(
      scenario === undefined ? solution! : inScenario(solution!, asked, scenario),
      space.options.map(({ id }) => id),
    );
  },
  moves: ({ asked }) => moveTable(sized(asked, matrixCells).space),
  improvements: (exporting) => {
    const { space } = sized(exporting.asked, matrixCells);
    return moveTable(space, oneScenario(exporting).ranks);
  },
  preferences: (exporting) =>
    preferenceTable(
      sized(exporting.asked, ({ stateCount }) => stateCount).space,
      oneScenario(exporting).ranks,
    ),
};

const TEXT_MAKERS: Record<keyof typeof TEXTS, (exporting: Exporting) => string> = {
  "graph.dot": (exporting) => graph(exporting, writeDot),
  "graph.graphml": (exporting) => graph(exporting, writeGraphml),
  "game.nfg": (exporting) => {
    const { model, space } = solvedOf(exporting.asked, "as");
    const written = writeNfg(model, space, oneScenario(exporting).ranks);
    if ("text" in written) return written.text;
    throw new WrongQuestion(`this model has no faithful strategic form: ${written.refused}`, "as");
  },
  "model.yaml": ({ asked: { entry } }) => writePlain("model.yaml", entry.written ?? entry.file),
  "run.json": ({ asked, concepts, run }) => {
    const { model } = sized(asked, ({ stateCount }) => stateCount * 50);
    const { solution } = solve(model, { concepts });
    return `${JSON.stringify({ ...run, model: asked.entry.written ?? asked.entry.file, solution }, undefined, 2)}\n`;
  },
};

/**
 * A model in a form that other programs of the field read.
 * @throws WrongQuestion about `as` or `scenario`
 */
export function exportModel(name: string, exporting: Exporting): string {
  if (isText(name)) return TEXT_MAKERS[name](exporting);
  const [what, ending] = name.split(".") as [keyof typeof SHEETS, string];
  const { head, rows } = SHEET_MAKERS[what](exporting);
  if (ending === "csv") return writeCsv([head, ...rows]);
  const line = (cells: readonly (string | number)[]) => cells.map((value): [string] => [String(value)]);
  return writeMarkdown({
    title: exporting.asked.model.title,
    language: "en",
    blocks: [
      {
        kind: "table",
        caption: SHEETS[what],
        head: line(head),
        rows: rows.map((cells) => ({ cells: line(cells) })),
      },
    ],
  });
}

/** The verdicts of one scenario alone. */
function inScenario(solution: Solution, asked: ModelAsked, scenario: string): Solution {
  const solved = solvedOf(asked, "as");
  const at = solved.scenarios.indexOf(readScenario(scenario, solved, "scenario"));
  return { ...solution, scenarios: [solution.scenarios[at]!] };
}

function isText(name: string): name is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, name);
}

function graph(exporting: Exporting, write: typeof writeDot): string {
  const { model, space } = sized(exporting.asked, matrixCells);
  const { ranks, equilibria } = oneScenario(exporting);
  return write(model.title, space, ranks, equilibria[exporting.concepts[0]!]);
}

const matrixCells = ({ stateCount, decisionMakers }: SolvedModel["space"]) =>
  stateCount ** 2 * decisionMakers.length;

function sized(asked: ModelAsked, cells: (space: SolvedModel["space"]) => number): SolvedModel {
  const solved = solvedOf(asked, "as");
  const count = cells(solved.space);
  if (count <= MOST_CELLS) return solved;
  throw new WrongQuestion(
    `${solved.space.stateCount.toLocaleString("en")} states make about ${count.toLocaleString("en")} cells, more than the ${MOST_CELLS.toLocaleString("en")} that are written; rule more states out`,
    "as",
  );
}

/** What orders states tells of one scenario; which one has to be said where there are several. */
function oneScenario({ asked, scenario }: Exporting): SolvedScenario {
  const solved = solvedOf(asked, "as");
  if (scenario !== undefined) return readScenario(scenario, solved, "scenario");
  const [only, ...others] = solved.scenarios;
  if (others.length === 0) return only!;
  throw new WrongQuestion(
    `the model has ${others.length + 1} scenarios, expected the name of one: ${solved.scenarios
      .slice(0, 6)
      .map(({ name }) => `"${name}"`)
      .join(", ")}${others.length > 5 ? " …" : ""}`,
    "scenario",
  );
}
