import { z } from "zod";
import { NAME_PARTS, SOURCE_TYPES } from "../csl.ts";
import { parseDate } from "../date.ts";
import { dateInWords } from "../dateWords.ts";
import { DateOrNone, idOf, isNoDate, Label, label, part, SourceId, Title, withFacts } from "../fields.ts";
import { type HiddenIn, withoutHidden } from "../hidden.ts";
import { onlyDateMeant } from "../nearestDate.ts";
import { plainValues } from "../plainValues.ts";
import { plainTitle } from "../titleStyle.ts";
import { noun } from "./noun.ts";

/**
 * A work that can be cited: a CSL item (Citation Style Language 1.0.2), as Zotero exports it. In YAML a name
 * may be written as plain text for an institution or as "Family, Given" under `family`/`given`, and a date
 * as EDTF text; both become CSL's own form.
 */

const NamePart = label(500).optional();
const PARTS = Object.fromEntries(NAME_PARTS.map((one) => [one, NamePart])) as Record<
  (typeof NAME_PARTS)[number],
  typeof NamePart
>;
const Name = z.union([
  Label.describe("An institution, as it signs"),
  z
    .looseObject({ ...PARTS, literal: NamePart })
    .refine(
      ({ family, given, literal }) => (family ?? given ?? literal ?? "").trim() !== "",
      "expected family and given, or literal for an institution",
    ),
]);
/** Bare digits are a number to YAML. */
const Numbering = withFacts(z.union([z.string(), z.number()]), { label: true });
const Names = z.union([Label, z.array(Name)]);
const CslDate = z.union([
  DateOrNone,
  z
    .looseObject({
      "date-parts": z
        .array(z.array(z.union([z.number(), z.string()])).max(3))
        .max(2)
        .optional(),
      literal: z.string().max(200).optional(),
      raw: z.string().max(200).optional(),
      edtf: z.string().max(200).optional(),
      circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
      season: z.union([z.number(), z.string()]).optional(),
    })
    .refine((date) => {
      const text = datePartsAsEdtf(date["date-parts"]);
      return text === undefined || parseDate(text) !== undefined;
    }, "expected date-parts that make a date: [[2021, 10, 6]]"),
]);

/** Who stands behind a source and how near it is to the matter: what the source balance counts. */
export const SOURCE_KINDS = [
  "official",
  "press",
  "state-media",
  "think-tank",
  "scholarly",
  "encyclopedia",
  "blog",
  "mirror",
  "aggregator",
  "general-knowledge",
] as const;

/** How much of the text of a work its reader has read. */
export const SEEN = ["whole", "excerpt", "no"] as const;

/** How far the text read can be relied on, by the judgement of the case's author. */
export const QUALITIES = ["high", "medium", "low"] as const;

/** CSL variables are many and grow; those not used here pass through untouched. */
export const SourceItem = part(
  z.looseObject({
    id: z.union([SourceId, z.number()]).describe("Short name by which the case refers to it"),
    type: z.enum(SOURCE_TYPES).describe("What sort of work it is, as CSL names it"),
    title: Title.optional().describe("In full"),
    "title-short": Label.optional().describe("For later mentions"),
    author: Names.optional().describe("An institution as it signs, or persons by family and given name"),
    editor: Names.optional().describe("Who edited the work"),
    translator: Names.optional().describe("Who translated it"),
    issued: withFacts(CslDate, { isDate: true, time: "published" })
      .optional()
      .describe(
        "When it was published; absent: no view as of a day holds the work, unless `accessed` shows it was there",
      ),
    accessed: withFacts(CslDate, { isDate: true, time: "ends" })
      .optional()
      .describe("When it was last seen there; absent: nothing is said"),
    "container-title": Label.optional().describe("The journal, newspaper, site or book it is in"),
    publisher: Label.optional().describe("Who published it"),
    "publisher-place": Label.optional().describe("Where it was published"),
    URL: label(4000).optional().describe("Where it can be read"),
    DOI: label(500).optional().describe("Without https://doi.org/"),
    volume: Numbering.optional().describe("Of a journal"),
    issue: Numbering.optional().describe("Number of the journal"),
    page: Numbering.optional().describe("First and last page"),
    language: label(40).optional().describe("As in BCP 47: en, ru, zh"),
    note: withFacts(z.string().max(5000), { note: true, remark: true, freeText: true })
      .optional()
      .describe("What a reader should know about it"),
    actor: idOf("actor")
      .optional()
      .describe(
        "The actor of the case that speaks in it: the organisation whose communiqué it is, the state whose decree; absent: none",
      ),
    kind: z
      .enum(SOURCE_KINDS)
      .optional()
      .describe("What sort of voice it is; absent: counted as of unknown kind"),
    quality: z
      .enum(QUALITIES)
      .optional()
      .describe("How far its text can be relied on, by your judgement; absent: nothing is assumed"),
    funder: z
      .union([idOf("actor", { orName: true }), Label])
      .optional()
      .describe("Who paid for it: an actor's id, or a name; absent: not known"),
    seen: z
      .enum(SEEN)
      .optional()
      .describe("How much of its text the author of the case has read; absent: nothing is assumed"),
    text: withFacts(z.string().max(500), { withheld: "the text of a work is its publisher's" })
      .optional()
      .describe("File with the source's text, if it is at hand"),
  }),
  { counted: "sources", knownBy: ["published", "read", "never"] },
);
export type SourceItem = z.infer<typeof SourceItem>;

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}
export interface CslDateParts {
  "date-parts"?: number[][];
  literal?: string;
  /** Of what has no plain parts, beside its words. */
  edtf?: string;
  /** 1 to 4, spring to winter. */
  season?: number;
  circa?: boolean;
}

