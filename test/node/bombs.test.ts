import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BOMBS, runWatched } from "../attack/bombs.ts";
import { detente, temporaryFolder } from "./run.ts";

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

describe("a large case", () => {
  const head = "title: t\nquestion: q\nparties: [A, B]\nasOf: '2021'\nactors:\n";
  const actors = "  - {id: A, name: a, kind: state}\n  - {id: B, name: b, kind: state}\n";
  const caseOf = (rest: string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "case.yaml"), head + actors + rest);
    return folder;
  };

  test("that takes more than a case may is ended and told, with code 2", async () => {
    const deep = `${"[{a: ".repeat(45)}1${"}]".repeat(45)}\n`;
    const folder = caseOf(Array.from({ length: 6_000 }, (_, i) => `y${i}: ${deep}`).join(""));
    const { code, err } = await runWatched(["check", folder]);
    expect(err).toMatch(/^detente: .*: to read this takes more than (1,000 MB of memory|60 seconds); .*\n$/);
    expect(code).toBe(2);
  }, 150_000);

  test("says and gives what it would if it were small, in files, on the terminal and as code", () => {
    const claims = (many: number) =>
      Array.from(
        { length: many },
        (_, i) => `  - {id: c${i}, kind: fact, says: It was ${i}., sources: [x]}\n`,
      );
    const [small, large] = [10, 15_000].map((many) => {
      const folder = caseOf(`claims:\n${claims(many).join("")}`);
      const { code, out, err } = detente("check", folder, "--format", "json");
      const { counts } = JSON.parse(out) as { counts: { error: number } };
      const review = detente("review", folder, "--output", join(folder, "page.txt"));
      return { code, err, isAll: counts.error >= many, review: review.code };
    });
    expect(large).toEqual(small);
  });

  test("one text of millions of signs is too long, and that is all", () => {
    for (const text of [
      `"${"a".repeat(9_000_000)}"`,
      `'${"''".repeat(900_000)}'`,
      `[${"b:c".repeat(900_000)}]`,
    ]) {
      const { code, out, err } = detente(
        "check",
        caseOf(`claims:\n  - {id: c, kind: fact, says: ${text}}\n`),
      );
      expect([code, err]).toEqual([1, ""]);
      expect(out).toMatch(/says: /);
    }
  });
});
