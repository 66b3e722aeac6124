import type { Csl } from "../record/index.ts";
import { bibText } from "./bib/bibText.ts";
import { risText } from "./ris/risText.ts";

/** Works as BibLaTeX-flavoured BibTeX, RIS or CSL-JSON, all in UTF-8: no letter is written otherwise than it is. */
export async function bibliographyText(extension: string, works: readonly Csl[]): Promise<string> {
  if (extension === ".bib") return bibText(works);
  if (extension === ".ris") return risText(works);
  return `${JSON.stringify(works, undefined, 2)}\n`;
}
