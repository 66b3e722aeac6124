import { createRequire } from "node:module";
import type { FormattedNote, ListedWork, NoteFormatter, NoteItemRef } from "../../assessment/index.ts";
import { type Csl, dateInWords, hasStyle, isNoDate, STYLE_TAG } from "../../record/index.ts";
import { CASE_LANGUAGE, datesIn, type LanguageCode } from "../../words/index.ts";
import { UsageError } from "../usageError.ts";
import { CHICAGO_NOTES } from "./chicagoNotes.ts";
import { localeOf } from "./locale.ts";

/** Our own style in a language. */
const OWN: Record<LanguageCode, string> = { en: CHICAGO_NOTES, de: inGerman(CHICAGO_NOTES) };

/** Loads the citation processor (it takes a while, so only `review` does) and returns a formatter of notes in that language. */
export async function loadNoteFormatter(
  language: LanguageCode = "en",
  /** CSL that somebody brings. */
  brought?: { file: string; style: string },
): Promise<NoteFormatter> {
  const own = OWN[language];
  const { code, xml: locale } = localeOf(language);
  const style = brought?.style ?? own;
  // Not by import, which reads all of a large file of CommonJS first for the names it exports.
  const require = createRequire(import.meta.url);
  const CSL = require("citeproc") as typeof import("citeproc").default;
  const engineOf = (sys: ConstructorParameters<typeof CSL.Engine>[0], of = style, isSorted = true) => {
    // Left to itself the processor loads the rules of collation; the notes of our own style are not sorted.
    CSL.stringCompare = isSorted ? undefined : (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    try {
      return new CSL.Engine(sys, of, code, true);
    } catch (error) {
      if (brought === undefined) throw error;
      const detail = String(error instanceof Error ? error.message : error).replace(/\s+/g, " ");
      throw new UsageError(
        `--style ${brought.file}: the citation processor cannot use it (${detail.slice(0, 200)})`,
      );
    }
  };
  // What is wrong with a style is told before anything is worked out.
  if (brought) engineOf({ retrieveLocale: () => locale, retrieveItem: () => undefined });
  const isInText = citesInText(style);
  const within = (sources: readonly Csl[], notes: readonly NoteItemRef[][], of = style, isSorted = true) => {
    const ids = new Set(notes.flatMap((cluster) => cluster.map(({ id }) => id)));
    const items = new Map(
      sources.filter(({ id }) => ids.has(id)).map((source) => [source.id, plainItem(source, language)]),
    );
    const engine = engineOf(
      { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) },
      of,
      isSorted,
    );
    const clusters = notes.map((cluster, i) => ({
      citationID: `note-${i}`,
      citationItems: cluster.map(({ id, locator, label }: NoteItemRef) => ({
        id,
        ...(locator === undefined ? {} : { locator, label: label ?? "page" }),
      })),
      properties: { noteIndex: isInText ? 0 : i + 1 },
    }));
    return { engine, told: engine.rebuildProcessorState(clusters, "html").map(([, , text]) => text) };
  };
  // Of our own style a list says nothing to the notes; a style that somebody brings may number its works by it.
  const forNotes = brought === undefined ? withoutList(style) : style;
  const format = (sources: readonly Csl[], notes: readonly NoteItemRef[][]) =>
    notes.length === 0 ? [] : within(sources, notes, forNotes, brought !== undefined).told.map(formatted);
  const list = (sources: readonly Csl[], notes: readonly NoteItemRef[][]): ListedWork[] => {
    if (notes.length === 0) return [];
    // Some styles for notes make no list.
    const [about, entries] =
      within(sources, notes).engine.makeBibliography() ||
      within(sources, notes, own).engine.makeBibliography() ||
      [];
    return (entries ?? []).flatMap((entry, i) => {
      const id = about?.entry_ids[i]?.[0];
      // Each entry comes as a block, whose number, where it has one, is a block of its own.
      const text = entry
        .replace(/<\/?div[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      return id === undefined ? [] : [{ id, ...formatted(text) }];
    });
  };
  const isNumbered = /citation-format="(?:numeric|label)"/.test(style);
  return Object.assign(format, { isInText, isNumbered, list });
}

/** Where a style makes no list, the processor works out no order of the works. */
function withoutList(style: string): string {
  return style.replace(/<bibliography[\s\S]*<\/bibliography>/, "");
}

/** Whether works are cited in the text itself, such as (Smith 2020) or [3], and not in notes. */
function citesInText(style: string): boolean {
  return /<style\b[^>]*\sclass\s*=\s*["']in-text["']/.test(style);
}

function formatted(marked: string): FormattedNote {
  const html = simple(marked.replace(/,? and et al\./g, " et al.").replace(/,? und u\. a\./g, " u. a."));
  return { html: restore(html), text: toText(html) };
}

/** The style with days before months, and the few words that are no term of a locale. */
function inGerman(style: string): string {
  return style
    .replaceAll('<text value="about"/>', '<text value="etwa"/>')
    .replaceAll('<text value="About"/>', '<text value="Etwa"/>')
    .replace(
      /<date-part name="month" suffix=" "\/>(\s*)<date-part name="day" suffix=", "\/>/gu,
      '<date-part name="day" suffix=". "/>$1<date-part name="month" suffix=" "/>',
    );
}

// The processor reads <i>, <b> and the like in fields as markup. A case's text is data, so the brackets of
// every field travel as private characters and are escaped again afterwards; but for the tags by which a title says in
// CSL how its words are set, and these only where each is closed.
const OPEN = "\ue000";
const CLOSE = "\ue001";

function plainItem(source: Csl, language: LanguageCode): Csl {
  const hide = (value: unknown): unknown => {
    if (typeof value === "string") return value.replaceAll("<", OPEN).replaceAll(">", CLOSE);
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner)]));
    return value;
  };
  const item = hide(source) as Csl;
  for (const field of MARKED) {
    const text = source[field];
    if (typeof text === "string" && hasStyle(text)) item[field] = withStyle(text);
  }
  for (const field of DATES) {
    const date = item[field];
    // A style has words of its own for what has no date.
    if (date?.literal !== undefined && isNoDate(date.literal)) delete item[field];
    else if (date?.edtf !== undefined && language !== CASE_LANGUAGE)
      item[field] = { literal: dateInWords(date.edtf, datesIn[language]) };
  }
  // An institution that signs, publishes and hosts is named once.
  const signs = new Set((item.author ?? []).map(({ literal }) => literal));
  if (
    item.publisher !== undefined &&
    (signs.has(item.publisher as string) || item.publisher === item["container-title"])
  )
    delete item.publisher;
  if (item["container-title"] !== undefined && signs.has(item["container-title"] as string))
    delete item["container-title"];
  return item;
}

