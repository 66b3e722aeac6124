import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless, harmlessAnnotations, harmlessJson } from "../../src/node/terminal.ts";
import { detente, root, temporaryFolder } from "./run.ts";

/** By Unicode's own properties, not by the list that the program has. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
/** Ordinary spelling: joiners, marks of direction, and the selectors that choose between forms of a sign. */
const SPELLING = /[\u200c-\u200f\u061c]|\p{Variation_Selector}/u;
const isHidden = (letter: string) => HIDDEN.test(letter) && !SPELLING.test(letter);
/** As the runners of GitHub, Azure and TeamCity find commands. */
const isCommand = (line: string) => /^\s*::|##\w*\[/.test(line);

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\u001b[31m",
        "\u001b]0;x\u0007",
        "\u009b2J",
        "\r",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
      ),
      fc.constantFrom(
        "::error::x",
        "::set-output name=a::b",
        "##[error]",
        "##vso[task.x]",
        "##teamcity[a b]",
      ),
      fc.constantFrom(
        "\n",
        "\t",
        " ",
        "\u2028",
        "\u00ad",
        "\u{e0041}",
        "\ud800",
        "a",
        "б",
        "ש",
        "::",
        "#",
        "[",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("what leaves for a terminal", () => {
  test("hides nothing and commands nobody, whatever came in", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const out = harmless(text);
        expect([...out].filter((letter) => isHidden(letter) && letter !== "\n" && letter !== "\t")).toEqual(
          [],
        );
        expect(out.split("\n").filter(isCommand)).toEqual([]);
        expect(harmless(out)).toBe(out);
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  test("keeps what is ordinary spelling", () => {
    for (const text of [
      "Élysée – “NATO” … Россия, 中国 ½ €\n\tsecond line",
      "می‌خواهم",
      "שלום\u200f!",
      "क्‍ष 👩‍👩‍👧 ❤️",
      "a: b::c # d [e] ## f",
    ])
      expect(harmless(text)).toBe(text);
    expect(harmless("infor\u00admation")).toBe("infor-mation");
  });

  test("of colours lets through the program's own, and those only between painted parts", () => {
    expect(harmless("\u001b[1;31merror\u001b[0m")).not.toContain("\u001b");
    expect(harmless("\u001b[1;31merror\u001b[0m", true)).toBe("\u001b[1;31merror\u001b[0m");
    for (const bad of ["\u001b[8m", "\u001b[2J", "\u001b[31;1H", "\u001b]8;;x\u0007", "\u001b[1;5m"])
      expect(harmless(bad, true)).not.toContain("\u001b");
  });

  test("as JSON is the same to a program, all of it to be seen, and no command of a line of it", () => {
    fc.assert(
      fc.property(hostile, hostile, (key, text) => {
        const value = { [key]: [text] };
        const json = harmlessJson(JSON.stringify(value, undefined, 2));
        expect(JSON.parse(json)).toEqual(value);
        expect([...json].filter((letter) => HIDDEN.test(letter) && letter !== "\n")).toEqual([]);
        expect(json.split("\n").filter(isCommand)).toEqual([]);
      }),
      { numRuns: 5_000, seed: 2 },
    );
  });

  test("as annotations holds its own commands and no other", () => {
    const text = "::error file=a::x\n::set-env name=PATH::y\n::warning file=b::##vso[task.x]\u001b[2J";
    expect(harmlessAnnotations(text).split("\n")).toEqual([
      "::error file=a::x",
      "\\::set-env name=PATH::y",
      "::warning file=b::##\\vso[task.x]\ufffd[2J",
    ]);
  });
});

const program = join(root, "bin/detente.js");
const HOSTILE = "::error::x\u001b[31m\u0007\u009b\u202e\u200b\u2028##vso[task.x]\r";

describe("every command, given hostile words", () => {
  const commands = detente("--help")
    .out.split("\n")
    .flatMap((line) => /^ {2}(\w+) (?:\[options\] )?<?/.exec(line)?.[1] ?? [])
    .filter((name) => name !== "help" && name !== "open");

  const isHarmless = (text: string) =>
    text.split("\n").every((line) => !isCommand(line) && ![...line].some(isHidden));

  test("there are commands to try", () => expect(commands.length).toBeGreaterThan(6));

  test.each(commands)("%s says them back without obeying", (command) => {
    for (const args of [
      [command, HOSTILE],
      [command, "cases/nato-russia", `--${HOSTILE}`],
      [command, "cases/nato-russia", "--format", HOSTILE],
      [command, "cases/nato-russia", "--on", HOSTILE],
      [command, "cases/nato-russia", "--as-of", HOSTILE, "--output", HOSTILE],
      [HOSTILE, command],
    ]) {
      const { code, out, err } = detente(...args);
      expect([args, code]).toEqual([args, 2]);
      expect([err, err.trimEnd().split("\n").length]).toEqual([expect.stringMatching(/^detente: /), 1]);
      expect([args, isHarmless(out + err)]).toEqual([args, true]);
    }
  });

  test("a case and a paper of hostile words, in every format", () => {
    const folder = temporaryFolder();
    const paper = join(folder, "::error::\u202ea\u001b[31m.md");
    writeFileSync(paper, `# ${HOSTILE} title\n\n${HOSTILE} said in 2014 it is possible [1].\n\n::error::x\n`);
    const record = join(folder, "\u009b::notice::case");
    mkdirSync(record);
    const word = JSON.stringify(HOSTILE).slice(1, -1);
    writeFileSync(
      join(record, "case.yaml"),
      `"title": "${word}"\n"${word}": 1\nparties: ["${word}", b]\nfiles: ["${word}.yaml"]\n`,
    );
    for (const path of [paper, record])
      for (const format of ["text", "json", "sarif", "github"]) {
        const { code, out, err } = detente("check", path, "--format", format);
        expect([path, format, code]).toEqual([path, format, path === paper ? expect.any(Number) : 1]);
        const lines = (out + err)
          .split("\n")
          .map((line) => (format === "github" ? line.replace(/^::(?:error|warning|notice) /, "") : line));
        expect([format, lines.filter((line) => !isHarmless(line))]).toEqual([format, []]);
      }
  });
});

describe.skipIf(!existsSync("/dev/full"))("a result that cannot be written", () => {
  const toFull = (args: string[], redirection = ">/dev/full") =>
    spawnSync("/bin/sh", ["-c", `exec "$0" "$@" ${redirection}`, process.execPath, program, ...args], {
      cwd: root,
      encoding: "utf8",
    });

  test.each([
    [["check", "cases/nato-russia"]],
    [["check", "cases/nato-russia", "--format", "json"]],
    [["status", "cases/nato-russia", "--on", "2015-01-01"]],
    [["review", "cases/nato-russia"]],
    [["--help"]],
    [["check", "--help"]],
    [["--version"]],
    [["check", "cases/nato-russia", "--format", "json", "--output", "/dev/full"]],
    // Nobody would know the address, so nothing is served.
    [["open", "cases/nato-russia", "--no-browser"]],
  ])("%j ends with 2 and one line that says the disk is full", (args) => {
    const { status, stderr } = toFull(args);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^detente: cannot write [^\n]*the disk is full\n$/),
    ]);
  });

  test.each([
    ["new", (folder: string) => ["new", folder], "case.yaml"],
    ["publish", (folder: string) => ["publish", "cases/nato-russia", "--output", folder], "index.html"],
  ])("and of files that %s wrote it says that they stand", (_, args, file) => {
    const folder = join(temporaryFolder(), "made");
    const { status, stderr } = toFull(args(folder));
    expect([status, stderr]).toEqual([
      2,
      `detente: cannot write the result: the disk is full; ${folder} is written all the same\n`,
    ]);
    expect(existsSync(join(folder, file))).toBe(true);
  });

  test("where nothing can be said either, the exit code still tells", () => {
    expect(
      toFull(["status", "cases/nato-russia", "--on", "2015-01-01"], ">/dev/full 2>/dev/full").status,
    ).toBe(2);
    expect(toFull(["status", "cases/none", "--on", "2015-01-01"], "2>/dev/full").status).toBe(2);
  });

  test("whoever stops reading is told nothing", () => {
    const { stdout, stderr } = spawnSync(
      "/bin/sh",
      ["-c", `"$0" "$1" review cases/nato-russia --format json | head -c 1`, process.execPath, program],
      { cwd: root, encoding: "utf8" },
    );
    expect([stdout, stderr]).toEqual(["{", ""]);
  });
});
