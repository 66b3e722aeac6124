import { type Command, Option } from "commander";
import type { Clock } from "./clock.ts";
import { formatOption, languageOption } from "./programOptions.ts";

/** What is asked of a case: the page, and what it rests on. */

export function addReview(program: Command, clock: Clock): void {
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
    .option(
      "--style <file>",
      "a CSL style, for notes or for citations in the text; default: Chicago, notes, as this program has it",
    )
    .option("--works", "at the end the works cited, by kind; a style that cites in the text has them always")
    .option(
      "--template <file>",
      "with --format docx: a Word file (.docx, .dotx) whose styles and page are taken",
    )
    .option("--left-out", "list instead what the page does not use because it was known later")
    .action(async (folder, options) => (await import("./commands/review.ts")).review(folder, options, clock));
}

export function addStatus(program: Command, clock: Clock): void {
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

export function addTimeline(program: Command, clock: Clock): void {
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

export function addBreaks(program: Command, clock: Clock): void {
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

export function addPath(program: Command, clock: Clock): void {
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

export function addBacktest(program: Command, clock: Clock): void {
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

export function addWatch(program: Command, clock: Clock): void {
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
