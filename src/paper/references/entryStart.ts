import { anyOf } from "../lexicon/index.ts";
import { PARTICLE } from "../lexicon/ofNames.ts";

const FAMILY = `(?:${PARTICLE}[\\s-]+){0,3}\\p{Lu}[\\p{L}\\p{M}’'ʼ-]+(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}`;
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)[a-z]?";
const HEADS = [
  // "Lee, Ann", "Lee, A.", "LEE, A."
  `${FAMILY},\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]+)`,
  // "Lee A.", "Lee AB,", "Lee A, Ek B"
  `${FAMILY}\\s+\\p{Lu}{1,3}(?:[.,;:]|\\s+\\(|\\s+(?:${anyOf("and")})\\s)`,
  // "A. B. Lee", "A. Lee"
  `(?:\\p{Lu}\\.[\\s-]?){1,4}(?:${PARTICLE}\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]+`,
  // "Lee/Ek", "Lee & Ek", a body or names and their year with something after it.
  `${FAMILY}(?:\\s*[/&]\\s*|\\s+(?:${anyOf("and")})\\s+)\\p{Lu}`,
  `\\p{Lu}[^:;“”„"?!]{1,110}?(?:[\\s,(]|\\.\\s)\\(?${YEAR}\\)?[\\s.:,)]+\\S.{9}|\\p{Lu}[^:;.“”„"?!\\d]{1,160}?\\s\\(${YEAR}\\)[.:,]\\s\\S.{9}|\\p{Ll}{2,8}\\s\\(${YEAR}\\)[.:]\\s\\p{Lu}.{9}`,
  // The same author again.
  `(?:[-–—_]{2,}|—)[.,\\s]|(?:${anyOf("sameAuthorListed")})\\.?[,:\\s(]`,
  // Cyrillic: "Ли А. Б."
  "\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?",
].map((pattern) => new RegExp(`^(?:${pattern})`, "u"));

/** Which of the heads is a body and its year. */
export const BODY = 4;

/** With which kind of head of an entry a text begins, from the surest; -1: with none. */
export function headOf(text: string, from = 0): number {
  return HEADS.findIndex((head, i) => i >= from && head.test(text));
}
