import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

const MAY_BE_SAVED = /\.(ya?ml|json|bib|ris)$/i;
const LONGEST_NAME = 300;
/** What Windows takes for a device, whatever ending follows (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
export const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])( *\.|$)/i;

/** Stricter than reading: a name is written in one way only, so that two names never mean one file. */
export function wrongName(name: string): string | undefined {
  const shown = JSON.stringify(name.slice(0, 80));
  if (name.length === 0 || name.length > LONGEST_NAME)
    return `${shown} is no file name of 1 to ${LONGEST_NAME} characters`;
  if (!MAY_BE_SAVED.test(name))
    return `${shown}: a case holds files that end in .yaml, .yml, .json, .bib or .ris`;
  if (hasOddCharacter(name)) return `${shown} holds a character that no file name of a case may hold`;
  const parts = name.split("/");
  if (parts.some((part) => part === "" || part.startsWith(".") || /^ |[. ]$/.test(part)))
    return `${shown}: a part of the name is empty, or begins or ends with a dot or a space, or leads out of the case folder`;
  const device = parts.find((part) => DEVICE.test(part));
  if (device !== undefined)
    return `${shown}: "${device}" is a device on Windows, where the case could not be copied`;
  return undefined;
}

/** Control characters, what Windows reads as a separator, a drive or a pattern, and what makes a name look like another. */
function hasOddCharacter(name: string): boolean {
  if (/[\p{Bidi_Control}\u0080-\u009f\u200b\u2028\u2029\u2060\ufeff]/u.test(name)) return true;
  for (const character of name) {
    const code = character.codePointAt(0)!;
    if (code < 32 || code === 127 || (code >= 0xd800 && code <= 0xdfff)) return true;
    if ('\\:*?"<>|'.includes(character)) return true;
  }
  return false;
}

/** Names with the same fold are one file where case or the composition of letters does not count (Windows, macOS). */
export function foldName(name: string): string {
  return name.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** Two of these names, or of the folders they lie in, that are one elsewhere. */
export function sameElsewhere(names: Iterable<string>): [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const parts = name.split("/");
    for (let depth = 1; depth <= parts.length; depth++) {
      const part = parts.slice(0, depth).join("/");
      const other = seen.get(foldName(part));
      if (other !== undefined && other !== part) return [other, part];
      seen.set(foldName(part), part);
    }
  }
  return undefined;
}

/** One of these names that would be a file and, of another, a folder. */
function fileAndFolder(names: readonly string[]): string | undefined {
  const files = new Set(names);
  for (const name of names)
    for (let end = name.indexOf("/"); end >= 0; end = name.indexOf("/", end + 1))
      if (files.has(name.slice(0, end))) return name.slice(0, end);
  return undefined;
}

/** Of one case. */
export const MOST_FILES = 2_000;

/** What is wrong with the names of the files of a new case. */
export function wrongNames(names: readonly string[]): string | undefined {
  if (names.length > MOST_FILES) return `a case names at most ${MOST_FILES} files, these are ${names.length}`;
  for (const name of names) {
    const wrong = wrongName(name);
    if (wrong !== undefined) return wrong;
  }
  return wrongTogether(names);
}

/** What is wrong with these names beside one another, whatever is on disk. */
export function wrongTogether(names: readonly string[]): string | undefined {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return `"${twice}" is the name of two files; choose another name for one`;
  const same = sameElsewhere(names);
  if (same) return oneElsewhere(...same);
  const both = fileAndFolder(names);
  return both && `"${both}" cannot be a file and a folder; choose another name`;
}

export function oneElsewhere(name: string, other: string): string {
  const kind = MAY_BE_SAVED.test(name) ? "file" : "folder";
  return `"${name}" and "${other}" are one ${kind} on Windows and macOS; choose another name`;
}

/** What is on disk already, spelt otherwise, of a name inside a folder: the part that differs. */
export async function otherSpelling(root: string, name: string): Promise<string | undefined> {
  const parts = name.split("/");
  for (let depth = 0; depth < parts.length; depth++) {
    const part = parts[depth]!;
    const folder = dirname(join(root, ...parts.slice(0, depth + 1)));
    const there = await readdir(folder).catch((): string[] => []);
    if (there.includes(part)) continue;
    const other = there.find((entry) => foldName(entry) === foldName(part));
    if (other !== undefined) return [...parts.slice(0, depth), other].join("/");
  }
  return undefined;
}
