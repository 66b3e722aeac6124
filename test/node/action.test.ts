import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

  // A line each, in a whole history, which stays whole.
  cpSync(join(repository, "border"), join(repository, "the border`s case"), { recursive: true });
  writeFileSync(summary, "");
  expect(
    run("What changed in the cases", { CASES: "the border`s case\r\n\nborder\n", BASE: base }).status,
  ).toBe(0);
  expect(readFileSync(summary, "utf8").match(/^###.*/gm)).toEqual([
    "### `the border's case`",
    "### `border`",
  ]);
  expect(git("rev-parse", "--is-shallow-repository")).toBe("false");
  cpSync(join(repository, "paper.md"), join(repository, "-a paper.md"));
  const named = run("Check", { PATHS: "-a paper.md\nthe border`s case\n", STRICT: "true" });
  expect(named.stdout).toMatch(/^::error file=-a paper\.md,line=3,/m);
  git("clean", "--quiet", "--force", "-d", "the border`s case", "./-a paper.md");

  const checked = run("Check", { PATHS: "paper.md border", STRICT: "false" });
  expect(checked.stdout).toMatch(/^::error file=paper\.md,line=3,/m);
  expect(checked.status).toBe(1);
  expect(git("status", "--porcelain")).toBe("M border/case.yaml\n?? paper.md");
});

/** A GitHub of a few lines: comments of one pull request, kept as its interface gives them. */
async function github(may: boolean, before: { login: string; body: string }[]) {
  const comments = before.map(({ login, body }, i) => ({ id: i + 1, user: { login }, body }));
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = "", headers } = request;
    asked.push(`${method} ${url}`);
    let text = "";
    for await (const chunk of request) text += chunk;
    const answer = (status: number, given: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(given));
    };
    if (headers.authorization !== "Bearer t0ken") return answer(401, {});
    // The token of a workflow may not ask who it is.
    if (url === "/user" || (method !== "GET" && !may)) return answer(403, {});
    const [, page] = /^\/repos\/o\/r\/issues\/7\/comments\?per_page=100&page=(\d+)$/.exec(url) ?? [];
    if (method === "GET" && page)
      return answer(200, comments.slice(100 * (Number(page) - 1), 100 * Number(page)));
    const { body } = JSON.parse(text) as { body: string };
    if (method === "POST" && url === "/repos/o/r/issues/7/comments") {
      comments.push({ id: comments.length + 1, user: { login: "github-actions[bot]" }, body });
      return answer(201, {});
    }
    const [, id] = /^\/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(url) ?? [];
    if (method !== "PATCH" || !id) return answer(404, {});
    comments[Number(id) - 1]!.body = body;
    return answer(200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { api, comments, asked, close: () => server.close() };
}

async function comment(api: string, changes: string, event: object = { pull_request: { number: 7 } }) {
  const at = temporaryFolder();
  writeFileSync(join(at, "event.json"), JSON.stringify(event));
  writeFileSync(join(at, "detente-changes.md"), changes);
  const step = action.runs.steps.find((one) => one.name === "Say it at the pull request")!;
  const child = spawn("bash", ["-eo", "pipefail", "-c", step.run!], {
    env: {
      ...process.env,
      GITHUB_ACTION_PATH: root,
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: "o/r",
      GITHUB_EVENT_PATH: join(at, "event.json"),
      GITHUB_TOKEN: "t0ken",
      RUNNER_TEMP: at,
    },
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      out += chunk;
    });
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, out };
}

test("is one comment at the pull request, renewed with each push, and touches no other", async () => {
  const others = Array.from({ length: 130 }, (_, i) => ({
    login: i % 2 ? "ann" : "github-actions[bot]",
    body: `No ${i}`,
  }));
  const { api, comments, close } = await github(true, others);
  expect(await comment(api, "### `a`\n\n    one\n")).toEqual({ code: 0, out: "" });
  expect(comments).toHaveLength(131);
  expect(await comment(api, `### \`a\`\n\n    two ${"é\n    x".repeat(20_000)}`)).toEqual({
    code: 0,
    out: "",
  });
  expect(comments).toHaveLength(131);
  expect(comments.slice(0, 130).map(({ body }) => body)).toEqual(others.map(({ body }) => body));
  const last = comments.at(-1)!.body;
  expect(last).toMatch(/^<!-- detente[^>]*-->\n### `a`\n\n {4}two /);
  expect(last.length).toBeLessThan(65_536);
  expect(last).toMatch(/\nThe rest stands in the summary of the run\.\n$/);
  close();
});

test("says that it may not comment, as of a fork, and fails nothing", async () => {
  const { api, comments, asked, close } = await github(false, [{ login: "ann", body: "Hello" }]);
  const { code, out } = await comment(api, "### `a`\n");
  expect([code, comments.length]).toEqual([0, 1]);
  expect(out).toMatch(/^::notice::What changed in the cases stands in the summary alone: [^\n]+\n$/);
  const before = asked.length;
  expect(await comment(api, "")).toEqual({ code: 0, out: "" });
  expect(await comment(api, "### `a`\n", {})).toEqual({ code: 0, out: "" });
  expect(asked).toHaveLength(before);
  close();
  expect((await comment(api, "### `a`\n")).out).toMatch(/^::warning::[^\n]+\n$/);
});
