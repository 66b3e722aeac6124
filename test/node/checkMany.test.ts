import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { JsonLines } from "../../src/node/many/jsonLines.ts";
import { UsageError } from "../../src/node/usageError.ts";
import { BOMBS } from "../attack/bombs.ts";
import { detente, temporaryFolder } from "./run.ts";

interface Line {
  path: string;
  kind: string;
  problems: { rule: string; message: string }[];
}

const paper = (n: number) =>
  `# Paper ${n}\n\nTrade fell.[^1] It rose.[^2]\n\n[^1]: Ann Lee, *Trade* (Oxford: Press, 2015), 4.\n`;

describe("detente check of several papers", () => {
  const folder = temporaryFolder();
  const papers = join(folder, "papers");
  mkdirSync(join(papers, "more/deep"), { recursive: true });
  writeFileSync(join(papers, "a.md"), paper(1));
  writeFileSync(join(papers, "more/deep/b.md"), paper(2));
  writeFileSync(join(papers, "table.csv"), "1,2\n");
  writeFileSync(join(papers, "broken.docx"), "no archive");
  const bomb = BOMBS.find(({ name }) => name === "Word: 60 MB of attributes")!.make() as {
    bytes: Uint8Array;
  };
  writeFileSync(join(papers, "bomb.docx"), bomb.bytes);
  detente("new", join(papers, "case"));

  test("one that is a bomb or no paper is a problem of its own, the rest is told, and what was left out", () => {
    const { code, out, err } = detente("check", papers, "--format", "json");
    const { papers: told, counts } = JSON.parse(out) as { papers: Line[]; counts: Record<string, unknown> };
    expect(told.map(({ path, kind }) => [path.slice(papers.length + 1), kind])).toEqual([
      ["a.md", "paper"],
      ["bomb.docx", "paper"],
      ["broken.docx", "paper"],
      ["case", "case"],
      ["more/deep/b.md", "paper"],
    ]);
    expect(told[1]!.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^this paper cannot be read: it took more than (850 MB of memory|60 seconds)/),
    ]);
    expect(told[2]!.problems.map(({ rule }) => rule)).toEqual(["unreadable-paper"]);
    for (const at of [0, 4]) expect(told[at]!.problems.map(({ rule }) => rule)).toContain("note-missing");
    expect([counts.papers, counts.cases, counts.unread, counts.leftOut]).toEqual([4, 1, 2, { ".csv": 1 }]);
    expect([code, err]).toEqual([1, ""]);
  }, 150_000);

  test("a file of lines goes on where a run was stopped, and asks anew what has changed", () => {
    const output = join(folder, "lines.jsonl");
    const run = () => detente("check", join(papers, "**/*.md"), "--format", "jsonl", "--output", output);
    const paths = () =>
      readFileSync(output, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as Line).path.slice(papers.length + 1));
    expect(run().code).toBe(1);
    const [first] = readFileSync(output, "utf8").split("\n");
    const isFirst = (JSON.parse(first!) as Line).path.endsWith("a.md");
    writeFileSync(output, `${first}\n{"path":"half a li`);
    const second = run();
    expect(second.err).toContain("holds 1 of 2 already");
    expect(paths()).toEqual(isFirst ? ["a.md", "more/deep/b.md"] : ["more/deep/b.md", "a.md"]);
    appendFileSync(join(papers, "a.md"), "\nMore.\n");
    run();
    expect(paths().slice(2)).toEqual(["a.md"]);
    writeFileSync(output, "somebody's\n");
    expect(run()).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(output, "utf8")).toBe("somebody's\n");
  }, 60_000);

  test("two runs that write one file at once cut and mix no line", async () => {
    const path = join(folder, "both.jsonl");
    const line = (n: number) =>
      JSON.stringify({
        path: `${n}.md`,
        kind: "paper",
        counts: { error: 0, warning: 0, note: 0 },
        problems: [],
        works: 0,
      });
    writeFileSync(path, `${line(0)}\n{"path":"half`);
    const runs = await Promise.all(
      [JsonLines.open(path), JsonLines.open(path)].map((run) => run.catch(() => undefined)),
    );
    for (let n = 1; n < 20; n++)
      await Promise.all(
        runs.map((run) => run?.add(line(n)).catch((error) => expect(error).toBeInstanceOf(UsageError))),
      );
    for (const run of runs) await run?.close();
    const left = readFileSync(path, "utf8").trimEnd().split("\n");
    expect(left.length).toBeGreaterThan(0);
    for (const one of left) expect(JSON.parse(one)).toMatchObject({ kind: "paper" });
    // Nobody stands in the way of the one that comes after.
    const next = await JsonLines.open(path);
    await next.add(line(99));
    await next.close();
    expect(readFileSync(path, "utf8").trimEnd().split("\n")).toEqual([...left, line(99)]);
  });

  test("a run stops where another has added a line, which stays", async () => {
    const path = join(folder, "other.jsonl");
    const run = await JsonLines.open(path);
    await run.add('{"path":"a.md"}');
    appendFileSync(path, '{"path":"theirs.md"}\n');
    await expect(run.add('{"path":"b.md"}')).rejects.toThrow("another program is writing it");
    await run.close();
    expect(readFileSync(path, "utf8")).toBe('{"path":"a.md"}\n{"path":"theirs.md"}\n');
  });

  test("text ends with what was found by rule, annotations and SARIF hold all, each by its rule", () => {
    const named = [join(papers, "a.md"), join(papers, "more"), join(papers, "case")];
    const text = detente("check", ...named).out;
    expect(text).toMatch(/\npapers +2\ncases +1\nwords +\d+\n/);
    expect(text).toMatch(/\n {2}note-missing +2\n/);
    expect(detente("check", ...named, "--format", "github").out.match(/title=note-missing/g)).toHaveLength(2);
    const log = JSON.parse(detente("check", ...named, "--format", "sarif").out) as {
      runs: [
        { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] },
      ];
    };
    const [{ tool, results }] = log.runs;
    expect(results.filter(({ ruleId }) => ruleId === "note-missing")).toHaveLength(2);
    expect(results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
  }, 60_000);

  test.each([
    [["nowhere"], "nowhere: no such file or folder"],
    [["*.docx"], "no paper"],
    [["--format", "html"], "--format html shows one paper"],
    [["--bibliography", "x.bib"], "--bibliography writes the works of one paper"],
    [["--rules", "note-mising"], 'did you mean "note-missing"?'],
    [["--jobs", "none"], "expected a whole number"],
  ])("%j is refused before anything is read", (args, why) => {
    const { code, out, err } = detente("check", join(papers, "more"), ...args);
    expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toContain(why);
  });
});
