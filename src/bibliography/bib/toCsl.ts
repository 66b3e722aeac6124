import { isSaidInExtra, SOURCE_TYPES } from "../../record/index.ts";
import { nearest } from "../../record/nearest.ts";
import {
  cslDate,
  type DateRead,
  dayOfReadingIn,
  fromYearAndMonth,
  readDate,
  saysNone,
  takeDayOfReading,
} from "../dates.ts";
import { withExtra } from "../extra.ts";
import type { Item } from "../item.ts";
import { languageCode } from "../languages.ts";
import { withoutHtmlSigns } from "../signs.ts";
import type { RawEntry } from "./inherit.ts";
import { readNames } from "./names.ts";

/** CSL types by the entry types of BibTeX, BibLaTeX and the reference managers that add some. */
export const BIB_TYPES: Record<string, string> = {
  article: "article-journal",
  artwork: "graphic",
  audio: "song",
  bookinbook: "chapter",
  booklet: "pamphlet",
  collection: "book",
  conference: "paper-conference",
  dataset: "dataset",
  electronic: "webpage",
  image: "graphic",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  inreference: "entry-encyclopedia",
  jurisdiction: "legal_case",
  legal: "treaty",
  legislation: "legislation",
  letter: "personal_communication",
  manual: "book",
  map: "map",
  mastersthesis: "thesis",
  movie: "motion_picture",
  music: "song",
  mvbook: "book",
  mvcollection: "book",
  mvproceedings: "book",
  mvreference: "book",
  newspaper: "article-newspaper",
  online: "webpage",
  patent: "patent",
  periodical: "periodical",
  phdthesis: "thesis",
  proceedings: "book",
  reference: "book",
  report: "report",
  review: "review",
  software: "software",
  speech: "speech",
  talk: "speech",
  lecture: "speech",
  presentation: "speech",
  interview: "interview",
  hearing: "hearing",
  bill: "bill",
  blog: "post-weblog",
  webpage: "webpage",
  encyclopedia: "entry-encyclopedia",
  magazine: "article-magazine",
  standard: "standard",
  suppbook: "chapter",
  suppcollection: "chapter",
  suppperiodical: "article-journal",
  techreport: "report",
  thesis: "thesis",
  treaty: "treaty",
  unpublished: "manuscript",
  video: "motion_picture",
  www: "webpage",
  book: "book",
  misc: "document",
};

/** Fields that say in text what a variable of CSL says. */
const TEXTS: Record<string, string> = {
  abstract: "abstract",
  annotation: "annote",
  annote: "annote",
  chapter: "chapter-number",
  copyright: "license",
  edition: "edition",
  art_number: "number",
  "article-number": "number",
  eventtitle: "event-title",
  issuetitle: "volume-title",
  library: "call-number",
  origpublisher: "original-publisher",
  origlocation: "original-publisher-place",
  origtitle: "original-title",
  pagetotal: "number-of-pages",
  numpages: "number-of-pages",
  part: "part-number",
  pubstate: "status",
  series: "collection-title",
  shortjournal: "container-title-short",
  shortseries: "collection-title-short",
  shorttitle: "title-short",
  venue: "event-place",
  version: "version",
  volume: "volume",
  volumes: "number-of-volumes",
};

const NAMES: Record<string, string> = {
  author: "author",
  editor: "editor",
  translator: "translator",
  bookauthor: "container-author",
  director: "director",
  interviewer: "interviewer",
  origauthor: "original-author",
};

/** Fields by which programs keep their own books: nothing of the work is in them. */
const BOOKKEEPING =
  /^(?:file|timestamp|owner|groups?|date-(?:added|modified)|bdsk-.*|__markedentry|crossref|xref|xdata|ids|options|sortkey|sortname|sorttitle|sortyear|presort|key|label|mendeley-.*|citation-key|creationdate|modificationdate|readstatus|ranking|priority|type|publication_stage|document_type|source|unique-id|times-cited|web-of-science.*|cited-references|number-of-cited-references|usage-count.*|journal-iso|doc-delivery-number|da|researcherid-numbers|orcid-numbers|bibsource|biburl|rating|relatedoptions|useprefix|pagination|bookpagination)$/;

