import type { CitationCore } from "@citation-js/core";
import { type BibliographyReader, LONGEST_ID, type Problem } from "../record/index.ts";

/** Files of sources that reference managers write; anything else a case names is YAML or CSL-JSON. */
export function isBibliography(name: string): boolean {
  return /\.(bib|ris)$/i.test(name);
}

interface Entry {
  text: string;
  line: number;
}

/**
 * A reader of BibTeX and RIS for parseCase. Each entry is read by itself, so that a faulty one is reported
 * with its line and takes no other with it. The library is loaded only when a case names such a file, and
 * only its text parsers run: nothing is ever looked up on the network.
 */
export async function loadBibliographyReader(): Promise<BibliographyReader> {
  const { Cite } = await loadCore();
  await import("@citation-js/plugin-bibtex");
  await import("@citation-js/plugin-ris");
  return (name, text) => {
    const isRis = /\.ris$/i.test(name);
    const { entries, preamble } = isRis ? { entries: risEntries(text), preamble: "" } : bibEntries(text);
    const problems: Problem[] = [];
    const items: Record<string, unknown>[] = [];
    const lines: number[] = [];
    const report = (line: number, message: string, severity: Problem["severity"] = "error") =>
      problems.push({ rule: "bibliography", severity, message, file: name, line, column: 1 });
    if (entries.length === 0)
      report(
        1,
        `no entry found, expected ${isRis ? "RIS records beginning with TY  -" : "BibTeX entries such as @article{key, …}"}`,
      );
    for (const { text: entry, line } of entries) {
      let read: Record<string, unknown>[];
      try {
        read = new Cite(preamble + entry, {
          forceType: isRis ? "@ris/file" : "@bibtex/text",
          generateGraph: false,
        }).data;
      } catch (error) {
        report(line, `this entry cannot be read (${firstLine(error)}); mend it or export it again`);
        continue;
      }
      if (read.length === 0) report(line, "this entry cannot be read; mend it or export it again");
      for (const item of read) {
        items.push(toItem(item, isRis, items.length));
        lines.push(line);
      }
    }
    return { value: items, problems, lineOf: (index) => lines[index] ?? 1 };
  };
}

/** Node is given the library as CommonJS, with all of it under `default`; a bundler takes its ES modules, which have none. */
async function loadCore(): Promise<CitationCore> {
  const module = (await import("@citation-js/core")) as CitationCore | { default: CitationCore };
  return "default" in module ? module.default : module;
}

/** The library's own bookkeeping goes; the id becomes one that a case can refer to. */
function toItem(item: Record<string, unknown>, isRis: boolean, index: number): Record<string, unknown> {
  const { _graph, "citation-key": key, "citation-label": _, id, ...csl } = item;
  const named = key ?? (isRis && /^temp_id/.test(String(id)) ? undefined : id);
  const readable = String(named ?? `${csl.title ?? "source"}`)
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "")
    .slice(0, LONGEST_ID);
  return { ...csl, id: readable === "" ? `source-${index + 1}` : readable };
}

/** Entries by their balanced braces; @string abbreviations are kept for all of them, comments are skipped. */
function bibEntries(text: string): { entries: Entry[]; preamble: string } {
  const entries: Entry[] = [];
  let preamble = "";
  const start = /@\s*([A-Za-z]+)\s*([{(])/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = closing(text, start.lastIndex, match[2] === "{" ? "}" : ")");
    const entry = text.slice(match.index, end);
    const kind = match[1]!.toLowerCase();
    if (kind === "string") preamble += `${entry}\n`;
    else if (kind !== "comment" && kind !== "preamble")
      entries.push({ text: entry, line: lineAt(text, match.index) });
    start.lastIndex = end;
  }
  return { entries, preamble };
}

function closing(text: string, from: number, close: string): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (character === "\\") i += 1;
    else if (character === "{") depth += 1;
    else if (character === "}" || (character === close && depth === 1)) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

function risEntries(text: string): Entry[] {
  const starts = [...text.matchAll(/^TY {1,2}- ?/gm)].map(({ index }) => index);
  return starts.map((start, i) => ({ text: text.slice(start, starts[i + 1]), line: lineAt(text, start) }));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}

function firstLine(error: unknown): string {
  return String((error as Error).message ?? error)
    .split("\n")[0]!
    .slice(0, 120);
}
