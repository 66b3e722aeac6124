import { spawnSync } from "node:child_process";
import { posix } from "node:path";
import { filesNamedIn } from "../record/index.ts";
import { inThousands, LIMITS } from "../record/limits.ts";
import { decode } from "./decode.ts";
import { tookMoreThan } from "./readWithin.ts";
import { UsageError } from "./usageError.ts";

/*
 * Reads the history of a case through the git that is installed. Arguments never pass a shell, and what a user names
 * never stands where git would take it for an option. What the configuration of a repository names is not started, since
 * it may have come with a folder that somebody sent: hooks, pagers, helpers, and what would fetch an object that is missing.
 */

const QUIET = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  // Files of a case that look like a repository of their own, configuration and all.
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "i18n.logOutputEncoding=UTF-8",
];

const ENVIRONMENT = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  // Both, since older ones know the second alone: no transport is allowed, and the one of local folders runs commands too.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

const { seconds: SECONDS, bytes: BYTES } = LIMITS.history;

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
    env: { ...process.env, ...ENVIRONMENT },
    maxBuffer: BYTES,
    timeout: SECONDS * 1_000,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  const failed = (error as NodeJS.ErrnoException | undefined)?.code;
  if (failed === "ENOENT")
    throw new UsageError("git is not installed, or not on the path; revisions are read through it");
  if (failed === "ENOBUFS") throw tookMoreThan(`${inThousands(BYTES)} bytes of git`, folder);
  if (failed === "ETIMEDOUT") throw tookMoreThan(`${SECONDS} seconds of git`, folder);
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
  /** What has been read of it: most files are the same in most versions. */
  texts: Map<string, string>;
  /** How much that was. */
  bytes: number;
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
  const repository = { folder, prefix: out.toString().replace(/\n$/, ""), texts: new Map(), bytes: 0 };
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

interface Blob {
  /** As the case names it. */
  name: string;
  hash: string;
  size: number;
}

/** The files of the case as a commit holds them; undefined where it holds no case there. */
export function filesAt(repository: Repository, commit: string): Map<string, string> | undefined {
  const [head] = blobsAt(repository, commit, ["case.yaml"]);
  if (head === undefined) return undefined;
  readBlobs(repository, [head]);
  const named = [...new Set(filesNamedIn(repository.texts.get(head.hash)!).map(({ name }) => name))];
  const blobs = [head, ...blobsAt(repository, commit, named)];
  readBlobs(repository, blobs);
  return new Map(blobs.map(({ name, hash }) => [name, repository.texts.get(hash)!]));
}

/** Asked for by name, so that what else lies in the repository is never gone through. */
function blobsAt({ folder, prefix }: Repository, commit: string, names: readonly string[]): Blob[] {
  const paths = new Map<string, string[]>();
  for (const name of names) {
    const path = posix.normalize(name);
    if (path !== "." && !/^(?:\.\.)?(?:\/|$)|\0/.test(path))
      paths.set(prefix + path, [...(paths.get(prefix + path) ?? []), name]);
  }
  const blobs: Blob[] = [];
  const all = [...paths.keys()];
  for (let from = 0; from < all.length; from += MOST_NAMES) {
    const some = all.slice(from, from + MOST_NAMES);
    const { out, err, code } = git(folder, ["ls-tree", "-z", "-l", "--full-tree", commit, "--", ...some]);
    if (code !== 0) throw new UsageError(`${folder}: git says: ${firstLine(err)}`);
    for (const row of out.toString().split("\0")) {
      // Links and other repositories are no files of a case; of what git has not, it knows no size.
      const found = /^100\d+ blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/s.exec(row);
      for (const name of (found && paths.get(found[3]!)) ?? [])
        blobs.push({ name, hash: found![1]!, size: Number(found![2]) || 0 });
    }
  }
  return blobs;
}

/** Each of at most some hundred characters, in one call. */
const MOST_NAMES = 200;

/** Into the texts of the repository, those that are not there yet. */
function readBlobs(repository: Repository, blobs: readonly Blob[]): void {
  const { folder, texts } = repository;
  if (blobs.reduce((sum, { size }) => sum + size, 0) > LIMITS.case.bytes)
    throw new UsageError(`${folder}: a version of the case holds more than ${LIMITS.case.bytes} bytes`);
  const wanted = new Map(blobs.filter(({ hash }) => !texts.has(hash)).map(({ hash, size }) => [hash, size]));
  for (const size of wanted.values()) repository.bytes += size;
  if (repository.bytes > BYTES)
    throw new UsageError(
      `${folder}: these versions of the case hold more than ${inThousands(BYTES)} bytes; look at fewer`,
    );
  if (wanted.size === 0) return;
  const { out } = git(
    folder,
    ["cat-file", "--batch"],
    [...wanted.keys()].map((hash) => `${hash}\n`).join(""),
  );
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [hash = "", kind, size = "0"] = out.subarray(at, end).toString().split(" ");
    if (kind !== "blob") break;
    texts.set(hash, decode(hash, out.subarray(end + 1, end + 1 + Number(size))).text);
    at = end + 2 + Number(size);
  }
  const missing = [...wanted.keys()].find((hash) => !texts.has(hash));
  if (missing !== undefined)
    throw new UsageError(
      `${folder}: git does not have ${missing} here; if this is a part of a repository, git fetch brings the rest`,
    );
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
