import { loadBibliographyReader } from "../../bibliography/index.ts";
import { applyEdit } from "../../edit/index.ts";
import { contentOf, type Fingerprinted, fingerprinted, LEAST_WORDS } from "../../exchange/index.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import { nearest } from "../../record/index.ts";
import type { CommandWords } from "../../words/index.ts";
import { hashOf } from "../disk/digest.ts";
import { readCaseFolder, realFolder } from "../files.ts";
import { writeResult } from "../output.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

/** `detente sources fingerprint CASE ID...`: words that may not be passed on give way to their fingerprint. */
export async function fingerprintSources(
  folder: string,
  sources: readonly string[],
  { write = false, lang }: { write?: boolean; lang?: string },
): Promise<void> {
  const words = readLanguage(lang).commands.files.fingerprint;
  const root = await realFolder(folder);
  const { files, hashes } = await readCaseFolder(folder);
  if (!files.has("case.yaml")) throw new UsageError(`${folder} holds no case.yaml, so it is no case`);
  const reader = [...files.keys()].some(isBibliography) ? await loadBibliographyReader() : undefined;
  const found = await readWithin(lengthOf(files), folder, () => {
    const content = contentOf(files, reader);
    const ids = [...content.parts.values()].filter(({ noun }) => noun === "source").map(({ id }) => id);
    for (const id of sources)
      if (!ids.includes(id)) {
        const near = nearest(id, ids);
        throw new UsageError(`no source "${id}"${near ? `, did you mean "${near}"?` : ""}`);
      }
    return fingerprinted(content, new Set(sources), hashOf);
  });
  let names: string[] = [];
  if (found.edit) {
    const made = applyEdit(files, found.edit);
    const [problem] = made.problems;
    if (problem)
      throw new UsageError(`nothing was written: ${problem.file}:${problem.line}: ${problem.message}`);
    names = made.changed;
    const { saveAll } = await import("../server/saveAll.ts");
    if (write) await saveAll(root, names, made.files, hashes);
  }
  await writeResult(`${told(found, names, write, words)}\n`);
}

function told(
  { made, short, quoted }: Fingerprinted,
  names: string[],
  isWritten: boolean,
  words: CommandWords["files"]["fingerprint"],
): string {
  const once = (ids: string[]) => [...new Set(ids)];
  return [
    made === 0 ? words.none : words.made(made, isWritten, names),
    ...(short.length === 0 ? [] : [words.short(LEAST_WORDS, once(short))]),
    ...(quoted.length === 0 ? [] : [words.quoted(once(quoted))]),
  ].join("\n");
}
