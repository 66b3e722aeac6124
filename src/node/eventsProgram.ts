import { type Command, Option } from "commander";
import { DUPLICATE_RULES, UNITS } from "../events/coded/port.ts";
import type { Clock } from "./clock.ts";
import { formatOption, languageOption } from "./programOptions.ts";

/** What is counted beside the record. */
export function addEvents(program: Command, clock: Clock): void {
  const events = program
    .command("events")
    .summary("measures beside the record: votes of states, coded events")
    .description(
      "What is counted beside the record: how states voted, and what machines have coded from reports. A measure is no fact of the record, and the answer " +
        "to the question never rests on one. docs/measures.md says how each is made, and what it cannot say.",
    );
  events
    .command("votes")
    .summary("how far states voted alike in the UN General Assembly, by year or session")
    .description(
      "How far states voted alike in the General Assembly of the United Nations, from a file of roll calls: raw (a row " +
        "for each state and vote, as Voeten's data have it) or wide (a row for each roll call with a column for each state). " +
        "By default both measures of the votes themselves stand side by side; ideal-point takes a file of published ideal " +
        "points. Each formula is printed. --format yaml writes the counts by year as an entry for the measures of a case. Who was absent did not abstain; a year without joint votes is a gap and no zero.",
    )
    .argument("<file>", "votes or ideal points: tabs, commas or semicolons, with a head")
    .requiredOption(
      "--a <states>",
      "whose votes: a state by its code of three letters or its name, or several with commas between",
    )
    .requiredOption("--b <states>", "compared with whose: each of --a with each of these")
    .addOption(
      new Option("--by <unit>", "calendar year of the vote, or session of the Assembly")
        .choices(["year", "session"])
        .default("year"),
    )
    .option("--from <number>", "first year or session; default: the first of the file")
    .option("--to <number>", "last year or session")
    .addOption(
      new Option("--measure <name>", "default: both of the votes themselves").choices([
        "share-same",
        "agree3",
        "ideal-point",
      ]),
    )
    .addOption(languageOption())
    .addOption(formatOption("text", "csv", "json", "yaml"))
    .action(async (file, options) => (await import("./commands/votes.ts")).votes(file, options));
  addImport(events, clock);
  addSeries(events, clock);
  addCoverage(events, clock);
  addRecount(events, clock);
  addCode(events);
}

function addImport(events: Command, clock: Clock): void {
  events
    .command("import")
    .summary("bring files of coded events into a store")
    .description(
      "Brings files of coded events into a store, a folder of Parquet files: GDELT 1.0 and 2.0, ICEWS, POLECAT, zipped or " +
        "not, and other tables by a mapping. All or nothing: an import that is ended or killed leaves the store as it was. " +
        "What was imported before is known by its content. The report says what was read, kept and rejected (each with its " +
        "line, in a file), duplicates, days without data, unknown codes, and which columns were used.",
    )
    .argument("<file...>", "files of one data set")
    .requiredOption(
      "--store <dir>",
      "the store, a folder or clickhouse://host/database; made where it is not there",
    )
    .addOption(
      new Option(
        "--duplicates <rule>",
        "what counts once: id, each number of event (default); act, besides, the same act of a day in one article; article, " +
          "each article of a year; one rule for all of a data set",
      ).choices(DUPLICATE_RULES),
    )
    .option(
      "--released <date>",
      "when the file came out, where its rows do not say since when they were known: ICEWS",
    )
    .option("--mapping <file>", "YAML: which columns of another table are what; docs/measures.md shows it")
    .addOption(languageOption("language of what is printed; problems and JSON are English"))
    .addOption(formatOption("text", "json"))
    .action(async (files, options) =>
      (await import("./commands/eventsImport.ts")).eventsImport(files, options, clock),
    );
}

function addSeries(events: Command, clock: Clock): void {
  window(
    events
      .command("series")
      .summary("what was coded between two sets of actors, over time")
      .description(
        "Counts and mean Goldstein values between two sets of actors by quad class, each direction by itself; shares, net " +
          "cooperation, and counts for ten thousand events of all actors. A period that no file covers has no row: it was " +
          "not measured, which is no zero. --format yaml writes the counts by year as an entry for a case.",
      )
      .requiredOption("--store <dir>", "the store: a folder, or clickhouse://host/database")
      .requiredOption("--a <actors>", "states or organisations by code or name, with commas between")
      .requiredOption("--b <actors>", "each of --a with each of these")
      .option("--together", "the actors of a side as one")
      .option("--place <state>", "only what happened there")
      .option("--changes", "where the net cooperation of a pair changes its level, and how sure that is")
      .option("--case <folder>", "with --changes: what this case has on record beside each")
      .option(
        "--triad <actor>",
        "a third actor: the three pairs side by side, and whether they are balanced",
      ),
    "csv",
    "json",
    "yaml",
  ).action(async (options) => (await import("./commands/eventsSeries.ts")).eventsSeries(options, clock));
}

function addCoverage(events: Command, clock: Clock): void {
  window(
    events
      .command("coverage")
      .summary("which periods a store covers")
      .description(
        "Which days, and how many files of those that are to be expected, a store has of each period.",
      )
      .requiredOption("--store <dir>", "the store: a folder, or clickhouse://host/database"),
    "csv",
    "json",
  ).action(async (options) => (await import("./commands/eventsSeries.ts")).eventsCoverage(options, clock));
}

function addRecount(events: Command, clock: Clock): void {
  events
    .command("recount")
    .summary("count the coded measures of a case again, each from the store it names")
    .description(
      "Counts the coded measures of a case again, each from the store that it names (store: in its entry), and tells which years are " +
        "new and which have other counts. Nothing is written without --write. A store that is not there, and years that it does " +
        "not cover, are told, and the counts of the case stay. Only years that are over are added. A server that a case " +
        "names is asked only where --store names it too. Ends with 1 where something could not be counted.",
    )
    .argument("<case>", "case folder")
    .argument("[id...]", "coded measures; default: all that name a store")
    .option("--store <dir>", "count from this store in place of the one that is named")
    .option("--write", "write what is told into the case")
    .addOption(languageOption("language of what is printed; problems and JSON are English"))
    .addOption(formatOption("text", "json"))
    .action(async (folder, ids, options) =>
      (await import("./commands/eventsRecount.ts")).eventsRecount(folder, ids, options, clock),
    );
}

/** What series and coverage alike can be asked for. */
function window(command: Command, ...formats: string[]): Command {
  return command
    .option("--dataset <name>", "which, where the store holds several: gdelt2")
    .addOption(new Option("--by <unit>", "length of a period").choices(UNITS).default("month"))
    .option("--from <date>", "first day, month or year; default: the first that is covered")
    .option("--to <date>", "last one")
    .option("--as-of <date>", "only rows that were there on this day (or: today)")
    .addOption(languageOption("language of what is printed; problems and JSON are English"))
    .addOption(formatOption("text", ...formats));
}

function addCode(events: Command): void {
  events
    .command("code")
    .summary("CAMEO codes that may fit an event")
    .description(
      "Searches the names of CAMEO's codes by words, so that events of a record can carry a code: with the wider codes, the " +
        "quad class, the values of GDELT and ICEWS, and the types of PLOVER. A code finds itself and what is below it.",
    )
    .argument("<word...>", "words of the event, in English, or the beginning of a code")
    .option("--most <number>", "how many to list", "8")
    .addOption(languageOption("language of what is printed; names of codes and JSON are English"))
    .addOption(formatOption("text", "json"))
    .action(async (words, options) => (await import("./commands/eventsCode.ts")).eventsCode(words, options));
}
