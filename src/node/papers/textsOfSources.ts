import { readdir } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import type { CaseContent } from "../../exchange/index.ts";
import { UsageError } from "../usageError.ts";
import { isPaperName } from "./index.ts";

const MOST_TEXTS = 5_000;

/** The texts that bear a source's id, or the name of its text in the case, whatever folder within they lie in. */
export async function textsOfSources(
  root: string,
  content: CaseContent,
): Promise<{ found: Map<string, string>; unused: string[] }> {
  const ids = new Map<string, string>();
  for (const { noun, id, value } of content.parts.values()) {
    if (noun !== "source") continue;
    ids.set(id.toLowerCase(), id);
    const { text } = value as { text?: unknown };
    if (typeof text === "string") ids.set(basename(text, extname(text)).toLowerCase(), id);
  }
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  if (names.length > MOST_TEXTS)
    throw new UsageError(`${root} holds ${names.length} files, expected at most ${MOST_TEXTS} texts`);
  const found = new Map<string, string>();
  const unused: string[] = [];
  for (const name of names) {
    const id = ids.get(basename(name, extname(name)).toLowerCase());
    if (id !== undefined && !found.has(id) && isPaperName(name)) found.set(id, name);
    else unused.push(name);
  }
  return { found, unused };
}
