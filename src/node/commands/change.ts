import { writeText } from "../../assessment/index.ts";
import { inFileOrder } from "../../record/index.ts";
import {
  buildStateSpace,
  type ChangeResult,
  CONCEPTS,
  findChanges,
  findSmallestChanges,
  type Model,
  nearest,
  optionsIn,
  parseStatement,
  type SmallestChanges,
} from "../../strategy/index.ts";
import { readChoice, readNumber } from "../arguments.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { singleBlocks, smallestBlocks } from "./changeBlocks.ts";
import { readModel } from "./modelFiles.ts";
import { readExpression, readWanted } from "./modelQuestions.ts";
import { outcomesBeside } from "./outcomesBeside.ts";

export interface ChangeOptions {
  want?: string;
  hold?: string;
  concept: string;
  from: string;
  reachable?: boolean;
  add: string[];
  mostSize: string;
  format: string;
}

/** What `detente change --want` prints: every single edit, and the smallest sets of edits, all parties together. */
export type ChangeOutput = ChangeResult & { smallest: SmallestChanges[] };

/** `detente change MODEL --want EXPRESSION`: the smallest edits to priorities that bring it about. */
export async function change(path: string, options: ChangeOptions): Promise<void> {
  const concept = readChoice(options.concept, "--concept", CONCEPTS);
  const mostSize = readNumber(options.mostSize, "--most-size", 1);
  if (options.hold !== undefined && options.want !== undefined)
    throw new UsageError("--want and --hold ask different things; ask them one at a time");
  if (options.hold !== undefined)
    return (await import("./hold.ts")).hold(path, options.hold, concept, options.format);
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
  const { model } = read.model!;
  const outcomes = await outcomesBeside(path);
  const { states, when } = readWanted(options.want, model, space, "--want", outcomes);
  if (from !== undefined && space.indexOf(from) < 0)
    throw new UsageError(`--from: no state ${from} in this model`);
  const query = {
    want: when ?? options.want,
    ...(when === undefined ? { states: states.map(space.idOf) } : {}),
    concept,
    ...(from === undefined ? {} : { from }),
    ...(options.reachable ? { reachable: true } : {}),
    candidates: readCandidates(options.add, model),
    outcomes: outcomes.map((outcome) => outcome.when).filter((text) => isAbout(text, model)),
  };
  const { result } = findChanges(model, query);
  if (!result) return;
  const smallest = findSmallestChanges(model, space, { ...query, mostSize });
  if (options.format === "json") return writeJson({ ...result, smallest } satisfies ChangeOutput);
  const page = {
    title: `What would make "${options.want}" hold`,
    language: "en",
    blocks: [...singleBlocks(result), ...smallestBlocks(smallest)],
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** An outcome of the case may be about options of another model. */
function isAbout(text: string, model: Model): boolean {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return false;
  const known = new Set(model.decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id)));
  return optionsIn(parsed.expression).every(({ id }) => known.has(id));
}

/** `russia: T if U`, as often as there are candidates. */
function readCandidates(texts: readonly string[], model: Model): Record<string, string[]> {
  const candidates: Record<string, string[]> = {};
  const known = model.decisionMakers.map(({ id }) => id);
  for (const text of texts) {
    const colon = text.indexOf(":");
    if (colon < 0)
      throw new UsageError(
        `--add: found "${text}", expected a decision maker, a colon and a statement: "${known[0]}: …"`,
      );
    const id = text.slice(0, colon).trim();
    const say = text.slice(colon + 1).trim();
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw new UsageError(
        `--add: unknown decision maker "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
      );
    }
    readExpression(say, model, "--add");
    candidates[id] = [...(candidates[id] ?? []), say];
  }
  return candidates;
}

function readFrom(text: string): number | undefined {
  if (text === "status-quo") return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--from: found "${text}", expected a state id or status-quo`);
}
