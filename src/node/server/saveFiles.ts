import { mkdir, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SaveResult } from "../../api/workbenchApi.ts";
import type { SaveConflict, SaveRequest } from "../../assessment/index.ts";
import { LARGEST_FILE } from "../../record/index.ts";
import { decode, hashOf, readInside } from "../files.ts";
import { explainSystemError, type Replacement, replaceFiles } from "../replaceFile.ts";

const MAY_BE_SAVED = /\.(ya?ml|json|bib|ris)$/i;
const LONGEST_NAME = 300;

/**
 * Writes files of a case, all or none. A file that is no longer what the change was based on is a conflict:
 * then nothing is written, and the answer says what stands on disk.
 */
export async function saveFiles(root: string, { files }: SaveRequest): Promise<SaveResult> {
  const names = files.map(({ name }) => name);
  if (new Set(names).size < names.length) return refuse("a file is named twice");
  const replacements: Replacement[] = [];
  const conflicts: SaveConflict["conflicts"] = [];
  for (const { name, text, baseHash } of files) {
    const wrong = wrongName(name);
    if (wrong) return refuse(wrong);
    if (!isText(text)) return refuse(`"${name}": the text holds half a character (a lone surrogate)`);
    const content = Buffer.from(text, "utf8");
    if (content.length > LARGEST_FILE)
      return refuse(`"${name}" holds ${content.length} bytes, expected at most ${LARGEST_FILE}; split it`);
    const before = await readInside(root, name);
    if (before && "refused" in before) return refuse(before.refused);
    const hash = before ? hashOf(before.bytes) : null;
    if (hash === baseHash) replacements.push({ path: join(root, name), content, before: before?.bytes });
    else conflicts.push({ name, text: before ? decode(name, before.bytes).text : null, hash });
  }
  if (conflicts.length > 0) return { done: false, conflicts };
  for (const { path, before } of replacements) {
    const wrong = before === undefined ? await makeFolderFor(root, path) : undefined;
    if (wrong) return refuse(wrong);
  }
  try {
    await replaceFiles(replacements);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse(message.replaceAll(`${root}/`, "").replaceAll(root, "the case folder"));
  }
  return {
    done: true,
    hashes: Object.fromEntries(files.map(({ name, text }) => [name, hashOf(Buffer.from(text, "utf8"))])),
  };
}

function refuse(refused: string): SaveResult {
  return { done: false, refused };
}

/** Stricter than reading: a name is written in one way only, so that two names never mean one file. */
export function wrongName(name: string): string | undefined {
  const shown = JSON.stringify(name.slice(0, 80));
  if (name.length === 0 || name.length > LONGEST_NAME)
    return `${shown} is no file name of 1 to ${LONGEST_NAME} characters`;
  if (!MAY_BE_SAVED.test(name))
    return `${shown}: a case holds files that end in .yaml, .yml, .json, .bib or .ris`;
  if (hasOddCharacter(name)) return `${shown} holds a character that no file name of a case may hold`;
  const parts = name.split("/");
  if (parts.some((part) => part === "" || part.startsWith(".") || /[. ]$/.test(part)))
    return `${shown}: a part of the name is empty, or begins or ends with a dot, or leads out of the case folder`;
  return undefined;
}

/** Control characters, and what Windows reads as a separator, a drive or a pattern. */
function hasOddCharacter(name: string): boolean {
  for (const character of name) {
    const code = character.codePointAt(0)!;
    if (code < 32 || code === 127 || (code >= 0xd800 && code <= 0xdfff)) return true;
    if ('\\:*?"<>|'.includes(character)) return true;
  }
  return false;
}

function isText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** The folder of a new file, made where it is missing; refused where a link would lead out of the case. */
async function makeFolderFor(root: string, path: string): Promise<string | undefined> {
  const folder = dirname(path);
  try {
    // Step by step: mkdir would follow a link that is already there.
    let current = root;
    for (const part of folder.slice(root.length).split(/[\\/]/).filter(Boolean)) {
      current = join(current, part);
      await mkdir(current).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      });
      if ((await realpath(current)) !== current)
        return `"${current.slice(root.length + 1)}" is or passes through a symbolic link; a case reads only files inside its own folder`;
    }
    return undefined;
  } catch (error) {
    return `cannot make the folder "${folder.slice(root.length + 1)}": ${explainSystemError(error)}`;
  }
}
