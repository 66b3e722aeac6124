import { isMap, isScalar, type YAMLMap, type YAMLSeq } from "yaml";
import { isNameOfField } from "../fieldNames.ts";
import { type Correction, endOfLine } from "./correction.ts";
import { shown } from "./quoted.ts";

/**
 * An entry that begins without a dash goes on with the one before: its fields are there twice, from the first on, or from
 * the second where its first line is missing. The dash takes the place of two spaces before it.
 */
export function missingDashes(text: string, map: YAMLMap): Correction[] {
  const [first, second] = map.items;
  if (!first || !second || !isScalar(first.key)) return [];
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
  const [name] = names;
  const seen = new Set<string | undefined>();
  const changes: Correction[] = [];
  for (const [i, { key }] of map.items.entries()) {
    const isNext = i >= 2 && names[i] === name;
    const isHeadless = !isNext && i >= 2 && seen.has(names[i]) && repeats(names, i, seen) >= 3;
    if (isNext || isHeadless) {
      seen.clear();
      const from = isScalar(key) && key.range ? key.range[0] - 2 : -1;
      if (from >= 0 && text.slice(from, from + 2) === "  ") {
        const line = text.slice(from + 2, endOfLine(text, from));
        const message = isNext
          ? `a dash is missing before the next entry of the list: ${shown(`- ${line}`)}`
          : `another entry begins here, and the line that opens it is missing: - ${name}: …`;
        changes.push({ from, to: from + 2, words: "- ", message });
      }
    }
    seen.add(names[i]);
  }
  return changes;
}

/** What entries of a list begin with, each of them: one that does not is no entry. */
export const FIRST = /^(?:id|date|say|actor)$/;

/**
 * A field of an entry that begins with a dash, as another entry would: all others begin with one name, which is not among
 * its fields, and none of these has the entry above.
 */
export function dashesTooMany(text: string, { items }: YAMLSeq): Correction[] {
  const groups = items.map((item) => (isMap(item) && !item.flow ? item : undefined));
  const first = firstNameOf(groups[0]);
  if (first === undefined || !FIRST.test(first)) return [];
  const odd = groups.flatMap((group, i) => (i > 0 && !group?.has(first) ? [i] : []));
  const [at] = odd;
  if (at === undefined || odd.length > 1) return [];
  const [above, own] = [groups[at - 1], groups[at]];
  const name = firstNameOf(own);
  if (!above || !own?.range || name === undefined || !isNameOfField(name)) return [];
  if (own.items.some(({ key }) => above.has(isScalar(key) ? key.value : key))) return [];
  const to = own.range[0];
  const from = text.lastIndexOf("-", to);
  if (!/^- +$/.test(text.slice(from, to))) return [];
  const line = text.slice(to, endOfLine(text, to)).trimEnd();
  const message = `this dash begins a new entry, and the line is a field of the one above; take the dash out: ${shown(line)}`;
  return [{ from, to, words: " ".repeat(to - from), message }];
}

function firstNameOf(group: YAMLMap | undefined): string | undefined {
  const key = group?.items[0]?.key;
  return isScalar(key) && typeof key.value === "string" ? key.value : undefined;
}

/** Fields of one entry, at most: no noun has so many. */
const MOST_FIELDS = 64;

/** How many of the fields from here on, as far as one entry reaches, the entry has already. */
function repeats(
  names: readonly (string | undefined)[],
  from: number,
  seen: ReadonlySet<string | undefined>,
): number {
  return new Set(names.slice(from, from + MOST_FIELDS).filter((name) => seen.has(name))).size;
}
