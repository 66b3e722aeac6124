import {
  type Csl,
  type CslName,
  DATES_OF_WORK,
  NAME_PARTS,
  PERSONS,
  parseDate,
  SOURCE_TYPES,
  VARIABLES_OF_WORK,
  visibleText,
} from "../../record/index.ts";

const TYPES: ReadonlySet<string> = new Set(SOURCE_TYPES);
/** What is written first; any other variable that holds a text follows. */
const FIRST = [
  "title",
  "title-short",
  "container-title",
  "collection-title",
  "publisher",
  "publisher-place",
  "event-title",
  "genre",
  "number",
  "volume",
  "issue",
  "page",
  "edition",
  "archive",
  "authority",
  "language",
  "DOI",
  "ISBN",
  "ISSN",
];
const TEXTS = [...new Set([...FIRST, ...VARIABLES_OF_WORK])];

/** A CSL item as an entry of sources.yaml: the fields a case knows, in a fixed order, with dates as EDTF. */
export function sourceEntry(id: string, item: Csl, note: string): Record<string, unknown> {
  const entry: Record<string, unknown> = { id, type: TYPES.has(item.type) ? item.type : "document" };
  for (const role of [...new Set([...PERSONS, ...VARIABLES_OF_WORK])]) {
    const value = item[role];
    const names = Array.isArray(value) ? value.filter(isName).flatMap(nameEntry) : [];
    if (names.length > 0) entry[role] = names;
  }
  for (const field of TEXTS) {
    const value = item[field];
    if (typeof value !== "string" && typeof value !== "number") continue;
    const text = visibleText(String(value), field === "language" ? 39 : 490);
    if (text !== "") entry[field] = text;
  }
  for (const role of DATES_OF_WORK) {
    const date = edtfOf(item[role] as Csl["issued"]);
    // A year alone is written bare.
    if (date !== undefined) entry[role] = /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
  }
  const url = typeof item.URL === "string" ? visibleText(item.URL, 3_900) : "";
  if (url !== "") entry.URL = url;
  entry.note = note;
  return entry;
}

function isName(part: unknown): part is CslName {
  return typeof part === "object" && part !== null;
}

function nameEntry(name: CslName): unknown[] {
  const whole = visibleText(name.literal ?? "", 490);
  if (whole !== "") return [whole];
  const parts = Object.entries(name).flatMap(([part, value]) => {
    const text =
      (NAME_PARTS as readonly string[]).includes(part) && typeof value === "string"
        ? visibleText(value, 490)
        : "";
    return text === "" ? [] : [[part, text] as const];
  });
  const entry = Object.fromEntries(parts);
  if (entry.family === undefined) return entry.given === undefined ? [] : [entry.given];
  return [entry];
}

function edtfOf(date: Csl["issued"]): string | undefined {
  const moments = date?.["date-parts"]?.map((parts) =>
    parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-"),
  );
  const text = moments?.filter((moment) => moment !== "").join("/");
  return text && parseDate(text) ? text : undefined;
}
