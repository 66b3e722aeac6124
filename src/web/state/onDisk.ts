import type { CaseBundle, SaveConflict, SaveRequest } from "../../assessment/index.ts";

/** What stands on disk, as far as the page knows: texts by name, and the hash each is known by. */
export interface OnDisk {
  texts: Readonly<Record<string, string>>;
  hashes: Readonly<Record<string, string>>;
}

/** One file in three states: as it was when editing began, as edited here, as it stands on disk now. */
export interface FileConflict {
  name: string;
  base: string;
  mine: string;
  theirs: string;
  hash: string | null;
}

type Texts = Readonly<Record<string, string>>;

/** Files whose text is another here, each with what it was based on. A file that is gone here may stay on disk. */
export function toSave(files: Texts, disk: OnDisk): SaveRequest["files"] {
  return Object.entries(files)
    .filter(([name, text]) => text !== disk.texts[name])
    .map(([name, text]) => ({ name, text, baseHash: disk.hashes[name] ?? null }));
}

/** The disk after these were written. */
export function written(
  disk: OnDisk,
  files: readonly { name: string; text: string }[],
  hashes: Texts,
): OnDisk {
  return {
    texts: { ...disk.texts, ...Object.fromEntries(files.map(({ name, text }) => [name, text])) },
    hashes: { ...disk.hashes, ...hashes },
  };
}

/** A saving that found other texts on disk than it was based on. */
export function conflictsOf({ conflicts }: SaveConflict, files: Texts, disk: OnDisk): FileConflict[] {
  return conflicts.map(({ name, text, hash }) => ({
    name,
    base: disk.texts[name] ?? "",
    mine: files[name] ?? "",
    theirs: text ?? "",
    hash,
  }));
}

/** The disk as it is known once a conflict is looked at: what is written next is based on that. */
export function seen(disk: OnDisk, { name, theirs, hash }: FileConflict): OnDisk {
  const { [name]: _, ...hashes } = disk.hashes;
  return {
    texts: { ...disk.texts, [name]: theirs },
    hashes: hash === null ? hashes : { ...hashes, [name]: hash },
  };
}

/**
 * What changed on disk, taken over into the texts being worked on; a file that was edited here too, to another text,
 * stays as it is here and is a conflict to settle. Undefined where nothing changed.
 */
export function takeOver(
  files: Texts,
  disk: OnDisk,
  { files: now, hashes }: Pick<CaseBundle, "files" | "hashes">,
): { files: Record<string, string>; disk: OnDisk; conflicts: FileConflict[] } | undefined {
  const names = [...new Set([...Object.keys(now), ...Object.keys(disk.texts)])];
  const changed = names.filter((name) => now[name] !== disk.texts[name]);
  if (changed.length === 0) return undefined;
  const isEdited = (name: string) => files[name] !== disk.texts[name];
  const conflicts = changed
    .filter((name) => isEdited(name) && files[name] !== now[name])
    .map((name) => ({
      name,
      base: disk.texts[name] ?? "",
      mine: files[name] ?? "",
      theirs: now[name] ?? "",
      hash: hashes[name] ?? null,
    }));
  const next = { ...files };
  for (const name of changed) {
    if (conflicts.some((conflict) => conflict.name === name)) continue;
    const text = now[name];
    if (text === undefined) delete next[name];
    else next[name] = text;
  }
  // Until it is settled the page goes on from the text both began from, or from there having been none.
  const texts = { ...now };
  for (const { name } of conflicts) {
    const base = disk.texts[name];
    if (base === undefined) delete texts[name];
    else texts[name] = base;
  }
  return { files: next, disk: { texts, hashes: { ...hashes } }, conflicts };
}