/** A source as the rest of the program sees it: a CSL item with what the case adds set apart from it. */
export interface Source {
  id: string;
  /** Clean CSL-JSON, fit for a citation processor or for Zotero. */
  csl: Csl;
  /** Issue date as EDTF text, when there is one. */
  issued: string | undefined;
  actor: string | undefined;
  kind: (typeof SOURCE_KINDS)[number] | undefined;
  quality: (typeof QUALITIES)[number] | undefined;
  funder: string | undefined;
  seen: (typeof SEEN)[number] | undefined;
  text: string | undefined;
  /** What was taken out of it because it cannot be seen. */
  hidden?: HiddenIn[];
}

export interface Csl {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  issued?: CslDateParts;
  accessed?: CslDateParts;
  [variable: string]: unknown;
}

/** Sorts a written item into clean CSL and what the case adds. */
function toSource(item: SourceItem): Source {
  const { actor, kind, quality, funder, seen, text, custom: _, ...rest } = item;
  const { item: seenText, hidden } = withoutHidden(rest);
  const csl: Csl = { ...plainValues(seenText), id: String(item.id), type: item.type } as Csl;
  for (const role of ["author", "editor", "translator"] as const) {
    const names = item[role];
    if (names !== undefined) csl[role] = toNames(withoutHidden({ [role]: names }).item[role] as typeof names);
  }
  for (const role of ["issued", "accessed"] as const) {
    const date = item[role];
    if (date !== undefined) csl[role] = toCslDate(date);
  }
  return {
    id: csl.id,
    csl,
    issued: item.issued === undefined ? undefined : toEdtf(item.issued),
    actor,
    kind,
    quality,
    funder,
    seen,
    text,
    ...(hidden.length > 0 ? { hidden } : {}),
  };
}

function toNames(names: z.infer<typeof Names>): CslName[] {
  const list = typeof names === "string" ? [names] : names;
  return list.map((name) => (typeof name === "string" ? { literal: name } : (name as CslName)));
}

function toCslDate(date: z.infer<typeof CslDate>): CslDateParts {
  if (typeof date !== "string") {
    const { "date-parts": moments, ...rest } = date;
    // No citation shows a date that stands only there, and of words that are a date none is of a day.
    if (moments === undefined && !isNoDate(date.literal ?? "")) {
      const text = toEdtf(date);
      if (text !== undefined) return toCslDate(text);
    }
    const parts = moments?.map((moment) => moment.map(Number).filter((part) => part > 0));
    return { ...rest, ...(parts?.[0]?.length ? { "date-parts": parts } : {}) } as CslDateParts;
  }
  const parts = date.split("/").map((moment) =>
    moment
      .replace(/[?~%]$/, "")
      .split("-")
      .map(Number),
  );
  const season = /^(\d{4})-2([1-4])([~%]?)[?]?$/.exec(date);
  if (season)
    return {
      ...{ "date-parts": [[Number(season[1])]], season: Number(season[2]) },
      ...(season[3] ? { circa: true } : {}),
    };
  // A citation in another language words it anew.
  const edtf = isNoDate(date) ? {} : { edtf: date };
  if (parts.some((moment) => moment.some((part) => !(part > 0)))) return { literal: inWords(date), ...edtf };
  // Quarters and halves of the year, and seasons of one half of the earth, are no months.
  if (parts.some(([, month = 1]) => month > 12)) return { literal: dateInWords(date), ...edtf };
  return { "date-parts": parts, ...(/[~%]/.test(date) ? { circa: true } : {}) };
}

