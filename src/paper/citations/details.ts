import type { CslDateParts } from "../../record/index.ts";
import { anyOf } from "../lexicon/index.ts";
import { OF_COMPANIES } from "../lexicon/ofNames.ts";
import { EDITORS_IN, VOLUME_ISSUE } from "../lexicon/shapesOfWorks.ts";
import type { CitedWork } from "./citation.ts";
import { datesIn } from "./dates.ts";
import { parseNames } from "./names.ts";
import { Scan } from "./scan.ts";

/** A bracket that opens within a name is closed in it: "Rossiyskaya Gazeta (Federal Issue)". */
function closed(piece: string): string {
  const open = piece.lastIndexOf("(");
  return open > 0 && !piece.includes(")", open) ? `${piece})` : piece;
}

export interface Details {
  work: Partial<CitedWork>;
  locator: string | undefined;
  label: string | undefined;
}

const RANGE = "[A-Z]?\\d+(?:\\s*[–—-]\\s*[A-Z]?\\d+)?(?:,\\s*\\d+\\s*[–—-]\\s*\\d+)*";
const ROMAN_RANGE = "[ivxlc]+(?:\\s*[–-]\\s*[ivxlc]+)?";
const LABELLED = new RegExp(
  `(?<![\\p{L}])(${anyOf("pages")})\\s*(${RANGE}|${ROMAN_RANGE})(?:\\s*ff?\\.)?(?![\\p{L}\\d])`,
  "u",
);
const PAGES_AFTER_COLON = new RegExp(`:\\s*(${RANGE})(?=\\s*(?:[.,;\\ue010]|$))`, "u");
const PAGES_AT_END = new RegExp(`,\\s*(${RANGE})(?=[.,\\s\\ue010]*$)`, "u");
/** One of these words, and what follows it. */
function after(words: string, what: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})${what}`, "iu");
}
/** "1(ii)", "XII(4)": paragraphs of an article. */
const PARTS = "(?:\\((?:\\d{1,2}|[ivx]{1,5}|[a-z])\\)){0,3}";
const OTHER_LOCATOR: [RegExp, string][] = [
  [after(anyOf("chapter"), "\\s*(\\d+)"), "chapter"],
  [after(anyOf("paragraph"), `\\s*(\\d+(?:[–-]\\d+)?${PARTS})`), "paragraph"],
  [
    after(anyOf("article"), `\\s+(\\d+(?:[–-]\\d+)?${PARTS}|[IVXLC]+${PARTS}(?![\\p{L}]))`),
    "article-locator",
  ],
  [after(anyOf("section"), "\\s*(\\d+(?:\\.\\d+)*)"), "section"],
];
const VOLUME = after(anyOf("volume"), "\\s*([\\dIVXLC]+)(?![\\p{L}\\d])");
const ISSUE = after(anyOf("issue"), "\\.?\\s*((?:\\d+[A-Z]?)(?:\\s*[–/-]\\s*\\d+)?)(?![\\p{L}\\d])");
const CHICAGO_VOLUME = /(?<=[\p{L}\p{M}.)’'])\s(\d{1,4}|[IVXLC]+)(?=\s*[\ue010(,:]|\s*$)/u;
const GENRE = new RegExp(anyOf("genre"), "iu");

const SERIES = /(?<=^|[,;)]\s)(\d{1,4}) ((?:\p{Lu}\.?){3,6}) (\d{1,5})(?=[,;).\s\ue010]|$)/u;
/** Figures, or a number in Roman figures: neither publishes anything. */
const NO_NAME = /^(?:[ivxlcdm]+|[\d\s\p{P}]+)(?:\s*[–-]\s*[ivxlcdm\d]+)?$/iu;

const NAME = "[^\\ue010(;,]{2,60}";
const EDITORS: RegExp[] = [
  after(
    anyOf("editedBy"),
    `\\s*(${NAME}(?:,${NAME}){0,3},? (?:${anyOf("and")}|&) [^\\ue010(;,.]{2,60}|${NAME})`,
  ),
  new RegExp(`((?:\\p{Lu}[^\\ue010(:]{2,160}?))\\s*\\((?:${anyOf("editors")})\\.\\)[,:]?`, "iu"),
  EDITORS_IN,
];
const TRANSLATORS = after(anyOf("translatedBy"), "\\s*([^\\ue010(;,.]{3,80})");
const WITHIN = new RegExp(`^[\\s,.\\ue010]*(?:${anyOf("within")}|\\/\\/)\\s+(?=\\S)`, "iu");
/** Between two pieces of what is left: a full stop that ends no abbreviation, a comma that parts no names, a dash. */
const BETWEEN = new RegExp(
  `\\ue010|(?<!(?<!\\p{L})(?:\\p{Lu}|${anyOf("abbreviations")}))\\.\\s+|,\\s+(?!(?:${anyOf("and")}|${OF_COMPANIES})(?!\\p{L}))|\\s+[–—]\\s+`,
  "u",
);
const POINTED = new RegExp(`^(?:${anyOf("pointed")})\\s\\d[\\d\\s–-]*f{0,2}\\.?$`, "u");
const NAMES_NOTHING = new RegExp(`^(?:${anyOf("namesNothing")})$`, "iu");

/** What stands after the title, or, where a title has no quotation marks, after where it ends. */
export function readDetails(text: string, hasQuotedTitle: boolean): Details {
  const scan = new Scan(text);
  const work: Partial<CitedWork> = {};
  let locator: string | undefined;
  let label: string | undefined;

  // "33 Leiden Law Review (2022) 511": lawyers put the volume first.
  const legal = scan.take(
    /^[\s,.]*(\d{1,4}(?:\(\d+\))?) (\p{Lu}[^,();:\d\ue010]{3,80}?) \(((?:1[5-9]|20)\d\d)\)\s*(\d+(?:[–-]\d+)?)/u,
  );
  if (legal) {
    work.volume = legal[1]!.replace(/\(.*/, "");
    work["container-title"] = legal[2]!;
    work.issued = { "date-parts": [[Number(legal[3])]] };
    if (/[–-]/.test(legal[4]!)) work.page = legal[4]!.replace("–", "-");
  }
  // "419 UNTS 125": a series by its letters, its volume before it.
  const series = work.volume === undefined ? scan.take(SERIES) : undefined;
  if (series) [work.volume, work["container-title"], work.page] = [series[1]!, series[2]!, series[3]!];
  takePublication(scan, work);
  const both = /\d\s?\(/.test(scan.text) ? scan.take(VOLUME_ISSUE) : undefined;
  if (both) [work.volume, work.issue] = [both[1]!, both[2]!.replaceAll("–", "-")];
  const volume = scan.take(VOLUME);
  if (volume) work.volume ??= volume[1]!;
  const issue = scan.take(ISSUE);
  if (issue) work.issue ??= issue[1]!.replaceAll("–", "-");

  const labelled = scan.take(LABELLED);
  const isAfterColon = labelled ? undefined : scan.take(PAGES_AFTER_COLON);
  const written = labelled?.[2] ?? isAfterColon?.[1];
  for (const [pattern, name] of OTHER_LOCATOR) {
    const found: RegExpExecArray | undefined = locator === undefined ? scan.take(pattern) : undefined;
    if (found) [locator, label] = [found[1]!, name];
  }
  takeDates(scan, work);
  const bare = written === undefined ? scan.take(PAGES_AT_END) : undefined;
  const pages = (written ?? bare?.[1])?.replace(/(?:(?<!\s)\s+)?[–—-]\s*/g, "–");
  const chicago = work.volume === undefined ? scan.take(CHICAGO_VOLUME) : undefined;
  if (chicago) work.volume = chicago[1]!;

  for (const pattern of EDITORS) {
    if (work.editor) break;
    const found = pattern.exec(scan.text);
    if (!found) continue;
    // "In A. Lee (Ed.), Title": what leads to the names stays.
    const own = found[1]!.replace(/^.*?(?:^|\s)[Ii]n:?\s+/u, "").replace(/(?<=[a-zà-ÿа-я]{2})\. .*$/u, "");
    const from = found.index + found[0].indexOf(own);
    const names = parseNames(own);
    if (names.length === 0) continue;
    work.editor = names;
    const isNamesFirst = pattern !== EDITORS[0];
    scan.blank({
      from: isNamesFirst ? from : found.index,
      to: isNamesFirst ? found.index + found[0].length : from + own.length,
    });
  }
  const translators = scan.take(TRANSLATORS);
  if (translators) work.translator = parseNames(translators[1]!);

  nameParts(scan.text, work, hasQuotedTitle);
  if (pages !== undefined) {
    const isRange = pages.includes("–");
    const isPartOfWork = work["container-title"] !== undefined;
    if (isRange && isPartOfWork) work.page = pages.replaceAll("–", "-");
    if (!isRange || !isPartOfWork) [locator, label] = [pages, "page"];
  }
  return { work, locator, label };
}

/** "(Oxford: River Press, 2006)", "(1999)", "(PhD diss., University of X, 1999)". */
function takePublication(scan: Scan, work: Partial<CitedWork>): void {
  for (const match of scan.text.matchAll(/\(([^()]{2,200})\)/gu)) {
    const inside = match[1]!;
    const dates = datesIn(inside);
    const date = dates.at(-1);
    const placed = /^([^:,]{2,60}):\s*(.+)$/u.exec(inside);
    if (!date && !placed) continue;
    if (date) work.issued ??= date.date;
    const rest = date ? inside.slice(0, date.from).replace(/(?<![\s,])[\s,]+$/, "") : inside;
    const place = /^([^:]{2,60}):\s*(.+)$/u.exec(rest);
    if (place) {
      work["publisher-place"] ??= place[1]!.trim();
      work.publisher ??= place[2]!.trim();
    } else if (/\p{L}{2}/u.test(rest)) {
      const genre = GENRE.exec(rest);
      const pieces = rest.split(/,\s*/);
      if (genre && pieces.length > 1 && pieces[0]!.includes(genre[0])) {
        work.genre ??= pieces[0]!;
        work.publisher ??= pieces.slice(1).join(", ");
      } else if (pieces.length > 1 && pieces.length < 4) {
        work.publisher ??= rest;
      } else work.publisher ??= rest;
    }
    scan.blank({ from: match.index, to: match.index + match[0].length });
    return;
  }
}

function takeDates(scan: Scan, work: Partial<CitedWork>): void {
  const found = datesIn(scan.text);
  // The fullest date is the day of publication; a year beside it repeats it.
  const best = [...found].sort((a, b) => precision(b.date) - precision(a.date))[0];
  if (best && precision(best.date) > precision(work.issued)) {
    const [year] = work.issued?.["date-parts"]?.[0] ?? [];
    if (year === undefined || year === best.date["date-parts"]?.[0]?.[0]) work.issued = best.date;
  }
  for (const one of found) scan.blank(one);
}

function precision(date: CslDateParts | undefined): number {
  return date?.["date-parts"]?.[0]?.length ?? 0;
}

/** A name that stands whole between quotation marks: «Обзор». */
function withoutMarks(name: string): string {
  return /^[“„«"]([^“”„«»"]+)[”“»"]$/u.exec(name)?.[1] ?? name;
}

/** Container, publisher and place from what is left, in its order. */
function nameParts(left: string, work: Partial<CitedWork>, hasQuotedTitle: boolean): void {
  let rest = left;
  const inside = WITHIN.exec(rest);
  const isIn = inside !== null;
  if (inside) rest = rest.slice(inside[0].length);
  const isSlash = inside?.[0].includes("//") ?? false;
  const pieces = rest
    .split(BETWEEN)
    .map((piece) =>
      closed(withoutMarks(piece.replace(/^[\s,.:;/()[\]—–]+|(?<![\s,.:;/()[\]—–])[\s,.:;/()[\]—–]+$/gu, ""))),
    )
    .filter(
      (piece) =>
        /\p{L}{2}|\p{Lu}/u.test(piece) &&
        !POINTED.test(piece) &&
        !NAMES_NOTHING.test(piece) &&
        !NO_NAME.test(piece),
    );
  for (const piece of pieces) {
    const genre = GENRE.exec(piece);
    const placed = /^(\p{Lu}[^:,]{1,40}):\s*(\p{L}.+)$/u.exec(piece);
    if (genre && genre.index === 0 && genre[0].length >= piece.length - 12) {
      const number = /\s(\d[\d/-]*)$/.exec(piece)?.[1];
      work.genre ??= piece.replace(/\s\d[\d/-]*$/, "");
      if (number) work.number ??= number;
    } else if (
      placed &&
      (!hasQuotedTitle || work["container-title"] || isIn) &&
      (!isIn || work["container-title"])
    ) {
      work["publisher-place"] ??= placed[1]!;
      work.publisher ??= placed[2]!;
    } else if ((hasQuotedTitle || isIn || isSlash) && work["container-title"] === undefined)
      work["container-title"] = piece;
    else work.publisher ??= piece;
  }
}
