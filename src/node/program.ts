import { Argument, Command } from "commander";
import { addMcp, addProposals } from "./assistantProgram.ts";
import {
  addBacktest,
  addBreaks,
  addPath,
  addReview,
  addStatus,
  addTimeline,
  addWatch,
} from "./caseProgram.ts";
import type { Clock } from "./clock.ts";
import { addEvents } from "./eventsProgram.ts";
import { addChange, addExport, addSolve } from "./modelProgram.ts";
import { collect, formatOption, languageOption } from "./programOptions.ts";
import { EXIT_CODES, SHELLS } from "./shell/names.ts";
import { complain, say } from "./terminal.ts";
import { VERSION } from "./version.ts";
import { addDiff, addLog, addMerge, addSources } from "./versionsProgram.ts";

/**
 * The commands and their options. What a command does is in commands/, loaded only when it runs, so that
 * `status` does not pay for what `review` needs. `show`: takes the help that was asked for.
 */
export function buildProgram(clock: Clock, show: (help: string) => void = () => undefined): Command {
  const program = new Command("detente")
    .description(
      "Two actors are in conflict: is there space for dialogue, and what would have to change?\n\n" +
        "A case is a folder of plain-text files: what is claimed, by whom, when, from which source. From it " +
        "Detente answers on one page, with its grounds. Start with: detente review cases/nato-russia",
    )
    .version(VERSION, "-V, --version")
    .showSuggestionAfterError(true)
    .helpCommand(true)
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: say,
      // One clear line for a wrong call; the help is a command away.
      outputError: (text) =>
        complain(
          text
            .trimEnd()
            .replace(/^error: /, "")
            .replace(/\n\(Did you mean ([^\n]*)\?\)$/, ", did you mean $1?"),
        ),
    })
    .addHelpText(
      "after",
      `\nExit codes: ${EXIT_CODES.map((one) => one.join(" ")).join("; ")}.` +
        "\nResults go to standard output, progress and problems to standard error. NO_COLOR is honoured." +
        "\nDates are EDTF: 1997, 2014-03, 2021-10-06, 2015?, 2011-03~, 1994-06-22/2014-04-01.",
    );

  for (const add of COMMANDS) add(program, clock);
  for (const { command } of everyCommand(program)) {
    command.exitOverride().configureOutput(program.configureOutput());
    refuseTwice(command);
  }
  return program;
}

/** Every command that does something or groups others, as it is typed: "review", "events votes". */
export function everyCommand(program: Command): { name: string; command: Command }[] {
  return program.commands.flatMap((command) => [
    { name: command.name(), command },
    ...everyCommand(command).map(({ name, command: inner }) => ({
      name: `${command.name()} ${name}`,
      command: inner,
    })),
  ]);
}

/** Every command, in the order of the help. */
const COMMANDS: readonly ((program: Command, clock: Clock) => void)[] = [
  addReview,
  addStatus,
  addTimeline,
  addBreaks,
  addPath,
  addBacktest,
  addWatch,
  addSolve,
  addChange,
  addExport,
  addCheck,
  addEvents,
  addOpen,
  addPublish,
  addNew,
  addDiff,
  addLog,
  addMerge,
  addSources,
  addProposals,
  addMcp,
  addDoctor,
  addCompletions,
];

function addCheck(program: Command, clock: Clock): void {
  program
    .command("check")
    .summary("what a careful reviewer would mark")
    .description(
      "Reviews a case (claims without sources, gaps in lifecycles, likelihood words off the scale …) or a paper " +
        "somebody has written (its notes, addresses, quotations, conclusions, words of likelihood). A paper is " +
        "plain text, Markdown, HTML, Word or PDF. docs/checks.md and docs/paper-checks.md explain every rule; in Markdown and HTML " +
        "<!-- detente-ignore rule --> silences one for the line and the next. A detente.config.yaml beside the paper, or in " +
        "a folder above it up to the one you are in, sets rules and how grave they are; these options win over it.\n\n" +
        "Of a paper, --format html is its text with the findings beside it, and --format docx a Word file with the " +
        "findings as comments: of a Word paper a copy of the file itself.\n\n" +
        "Several papers and cases are worked through on all cores, each in a process of its own that is ended when it takes " +
        "too long or too much memory; what cannot be read is a problem of that paper, and the rest goes on. A folder is gone " +
        "through with those in it (one that holds case.yaml is a case); of a pattern, * and ? stand for letters of a " +
        "name and ** for folders. What is left out is said. Of hundreds take --format jsonl --output FILE.jsonl: a line " +
        "is added as a paper ends, and the same command run again goes on where the last one stopped.",
    )
    .argument(
      "<paths...>",
      "case folders, papers (.txt, .md, .html, .docx, .pdf), folders and patterns of papers",
    )
    .addOption(
      languageOption(
        "language of what is printed as text, also of what speaks against a case; what the case says stays as it is written, and the other formats are English",
      ),
    )
    .addOption(formatOption("text", "json", "jsonl", "sarif", "github", "html", "docx"))
    .option(
      "--output <file>",
      "write there instead of to standard output, docx needs it; what else lay there is kept beside it; to a .jsonl is added",
    )
    .option("--config <file>", "the configuration to use instead of the one found")
    .option(
      "--case <folder>",
      "also say where the paper disagrees with this case: dates, successions, status",
    )
    .option(
      "--library <file>",
      "also hold the works it cites against these of a reference manager (CSL-JSON, BibLaTeX, RIS): say where they differ, and complete them",
    )
    .option("--strict", "warnings count as errors for the exit code")
    .option("--rules <list>", "only these rules, by name, with commas between")
    .option("--disable <list>", "all rules but these")
    .option(
      "--all",
      "of a paper, show findings of form one by one too; else where there are many they are counted",
    )
    .option(
      "--bibliography <file>",
      "write the works a paper cites: .json (CSL), .bib or .ris; what else lay there is kept beside it",
    )
    .option("--jobs <n>", "of several, how many are read at a time; default: as many as there are cores")
    .action(async (paths, options) => (await import("./commands/check.ts")).check(paths, options, clock));
}

