import type { Command } from "commander";
import { collect, formatOption } from "./programOptions.ts";

export function addProposals(program: Command): void {
  program
    .command("proposals")
    .summary("what was proposed for a case and waits for a person")
    .description(
      "Entries that an assistant has proposed for a case (detente mcp), each with the sentence of a paper that bears it out. " +
        "They lie in the folder proposals/ of the case, which names none of them: they are never read as the case, nor published. " +
        "--accept puts one into the case, by the same edits as the workbench; --refuse throws it away.",
    )
    .argument("<case>", "case folder")
    .option("--accept <id>", "put this one into the case")
    .option("--refuse <id>", "throw this one away")
    .addOption(formatOption("text", "json"))
    .action(async (folder, options) => (await import("./commands/proposals.ts")).proposals(folder, options));
}

/** What an assistant may do with a case. */
export function addMcp(program: Command): void {
  program
    .command("mcp")
    .summary("let an assistant read cases and propose entries")
    .description(
      "A server of the Model Context Protocol over standard input and output, for an assistant that starts it: it may ask " +
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
    .action(async (folders, options) => (await import("./commands/mcp.ts")).mcp(folders, options));
}
