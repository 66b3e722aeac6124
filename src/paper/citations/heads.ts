import type { CslName } from "../../record/index.ts";
import { anyOf } from "../lexicon/index.ts";
import {
  APA,
  ET_AL_AT_END,
  IN_BRACKETS,
  OF_AN_EDITION,
  TITLE_ENDS,
  UN_DOCUMENT,
  UN_RESOLUTION,
} from "../lexicon/shapesOfWorks.ts";
import type { Span } from "./citation.ts";
import { datesIn } from "./dates.ts";
import { isPersonLike, parseNames } from "./names.ts";

export interface Head {
  author: CslName[];
  title: Span;
  /** Where the details begin. */
  end: number;
}

/** A capital or an abbreviation, whose full stop ends no sentence. */
const SHORTENED = `(?<!\\p{L})(?:\\p{Lu}|${anyOf("abbreviations")})`;
const STOP = new RegExp(`(?<!${SHORTENED})[.?!](?=\\s+[\\p{Lu}\\p{N}«“(\\ue010[]|\\s*\\ue010|\\s*$)`, "gu");

/** Author and title of a citation whose title is in no quotation marks: a book, or any work after APA. */
export function headOf(text: string): Head | undefined {
  return (
    afterApa(text) ??
    resolution(text) ??
    afterRussian(text) ??
    beforeBracket(text) ??
    bySentences(text) ??
    byColon(text) ??
    byDate(text)
  );
}

/** "Lee, A., & Ek, B. (2015). Title. Container, 3(2), 14–31." */
function afterApa(text: string): Head | undefined {
  const match = APA.exec(text);
  if (!match) return undefined;
  const from = match[0].length;
  const rest = text.slice(from);
  // A title goes to its full stop, or the bracket that says what it is: "Title [Speech].", "Title (Report No. 7)."
  const bracket = IN_BRACKETS.exec(rest);
  const stop = stopIn(rest);
  const to = bracket && (stop < 0 || bracket.index < stop) ? bracket.index : stop < 0 ? rest.length : stop;
  if (to < 2) return undefined;
  const mark = /[?!]/.test(rest[to] ?? "") ? 1 : 0;
  return { author: parseNames(match[1]!), title: { from, to: from + to + mark }, end: from + to + mark };
}

/** "GA Res. 1514 (XV), Declaration on …, 14 December 1960, para. 2": number and name are its title, up to the day. */
function resolution(text: string): Head | undefined {
  const match = UN_RESOLUTION.exec(text);
  if (!match) return undefined;
  const [day] = datesIn(text.slice(match[0].length, match[0].length + 300));
  const name = day ? text.slice(match[0].length, match[0].length + day.from).replace(UN_DOCUMENT, "") : "";
  const to = match[0].length + name.length;
  return { author: [], title: { from: 0, to }, end: to };
}

const RUSSIAN = /^((?:\p{Lu}[\p{Ll}-]+,? (?:\p{Lu}\.\s?){1,2}(?:,\s*)?){1,6})(?=\p{Lu}|«)/u;

/** "А. Б. Ли. Название // Журнал." */
const INITIALS_FIRST =
  /^((?:(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Ll}-]+(?:,\s(?=\p{Lu}\.))?){1,6})[.,]\s(?=\p{Lu}|«)/u;

/** "Ли А. Б. Название // Журнал. 2015. № 3." */
function afterRussian(text: string): Head | undefined {
  const slashes = text.indexOf(" // ");
  const names = RUSSIAN.exec(text) ?? (slashes < 0 ? null : INITIALS_FIRST.exec(text));
  if (slashes < 0 && !(names && /\p{Script=Cyrillic}/u.test(names[0]))) return undefined;
  const from = names?.[0].length ?? 0;
  const stop = slashes >= 0 ? slashes : from + Math.max(0, stopIn(text.slice(from)));
  if (stop <= from + 1) return undefined;
  return { author: names ? russianNames(names[1]!) : [], title: { from, to: stop }, end: stop };
}

function russianNames(text: string): CslName[] {
  const familyFirst = /(\p{Lu}[\p{Ll}-]+),? ((?:\p{Lu}\.\s?){1,2})/gu;
  const initialsFirst = /((?:\p{Lu}\.\s?){1,2})(\p{Lu}[\p{Ll}-]+)/gu;
  return /^\p{Lu}\./u.test(text)
    ? [...text.matchAll(initialsFirst)].map((match) => ({ family: match[2]!, given: match[1]!.trim() }))
    : [...text.matchAll(familyFirst)].map((match) => ({ family: match[1]!, given: match[2]!.trim() }));
}

const AFTER_TITLE = new RegExp(
  `,\\s+(?:(?:${OF_AN_EDITION})\\.|${anyOf("editedBy", "translatedBy", "edition")})`,
  "iu",
);