/** Every other field that is read. */
const OTHERS =
  "title subtitle titleaddon maintitle mainsubtitle booktitle booksubtitle journal journaltitle journalsubtitle date year month day urldate urlyear urlmonth urlday eventdate eventyear eventmonth eventday origdate origyear origmonth origday publisher institution school organization location address number issue eid pages doi url isbn issn pmid pmcid howpublished langid language keywords note addendum eprint eprinttype archiveprefix arxivid author_keywords eissn".split(
    " ",
  );
/** Fields of BibLaTeX and of programs that are named as not read: none of them is a slip of the pen. */
const NOT_READ =
  "afterword annotator chapter commentator editora editorb editorc eid entryset eventtitleaddon execute foreword gender holder indextitle introduction issuetitle issuesubtitle lccn library mrnumber nameaddon origlanguage origlocation origpublisher origtitle part primaryclass eprintclass pubstate related relatedstring reprinttitle shorthand shorthandintro zblnumber relevance printed comment abbrev_source_title affiliation affiliations research-areas coden sponsors references city country".split(
    " ",
  );
const KNOWN_FIELDS: readonly string[] = [
  ...OTHERS,
  ...NOT_READ,
  ...Object.keys(TEXTS),
  ...Object.keys(NAMES),
];

/** The field that is meant by one that nobody knows, where a slip of the pen makes it. */
export function fieldMeant(name: string): string | undefined {
  if (name.length < 4 || KNOWN_FIELDS.includes(name) || BOOKKEEPING.test(name)) return undefined;
  const near = nearest(name, KNOWN_FIELDS);
  return near === undefined || NOT_READ.includes(near) ? undefined : near;
}

/** Fields only BibLaTeX has; one of them decides how `number` and `month` of the entry are meant. */
const BIBLATEX =
  /^(?:date|journaltitle|location|institution|urldate|langid|eprinttype|subtitle|booksubtitle)$/;