/** What a citation shows of a date that has no plain parts. */
function inWords(date: string): string {
  if (isNoDate(date)) return "n.d.";
  const decade = /^(\d{3})X[?~%]?$/.exec(date);
  if (decade) return `${decade[1]}0s`;
  const century = /^(\d{2})XX[?~%]?$/.exec(date);
  if (century) return `${century[1]}00s`;
  const month = /^(\d{4})-XX(?:-XX)?$/.exec(date);
  if (month) return month[1]!;
  const open = /^(\d{4})[\d-]*\/(?:\.\.)?$/.exec(date);
  if (open) return `since ${open[1]}`;
  const until = /^(?:\.\.)?\/(\d{4})[\d-]*$/.exec(date);
  if (until) return `until ${until[1]}`;
  return dateInWords(date);
}

/** A date as its field may hold it, faulty ones included, as EDTF text. */
export function dateText(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  // Asked of every field that may hold a date, most of which are absent; a schema takes long to say no.
  if (typeof value !== "object" || value === null) return undefined;
  const read = CslDate.safeParse(value);
  return read.success ? toEdtf(read.data) : undefined;
}

/** Issue date as EDTF text: from the parts, else from text a reference manager could not take apart. */
function toEdtf(date: z.infer<typeof CslDate>): string | undefined {
  if (typeof date === "string") return isNoDate(date) ? undefined : date;
  const text = datePartsAsEdtf(date["date-parts"]);
  if (text !== undefined) {
    const ofSeason = /^\d{4}$/.test(text) && /^[1-4]$/.test(`${date.season}`) ? `-2${date.season}` : "";
    return `${text}${ofSeason}${date.circa ? "~" : ""}`;
  }
  for (const written of [date.edtf, date.raw, date.literal]) {
    if (written === undefined || isNoDate(written)) continue;
    const meant = parseDate(written) ? written : onlyDateMeant(written);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Reference managers write `[["2010", "", ""]]` and `[[2010, 0]]` for a year alone. */
function datePartsAsEdtf(moments: (string | number)[][] | undefined): string | undefined {
  if (!moments) return undefined;
  const texts = moments.map((moment) => {
    const end = moment.findIndex((part) => part === "" || Number(part) === 0);
    const given = end < 0 ? moment : moment.slice(0, end);
    return given.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
  });
  return texts[0] ? texts.filter((text) => text !== "").join("/") : undefined;
}

/** What a reader of a published case may know of a work; a reference manager's own fields stay at home. */
const BIBLIOGRAPHIC = [
  "title",
  "title-short",
  "author",
  "editor",
  "translator",
  "container-title",
  "collection-title",
  "collection-number",
  "event-title",
  "publisher",
  "publisher-place",
  "edition",
  "version",
  "volume",
  "number-of-volumes",
  "issue",
  "number",
  "page",
  "chapter-number",
  "section",
  "genre",
  "medium",
  "authority",
  "jurisdiction",
  "language",
  "DOI",
  "ISBN",
  "ISSN",
  "URL",
  "note",
] as const;

const OF_THE_CASE = ["issued", "actor", "kind", "quality", "funder", "seen", "text"] as const;

/** What each way through a case asks anew; a source is never changed in place. */
const asWritten = new WeakMap<Source, Readonly<Record<string, unknown>>>();

/** A source's fields as its schema has them, dates as EDTF text. */
function written(source: Source): Readonly<Record<string, unknown>> {
  const fields = asWritten.get(source) ?? fieldsOf(source);
  asWritten.set(source, fields);
  return fields;
}

function fieldsOf(source: Source): Record<string, unknown> {
  const { csl } = source;
  const fields: Record<string, unknown> = { id: source.id, type: csl.type };
  const add = (name: string, value: unknown) => {
    if (value !== undefined) fields[name] = value;
  };
  for (const name of BIBLIOGRAPHIC) add(name, csl[name]);
  add("accessed", firstDay(csl.accessed));
  for (const name of OF_THE_CASE) add(name, source[name]);
  return fields;
}

function without(source: Source, names: readonly string[]): Source {
  const gone = new Set(names);
  const csl = Object.fromEntries(Object.entries(source.csl).filter(([name]) => !gone.has(name))) as Csl;
  const copy: Source = { ...source, csl };
  for (const name of OF_THE_CASE) if (gone.has(name)) copy[name] = undefined;
  return copy;
}

function firstDay(date: CslDateParts | undefined): string | undefined {
  const [year, ...rest] = date?.["date-parts"]?.[0] ?? [];
  if (year === undefined) return undefined;
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

export const source = noun<"sources", "record", typeof SourceItem, Source>({
  list: "sources",
  in: "record",
  schema: SourceItem,
  title: ({ id, csl }) => plainTitle(csl.title ?? id),
  read: toSource,
  written,
  without,
});
