import { mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The name says whose it is, so that what a killed run has left can be told from what another one is using. */
const NAME = /^detente-scratch-(\d+)-\w+$/;

/** A folder of its own; whoever asks for it removes it. */
export function scratchFolder(): string {
  return folderIn(tmpdir());
}

/**
 * The same for a few small files, where they are written fastest. A program that is killed leaves in memory what it leaves
 * on a disk: only a power failure would show what had not been synced.
 */
export function folderInMemory(): string {
  return folderIn(MEMORY && freeIn(MEMORY) > ENOUGH_BYTES ? MEMORY : tmpdir());
}

const MEMORY = process.platform === "linux" ? "/dev/shm" : undefined;
/** Containers often have a quarter of it, which several tests at once might fill. */
const ENOUGH_BYTES = 256e6;

function folderIn(place: string): string {
  return mkdtempSync(join(place, `detente-scratch-${process.pid}-`));
}

function freeIn(place: string): number {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** Removes the folders of runs that have ended, since a run that is killed removes none. */
export function clearScratch(): void {
  for (const place of [tmpdir(), ...(MEMORY && freeIn(MEMORY) > 0 ? [MEMORY] : [])])
    for (const name of readdirSync(place)) {
      const pid = Number(NAME.exec(name)?.[1]);
      if (pid > 0 && !isRunning(pid))
        try {
          rmSync(join(place, name), { recursive: true, force: true });
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
