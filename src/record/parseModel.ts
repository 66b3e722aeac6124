import { fromGmcr, isGmcr } from "../strategy/exchange/readGmcr.ts";
import { authoredPath, levelProblems } from "../strategy/levels.ts";
import type { ModelProblem } from "../strategy/problem.ts";
import type { CaseModel } from "./case.ts";
import { heldTo } from "./heldTo.ts";
import { explainIssues } from "./issues/explainIssues.ts";
import { placeIssues } from "./issues/placeIssues.ts";
import { fileWithoutLevels, ModelFile, toModel } from "./nouns/modelFile.ts";
import { placeModelProblem } from "./placeModelProblem.ts";
import type { Problem } from "./problem.ts";
import { jsonFault } from "./slips/jsonFault.ts";
import { readYaml } from "./yaml/readYaml.ts";
import type { YamlText } from "./yaml/yamlText.ts";

export interface ReadModelFile {
  model: CaseModel | undefined;
  yaml: YamlText;
  problems: Problem[];
  /** A problem of the model's content, placed in its file. */
  place(found: ModelProblem): Problem;
  /** Written by another program, in its own format. */
  isForeign?: boolean;
}

/** One model file on its own, as `detente solve MODEL` reads it: YAML, JSON, or a file of GMCR+. */
export function parseModel(name: string, text: string, most?: number): ReadModelFile {
  const isOfGmcr = /\.gmcr$/i.test(name);
  const unmarked = text.replace(/^\uFEFF/, "");
  const fault = isOfGmcr ? jsonFault(unmarked) : undefined;
  // Nothing is made of a broken file: read as YAML, it would be told at places that its writer knows nothing of.
  const yaml = readYaml(name, fault ? "{}" : text, most);
  const place = (found: ModelProblem) => placeModelProblem(found, yaml, name);
  if (fault)
    return { model: undefined, yaml, problems: [brokenGmcr(name, unmarked, fault)], place, isForeign: true };
  const said = [...yaml.problems, ...yaml.warnings];
  if (yaml.value === undefined && said.length > 0) return { model: undefined, yaml, problems: said, place };
  if (isOfGmcr || isGmcr(yaml.value)) return parseGmcr(name, yaml, said);
  const read = heldTo(ModelFile, yaml.value);
  if (!read.success) {
    const issues = placeIssues(yaml, [], explainIssues(read.error, yaml.value));
    return { model: undefined, yaml, problems: [...said, ...issues], place };
  }
  const levels = levelProblems(toModel(read.data));
  if (levels.length > 0) return { model: undefined, yaml, problems: [...said, ...levels.map(place)], place };
  return ofSteps(name, read.data, yaml, said);
}

/** What is told of the steps of an option is placed at its levels. */
function ofSteps(name: string, written: ModelFile, yaml: YamlText, problems: Problem[]): ReadModelFile {
  const file = fileWithoutLevels(written);
  if (file === written) {
    const place = (found: ModelProblem) => placeModelProblem(found, yaml, name);
    return { model: asCaseModel(name, file), yaml, problems, place };
  }
  const authored = (path: readonly (string | number)[]) => authoredPath(toModel(written), [...path]);
  const placed: YamlText = {
    ...yaml,
    placeAt: (path) => yaml.placeAt(authored(path)),
    placeOfKey: (path, key) => yaml.placeOfKey(authored(path), key),
    placeInside: (path, offset, length) => yaml.placeInside(authored(path), offset, length),
  };
  const place = (found: ModelProblem) => placeModelProblem(found, placed, name);
  return { model: { ...asCaseModel(name, file), written }, yaml: placed, problems, place };
}

/** What GMCR+ saves is JSON; what is none was cut or changed since. */
function brokenGmcr(
  name: string,
  text: string,
  { offset, isCut }: { offset: number; isCut: boolean },
): Problem {
  // As an editor counts them: where no other line end stands, that of old Macs is one.
  const lineEnd = text.includes("\n") ? "\n" : "\r";
  const lines = text.slice(0, offset).split(lineEnd);
  const [found] = text.slice(offset, offset + 20).split(lineEnd);
  return {
    rule: "gmcr",
    severity: "error",
    message:
      text.trim() === ""
        ? "the file is empty, expected what GMCR+ saves; save it there anew"
        : isCut
          ? "the file breaks off here, so part of it is lost; save it in GMCR+ anew"
          : `from here on the file is not what GMCR+ saves (JSON): found “${found}”; save it there anew`,
    file: name,
    line: lines.length,
    column: lines.at(-1)!.length + 1,
  };
}

function parseGmcr(name: string, yaml: YamlText, said: readonly Problem[]): ReadModelFile {
  const title = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "") || "Model";
  const { model, problems, originOf } = fromGmcr(yaml.value, title);
  // What is found later in the model's content is told where the file has it, whose places of options are not ours.
  const place = ({ offset: _, length: __, ...found }: ModelProblem) =>
    placeModelProblem({ ...found, path: originOf(found.path) }, yaml, name);
  const all = [...said, ...problems.map((found) => placeModelProblem(found, yaml, name))];
  const foreign = { yaml, place, isForeign: true };
  if (!model) return { ...foreign, model: undefined, problems: all };
  const read = heldTo(ModelFile, model);
  if (read.success) return { ...foreign, model: asCaseModel(name, read.data), problems: all };
  const beyond = explainIssues(read.error, model).map(({ message, path }) =>
    place({ rule: "gmcr", severity: "error", message, path: path as (string | number)[] }),
  );
  return { ...foreign, model: undefined, problems: [...all, ...beyond] };
}

function asCaseModel(name: string, file: ModelFile): CaseModel {
  return { entry: { id: "model", file: name }, file, model: toModel(file) };
}
