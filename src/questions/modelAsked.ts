import { type SolvedModel, solveModel } from "../assessment/index.ts";
import type { CaseModel } from "../record/index.ts";
import { type Model, scenariosOf, UnlistedModel } from "../strategy/index.ts";
import type { NamedState, Told } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

/** A model somebody asks about. `solved` is absent where its states are too many to list. */
export interface ModelAsked {
  entry: CaseModel;
  model: Model;
  solved: SolvedModel | undefined;
}

/** A model without errors, made ready for questions. */
export function askAbout(entry: CaseModel): ModelAsked {
  return { entry, model: entry.model, solved: solveModel(entry, undefined) };
}

/** @throws WrongQuestion where the states are too many to be listed; `instead` says what to ask then */
export function solvedOf({ solved }: ModelAsked, about: string, instead = ""): SolvedModel {
  if (solved) return solved;
  throw new WrongQuestion(`the states of this model are too many to be listed${instead}`, about);
}

export function nameState({ space }: SolvedModel, state: number): Told<typeof NamedState> & { id: number } {
  const label = space.labelOf(state);
  return { id: space.idOf(state), on: space.onOptions(state), ...(label === undefined ? {} : { label }) };
}

/** Every scenario of a model whose states are not listed. @throws WrongQuestion for one that search cannot serve */
export function unlistedScenarios(
  model: Model,
): { types: Record<string, string>; unlisted: UnlistedModel }[] {
  return scenariosOf(model).map((scenario) => {
    try {
      return { types: scenario.types, unlisted: new UnlistedModel(model, scenario) };
    } catch (error) {
      if (error instanceof RangeError) throw new WrongQuestion(error.message);
      throw error;
    }
  });
}
