import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

const PAPER = "# On talks\n\nTalks will go on, it is likely.\n";

function paperIn(folder: string, name = "paper.md", text = PAPER): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("--output", () => {
  test.skipIf(process.platform === "win32")(
    "writes into a device and leaves it, and the link to it, as they are",
    () => {
      const folder = temporaryFolder();
      const link = join(folder, "sink");
      symlinkSync("/dev/null", link);
      const { code, err } = detente("check", paperIn(folder), "--output", link);
      expect(err).toBe("");
      expect(code).toBe(0);
      expect(readlinkSync(link)).toBe("/dev/null");
      expect(statSync(link).isCharacterDevice()).toBe(true);
    },
  );

  test.skipIf(process.platform === "win32")("replaces the file behind a link and keeps the link", () => {
    const folder = temporaryFolder();
    const link = join(folder, "link.txt");
    const target = join(folder, "target.txt");
    writeFileSync(target, "old");
    symlinkSync("target.txt", link);
    expect(detente("check", paperIn(folder), "--output", link).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toMatch(/0 errors/);
  });

  test.skipIf(process.platform === "win32")("keeps a private file private", () => {
    const folder = temporaryFolder();
    const file = join(folder, "private.txt");
    writeFileSync(file, "old", { mode: 0o600 });
    expect(detente("check", paperIn(folder), "--output", file).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe("detente new", () => {
  test("says that a folder without a name has none", () => {
    const { code, err } = detente("new", "");
    expect(code).toBe(2);
    expect(err).toBe("detente: the folder has no name, expected one such as my-case\n");
  });
  test.runIf(process.platform === "linux")("ends where the system lets nobody make a folder", () => {
    const { code, err } = detente("new", "/proc/detente-test");
    expect(err).toMatch(/^detente: cannot write \/proc\/detente-test: /);
    expect(code).toBe(2);
  });
});

describe("a folder that is no case", () => {
  test("is not called empty when it holds other files", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "data.json"), "{}");
    const { code, err } = detente("check", folder);
    expect(code).toBe(2);
    expect(err).toMatch(/no case\.yaml in .*detente new DIR writes one/);
    expect(err).not.toMatch(/empty/);
  });

  test("a paper given where only a case is read gets told so", () => {
    const path = paperIn(temporaryFolder());
    for (const args of [
      ["review", path],
      ["status", path, "--on", "2020-01-01"],
      ["publish", path, "--output", `${path}.d`],
    ]) {
      const { code, err } = detente(...args);
      expect(code).toBe(2);
      expect(err).toBe(`detente: ${path} is a file, expected a case folder (one that holds case.yaml)\n`);
    }
  });

  test("check names both things it reads", () => {
    const path = paperIn(temporaryFolder(), "paper.odd");
    const { code, err } = detente("check", path);
    expect(code).toBe(2);
    expect(err).toMatch(/expected a case folder \(one that holds case\.yaml\) or a paper \(\.txt, /);
  });
});

describe("a wrong call", () => {
  test("is answered on one line, the nearest option in it", () => {
    const { code, err } = detente("review", "x", "--frmat", "json");
    expect(code).toBe(2);
    expect(err).toBe("detente: unknown option '--frmat', did you mean --format?\n");
    expect(detente("revew").err).toBe("detente: unknown command 'revew', did you mean review?\n");
  });
});

describe("a file that is none on disk", () => {
  test.skipIf(process.platform === "win32")("an endless one is refused", () => {
    const { code, err } = detente("solve", "/dev/zero");
    expect(code).toBe(2);
    expect(err).toBe("detente: /dev/zero does not end, or holds more than 16000000 bytes\n");
  });

  test.skipIf(process.platform === "win32")(
    "a pipe into which nobody writes is refused, whatever it is to be",
    () => {
      const folder = temporaryFolder();
      const pipe = join(folder, "pipe.md");
      execFileSync("mkfifo", [pipe]);
      const reason = `detente: ${pipe} is no plain file but a pipe; write what comes from it into a file and name that\n`;
      for (const call of [
        ["check", pipe],
        ["solve", pipe],
        ["check", paperIn(folder), "--config", pipe],
        ["new", join(folder, "begun"), "--from", pipe],
      ])
        expect(detente(...call)).toMatchObject({ code: 2, err: reason });
    },
  );
});

describe("a paper without a word", () => {
  test("is not passed as one without faults", () => {
    for (const name of ["empty.md", "blank.txt", "hollow.html"]) {
      const { code, out } = detente(
        "check",
        paperIn(temporaryFolder(), name, name === "empty.md" ? "" : " \n\n"),
      );
      expect(out).toMatch(
        /:1:1 error this paper cannot be read: it (?:holds no text|is empty, 0 bytes long); is it the file you meant\?/,
      );
      expect(code).toBe(1);
    }
  });

  test("begins no case", () => {
    const folder = temporaryFolder();
    const { code, err } = detente("new", join(folder, "case"), "--from", paperIn(folder, "empty.md", ""));
    expect(err).toMatch(/it is empty, 0 bytes long/);
    expect(code).toBe(2);
  });
});

test("a backtest of thousands of days is refused with the number before any is judged", () => {
  const days = Array.from({ length: 1_300 }, (_, i) =>
    new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const { code, err } = detente("backtest", "cases/nato-russia", "--as-of", days.join(","));
  expect([code, err]).toEqual([2, expect.stringMatching(/1,300 days.* expected at most 1,200/)]);
});

test("of a case of many entries so many days are refused as would take very long, with the number that would not", () => {
  const folder = temporaryFolder();
  const events = Array.from(
    { length: 4_000 },
    (_, i) => `  - {id: e${i}, date: "${1920 + (i % 90)}", says: S}\n`,
  );
  const actors = ["A", "B"].map((id) => `  - {id: ${id}, name: ${id}, kind: state}\n`);
  writeFileSync(
    join(folder, "case.yaml"),
    `title: T\nquestion: Q\nparties: [A, B]\nactors:\n${actors.join("")}events:\n${events.join("")}`,
  );
  const days = Array.from({ length: 1_100 }, (_, i) =>
    new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const { code, err } = detente("backtest", folder, "--as-of", days.join(","));
  expect([code, err]).toEqual([2, expect.stringMatching(/4,002 entries.* ask for at most 999 days/)]);
});
