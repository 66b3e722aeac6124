import { actorsNamed } from "../../actors/index.ts";
import type { CslName } from "../../record/index.ts";
import { anyOf } from "../lexicon/index.ts";
import { BODY, DEGREES, IN_TITLES, ONLY_ARTICLE, PARTICLE, SUFFIX } from "../lexicon/ofNames.ts";

/** The names in what a reference says of its authors or editors, however they are ordered and parted. */

const AND = new RegExp(
  `\\s*;\\s*|\\s+(?:${anyOf("and")})\\s+|,?\\s*&\\s*|\\s+(?:–|—|-)\\s+|\\s*\\/\\s*|(?<=\\p{Ll})&(?=\\p{Lu})`,
  "u",
);
const AND_AT_START = new RegExp(`^(?:(?:${anyOf("and")})|&)\\s+`, "u");
const OTHERS = new RegExp(
  `[,;]?\\s*(?<!\\p{L})(?:${anyOf("andOthers")})(?=[\\s,;.:)]|$).*$|\\s*(?:…|\\.\\.\\.)\\s*$`,
  "iu",
);
const MARK = new RegExp(
  `[\\s,;]*[([]?\\s*(?<!\\p{L})(?:${anyOf("editors")})(?!\\p{L})\\.?\\s*[)\\]]?\\s*$`,
  "iu",
);
const INITIAL = /^(?:\p{Lu}\p{Ll}?\.?-?)(?:[\s-]*\p{Lu}\p{Ll}?\.?-?){0,4}$/u;
const BARE_INITIALS = /^\p{Lu}{1,3}$/u;
const A_SUFFIX = new RegExp(`^(?:${SUFFIX})\\.?$|^(?:II|III|IV)$`, "u");
const SUFFIX_AT_END = new RegExp(`\\s+(?:${SUFFIX})\\.?$`, "u");
const ENDS_IN_SUFFIX = new RegExp(`(?<!\\p{L})(?:${SUFFIX})\\.$`, "u");
const WITHIN_BODIES = new RegExp(`\\s(?:${anyOf("withinBodies")})\\s`, "u");
const WORD = "[\\p{Lu}][\\p{L}\\p{M}’'ʼ-]*";
const PERSON = new RegExp(
  `^(?:(?:${WORD}|\\p{Lu}\\.|(?:\\p{Lu}\\.-?)+) ){0,4}(?:${PARTICLE} ){0,3}${WORD}(?:,? (?:${SUFFIX})\\.?| I{2,3}| IV)?$`,
  "u",
);
const SOME_FAMILY = new RegExp(`^(?:${PARTICLE}\\s+)*[\\p{L}’'ʼ-]+(?:\\s+[\\p{L}’'-]+){0,2}$`, "iu");
/** One word, or one with particles: no given name stands in it. */
const FAMILY_ALONE = new RegExp(`^(?:${PARTICLE}\\s+)*[\\p{L}’'ʼ-]+$`, "iu");
const GIVEN = new RegExp(`^\\p{Lu}[\\p{L}’'.-]*(?:[\\s-]+(?:\\p{Lu}[\\p{L}’'.-]*|${PARTICLE})){0,3}$`, "u");
const A_PARTICLE = new RegExp(`^(?=\\p{Ll})${PARTICLE}$`, "u");

