import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BOMBS, runWatched } from "../attack/bombs.ts";
import { temporaryFolder } from "./run.ts";

describe("a small file that unpacks to very much is refused with the limit, and code 2", () => {
  const folder = temporaryFolder();
  test.each([
    ["Word: 100,000 nested insertions", "nested more than 1,000 levels deep"],
    ["Word: 1 GB of zeros", "unpacks to more than 64 MB"],
    ["Word: 60 MB of attributes", "it took more than 850 MB of memory"],
    ["PDF: a million pages that are one", "1000000 pages, expected at most 2000"],
    ["HTML: a million nested divisions", "nested more than 512 levels deep"],
  ])("%s", async (name, why) => {
    const made = BOMBS.find((bomb) => bomb.name === name)!.make() as { ending: string; bytes: Uint8Array };
    const file = join(folder, `bomb.${made.ending}`);
    writeFileSync(file, made.bytes);
    const { code, err, megabytes } = await runWatched(["check", file]);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toContain(why);
    expect(megabytes).toBeLessThan(1_000);
  });
});
