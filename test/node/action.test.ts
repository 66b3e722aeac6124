import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root, temporaryFolder } from "./run.ts";

/* The action for pull requests: its own steps, run by the shell they are written for. */

interface Step {
  name?: string;
  run?: string;
  shell?: string;
}

const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as { runs: { steps: Step[] } };
const folder = temporaryFolder();
const repository = join(folder, "repository");
const summary = join(folder, "summary.md");

function run(name: string, env: Record<string, string>) {
  const step = action.runs.steps.find((one) => one.name === name)!;
  return spawnSync("bash", ["-eo", "pipefail", "-c", step.run!], {
    cwd: repository,
    encoding: "utf8",
    env: {
      ...process.env,
      GITHUB_ACTION_PATH: root,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
      ...env,
    },
  });
}

function git(...args: string[]): string {
  return spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
    cwd: repository,
    encoding: "utf8",
  }).stdout.trim();
}

test("says what the change of a case did, and marks papers and cases at their lines", () => {
  mkdirSync(repository);
  git("init", "--quiet");
  cpSync(join(root, "test/fixtures/border"), join(repository, "border"), { recursive: true });
  git("add", ".");
  git("commit", "--quiet", "--message", "one");
  const base = git("rev-parse", "HEAD");
  const file = join(repository, "border/case.yaml");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/^title: .*$/m, 'title: "```Another` $(touch run)"'),
  );
  writeFileSync(
    join(repository, "paper.md"),
    "# On talks\n\nTalks go on.[^1] They met.[^2]\n\n[^1]: Jane Doe, *A Book* (Oxford: OUP, 2001), 3.\n",
  );

  const changed = run("What changed in the cases", { CASES: "border", BASE: base });
  expect([
    changed.status,
    changed.stderr.replace(/^fatal:.*\n|^\n|^Please make.*\n|^and the.*\n/gm, ""),
  ]).toEqual([0, ""]);
  const said = readFileSync(summary, "utf8");
  expect(said).toMatch(/^### `border`\n\n {4}From border@/);
  expect(said).toContain("title");
  // Whatever the case says stays inside the indented block.
  expect(said.split("\n").filter((line) => line !== "" && !line.startsWith("    "))).toEqual([
    "### `border`",
  ]);
  expect(readFileSync(join(folder, "detente-changes.md"), "utf8")).toBe(said);

  const checked = run("Check", { PATHS: "paper.md border", STRICT: "false" });
  expect(checked.stdout).toMatch(/^::error file=paper\.md,line=3,/m);
  expect(checked.status).toBe(1);
  expect(git("status", "--porcelain")).toBe("M border/case.yaml\n?? paper.md");
});
