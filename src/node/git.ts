import { spawnSync } from "node:child_process";
import { posix } from "node:path";
import { filesNamedIn } from "../record/index.ts";
import { LARGEST_FILE } from "../record/largestFile.ts";
import { decode } from "./decode.ts";
import { UsageError } from "./usageError.ts";

/*
 * Reads the history of a case through the git that is installed. Arguments never pass a shell, and what a user names
 * never stands where git would take it for an option; hooks, pagers and helpers of a repository are not started.
 */

const QUIET = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
];

interface Ran {
  out: Buffer;
  err: string;
  code: number | null;
}

function git(folder: string, args: readonly string[], input?: string): Ran {
  const { stdout, stderr, status, error } = spawnSync("git", [...QUIET, ...args], {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
    maxBuffer: 8 * LARGEST_FILE,
    windowsHide: true,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    throw new UsageError("git is not installed, or not on the path; revisions are read through it");
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOBUFS")
    throw new UsageError(`${folder}: git gave more than ${8 * LARGEST_FILE} bytes`);
  return { out: stdout ?? Buffer.alloc(0), err: String(stderr ?? ""), code: status };
}

/** The version of the git that is installed; undefined where there is none. */
export function gitVersion(): string | undefined {
  try {
    return /(\d[\w.]*)/.exec(git(".", ["--version"]).out.toString())?.[1];
  } catch {
    return undefined;
  }
}

/** A case folder within a repository. */
export interface Repository {
  folder: string;
  /** Of the folder within the repository, with a slash at its end; empty: it is the whole. */
  prefix: string;
}

/** @throws UsageError where the folder lies in no repository, or in one without history. */
export function repositoryOf(folder: string): Repository {
  const { out, err, code } = git(folder, ["rev-parse", "--show-prefix"]);
  if (code !== 0)
    throw new UsageError(
      /not a git repository/i.test(err)
        ? `${folder} lies in no git repository, so it has no history; name two folders instead`
        : `${folder}: git says: ${firstLine(err)}`,
    );
  const repository = { folder, prefix: out.toString().replace(/\n$/, "") };
  if (git(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]).code !== 0)
    throw new UsageError(`${folder} lies in a git repository without a commit, so it has no history yet`);
  return repository;
}

/** The commit that a revision names. */
export function commitOf({ folder }: Repository, revision: string): string {
  const { out, code } = git(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (code !== 0)
    throw new UsageError(
      `${folder}: git knows no revision "${revision}"; name a commit, a tag or a branch, such as HEAD~1`,
    );
  return out.toString().trim();
}

/** The files of the case as a commit holds them; undefined where it holds no case there. */
export function filesAt(repository: Repository, commit: string): Map<string, string> | undefined {
  const { folder, prefix } = repository;
  const listed = git(folder, [
    "ls-tree",
    "-r",
    "-z",
    "-l",
    "--full-tree",
    commit,
    "--",
    ...(prefix === "" ? [] : [prefix]),
  ]);
  if (listed.code !== 0) throw new UsageError(`${folder}: git says: ${firstLine(listed.err)}`);
  const blobs = new Map<string, { hash: string; size: number }>();
  for (const row of listed.out.toString().split("\0")) {
    // Links and other repositories are no files of a case.
    const found = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(row);
    if (found) blobs.set(found[3]!.slice(prefix.length), { hash: found[1]!, size: Number(found[2]) });
  }
  const [head] = contents(repository, [blobs.get("case.yaml")]);
  if (head === undefined) return undefined;
  const files = new Map([["case.yaml", textOf("case.yaml", head)]]);
  const names = [...new Set(filesNamedIn(files.get("case.yaml")!).map(({ name }) => name))].filter((name) =>
    blobs.has(posix.normalize(name)),
  );
  const read = contents(
    repository,
    names.map((name) => blobs.get(posix.normalize(name))),
  );
  for (const [i, name] of names.entries()) if (read[i]) files.set(name, textOf(name, read[i]));
  return files;
}

function contents(
  { folder }: Repository,
  blobs: readonly ({ hash: string; size: number } | undefined)[],
): (Buffer | undefined)[] {
  const wanted = blobs.filter((blob) => blob !== undefined);
  if (wanted.length === 0) return blobs.map(() => undefined);
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LARGEST_FILE)
    throw new UsageError(`${folder}: a version of the case holds more than ${LARGEST_FILE} bytes`);
  const { out } = git(folder, ["cat-file", "--batch"], wanted.map(({ hash }) => `${hash}\n`).join(""));
  const found = new Map<string, Buffer>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [hash = "", , size = "0"] = out.subarray(at, end).toString().split(" ");
    found.set(hash, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return blobs.map((blob) => blob && found.get(blob.hash));
}

function textOf(name: string, bytes: Buffer): string {
  return decode(name, bytes).text;
}

export interface Commit {
  hash: string;
  date: string;
  author: string;
  subject: string;
}

/** Commits that touched the case, the latest first. */
export function commitsOf(repository: Repository, revision: string, most: number): Commit[] {
  const { folder } = repository;
  const { out, err, code } = git(folder, [
    "log",
    // Each is then the child of the next, and a merge one step: what the line of the revision held, one after the other.
    "--first-parent",
    `--max-count=${most}`,
    "--no-show-signature",
    "--format=%H%x1f%as%x1f%an%x1f%s",
    "-z",
    commitOf(repository, revision),
    "--",
    ".",
  ]);
  if (code !== 0) throw new UsageError(`${folder}: git says: ${firstLine(err)}`);
  return out
    .toString()
    .split("\0")
    .filter((row) => row !== "")
    .map((row) => {
      const [hash = "", date = "", author = "", subject = ""] = row.split("\u001f");
      return { hash, date, author, subject };
    });
}

function firstLine(text: string): string {
  return text
    .trim()
    .split("\n")[0]!
    .replace(/^(?:fatal|error): /, "");
}
