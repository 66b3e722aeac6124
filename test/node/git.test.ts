import { execFileSync } from "node:child_process";
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { commitOf, commitsOf, filesAt, repositoryOf } from "../../src/node/git.ts";
import { scratchFolder } from "../scratch.ts";

/* A repository that somebody sent, with what its configuration says and its objects hold. */

const place = scratchFolder();
const folder = join(place, "theirs");
const ran = join(place, "ran");

const git = (input: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  }).trim();

beforeAll(() => {
  execFileSync("git", ["init", "--quiet", folder]);
  writeFileSync(join(folder, "case.yaml"), "title: T\nfiles: [./a.yaml, a.yaml, ../ran, linked.yaml]\n");
  writeFileSync(join(folder, "a.yaml"), "actors: []\n");
  git("", "add", ".");
  git("", "commit", "-qm", "one");
  writeFileSync(join(folder, "a.yaml"), "actors: [] # two\n");
  git("", "commit", "-qam", "two\u001b]0;title\u0007");
  return () => rmSync(place, { recursive: true, force: true });
});

test("a version holds the files that its case names, and nothing outside its folder", () => {
  const repository = repositoryOf(folder);
  expect([...filesAt(repository, commitOf(repository, "HEAD"))!.keys()].sort()).toEqual([
    "./a.yaml",
    "a.yaml",
    "case.yaml",
  ]);
});

test("a name of a file that git would read as a pattern is a name", () => {
  const odd = join(place, "odd");
  const names = [":!a.yaml", ":(top)a.yaml", "*.yaml", "[ab].yaml"];
  execFileSync("git", ["init", "--quiet", odd]);
  writeFileSync(join(odd, "case.yaml"), `title: T\nfiles: ${JSON.stringify(names)}\n`);
  for (const name of ["a.yaml", ...names.slice(0, 2)]) writeFileSync(join(odd, name), "actors: []\n");
  for (const args of [
    ["add", "."],
    ["commit", "-qm", "odd"],
  ])
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], { cwd: odd });
  const repository = repositoryOf(odd);
  expect([...filesAt(repository, commitOf(repository, "HEAD"))!.keys()]).toEqual([
    "case.yaml",
    ":!a.yaml",
    ":(top)a.yaml",
  ]);
  expect(commitsOf(repository, "HEAD", 9)).toHaveLength(1);
});

test("what the configuration of a repository names is not started, and what is missing is told", () => {
  const lost = git("", "rev-parse", "HEAD~1:a.yaml");
  rmSync(join(folder, ".git/objects", lost.slice(0, 2), lost.slice(2)));
  for (const [key, value] of [
    ["core.repositoryformatversion", "1"],
    ["extensions.partialClone", "origin"],
    ["remote.origin.promisor", "true"],
    ["remote.origin.url", folder],
    ["remote.origin.uploadpack", `touch ${ran}; git-upload-pack`],
    ["core.fsmonitor", `touch ${ran}`],
    ["gpg.program", `touch ${ran}`],
    ["log.showSignature", "true"],
    ["core.pager", `touch ${ran}`],
  ])
    git("", "config", key!, value!);
  const repository = repositoryOf(folder);
  expect(commitsOf(repository, "HEAD", 10)).toHaveLength(2);
  expect(() => filesAt(repository, commitOf(repository, "HEAD~1"))).toThrow(`git does not have ${lost} here`);
  expect(existsSync(ran)).toBe(false);
});

test("files of a case that look like a repository are none", () => {
  const bare = join(place, "bare");
  cpSync(join(folder, ".git"), bare, { recursive: true });
  writeFileSync(join(bare, "case.yaml"), "title: T\n");
  expect(() => repositoryOf(bare)).toThrow(/bare repository/);
  expect(existsSync(ran)).toBe(false);
});

test("folders within folders without end are not gone through", () => {
  let tree = git("", "mktree");
  for (let level = 0; level < 30; level++)
    tree = git(
      "abcdefghij".replace(/./g, (name) => `040000 tree ${tree}\t${name}\n`),
      "mktree",
    );
  const whole = git(`${git("", "ls-tree", "HEAD")}\n040000 tree ${tree}\tz\n`, "mktree");
  const commit = git("", "commit-tree", whole, "-m", "deep");
  expect(filesAt(repositoryOf(folder), commit)?.size).toBe(3);
});
