import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { scratchFolder } from "../scratch.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "bin/detente.js");

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** The built program as a user runs it: a process of its own, no terminal. */
export function detente(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "80", npm_command: undefined },
    maxBuffer: 64_000_000,
    timeout: 140_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = scratchFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
