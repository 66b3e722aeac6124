import { Argument, Command, Option } from "commander";
import { CASE_EXPORTS, EXPORTS } from "../questions/exportNames.ts";
import { CONCEPTS, UNLISTED_CONCEPTS } from "../strategy/concepts/index.ts";
import { DEFAULT_EFFORT } from "../strategy/effort.ts";
import { addMcp, addProposals } from "./assistantProgram.ts";
import type { Clock } from "./clock.ts";
import { addEvents } from "./eventsProgram.ts";
import { collect, formatOption, languageOption } from "./programOptions.ts";
import { EXIT_CODES, SHELLS } from "./shell/names.ts";
import { complain, say } from "./terminal.ts";
import { VERSION } from "./version.ts";

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

function addReview(program: Command, clock: Clock): void {
  program
    .command("review")
    .summary("the assessment on one page: is there space for dialogue?")
    .description(
      "The assessment of a case on one page of A4, as an analyst would sign it; --full adds all grounds.",
    )
    .argument("<case>", "case folder")
    .option(
      "--as-of <date>",
      "use nothing known later than this day (or: today); default: the case's own day",
    )
    .option("--since <date>", "compare with the judgement of this day; default: the day of the priorities")
    .option("--full", "the page and behind it the annex with all grounds")
    .addOption(languageOption())
    .addOption(formatOption("text", "json", "html", "md", "docx", "pdf"))
    .option(
      "--output <file>",
      "write there instead of to standard output, docx and pdf need it; what else lay there is kept beside it",
    )
    .option("--style <file>", "a CSL style for the notes; default: Chicago, notes, as this program has it")
    .option(
      "--template <file>",
      "with --format docx: a Word file (.docx, .dotx) whose styles and page are taken",
    )
    .option("--left-out", "list instead what the page does not use because it was known later")
    .action(async (folder, options) => (await import("./commands/review.ts")).review(folder, options, clock));
}

function addStatus(program: Command, clock: Clock): void {
  program
    .command("status")
    .summary("what was open on a day")
    .description("Which formats exist, in which a party takes part, and which operate, on a day.")
    .argument("<case>", "case folder")
    .requiredOption("--on <date>", "the day, always needed: 2021-12-01, or today")
    .option("--party <id>", "whose taking part is asked for; default: the second party of the case")
    .option("--as-of <date>", "use nothing known later than this day (or: today)")
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) => (await import("./commands/status.ts")).status(folder, options, clock));
}

function addTimeline(program: Command, clock: Clock): void {
  program
    .command("timeline")
    .summary("events and phases in order of time")
    .description("What happened, in order of time: events and the phases of formats, with their sources.")
    .argument("<case>", "case folder")
    .option("--from <date>", "first day shown")
    .option("--to <date>", "last day shown")
    .option("--about <id>", "only what concerns this entry: a format, event, claim, actor, pillar or source")
    .option("--actor <id>", "only what this actor did, suffered or took part in")
    .option("--party <id>", "the same")
    .option("--as-of <date>", "use nothing known later than this day (or: today)")
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) =>
      (await import("./commands/timeline.ts")).timeline(folder, options, clock),
    );
}

function addBreaks(program: Command, clock: Clock): void {
  program
    .command("breaks")
    .summary("what was broken off, by whom, and how it was bridged")
    .description(
      "Which formats or parts of their work were broken off, by whom, from when to when, and how that was bridged.",
    )
    .argument("<case>", "case folder")
    .option(
      "--as-of <date>",
      "use nothing known later than this day (or: today); default: the case's own day",
    )
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) => (await import("./commands/breaks.ts")).breaks(folder, options, clock));
}

function addPath(program: Command, clock: Clock): void {
  program
    .command("path")
    .summary("what the parties did, and what their stated priorities say of it")
    .description(
      "The observed state on every day and who changed which option when, read off the record by the rules written with " +
        "a model's options; and of every move whether the stated priorities explain it, contradict it, or neither. Also: " +
        "long rests, which reading of a party its moves bear out, priorities most often contradicted, and edits that would " +
        "fit more, as ideas.",
    )
    .argument("<case>", "case folder")
    .option(
      "--model <id>",
      "the model whose options and priorities are meant; default: the latest main model",
    )
    .option("--from <date>", "first day")
    .option("--to <date>", "last day")
    .option("--as-of <date>", "use nothing known later than this day (or: today)")
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) => (await import("./commands/path.ts")).path(folder, options, clock));
}

function addBacktest(program: Command, clock: Clock): void {
  program
    .command("backtest")
    .summary("assessments as they would have been, beside what followed")
    .description(
      "What would have been said on each day, from what was known then, beside what followed: did where things stood " +
        "last, which move broke it, against which priority, and was it foreseen. Judges who know no priorities answer in " +
        "the same run, and forecasts of the record are scored as their authors worded them.",
    )
    .argument("<case>", "case folder")
    .option("--as-of <dates>", "the days, with commas between: 2010-12-01,2021-12-01")
    .addOption(
      new Option("--every <unit>", "the first day of every one on record").choices(["month", "year"]),
    )
    .option("--horizon <days>", "within how many days a change counts", "365")
    .option("--left-out", "list instead what no day uses since it was written with hindsight")
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) =>
      (await import("./commands/backtest.ts")).backtest(folder, options, clock),
    );
}

function addWatch(program: Command, clock: Clock): void {
  program
    .command("watch")
    .summary("how conditions, demands, forecasts and plans stand, and what is due")
    .description(
      "How every condition, demand, forecast, plan and list of priorities stands, which moves were seen, what changed " +
        "since the last look, and what is due. The last look is kept in a file of yours (--seen), written after each look. " +
        "Ends with 1 when something is newly due or overdue, for schedulers. --format ics prints the due days as a calendar.",
    )
    .argument("<case>", "case folder")
    .option("--seen <file>", "what was seen at the last look, a file of your own outside the case")
    .option("--as-of <date>", "the day of the look", "today")
    .addOption(languageOption())
    .addOption(formatOption("text", "json", "ics"))
    .action(async (folder, options) => (await import("./commands/watch.ts")).watch(folder, options, clock));
}

