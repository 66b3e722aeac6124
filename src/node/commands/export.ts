import { exportModel } from "../../questions/export.ts";
import { EXPORTS } from "../../questions/exportNames.ts";
import { CONCEPTS } from "../../strategy/index.ts";
import { readChoice } from "../arguments.ts";
import { writeResult } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { VERSION } from "../version.ts";
import { asAsked, readForQuestion, report } from "./modelQuestions.ts";

export interface ExportOptions {
  as: string;
  concept: string;
  scenario?: string;
  output?: string;
}

/** `detente export MODEL --as NAME`: a model or its answers, as other programs of the field read them. */
export async function exportFile(path: string, options: ExportOptions): Promise<void> {
  const name = readChoice(options.as, "--as", Object.keys(EXPORTS));
  const concepts = options.concept.split(",").map((one) => readChoice(one.trim(), "--concept", CONCEPTS));
  await requireSafeOutputs([{ flag: "--output", path: options.output }], [{ what: "the model", path }]);
  const asked = await readForQuestion(path);
  if (!asked) return;
  const { scenario } = options;
  const command = ["detente", "export", path, "--as", name, "--concept", concepts.join(",")];
  if (scenario !== undefined) command.push("--scenario", scenario);
  const text = asAsked(() =>
    exportModel(name, {
      asked,
      concepts,
      ...(scenario === undefined ? {} : { scenario }),
      run: { program: "detente", version: VERSION, command },
    }),
  );
  report(asked.problems);
  await writeResult(text, options.output);
}
