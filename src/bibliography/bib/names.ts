import { INSTITUTION, IS_ET_AL, JUNIOR } from "../../record/lexicon/works.ts";
import { type CslNameRead, ET_AL } from "../item.ts";

/**
 * Names as BibTeX and BibLaTeX write them: "First von Last", "von Last, First", "von Last, Jr, First", `{An
 * Institution}`, "family=Last, given=First", joined by "and"; "and others" stands for those not named.
 * `decode` turns TeX into text.
 */
export function readNames(written: string, decode: (tex: string) => string): CslNameRead[] {
  return splitAt(written, /(?<!\s)\s+and\s+/iy)
    .flatMap(severalPersons)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => readName(name, decode));
}

const INITIALS = /^(?:\p{Lu}\p{M}*\.[ -]?)+$/u;
const NAME_AND_INITIALS = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)? \p{Lu}{1,3}$/u;
const INITIALS_AND_NAME = /^(?:\p{Lu}\p{M}*\.[ -]?)+ ?\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** Persons whom the writer did not join by "and": "Lee, A., Ek, B.", "A. Lee, B. Ek", "Lee A, Ek B", "Lee, A.; Ek, B.". */
function severalPersons(written: string): string[] {
  const apart = splitAt(written, /\s*;\s*|\s+\\?&\s+/y).filter((part) => part.trim() !== "");
  if (apart.length > 1 && apart.every((part) => part.includes(","))) return apart.flatMap(severalPersons);
  const parts = splitAt(written, /(?:(?<!\s)\s+)?,\s*/y)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return [written];
  if (parts.every((part) => NAME_AND_INITIALS.test(part)))
    return parts.map((part) => part.replace(/ (\p{Lu}{1,3})$/u, ", $1"));
  if (parts.every((part) => INITIALS_AND_NAME.test(part))) return parts;
  const inPairs =
    parts.length > 2 &&
    parts.length % 2 === 0 &&
    // One name has two commas at most.
    ((parts.length >= 4 && !parts.some((part) => part.includes("="))) ||
      parts.every((part, i) => i % 2 === 0 || INITIALS.test(part)));
  if (!inPairs) return [written];
  return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));
}

function readName(written: string, decode: (tex: string) => string): CslNameRead {
  const text = (tex: string) => decode(tex).replace(/\s+/g, " ").trim();
  if (IS_ET_AL.test(written)) return { ...ET_AL };
  if (isBraced(written)) return { literal: text(written) };
  if (/^(?:family|given|prefix|suffix)\s*=/i.test(written)) return extended(written, text);
  const parts = splitAt(written, /(?:(?<!\s)\s+)?,\s*/y).map((part) => part.trim());
  if (parts.length === 1) return inOrder(parts[0]!, text);
  let [last = "", second = "", third = ""] = parts;
  // BibTeX has "Lee, Jr., Ann"; many write "Lee, Ann, Jr."
  if (parts.length >= 3 && !(JUNIOR.test(third) && !JUNIOR.test(second))) [second, third] = [third, second];
  const given = text(second);
  if (parts.length === 2 && given === "") return { literal: text(last) };
  // A single letter is an initial before it is a number.
  if (parts.length === 2 && JUNIOR.test(second) && second.length > 1)
    return { family: text(last), suffix: given };
  return { ...family(words(last), text), ...named("given", given), ...named("suffix", text(third)) };
}

function extended(written: string, text: (tex: string) => string): CslNameRead {
  const name: Record<string, string> = {};
  for (const part of splitAt(written, /(?:(?<!\s)\s+)?,\s*/y)) {
    const [, label = "", value = ""] = /^\s*([\w-]+)\s*=\s*(.*)$/s.exec(part) ?? [];
    const field = label.toLowerCase() === "prefix" ? "non-dropping-particle" : label.toLowerCase();
    if (["family", "given", "suffix", "non-dropping-particle"].includes(field))
      name[field] = text(value.replace(/^"|"$/g, ""));
  }
  return name;
}

/** "Ann van der Lee": what begins with a small letter belongs to the family, and so does all after it. */
function inOrder(written: string, text: (tex: string) => string): CslNameRead {
  const all = words(written);
  if (all.length === 1 || all.some((word) => INSTITUTION.test(word))) return { literal: text(written) };
  const small = all.findIndex((word, i) => i < all.length - 1 && isSmall(word));
  const from = small < 0 ? all.length - 1 : small;
  if (from === 0) return family(all, text);
  return { ...family(all.slice(from), text), given: text(all.slice(0, from).join(" ")) };
}

function family(all: readonly string[], text: (tex: string) => string): CslNameRead {
  let from = 0;
  while (from < all.length - 1 && isSmall(all[from]!)) from += 1;
  return {
    ...named("non-dropping-particle", text(all.slice(0, from).join(" "))),
    family: text(all.slice(from).join(" ")),
  };
}

function named<Name extends string>(name: Name, value: string): { [N in Name]?: string } {
  return (value === "" ? {} : { [name]: value }) as { [N in Name]?: string };
}

function isSmall(word: string): boolean {
  const letter = /\p{L}/u.exec(word.replace(/^\{?\\[a-zA-Z]+\s*/, ""))?.[0] ?? "";
  return !word.startsWith("{") && letter !== letter.toUpperCase();
}

function words(text: string): string[] {
  return splitAt(text, /[\s~]+/y).filter((word) => word !== "");
}

function isBraced(text: string): boolean {
  if (!text.startsWith("{") || !text.endsWith("}")) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "{") depth += 1;
    else if (text[i] === "}" && --depth === 0) return i === text.length - 1;
  }
  return false;
}

/** Splits where a sticky pattern matches outside all braces. */
function splitAt(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; ) {
    const letter = text[i]!;
    if (letter === "\\") {
      i += 2;
      continue;
    }
    if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    else if (depth === 0) {
      pattern.lastIndex = i;
      const match = pattern.exec(text);
      if (match && match[0] !== "") {
        parts.push(text.slice(start, i));
        i += match[0].length;
        start = i;
        continue;
      }
    }
    i += 1;
  }
  parts.push(text.slice(start));
  return parts;
}
