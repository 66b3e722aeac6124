import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { detente, root, temporaryFolder } from "./run.ts";

const program = join(root, "bin/detente.js");

test("of programs that begin one case at once one does, and the others say in words that it is there", async () => {
  const folder = join(temporaryFolder(), "case");
  const ends = await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise<{ code: unknown; err: string }>((resolve) =>
          execFile(process.execPath, [program, "new", folder], (error, _, err) =>
            resolve({ code: error?.code ?? 0, err }),
          ),
        ),
    ),
  );
  expect(ends.filter(({ code }) => code === 0)).toHaveLength(1);
  for (const { code, err } of ends.filter((end) => end.code !== 0))
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /^detente: \S+ (?:is not empty|was filled by another program)[^\n]*nothing was written\n$/,
      ),
    ]);
  // No draft of the others stays beside it.
  expect(readdirSync(join(folder, ".."))).toEqual(["case"]);
  expect(detente("check", folder).code).toBe(0);
});

test("a new case says nothing of where the program is installed", () => {
  const folder = join(temporaryFolder(), "case");
  detente("new", folder);
  const begun = `${folder}-from-paper`;
  detente(
    "new",
    begun,
    "--from",
    join(
      root,
      "test/fixtures/papers/real-like",
      readdirSync(join(root, "test/fixtures/papers/real-like"))[0]!,
    ),
  );
  for (const made of [folder, begun])
    for (const name of readdirSync(made, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )) {
      const text = readFileSync(join(name.parentPath, name.name), "utf8");
      expect(text).not.toContain("$schema=");
      for (const part of root.split("/").filter((one) => one.length > 3))
        expect(text).not.toContain(`/${part}/`);
    }
});
