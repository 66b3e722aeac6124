import { type CaseModel, type Problem, parseModel, placeModelProblem } from "../../record/index.ts";
import type { ModelProblem } from "../../strategy/index.ts";
import { readTextFile } from "../files.ts";
import { readWithin } from "../readWithin.ts";

export interface ReadModel {
  model: CaseModel | undefined;
  problems: Problem[];
  /** A problem of the model's content, placed in its file. */
  place(problem: ModelProblem): Problem;
}

/** A model file named on the command line. */
export async function readModel(path: string): Promise<ReadModel> {
  const { text, problem } = await readTextFile(path);
  if (problem)
    return { model: undefined, problems: [problem], place: (p) => placeModelProblem(p, undefined, path) };
  const { model, yaml, problems } = await readWithin(text.length, path, () => parseModel(path, text));
  return { model, problems, place: (found) => placeModelProblem(found, yaml, path) };
}
