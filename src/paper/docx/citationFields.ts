import { type Csl, type CslDateParts, type CslName, PERSONS } from "../../record/index.ts";
import { dataText, endNoteField } from "./endNote.ts";

/** What reference managers (Zotero, Mendeley, EndNote) leave in a Word file: the data of each work, and how it is cited. */
export interface CitationFields {
  works: Csl[];
  /** By numbers, not by names: "[1,2]", "(3)". */
  isNumbered: boolean;
}

const TOKEN =
  /<w:fldChar\b[^>]{0,200}?w:fldCharType="(begin|separate|end)"|<w:instrText\b[^>]{0,200}?>([^<]*)<|<w:fldData\b[^>]{0,200}?>([^<]*)<|<w:fldSimple\b[^>]{0,200}?w:instr="([^"]*)"/g;
/** No paper cites so many works; one field's data are no longer. */
const MOST_WORKS = 5_000;
const LONGEST_FIELD = 2_000_000;

/** The works in the citation fields of the parts of a Word file; none where it has no such fields. */
export function citationFields(parts: readonly string[]): CitationFields | undefined {
  const works = new Map<string, Csl>();
  const shown: string[] = [];
  for (const code of parts.flatMap(fieldCodes)) {
    if (works.size >= MOST_WORKS) break;
    const add = (work: Csl) => works.set(JSON.stringify([work.title, work.author, work.issued]), work);
    const endNote = endNoteField(code);
    if (endNote) {
      if (endNote.shown !== undefined) shown.push(endNote.shown);
      for (const work of endNote.works) add(work);
      continue;
    }
    const citation = cslIn(code);
    if (!citation) continue;
    const plain = (citation.properties as { plainCitation?: unknown } | undefined)?.plainCitation;
    if (typeof plain === "string") shown.push(plain);
    for (const cited of list(citation.citationItems)) {
      const work = workIn(record(cited)?.itemData);
      if (work) add(work);
    }
  }
  if (works.size === 0) return undefined;
  const numbered = shown.filter((text) => /^[[(]?\d{1,3}(?!\d)/u.test(text.trim())).length;
  return { works: [...works.values()], isNumbered: numbered > shown.length / 2 };
}

/** The codes of the citation fields; Word cuts a long code into runs, and fields may hold fields. */
function fieldCodes(xml: string): string[] {
  if (!xml.includes("CSL_CITATION") && !xml.includes("EN.CITE")) return [];
  const codes: string[] = [];
  const open: string[][] = [];
  for (const [, change, text, data, simple] of xml.matchAll(TOKEN)) {
    if (simple !== undefined) codes.push(simple);
    else if (change === "begin") open.push([]);
    else if (change === "end") codes.push((open.pop() ?? []).join(""));
    // EndNote keeps what is too long for a code beside it.
    else if (data !== undefined) {
      if (data.length < LONGEST_FIELD) codes.push(escaped(dataText(data)));
    } else if (text !== undefined) open.at(-1)?.push(text);
  }
  return codes
    .filter((code) => code.length < LONGEST_FIELD && /CSL_CITATION|EndNote/.test(code))
    .map(decoded);
}

/** As a code stands in the file, so that both are decoded once. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]!);
}

function decoded(text: string): string {
  const names: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#x([0-9a-f]{1,6})|#(\d{1,7}));/giu,
    (whole, name, hex, number) => {
      if (name !== undefined) return names[String(name).toLowerCase()]!;
      const point = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

function cslIn(code: string): Record<string, unknown> | undefined {
  const start = code.indexOf("{");
  const end = code.lastIndexOf("}");
  if (start < 0 || end < start) return undefined;
  try {
    return record(JSON.parse(code.slice(start, end + 1)));
  } catch {
    // Cut or edited by hand: what the field shows is in the text all the same.
    return undefined;
  }
}

const TEXTS = [
  "title",
  "container-title",
  "publisher",
  "publisher-place",
  "genre",
  "number",
  "volume",
  "issue",
  "page",
  "URL",
  "DOI",
  "language",
] as const;

function workIn(data: unknown): Csl | undefined {
  const item = record(data);
  if (!item || typeof item.title !== "string" || item.title.trim() === "") return undefined;
  const work: Record<string, unknown> = { type: typeof item.type === "string" ? item.type : "document" };
  for (const name of TEXTS) {
    const value = item[name];
    if (typeof value === "string" && value.trim() !== "") work[name] = value;
    else if (typeof value === "number") work[name] = String(value);
  }
  for (const role of PERSONS) {
    const names = list(item[role]).flatMap(nameIn);
    if (names.length > 0) work[role] = names;
  }
  for (const name of ["issued", "accessed"] as const) {
    const date = dateIn(item[name]);
    if (date) work[name] = date;
  }
  return work as unknown as Csl;
}

function nameIn(value: unknown): CslName[] {
  const name = record(value);
  const text = (one: unknown) => (typeof one === "string" && one.trim() !== "" ? one.trim() : undefined);
  const family = text(name?.family);
  const given = text(name?.given);
  const literal = text(name?.literal);
  if (family !== undefined) return [{ family, ...(given === undefined ? {} : { given }) }];
  return literal === undefined ? [] : [{ literal }];
}

function dateIn(value: unknown): CslDateParts | undefined {
  const parts = list(list(record(value)?.["date-parts"])[0]).map(Number);
  const whole = parts.findIndex((one) => !Number.isInteger(one) || one <= 0);
  const known = (whole < 0 ? parts : parts.slice(0, whole)).slice(0, 3);
  return known.length > 0 ? { "date-parts": [known] } : undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
