import type { FileHandle } from "node:fs/promises";
import { DISK, type Disk } from "../../src/node/disk/disk.ts";

/** What happens at one step of writing. */
export type Fault =
  /** The program is gone before it, or, of a write, in the middle of it. */
  | { kind: "stop" | "stop half-way" }
  /** The call fails, once or from there on. */
  | { kind: "fail"; code: string; forGood: boolean }
  /** Somebody else does something just before it. */
  | { kind: "meanwhile"; act(): void };

export interface Tried {
  disk: Disk;
  /** The calls so far, by name. */
  steps: string[];
  /** Ends when the program has been stopped; what it waits for then never comes. */
  stopped: Promise<"stopped">;
}

/** A disk on which the call number `at` meets a fault; without one, a disk that counts. */
export function faultyDisk(at = -1, fault?: Fault): Tried {
  const steps: string[] = [];
  let stop: (value: "stopped") => void = () => undefined;
  const stopped = new Promise<"stopped">((resolve) => {
    stop = resolve;
  });
  let isStopped = false;
  const open = new Set<FileHandle>();
  const never = new Promise<never>(() => undefined);
  const call = async (name: keyof Disk, args: unknown[]): Promise<unknown> => {
    if (isStopped) return never;
    const step = steps.length;
    steps.push(name);
    const real = async () => {
      // What is lost without it only shows when the power fails.
      if (name === "sync" || name === "syncFolder") return;
      const result = await (DISK[name] as (...args: unknown[]) => Promise<unknown>)(...args);
      if (name === "create") open.add(result as FileHandle);
      if (name === "close") open.delete(args[0] as FileHandle);
      return result;
    };
    if (fault === undefined || step < at) return real();
    if (fault.kind === "meanwhile") {
      if (step === at) fault.act();
      return real();
    }
    if (fault.kind === "fail") {
      // A descriptor is always let go: what fails is what was to be written.
      if ((step === at || fault.forGood) && name === "close") await real();
      if (step === at || fault.forGood) throw Object.assign(new Error(fault.code), { code: fault.code });
      return real();
    }
    if (fault.kind === "stop half-way" && name === "write") {
      const [file, content] = args as Parameters<Disk["write"]>;
      await DISK.write(file, content.subarray(0, content.length >> 1));
    }
    isStopped = true;
    // As the system does for a program that is gone.
    for (const file of open) await file.close();
    stop("stopped");
    return never;
  };
  const disk = new Proxy(DISK, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        call(name as keyof Disk, args),
  });
  return { disk, steps, stopped };
}
