import type { CitationCore } from "@citation-js/core";
import { PERSONS } from "../record/csl.ts";
import { foreignWorks } from "../record/foreignWorks.ts";
import {
  type BibliographyReader,
  inThousands,
  LACKS_KEY,
  LIMITS,
  type Problem,
  parseDate,
  plainTags,
  withCures,
} from "../record/index.ts";
import { HAS_NO_DATE_YET } from "../record/lexicon/works.ts";
import { Lines } from "../record/lines.ts";
import { nearest } from "../record/nearest.ts";
import { entryFault } from "./bib/entryFault.ts";
import { inherit, type RawEntry } from "./bib/inherit.ts";
import { mendEntry, NO_KEY } from "./bib/mendEntry.ts";
import { texDecoder } from "./bib/readBib.ts";
import { BIB_TYPES, fieldMeant, toCsl } from "./bib/toCsl.ts";
import { saysNone } from "./dates.ts";
import type { ReadEntry } from "./item.ts";
import { lineWithHyphen, readRis, risRecords } from "./ris/readRis.ts";
import { RIS_TYPES } from "./ris/tags.ts";
import { giveIds, takeKeywords } from "./tidy.ts";

/** The library's time grows with the square of an entry. */
const LONGEST_ENTRY = 40_000;

interface Entry {
  text: string;
  line: number;
  /** Of RIS the line of the file that each of its lines stands in: one line may hold several. */
  places?: readonly number[];
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
    const report: Report = (line, message, severity = "error", { column = 1, length = 0, put } = {}) =>
      problems.push({
        ...{ rule: "bibliography", severity, message, file: name, line, column },
        ...(length === 0 ? {} : { endLine: line, endColumn: column + length }),
        ...withCures(
          put === undefined ? [] : [{ line, column, endLine: line, endColumn: column + length, text: put }],
        ),
      });
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
    if (isRis) for (const entry of sound) tellRecord(entry, report);
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
    const textAt = new Map(sound.map((entry) => [entry.line, entry]));
    for (const { item, line } of read)
      for (const { message, keyword, put } of takeKeywords(item)) {
        const words = new RegExp(escaped(keyword).replace(/\s+/g, "\\s+"));
        const [at, spot] = spotIn(textAt.get(line) ?? { text: "", line }, words, put);
        report(at, message, "warning", spot);
      }
    for (const { item, line } of read) tellDate(item, line, report);
    if (isRis && parts.entries.length > 0) tellOutside(text, report);
    for (const { line, kind } of parts.without ?? [])
      report(
        line,
        `this looks like an entry without its @, and is not read; write @${kind}{ at its beginning`,
        "warning",
      );
    tellUnread(read, report);
    for (const { item } of read) plainTags(item);
    const others = giveIds(read);
    if (!isRis)
      for (const { item, key, line } of read)
        if (key === undefined) tellNoKey(textAt.get(line) ?? { text: "", line }, String(item.id), report);
    return {
      value: read.map(({ item }) => item),
      problems,
      lineOf: (index) => read[index]?.line ?? 1,
      otherIdsOf: (index) => others[index] ?? [],
      lacksKey: (index) => !isRis && read[index] !== undefined && read[index].key === undefined,
    };
  };
}

