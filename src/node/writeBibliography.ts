import { extname } from "node:path";
import type { Csl } from "../record/index.ts";
import { writeResult } from "./output.ts";
import { UsageError } from "./usageError.ts";

const FORMATS: Record<string, string> = { ".bib": "bibtex", ".ris": "ris" };

/** Refuses a file whose name does not say its form before any work is done. */
export function bibliographyExtension(path: string): string {
  const extension = extname(path).toLowerCase();
  if (extension === ".json" || extension in FORMATS) return extension;
  throw new UsageError(
    `--bibliography: found "${path}", expected a name that ends in .json (CSL-JSON), .bib (BibTeX) or .ris (RIS)`,
  );
}

/** Works as CSL-JSON, BibTeX or RIS, whole or not at all; an older file of the name is replaced, as by --output. */
export async function writeBibliography(path: string, works: readonly Csl[]): Promise<void> {
  const extension = bibliographyExtension(path);
  return writeResult(await bibliographyText(extension, works), path);
}

/** The library that writes BibTeX and RIS is loaded only when it is asked for. */
export async function bibliographyText(extension: string, works: readonly Csl[]): Promise<string> {
  const format = FORMATS[extension];
  if (format === undefined) return `${JSON.stringify(works, undefined, 2)}\n`;
  const { Cite, plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-bibtex");
  await import("@citation-js/plugin-ris");
  const bibtex = plugins.config.get("@bibtex");
  if (bibtex) Object.assign(bibtex.format, { useIdAsLabel: true, checkLabel: false });
  const cite = new Cite([], { generateGraph: false });
  cite.data = works.map((work) => ({ ...work }));
  return cite.format(format);
}
