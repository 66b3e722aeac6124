import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderInMemory } from "../scratch.ts";

/** A folder that is gone when the work is done. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = folderInMemory();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Every file in a folder by name, hidden ones too; a folder without files bears a slash. */
export function contentOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (prefix: string) => {
    const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
    if (entries.length === 0 && prefix !== "") found[prefix] = "";
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
      if (entry.isDirectory()) walk(`${prefix}${entry.name}/`);
      else {
        const path = join(folder, prefix, entry.name);
        found[prefix + entry.name] = entry.isSymbolicLink()
          ? `-> ${readlinkSync(path)}`
          : readFileSync(path, "utf8");
      }
  };
  walk("");
  return found;
}

export function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const sorted = (files: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(files).sort());
  return sorted(a) === sorted(b);
}

/** A small generator with a seed (mulberry32), so that what was found can be found again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What one kind of attack came to. */
export interface Findings {
  attack: string;
  seed: number;
  tried: number;
  /** Of them those that ended a program while it wrote. */
  inside?: number;
  /** One line each; none: all held. */
  found: string[];
}

export interface Asked {
  seed: number;
  rounds: number;
  /** Rounds that were tried before, of the same run: what goes step by step goes on with the next. */
  from?: number;
  /** Told of each round, so that whoever watches knows that it goes on. */
  beat?(): void;
}