/** Turns one entry, whose fields are in TeX, into CSL; names the fields it did not read. */
export function toCsl(
  { type, properties }: RawEntry,
  decode: (tex: string) => string,
): { item: Item; unread: string[] } {
  const item: Item = { type: typeOf(type, properties) };
  const used = new Set<string>();
  const take = (...names: string[]): string | undefined => {
    let found: string | undefined;
    for (const name of names) {
      const value = properties[name];
      if (value === undefined || value.trim() === "") continue;
      if (found !== undefined && value.trim() !== found.trim()) continue;
      used.add(name);
      found ??= value;
    }
    return found;
  };
  const put = (variable: string, value: unknown) => {
    if (value !== undefined && value !== "" && item[variable] === undefined) item[variable] = value;
  };
  const text = (tex: string | undefined) =>
    tex === undefined
      ? undefined
      : withSingleMarks(withoutHtmlSigns(decode(tex)))
          .replace(/\s+/g, " ")
          .trim();
  const titled = (name: string) => {
    const [title, subtitle, addon] = [name, subOf(name), `${name}addon`].map((field) => text(take(field)));
    const whole = [title, subtitle].filter(Boolean).join(/[?!:.]$/.test(title ?? "") ? " " : ": ");
    // Zotero writes the name of a website there.
    if (name === "title" && item.type === "webpage" && addon) {
      put("container-title", addon);
      return whole || undefined;
    }
    return [whole, addon].filter(Boolean).join(". ") || undefined;
  };
  const date = (variable: string, read: DateRead) => {
    if (variable === "issued" || !saysNone(read)) put(variable, cslDate(read));
  };

  for (const [field, variable] of Object.entries(NAMES)) {
    const written = take(field);
    if (written !== undefined)
      put(
        variable,
        readNames(written, (tex) => withoutHtmlSigns(decode(tex))),
      );
  }
  put("title", titled("title"));
  const isArticle =
    String(item.type).startsWith("article") || item.type === "periodical" || item.type === "review";
  const containers = isArticle
    ? ["journaltitle", "journal", "booktitle"]
    : ["booktitle", "journaltitle", "journal"];
  const mainTitle = titled("maintitle");
  if (mainTitle !== undefined) put(item.type === "book" ? "collection-title" : "container-title", mainTitle);
  for (const field of containers) {
    const title = item["container-title"] === undefined || field === "booktitle" ? titled(field) : undefined;
    if (item["container-title"] === undefined) put("container-title", title);
    else if (field === "booktitle" && title !== item["container-title"]) put("volume-title", title);
    else if (title !== undefined && title !== item["container-title"]) used.delete(field);
  }
  const written = take("date");
  if (written !== undefined) {
    date("issued", readDate(plain(written)));
    // Written beside it for classic BibTeX; it says no more.
    for (const field of ["year", "month", "day"])
      if (written.includes(properties.year?.trim() || "?")) used.add(field);
  } else {
    const year = take("year");
    if (year !== undefined)
      date("issued", fromYearAndMonth(decode(year), text(take("month")), text(take("day"))));
  }
  for (const [field, variable] of [
    ["url", "accessed"],
    ["event", "event-date"],
    ["orig", "original-date"],
  ] as const) {
    // As BibLaTeX keeps a date in parts.
    const year = properties[`${field}day`] || properties[`${field}month`] ? take(`${field}year`) : undefined;
    if (year !== undefined)
      date(variable, fromYearAndMonth(year, text(take(`${field}month`)), text(take(`${field}day`))));
  }
  for (const [field, variable] of [
    ["urlyear", "accessed"],
    ["urldate", "accessed"],
    ["lastchecked", "accessed"],
    ["lastaccessed", "accessed"],
    ["eventdate", "event-date"],
    ["origdate", "original-date"],
    ["origyear", "original-date"],
    ["originalyear", "original-date"],
  ] as const) {
    const said = take(field);
    if (said !== undefined) date(variable, readDate(plain(said)));
  }
  put(
    "publisher",
    text(take("publisher")) ?? text(take("institution", "school")) ?? text(take("organization")),
  );
  put("publisher-place", text(take("location", "address")));
  put(numberOf(String(item.type), properties.series !== undefined), text(take("number", "issue")));
  nameOfIssue(item, isArticle ? text(properties.issue) : undefined, () => used.add("issue"));
  put("number", text(take("eid")));
  put("page", text(take("pages"))?.replace(/(?:(?<!\s)\s+)?[–—]\s*/g, "-"));
  put("DOI", verbatim(take("doi")));
  put("URL", verbatim(take("url")));
  for (const [field, variable] of [
    ["isbn", "ISBN"],
    ["pmid", "PMID"],
    ["pmcid", "PMCID"],
  ] as const)
    put(variable, text(take(field)));
  // A journal has one in print and another on the web.
  const standards = [text(take("issn")), text(take("eissn"))].filter(Boolean);
  put("ISSN", [...new Set(standards)].join(", "));
  const how = take("howpublished");
  const [, address, behind = ""] =
    /^\s*(?:\\url\s*\{)?(https?:\/\/[^\s}]+)\}?\s*(\S.*)?$/.exec(how ?? "") ?? [];
  if (address) {
    put("URL", verbatim(address));
    const readOn = behind === "" ? undefined : dayOfReadingIn(text(behind) ?? "");
    put(readOn === undefined ? "medium" : "accessed", readOn ?? text(behind || undefined));
  } else put("medium", text(how));
  const genre = text(take("type"));
  put("genre", GENRES[genre ?? ""] ?? genre ?? GENRES[type]);
  const subtype = take("entrysubtype");
  if (subtype && !/^(?:magazine|newspaper)$/i.test(subtype) && item.type !== subtype) {
    if (item.genre === undefined) put("genre", text(subtype));
    else used.delete("entrysubtype");
  }
  // What an editor is anyway needs no word.
  if (/^editor$/i.test(properties.editortype?.trim() ?? "")) used.add("editortype");
  put("language", languageCode(text(take("langid", "language", "hyphenation"))));
  const keywords = [take("keywords", "keyword"), take("author_keywords")].map(text);
  put("keyword", [...new Set(keywords.filter(Boolean))].join("; "));
  eprint(take, put, text);
  for (const [field, variable] of Object.entries(TEXTS)) {
    if (properties[field] === undefined || item[variable] !== undefined) continue;
    put(variable, text(take(field)));
  }
  put("note", noteText(take("note"), text));
  const addendum = text(take("addendum"));
  if (addendum) item.note = [item.note, addendum].filter(Boolean).join(". ");
  takeDayOfReading(item);
  const whole = withExtra(item);
  const unread = Object.entries(properties)
    .filter(([name, value]) => !used.has(name) && value.trim() !== "" && !BOOKKEEPING.test(name))
    .map(([name]) => name);
  return { item: whole, unread };
}

