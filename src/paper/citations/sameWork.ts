import { plainTitle, withoutUnseen } from "../../record/index.ts";
import { anyOf } from "../lexicon/index.ts";
import { PARTICLE } from "../lexicon/ofNames.ts";
import type { CitedWork } from "./citation.ts";
import { familyOf } from "./names.ts";

const ARTICLE = new RegExp(`^\\s*(?:${anyOf("articles")})\\s+`, "u");
/** "Trade & War" is "Trade and War", in every language. */
const AND = new RegExp(
  `&|(?<=\\s)\\+(?=\\s)|(?<![\\p{L}\\p{N}])(?:${anyOf("and")})(?![\\p{L}\\p{N}])`,
  "giu",
);
const A_PARTICLE = new RegExp(`^${PARTICLE} `, "u");
const KEYS = new Map<string, string>();
const MOST_KEYS = 5_000;

/** Words of a title that can be compared: lower case, no marks, no leading article. */
export function titleKey(title: string): string {
  // A title is compared with many; what it is compared by is worked out once.
  let key = KEYS.get(title);
  if (key === undefined) {
    key = plainWords(title);
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    KEYS.set(title, key);
  }
  return key;
}

function plainWords(title: string): string {
  return (
    withoutUnseen(plainTitle(title))
      .text.toLowerCase()
      .normalize("NFKD")
      // An accent is no sign between two words.
      .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{Mn}*)\p{Mn}+/gu, "")
      // "U.S." is "US".
      .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,6}/gu, (letters) => letters.replaceAll(".", ""))
      .replace(AND, " and ")
      .replace(/[^\p{L}\p{N}\s]/gu, " ")
      .replace(ARTICLE, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** The families of the authors; of an institution that signs, hosts or publishes, its name. */
export function authorKeys(work: CitedWork): string[] {
  return (work.author ?? work.editor ?? []).map((name) => keyOf(familyOf(name)));
}

function keyOf(name: string): string {
  return titleKey(name).replace(A_PARTICLE, "");
}

/** The address without what does not tell pages apart. */
export function addressKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/[?&]utm_[^&]*/g, "")
    .replace(/\/$/, "");
}

/** Whether what one note says of a work can be said of the work another cites: no name and no year against it. */
export function isCompatible(one: CitedWork, other: CitedWork): boolean {
  const [a, b] = [authorKeys(one), authorKeys(other)];
  if (a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))) return false;
  const [x, y] = [yearOf(one), yearOf(other)];
  return x === undefined || y === undefined || x === y;
}

export function yearOf(work: CitedWork): number | undefined {
  return work.issued?.["date-parts"]?.[0]?.[0];
}

/** A short title repeats the words the full one begins with, or all its words stand in it in order, or it is its subtitle. */
export function isShortFor(short: string, full: string): boolean {
  const [a, b] = [titleKey(short), titleKey(full)];
  if (a === "" || b === "") return false;
  return b === a || b.startsWith(`${a} `) || a.startsWith(`${b} `) || abbreviates(a.split(" "), b.split(" "));
}

/** Words in their order, each whole or cut: "Hist Trade Moravia" of "history of the salt trade of moravia". */
function abbreviates(short: string[], full: string[]): boolean {
  if (short.length < 2) return false;
  let at = 0;
  for (const [i, word] of short.entries()) {
    const found = full.findIndex(
      (one, k) => k >= at && (one === word || (word.length >= 4 && one.startsWith(word))),
    );
    if (found < 0 || (i === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}
