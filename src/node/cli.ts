import { CommanderError } from "commander";
import { COULD_NOT_RUN, endQuietlyOnClosedPipe } from "./output.ts";
import { buildProgram } from "./program.ts";
import { UsageError } from "./usageError.ts";

endQuietlyOnClosedPipe();

try {
  await buildProgram(() => new Date()).parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version end here too, with code 0.
    process.exitCode = error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  } else if (error instanceof UsageError) {
    process.stderr.write(`detente: ${error.message}\n`);
    process.exitCode = COULD_NOT_RUN;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`detente: unexpected failure: ${message}\n`);
    if (process.env.DETENTE_DEBUG) console.error(error);
    process.exitCode = COULD_NOT_RUN;
  }
}
