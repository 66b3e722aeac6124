import type { Data, Entry } from "../../edit/index.ts";
import { OWN_BUSINESS } from "../../record/csl.ts";
import { plainDoi } from "../../record/index.ts";
import type { CaseContent } from "../compare/caseContent.ts";

export interface FieldDifference {
  field: string;
  before: Data | undefined;
  after: Data;
}

export interface LibraryComparison {
  added: { id: string; title: string; entry: Entry }[];
  changed: {
    id: string;
    libraryId: string;
    by: MatchedBy;
    file: string;
    line: number;
    fields: FieldDifference[];
  }[];
  /** Works of the case that the library does not hold; `cited`: the case refers to them, so that they stay. */
  missing: { id: string; title: string; cited: boolean; file: string; line: number }[];
  same: number;
  /** Works the library holds more than once: the first is taken. */
  duplicates: { id: string; of: string; by: MatchedBy }[];
  /** An id that means another work in the library than in the case: nothing is done. */
  otherWorks: { id: string; title: string; inCase: string }[];
}

export type MatchedBy = "id" | "DOI" | "ISBN" | "URL" | "title";

/** What a library of sources would change in a case. A work is the same by its id, else by what names it in the world. */
export function compareLibrary(content: CaseContent, library: readonly Entry[]): LibraryComparison {
  const sources = [...content.parts.values()].filter(({ noun }) => noun === "source");
  const result: LibraryComparison = {
    added: [],
    changed: [],
    missing: [],
    same: 0,
    duplicates: [],
    otherWorks: [],
  };
  const ours = new Index(sources.map(({ value }) => value as Entry));
  const own = new Set(sources.map(({ id }) => id));
  const works = firstOfEach(library, result.duplicates, own);
  const found = new Set<number>();
  for (const entry of works) {
    const id = String(entry.id);
    const match = ours.match(entry);
    if (match && isOtherWork(entry, sources[match.at]!.value as Entry, match.by)) {
      result.otherWorks.push({
        id,
        title: titleOf(entry),
        inCase: titleOf(sources[match.at]!.value as Entry),
      });
      found.add(match.at);
    } else if (!match) result.added.push({ id, title: titleOf(entry), entry });
    else if (found.has(match.at)) result.duplicates.push({ id, of: sources[match.at]!.id, by: match.by });
    else {
      found.add(match.at);
      const source = sources[match.at]!;
      const fields = differing(source.value as Entry, entry);
      if (fields.length === 0) result.same += 1;
      else
        result.changed.push({
          id: source.id,
          libraryId: id,
          by: match.by,
          file: source.file,
          line: content.lineOf(source.file, source.path),
          fields,
        });
    }
  }
  const cited = wordsOutside(content);
  for (const [at, { id, file, path, value }] of sources.entries())
    if (!found.has(at))
      result.missing.push({
        id,
        title: titleOf(value as Entry),
        cited: cited.has(id),
        file,
        line: content.lineOf(file, path),
      });
  return result;
}

/** `own`: ids of the case. What it holds as two works is two in the library as well, though they be called alike. */
function firstOfEach(
  library: readonly Entry[],
  duplicates: LibraryComparison["duplicates"],
  own: ReadonlySet<string>,
): Entry[] {
  const index = new Index([]);
  const works: Entry[] = [];
  for (const entry of library) {
    const match = index.match(entry);
    const isOwn = match !== undefined && match.by !== "id" && own.has(String(entry.id));
    // A second work of one id would make the case name it twice: it is told, and left alone.
    if (match && !isOwn && (match.by === "id" || !isOtherWork(entry, works[match.at]!, match.by)))
      duplicates.push({ id: String(entry.id), of: String(works[match.at]!.id), by: match.by });
    else {
      index.add(entry, works.length);
      works.push(entry);
    }
  }
  return works;
}

/** Works by what names them. */
class Index {
  private readonly by: Record<MatchedBy, Map<string, number>> = {
    id: new Map(),
    DOI: new Map(),
    ISBN: new Map(),
    URL: new Map(),
    title: new Map(),
  };

  constructor(entries: readonly Entry[]) {
    for (const [at, entry] of entries.entries()) this.add(entry, at);
  }

  add(entry: Entry, at: number): void {
    for (const [by, name] of namesOf(entry)) if (!this.by[by].has(name)) this.by[by].set(name, at);
  }

  match(entry: Entry): { at: number; by: MatchedBy } | undefined {
    for (const [by, name] of namesOf(entry)) {
      const at = this.by[by].get(name);
      if (at !== undefined) return { at, by };
    }
    return undefined;
  }
}

