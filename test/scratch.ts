import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The name says whose it is, so that what a killed run has left can be told from what another one is using. */
const NAME = /^detente-scratch-(\d+)-\w+$/;

/** A folder of its own; whoever asks for it removes it. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), `detente-scratch-${process.pid}-`));
}

/** Removes the folders of runs that have ended, since a run that is killed removes none. */
export function clearScratch(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid))
      try {
        rmSync(join(tmpdir(), name), { recursive: true, force: true });
      } catch {
        // Another user's.
      }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
