import { CommanderError } from "commander";
import { COULD_NOT_RUN, DONE } from "./output.ts";
import { buildProgram } from "./program.ts";
import { DoneApart, runAsProgram } from "./readWithin.ts";
import { ClosedPipe, complain, guardTerminal, harmless, print, say } from "./terminal.ts";
import { UsageError } from "./usageError.ts";

guardTerminal();
runAsProgram(process.argv[1]);
// What fails where nobody waits for it ends the program too, without a stack.
process.on("uncaughtException", (error) => {
  end(error);
  process.exit();
});

let help = "";
try {
  await buildProgram(
    () => new Date(),
    (text) => {
      help += text;
    },
  ).parseAsync(process.argv);
} catch (error) {
  end(error);
}
await print(harmless(help)).catch(end);

function end(error: unknown): void {
  if (error instanceof ClosedPipe) {
    process.exitCode ??= DONE;
    return;
  }
  if (error instanceof DoneApart) {
    process.exitCode = error.code;
    return;
  }
  // Help and version end here too, with code 0.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? DONE : COULD_NOT_RUN;
  if (error instanceof CommanderError) return;
  const message = error instanceof Error ? error.message : String(error);
  complain(error instanceof UsageError ? message : `unexpected failure: ${message}`);
  if (process.env.DETENTE_DEBUG && error instanceof Error) say(error.stack ?? "");
}
