import { toLatin } from "../../record/latin.ts";
import { IRISH, IRISH_FIRST, NOT_SORTED_BY, PARTICLES } from "../lexicon/ofNames.ts";
import { YEAR } from "../lexicon/shapesOfWorks.ts";

/** Letters of an entry in which its authors stand, where no year tells. */
const HEAD = 160;

/** What an entry of a list may be called by in a text: names of its head, each of its years, the letter of the first. */
export interface EntryHead {
  names: ReadonlySet<string>;
  years: ReadonlySet<string>;
  year: string | undefined;
  suffix: string;
}

/** With a width, the names are those that stand before the year, within so many letters where it stands far behind. */
export function entryHead(text: string, width?: number): EntryHead {
  const first = YEAR.exec(text.slice(0, 300));
  const end =
    width === undefined
      ? (first?.index ?? 0) + HEAD
      : first && first.index <= 2 * width
        ? first.index
        : width;
  const head = text.slice(0, end);
  return {
    names: new Set(
      [...(head.match(/\p{Lu}[\p{L}\p{M}’'ʼ-]+/gu) ?? []), ...(head.match(IRISH_NAME) ?? [])].map(foldName),
    ),
    years: new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []),
    year: first?.[1],
    suffix: first?.[2] ?? "",
  };
}

/** Whether an entry is named so; an abbreviation before the name is none ("CSR, Lee 2006"). */
function isNamedSo(
  head: EntryHead,
  { names, year, suffix }: { names: readonly string[]; year: string; suffix: string },
): boolean {
  if (!head.years.has(year) || (suffix !== "" && head.suffix !== "" && head.suffix !== suffix)) return false;
  const own = names.length > 1 && /^\p{Lu}{2,}$/u.test(names[0]!) ? [names, names.slice(1)] : [names];
  return own.some((some) => some.every((name) => head.names.has(foldName(name))));
}

/** Finds entries by what they are called in a text, in their order: each is looked up, and none compared with all. */
export function entriesNamedSo<Entry>(
  entries: readonly Entry[],
  headOf: (entry: Entry) => EntryHead,
): (named: { names: readonly string[]; year: string; suffix: string }) => Entry[] {
  const byName = groupedBy(entries, (entry) => headOf(entry).names);
  return (named) =>
    // The last name has to stand there, whatever those before it are.
    (byName.get(foldName(named.names.at(-1)!)) ?? []).filter((entry) => isNamedSo(headOf(entry), named));
}

/** Each entry under each of its keys, in the order of the list. */
export function groupedBy<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}

/** Whether a name is sorted under its particle is a matter of taste; it is compared without. */
const LEADING = new RegExp(`^(?:(?:${[...PARTICLES, ...NOT_SORTED_BY.slice(0, 1)].join("|")}) )+`, "u");

/** "Ó Briain" and "O'Briain" are one name. */
const IRISH_NAME = new RegExp(`(?:${IRISH})\\s\\p{Lu}[\\p{L}\\p{M}’'-]+`, "gu");

/** A name as it is compared: in small Latin letters without marks, "Müller", "Mueller" and "Muller" alike. */
export function foldName(name: string): string {
  return toLatin(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase()
    .replace(LEADING, "")
    .replace(IRISH_FIRST, "$1")
    .replace(/([aou])e(?=\p{L})|a(a)/gu, "$1$2");
}
