import { access, constants, lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { WORK } from "./disk/claim.ts";
import { foldName } from "./fileNames.ts";
import { behindLinks, explainSystemError, isDevice, mayNotReplace } from "./replaceFile.ts";
import { shellWord } from "./shellWord.ts";
import { UsageError } from "./usageError.ts";

/** What a command is asked to write, and by which option. */
export interface Output {
  /** As the user wrote it: `--output`. */
  flag: string;
  path: string | undefined;
  kind?: "file" | "folder";
}

/** What a command reads: a file, or a case folder with every file that the case names. */
export interface Input {
  /** In words: "the paper". */
  what: string;
  path: string | undefined;
}

/**
 * Refuses, before anything is read or written, an output that would take the place of an input, of another output,
 * or of what is not this user's to replace. Files are told by what they are, not by their names: a link to the paper
 * is the paper.
 *
 * @throws UsageError
 */
export async function requireSafeOutputs(
  outputs: readonly Output[],
  inputs: readonly Input[],
): Promise<void> {
  const places: { output: Output & { path: string }; place: Place }[] = [];
  for (const output of outputs) {
    const { path, flag } = output;
    if (path === undefined) continue;
    if (path === "") throw new UsageError(`${flag}: expected a name, found an empty one`);
    if (await isDevice(path)) {
      await requireOtherEnd(flag, path, inputs);
      continue;
    }
    const place = await placeOf(output, path);
    if (output.kind !== "folder") await requireReplaceable(path, flag, place);
    const twin = places.find((other) => isSamePlace(other.place, place));
    if (twin)
      throw new UsageError(
        `${twin.output.flag} and ${flag} name the same file, ${path}; nothing was written`,
      );
    places.push({ output: { ...output, path }, place });
  }
  if (places.length === 0) return;
  for (const { what, path } of inputs) {
    if (path === undefined) continue;
    for (const { output, place } of places) await requireApart(output, place, what, path);
  }
}

/** `/dev/stdout` may have been led into a file by the shell: then it is that file, and what is written there is added to it. */
async function requireOtherEnd(flag: string, path: string, inputs: readonly Input[]): Promise<void> {
  const info = await statOf(path);
  if (!info?.isFile()) return;
  const place: Place = { real: await realpath(path).catch(() => path), info, identity: identityOf(info) };
  for (const input of inputs)
    if (input.path !== undefined)
      await requireApart({ flag, path, kind: "file" }, place, input.what, input.path);
}

/** Where something is or would be. */
interface Place {
  /** Without links. */
  real: string;
  /** Device and inode, where it is there. */
  identity: string | undefined;
  info: Awaited<ReturnType<typeof statOf>>;
}

async function statOf(path: string) {
  return stat(path, { bigint: true }).catch(() => undefined);
}

async function placeOf({ flag, kind }: Output, path: string): Promise<Place> {
  try {
    const target = await behindLinks(path);
    const real = join(await realpath(dirname(target)), basename(target));
    const info = await statOf(real);
    return { real, info, identity: info && identityOf(info) };
  } catch (error) {
    // A folder is made with those it lies in; of a file a wrong path is a slip.
    if (kind === "folder" && (error as NodeJS.ErrnoException).code === "ENOENT")
      return { real: await realOfMissing(path), info: undefined, identity: undefined };
    const above = dirname(path);
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && (await statOf(above)) === undefined)
      throw new UsageError(
        `${flag}: cannot write ${path}: there is no folder ${above}; make it first: mkdir ${shellWord(above)}`,
      );
    throw new UsageError(`${flag}: cannot write ${path}: ${explainSystemError(error)}`);
  }
}

async function realOfMissing(path: string): Promise<string> {
  const full = resolve(path);
  if (dirname(full) === full) return full;
  const above = await realpath(dirname(full)).catch(() => realOfMissing(dirname(full)));
  return join(above, basename(full));
}

function identityOf({ dev, ino }: { dev: bigint; ino: bigint }): string {
  return `${dev}:${ino}`;
}

/** Of files not there yet, names that are one file where case does not count are the same. */
function isSamePlace(a: Place, b: Place): boolean {
  if (a.identity !== undefined && a.identity === b.identity) return true;
  return (
    foldName(a.real) === foldName(b.real) &&
    (a.identity === undefined || b.identity === undefined || a.real === b.real)
  );
}

async function requireReplaceable(path: string, flag: string, { info, real }: Place): Promise<void> {
  const wrong = info ? mayNotReplace(info) : undefined;
  if (wrong) throw new UsageError(`${flag}: cannot write ${path}: ${wrong}`);
  try {
    await access(dirname(real), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${flag}: cannot write ${path}: ${explainSystemError(error)}`);
  }
}

async function requireApart(
  output: Output & { path: string },
  place: Place,
  what: string,
  path: string,
): Promise<void> {
  const info = await statOf(path);
  // The command itself says that it is not there.
  if (info === undefined) return;
  const real = await realpath(path);
  const refuse = (is: string) =>
    new UsageError(`${output.flag} ${output.path}: that is ${is}; name another, nothing was written`);
  if (output.kind === "folder") {
    if (info.isDirectory() && isWithin(place.real, real))
      throw new UsageError(
        `${output.path} lies inside the case folder; name a folder elsewhere, nothing was written`,
      );
    if (place.info !== undefined && isWithin(real, place.real)) throw refuse(`where ${what} lies`);
    return;
  }
  if (place.identity === identityOf(info) || place.real === real) throw refuse(`${what} itself`);
  if (!info.isDirectory()) return;
  if (isWithin(place.real, join(real, WORK))) throw refuse(`kept for the saves of ${what}`);
  // A case reads no file through a link, so that one of its files has its one name in the folder, or a second one.
  const mayBeOfCase = isWithin(place.real, real) || (place.info?.nlink ?? 0n) > 1n;
  if (!mayBeOfCase) return;
  for (const name of await namesOfCase(real)) {
    const file = join(real, name);
    const there = await lstat(file, { bigint: true }).catch(() => undefined);
    if (isSamePlace(place, { real: file, info: there, identity: there && identityOf(there) }))
      throw refuse(`${name} of ${what}`);
  }
  if (isWithin(place.real, real) && /\.ya?ml$/i.test(place.real))
    throw new UsageError(
      `${output.flag} ${output.path}: in the case folder a .yaml is a file of the case, and this is a result; write it elsewhere or under another ending, nothing was written`,
    );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Every file that a case reads or would read: its own, those it names, texts of its sources, its settings. */
async function namesOfCase(root: string): Promise<string[]> {
  const [{ readCaseFolder }, { filesNamedIn, parseCase }, { lengthOf, readWithin }] = await Promise.all([
    import("./files.ts"),
    import("../record/index.ts"),
    import("./readWithin.ts"),
  ]);
  const { files, hashes } = await readCaseFolder(root);
  const head = files.get("case.yaml");
  const read = await readWithin(lengthOf(files), root, () => parseCase(files).case);
  const texts = read?.sources.flatMap(({ text }) => (text === undefined ? [] : [text])) ?? [];
  const named = head === undefined ? [] : filesNamedIn(head).map(({ name }) => name);
  return [...new Set(["case.yaml", "detente.config.yaml", ...hashes.keys(), ...named, ...texts])].map(
    (name) => relative(root, resolve(root, name)),
  );
}