const ONE_FAMILY = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]*)?";
/** "Lee, A. B. Ek, C. and Roe, D.": only the point of an initial stands before the next family name. */
const INITIALS_BEHIND = new RegExp(
  `^(?:${ONE_FAMILY},\\s(?:\\p{Lu}\\.?[\\s-]?){1,4}(?:,\\s?)?(?:(?:${anyOf("and")}|&)\\s)?)+$`,
  "u",
);
const NEXT_AFTER_INITIALS = new RegExp(`(?<=\\s\\p{Lu}\\.)\\s+(?=${ONE_FAMILY},\\s\\p{Lu})`, "gu");
/** "Abrel MOQTZ", "Cravel HJX de": of a list whose names all end so, what stands in capitals are initials, however many. */
const INITIALS_LAST = new RegExp(
  `^((?:${PARTICLE}\\s)*\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?:[\\s-]\\p{Lu}[\\p{L}’'-]*\\p{Ll})?) (\\p{Lu}{1,5})(?: (${PARTICLE}))?$`,
  "u",
);
/** A name in capitals; fewer letters may stand for a body. */
const CAPITALS = /^\p{Lu}[\p{Lu}’'-]{3,}$/u;

/** What somebody calls himself on a platform. */
const HANDLE = /^@[\p{L}\p{N}_.]+$/u;
/** "NATO", "OSCE": letters that stand for a body, and for no person. */
const LETTERS = /^\p{Lu}{3,8}$/u;

/** Whether a text may be the name of one person, in the order it is spoken. */
export function isPersonLike(text: string): boolean {
  return PERSON.test(text) && text.includes(" ") && !BODY.test(text) && !IN_TITLES.test(text);
}

function isInitials(text: string): boolean {
  return ((INITIAL.test(text) && text.includes(".")) || BARE_INITIALS.test(text)) && !A_SUFFIX.test(text);
}

/**
 * "Ann Lee and Bo Ek", "Lee, Ann, and Bo Ek", "Lee, A., & Ek, B.", "Lee AB, Ek C", "Lee, Ann/Ek, Bo", "Ли А. Б.", a body.
 * "et al." stays out: who the others are it does not say.
 */
export function parseNames(written: string): CslName[] {
  let text = written.replace(/\s+/gu, " ").replace(/(\p{Ll})- (?=\p{Ll})/gu, "$1");
  text = text
    .replace(OTHERS, "")
    .replace(MARK, "")
    .replace(DEGREES, "")
    .replace(/^[\s,;:.([]+|(?<![\s,;:)\]])[\s,;:)\]]+$/gu, "");
  if (INITIALS_BEHIND.test(text)) text = text.replace(NEXT_AFTER_INITIALS, "; ");
  if (!/\p{Lu}\.$/u.test(text) && !ENDS_IN_SUFFIX.test(text)) text = text.replace(/\.$/u, "");
  if (!/\p{L}/u.test(text)) return [];
  if (isBody(text) || isActor(text) || HANDLE.test(text) || LETTERS.test(text)) return [{ literal: text }];
  return text
    .split(AND)
    .map((chunk) => chunk.trim())
    .filter((chunk) => /\p{L}/u.test(chunk))
    .flatMap((chunk) => namesIn(chunk.replace(AND_AT_START, "")));
}

function isBody(text: string): boolean {
  if (text.includes(";")) return false;
  if (BODY.test(text)) return true;
  return WITHIN_BODIES.test(text) && !/,/.test(text) && !/\p{Lu}\./u.test(text);
}

/** Whether the whole text is the name of a state or an organisation, which may have an "and" in it. */
function isActor(text: string): boolean {
  const [named] = actorsNamed(text, "other");
  return (
    named !== undefined &&
    named.from <= 4 &&
    named.to === text.length &&
    ONLY_ARTICLE.test(text.slice(0, named.from))
  );
}

/** Names of one list, with commas between them or within them. */
function namesIn(chunk: string): CslName[] {
  const parts = chunk.split(/(?:(?<!\s)\s+)?,\s*/u).filter((part) => /\p{L}/u.test(part));
  const last = parts.map((part) => INITIALS_LAST.exec(part));
  if (parts.length > 1 && last.every((one) => one !== null) && last.some((one) => one[2]!.length < 4))
    return last.map((one) => ({ family: one[3] ? `${one[3]} ${one[1]}` : one[1]!, given: one[2]! }));
  const names: CslName[] = [];
  const isInitialed = parts.some((part, i) => i > 0 && isInitials(part));
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const next = parts[i + 1];
    if (next !== undefined && A_SUFFIX.test(next) && part.includes(" ")) {
      names.push(spoken(part));
      i += 1;
      continue;
    }
    const isPair =
      next !== undefined &&
      !hasInitial(part) &&
      (isInitials(next) ||
        (FAMILY_ALONE.test(part) && isGiven(next) && !isInitialed) ||
        // "García Márquez, Gabriel", but "Pierre Roux, Anna Weiss" are two.
        (parts.length === 2 &&
          SOME_FAMILY.test(part) &&
          isGiven(next) &&
          !next.includes(" ") &&
          !isInitialed));
    if (isPair) {
      let given = next;
      i += 1;
      if (parts[i + 1] !== undefined && A_SUFFIX.test(parts[i + 1]!)) i += 1;
      given = given.replace(SUFFIX_AT_END, "");
      names.push({ family: part, given });
    } else names.push(spoken(part));
  }
  return names;
}

function hasInitial(text: string): boolean {
  return /(?:^|\s)\p{Lu}\.|\s\p{Lu}{1,3}$/u.test(text);
}

function isGiven(text: string): boolean {
  return GIVEN.test(text);
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
  // "ROSSI Anna": in capitals stands the family name.
  const capitals = words.findIndex((word) => !CAPITALS.test(word));
  if (capitals > 0 && words.slice(capitals).every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    return { family: words.slice(0, capitals).join(" "), given: words.slice(capitals).join(" ") };
  let last = words.length - 1;
  if (A_SUFFIX.test(words[last]!) && last > 1) last -= 1;
  let from = last;
  while (from > 1 && A_PARTICLE.test(words[from - 1]!)) from -= 1;
  return { family: words.slice(from, last + 1).join(" "), given: words.slice(0, from).join(" ") };
}

/** What a name is sorted and compared by. */
export function familyOf({ family, literal }: CslName): string {
  return (family ?? literal ?? "").toLowerCase();
}
