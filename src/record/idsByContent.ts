import { contentId, shortHash } from "./contentId.ts";
import { fromExtra } from "./extra.ts";

type Item = Record<string, unknown>;

/** The id of a work that has none of its own, in whichever format it comes: what it is made of, never where it stands. */
function baseOf(item: Item): string {
  const title = [item.title, item["container-title"], item.URL].find((text) => typeof text === "string");
  return contentId({
    name: [item.author, item.editor].map(firstName).find((name) => name !== undefined),
    title: (title as string | undefined)?.replace(/<[^<>]*>/g, ""),
    year: yearOf(item.issued),
  });
}

function firstName(names: unknown): string | undefined {
  const [first] = Array.isArray(names) ? names : [names];
  if (typeof first === "string" && first !== "") return first;
  const { family, literal, ...name } = (first ?? {}) as Record<string, unknown>;
  if (typeof family !== "string") return typeof literal === "string" ? literal : undefined;
  const particle = name["non-dropping-particle"];
  return typeof particle === "string" ? `${particle} ${family}` : family;
}

function yearOf(date: unknown): string | undefined {
  if (typeof date === "string" || typeof date === "number") return /\d{4}/.exec(String(date))?.[0];
  const {
    "date-parts": parts,
    raw,
    literal,
  } = (date ?? {}) as {
    "date-parts"?: (string | number)[][];
    raw?: string;
    literal?: string;
  };
  const year = parts?.[0]?.[0];
  if (year !== undefined) return String(year);
  return /\d{4}/.exec(raw ?? literal ?? "")?.[0];
}

/** By what two works that would be named alike are told apart: what seldom changes, first. */
const TELLING = [
  "container-title",
  "issued",
  "volume",
  "issue",
  "number",
  "page",
  "publisher",
  "edition",
] as const;

export interface GivenId {
  id: string;
  /** What it was or would be called with other works beside it; a case may cite it by these. */
  others: string[];
}

/**
 * Ids for works that have none. One that would be named like another, or like an id that is `taken`, is told apart by what
 * is said of it, so that a name never passes from one work to another when works are put in or taken out.
 */
export function idsByContent(
  items: readonly Item[],
  taken: ReadonlySet<string> = new Set(),
  bases: readonly string[] = items.map(baseOf),
): GivenId[] {
  const counts = countOf(bases);
  const apart = items.map((item, i) => `${bases[i]}-${shortHash(tellingOf(item))}`);
  const apartCounts = countOf(apart);
  return items.map((item, i) => {
    const base = bases[i]!;
    const whole = `${base}-${shortHash(
      JSON.stringify(
        Object.entries(item)
          .filter(([key]) => key !== "id")
          .sort(byName),
      ),
    )}`;
    const told = apartCounts.get(apart[i]!)! > 1 ? whole : apart[i]!;
    const id = counts.get(base)! > 1 || taken.has(base) ? told : base;
    return { id, others: [...new Set([base, told, whole])].filter((other) => other !== id) };
  });
}

function tellingOf(item: Item): string {
  const own = item.DOI ?? item.URL;
  if (typeof own === "string" && own !== "") return own.toLowerCase();
  return JSON.stringify([item.title, ...TELLING.map((field) => item[field])]);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of the entries of a list of sources, as written: the ids of those that have none, by their place. */
export function idsForSources(entries: readonly unknown[]): Map<number, GivenId> {
  const without: { index: number; item: Item }[] = [];
  const taken = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) continue;
    const item = fromExtra(entry) as Item;
    if (item.id !== undefined && item.id !== null && item.id !== "") taken.add(String(item.id));
    else if (["title", "author", "URL", "container-title"].some((field) => item[field] !== undefined))
      without.push({ index, item });
  }
  const ids = idsByContent(
    without.map(({ item }) => item),
    taken,
  );
  return new Map(without.map(({ index }, i) => [index, ids[i]!]));
}
