import { SOURCE_TYPES } from "../../record/index.ts";
import { EDITION_AFTER_NUMBER, IS_ET_AL, JUNIOR_IN_RIS } from "../../record/lexicon/works.ts";
import { cslDate, fromRis, saysNone, takeDayOfReading } from "../dates.ts";
import { withExtra } from "../extra.ts";
import { type CslNameRead, ET_AL, type Item } from "../item.ts";
import { languageCode } from "../languages.ts";
import { withoutHtmlSigns } from "../signs.ts";
import { IN_CONTAINER, IS_PERIODICAL, IS_WHOLE, isPart, RIS_TYPES } from "./tags.ts";

/** A tag, then two spaces, a hyphen and a space; some sites write one space or none, a dash, or the tag small. */
const LINE = /^\s{0,3}([A-Za-z][A-Za-z0-9])(\s{0,4})[-–—](?:[ \t]|$)(.*)$/;
/** After two spaces a hyphen needs none behind it. */
const CLOSE_LINE = /^\s{0,3}([A-Z][A-Z0-9])(\s{2,4})[-–—](\S.*)$/;

/** "PY: 2011": a colon in the place of the hyphen, as people type who add a record by hand. */
const COLON_LINE = /^\s{0,3}([A-Z][A-Z0-9])(\s{0,4}):[ \t]+(\S.*)$/;

/** The line as it should be, where a colon stands for the hyphen behind a tag that RIS has. */
export function lineWithHyphen(line: string): string | undefined {
  const [, tag = "", , value] = COLON_LINE.exec(line) ?? [];
  return value !== undefined && TAGS.has(tag) ? `${tag}  - ${value}` : undefined;
}

export function risRecords(lines: readonly string[]): { from: number; to: number }[] {
  const starts = lines.flatMap((line, i) => (tagOf(line)?.[0] === "TY" ? [i] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? lines.length }));
}

function tagOf(line: string): [tag: string, value: string] | undefined {
  const match = LINE.exec(line) ?? CLOSE_LINE.exec(line) ?? LINE.exec(lineWithHyphen(line) ?? "");
  if (!match) return undefined;
  const [, tag = "", space = "", value = ""] = match;
  // "is - as he says -" in a text that runs on is no tag.
  if (space.length !== 2 && tag !== tag.toUpperCase() && tag.toLowerCase() !== "ty") return undefined;
  // "EU - the Union" in a text that runs on neither.
  if (space.length < 2 && !TAGS.has(tag.toUpperCase())) return undefined;
  const said = value.trim();
  // In an address they are its own.
  return [tag.toUpperCase(), /^https?:/.test(said) ? said : withoutHtmlSigns(said)];
}

/** Every tag of RIS and of the programs that write it. */
const TAGS: ReadonlySet<string> = new Set(
  "TY ER ID AU A1 A2 A3 A4 TA ED TI T1 T2 T3 CT BT ST JF JO JA J1 J2 JI J9 PY Y1 Y2 DA RD PB PU CY PI PP PA VL IS M1 CP SP EP SN DO DI UR LK L1 L2 L3 L4 N1 N2 AB RN KW LA ET M2 M3 SE NV CN C1 C2 C3 C4 C5 C6 C7 C8 DB AN AV DP OP LB RP UT SV AD RI U1 U2 U3 U4 U5".split(
    " ",
  ),
);

/** Tags that say nothing of the work: where a program keeps its files and numbers. */
const BOOKKEEPING = /^(?:TY|ER|L1|L4|RP|UT|SV|LB)$/;

