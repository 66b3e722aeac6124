import type { CitationCore } from "@citation-js/core";
import { type BibliographyReader, inThousands, LIMITS, LONGEST_ID, type Problem } from "../record/index.ts";

/** Files of sources that reference managers write; anything else a case names is YAML or CSL-JSON. */
export function isBibliography(name: string): boolean {
  return /\.(bib|ris)$/i.test(name);
}

/** The library's time grows with the square of an entry. */
const LONGEST_ENTRY = 40_000;

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
    const problems: Problem[] = [];
    const items: Record<string, unknown>[] = [];
    const lines: number[] = [];
    const report = (line: number, message: string, severity: Problem["severity"] = "error") =>
      problems.push({ rule: "bibliography", severity, message, file: name, line, column: 1 });
    const { bytes: longest, parts: most } = LIMITS.bibliography;
    const nothing = (message: string) => {
      report(1, message);
      return { value: [], problems, lineOf: () => 1 };
    };
    if (text.length > longest)
      return nothing(
        `${inThousands(text.length)} characters, expected at most ${inThousands(longest)}; split the file and name both in case.yaml`,
      );
    const { entries, preambleOf } = isRis
      ? { entries: risEntries(text), preambleOf: () => "" }
      : bibEntries(text);
    if (entries.length > most)
      return nothing(
        `${inThousands(entries.length)} entries, expected at most ${inThousands(most)}; split the file and name both in case.yaml`,
      );
    if (entries.length === 0)
      report(
        1,
        `no entry found, expected ${isRis ? "RIS records beginning with TY  -" : "BibTeX entries such as @article{key, …}"}`,
      );
    for (const { text: entry, line } of entries) {
      let read: Record<string, unknown>[];
      const preamble = preambleOf(entry);
      if (preamble === undefined || entry.length + preamble.length > LONGEST_ENTRY) {
        report(
          line,
          `this entry holds more than ${inThousands(LONGEST_ENTRY)} characters, what its abbreviations stand for included; a brace or a quotation mark may be missing in it`,
        );
        continue;
      }
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

/** Entries by their balanced braces, and of each the abbreviations (@string) it uses; comments are skipped. */
function bibEntries(text: string): {
  entries: Entry[];
  preambleOf: (entry: string) => string | undefined;
} {
  const entries: Entry[] = [];
  const abbreviations = new Map<string, { written: string; index: number }>();
  const lineAt = lineCounter(text);
  const start = /@\s*([A-Za-z]+)\s*([{(])/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = closing(text, start.lastIndex, match[2] === "{" ? "}" : ")");
    const entry = text.slice(match.index, end);
    const kind = match[1]!.toLowerCase();
    if (kind === "string") {
      const name = /^@\s*string\s*[{(]\s*([^\s={}()",#%]{1,200})/i.exec(entry)?.[1]?.toLowerCase();
      // The last of a name counts.
      if (name !== undefined) abbreviations.set(name, { written: entry, index: match.index });
    } else if (kind !== "comment" && kind !== "preamble")
      entries.push({ text: entry, line: lineAt(match.index) });
    start.lastIndex = end;
  }
  const preambleOf = (entry: string): string | undefined => {
    if (abbreviations.size === 0) return "";
    const used = new Set<{ written: string; index: number }>();
    let length = 0;
    // What stands for an abbreviation may be made of others.
    const open: string[] = [entry];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const [word] of next
        .slice(0, LONGEST_ENTRY)
        .toLowerCase()
        .matchAll(/[^\s={}()",#%]+/g)) {
        const abbreviation = abbreviations.get(word);
        if (abbreviation === undefined || used.has(abbreviation)) continue;
        length += abbreviation.written.length;
        if (length > LONGEST_ENTRY) return undefined;
        used.add(abbreviation);
        open.push(abbreviation.written);
      }
    return [...used]
      .sort((a, b) => a.index - b.index)
      .map(({ written }) => `${written}\n`)
      .join("");
  };
  return { entries, preambleOf };
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
  const lineAt = lineCounter(text);
  const starts = [...text.matchAll(/^TY {1,2}- ?/gm)].map(({ index }) => index);
  return starts.map((start, i) => ({ text: text.slice(start, starts[i + 1]), line: lineAt(start) }));
}

/** The line of an offset, asked in ascending order: each part of the text is gone through once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line += 1;
    return line;
  };
}

function firstLine(error: unknown): string {
  return String((error as Error).message ?? error)
    .split("\n")[0]!
    .slice(0, 120);
}
