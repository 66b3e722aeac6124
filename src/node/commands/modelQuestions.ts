import { type Block, type Language, writeText } from "../../assessment/index.ts";
import { askAbout, type ModelAsked } from "../../questions/modelAsked.ts";
import { WrongQuestion } from "../../questions/wrongQuestion.ts";
import { inFileOrder, type Problem } from "../../record/index.ts";
import { buildStateSpace } from "../../strategy/index.ts";
import { exitCodeFor, printProblems, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readModel } from "./modelFiles.ts";

/** What the questions asked of one model share: reading it, telling what is wrong with a question, printing a page. */

/** How a question's answer is printed. */
export interface Printing {
  format: string;
  language: Language;
}

/** @throws nothing; a model with errors is reported and leaves undefined */
export async function readForQuestion(
  path: string,
): Promise<(ModelAsked & { problems: Problem[] }) | undefined> {
  const read = await readModel(path);
  if (!read.model) {
    report(read.problems);
    return undefined;
  }
  const { problems } = buildStateSpace(read.model.model);
  const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
  const errors = placed.filter(({ severity, rule }) => severity === "error" && rule !== "too-large");
  if (errors.length > 0) {
    report(placed);
    return undefined;
  }
  return { ...askAbout(read.model), problems: placed };
}

export function report(problems: readonly Problem[]): void {
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
}

export async function printPage(
  title: string,
  subtitle: string | undefined,
  blocks: Block[],
  language = "en",
): Promise<void> {
  const page = { title, ...(subtitle === undefined ? {} : { subtitle }), language, blocks };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** What a question refuses is a fault of the call: told with the flag it is about. */
export function asAsked<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    return asUsage(error);
  }
}

/** @throws UsageError for a question that was refused, else the error itself */
export function asUsage(error: unknown): never {
  if (!(error instanceof WrongQuestion)) throw error;
  throw new UsageError(error.about === undefined ? error.message : `--${error.about}: ${error.message}`);
}