/** One record as CSL; names the tags it did not read. */
export function readRis(lines: readonly string[]): { item: Item; key: string | undefined; unread: string[] } {
  const tags = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of lines) {
    const read = tagOf(line);
    if (!read) {
      const more = line.trim();
      // EndNote writes a keyword on each line.
      if (open && more !== "" && open === tags.get("KW")) open.push(more);
      else if (open && more !== "") open[open.length - 1] = `${open.at(-1)} ${more}`.trim();
      continue;
    }
    const [tag, value] = read;
    if (tag === "ER") break;
    open = tags.get(tag) ?? [];
    open.push(value);
    tags.set(tag, open);
  }
  for (const [tag, values] of tags) {
    const given = values.filter((value) => value !== "");
    if (given.length > 0) tags.set(tag, given);
    else tags.delete(tag);
  }
  const used = new Set<string>();
  const all = (...names: string[]): string[] =>
    names.flatMap((name) => {
      used.add(name);
      return tags.get(name) ?? [];
    });
  /** The first tag that is there; one that says the same in other words stays unread. */
  const first = (...names: string[]): string | undefined => {
    let found: string | undefined;
    for (const name of names) {
      const [value, ...more] = tags.get(name) ?? [];
      if (value === undefined) continue;
      if (found === undefined || value === found) {
        if (more.length === 0) used.add(name);
        found ??= value;
      }
    }
    return found;
  };
  const type = typeSaid(tags.get("N1")) ?? RIS_TYPES[(tags.get("TY")?.[0] ?? "").toUpperCase()] ?? "document";
  const item: Item = { type };
  const put = (variable: string, value: unknown) => {
    if (value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0))
      item[variable] ??= value;
  };
  put("author", all("AU", "A1").flatMap(readNames));
  put("editor", all("ED", "A2").flatMap(readNames));
  put(isPart(type) ? "collection-editor" : "contributor", all("A3").flatMap(readNames));
  put("translator", all("A4", "TA").flatMap(readNames));
  put(
    "title",
    // Catalogues of libraries end a title with the stroke before who made it.
    first("TI", "T1", "CT")?.replace(/ \/$/, "") ??
      (type === "book" || type === "periodical" ? first("BT", "T2") : undefined),
  );
  // Zotero and EndNote have the place of a conference and the title of its proceedings there.
  if (type === "paper-conference") {
    put("event-place", first("C1"));
    put("container-title", first("C3"));
  }
  if (IN_CONTAINER.test(type)) {
    put("container-title", first("T2", "JF", "JO", "BT", "JA", "J2", "J1"));
    put("container-title-short", first("J2", "JA", "J1", "JO", "JI", "J9"));
    put("collection-title", first("T3"));
  } else {
    put("collection-title", first("T2", "T3", "BT"));
    put("container-title", first("JF", "JO", "JA", "J2"));
  }
  put("title-short", first("ST"));
  const issued = fromRis(all("PY", "Y1", "DA"));
  put("issued", cslDate(issued));
  const second = fromRis(all("Y2", "RD"));
  // The second date of a conference without an address is the day it met.
  if (!saysNone(second))
    put(type === "paper-conference" && !tags.has("UR") ? "event-date" : "accessed", cslDate(second));
  put("publisher", first("PB", "PU"));
  put("publisher-place", first("CY", "PI", "PP", "PA"));
  put("volume", first("VL"));
  if (IS_PERIODICAL.test(type)) put("issue", first("IS", "M1", "CP"));
  else put("number", first("IS", "M1", "CP"));
  const from = first("SP");
  const to = first("EP");
  // A whole work has no first page: what stands there alone is how many it has.
  if (IS_WHOLE.test(type) && /^\d+$/.test(from ?? "") && to === undefined) put("number-of-pages", from);
  else
    put(
      "page",
      from && to && from !== to && !/[-–]/.test(from) ? `${from}-${to}` : (from ?? to)?.replace(/[–—]/g, "-"),
    );
  const standard = all("SN").flatMap((written) => written.split(/[,;] ?(?=\d)/));
  for (const written of standard) {
    const number = written.replace(/\s*\((?:ISSN|ISBN|print|online|electronic)\)$/i, "");
    const digits = number.replace(/[^0-9Xx]/g, "");
    const variable =
      digits.length === 8 ? "ISSN" : type === "patent" || type === "report" ? "number" : "ISBN";
    // A journal has one in print and another on the web.
    if (typeof item[variable] === "string" && variable !== "number") item[variable] += `, ${number}`;
    else put(variable, number);
  }
  put("DOI", first("DO", "DI"));
  const linked = all("UR", "LK").flatMap((written) => written.split(/(?:;\s*|\s+)(?=https?:)/));
  // What EndNote writes for a record of Web of Science leads nowhere, and holds its number there.
  const [addresses, numbers] = [false, true].map((isNumber) =>
    linked.filter((one) => /^<Go to ISI>/i.test(one) === isNumber),
  ) as [string[], string[]];
  put("URL", addresses[0] ?? first("L2"));
  put(
    "note",
    [
      ...all("N1")
        .map(withoutMarkup)
        .filter((text) => !(/^doi:/i.test(text) && text.includes(String(item.DOI ?? " ")))),
      ...all("RN"),
      ...addresses.slice(1).map((address) => `Also at ${address}`),
    ].join("\n"),
  );
  put("abstract", first("AB", "N2"));
  put("keyword", all("KW").join(", "));
  put("language", languageCode(first("LA")));
  put("edition", first("ET")?.replace(EDITION_AFTER_NUMBER, ""));
  const genre = first("M3");
  const isDoi = (text: string) => /^doi:/i.test(text) && text.includes(String(item.DOI ?? " "));
  if (genre !== undefined && !isDoi(genre)) put("genre", genre);
  put("section", first("SE"));
  put("number-of-volumes", first("NV"));
  put("call-number", first("CN"));
  put("archive", first("DB"));
  put("archive_location", first("AN") ?? numbers[0]?.replace(/^<Go to ISI>:\/\//i, "") ?? first("AV"));
  put("source", first("DP"));
  if (IS_PERIODICAL.test(type)) put("number", first("C7"));
  put("original-title", first("OP"));
  takeDayOfReading(item, "number");
  const key = first("ID");
  const unread = [...tags.keys()].filter((tag) => !used.has(tag) && !BOOKKEEPING.test(tag));
  return { item: withExtra(item), key, unread };
}

/** A note "type: treaty" says more exactly what the record is than RIS can. */
function typeSaid(notes: readonly string[] | undefined): string | undefined {
  const said = notes
    ?.map((note) => /^type: (\S+)$/.exec(note.trim())?.[1])
    .find((type) => type !== undefined);
  return SOURCE_TYPES.find((type) => type === said);
}

/** Zotero keeps its notes as pages of HTML. */
function withoutMarkup(note: string): string {
  if (!/<\/?(?:p|div|span|b|i|em|strong|br|ul|li|a)\b[^>]*>/i.test(note)) return note;
  return note
    .replace(/<[^<>]*>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

const JUNIOR = JUNIOR_IN_RIS;

/** Some write all persons on one line, with semicolons between them. */
function readNames(written: string): CslNameRead[] {
  const parts = written.split(/(?:(?<!\s)\s+)?;\s*/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => /^[^,]+,\s*\S/.test(part))
    ? parts.map(readName)
    : [readName(written)];
}

/** "Kolstø P.": as Scopus writes persons. */
const WITH_INITIALS = /^(\p{Lu}[\p{L}'’ -]*\p{L}) ((?:\p{Lu}\.[ -]?)+)$/u;

/** "Family, Given, Suffix"; what has no comma, or nothing behind it, is an institution or a person of one name. */
function readName(written: string): CslNameRead {
  if (IS_ET_AL.test(written)) return { ...ET_AL };
  const [family = "", second = "", third = ""] = written.split(/(?:(?<!\s)\s+)?,\s*/);
  if (second === "" && third === "") {
    const [, last, initials] = WITH_INITIALS.exec(family.trim()) ?? [];
    return last && initials ? { family: last, given: initials.trim() } : { literal: family.trim() };
  }
  // "European Union,, Council": EndNote keeps the commas of an institution by doubling them.
  if (second === "" && !JUNIOR.test(third)) return { literal: `${family.trim()}, ${third}` };
  // A single letter is an initial before it is a number.
  const isJunior = JUNIOR.test(second) && !JUNIOR.test(third) && (third !== "" || second.length > 1);
  const [given, suffix] = isJunior ? [third, second] : [second, third];
  return { ...inParts(family), ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) };
}

/** "van der Berg": what begins small before the family's own name. */
function inParts(family: string): CslNameRead {
  const [, particle, own] = /^((?:\p{Ll}[\p{L}’']*\s+)+)(\S.*)$/u.exec(family) ?? [];
  return particle && own ? { "non-dropping-particle": particle.trim(), family: own } : { family };
}