const DATES = ["issued", "accessed"] as const;
const MARKED = ["title", "title-short", "container-title", "collection-title", "volume-title"] as const;

function withStyle(text: string): string {
  return text
    .replaceAll(STYLE_TAG, (tag) => OPEN_STYLE + tag.slice(1, -1).replace(/^(\/?)em$/, "$1i") + CLOSE_STYLE)
    .replaceAll("<", OPEN)
    .replaceAll(">", CLOSE)
    .replaceAll(OPEN_STYLE, "<")
    .replaceAll(CLOSE_STYLE, ">");
}
const OPEN_STYLE = "\ue002";
const CLOSE_STYLE = "\ue003";

function restore(html: string): string {
  return html.replaceAll(OPEN, "&lt;").replaceAll(CLOSE, "&gt;");
}

/** Italics alone are shown: roman within them ends them and begins them anew, other style is left out. */
function simple(html: string): string {
  return html
    .replace(/<span style="font-style: ?normal;">(.*?)<\/span>/g, "</i>$1<i>")
    .replace(/<\/?(?:b|sup|sub|span)(?: [^>]*)?>/g, "")
    .replaceAll("<i></i>", "");
}

function toText(html: string): string {
  return html
    .replace(/<\/?[a-z][^>]*>/g, "")
    .replaceAll("&#60;", "<")
    .replaceAll("&#62;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&")
    .replaceAll(OPEN, "<")
    .replaceAll(CLOSE, ">");
}