/** BibLaTeX has a number and, beside it, what an issue is called: mostly its season. */
function nameOfIssue(item: Item, name: string | undefined, isRead: () => void): void {
  if (name === undefined) return;
  if (item.issue === undefined || item.issue === name) item.issue = name;
  else {
    const year = (item.issued as { "date-parts"?: number[][] } | undefined)?.["date-parts"];
    const dated =
      year?.length === 1 && year[0]!.length === 1 ? readDate(`${name} ${year[0]![0]}`) : undefined;
    if (typeof dated !== "object" || dated["date-parts"] === undefined) return;
    item.issued = dated;
  }
  isRead();
}

/** A note whose lines are one text, but for those that say a field each. */
function noteText(
  tex: string | undefined,
  text: (tex: string | undefined) => string | undefined,
): string | undefined {
  const lines = tex?.split("\n").map((line) => text(line) ?? "") ?? [];
  const isField = (line: string) => isSaidInExtra(/^([A-Za-z][\w-]*): \S/.exec(line)?.[1] ?? "");
  const rest = lines.filter((line) => line !== "" && !isField(line)).join(" ");
  return [rest, ...lines.filter(isField)].filter(Boolean).join("\n");
}

/** What the number of an entry is: of an issue, within a series, or of the work. */
export function numberOf(type: string, isInSeries: boolean): "issue" | "collection-number" | "number" {
  if (type.startsWith("article") || ["periodical", "review", "paper-conference"].includes(type))
    return "issue";
  return (type === "book" || type === "chapter") && isInSeries ? "collection-number" : "number";
}

/** A date is no TeX: in it the tilde means "about". */
function plain(written: string): string {
  return written.replace(/[{}\\]/g, "");
}

const GENRES: Record<string, string> = {
  phdthesis: "PhD thesis",
  mastersthesis: "Master's thesis",
  mathesis: "Master's thesis",
  techreport: "Technical report",
  resreport: "Research report",
};

/** `title` has `subtitle`, `booktitle` has `booksubtitle`. */
function subOf(field: string): string {
  return `${field.replace(/title$/, "")}subtitle`;
}

function typeOf(type: string, properties: Record<string, string>): string {
  const subtype = properties.entrysubtype?.toLowerCase();
  // As this program writes a type that BibLaTeX has no entry for.
  if (subtype !== undefined && (SOURCE_TYPES as readonly string[]).includes(subtype)) return subtype;
  if (type === "article" && (subtype === "newspaper" || subtype === "magazine")) return `article-${subtype}`;
  if (
    type === "misc" &&
    properties.url &&
    !properties.publisher &&
    !properties.howpublished &&
    BIBLATEX_WEB(properties)
  )
    return "webpage";
  return BIB_TYPES[type] ?? "document";
}

function BIBLATEX_WEB(properties: Record<string, string>): boolean {
  return Object.keys(properties).some(
    (name) => BIBLATEX.test(name) || /^(?:lastchecked|lastaccessed)$/.test(name),
  );
}

/** Addresses are no TeX, but many programs escape signs in them. */
function verbatim(written: string | undefined): string | undefined {
  return written
    ?.trim()
    .replace(/^\\(?:url|href)\s*\{([^}]*)\}.*$/, "$1")
    .replace(/^\{(.*)\}$/, "$1")
    .replace(/\{\\([_%&#$~])\}/g, "$1")
    .replace(/\\([_%&#$~{}])/g, "$1")
    .replaceAll("&amp;", "&")
    .replace(/\{(?:\\textasciitilde|\\~)\}|\\textasciitilde(?:\{\})?/g, "~");
}

function eprint(
  take: (...names: string[]) => string | undefined,
  put: (variable: string, value: unknown) => void,
  text: (tex: string | undefined) => string | undefined,
): void {
  const id = verbatim(take("eprint", "arxivid"));
  const kind = text(take("eprinttype", "archiveprefix"));
  const sort = id === undefined ? undefined : text(take("eprintclass", "primaryclass"));
  if (id === undefined) {
    put("archive", kind);
    return;
  }
  if (/^(?:pubmed|pmid)$/i.test(kind ?? "")) put("PMID", id);
  else {
    put("archive", kind);
    put("archive_location", sort ? `${id} [${sort}]` : id);
    if (/^arxiv$/i.test(kind ?? "")) put("URL", `https://arxiv.org/abs/${id.replace(/^arxiv:/i, "")}`);
  }
}

/** "`a'": a quotation in a quotation as TeX writes it; double ones the decoder knows. */
function withSingleMarks(text: string): string {
  return text.includes("`") ? text.replace(/`([^`'\n]{1,200}?)'(?!\p{L})/gu, "‘$1’") : text;
}
