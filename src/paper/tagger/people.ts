import type { CslName } from "../../record/index.ts";

/** The names in what a reference says of its authors or editors, however they are ordered and parted. */

const PARTICLE =
  "(?:van|von|vom|der|den|de|del|della|degli|dello|di|da|dos|das|do|du|des|la|le|ten|ter|te|bin|ibn|al|el|zu|zur|y|af|av)";
const AND =
  /\s*;\s*|\s+(?:and|und|et|e|y|en|og|och|и|sowie)\s+|,?\s*&\s*|\s+(?:–|—|-)\s+|\s*\/\s*|(?<=\p{Ll})&(?=\p{Lu})/u;
const OTHERS =
  /[,;]?\s*\b(?:et\.? ?al(?:ii|\.)?|u\. ?a\.|u\. ?v\. ?a\.|e\. ?a\.|and others|e altri|y otros|et alii|o\. ?V\.)(?=[\s,;.:)]|$).*$|[,;]?\s*(?:и др\.?).*$|\s*(?:…|\.\.\.)\s*$/iu;
const MARK =
  /[\s,;]*[([]?\s*\b(?:eds?|editors?|hrsgg?|hgg?|hg|dir|éds?|comps?|coords?|orgs?|red|a cura di)\b\.?\s*[)\]]?\s*$|[\s,;]*[([]?(?:ред)\.?[)\]]?\s*$/iu;
const INITIAL = /^(?:\p{Lu}\p{Ll}?\.?-?)(?:[\s-]*\p{Lu}\p{Ll}?\.?-?){0,4}$/u;
const BARE_INITIALS = /^\p{Lu}{1,3}$/u;
const SUFFIX = /^(?:Jr|Sr|Jun|jun|sen)\.?$|^(?:II|III|IV)$/u;
/** Words that no person's name has. */
const BODY =
  /\b(?:Ministry|Minist\p{L}*|Council|Universit\p{L}*|Commission|Kommission|Committee|Office|Institut\p{L}*|Istituto|Department|Dept|Organi[sz]\p{L}*|Agency|Agentur|Government|Group|Gruppe|Arbeitsgruppe|Centre|Center|Zentrum|Association|Verband|Verein|Foundation|Stiftung|Union|Bank|Parliament|Bundes\p{L}*|Statisti\p{L}*|Senate?|Congress|Assembly|Secretariat|Service|Society|Gesellschaft|Court|Forum|Initiative|Project|Network|Alliance|Federation|Republi\p{L}*|Nations|States|Bureau|Authority|Amt|Corporation|Company|Inc|Ltd|GmbH|Board|Team|Redaktion|Stadt|Land|Comune|World|International|National|European|Deutsche[rs]?|College|School|Kollegium|Bibliothek|Akademie|Academy|Anonymous|Staff|Press|Collaboration|Consortium|Partei|Customs|Police|Navy|Army|Treasury|Chamber|House|Trust|Embassy|Headquarters|Command|Mission|Administration|Herald|Gazette|Tribune|Courier|Kurier|Zeitung|Newspaper|Broadcasting|Radio|Television|Magazine|Times|News)\b|^(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}{2})\s\p{Lu}\p{Ll}+\s(?:\p{Lu}|and|of)|(?:Министерство|Совет|Комиссия|Комитет|Институт|Университет|Управление|Агентство|Организация|Союз)/u;
const SMALL = /\s(?:of|for|für|the|der Stadt|on|in|zur|zum|des)\s/u;

export function peopleIn(written: string): CslName[] {
  let text = written.replace(/\s+/gu, " ").replace(/(\p{Ll})- (?=\p{Ll})/gu, "$1");
  text = text
    .replace(OTHERS, "")
    .replace(MARK, "")
    .replace(/^[\s,;:.([]+|[\s,;:)\]]+$/gu, "");
  if (!/\p{Lu}\.$/u.test(text) && !/\b(?:Jr|Sr)\.$/u.test(text)) text = text.replace(/\.$/u, "");
  if (!/\p{L}/u.test(text)) return [];
  if (isBody(text)) return [{ literal: text }];
  const chunks = text
    .split(AND)
    .map((chunk) => chunk.trim())
    .filter((chunk) => /\p{L}/u.test(chunk));
  return chunks.flatMap((chunk) => namesIn(chunk.replace(/^(?:and|und|et|&)\s+/u, "")));
}

export function isBody(text: string): boolean {
  if (text.includes(";")) return false;
  if (BODY.test(text)) return true;
  return SMALL.test(text) && !/,/.test(text) && !/\p{Lu}\./u.test(text);
}

/** Names of one list, with commas between them or within them. */
function namesIn(chunk: string): CslName[] {
  const parts = chunk.split(/\s*,\s*/u).filter((part) => /\p{L}/u.test(part));
  const names: CslName[] = [];
  const isInitialed = parts.some((part, i) => i > 0 && isInitials(part));
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const next = parts[i + 1];
    if (next !== undefined && SUFFIX.test(next) && part.includes(" ")) {
      names.push(spoken(part));
      i += 1;
      continue;
    }
    const isPair =
      next !== undefined &&
      !hasInitial(part) &&
      (isInitials(next) ||
        (isFamilyOnly(part) && isGiven(next) && !isInitialed) ||
        // "García Márquez, Gabriel", but "Pierre Roux, Anna Weiss" are two.
        (parts.length === 2 && isFamily(part) && isGiven(next) && !next.includes(" ") && !isInitialed));
    if (isPair) {
      let given = next;
      i += 1;
      if (parts[i + 1] !== undefined && SUFFIX.test(parts[i + 1]!)) i += 1;
      given = given.replace(/\s+(?:Jr|Sr)\.?$/u, "");
      names.push({ family: part, given });
    } else names.push(spoken(part));
  }
  return names;
}

function isInitials(text: string): boolean {
  return (INITIAL.test(text) && text.includes(".")) || BARE_INITIALS.test(text);
}

function hasInitial(text: string): boolean {
  return /(?:^|\s)\p{Lu}\.|\s\p{Lu}{1,3}$/u.test(text);
}

function isFamily(text: string): boolean {
  return new RegExp(`^(?:${PARTICLE}\\s+)*[\\p{L}’'ʼ-]+(?:\\s+[\\p{L}’'-]+){0,2}$`, "iu").test(text);
}

/** One word, or one with particles: no given name stands in it. */
function isFamilyOnly(text: string): boolean {
  return new RegExp(`^(?:${PARTICLE}\\s+)*[\\p{L}’'ʼ-]+$`, "iu").test(text);
}

function isGiven(text: string): boolean {
  return /^[\p{Lu}][\p{L}’'.-]*(?:[\s-]+(?:\p{Lu}[\p{L}’'.-]*|von|van|de|der)){0,3}$/u.test(text);
}

/** "Ann B. Lee", "Lee AB", "Lee A.B.", "Ли А. Б.". */
function spoken(text: string): CslName {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 1) return { family: text };
  let first = words.length;
  while (first > 0 && isInitials(words[first - 1]!)) first -= 1;
  // Initials at the end: the family name stands first.
  if (first > 0 && first < words.length && !isInitials(words[0]!))
    return { family: words.slice(0, first).join(" "), given: words.slice(first).join(" ") };
  let last = words.length - 1;
  if (SUFFIX.test(words[last]!) && last > 1) last -= 1;
  let from = last;
  while (from > 1 && new RegExp(`^${PARTICLE}$`, "u").test(words[from - 1]!)) from -= 1;
  return { family: words.slice(from, last + 1).join(" "), given: words.slice(0, from).join(" ") };
}
