import { stat } from "node:fs/promises";
import { exportModel } from "../../questions/export.ts";
import { EXPORTS } from "../../questions/exportNames.ts";
import { CONCEPTS } from "../../strategy/index.ts";
import { readChoice } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { writeResult } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { VERSION } from "../version.ts";
import { asAsked, readForQuestion, report } from "./modelQuestions.ts";

export interface ExportOptions {
  as: string;
  concept?: string;
  scenario?: string;
  asOf?: string;
  output?: string;
}

/** `detente export PATH --as NAME`: a case, or a model and its answers, as other programs read them. */
export async function exportFile(path: string, options: ExportOptions, clock: Clock): Promise<void> {
  const isCase = await stat(path).then(
    (info) => info.isDirectory(),
    (error: unknown) => {
      throw new UsageError(`cannot read ${path}: ${explainSystemError(error)}`);
    },
  );
  if (!isCase) {
    if (options.asOf !== undefined)
      throw new UsageError("--as-of: expected with a case folder, which has days");
    return exportOfModel(path, options);
  }
  for (const flag of ["concept", "scenario"] as const)
    if (options[flag] !== undefined)
      throw new UsageError(
        `--${flag}: expected with a model file; ${path} is a folder, and taken for a case`,
      );
  const { exportFromCase } = await import("./exportCase.ts");
  return exportFromCase(path, options, clock);
}

async function exportOfModel(path: string, options: ExportOptions): Promise<void> {
  const name = readChoice(options.as, "--as, of a model", Object.keys(EXPORTS));
  const concepts = (options.concept ?? CONCEPTS.join(","))
    .split(",")
    .map((one) => readChoice(one.trim(), "--concept", CONCEPTS));
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