/** Named after what it is: a name that may be another tomorrow, when its title is corrected. */
function tellNoKey(entry: Entry, id: string, report: Report): void {
  const [, head = "", comma] = /^(@\s*\w+\s*[{(]\s*?)(?=\S|\n)(,)?/.exec(entry.text) ?? [];
  const put = comma === undefined ? `${id},` : id;
  // The brace may stand on a line after the kind.
  const before = head.split("\n");
  const line = entry.line + before.length - 1;
  const shown = head.replace(/\s+/g, "");
  report(line, `${LACKS_KEY}; write one behind its brace: ${shown}${id},`, "warning", {
    column: before.at(-1)!.length + 1,
    put,
  });
}

type Report = (line: number, message: string, severity?: Problem["severity"], at?: Spot) => void;

/** In the line: what is put there in the place of so many characters. */
interface Spot {
  column?: number;
  length?: number;
  put?: string;
}

/** Where the first of some words stands in an entry: its line in the file and the place in that. */
function spotIn({ text, line }: Entry, words: RegExp, put?: string): [line: number, spot: Spot] {
  const match = words.exec(text);
  if (!match) return [line, {}];
  const before = text.slice(0, match.index).split("\n");
  const spot = { column: before.at(-1)!.length + 1, length: match[0].length };
  return [line + before.length - 1, put === undefined ? spot : { ...spot, put }];
}

/** By so many signs a name is found; a pattern of many thousands is refused by the engine. */
const LONGEST_SOUGHT = 300;

function escaped(words: string): string {
  return words.slice(0, LONGEST_SOUGHT).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A date that is words only is printed as it stands; on no day is it known that the work was there. */
function tellDate(item: ReadEntry["item"], line: number, report: Report): void {
  const { issued } = item;
  for (const variable of ["accessed", "event-date", "original-date"]) {
    const words = (item[variable] as { literal?: unknown } | undefined)?.literal;
    if (typeof words === "string")
      report(
        line,
        `the date "${words.slice(0, 40)}" (${variable}) is none that can be read, and is kept as words; correct it in the reference manager`,
        "note",
      );
  }
  const literal = (issued as { literal?: unknown } | undefined)?.literal;
  // A work that is not out yet has none, and of another it may be said that it has none.
  if (typeof literal !== "string" || HAS_NO_DATE_YET.test(literal) || saysNone(issued)) return;
  if ((issued as { "date-parts"?: unknown })["date-parts"] === undefined)
    report(
      line,
      `the date "${literal.slice(0, 40)}" is kept as words, so that the work is of no day; write it as 2013, 2013-05 or 2013-05-04 in the reference manager`,
      "note",
    );
}

/** A type that nobody knows; a day or a month that no calendar has: the year alone is read, and on an earlier day of it the work is not there yet. */
function tellRecord({ text, line, places = [] }: Entry, report: Report): void {
  const type = /^\s{0,3}TY\s{0,4}[-–—][ \t]*([A-Za-z]*)/m.exec(text)?.[1]?.toUpperCase() ?? "";
  if (!Object.hasOwn(RIS_TYPES, type)) {
    const near = nearest(type, Object.keys(RIS_TYPES));
    report(
      line,
      `the type of record ${type === "" ? "is not given" : `"${type.slice(0, 20)}" is not known`}, so the work is read as a document; write TY  - ${near ?? "GEN, or the type it has"}`,
      "warning",
    );
  }
  for (const [i, written] of text.split("\n").entries()) {
    const hyphened = lineWithHyphen(written);
    if (hyphened !== undefined) {
      const message = `behind a tag stand two spaces and a hyphen, not a colon; write ${hyphened.slice(0, 80)}`;
      const length = written.trimEnd().length;
      report(places[i] ?? line, message, "warning", { column: 1, length, put: hyphened });
    }
    const [, , year = "", month = "", day = ""] =
      /^\s*(PY|Y1|DA|Y2)\s{1,4}-\s*(\d{4})\/(\d{1,2})(?!\d)(?:\/(\d{1,2}))?/.exec(written) ?? [];
    if (year === "" || Number(month) === 0) continue;
    const date = [year, month, ...(Number(day) === 0 ? [] : [day])]
      .map((part) => part.padStart(2, "0"))
      .join("-");
    if (parseDate(date)) continue;
    report(
      places[i] ?? line,
      `there is no day ${date}, so the year ${year} alone is read; correct the date in the reference manager`,
      "warning",
    );
  }
}

/** One slip of a letter makes a type that no program knows; it is read as the one that is meant. */
function knownType(entry: RawEntry, written: Entry, report: Report): RawEntry {
  const type = entry.type.toLowerCase();
  if (Object.hasOwn(BIB_TYPES, type) || OF_NO_WORK.test(type)) return entry;
  const near = nearest(type, Object.keys(BIB_TYPES));
  const [line, spot] = spotIn(written, new RegExp(escaped(entry.type), "i"), near);
  report(
    line,
    near === undefined
      ? `the type of entry @${type.slice(0, 40)} is not known, so the work is read as a document; write @misc, or the type it has`
      : `the type of entry @${type.slice(0, 40)} is not known and is read as @${near}; write @${near}`,
    "warning",
    spot,
  );
  return near === undefined ? entry : { ...entry, type: near };
}

/** A field whose name is a slip of the pen, read as the one that is meant, where the entry has none of that. */
function knownFields(entry: RawEntry, written: Entry, report: Report): RawEntry {
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(entry.properties)) {
    const meant = fieldMeant(name);
    const isFree = meant !== undefined && !Object.hasOwn(entry.properties, meant);
    if (isFree) {
      const words = new RegExp(`(?<=[\\s,{])${escaped(name)}(?=\\s*=)`, "i");
      const [line, spot] = spotIn(written, words, meant);
      const message = `the field ${name.slice(0, 40)} is not known and is read as ${meant}; write ${meant}`;
      report(line, message, "warning", spot);
    }
    properties[isFree ? meant : name] = value;
  }
  return { ...entry, properties };
}

const OF_NO_WORK =
  /^(?:xdata|set|custom[a-f]|unpublished|misc|generic|other|www|electronic|standard|techreport|thesis|booklet)$/;

/** A set is cited in LaTeX as one; in a case each work stands for itself. */
function tellSet({ label, properties }: RawEntry, line: number, report: Report): void {
  const works = (properties.entryset ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter(Boolean);
  report(
    line,
    `@set "${label.slice(0, 80)}" is several works and has no id of its own; where it is cited, cite ${works.slice(0, 8).join(", ") || "its works"}`,
    "note",
  );
}

/** Between persons stands "and"; commas alone leave one person with the names of all. */
function tellNames({ properties }: RawEntry, line: number, report: Report): void {
  for (const field of PERSONS)
    for (const name of (properties[field] ?? "").split(/(?<!\s)\s+and\s+/i)) {
      const parts = name.split(/(?:(?<!\s)\s+)?,\s*/).filter(Boolean);
      // What is read as several persons, by their initials, needs no word.
      if (
        parts.length < 4 ||
        /[{}=;&]/.test(name) ||
        parts.some((part) => /^(?:\p{Lu}\.[ -]?)+$/u.test(part))
      )
        continue;
      const pairs = parts.flatMap((part, i) =>
        i % 2 === 0 ? [[part, parts[i + 1]].filter(Boolean).join(", ")] : [],
      );
      report(
        line,
        `${field}: "${name.trim().slice(0, 80)}" has ${parts.length - 1} commas, and one name has two at most; write and between persons: ${pairs.join(" and ").slice(0, 120)}`,
        "warning",
      );
    }
}

/** What stands outside the records of RIS, such as those of another format, is lost otherwise. */
function tellOutside(text: string, report: Report): void {
  let isInside = false;
  let count = 0;
  let first = 0;
  // A return alone ends a line of RIS, but where others stand too no editor counts it.
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (/^\s{0,3}TY\s{0,4}[-–—]/i.test(line)) isInside = true;
    // The file formats of EndNote and Web of Science begin and end with such lines.
    else if (!isInside && /^[A-Z][A-Z0-9 ]{1,3}\s*- \S/.test(line)) {
      count += 1;
      first ||= new Lines(text).place(index).line;
    }
    if (/^\s{0,3}ER\s{0,4}[-–—]/i.test(line)) isInside = /TY\s{0,4}[-–—]/.test(line);
  }
  if (count === 0) return;
  report(
    first,
    `${count === 1 ? "1 line stands" : `${count} lines stand`} outside the records (TY … ER) and ${count === 1 ? "is" : "are"} not read${otherFormat(text, true) || "; begin a record with a line TY  - BOOK, or the type it has"}`,
    "warning",
  );
}

/** What else a file of works may be that bears this ending, and what to do. */
function otherFormat(text: string, isRis: boolean): string {
  const [wanted, name] = isRis ? (["RIS", ".ris"] as const) : (["BibTeX", ".bib"] as const);
  const foreign = foreignWorks(text, wanted);
  if (foreign !== undefined) return `; ${foreign}`;
  if (/^\s*[[{]\s*["{[]/.test(text)) return "; this is JSON: name it with the ending .json";
  if (isRis && /^[ \t]*@\w+\s*\{/m.test(text)) return "; this is BibTeX: name it with the ending .bib";
  if (!isRis && /^TY\s{0,4}[-–—]/m.test(text))
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
  const raw: { entry: RawEntry; line: number; written: Entry }[] = [];
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
        raw.push({ entry, line, written: { text, line } });
        if (!byLabel.has(label)) byLabel.set(label, entry);
        if (!byLabel.has(label.toLowerCase())) byLabel.set(label.toLowerCase(), entry);
      }
    } catch (error) {
      const fault = entryFault(text, preambleOf(text).split("\n").length - 1, error);
      report(line + fault.line, fault.message, "error", fault);
    }
  }
  return raw.flatMap(({ entry, line, written }) => {
    // Fields for others to take; no work of its own.
    if (entry.type === "set") tellSet(entry, line, report);
    if (entry.type === "xdata" || entry.type === "set") return [];
    const { entry: whole, missing } = inherit(
      knownFields(knownType(entry, written, report), written, report),
      byLabel,
    );
    tellNames(entry, line, report);
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
    for (const part of line.replace(/\r$/, "").split(/\r|(?=TY\s{0,4}[-–—])(?<=^ER\s{0,4}[-–—]\s{0,8})/)) {
      lines.push(part);
      places.push(i + 1);
    }
  const entries = risRecords(lines).map(({ from, to }) => ({
    text: lines.slice(from, to).join("\n"),
    line: places[from]!,
    places: places.slice(from, to),
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
