import { access } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { LIMITS } from "../record/limits.ts";
import type { Problem } from "../record/problem.ts";
import type { ReviewConfig } from "../record/reviewConfig.ts";
import { decode } from "./decode.ts";
import { readNamedFile } from "./files.ts";

const NAME = "detente.config.yaml";
const NONE: ReviewConfig = { disable: [], severity: new Map(), strict: false };

/**
 * The configuration named, or the nearest one in the folder of what is reviewed and those above it, up to the folder
 * the program was started in and not beyond: a file somewhere else on the machine must not decide what is found.
 * Faults in it are problems, and nothing of it is used then.
 */
export async function readReviewConfig(
  named: string | undefined,
  folder: string,
  /** Ids of all rules; asked for only where there is a configuration. */
  known: () => Promise<readonly string[]>,
): Promise<{ config: ReviewConfig; problems: Problem[] }> {
  const file = named ?? (await findConfig(folder));
  if (file === undefined) return { config: NONE, problems: [] };
  const { text, problem } = decode(file, await readNamedFile(file, LIMITS.config.bytes));
  if (problem) return { config: NONE, problems: [problem] };
  const { parseReviewConfig } = await import("../record/reviewConfig.ts");
  const { config, problems } = parseReviewConfig(file, text, await known());
  return { config: config ?? NONE, problems };
}

export async function findConfig(folder: string): Promise<string | undefined> {
  const top = resolve(".");
  const start = resolve(folder);
  const isInside = start === top || start.startsWith(top.endsWith(sep) ? top : top + sep);
  for (let at = start; ; at = dirname(at)) {
    const file = join(at, NAME);
    if (await exists(file)) return isInside ? relative(top, file) : file;
    if (!isInside || at === top || at === dirname(at)) return undefined;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
