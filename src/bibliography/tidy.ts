import { contentId, LONGEST_ID, QUALITIES, SOURCE_KINDS, shortHash, slug } from "../record/index.ts";
import type { Item, ReadEntry } from "./item.ts";

const SEEN = ["whole", "excerpt", "no"];

/** What a case adds to a work, said by a keyword: `actor:NATO`, `kind:official`, `seen:excerpt`, `quality:high`. */
const OF_THE_CASE: Record<string, readonly string[] | undefined> = {
  actor: undefined,
  funder: undefined,
  kind: SOURCE_KINDS,
  quality: QUALITIES,
  seen: SEEN,
};

/** Moves such keywords into fields; the others stay keywords. Gives what is wrong with one. */
export function takeKeywords(item: Item): string[] {
  if (typeof item.keyword !== "string") return [];
  const wrong: string[] = [];
  const rest: string[] = [];
  for (const keyword of item.keyword.split(/[,;]/).map((word) => word.trim())) {
    if (keyword === "") continue;
    const [, name = "", value = ""] = /^(\w+)\s*:\s*(\S.*)$/u.exec(keyword) ?? [];
    const field = name.toLowerCase();
    if (!Object.hasOwn(OF_THE_CASE, field)) {
      rest.push(keyword);
      continue;
    }
    const values = OF_THE_CASE[field];
    const said = values ? value.toLowerCase() : value;
    if (values && !values.includes(said)) {
      wrong.push(`keyword "${keyword.slice(0, 60)}": expected ${field}: one of ${values.join(", ")}`);
      rest.push(keyword);
    } else if (item[field] !== undefined && item[field] !== said) {
      wrong.push(
        `two keywords say ${field}: "${String(item[field]).slice(0, 40)}" and "${said.slice(0, 40)}"; keep one`,
      );
    } else item[field] = said;
  }
  if (rest.length > 0) item.keyword = rest.join(", ");
  else delete item.keyword;
  return wrong;
}

/**
 * Ids by which a case can refer to the works of a file. A key that can be cited as it is stays; a work without one is
 * named after what it is. Works that would be named alike are told apart by all that is said of them, each of them, so
 * that a name never passes from one work to another when the file changes.
 */
export function giveIds(entries: readonly ReadEntry[]): (string | undefined)[] {
  const bases = entries.map(({ item, key }) => (key === undefined ? baseOf(item) : keyAsId(key)));
  const taken = new Map<string, number>();
  for (const base of bases) taken.set(base, (taken.get(base) ?? 0) + 1);
  return entries.map(({ item, key }, i) => {
    const base = bases[i]!;
    const isTwin = key === undefined && taken.get(base)! > 1;
    item.id = isTwin ? `${base}-${shortHash(JSON.stringify(Object.entries(item).sort(byName)))}` : base;
    const former = formerId(item, key);
    return former === item.id ? undefined : former;
  });
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyAsId(key: string): string {
  const text = key.normalize("NFC");
  if (/^[^\s[\]{},"'`]{1,300}$/.test(text)) return text;
  return slug(text).slice(0, 200) || shortHash(text);
}

/** The id of a work that has none of its own, in whichever format it comes. */
export function baseOf(item: Item): string {
  const names = [item.author, item.editor].find((list) => Array.isArray(list) && list.length > 0) as
    | { family?: string; literal?: string }[]
    | undefined;
  const title = [item.title, item["container-title"], item.URL].find((text) => typeof text === "string");
  return contentId({
    name: names?.[0]?.family ?? names?.[0]?.literal,
    title: (title as string | undefined)?.replace(/<[^>]*>/g, ""),
    year: yearOf(item.issued),
  });
}

function yearOf(date: unknown): string | undefined {
  if (typeof date === "string") return /\d{4}/.exec(date)?.[0];
  const parts = (date as { "date-parts"?: number[][] } | undefined)?.["date-parts"];
  return parts?.[0]?.[0] === undefined ? undefined : String(parts[0][0]);
}

/** As earlier versions named it, by its title or by the Latin letters of its key: what a case may still cite. */
function formerId(item: Item, key: string | undefined): string | undefined {
  const readable = String(key ?? item.title ?? "")
    .replace(/<[^>]*>/g, "")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "")
    .slice(0, LONGEST_ID);
  return readable === "" ? undefined : readable;
}
