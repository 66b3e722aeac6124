import { CommanderError } from "commander";
import { COULD_NOT_RUN, DONE } from "./output.ts";
import { buildProgram } from "./program.ts";
import { DoneApart, runAsProgram } from "./readWithin.ts";
import { explainSystemError } from "./replaceFile.ts";
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
  complain(inWords(error));
  if (process.env.DETENTE_DEBUG && error instanceof Error) say(error.stack ?? "");
}

function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return message;
  // What the system refuses is no fault of the program, wherever it was asked.
  const { syscall, path } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return `unexpected failure: ${message}`;
  return path === undefined
    ? `${syscall}: ${explainSystemError(error)}`
    : `${path}: ${explainSystemError(error)}`;
}