function addSolve(program: Command): void {
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
    .option("--most <number>", "with --find: how many to look for", "10")
    .option("--seed <number>", "with --want: of the sample, where orderings are too many to count", "1")
    .option("--memory <mb>", "most memory to use, in MB; what needs more is refused with the number", "2000")
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (files, options) => (await import("./commands/solve.ts")).solve(files, options));
}

function addChange(program: Command): void {
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

function addExport(program: Command, clock: Clock): void {
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
        "language of the text around the findings and of what each rule looks for; the findings themselves are English",
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

function addDiff(program: Command, clock: Clock): void {
  program
    .command("diff")
    .summary("what two versions of a case differ in, and what that did to the answer")
    .description(
      "What was added, taken out, changed or moved between two versions of a case, entry by entry and field by field; what " +
        "that did to the answer; and which change alone carries it, found by taking back each in turn.\n\n" +
        "A version is a case folder, or with @ a revision of it: cases/mine@HEAD~1, cases/mine@v2. With one alone, a folder is " +
        "compared with its last commit, and a revision with the folder as it lies there. Layout and comments count for nothing.",
    )
    .argument("<before>", "case folder, or folder@revision")
    .argument("[after]", "the same; default: see above")
    .option("--as-of <date>", "the day of both answers (or: today); default: each version's own day")
    .addOption(formatOption("text", "json"))
    .action(async (before, after, options) =>
      (await import("./commands/diff.ts")).diff(before, after, options, clock),
    );
}

function addLog(program: Command, clock: Clock): void {
  program
    .command("log")
    .summary("the history of an entry, or of the answer")
    .description(
      "In which commits an entry of a case changed, and how; or without an id, in which the answer became another, each " +
        "version answering as of its own day. The latest first; what lies in the folder and is not committed comes before them.",
    )
    .argument("<case>", "case folder, or folder@revision to begin there")
    .argument("[id]", "of an entry, or of a model")
    .option("--as-of <date>", "the day of every answer (or: today); default: each version's own day")
    .option("--most <number>", "how many commits to look at", "100")
    .addOption(formatOption("text", "json"))
    .action(async (folder, id, options) =>
      (await import("./commands/log.ts")).log(folder, id, options, clock),
    );
}

function addMerge(program: Command): void {
  program
    .command("merge")
    .summary("two people's versions of a case file made one, for git")
    .description(
      "Merges two versions of a case file that began from one, entry by entry and field by field: edits to different entries, " +
        "or different fields, never conflict; comments of both stay. What both changed otherwise stands between marks, and is " +
        "told with its line; then it ends with 1. As git's merge driver (docs/exchange.md):\n\n" +
        "  git config merge.detente.driver 'npx detente merge --write --path %P %O %A %B'\n" +
        "  echo '*.yaml merge=detente' >> .gitattributes",
    )
    .argument("<base>", "what both began from")
    .argument("<ours>", "one version")
    .argument("<theirs>", "the other")
    .option("--write", "write what comes of it over <ours> instead of to standard output")
    .option("--path <name>", "what to call the file in problems; default: <ours>")
    .action(async (base, ours, theirs, options) =>
      (await import("./commands/merge.ts")).merge(base, ours, theirs, options),
    );
}

function addSources(program: Command): void {
  const sources = program
    .command("sources")
    .summary("the sources of a case: kept in step, and quoted rightly");
  sources.description("The sources of a case beside a library of them, and beside their texts.");
  sources
    .command("sync")
    .summary("what a library exported from Zotero would change in a case")
    .description(
      "Compares the sources of a case with a library, exported as Better CSL JSON, BibLaTeX or RIS: works that are new, that " +
        "changed, that the library does not hold. Nothing is written without --write, and then all or nothing. Ids of the case " +
        "stay: a work is the same by its id, else by DOI, ISBN, address, or title with author and year. Works that are gone " +
        "from the library stay in the case.",
    )
    .argument("<case>", "case folder")
    .argument("<file>", "the library: .json, .bib, .ris")
    .option("--write", "write what is shown into the case")
    .option("--only-changes", "add no works that are new")
    .addOption(formatOption("text", "json"))
    .action(async (folder, file, options) =>
      (await import("./commands/syncSources.ts")).syncSources(folder, file, options),
    );
  sources
    .command("verify")
    .summary("every quotation of a case beside the text it is from")
    .description(
      "Looks up the quotations of a case, and the words citations are anchored by, in texts at hand: found; found with " +
        "differences, and which; not found; without a text. Differences of type and line breaks (quotation marks, dashes, " +
        "spaces, hyphenation, ligatures, dots of ellipsis) are forgiven and named. A text is a file named after the source's " +
        "id: .txt, .md, .html, .docx, .pdf; it stays where it is. Ends with 1 where a quotation differs or is not found. " +
        "--format jsonld prints W3C Web Annotations.",
    )
    .argument("<case>", "case folder")
    .argument("<dir>", "folder of the texts, also in folders within")
    .addOption(formatOption("text", "json", "jsonld"))
    .action(async (folder, texts, options) =>
      (await import("./commands/verifySources.ts")).verifySources(folder, texts, options),
    );
}

function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("the state of the installation")
    .description(
      "Whether this installation is whole: Node, packages and their versions, the workbench, git, folders that can be " +
        "written. Ends with 1 where something is wrong; what is only missing for something optional is said.",
    )
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