/** "Bo Ek, A Dam and Its Neighbours (Oxford: River Press, 2006)" */
function beforeBracket(text: string): Head | undefined {
  const bracket = /\s*(?:\ue010\s*)?\((?=[^()]{0,160}(?:1[5-9]|20)\d\d|[^():]{2,40}: \p{Lu})/u.exec(text);
  if (!bracket || bracket.index < 3) return undefined;
  const before = text.slice(0, bracket.index);
  const cut = spokenNamesEnd(before);
  let to = before.length;
  const extra = AFTER_TITLE.exec(before);
  if (extra && extra.index > cut) to = extra.index;
  const title = trimmedSpan(before, cut, to);
  if (title.to - title.from < 3) return undefined;
  return { author: cut > 0 ? parseNames(before.slice(0, cut)) : [], title, end: to };
}

const BETWEEN_NAMES = new RegExp(`,?\\s+(?:${anyOf("and")}|&)\\s+|,\\s+`, "u");
const LAST_OF_NAMES = new RegExp(`\\s(?:${anyOf("and")}|&)\\s`, "u");
const OTHERS_AT_END = new RegExp(` (?:${anyOf("andOthers")})$`, "u");

/** Where the names end at the start of "Ann Lee, Bo Ek, and Carl Roe, Title": several only with "and" before the last. */
function spokenNamesEnd(text: string): number {
  const parts = [...text.matchAll(/,\s+/g)].slice(0, 8);
  let end = 0;
  for (const [i, { index, 0: comma }] of parts.entries()) {
    const before = text.slice(0, index);
    const names = before.split(BETWEEN_NAMES);
    const isAll = names.every((name) => isPersonLike(name.replace(OTHERS_AT_END, "")));
    const hasAnd = LAST_OF_NAMES.test(before);
    if (isAll && (i === 0 || hasAnd)) end = index + comma.length;
    else if (i === 0 && parseNames(before)[0]?.literal && isInstitution(before)) return index + comma.length;
    if (!isAll && i > 4) break;
    if (hasAnd && isAll) break;
  }
  return end;
}

function isInstitution(text: string): boolean {
  return (
    !isPersonLike(text) &&
    parseNames(text).some(({ literal }) => literal === text.trim()) &&
    text.length < 120 &&
    /^\p{Lu}/u.test(text)
  );
}

/** "Ek, Bo. Treaties of the Century. London: Border House, 1988." */
function bySentences(text: string): Head | undefined {
  const stop = stopIn(text);
  if (stop < 2 || !/(?:1[5-9]|20)\d\d|https?:|\ue010/u.test(text.slice(stop))) return undefined;
  const first = text.slice(0, stop);
  const names = parseNames(first);
  const isNamed =
    names.length > 0 &&
    names.every((name) => name.family !== undefined || isInstitution(name.literal ?? "")) &&
    (/^[^,]+, /u.test(first) || isInstitution(first));
  const from = isNamed ? stop + 1 : 0;
  const length = isNamed ? stopIn(text.slice(from)) : stop;
  const to = length < 0 ? text.length : from + length;
  const title = trimmedSpan(text, from, to);
  if (datesIn(text.slice(title.from, title.to))[0]?.from === 0) return undefined;
  if (title.to - title.from < 3 || (!isNamed && !/[:,].*(?:1[5-9]|20)\d\d/u.test(text.slice(to))))
    return undefined;
  return { author: isNamed ? names : [], title, end: to };
}

/** "Lee, Anna: Linien auf der Karte, in: Grenzen 2 (1950), S. 3." */
function byColon(text: string): Head | undefined {
  const colon = text.indexOf(": ");
  if (colon < 3 || colon > 120) return undefined;
  const first = text.slice(0, colon);
  const names = parseNames(first);
  const isNamed = names.every((name) => name.family !== undefined) || isInstitution(first);
  if (!isNamed || names.length === 0) return undefined;
  const rest = text.slice(colon + 2);
  const end = TITLE_ENDS.exec(rest);
  if (!end || end.index < 3) return undefined;
  return { author: names, title: { from: colon + 2, to: colon + 2 + end.index }, end: colon + 2 + end.index };
}

/** "Treaty on the Lake, August 8, 1996": a title, then its day. */
function byDate(text: string): Head | undefined {
  const [first] = datesIn(text.slice(0, 300));
  if (!first || !/^\p{Lu}[^.,;:\ue010]{5,120}[.,] $/u.test(text.slice(0, first.from))) return undefined;
  const title = trimmedSpan(text, 0, first.from);
  return { author: [], title, end: title.to };
}

export function stopIn(text: string): number {
  STOP.lastIndex = 0;
  return STOP.exec(text)?.index ?? -1;
}

export function trimmedSpan(text: string, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < last && /[\s,.:;\ue010]/.test(text[first]!)) first += 1;
  while (last > first && /[\s,.:;\ue010]/.test(text[last - 1]!)) last -= 1;
  return { from: first, to: last };
}

const BEFORE_NAMES = new RegExp(`(?<!${SHORTENED}|\\b${ET_AL_AT_END})[.:;]\\s+(?=\\p{Lu})`, "gu");

/** The names before a quoted title, without the prose that may stand before them. */
export function authorsBefore(text: string): CslName[] {
  const plain = text.replace(/(?<![\s,.:;\ue010(/])[\s,.:;\ue010(/]+$/u, (end) =>
    /^\./.test(end) && /\p{Lu}$/u.test(text.slice(0, -end.length)) ? "." : "",
  );
  const stops = [...plain.matchAll(BEFORE_NAMES)];
  const last = stops.at(-1);
  const own = (last ? plain.slice(last.index + last[0].length) : plain).trim();
  if (own === "" || own.length > 300 || !/^\p{L}/u.test(own)) return [];
  const names = parseNames(own);
  const isGood = names.every(
    (name) =>
      (name.family !== undefined &&
        !/\d/.test(name.family) &&
        !/\p{Ll}{3} \p{Ll}{3}/u.test(name.given ?? "")) ||
      isTitled(name.literal ?? ""),
  );
  return isGood ? names : [];
}

/** A literal name: an institution, or a family name alone in a short form. */
function isTitled(text: string): boolean {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^\p{Lu}/u.test(text) && words.length <= 12 && capitals * 2 >= words.length;
}
