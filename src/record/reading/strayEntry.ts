import { heldTo } from "../heldTo.ts";
import { explainIssues } from "../issues/explainIssues.ts";
import { formOf, shapeOf } from "../nouns/shape.ts";
import type { AnyNoun } from "../nouns/table.ts";

/** So many names fewer that do not fit: an entry with slips of its own is still one of its list. */
const CLEARLY = 3;

/**
 * An entry that is none of its list: the list whose noun takes it as it stands, or the one whose fields it has where those
 * of its own are neither there nor known.
 */
export function listOfStray(
  entry: unknown,
  own: string,
  nouns: ReadonlyMap<string, AnyNoun>,
): string | undefined {
  const others = [...nouns].filter(([list]) => list !== own);
  const taking = others.find(([, { schema }]) => heldTo(schema, entry).success);
  if (taking) return taking[0];
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return undefined;
  const { unknown, missing } = namesIn(entry, nouns.get(own)!);
  if (unknown === 0 || missing === 0) return undefined;
  const misfits = others.map(([list, noun]) => {
    const names = namesIn(entry, noun);
    return { list, noun, count: names.unknown + names.missing };
  });
  const least = Math.min(...misfits.map(({ count }) => count));
  if (least + CLEARLY > unknown + missing) return undefined;
  const near = misfits.filter(({ count }) => count === least);
  if (near.length === 1) return near[0]!.list;
  // The same names, in nouns that use them for other values.
  const [best, second] = near
    .map(({ list, noun }) => ({ list, faults: faultsIn(entry, noun) }))
    .sort((a, b) => a.faults - b.faults);
  return best!.faults < second!.faults ? best!.list : undefined;
}

function faultsIn(entry: object, { schema }: AnyNoun): number {
  const read = heldTo(schema, entry);
  return read.success ? 0 : explainIssues(read.error, entry).length;
}

/** How many names of an entry a noun does not know, and how many of those it needs are not there. */
function namesIn(entry: object, { schema }: AnyNoun): { unknown: number; missing: number } {
  const { fields } = formOf(shapeOf(schema), entry);
  const known = new Set(fields.map(({ name }) => name));
  return {
    unknown: Object.keys(entry).filter((name) => !known.has(name)).length,
    missing: fields.filter(({ name, isRequired }) => isRequired && !Object.hasOwn(entry, name)).length,
  };
}
