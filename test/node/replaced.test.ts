import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildProgram, everyCommand } from "../../src/node/program.ts";
import { UsageError } from "../../src/node/usageError.ts";
import { fill } from "../attack/folders.ts";
import { detente, temporaryFolder } from "./run.ts";

const CASE = join(temporaryFolder(), "case");
beforeAll(() => call("new", CASE));
const PAPER = `# On talks

Talks will go on, it is likely, as we have seen.[^1] See page

[^1]: Jane Doe, *A Book* (Oxford: OUP, 2001), 3.
`;
const MORE = `${PAPER.replace("See page", "They may fail.[^2]")}[^2]: Bo Kim, “Another,” https://example.org/blog/ano....\n`;

async function call(...args: string[]): Promise<unknown> {
  const program = buildProgram(() => new Date("2026-01-15T12:00:00Z"));
  return program.parseAsync(args, { from: "user" }).then(
    () => undefined,
    (error) => error,
  );
}

/** The same command twice, what it reads being another the second time. */
type Calls = (at: string) => [string[], string[]];
const ofCase =
  (format: string): Calls =>
  () => {
    const args = ["review", CASE, "--format", format];
    return [[...args, "--as-of", "2021-12-01"], args.concat("--as-of", "2021-06-01")];
  };
const ofPaper =
  (...args: string[]): Calls =>
  (at) => [
    ["check", join(at, "paper.md"), ...args],
    ["check", join(at, "more.md"), ...args],
  ];

describe("--output and --bibliography", () => {
  const kinds: [string, string, Calls, string?][] = [
    ["review as text", "o.txt", ofCase("text")],
    ["review as Markdown", "o.md", ofCase("md")],
    ["review as HTML", "o.html", ofCase("html")],
    ["review as JSON", "o.json", ofCase("json")],
    ["review as Word", "o.docx", ofCase("docx")],
    ["check as text", "o.txt", ofPaper("--format", "text")],
    ["check as JSON", "o.json", ofPaper("--format", "json")],
    ["check as SARIF", "o.sarif", ofPaper("--format", "sarif")],
    ["check as HTML", "o.html", ofPaper("--format", "html")],
    ["check as Word", "o.docx", ofPaper("--format", "docx")],
    ["works as BibTeX", "o.bib", ofPaper(), "--bibliography"],
    ["works as RIS", "o.ris", ofPaper(), "--bibliography"],
  ];
  test.each(kinds)("%s: an earlier result gives way", async (_, name, calls, flag = "--output") => {
    const at = temporaryFolder();
    fill(at, { "paper.md": PAPER, "more.md": MORE });
    const [first, second] = calls(at);
    const to = join(at, name);
    expect(await call(...first, flag, to)).toBe(undefined);
    const before = readFileSync(to);
    expect(await call(...second, flag, to)).toBe(undefined);
    expect(readFileSync(to).equals(before)).toBe(false);
    expect(readdirSync(at).sort()).toEqual([name, "more.md", "paper.md"].sort());
  });

  test.each(kinds.filter(([what]) => /^(review as (text|JSON|Word)|check as (text|HTML)|works)/.test(what)))(
    "%s: anything else is kept",
    async (_, name, calls, flag = "--output") => {
      const others = {
        "notes.txt": "0 errors in my notes\nWhere things stand: nowhere.\n",
        "page.html":
          "<!doctype html>\n<html lang='en'><head><title>Mine</title></head><p>Answer</p></html>\n",
        "package.json": '{"name": "mine", "title": "t", "version": "1"}\n',
        "works.json": '[{"id": "doe", "type": "book", "title": "A Book"}]\n',
        "log.sarif":
          '{"$schema": "s", "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "other"}}}]}\n',
        "works.bib": "@book{kim,\n  author = {Kim, Bo},\n  title = {Another},\n}\n@book{lee, title = {T}}\n",
        "works.ris": "TY  - BOOK\nTI  - Mine\nER  - \n",
        "bytes.bin": new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0, 1]),
        "archive.zip": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
      };
      for (const other of Object.values(others)) {
        const at = temporaryFolder();
        fill(at, { "paper.md": PAPER, "more.md": MORE });
        const to = join(at, name);
        writeFileSync(to, other);
        const before = readFileSync(to);
        expect(await call(...calls(at)[0], flag, to)).toBe(undefined);
        const kept = to.replace(/(\.\w+)$/, ".set-aside-1$1");
        expect(readFileSync(kept).equals(before)).toBe(true);
        expect(readFileSync(to).equals(before)).toBe(false);
      }
    },
  );

  test("a line says what was kept, and under which name", () => {
    const at = temporaryFolder();
    fill(at, { "paper.md": PAPER, "o.txt": "mine" });
    const { code, err } = detente("check", join(at, "paper.md"), "--output", join(at, "o.txt"));
    expect([code, err]).toEqual([
      0,
      `detente: ${join(at, "o.txt")} was there and is no earlier result; what it held is kept as o.set-aside-1.txt\n`,
    ]);
  });

  test("a Word file of ours that a word processor has saved is its user's", async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import("fflate");
    const at = temporaryFolder();
    const to = join(at, "o.docx");
    const [first, second] = ofCase("docx")(at);
    await call(...first, "--output", to);
    const parts = unzipSync(readFileSync(to));
    const core = strFromU8(parts["docProps/core.xml"]!);
    parts["docProps/core.xml"] = strToU8(
      core.replace("</cp:core", "<cp:lastModifiedBy>Ann</cp:lastModifiedBy></cp:core"),
    );
    writeFileSync(to, zipSync(parts));
    await call(...second, "--output", to);
    expect(readdirSync(at).sort()).toEqual(["o.docx", "o.set-aside-1.docx"]);
  });
});

