import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { visible } from "../../page/neutralise.ts";
import { UsageError } from "../usageError.ts";
import { randomHex } from "./digest.ts";
import { codeOf, type Disk, unless } from "./disk.ts";
import { atWork, isRunning, type Running, stateOf, thisRun } from "./running.ts";

/** Where a folder keeps what is there only while it is written. */
export const WORK = ".detente";
const CLAIM = /^lock-[0-9a-f]{16}$/;
const PATIENCE_MILLISECONDS = 20_000;
/** Of a program elsewhere nobody can see whether it still runs; a save of one that does takes a moment. */
const PATIENCE_WITH_UNKNOWN = 3_000;
const LARGEST_CLAIM = 4_096;
/** Of a name on the network; the file that says it is anybody's. */
const LONGEST_HOST = 253;

/** The sole right to write in a folder, until it is released. */
export interface Claim {
  /** The folder's `.detente`, which is this program's alone while it holds the claim. */
  work: string;
  release(): Promise<void>;
}

/**
 * Waits for the sole right to write in a folder. Each claimant first puts a file of its own into `.detente`, then
 * looks who else is there: of two at once at least one sees the other and steps back. Every claim has a name of its
 * own, so that to take away one whose program has ended can never take away a living one.
 *
 * @throws UsageError when another program does not let go, or the folder cannot be written.
 */
export async function claim(folder: string, disk: Disk): Promise<Claim> {
  const work = join(folder, WORK);
  const self = await thisRun();
  const name = `lock-${randomHex(8)}`;
  const path = join(work, name);
  const begun = performance.now();
  if (await isOther(work)) throw new UsageError(`${work} is no folder of this program's; move it away`);
  atWork.add(name);
  try {
    for (let turn = 0; ; turn++) {
      let others = await livingClaims(work, name, disk);
      if (others.length === 0) {
        await enter(work, path, self, disk);
        others = await livingClaims(work, name, disk);
        if (others.length === 0) break;
        await unless("ENOENT", disk.unlink(path));
      }
      const patience = others.some(({ state }) => state === "runs")
        ? PATIENCE_MILLISECONDS
        : PATIENCE_WITH_UNKNOWN;
      if (performance.now() - begun > patience) throw busy(folder, work, others[0]!);
      await wait(2 + Math.random() * Math.min(50, 5 * (turn + 1)));
    }
  } catch (error) {
    atWork.delete(name);
    await leave(work, path, disk).catch(() => undefined);
    throw error;
  }
  // Half a claim, of a program killed while it asked for one; of one that is asking now, it asks again.
  for (const entry of await namesIn(work).catch(() => []))
    if (/^lock-.*\.tmp$/.test(entry)) await disk.unlink(join(work, entry)).catch(() => undefined);
  return {
    work,
    release: async () => {
      atWork.delete(name);
      // What cannot be taken away now is known to be over: by this program at once, by others when it ends.
      await leave(work, path, disk).catch(() => undefined);
    },
  };
}

/** The claim appears with its content: whoever sees it can read whose it is. */
async function enter(work: string, path: string, self: Running, disk: Disk): Promise<void> {
  const draft = `${path}.tmp`;
  for (let attempt = 0; ; attempt++) {
    try {
      await unless("EEXIST", disk.mkdir(work));
      const file = await disk.create(draft, 0o666);
      try {
        await disk.write(file, Buffer.from(`${JSON.stringify(self)}\n`));
      } finally {
        await disk.close(file);
      }
      await disk.rename(draft, path);
      return;
    } catch (error) {
      await disk.unlink(draft).catch(() => undefined);
      // The folder goes with the last claim in it, now and then between two of these lines.
      if (codeOf(error) !== "ENOENT" || attempt > 100) throw error;
    }
  }
}

async function leave(work: string, path: string, disk: Disk): Promise<void> {
  await unless("ENOENT", disk.unlink(path));
  // Stays while it holds anything, another's claim above all.
  await disk.rmdir(work).catch(() => undefined);
}

/** Other claims that may be at work; those of programs that have ended are cleared away. */
async function livingClaims(work: string, own: string, disk: Disk): Promise<OtherClaim[]> {
  const living: OtherClaim[] = [];
  for (const name of await namesIn(work)) {
    if (name === own || !CLAIM.test(name)) continue;
    const path = join(work, name);
    // A claim appears whole; one that is not was cut off by a power failure.
    const by = await readClaim(path);
    if (by === "none") continue;
    const state = by === undefined ? "ended" : await stateOfClaim(name, by);
    if (state !== "ended") living.push({ name, by: by!, state });
    else await unless("ENOENT", disk.unlink(path));
  }
  return living;
}

interface OtherClaim {
  name: string;
  by: Running;
  state: "runs" | "unknown";
}

async function stateOfClaim(name: string, by: Running): Promise<"runs" | "unknown" | "ended"> {
  if (isSame(by, await thisRun())) return atWork.has(name) ? "runs" : "ended";
  return stateOf(by);
}

function isSame(a: Running, b: Running): boolean {
  return (
    a.pid === b.pid && a.began === b.began && a.boot === b.boot && a.space === b.space && a.host === b.host
  );
}

/** `none`: it is gone, or it is a pipe, a link or a folder, which no program of this kind puts there and nobody waits for. */
async function readClaim(path: string): Promise<Running | undefined | "none"> {
  try {
    const info = await lstat(path);
    if (!info.isFile() || info.size > LARGEST_CLAIM) return "none";
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isRunning(value) ? value : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "none";
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A link could lead the work, and what is cleared away after it, anywhere. */
async function isOther(work: string): Promise<boolean> {
  return lstat(work).then(
    (info) => !info.isDirectory(),
    () => false,
  );
}

/** Nothing where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Whoever holds the claim may take away all that is in `.detente` but the claims. */
export function isClaim(name: string): boolean {
  return CLAIM.test(name);
}

function busy(folder: string, work: string, { name, by, state }: OtherClaim): UsageError {
  return new UsageError(
    state === "runs"
      ? `another program (process ${by.pid}) has been writing ${folder} for a while; try again when it is done`
      : `${folder} is being written from another computer or container, ${visible(by.host.slice(0, LONGEST_HOST))}; if no detente runs there any more, delete ${join(work, name)}`,
  );
}
