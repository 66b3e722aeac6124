import { inFileOrder } from "../../record/index.ts";
import { buildStateSpace, CONCEPTS } from "../../strategy/index.ts";
import { readChoice, readNumber } from "../arguments.ts";
import { exitCodeFor, printProblems, writeJson } from "../output.ts";
import { searchChanges } from "../searchApart.ts";
import { UsageError } from "../usageError.ts";
import { singleBlocks, smallestBlocks } from "./changeBlocks.ts";
import { readLanguage } from "./inLanguage.ts";
import { leftOutBlock } from "./leftOutBlock.ts";
import { readModel } from "./modelFiles.ts";
import { asUsage, printPage } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";
import { outcomesBeside } from "./outcomesBeside.ts";

export interface ChangeOptions {
  want?: string;
  hold?: string;
  concept: string;
  from: string;
  reachable?: boolean;
  add: string[];
  mostSize: string;
  effort: string;
  lang?: string;
  format: string;
}

/** `detente change MODEL --want EXPRESSION`: the smallest edits to priorities that bring it about. */
export async function change(path: string, options: ChangeOptions): Promise<void> {
  const concept = readChoice(options.concept, "--concept", CONCEPTS);
  const mostSize = readNumber(options.mostSize, "--most-size", 1);
  const effort = readNumber(options.effort, "--effort", 1) * 1e6;
  if (options.hold !== undefined && options.want !== undefined)
    throw new UsageError("--want and --hold ask different things; ask them one at a time");
  const how = { format: options.format, language: readLanguage(options.lang) };
  if (options.hold !== undefined) return (await import("./hold.ts")).hold(path, options.hold, concept, how);
  if (options.want === undefined)
    throw new UsageError(
      "expected --want EXPRESSION (what should hold) or --hold STATE (what it would take)",
    );
  const from = readFrom(options.from);
  const read = await readModel(path);
  const built = read.model ? buildStateSpace(read.model.model) : { space: undefined, problems: [] };
  const placed = inFileOrder([...read.problems, ...built.problems.map(read.place)]);
  printProblems(placed);
  process.exitCode = exitCodeFor(placed);
  const { space } = built;
  if (!space) return;
  const outcomes = await outcomesBeside(path);
  const asked = {
    want: options.want,
    concept,
    ...(from === undefined ? {} : { from }),
    ...(options.reachable ? { reachable: true } : {}),
    add: options.add,
    mostSize,
    outcomes,
  };
  const answer = await searchChanges(read.model!.model, space, asked, effort).catch(asUsage);
  if (options.format === "json") return writeJson(answer);
  const words = new ModelWords(read.model!, how.language);
  const { says } = words;
  await printPage(
    says.change.title(options.want),
    undefined,
    [
      ...leftOutBlock(answer.leftOut, says),
      ...singleBlocks(answer, words),
      ...smallestBlocks(answer.smallest, words),
    ],
    how.language.code,
  );
}

function readFrom(text: string): number | undefined {
  if (text === "status-quo") return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--from: found "${text}", expected a state id or status-quo`);
}