function addOpen(program: Command, clock: Clock): void {
  program
    .command("open")
    .summary("the workbench in the browser: look, ask what if, write")
    .description(
      "Opens a case in the browser: its answer with the grounds, its record, its models to change and solve " +
        "again, its sources, and forms to write it.\n\n" +
        "The program serves this machine only (127.0.0.1) and sends nothing elsewhere. It prints one address; " +
        "the token in it is new at every start, and without it no page and no other program can read or change " +
        "the case. Changes are saved into the case's own files, never over what somebody else has changed " +
        "meanwhile; what an editor changes on disk shows at once. Ctrl-C ends it.",
    )
    .argument("<case>", "case folder")
    .option(
      "--port <number>",
      "port to serve on; 0: any that is free (default: always the same for a folder)",
    )
    .option("--no-browser", "print the address only")
    .action(async (folder, options) => (await import("./commands/open.ts")).open(folder, options, clock));
}

function addPublish(program: Command, clock: Clock): void {
  program
    .command("publish")
    .summary("the workbench as static files, with only what may be shown")
    .description(
      "Writes a case with its workbench as static files: index.html opens from disk or any web host, with the " +
        "engine in the page; what it answers can be read in it where no script runs; review.html is the plain " +
        "assessment; figure.html a figure to embed elsewhere; case/ holds the texts.\n\n" +
        "The texts are written anew from what may be shown: comments, source texts and faulty entries are never " +
        "in them. With --as-of, neither is anything that became known later; with --without, notes, or facts " +
        "marked unverified or general-knowledge.",
    )
    .argument("<case>", "case folder")
    .requiredOption(
      "--output <dir>",
      "folder to write; must be new, empty or made by publish before, and not changed by hand since",
    )
    .option("--as-of <date>", "leave out whatever became known after this day (or: today)")
    .option("--without <what>", "leave out: notes, unverified; as often as needed", collect, [])
    .option("--institute <name>", "who publishes it: for how to cite it and for search engines")
    .option("--licence <text>", "under which licence it may be used")
    .option(
      "--address <url>",
      "where it will stand; then sitemap.xml and the address in how to cite it are written",
    )
    .action(async (folder, options) =>
      (await import("./commands/publish.ts")).publish(folder, options, clock),
    );
}

function addNew(program: Command): void {
  program
    .command("new")
    .summary("write a small, commented, valid case to start from")
    .description(
      "Writes a small, commented, valid case into a new folder; or one begun from a paper: the works it cites, the " +
        "sentences that give dates, the actors and formats it names, the outcomes it announces, each to be confirmed; or one " +
        "made of a whole case in one document, as export --as case.json writes it.",
    )
    .argument("<dir>", "folder to make; must not exist or must be empty")
    .option(
      "--from <file>",
      "begin from this paper: .txt, .md, .html, .docx, .pdf; or from a whole case: .json",
    )
    .action(async (folder, options) => (await import("./commands/new.ts")).newCase(folder, options));
}

function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("the state of the installation")
    .description(
      "Whether this installation is whole: Node, packages and their versions, the workbench, git, folders that can be " +
        "written. Ends with 1 where something is wrong; what is only missing for something optional is said.",
    )
    .addOption(languageOption("language of what is printed; JSON is English"))
    .addOption(formatOption("text", "json"))
    .action(async (options) => (await import("./commands/doctor.ts")).doctor(options));
}

function addCompletions(program: Command): void {
  program
    .command("completions")
    .summary("what a shell needs to complete commands and options")
    .description(
      "A script by which a shell completes commands, options, and the values that options name:\n\n" +
        Object.values(SHELLS)
          .map((how) => `  ${how}`)
          .join("\n"),
    )
    .addArgument(new Argument("<shell>", "which shell").choices(Object.keys(SHELLS)).argParser(String))
    .action(async (shell) => (await import("./commands/completions.ts")).printCompletions(shell, program));
}

/** Of two values of one option all but the last would be lost without a word. */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    if (!option.required || option.parseArg === collect) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times === 2) command.error(`error: option '${option.flags}' is given twice, expected once`);
    });
  }
}
