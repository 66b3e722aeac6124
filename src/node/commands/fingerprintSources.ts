import { loadBibliographyReader } from "../../bibliography/index.ts";
import { applyEdit } from "../../edit/index.ts";
import { contentOf, type Fingerprinted, fingerprinted, LEAST_WORDS } from "../../exchange/index.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import { nearest } from "../../record/index.ts";
import { hashOf } from "../disk/digest.ts";
import { readCaseFolder, realFolder } from "../files.ts";
import { writeResult } from "../output.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { UsageError } from "../usageError.ts";

/** `detente sources fingerprint CASE SOURCE...`: words that may not be passed on give way to their fingerprint. */
export async function fingerprintSources(
  folder: string,
  sources: readonly string[],
  { write = false }: { write?: boolean },
): Promise<void> {
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
  await writeResult(`${told(found, names, write)}\n`);
}

function told({ made, short, quoted }: Fingerprinted, names: string[], isWritten: boolean): string {
  const places = made === 1 ? "1 place" : `${made} places`;
  const list = (ids: string[]) => [...new Set(ids)].join(", ");
  return [
    made === 0
      ? "No words that a citation of these sources is anchored by."
      : `${places} with a fingerprint in place of the words. ${isWritten ? "Written" : "Nothing is written yet; with --write"}: ${names.join(", ")}.`,
    ...(short.length === 0
      ? []
      : [`Left as they are, since fewer than ${LEAST_WORDS} words could be guessed: ${list(short)}.`]),
    ...(quoted.length === 0
      ? []
      : [`Left as they are, since these quote the words for readers: ${list(quoted)}.`]),
  ].join("\n");
}
