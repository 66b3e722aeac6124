import { extname } from "node:path";
import {
  bibliographyText,
  loadBibliographyReader,
  lossInWords,
  lostInWriting,
} from "../bibliography/index.ts";
import type { Csl } from "../record/index.ts";
import { writeToFile } from "./output.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usageError.ts";

/** Refuses a file whose name does not say its form before any work is done. */
export function bibliographyExtension(path: string): string {
  const extension = extname(path).toLowerCase();
  if ([".json", ".bib", ".ris"].includes(extension)) return extension;
  throw new UsageError(
    `--bibliography: found "${path}", expected a name that ends in .json (CSL-JSON), .bib (BibTeX) or .ris (RIS)`,
  );
}

/** Works as CSL-JSON, BibTeX or RIS, whole or not at all. */
export async function writeBibliography(path: string, works: readonly Csl[]): Promise<void> {
  const extension = bibliographyExtension(path);
  // Data for another program: it is not to be shown, and changed in nothing.
  const text = await bibliographyText(extension, works);
  await writeToFile(path, text.endsWith("\n") ? text : `${text}\n`);
  if (extension === ".json") return;
  const lost = lostInWriting(await loadBibliographyReader(), path, text, works);
  if (lost.length > 0) say(`${path}: ${lossInWords(extension, lost)}`);
}
