import { createReadStream } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LARGEST_FILE } from "../record/largestFile.ts";
import type { RefusedFile } from "../record/parse.ts";
import type { Place, Problem } from "../record/problem.ts";
import { decode } from "./decode.ts";
import { hashOf } from "./disk/digest.ts";
import { type Pending, pendingIn, placeOf, placeOfPath, stampOf } from "./disk/pending.ts";
import { MOST_FILES } from "./fileNames.ts";
import { explainSystemError } from "./replaceFile.ts";
import { shellWord } from "./shellWord.ts";
import { UsageError } from "./usageError.ts";

export interface CaseFolder {
  /** Text by name relative to the folder: what parseCase takes. */
  files: Map<string, string>;
  /** Of the bytes on disk, by name: whoever writes a file back says what the change was based on. */
  readonly hashes: Map<string, string>;
  problems: Problem[];
  /** Files that are there and were not read, each with its problem. */
  refused: RefusedFile[];
  /** Names of other files of the folder that could be part of the case; they are not read. */
  beside: string[];
}

const MOST_ATTEMPTS = 60;

/**
 * Reads `case.yaml` and the files it names, and no other. A name that leads out of the folder, by `..`, an
 * absolute path or a symbolic link, is a problem and is not read.
 *
 * Of a save of this program's that is under way, or was broken off, the state before is read, whole; it writes and
 * waits for nothing. Whatever is read stood there at one and the same moment.
 */
export async function readCaseFolder(folder: string): Promise<CaseFolder> {
  const root = await realFolder(folder);
  for (let attempt = 1; ; attempt++) {
    const pending = await pendingIn(root);
    const stamps = new Map<string, string>();
    const read = await readOnce(root, pending, stamps);
    // Files that are the same after as before, and no save between: all of them stood there when it was asked for.
    const isOneMoment =
      (await pendingIn(root))?.id === pending?.id && (await areUnchanged(root, pending, stamps));
    // An editor that never stops writing is none of ours.
    if (isOneMoment || attempt === MOST_ATTEMPTS) return read;
    await wait(attempt);
  }
}

async function areUnchanged(
  root: string,
  pending: Pending | undefined,
  stamps: ReadonlyMap<string, string>,
): Promise<boolean> {
  const same = await Promise.all(
    [...stamps].map(async ([name, stamp]) => stamp === (await stampOf(root, name, pending))),
  );
  return !same.includes(false);
}

async function readOnce(
  root: string,
  pending: Pending | undefined,
  stamps: Map<string, string>,
): Promise<CaseFolder> {
  const files = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const refused: RefusedFile[] = [];
  const refuse = (name: string, problem: Problem, text?: string) => {
    problems.push(problem);
    refused.push({ name, problem, text });
  };
  // One after the other, so that a case that holds too much is refused before it is in memory.
  let left: number = LARGEST_FILE;
  const read = async (name: string, at: Place): Promise<void> => {
    stamps.set(name, await stampOf(root, name, pending));
    const place = await placeOf(root, name, pending);
    const content = place === undefined ? undefined : await readInside(root, place, left);
    if (content && "bytes" in content) left -= content.bytes.length;
    if (content === undefined) return;
    if ("refused" in content)
      refuse(name, { rule: content.rule, severity: "error", message: content.refused, ...at });
    else {
      bytes.set(name, content.bytes);
      const { text, problem } = decode(name, content.bytes);
      if (problem) refuse(name, problem, text);
      else files.set(name, text);
    }
  };
  await read("case.yaml", { file: "case.yaml", line: 1, column: 1 });
  const head = files.get("case.yaml");
  if (head === undefined && refused.length === 0 && (await isFile(join(root, "..", "case.yaml"))))
    throw new UsageError(
      `${root} holds no case.yaml and lies in a case; name the folder of the case: ${shellWord(dirname(root))}`,
    );
  if (head !== undefined) {
    // Whoever reads a paper only has no need of what reads a case.
    const { filesNamedIn } = await import("../record/index.ts");
    const named = new Set(["case.yaml"]);
    for (const { name, place } of filesNamedIn(head)) {
      if (named.size > MOST_FILES) {
        problems.push({
          rule: "too-many-files",
          severity: "error",
          message: `a case names at most ${MOST_FILES} files; those from here on were not read`,
          ...place,
        });
        break;
      }
      if (named.has(name)) continue;
      named.add(name);
      await read(name, place);
    }
  }
  const beside = await namesBeside(root, files, refused);
  let hashes: Map<string, string> | undefined;
  return {
    files,
    // Asked by who writes or watches; to hash alone loads more than all else that reads.
    get hashes() {
      hashes ??= new Map([...bytes].map(([name, content]) => [name, hashOf(content)]));
      return hashes;
    },
    problems,
    refused,
    beside,
  };
}

const MOST_BESIDE = 20;

