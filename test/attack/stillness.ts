import { readdirSync, readFileSync } from "node:fs";

/** Of the processor's time without a word: more than any reader is allowed, and it loops. */
const BUSY_SECONDS = 180;
/** Of looks, one a second, at which neither it nor a process it started was running or wanted to. */
const IDLE_LOOKS = 180;
/** By the clock, where nothing else tells: so many that a busy machine is not taken for a hang. */
const CLOCK_SECONDS = 1_800;

interface Process extends Seen {
  parent: number;
}

interface Seen {
  /** Runs, waits for the processor or for a disk. */
  isActive: boolean;
  /** Hundredths of a second, of the processes it has waited for too. */
  ticks: number;
}

/**
 * Watches whether a process that says nothing hangs. The clock does not tell: on a machine shared with others it may have
 * had no turn. It hangs if it has used very much of the processor since it last said something, or has wanted none of it
 * at very many looks.
 */
export class Stillness {
  private readonly pid: number;
  private readonly look: (pid: number) => Seen | undefined;
  private readonly now: () => number;
  private heardAt: number;
  private ticksThen: number | undefined;
  private idle = 0;

  constructor(pid: number, look = lookAt, now = Date.now) {
    this.pid = pid;
    this.look = look;
    this.now = now;
    this.heardAt = now();
  }

  heard(): void {
    this.heardAt = this.now();
    this.ticksThen = undefined;
    this.idle = 0;
  }

  /** To be asked once a second. */
  hangs(): boolean {
    const seen = this.look(this.pid);
    if (!seen) return this.isLate();
    this.ticksThen ??= seen.ticks;
    this.idle = seen.isActive ? 0 : this.idle + 1;
    return seen.ticks - this.ticksThen > BUSY_SECONDS * 100 || this.idle > IDLE_LOOKS;
  }

  /** Of what may work for long without a word. */
  isLate(): boolean {
    return this.now() - this.heardAt > CLOCK_SECONDS * 1_000;
  }
}

/** A process with all that it started; undefined where the system does not say. */
export function lookAt(pid: number): Seen | undefined {
  const all = processes();
  if (!all.has(pid)) return undefined;
  const isOfIt = (one: number): boolean => one === pid || (all.has(one) && isOfIt(all.get(one)!.parent));
  const own = [...all.keys()].filter(isOfIt).map((one) => all.get(one)!);
  return {
    isActive: own.some(({ isActive }) => isActive),
    ticks: own.reduce((sum, { ticks }) => sum + ticks, 0),
  };
}

function processes(): Map<number, Process> {
  const all = new Map<number, Process>();
  for (const name of namesIn("/proc").filter((one) => /^\d+$/.test(one)))
    try {
      const fields = fieldsOf(`/proc/${name}/stat`);
      const threads = namesIn(`/proc/${name}/task`);
      all.set(Number(name), {
        parent: Number(fields[1]),
        isActive: threads.some((thread) => /[RD]/.test(fieldsOf(`/proc/${name}/task/${thread}/stat`)[0]!)),
        ticks: fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0),
      });
    } catch {
      // Gone meanwhile.
    }
  return all;
}

/** What stands behind the name of the program, which may hold anything: state, parent … and its times. */
function fieldsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
