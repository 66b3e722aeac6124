import {
  type Block,
  type SolvedModel,
  type SolvedScenario,
  solveModel,
  writeText,
} from "../../assessment/index.ts";
import { inFileOrder, type Problem } from "../../record/index.ts";
import {
  buildStateSpace,
  type Model,
  nearest,
  optionsIn,
  parseStatement,
  type StateSpace,
} from "../../strategy/index.ts";
import { exitCodeFor, printProblems, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { type ReadModel, readModel } from "./modelFiles.ts";
import type { NamedOutcome } from "./outcomesBeside.ts";

/** What the questions asked of one model share: reading it, naming states and scenarios, printing a page. */

export interface ModelAsked {
  read: ReadModel;
  model: Model;
  /** Absent where its states are too many to list; `problems` say so. */
  solved: SolvedModel | undefined;
  problems: Problem[];
}

/** @throws nothing; a model with errors is reported and leaves undefined */
export async function readForQuestion(path: string): Promise<ModelAsked | undefined> {
  const read = await readModel(path);
  if (!read.model) {
    report(read.problems);
    return undefined;
  }
  const { problems } = buildStateSpace(read.model.model);
  const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
  const isTooLarge = problems.some(({ rule }) => rule === "too-large");
  const errors = placed.filter(({ severity, rule }) => severity === "error" && rule !== "too-large");
  if (errors.length > 0) {
    report(placed);
    return undefined;
  }
  const solved = isTooLarge ? undefined : solveModel(read.model, undefined);
  return { read, model: read.model.model, solved, problems: placed };
}

export function report(problems: readonly Problem[]): void {
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
}

export async function printPage(title: string, subtitle: string | undefined, blocks: Block[]): Promise<void> {
  const page = { title, ...(subtitle === undefined ? {} : { subtitle }), language: "en", blocks };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** The options a state on the command line has on: `O,D,B`, `nothing`, or `status-quo`. */
export function readOn(text: string, model: Model, flag: string): string[] {
  if (text === "status-quo") {
    const quo = model.statusQuo;
    if (!quo) throw new UsageError(`${flag}: the model has no status quo`);
    if ("on" in quo) return quo.on;
    throw new UsageError(
      `${flag}: the status quo of this model is a state id; name it by that: ${quo.state}`,
    );
  }
  if (text === "nothing") return [];
  const known = model.decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id));
  const ids = text.split(/[\s,]+/).filter((id) => id !== "");
  if (known.length === 0)
    throw new UsageError(`${flag}: this model has no options; name a state by its id or its label`);
  for (const id of ids)
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw new UsageError(
        `${flag}: unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected a state id, status-quo, or options that are on, such as ${known.slice(0, 2).join(",")}`}`,
      );
    }
  return ids;
}

/** A state on the command line: an id, or the options that are on. */
export function readState(text: string, model: Model, space: StateSpace, flag: string): number {
  if (text === "status-quo" && space.statusQuo !== undefined) return space.statusQuo;
  const labelled = model.states?.find(({ label }) => label === text);
  if (labelled) return space.indexOf(labelled.id);
  const state = /^\d+$/.test(text)
    ? space.indexOf(Number(text))
    : space.indexOfOptions(readOn(text, model, flag));
  if (state < 0)
    throw new UsageError(
      /^\d+$/.test(text)
        ? `${flag}: no state ${text}; ids go from ${space.idOf(0)} to ${space.idOf(space.stateCount - 1)}`
        : `${flag}: the state with exactly ${text} on is infeasible`,
    );
  return state;
}

/**
 * Wanted states: state ids with commas between, a state's label, the id of an outcome of the case, or an expression over
 * options. `when` is the expression, where there is one.
 */
export function readWanted(
  text: string,
  model: Model,
  space: StateSpace,
  flag: string,
  outcomes: readonly NamedOutcome[] = [],
): { states: number[]; when?: string } {
  if (/^\d+(\s*,\s*\d+)*$/.test(text))
    return { states: text.split(",").map((id) => readState(id.trim(), model, space, flag)) };
  const labelled = model.states?.find(({ label }) => label === text);
  if (labelled) return { states: [space.indexOf(labelled.id)] };
  const isOption = space.options.some(({ id }) => id === text);
  const when = (isOption ? undefined : outcomes.find(({ id }) => id === text)?.when) ?? text;
  return { states: space.satisfying(readExpression(when, model, flag)), when };
}

/** An expression over the options of a model, on the command line. */
export function readExpression(text: string, model: Model, flag: string) {
  const parsed = parseStatement(text);
  if ("fault" in parsed)
    throw new UsageError(`${flag}: character ${parsed.fault.offset + 1}: ${parsed.fault.message}`);
  const known = model.decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id));
  if (known.length === 0)
    throw new UsageError(`${flag}: this model has no options for an expression to be about`);
  for (const { id } of optionsIn(parsed.expression)) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UsageError(
      `${flag}: unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
    );
  }
  return parsed.expression;
}

/** One scenario by its name, or by the words of the name in any order. */
export function readScenario(text: string, solved: SolvedModel, flag: string): SolvedScenario {
  const words = (name: string) =>
    name
      .split(/[\s+]+/)
      .sort()
      .join(" ");
  const found = solved.scenarios.find(({ name }) => words(name) === words(text));
  if (found) return found;
  const names = solved.scenarios.map(({ name }) => name);
  const near = nearest(text, names);
  throw new UsageError(
    `${flag}: no scenario "${text}", ${near ? `did you mean "${near}"?` : `expected one of: ${names.join(", ")}`}`,
  );
}
