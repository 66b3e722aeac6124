import type { ModelProblem } from "../strategy/problem.ts";
import type { Problem } from "./problem.ts";
import type { YamlText } from "./yaml/yamlText.ts";

/** A problem of a model's content, told by a path into its value, as a problem with a place in its file. */
export function placeModelProblem(found: ModelProblem, yaml: YamlText | undefined, file: string): Problem {
  const { rule, severity, message, path, offset, length } = found;
  const place = !yaml
    ? { file, line: 1, column: 1 }
    : offset === undefined
      ? yaml.placeAt(path)
      : yaml.placeInside(path, offset, length);
  return { rule, severity, message, ...place };
}
