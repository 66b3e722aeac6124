import type { Csl } from "../../record/index.ts";
import { IS_ET_AL } from "../../record/lexicon/works.ts";
import { edtfOf, extraLines } from "../extra.ts";
import { BIB_TYPES, numberOf } from "./toCsl.ts";

const TYPES: Record<string, string> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  article: "article",
  book: "book",
  chapter: "incollection",
  "paper-conference": "inproceedings",
  "entry-encyclopedia": "inreference",
  thesis: "thesis",
  report: "techreport",
  pamphlet: "booklet",
  manuscript: "unpublished",
  webpage: "online",
  legislation: "legislation",
  treaty: "legal",
  legal_case: "jurisdiction",
  personal_communication: "letter",
  patent: "patent",
  periodical: "periodical",
  dataset: "dataset",
  software: "software",
  standard: "standard",
  map: "map",
  motion_picture: "movie",
  song: "music",
  graphic: "image",
  review: "review",
};

/** Classic BibTeX and BibLaTeX both read these; where they differ, both names stand (`year` and `date`). */
const FIELDS: [variable: string, field: string][] = [
  ["title", "title"],
  ["title-short", "shorttitle"],
  ["collection-title", "series"],
  ["volume", "volume"],
  ["number-of-volumes", "volumes"],
  ["edition", "edition"],
  ["publisher-place", "address"],
  ["chapter-number", "chapter"],
  ["event-title", "eventtitle"],
  ["event-place", "venue"],
  ["original-title", "origtitle"],
  ["original-publisher", "origpublisher"],
  ["number-of-pages", "pagetotal"],
  ["part-number", "part"],
  ["version", "version"],
  ["genre", "type"],
  ["language", "langid"],
  ["keyword", "keywords"],
  ["abstract", "abstract"],
  ["annote", "annotation"],
  ["medium", "howpublished"],
  ["status", "pubstate"],
  ["container-title-short", "shortjournal"],
  ["ISBN", "isbn"],
  ["ISSN", "issn"],
  ["PMID", "pmid"],
  ["archive", "eprinttype"],
  ["PMCID", "pmcid"],
  ["call-number", "library"],
  ["original-publisher-place", "origlocation"],
  ["volume-title", "issuetitle"],
  ["collection-title-short", "shortseries"],
  ["archive_location", "eprint"],
];

/** Variables that are written below, each in its own way. */
const OTHERWISE =
  "id type author editor translator container-author director interviewer original-author container-title publisher number page issued accessed original-date event-date DOI URL note".split(
    " ",
  );

export function bibText(works: readonly Csl[]): string {
  return works.map(entryText).join("\n");
}

function entryText(work: Csl): string {
  const lines: string[] = [];
  const add = (field: string, value: string | undefined) => {
    if (value !== undefined && value !== "") lines.push(`\t${field} = {${value}},`);
  };
  for (const [role, field] of [
    ["author", "author"],
    ["editor", "editor"],
    ["translator", "translator"],
    ["container-author", "bookauthor"],
    ["director", "director"],
    ["interviewer", "interviewer"],
    ["original-author", "origauthor"],
  ] as const)
    add(field, namesText(work[role]));
  for (const [variable, field] of FIELDS) add(field, texOf(work[variable]));
  const isArticle = work.type.startsWith("article") || work.type === "review";
  add(isArticle ? "journal" : "booktitle", texOf(work["container-title"]));
  // A report of no kind is none of BibTeX's technical ones.
  const entry = work.type === "report" && work.genre === undefined ? "report" : (TYPES[work.type] ?? "misc");
  if (work.type === "article-magazine" || work.type === "article-newspaper")
    add("entrysubtype", work.type.slice(8));
  // One with an address is read as a page of the web.
  else if (BIB_TYPES[entry] !== work.type || (work.type === "document" && work.URL !== undefined))
    add("entrysubtype", work.type);
  add(work.type === "report" || work.type === "thesis" ? "institution" : "publisher", texOf(work.publisher));
  // One field for three numbers: which of them it is, the type and the series say.
  const numbered = numberOf(work.type, work["collection-title"] !== undefined);
  add("number", texOf(work[numbered]));
  if (numbered !== "number") add("eid", texOf(work.number));
  add("pages", texOf(work.page)?.replace(/(?<=\d)[-–](?=\d)/g, "--"));
  const issued = dateText(work.issued);
  add("year", /^\d{4}/.exec(issued ?? "")?.[0]);
  add("date", issued);
  add("urldate", dateText(work.accessed));
  add("origdate", dateText(work["original-date"]));
  add("eventdate", dateText(work["event-date"]));
  const written = new Set([...FIELDS.map(([variable]) => variable), ...OTHERWISE]);
  const extra = Object.keys(work)
    .filter((variable) => !written.has(variable) && variable !== numbered)
    .flatMap((variable) => extraLines(work, variable).map((line) => texOf(line)));
  add("note", [texOf(work.note)?.replace(/\s*\n\s*/g, "\n"), ...extra].filter(Boolean).join("\n"));
  add("doi", addressText(work.DOI));
  add("url", addressText(work.URL));
  return `@${entry}{${work.id.replace(/[\s,{}"#%~\\]/g, "-")},\n${lines.join("\n")}\n}\n`;
}

const STYLES: [open: RegExp, tex: string][] = [
  [/<(?:i|em)>/g, "\\emph{"],
  [/<(?:b|strong)>/g, "\\textbf{"],
  [/<sup>/g, "\\textsuperscript{"],
  [/<sub>/g, "\\textsubscript{"],
  [/<sc>|<span style="font-variant: ?small-caps;?">/g, "\\textsc{"],
  [/<span class="nocase">/g, "{"],
];

/** Letters stay letters; only what TeX reads as a command is written with a backslash. */
function texOf(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  let text = String(value)
    .replace(/[\\{}]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`))
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\u00A0/g, "~");
  for (const [open, tex] of STYLES) text = text.replace(open, tex);
  return text.replace(/<\/(?:i|em|b|strong|sup|sub|sc|span)>/g, "}").replace(/([-'`])(?=\1)/g, "$1{}");
}

function addressText(value: unknown): string | undefined {
  return typeof value === "string" ? value.replace(/[{}\\]/g, encodeURIComponent) : undefined;
}

function namesText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  return value
    .map((name: Record<string, string | undefined>) => {
      const { family, given, suffix, literal } = name;
      if (literal !== undefined && IS_ET_AL.test(literal)) return "others";
      if (family === undefined || given === undefined) return `{${texOf(literal ?? family ?? given ?? "")}}`;
      const last = [name["dropping-particle"], name["non-dropping-particle"]].filter(Boolean).join(" ");
      // A comma or an "and" within a part would end it.
      const part = (text: string) => (/,|\band\b/i.test(text) ? `{${texOf(text)}}` : texOf(text)!);
      const isCapital = !last && /^\p{Ll}/u.test(family);
      const whole = `${last ? `${texOf(last)} ` : ""}${isCapital ? `{${texOf(family)}}` : part(family)}`;
      return [whole, ...(suffix ? [part(suffix)] : []), part(given)].join(", ");
    })
    .join(" and ");
}

/** A date as BibLaTeX has it, or the words that stand for one. */
function dateText(date: unknown): string | undefined {
  return edtfOf(date) ?? texOf((date as { literal?: string } | undefined)?.literal);
}
