import type { Command } from "commander";
import type { Clock } from "./clock.ts";
import { collect, formatOption, languageOption } from "./programOptions.ts";

export function addProposals(program: Command, clock: Clock): void {
  program
    .command("proposals")
    .summary("what was proposed for a case and waits for a person")
    .description(
      "Entries that an assistant has proposed for a case (detente mcp), each with the sentence of a paper that bears it out. " +
        "They lie in the folder proposals/ of the case, which names none of them: they are never read as the case, nor published. " +
        "--accept puts one into the case, by the same edits as the workbench; --refuse throws it away. --from proposes a claim for " +
        "each passage that somebody marked in a source (W3C Web Annotations, as Hypothesis and other programs write them; their target " +
        "is the address, the DOI or the id of a source of the case), if it stands in the text of that source.",
    )
    .argument("<case>", "case folder")
    .option("--accept <id>", "put this one into the case")
    .option("--refuse <id>", "throw this one away")
    .option("--from <file>", "propose what these annotations mark, JSON-LD")
    .option(
      "--papers <folder>",
      "with --from: the texts, each named after its source's id, with what lies below; as often as needed",
      collect,
      [],
    )
    .addOption(languageOption("language of what is printed; problems and JSON are English"))
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) =>
      (await import("./commands/proposals.ts")).proposals(folder, options, clock),
    );
}

/** What an assistant may do with a case. */
export function addMcp(program: Command): void {
  program
    .command("mcp")
    .summary("let an assistant read cases and propose entries")
    .description(
      "A server of the Model Context Protocol, over standard input and output for an assistant that starts it, or with --http for " +
        "one that runs already on this machine, which has to show the token printed at the start. The assistant may ask " +
        "what was open on a day, search the record, solve, ask what would have to change, check a text, and read the papers " +
        "in folders that you name. It may propose an entry, with a sentence that stands in one of these papers word for word; " +
        "it never writes the case: detente proposals lists what waits.",
    )
    .argument("<case...>", "case folders")
    .option(
      "--papers <folder>",
      "papers that may be read and quoted, with what lies below; as often as needed",
      collect,
      [],
    )
    .option("--http", "listen on this machine alone, and print what the assistant has to be told")
    .option("--port <number>", "with --http, the port; 0: any that is free (default: that)")
    .action(async (folders, options) => (await import("./commands/mcp.ts")).mcp(folders, options));
}
