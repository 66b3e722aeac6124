import { UsageError } from "../usageError.ts";
import { saveFiles } from "./saveFiles.ts";

/**
 * Saves files of a case that a command has changed: all, or none.
 *
 * @throws UsageError where one was changed since it was read
 */
export async function saveAll(
  root: string,
  names: readonly string[],
  texts: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const saved = await saveFiles(root, {
    files: names.map((name) => ({ name, text: texts.get(name)!, baseHash: hashes.get(name) ?? null })),
  });
  if (!saved.done)
    throw new UsageError(
      saved.refused ??
        `${saved.conflicts.map(({ name }) => name).join(", ")} changed meanwhile; nothing was written, run it again`,
    );
}
