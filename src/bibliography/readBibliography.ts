import type { CitationCore } from "@citation-js/core";
import { type BibliographyReader, inThousands, LIMITS, type Problem } from "../record/index.ts";
import { inherit, type RawEntry } from "./bib/inherit.ts";
import { mendEntry, NO_KEY } from "./bib/mendEntry.ts";
import { texDecoder } from "./bib/readBib.ts";
import { BIB_TYPES, toCsl } from "./bib/toCsl.ts";
import type { ReadEntry } from "./item.ts";
import { readRis, risRecords } from "./ris/readRis.ts";
import { giveIds, takeKeywords } from "./tidy.ts";

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
 * A reader of BibTeX, BibLaTeX and RIS for parseCase. Each entry is read by itself, so that a faulty one is reported
 * with its line and takes no other with it. The library, which reads the syntax of BibTeX and TeX, is loaded only when
 * a case names such a file, and nothing is ever looked up on the network; what a field means is said here.
 */
export async function loadBibliographyReader(): Promise<BibliographyReader> {
  const core = await loadCore();
  await import("@citation-js/plugin-bibtex");
  const decode = texDecoder(core);
  return (name, written) => {
    const isRis = /\.ris$/i.test(name);
    const text = withLineFeeds(written.replace(/^\uFEFF/, ""));
    const problems: Problem[] = [];
    const report: Report = (line, message, severity = "error") =>
      problems.push({ rule: "bibliography", severity, message, file: name, line, column: 1 });
    const { bytes: longest, parts: most } = LIMITS.bibliography;
    const nothing = (message: string) => {
      report(1, message);
      return { value: [], problems, lineOf: () => 1, otherIdsOf: () => [] };
    };
    if (text.length > longest)
      return nothing(
        `${inThousands(text.length)} characters, expected at most ${inThousands(longest)}; split the file and name both in case.yaml`,
      );
    const parts = isRis ? risEntries(text) : bibEntries(text);
    if (parts.entries.length > most)
      return nothing(
        `${inThousands(parts.entries.length)} entries, expected at most ${inThousands(most)}; split the file and name both in case.yaml`,
      );
    if (parts.entries.length === 0)
      report(
        1,
        `no entry found, expected ${isRis ? "RIS records beginning with TY  -" : "BibTeX entries such as @article{key, …}"}${otherFormat(text, isRis)}`,
      );
    const sound = parts.entries.filter((entry) => {
      const preamble = parts.preambleOf(entry.text);
      if (preamble !== undefined && entry.text.length + preamble.length <= LONGEST_ENTRY) return true;
      report(
        entry.line,
        `this entry holds more than ${inThousands(LONGEST_ENTRY)} characters, what its abbreviations stand for included; a brace or a quotation mark may be missing in it`,
      );
      return false;
    });
    const read = isRis
      ? sound.map(({ text: record, line }) => ({ ...readRis(record.split("\n")), line }))
      : readBib(
          core,
          sound,
          (entry) => parts.preambleOf(entry)!,
          (word) => parts.abbreviations?.has(word.toLowerCase()) ?? false,
          decode,
          report,
        );
    for (const { item, line } of read) for (const wrong of takeKeywords(item)) report(line, wrong, "warning");
    for (const { item, line } of read) tellDate(item, line, report);
    if (isRis && parts.entries.length > 0) tellOutside(text, report);
    for (const { line, kind } of parts.without ?? [])
      report(
        line,
        `this looks like an entry without its @, and is not read; write @${kind}{ at its beginning`,
        "warning",
      );
    tellUnread(read, report);
    const others = giveIds(read);
    return {
      value: read.map(({ item }) => item),
      problems,
      lineOf: (index) => read[index]?.line ?? 1,
      otherIdsOf: (index) => others[index] ?? [],
    };
  };
}

type Report = (line: number, message: string, severity?: Problem["severity"]) => void;

/** A date that is words only is printed as it stands; on no day is it known that the work was there. */
function tellDate({ issued }: ReadEntry["item"], line: number, report: Report): void {
  const literal = (issued as { literal?: unknown } | undefined)?.literal;
  // A work that is not out yet has none.
  if (
    typeof literal !== "string" ||
    /^(?:forthcoming|in ?press|to appear|submitted|accepted)$/i.test(literal)
  )
    return;
  if ((issued as { "date-parts"?: unknown })["date-parts"] === undefined)
    report(
      line,
      `the date "${literal.slice(0, 40)}" is kept as words, so that the work is of no day; write it as 2013, 2013-05 or 2013-05-04 in the reference manager`,
      "note",
    );
}