test("a published file that was changed by hand is not replaced, whatever is published next", async () => {
  const at = temporaryFolder();
  const to = join(at, "site");
  expect(await call("publish", CASE, "--output", to)).toBe(undefined);
  writeFileSync(join(to, ".nojekyll"), "");
  expect(await call("publish", CASE, "--output", to)).toBe(undefined);
  const changed = `${readFileSync(join(to, "review.html"), "utf8")}<!-- by hand -->`;
  writeFileSync(join(to, "review.html"), changed);
  const error = await call("publish", CASE, "--output", to, "--as-of", "2021-06-01");
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(/review\.html was changed by hand .* nothing was written$/);
  expect(readFileSync(join(to, "review.html"), "utf8")).toBe(changed);
});

describe("an option that may be given once", () => {
  const commands = everyCommand(buildProgram(() => new Date()));
  const options = commands.flatMap(({ name, command }) =>
    command.options.filter(({ required }) => required).map((option) => ({ command: name, option })),
  );
  // These collect.
  const several = ["--without", "--add", "--papers"];

  test.each(options.map(({ command, option }) => [`${command} ${option.long}`, command, option] as const))(
    "%s",
    async (_, command, option) => {
      const value = option.argChoices?.[0] ?? "x";
      const needed = commands
        .find(({ name }) => name === command)!
        .command.options.filter((one) => one.mandatory && one.long !== option.long)
        .flatMap(({ long }) => [long!, "x"]);
      const error = await call(
        ...command.split(" "),
        "/none",
        ...needed,
        option.long!,
        value,
        `${option.long}=${value}`,
      );
      if (several.includes(option.long!)) expect(String(error)).not.toContain("is given twice");
      else expect(String(error)).toContain(`option '${option.flags}' is given twice, expected once`);
    },
  );

  test("is told on one line, with code 2", () => {
    const { code, out, err } = detente("check", "p.md", "--output", "a.txt", "--output", "b.txt");
    expect([code, out, err]).toEqual([
      2,
      "",
      "detente: option '--output <file>' is given twice, expected once\n",
    ]);
  });
});
