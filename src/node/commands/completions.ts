import type { Command } from "commander";
import { readChoice } from "../arguments.ts";
import { writeResult } from "../output.ts";
import { commandTree } from "../shell/commandTree.ts";
import { completions } from "../shell/completions.ts";
import { SHELLS, type Shell } from "../shell/names.ts";

/** `detente completions SHELL`: the script by which a shell completes what is typed. */
export async function printCompletions(shell: string, program: Command): Promise<void> {
  const name = readChoice(shell, "the shell", Object.keys(SHELLS) as Shell[]);
  await writeResult(completions(name, commandTree(program)));
}
