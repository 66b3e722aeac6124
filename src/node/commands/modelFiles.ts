import { type Problem, parseModel, placeModelProblem, type ReadModelFile } from "../../record/index.ts";
import { readTextFile } from "../files.ts";
import { readWithin } from "../readWithin.ts";

/** A model file named on the command line. */
export async function readModel(
  path: string,
): Promise<Pick<ReadModelFile, "model" | "place"> & { problems: Problem[] }> {
  const { text, problem } = await readTextFile(path);
  if (problem)
    return { model: undefined, problems: [problem], place: (p) => placeModelProblem(p, undefined, path) };
  return readWithin(text.length, path, () => parseModel(path, text));
}
