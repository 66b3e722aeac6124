import type { CaseBundle, SaveRequest } from "../../assessment/index.ts";
import type { DraftThen } from "./drafts.ts";
import { type FileConflict, type OnDisk, takeOver } from "./onDisk.ts";

/** Texts on their way to the disk, each with the text it was made from; null where the file is new. */
export interface Unsaved {
  /** Of the save that took them, by which the program says how it ended. */
  key: string;
  /** Of the case folder, since another case may be opened under the same address. */
  identity: string;
  files: readonly { name: string; text: string; base: string | null; baseHash: string | null }[];
  /** The form they were made from, as it was then. */
  draft?: DraftThen;
}

/*
 * Until the page hears that they are written the browser keeps them for this tab, so that a page loaded anew in the
 * middle of a save, or after one that failed, goes on with them.
 */
const KEPT = "detente-unsaved";

export function keepUnsaved(
  key: string,
  identity: string,
  files: SaveRequest["files"],
  disk: OnDisk,
  draft: DraftThen | undefined,
): void {
  const unsaved: Unsaved = {
    key,
    identity,
    files: files.map((file) => ({ ...file, base: disk.texts[file.name] ?? null })),
    ...(draft ? { draft } : {}),
  };
  try {
    window.sessionStorage.setItem(KEPT, JSON.stringify(unsaved));
  } catch {
    // More than the browser keeps, or it keeps nothing: leaving the page asks first.
  }
}

export function forgetUnsaved(): void {
  try {
    window.sessionStorage.removeItem(KEPT);
  } catch {
    // Then there is nothing to forget.
  }
}

export function unsavedOf(identity: string): Unsaved | undefined {
  try {
    const unsaved = JSON.parse(window.sessionStorage.getItem(KEPT) ?? "null") as Unsaved | null;
    return unsaved?.identity === identity && Array.isArray(unsaved.files) ? unsaved : undefined;
  } catch {
    return undefined;
  }
}

/** The case with texts that were not written put back into it: as if the page had never been left, so with conflicts. */
export function takeUp(
  { files }: Pick<Unsaved, "files">,
  now: Pick<CaseBundle, "files" | "hashes">,
): { files: Record<string, string>; disk: OnDisk; conflicts: FileConflict[] } {
  const texts = { ...now.files };
  const hashes = { ...now.hashes };
  for (const { name, base, baseHash } of files) {
    delete texts[name];
    delete hashes[name];
    if (base !== null && baseHash !== null) {
      texts[name] = base;
      hashes[name] = baseHash;
    }
  }
  const mine = { ...texts, ...Object.fromEntries(files.map(({ name, text }) => [name, text])) };
  const before = { texts, hashes };
  return takeOver(mine, before, now) ?? { files: mine, disk: before, conflicts: [] };
}
