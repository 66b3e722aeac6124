import { SOURCE_VARIABLES, variableMeant } from "../csl.ts";
import { fieldMeant, MOST_COMPARED } from "../fields.ts";
import { heldTo } from "../heldTo.ts";
import { explainIssues } from "../issues/explainIssues.ts";
import { otherWordFor } from "../issues/habits.ts";
import { nearest } from "../nearest.ts";
import { formOf, type Shape, type ShapeField, shapeOf } from "../nouns/shape.ts";
import type { AnyNoun } from "../nouns/table.ts";

/** So many names fewer that do not fit: an entry with slips of its own is still one of its list. */
const CLEARLY = 3;

/**
 * An entry that is none of its list: the list whose noun takes it as it stands, or the one whose fields it has where those
 * of its own are neither there nor meant by what is.
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
  if (Object.keys(entry).length > MOST_COMPARED) return undefined;
  const counted = (schema: AnyNoun["schema"]) => misfitsIn(entry, formOf(shapeOf(schema), entry));
  const { schema: ownSchema } = nouns.get(own)!;
  const misfits = others
    .filter(([, { schema }]) => fitsKind(entry, shapeOf(schema)))
    .map(([list, noun]) => ({ list, noun, count: counted(noun.schema) }));
  const least = Math.min(...misfits.map(({ count }) => count));
  // What is meant is dear to find, and makes the second number no greater than the first.
  if (least + CLEARLY > counted(ownSchema)) return undefined;
  if (least + CLEARLY > misfitsOfOwn(entry, own, shapeOf(ownSchema))) return undefined;
  if (isItemWithin(entry, shapeOf(ownSchema), least)) return undefined;
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

/** How many names do not fit its own list, in the form that they fit best; none where all is known, or nothing missing. */
function misfitsOfOwn(entry: object, list: string, shape: Shape): number {
  const [meant, others] = list === "sources" ? [variableMeant, SOURCE_VARIABLES] : [fieldMeant, []];
  const counts = formsOf(shape).map((form) => {
    const { unknown, missing } = namesIn(entry, form, meant, others);
    return unknown === 0 || missing === 0 ? 0 : unknown + missing;
  });
  return Math.min(...counts);
}

/** Where the line above a list within an entry is gone, its items stand as entries. */
function isItemWithin(entry: object, shape: Shape, most: number): boolean {
  const fields = formsOf(shape).flatMap(({ fields }) => fields);
  const items = fields.flatMap(({ shape: { item } }) => (item ? formsOf(item) : []));
  return items.some((item) => misfitsIn(entry, item) <= most);
}

function misfitsIn(entry: object, form: Shape): number {
  const { unknown, missing } = namesIn(entry, form);
  return unknown + missing;
}

/** The groups a value of this shape may be. */
function formsOf(shape: Shape): readonly Shape[] {
  if (shape.kind === "choice") return shape.options.flatMap(formsOf);
  return shape.kind === "group" ? [shape] : [];
}

/** What an entry says of its type and kind is, slips of the pen aside, a word that a noun has for that. */
function fitsKind(entry: object, shape: Shape): boolean {
  return ["type", "kind"].every((name) => {
    if (!Object.hasOwn(entry, name)) return true;
    const said = (entry as Record<string, unknown>)[name];
    const fields = formsOf(shape).flatMap(({ fields }) => fields.filter((field) => field.name === name));
    const words = fields.flatMap(({ shape: { words } }) => words);
    if (fields.length === 0 || typeof said !== "string") return false;
    return words.length === 0 || nearest(said, words) !== undefined;
  });
}

/** A field that holds one of a few words is meant where what is said may be one of them. */
function mayHold({ shape: { words } }: ShapeField, said: unknown): boolean {
  if (words.length === 0) return true;
  return typeof said === "string" && (otherWordFor(said, words) ?? nearest(said, words)) !== undefined;
}

/** How many names of an entry are no fields of a form, and how many of those it needs are neither there nor `meant`. */
function namesIn(
  entry: object,
  { fields }: Shape,
  meant: (name: string, fields: readonly string[]) => string | undefined = () => undefined,
  others: readonly string[] = [],
): { unknown: number; missing: number } {
  const open = new Map(
    fields.filter(({ name }) => !Object.hasOwn(entry, name)).map((one) => [one.name, one]),
  );
  const known = new Set([...fields.map(({ name }) => name), ...others]);
  let unknown = 0;
  for (const [name, said] of Object.entries(entry)) {
    if (known.has(name)) continue;
    const field = open.get(meant(name, [...open.keys()]) ?? "");
    if (field && mayHold(field, said)) open.delete(field.name);
    else unknown += 1;
  }
  return { unknown, missing: [...open.values()].filter(({ isRequired }) => isRequired).length };
}
