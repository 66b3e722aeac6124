import { strFromU8 } from "fflate";
import type { Csl, CslName } from "../../record/index.ts";
import { fromBase64 } from "../base64.ts";

/** What one field of EndNote holds: the works it cites and what it shows for them. */
export interface EndNoteField {
  works: Csl[];
  shown: string | undefined;
}

/** Numbers EndNote gives its kinds of reference, as CSL calls them; of others the fields tell. */
const TYPES: Readonly<Record<string, string>> = {
  "17": "article-journal",
  "6": "book",
  "5": "chapter",
  "28": "book",
  "27": "report",
  "32": "thesis",
  "10": "paper-conference",
  "47": "paper-conference",
  "23": "article-newspaper",
  "19": "article-magazine",
  "12": "webpage",
  "16": "webpage",
  "31": "legislation",
  "7": "legal_case",
  "13": "document",
};
const MOST_CITED = 100;

/** The data of a field `ADDIN EN.CITE <EndNote>…`; undefined where it is none, or was cut. */
export function endNoteField(code: string): EndNoteField | undefined {
  const start = code.indexOf("<EndNote>");
  if (start < 0) return undefined;
  const cites = elements(code.slice(start), "Cite").slice(0, MOST_CITED);
  const works = cites.flatMap((cite) => {
    const work = workOf(elements(cite, "record")[0]);
    return work ? [work] : [];
  });
  return { works, shown: textOf(code.slice(start), "DisplayText") };
}

function workOf(record: string | undefined): Csl | undefined {
  if (record === undefined) return undefined;
  const title = textOf(elements(record, "titles")[0] ?? "", "title");
  if (title === undefined) return undefined;
  const kind = textOf(record, "ref-type") ?? "";
  const second = textOf(elements(record, "titles")[0] ?? "", "secondary-title");
  const isCase = TYPES[kind] === "legal_case";
  const work: Record<string, unknown> = {
    type: TYPES[kind] ?? (second === undefined ? "document" : "article-journal"),
    title,
  };
  const isBook = work.type === "book" || work.type === "report";
  const put = (name: string, value: unknown) => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) work[name] = value;
  };
  put("author", namesIn(record, "authors"));
  put("editor", namesIn(record, "secondary-authors"));
  if (isBook) delete work.editor;
  put("translator", namesIn(record, "subsidiary-authors"));
  // Of a book the second title is its series.
  if (!isBook) put("container-title", second);
  put("volume", textOf(record, "volume"));
  put(isBook || isCase ? "number" : "issue", textOf(record, "number"));
  put("page", isBook ? undefined : textOf(record, "pages"));
  put("publisher", textOf(record, "publisher"));
  put("publisher-place", textOf(record, "pub-location"));
  put(
    "DOI",
    textOf(record, "electronic-resource-num")?.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//iu, ""),
  );
  put("URL", textOf(elements(record, "urls")[0] ?? "", "url"));
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(textOf(elements(record, "dates")[0] ?? "", "year") ?? "")?.[1];
  if (year !== undefined) work.issued = { "date-parts": [[Number(year)]] };
  return work as unknown as Csl;
}

function namesIn(record: string, role: string): CslName[] {
  const held = elements(record, role)[0];
  if (held === undefined) return [];
  return elements(held, "author").flatMap((one): CslName[] => {
    const name = plain(one);
    // "Harbour Office," is a body: EndNote is told so by the comma.
    const [family = "", ...rest] = name.split(",").map((part) => part.trim());
    const given = rest.join(", ");
    if (family === "") return [];
    if (given !== "") return [{ family, given }];
    const spoken = /^(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}\.)*)\s(\p{Lu}[\p{L}’'-]+)$/u.exec(family);
    return [spoken && !name.endsWith(",") ? { family: spoken[2]!, given: spoken[1]! } : { literal: family }];
  });
}

/** What stands between the tags of each element of that name; none of those asked for holds another of its name. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  const opening = new RegExp(`<${name}(?:\\s[^<>]{0,400})?>`, "gu");
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const from = match.index + match[0].length;
    const to = xml.indexOf(`</${name}>`, from);
    if (to < 0) break;
    found.push(xml.slice(from, to));
    opening.lastIndex = to;
  }
  return found;
}

function textOf(xml: string, name: string): string | undefined {
  const [first] = elements(xml, name);
  const text = first === undefined ? "" : plain(first);
  return text === "" ? undefined : text;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Without the tags of its style. */
function plain(xml: string): string {
  return xml
    .replace(/<[^<>]{0,400}>/gu, "")
    .replace(/&(?:(lt|gt|amp|quot|apos)|#x([0-9a-f]{1,6})|#(\d{1,7}));/giu, (whole, name, hex, number) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()]!;
      const point = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/\s+/gu, " ")
    .trim();
}

/** The data of a long field, which Word keeps as base64 of UTF-8 beside its code. */
export function dataText(data: string): string {
  const bytes = fromBase64(data.replace(/\s+/g, ""));
  return bytes === undefined ? "" : strFromU8(bytes);
}
