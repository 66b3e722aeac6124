import type { Csl } from "../record/index.ts";

const FORMATS: Record<string, string> = { ".bib": "bibtex", ".ris": "ris" };

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
