import { idsByContent, LONGEST_ID, QUALITIES, SOURCE_KINDS, shortHash, slug } from "../record/index.ts";
import { otherWordFor } from "../record/issues/habits.ts";
import { nearest } from "../record/nearest.ts";
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

/** A keyword with a fault, and the one that is meant, where that is plain. */
export interface WrongKeyword {
  message: string;
  keyword: string;
  put?: string;
}

/** Moves such keywords into fields; the others stay keywords. Gives what is wrong with one. */
export function takeKeywords(item: Item): WrongKeyword[] {
  if (typeof item.keyword !== "string") return [];
  const wrong: WrongKeyword[] = [];
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
      const near = otherWordFor(said, values) ?? nearest(said, values);
      const found = `keyword "${keyword.slice(0, 60)}": `;
      wrong.push(
        near === undefined
          ? { keyword, message: `${found}expected ${field}: one of ${values.join(", ")}` }
          : { keyword, message: `${found}did you mean "${field}:${near}"?`, put: `${field}:${near}` },
      );
      rest.push(keyword);
    } else if (item[field] !== undefined && item[field] !== said) {
      const both = `"${String(item[field]).slice(0, 40)}" and "${said.slice(0, 40)}"`;
      wrong.push({ keyword, message: `two keywords say ${field}: ${both}; keep one` });
    } else item[field] = said;
  }
  if (rest.length > 0) item.keyword = rest.join(", ");
  else delete item.keyword;
  return wrong;
}

/**
 * Ids by which a case can refer to the works of a file. A key that can be cited as it is stays; a work without one is
 * named after what it is. Gives for each what else a case may cite it by.
 */
export function giveIds(entries: readonly ReadEntry[]): string[][] {
  const keys = entries.map(({ key }) => (key === undefined ? undefined : keyAsId(key)));
  const taken = new Set(keys.filter((key) => key !== undefined));
  const without = entries.filter((_, i) => keys[i] === undefined);
  const given = new Map(
    idsByContent(
      without.map(({ item }) => item),
      taken,
    ).map((ids, i) => [without[i], ids]),
  );
  return entries.map((entry, i) => {
    const { item, key } = entry;
    const { id, others } = given.get(entry) ?? { id: keys[i]!, others: [] };
    const former = formerId(item, key);
    item.id = id;
    return former === undefined || former === id ? others : [...others, former];
  });
}

function keyAsId(key: string): string {
  const text = key.normalize("NFC");
  if (/^[^\s[\]{},"'`]{1,300}$/.test(text)) return text;
  return slug(text).slice(0, 200) || shortHash(text);
}

/** As earlier versions named it, by its title or by the Latin letters of its key: what a case may still cite. */
function formerId(item: Item, key: string | undefined): string | undefined {
  const readable = String(key ?? item.title ?? "")
    .replace(/<[^<>]*>/g, "")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|(?<!-)-+$/g, "")
    .slice(0, LONGEST_ID);
  return readable === "" ? undefined : readable;
}