async function namesBeside(
  root: string,
  files: ReadonlyMap<string, string>,
  refused: readonly RefusedFile[],
): Promise<string[]> {
  const known = new Set([...files.keys(), ...refused.map(({ name }) => name)]);
  const beside: string[] = [];
  for (const folder of ["", "models"]) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() && /^[^.].*\.(ya?ml|json|bib|ris)$/i.test(entry.name) && !known.has(name))
        beside.push(name);
    }
  }
  return beside.sort().slice(0, MOST_BESIDE);
}

const A_CASE = "a case folder (one that holds case.yaml)";

/** @throws UsageError when it is none. */
export async function realFolder(folder: string, expected = A_CASE): Promise<string> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new UsageError(`${folder} is a file, expected ${expected}`);
    return root;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${folder}: ${explainSystemError(error)}`);
  }
}

export type Content = { bytes: Uint8Array } | { refused: string; rule: string };

/** Undefined when there is no such file: parseCase then names the nearest one. */
export async function readInside(
  root: string,
  name: string,
  /** Of the bytes a case may hold, those that are left. */
  left = LARGEST_FILE,
): Promise<Content | undefined> {
  const outside = (why: string): Content => ({
    rule: "path-outside",
    refused: `"${name}" ${why}; a case reads only files inside its own folder`,
  });
  if (isAbsolute(name) || /^[A-Za-z]:/.test(name)) return outside("is an absolute path");
  if (name.split(/[\\/]/).includes("..")) return outside("leads out of the case folder");
  if (name.includes("\0")) return outside("is no file name");
  const path = join(root, name);
  try {
    const info = await lstat(path);
    // Also one that leads nowhere.
    if (info.isSymbolicLink()) return outside("is or passes through a symbolic link");
    const real = await realpath(path);
    if (!real.startsWith(root + sep) || real !== path) return outside("is or passes through a symbolic link");
    if (!info.isFile()) return { rule: "not-a-file", refused: `"${name}" is not a plain file` };
    if (info.size > LARGEST_FILE)
      return {
        rule: "file-too-large",
        refused: `"${name}" holds ${info.size} bytes, expected at most ${LARGEST_FILE}; split it`,
      };
    if (info.size > left)
      return {
        rule: "file-too-large",
        refused: `with "${name}" the case holds more than ${LARGEST_FILE} bytes; leave some of it out`,
      };
    return { bytes: await readFile(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    return { rule: "unreadable-file", refused: `cannot read "${name}": ${explainSystemError(error)}` };
  }
}

/** A text inside a case folder, under the same rules as its files; undefined when there is none that may be read. */
export async function readTextInside(root: string, name: string, left?: number): Promise<string | undefined> {
  const content = await readInside(root, name, left);
  if (content === undefined || "refused" in content) return undefined;
  const { text, problem } = decode(name, content.bytes);
  return problem ? undefined : text;
}

/** One file named on the command line, wherever it lies. */
export async function readTextFile(path: string): Promise<{ text: string; problem: Problem | undefined }> {
  return decode(path, await readNamedFile(await placeOfPath(path)));
}

/** The model files that the case in a folder names, as they are typed; none where it holds no case. */
async function modelsIn(folder: string): Promise<string[]> {
  const head = await readFile(join(folder, "case.yaml"), "utf8").catch(() => "");
  return [
    ...head.slice(0, 100_000).matchAll(/^\s*(?:- )?(?:\{.*\b)?file: *["']?([\w./-]+\.(?:ya?ml|json))/gm),
  ].map(([, file]) => join(folder, file!));
}

/** @throws UsageError when there is no such file, it is a folder or one that may wait for ever, or it holds more bytes than expected. */
export async function readNamedFile(path: string, mostBytes = LARGEST_FILE): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      const models = await modelsIn(path);
      throw new UsageError(
        `${path} is a folder, expected a file${models.length === 0 ? "" : `; it holds a case, whose ${models.length === 1 ? "model is" : "models are"} ${models.slice(0, 5).join(", ")}`}`,
      );
    }
    if (!info.isFile() && !info.isCharacterDevice() && !(info.isFIFO() && isHanded(path)))
      throw new UsageError(
        `${path} is no plain file but ${info.isFIFO() ? "a pipe" : "a socket or a device"}; write what comes from it into a file and name that`,
      );
    if (info.size > mostBytes)
      throw new UsageError(`${path} holds ${info.size} bytes, expected at most ${mostBytes}`);
    return info.isFile() ? await readFile(path) : await readStreaming(path, mostBytes);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${path}: ${explainSystemError(error)}`);
  }
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => !info.isDirectory(),
    () => false,
  );
}

/** Whoever started the program gave it this pipe, and writes into it; one that lies in a folder may have nobody who does. */
function isHanded(path: string): boolean {
  return /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/.test(path);
}

/** A pipe or a device says no size beforehand, and may never end. */
async function readStreaming(path: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new UsageError(`${path} does not end, or holds more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
