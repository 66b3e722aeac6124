import type { SolvedModel, SolvedScenario } from "../assessment/index.ts";
import {
  type Expression,
  listOptions,
  type Model,
  nearest,
  optionsIn,
  parseStatement,
  type StateSpace,
} from "../strategy/index.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

/** How whoever asks names states, options and scenarios of a model. `about`: the part of the question that is read. */

/** An outcome of a case: its id may stand for its expression. */
export interface NamedOutcome {
  id: string;
  name: string;
  when: string;
}

/** The options a state has on: `O,D,B`, `nothing`, or `status-quo`. @throws WrongQuestion */
export function readOn(text: string, model: Model, about: string): string[] {
  const wrong = (message: string) => new WrongQuestion(message, about);
  if (text === "status-quo") {
    const quo = model.statusQuo;
    if (!quo) throw wrong("the model has no status quo");
    if ("on" in quo) return quo.on;
    throw wrong(`the status quo of this model is a state id; name it by that: ${quo.state}`);
  }
  if (text === "nothing") return [];
  const known = optionIds(model);
  const ids = text.split(/[\s,]+/).filter((id) => id !== "");
  if (known.length === 0) throw wrong("this model has no options; name a state by its id or its label");
  for (const id of ids)
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw wrong(
        `unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected a state id, status-quo, or options that are on, such as ${known.slice(0, 2).join(",")}`}`,
      );
    }
  return ids;
}

/** A state: its id, its label, or the options that are on. @throws WrongQuestion */
export function readState(text: string, model: Model, space: StateSpace, about: string): number {
  if (text === "status-quo" && space.statusQuo !== undefined) return space.statusQuo;
  const labelled = model.states?.find(({ label }) => label === text);
  if (labelled) return space.indexOf(labelled.id);
  const state = /^\d+$/.test(text)
    ? space.indexOf(Number(text))
    : space.indexOfOptions(readOn(text, model, about));
  if (state < 0)
    throw new WrongQuestion(
      /^\d+$/.test(text)
        ? `no state ${text}; ids go from ${space.idOf(0)} to ${space.idOf(space.stateCount - 1)}`
        : `the state with exactly ${text} on is infeasible`,
      about,
    );
  return state;
}

/**
 * Wanted states: state ids with commas between, a state's label, the id of an outcome of the case, or an expression over
 * options. `when` is the expression, where there is one.
 * @throws WrongQuestion
 */
export function readWanted(
  text: string,
  model: Model,
  space: StateSpace,
  about: string,
  outcomes: readonly NamedOutcome[] = [],
): { states: number[]; when?: string } {
  if (/^\d+(\s*,\s*\d+)*$/.test(text))
    return { states: text.split(",").map((id) => readState(id.trim(), model, space, about)) };
  const labelled = model.states?.find(({ label }) => label === text);
  if (labelled) return { states: [space.indexOf(labelled.id)] };
  const isOption = space.options.some(({ id }) => id === text);
  const when = (isOption ? undefined : outcomes.find(({ id }) => id === text)?.when) ?? text;
  return { states: space.satisfying(readExpression(when, model, about)), when };
}

/** An expression over the options of a model. @throws WrongQuestion */
export function readExpression(text: string, model: Model, about: string): Expression {
  const wrong = (message: string) => new WrongQuestion(message, about);
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw wrong(`character ${parsed.fault.offset + 1}: ${parsed.fault.message}`);
  const known = optionIds(model);
  if (known.length === 0) throw wrong("this model has no options for an expression to be about");
  for (const { id } of optionsIn(parsed.expression)) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw wrong(
      `unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
    );
  }
  return parsed.expression;
}

/** One scenario by its name, the words of it in any order, or by the names of its readings. @throws WrongQuestion */
export function readScenario(text: string, solved: SolvedModel, about: string): SolvedScenario {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s+]+/)
      .sort()
      .join(" ");
  const found = solved.scenarios.find(({ name }) => words(name) === words(text));
  if (found) return found;
  // As the page calls its readings; where two are called alike, neither is meant.
  const called = solved.scenarios.filter((one) => words(calledOnPage(one, solved.model)) === words(text));
  if (called.length === 1) return called[0]!;
  const names = solved.scenarios.map(({ name }) => name);
  const near = nearest(text, names);
  throw new WrongQuestion(
    `no scenario "${text}", ${near ? `did you mean "${near}"?` : `expected one of: ${names.join(", ")}`}`,
    about,
  );
}

/** The readings of a scenario by their names, as its own name joins their ids. */
function calledOnPage({ scenario }: SolvedScenario, { decisionMakers }: Model): string {
  return decisionMakers
    .flatMap(({ id, types }) => {
      const type = scenario.types[id];
      return type === undefined ? [] : [types?.[type]?.name ?? type];
    })
    .join(" + ");
}

export function optionIds(model: Model): string[] {
  return listOptions(model).map(({ id }) => id);
}