/** Surest first. */
function namesOf(entry: Entry): [MatchedBy, string][] {
  const names: [MatchedBy, string][] = [];
  const text = (field: string) => (typeof entry[field] === "string" ? entry[field].trim() : "");
  if (entry.id !== undefined) names.push(["id", String(entry.id)]);
  if (text("DOI") !== "") names.push(["DOI", plainDoi(text("DOI")).toLowerCase()]);
  // Chapters of one book share its number.
  if (text("ISBN") !== "" && entry.type === "book")
    names.push(["ISBN", text("ISBN").replace(/[^\dXx]/g, "")]);
  if (text("URL") !== "") names.push(["URL", text("URL").replace(/^https?:\/\/(?:www\.)?|[/#]+$/g, "")]);
  const title = plainWords(text("title"));
  if (title.length > 12) names.push(["title", [title, firstName(entry), yearOf(entry)].join("|")]);
  return names;
}

/** One id, and a name in the world that differs, or titles that have no word in common. */
function isOtherWork(a: Entry, b: Entry, by: MatchedBy): boolean {
  const [one, other] = [a, b].map(({ DOI }) => (typeof DOI === "string" ? plainDoi(DOI).toLowerCase() : ""));
  if (one !== "" && other !== "") return one !== other;
  const [title, otherTitle] = [a, b].map((entry) => plainWords(String(entry.title ?? "")));
  const isAlike = title === otherTitle || title!.startsWith(otherTitle!) || otherTitle!.startsWith(title!);
  if (isAlike) return false;
  return (
    (by === "id" && isApart(title!, otherTitle!)) ||
    (firstName(a) !== firstName(b) && yearOf(a) !== yearOf(b))
  );
}

/** Without a word of some length in common; of short words alone nothing can be said. */
function isApart(title: string, other: string): boolean {
  const [ours, theirs] = [title, other].map((text) => text.split(" ").filter((word) => word.length > 3));
  return ours!.length > 0 && theirs!.length > 0 && !ours!.some((word) => theirs!.includes(word));
}

function plainWords(text: string): string {
  return text
    .replace(/<[^<>]*>/g, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function titleOf(entry: Entry): string {
  return String(entry.title ?? entry["title-short"] ?? entry["container-title"] ?? entry.id);
}

function firstName(entry: Entry): string {
  const [first] = namesIn(entry.author ?? entry.editor);
  return plainWords(first?.split(",")[0] ?? "");
}

function yearOf(entry: Entry): string {
  return /\d{4}/.exec(dateText(entry.issued) ?? "")?.[0] ?? "";
}

function differing(ours: Entry, library: Entry): FieldDifference[] {
  return Object.entries(library).flatMap(([field, value]): FieldDifference[] => {
    if (OWN_BUSINESS.has(field) || value === null || value === "") return [];
    const before = ours[field];
    return meant(field, before) === meant(field, value)
      ? []
      : [{ field, before, after: asWritten(field, value) }];
  });
}

function meant(field: string, value: Data | undefined): string {
  if (value === undefined || value === null) return "";
  if (isDate(field)) return dateText(value) ?? JSON.stringify(value);
  if (isNames(value)) return namesIn(value).join("; ");
  if (field === "DOI") return plainDoi(String(value)).toLowerCase();
  return (typeof value === "object" ? JSON.stringify(value) : String(value)).replace(/\s+/g, " ").trim();
}

function asWritten(field: string, value: Data): Data {
  return isDate(field) ? (dateText(value) ?? value) : value;
}

/** An entry as a case writes it: dates as EDTF. */
export function entryAsWritten(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).map(([field, value]) => [field, asWritten(field, value)]));
}

function isDate(field: string): boolean {
  return /^(?:issued|accessed|.*-date)$/.test(field);
}

function dateText(value: Data | undefined): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  const parts = (value as { "date-parts"?: unknown } | undefined)?.["date-parts"];
  if (!Array.isArray(parts) || !parts.every(Array.isArray)) return undefined;
  const day = (part: unknown[]) => part.map((one, i) => String(one).padStart(i === 0 ? 4 : 2, "0")).join("-");
  const text = (parts as unknown[][]).map(day).join("/");
  return (value as { circa?: unknown }).circa ? `${text}~` : text;
}

function isNames(value: Data): boolean {
  return (
    Array.isArray(value) &&
    value.some((one) => typeof one === "object" && one !== null && ("family" in one || "literal" in one))
  );
}

function namesIn(value: Data | undefined): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((name) => {
    if (typeof name !== "object" || name === null || Array.isArray(name)) return String(name);
    const particle = name["non-dropping-particle"];
    const family = [particle, name.family].filter((part) => typeof part === "string").join(" ");
    return typeof name.literal === "string" ? name.literal : [family, name.given].filter(Boolean).join(", ");
  });
}

/** Every text that stands anywhere but in a source: an id that is among them may be cited. */
function wordsOutside({ parts }: CaseContent): Set<string> {
  const words = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === "string") words.add(value);
    else if (Array.isArray(value)) value.forEach(take);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(take);
  };
  for (const { noun, value } of parts.values()) if (noun !== "source") take(value);
  return words;
}
