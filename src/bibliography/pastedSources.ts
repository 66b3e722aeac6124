import { checkEntry, type Entry, type FieldProblem } from "../edit/index.ts";
import { fromExtra, LIMITS, type Problem, withoutHidden } from "../record/index.ts";
import { loadBibliographyReader } from "./readBibliography.ts";

/** Sources read from pasted text, each fit for an edit that adds it once its faults are mended. */
export interface PastedSources {
  format: "BibTeX" | "RIS" | "CSL-JSON";
  entries: { entry: Entry; faults: FieldProblem[] }[];
  problems: Problem[];
}

/** What somebody pastes from a reference manager: BibTeX, RIS or CSL-JSON, told apart by how it begins. */
export async function entriesFrom(text: string): Promise<PastedSources> {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  const format = /^[[{]/.test(start) ? "CSL-JSON" : /^[ \t]*ty\s{0,4}[-–—]/im.test(start) ? "RIS" : "BibTeX";
  const refuse = (message: string): PastedSources => ({
    format,
    entries: [],
    problems: [{ rule: "bibliography", severity: "error", message, file: "pasted", line: 1, column: 1 }],
  });
  if (text.length > LIMITS.pasted.bytes)
    return refuse(`${text.length} characters, expected at most ${LIMITS.pasted.bytes}; paste less`);
  if (format === "CSL-JSON") {
    let value: unknown;
    try {
      value = JSON.parse(start);
    } catch {
      return refuse("this begins like CSL-JSON and cannot be read as JSON; export it again");
    }
    return { format, entries: toEntries(Array.isArray(value) ? value : [value]), problems: [] };
  }
  const read = await loadBibliographyReader();
  const { value, problems } = read(format === "RIS" ? "pasted.ris" : "pasted.bib", text);
  return { format, entries: toEntries(value), problems };
}

function toEntries(values: readonly unknown[]): PastedSources["entries"] {
  return values.map((read) => {
    const value = withoutHidden(fromExtra(read) as object).item;
    return { entry: value as Entry, faults: checkEntry("source", value) };
  });
}
