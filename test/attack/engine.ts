import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Something that must not happen, and the smallest input found that makes it happen. */
export interface Finding {
  engine: string;
  /** The reader, command or route it befell. */
  target: string;
  what: string;
  input?: Uint8Array;
}

export interface Attack {
  seed: number;
  /** When to end, in milliseconds of Date.now(). */
  until: number;
  /** The round to begin with; absent: 0. */
  from?: number;
  /** The round to end before, whatever the time. */
  rounds: number;
  /** Only what bears this in its name. */
  only?: string;
  report(line: string): void;
  /** Told before each round, so that whoever watches knows which one never came back. */
  beat?(round: number): void;
}

export interface Attacked {
  inputs: number;
  /** Of kills, those that ended a program while it wrote. */
  inside?: number;
  findings: Finding[];
}

export interface Engine {
  name: string;
  attack(attack: Attack): Promise<Attacked>;
}
