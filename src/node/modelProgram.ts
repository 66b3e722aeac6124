import { type Command, Option } from "commander";
import { CASE_EXPORTS, EXPORTS } from "../questions/exportNames.ts";
import { CONCEPTS, UNLISTED_CONCEPTS } from "../strategy/concepts/index.ts";
import { DEFAULT_EFFORT } from "../strategy/effort.ts";
import type { Clock } from "./clock.ts";
import { collect, formatOption, languageOption } from "./programOptions.ts";

/** What is asked of a model alone. */

export function addSolve(program: Command): void {
  program
    .command("solve")
    .summary("which states of a model hold, and which can be reached")
    .description(
      "Stability of every state of graph models, by solution concepts, and what can be reached.\n\n" +
        "Or one question instead: why a state holds (--explain), how an outcome fares (--want), what differs " +
        "between two scenarios (--compare), which equilibria satisfy an expression in a model of too many " +
        "states to list (--find).\n\n" +
        "Without `states` in the file, ids count the feasible states from 1 in ascending binary value, the first " +
        "option listed being the lowest bit.",
    )
    .argument("<model...>", "model files: YAML, JSON, or .gmcr of GMCR+")
    .option("--concept <list>", `comma-separated: ${CONCEPTS.join(",")}`, CONCEPTS.join(","))
    .option("--summary", "counts only")
    .option(
      "--analyses <list>",
      "besides: agreement,ends,coalitions, or all; unknown,strength,attitudes,beliefs come with a model that states them",
    )
    .option(
      "--explain <state>",
      "why it is stable or not: a state id, a label, status-quo, or the options on: A,B",
    )
    .option(
      "--want <expression>",
      "an expression, state ids, a label or an outcome of the case: where it holds, the shortest ways to it, how sure",
    )
    .option(
      "--compare <scenarios>",
      "two scenarios, such as 'mild + firm, harsh + firm': what differs and why",
    )
    .option(
      "--find <expression>",
      `equilibria (${UNLISTED_CONCEPTS.join(", ")}) in which it is true, without listing the states`,
    )
    .option("--most <number>", "with --find: how many to look for; default: 10")
    .option(
      "--seed <number>",
      "with --want: of the sample, where orderings are too many to count; default: 1",
    )
    .option("--memory <mb>", "most memory to use, in MB; what needs more is refused with the number", "2000")
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (files, options) => (await import("./commands/solve.ts")).solve(files, options));
}

export function addChange(program: Command): void {
  program
    .command("change")
    .summary("what would have to change for an outcome to hold")
    .description(
      "The smallest edits to priorities that make some state satisfying an expression an equilibrium: every " +
        "single edit that works, and the smallest sets of edits, all parties together. Or, for one state, the " +
        "conditions each party's order has to meet (--hold).",
    )
    .argument("<model>", "model file: YAML, JSON, or .gmcr of GMCR+")
    .option(
      "--want <expression>",
      "what should hold, over option ids, such as 'O & T'; or state ids, a label, an outcome of the case",
    )
    .option("--hold <state>", "a state id, status-quo, or the options on: what it takes for it to be stable")
    .addOption(
      new Option("--concept <name>", `solution concept: ${CONCEPTS.join(", ")}`).default(CONCEPTS[0]),
    )
    .option("--from <state>", "state id the conflict starts from, or status-quo", "status-quo")
    .option("--reachable", "the state must also be reachable by unilateral improvements")
    .option("--add <statement>", "'party: statement' that may be added; as often as needed", collect, [])
    .option("--most-size <number>", "size of sets of edits up to which to search", "6")
    .option(
      "--effort <millions>",
      "millions of steps the search may take, one for each state and party of a trial; Ctrl-C ends it with what was found",
      String(DEFAULT_EFFORT / 1e6),
    )
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (file, options) => (await import("./commands/change.ts")).change(file, options));
}

export function addExport(program: Command, clock: Clock): void {
  const list = (names: Readonly<Record<string, string>>) =>
    Object.entries(names)
      .map(([name, about]) => `- ${name}: ${about}`)
      .join("\n");
  program
    .command("export")
    .summary("a case, or a model and its answers, for other programs")
    .description(
      `A case, in a form that other programs take:\n\n${list(CASE_EXPORTS)}\n\n` +
        `A model, or what follows from it, for spreadsheets, papers and other programs of the field:\n\n${list(EXPORTS)}\n\n` +
        "A file of GMCR+ (.gmcr) is read here, and by solve and change, as a model file is; --as model.yaml makes one of ours of it.",
    )
    .argument("<path>", "case folder; or model file: YAML, JSON, or .gmcr of GMCR+")
    .requiredOption("--as <name>", "what to write, one of the lists above")
    .option("--as-of <date>", "of a case: nothing known later than this day (or: today); default: all of it")
    .option("--concept <list>", `of a model, comma-separated; default: ${CONCEPTS.join(",")}`)
    .option("--scenario <types>", "of a model that has several, which: 'mild + firm'")
    .option(
      "--output <file>",
      "write there instead of to standard output; what else lay there is kept beside it",
    )
    .action(async (path, options) => (await import("./commands/export.ts")).exportFile(path, options, clock));
}