/** What stands outside the records of RIS, such as those of another format, is lost otherwise. */
function tellOutside(text: string, report: Report): void {
  let isInside = false;
  let count = 0;
  let first = 0;
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (/^\s{0,3}TY\s{1,4}-/i.test(line)) isInside = true;
    // The file formats of EndNote and Web of Science begin and end with such lines.
    else if (!isInside && /^[A-Z][A-Z0-9 ]{1,3}\s*- \S/.test(line)) {
      count += 1;
      first ||= i + 1;
    }
    if (/^\s{0,3}ER\s{1,4}-/i.test(line)) isInside = /TY\s{1,4}-/.test(line);
  }
  if (count === 0) return;
  report(
    first,
    `${count === 1 ? "1 line stands" : `${count} lines stand`} outside the records (TY … ER) and ${count === 1 ? "is" : "are"} not read${otherFormat(text, true)}`,
    "warning",
  );
}

/** What else a file of works may be that bears this ending, and what to do. */
function otherFormat(text: string, isRis: boolean): string {
  const [wanted, name] = isRis ? (["RIS", ".ris"] as const) : (["BibTeX", ".bib"] as const);
  if (/^PMID- /m.test(text))
    return "; these are records of PubMed: save them for a citation manager, which gives RIS";
  if (/^(?:FN |PT [JBSP]$)/m.test(text))
    return `; this is the plain text of Web of Science: export as ${wanted}`;
  if (/^%[0AT] /m.test(text)) return `; this is EndNote's own form (.enw): export as ${wanted}`;
  if (/^\s*[[{]\s*["{[]/.test(text)) return "; this is JSON: name it with the ending .json";
  if (/^\s*<(?:\?xml|records|xml)\b/.test(text)) return `; this is XML: export as ${wanted}`;
  if (isRis && /^\s*@\w+\s*\{/m.test(text)) return "; this is BibTeX: name it with the ending .bib";
  if (!isRis && /^TY\s{1,4}-/m.test(text))
    return `; this is RIS and not ${name}: name it with the ending .ris`;
  return "";
}

/** One note a file: which fields hold something that is not read, and in how many entries. */
function tellUnread(entries: readonly ReadEntry[], report: Report): void {
  const counts = new Map<string, { count: number; line: number }>();
  for (const { unread, line } of entries)
    for (const field of unread) {
      const before = counts.get(field);
      if (before) before.count += 1;
      else counts.set(field, { count: 1, line });
    }
  if (counts.size === 0) return;
  const named = [...counts].slice(0, 20).map(([field, { count }]) => `${field.slice(0, 40)} (${count})`);
  const more = counts.size - named.length;
  report(
    Math.min(...[...counts.values()].map(({ line }) => line)),
    `not read, with the number of entries that have it: ${named.join(", ")}${more > 0 ? ` and ${more} more fields` : ""}; write what matters of it into a field that is read`,
    "note",
  );
}

function readBib(
  core: CitationCore,
  entries: readonly Entry[],
  preambleOf: (entry: string) => string,
  isAbbreviation: (word: string) => boolean,
  decode: (tex: string) => string,
  report: Report,
): ReadEntry[] {
  const raw: { entry: RawEntry; line: number }[] = [];
  const byLabel = new Map<string, RawEntry>();
  for (const { text, line } of entries) {
    try {
      const { text: mended, slips } = mendEntry(text, isAbbreviation);
      const parse = (entry: string) =>
        core.plugins.input.chain(`${preambleOf(text)}${entry}\n`, {
          forceType: "@biblatex/text",
          target: "@biblatex/entries+list",
          generateGraph: false,
        }) as { type: string; label: string; properties: Record<string, unknown> }[];
      const read = parse(mended);
      for (const slip of slips) report(line + slip.line, slip.message, "warning");
      if (read.length === 0) report(line, "this entry cannot be read; mend it or export it again");
      for (const { type, label, properties } of read) {
        const fields = Object.entries(properties).map(([field, value]) => [field, String(value)]);
        const entry = { type, label, properties: Object.fromEntries(fields) as Record<string, string> };
        raw.push({ entry, line });
        if (!byLabel.has(label)) byLabel.set(label, entry);
        if (!byLabel.has(label.toLowerCase())) byLabel.set(label.toLowerCase(), entry);
      }
    } catch (error) {
      report(line, unreadable(text, error));
    }
  }
  return raw.flatMap(({ entry, line }) => {
    // Fields for others to take; no work of its own.
    if (entry.type === "xdata" || entry.type === "set") return [];
    const { entry: whole, missing } = inherit(entry, byLabel);
    for (const key of missing)
      report(
        line,
        `"${entry.label}" takes fields from "${key.slice(0, 80)}", which is not in this file; export both together`,
        "warning",
      );
    const { item, unread } = toCsl(whole, decode);
    return [{ item, unread, key: entry.label.startsWith(NO_KEY) ? undefined : entry.label, line }];
  });
}

/** Node is given the library as CommonJS, with all of it under `default`; a bundler takes its ES modules, which have none. */
async function loadCore(): Promise<CitationCore> {
  const module = (await import("@citation-js/core")) as CitationCore | { default: CitationCore };
  return "default" in module ? module.default : module;
}

interface Parts {
  entries: Entry[];
  preambleOf: (entry: string) => string | undefined;
  abbreviations?: ReadonlyMap<string, unknown>;
  /** What looks like entries and stands outside of all. */
  without?: { line: number; kind: string }[];
}

/** Entries by their balanced braces, and of each the abbreviations (@string) it uses; comments are skipped. */
function bibEntries(text: string): Parts {
  const entries: Entry[] = [];
  const abbreviations = new Map<string, { written: string; index: number }>();
  const lineAt = lineCounter(text);
  const without: { line: number; kind: string }[] = [];
  const between = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(BARE_ENTRY))
      if (match[1]!.toLowerCase() in BIB_TYPES)
        without.push({ line: lineAt(from + match.index + match[0].indexOf(match[1]!)), kind: match[1]! });
  };
  let last = 0;
  const start = /@\s*([A-Za-z]+)\s*([{(])/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = closing(text, start.lastIndex, match[2] === "{" ? "}" : ")");
    const entry = text.slice(match.index, end);
    between(last, match.index);
    last = end;
    const kind = match[1]!.toLowerCase();
    if (kind === "string") {
      const name = /^@\s*string\s*[{(]\s*([^\s={}()",#%]{1,200})/i.exec(entry)?.[1]?.toLowerCase();
      // The last of a name counts.
      if (name !== undefined) abbreviations.set(name, { written: entry, index: match.index });
    } else if (kind !== "comment" && kind !== "preamble")
      entries.push({ text: entry, line: lineAt(match.index) });
    start.lastIndex = end;
  }
  between(last, text.length);
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
  return { entries, preambleOf, abbreviations, without };
}

const BARE_ENTRY = /^[ \t]*([A-Za-z]+)\s*\{\s*[^\s,={}"'@]+\s*,/gm;

/** The next entry at the beginning of a line: where it begins, one before it has ended, closed or not. */
const NEXT_ENTRY = /@[A-Za-z]+\s*\{\s*[^\s,={}"']+\s*,/y;

function closing(text: string, from: number, close: string): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (character === "@" && text[i - 1] === "\n") {
      NEXT_ENTRY.lastIndex = i;
      if (NEXT_ENTRY.test(text)) return i;
    }
    if (character === "\\") i += 1;
    else if (character === "{") depth += 1;
    else if (character === "}" || (character === close && depth === 1)) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

function risEntries(text: string): Parts {
  const lines: string[] = [];
  /** The line of the file that each stands in: one of old Macs among others ends a field, but no line of an editor. */
  const places: number[] = [];
  // Some begin the next record on the line that ends the last.
  for (const [i, line] of text.split("\n").entries())
    for (const part of line.replace(/\r$/, "").split(/\r|(?=TY\s{1,4}-)(?<=^ER\s{1,4}-\s{0,8})/)) {
      lines.push(part);
      places.push(i + 1);
    }
  const entries = risRecords(lines).map(({ from, to }) => ({
    text: lines.slice(from, to).join("\n"),
    line: places[from]!,
  }));
  return { entries, preambleOf: () => "" };
}

/** Where all lines end as on old Macs, they are lines to an editor too. */
function withLineFeeds(text: string): string {
  return text.includes("\n") ? text : text.replaceAll("\r", "\n");
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

function unreadable(entry: string, error: unknown): string {
  const [open, close] = ["{", "}"].map((brace) => entry.replace(/\\./g, "").split(brace).length) as [
    number,
    number,
  ];
  if (open > close)
    return "a brace } is missing in this entry, or stands before a quotation mark; close what is open";
  const said = firstLine(error);
  if (/expected "comma", got "label"/.test(said))
    return "the key of this entry holds a space, or a sign that no key may hold; write it as one word";
  if (/got EOF/.test(said))
    return "a quotation mark or a brace is missing at the end of a field of this entry; close what is open";
  const line = /got "(?:identifier|string|number)" at line (\d+)/.exec(said)?.[1];
  if (line !== undefined)
    return `in line ${line} of this entry, or at the end of the one before, a comma is missing between two fields, or a quotation mark stands within quotation marks; put the comma there, or braces around the text`;
  return `this entry cannot be read (${said}); mend it or export it again`;
}

function firstLine(error: unknown): string {
  return String((error as Error).message ?? error)
    .split("\n")[0]!
    .slice(0, 120);
}
