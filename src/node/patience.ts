import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

/** Where a process that is waited for tells how much of the processor it has had, in milliseconds; see `watchMemory`. */
export const TOLD_ON = 4;
/** Of its seconds a process that is at work has had so much in as many of the clock, however busy the machine. */
const LEAST = 1 / 60;

/** What a process is ended for. */
export type Late = "busy" | "still";

/**
 * Waits for a process until it has had `seconds` of the processor, or has done nothing in as many of the clock: on a
 * machine that is busy with other things it has as much as on one that is not, and one that hangs is bounded too.
 */
export class Patience {
  private spent = 0;
  private begun = 0;
  private moved = 0;
  private seconds = 0;
  private timer: NodeJS.Timeout | undefined;
  private isLate: (late: Late) => void = () => undefined;

  constructor(child: ChildProcess) {
    (child.stdio[TOLD_ON] as Readable | null)?.on("data", (told: Buffer) => {
      const last = /(\d+)\n$/.exec(told.toString())?.[1];
      if (last !== undefined) this.hear(Number(last) / 1000);
    });
  }

  /** From now on; `isLate` is called once. */
  begin(seconds: number, isLate: (late: Late) => void): void {
    this.end();
    this.seconds = seconds;
    this.isLate = isLate;
    this.begun = this.spent;
    this.wait();
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private hear(spent: number): void {
    this.spent = spent;
    if (this.timer === undefined) return;
    if (spent - this.begun > this.seconds) this.give("busy");
    else if (spent - this.moved > this.seconds * LEAST) this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.moved = this.spent;
    this.timer = setTimeout(() => this.give("still"), this.seconds * 1000);
  }

  private give(late: Late): void {
    this.end();
    this.isLate(late);
  }
}

/** Why it was ended, behind "it". */
export function lateInWords(late: Late, seconds: number): string {
  return late === "busy"
    ? `took more than ${seconds} seconds of the processor`
    : `did nothing for ${seconds} seconds`;
}
