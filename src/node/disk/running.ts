import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

/**
 * Which run of which program on which machine: enough to tell later whether it still runs. A process id alone does
 * not do: ids are given out again, after a restart above all.
 */
export interface Running {
  pid: number;
  host: string;
  /** Of the machine's start; empty where the system does not say. */
  boot: string;
  /** When the process began, in ticks since the machine's start; empty where the system does not say. */
  began: string;
  /** Containers on one machine count their processes apart. */
  space: string;
}

/** Names of claims and drafts this very process is at work on; what else bears its id was left by a call that failed. */
export const atWork = new Set<string>();

let own: Promise<Running> | undefined;

export function thisRun(): Promise<Running> {
  own ??= describeRun(process.pid);
  return own;
}

async function describeRun(pid: number): Promise<Running> {
  return {
    pid,
    host: hostname(),
    boot: (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim(),
    began: (await beganOf(pid)) ?? "",
    space: await readlink("/proc/self/ns/pid").catch(() => ""),
  };
}

/**
 * Field 22 of /proc/PID/stat (proc(5)); the name before it stands in parentheses and may hold anything. Undefined where
 * the system does not say, as of other users' processes on some machines.
 */
async function beganOf(pid: number): Promise<string | "ended" | undefined> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = line.slice(line.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended; its parent has not asked yet.
    return state === "Z" || state === "X" ? "ended" : fields[18];
  } catch {
    return undefined;
  }
}

/** `unknown`: it runs, if it does, where this program cannot look. */
export async function stateOf(run: Running): Promise<"runs" | "ended" | "unknown"> {
  const self = await thisRun();
  // Whoever started the machine anew ended it. A host may be renamed while it runs: its start tells it from others.
  if (self.boot !== run.boot || self.boot === "") {
    if (self.host !== run.host) return "unknown";
    if (self.boot !== run.boot) return "ended";
  }
  if (self.space !== run.space) return "unknown";
  if (!isThere(run.pid)) return "ended";
  const began = await beganOf(run.pid);
  // Where nothing is known of its start, an id that is in use is taken for its own.
  if (began === undefined || run.began === "") return "runs";
  return began === run.began ? "runs" : "ended";
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, but somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

export function isRunning(value: unknown): value is Running {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, boot, began, space } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(pid) &&
    (pid as number) > 0 &&
    [host, boot, began, space].every((part) => typeof part === "string")
  );
}
