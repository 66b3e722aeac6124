import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildProgram, everyCommand } from "../../src/node/program.ts";
import { commandTree } from "../../src/node/shell/commandTree.ts";
import { completions } from "../../src/node/shell/completions.ts";
import { SHELLS, type Shell } from "../../src/node/shell/names.ts";
import { manualPages } from "../../tools/manualPages.ts";
import { detente, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();
const program = buildProgram(() => new Date(0));
const commands = commandTree(program);
const shells = Object.keys(SHELLS) as Shell[];

describe.each(shells)("%s", (shell) => {
  const script = completions(shell, commands);

  test("every command and every long option is in the script", () => {
    for (const { name, command } of everyCommand(program)) {
      expect(script).toContain(shell === "zsh" ? `_detente_${name.replaceAll(" ", "_")}()` : name);
      for (const { long } of command.options)
        expect(script).toContain(shell === "fish" ? `-l ${long!.slice(2)}` : long!);
    }
  });

  test("the command prints it", () => {
    expect(detente("completions", shell)).toEqual({ code: 0, out: script, err: "" });
  });

  test("the shell, where there is one, takes it without a word", () => {
    const file = join(folder, shell);
    writeFileSync(file, script);
    const { error, status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
    if (error) return expect(error).toMatchObject({ code: "ENOENT" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

test("an unknown shell names the nearest", () => {
  expect(detente("completions", "bsh")).toEqual({
    code: 2,
    out: "",
    err: 'detente: the shell: found "bsh", did you mean "bash"?\n',
  });
});

describe("what bash is offered", () => {
  const script = completions("bash", commands);
  const offered = (...words: string[]) => {
    const { stdout, error } = spawnSync(
      "bash",
      [
        "-c",
        `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _detente 2>/dev/null; echo "\${COMPREPLY[*]}"`,
        "-",
        ...words,
      ],
      { encoding: "utf8" },
    );
    return error ? undefined : stdout.trim();
  };

  test.each([
    [["detente", "re"], "review"],
    [["detente", "events", "vo"], "votes"],
    [["detente", "review", "cases", "--format", "d"], "docx"],
    [["detente", "review", "--format", "=", "h"], "html"],
    [["detente", "check", "events", "--st"], "--strict"],
    [["detente", "events", "votes", "--measure", ""], "share-same agree3 ideal-point"],
    [["detente", "sources", "verify", "x", "--format", ""], "text json jsonld"],
    [["detente", "review", "--as-of", ""], ""],
  ])("%j: %s", (words, expected) => {
    const words_ = offered(...words);
    // Nothing to try where there is no bash.
    if (words_ !== undefined) expect(words_).toBe(expected);
  });
});

describe("manual pages", () => {
  const pages = manualPages(commands, "1.2.3");

  test("one for the program and one for each command, each with its options", () => {
    expect(pages.size).toBe(everyCommand(program).length + 1);
    for (const { name, command } of everyCommand(program)) {
      const page = pages.get(`detente-${name.replaceAll(" ", "-")}.1`)!;
      for (const { long } of command.options) expect(page).toContain(long!.replaceAll("-", "\\-"));
    }
  });

  test("no line of a text is taken for a request: those that begin with a dot are the macros in use", () => {
    const requests = new Set(
      [...pages.values()].flatMap((page) => [...page.matchAll(/^[.'](\S*)/gm)].map(([, name]) => name)),
    );
    expect([...requests].sort()).toEqual(["B", "BR", "PP", "SH", "TH", "TP", "fi", "nf"]);
  });
});

test("a placeholder is known as a path, or as a word that no file is", () => {
  const values = commands.flatMap(({ options, arguments: operands }) => [
    ...options.flatMap(({ value, offer }) => (value !== undefined && offer === "nothing" ? [value] : [])),
    ...operands.flatMap(({ name, offer }) => (offer === "nothing" ? [name] : [])),
  ]);
  // A new placeholder is decided here, or in PATHS.
  expect([...new Set(values)].sort()).toMatchSnapshot();
});
