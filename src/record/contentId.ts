import { append } from "./append.ts";
import { withoutUnseen } from "./hidden.ts";
import { slug } from "./latin.ts";
import { LITTLE } from "./lexicon/works.ts";
import { plainTitle } from "./titleStyle.ts";

const LONGEST = 60;

/** What an id is made of: the name its work is signed with, its title, its year. */
export interface NamedBy {
  name: string | undefined;
  title: string | undefined;
  year: number | string | undefined;
}

/**
 * An id from what a work is, never from where it stands: "lee-trade-2015". Where nothing of a name or a title can be
 * written in Latin letters, a short hash of it stands in its place.
 */
export function contentId({ name, title, year }: NamedBy): string {
  const family = name ? slug(withoutUnseen(name).text).split("-").slice(0, 3).join("-") : "";
  const words = withoutUnseen(plainTitle(title ?? ""))
    .text.toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== "" && !LITTLE.test(word))
    .slice(0, family ? 2 : 3)
    .map(slug)
    .filter((word) => word !== "");
  const parts: string[] = [];
  if (family) parts.push(family);
  append(parts, words);
  if (year !== undefined) parts.push(String(year));
  const isNamed = family !== "" || words.length > 0;
  if (!isNamed || (words.length === 0 && title))
    parts.splice(family ? 1 : 0, 0, shortHash(`${name ?? ""}|${title ?? ""}`));
  // Cut between words, and never the year.
  const last = year === undefined ? "" : `-${year}`;
  const front = parts.slice(0, year === undefined ? undefined : -1).join("-");
  const room = LONGEST - last.length;
  const cut =
    front.length <= room
      ? front
      : front
          .slice(0, room + 1)
          .replace(/-[^-]*$/, "")
          .slice(0, room);
  return `${cut}${last}`.replace(/^-+/, "");
}

/** Seven letters that depend on every character of a text (FNV-1a, 32 bits): to tell works apart, not to keep a secret. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `x${(hash >>> 0).toString(36).padStart(7, "0").slice(-6)}`;
}
