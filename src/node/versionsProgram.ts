import type { Command } from "commander";
import type { Clock } from "./clock.ts";
import { formatOption, languageOption } from "./programOptions.ts";

/** What is asked of two versions of a case, and of a case beside a library and the texts of its sources. */

export function addDiff(program: Command, clock: Clock): void {
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
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (before, after, options) =>
      (await import("./commands/diff.ts")).diff(before, after, options, clock),
    );
}

export function addLog(program: Command, clock: Clock): void {
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
    .addOption(languageOption())
    .addOption(formatOption("text", "json"))
    .action(async (folder, id, options) =>
      (await import("./commands/log.ts")).log(folder, id, options, clock),
    );
}

export function addMerge(program: Command): void {
  program
    .command("merge")
    .summary("two people's versions of a case file made one, for git")
    .description(
      "Merges two versions of a case file that began from one, entry by entry and field by field: edits to different entries, " +
        "or different fields, never conflict; comments of both stay. What both changed otherwise stands between marks, and is " +
        "told with its line; then it ends with 1. As git's merge driver (docs/exchange.md):\n\n" +
        "  git config merge.detente.driver 'npx --no-install detente merge --write --path %P %O %A %B'\n" +
        "  echo '*.yaml merge=detente' >> .gitattributes",
    )
    .argument("<base>", "what both began from")
    .argument("<ours>", "one version")
    .argument("<theirs>", "the other")
    .option("--write", "write what comes of it over <ours> instead of to standard output")
    .option("--path <name>", "what to call the file in problems; default: <ours>")
    .addOption(languageOption("language in which conflicts are told"))
    .action(async (base, ours, theirs, options) =>
      (await import("./commands/merge.ts")).merge(base, ours, theirs, options),
    );
}

export function addSources(program: Command): void {
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
    .addOption(languageOption())
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
    .addOption(languageOption("language of what is printed; problems and JSON are English"))
    .addOption(formatOption("text", "json", "jsonld"))
    .action(async (folder, texts, options) =>
      (await import("./commands/verifySources.ts")).verifySources(folder, texts, options),
    );
  sources
    .command("fingerprint")
    .summary("words that may not be passed on, replaced by what finds them")
    .description(
      "Where citations of a source are anchored by its words, and its text may not be passed on, puts a fingerprint in the place " +
        "of the words, by which whoever has the text verifies them (sources verify): found exactly, with so many words differing, or " +
        "not. It keeps the words from being read in passing and no more: a short passage, or one of common words, can be found " +
        "by trying. Nothing is written without --write, and then all or nothing. Words that a claim quotes for " +
        "its readers stay.",
    )
    .argument("<case>", "case folder")
    .argument("<id...>", "of the sources")
    .option("--write", "write what is told into the case")
    .addOption(languageOption("language of what is printed; problems and JSON are English"))
    .action(async (folder, sources, options) =>
      (await import("./commands/fingerprintSources.ts")).fingerprintSources(folder, sources, options),
    );
}
