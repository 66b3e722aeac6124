import { z } from "zod";
import { fieldFacts } from "../record/fields.ts";
import { CLAIM_SCHEMAS, type ClaimKind } from "../record/nouns/claim.ts";
import { shapeOf } from "../record/nouns/shape.ts";
import type { ReferenceKind } from "../record/references.ts";
import { type FormNoun, formSchema } from "./checkEntry.ts";
import type { Field } from "./field.ts";

export type { Field };

const known = new WeakMap<z.ZodType, Field[]>();

/** The fields of a noun, in the order in which they are written. For a claim they depend on its kind. */
export function fieldsOf(noun: FormNoun, kind?: ClaimKind): Field[] {
  const schema = noun === "claim" ? CLAIM_SCHEMAS[kind ?? "fact"] : formSchema(noun);
  const found = known.get(schema);
  if (found) return found;
  const fields = shapeFields(schema, 0, 0);
  const ordered = noun === "claim" ? inOrder(fields.map(anyKind), CLAIM_ORDER) : fields;
  known.set(schema, ordered);
  return ordered;
}

/** The kind decides on the other fields, so a form lets it be chosen first. */
function anyKind(field: Field): Field {
  if (field.name !== "kind") return field;
  return { ...field, choices: Object.keys(CLAIM_SCHEMAS), help: "What sort of claim it is" };
}

/** As the worked case writes claims: who and what before the grounds. */
const CLAIM_ORDER = ["id", "kind", "actor", "holder", "on", "addressee", "stance", "says"];
const LAST = ["sources", "quotes", "readings", "verification", "note"];

function inOrder(fields: readonly Field[], first: readonly string[]): Field[] {
  const rank = ({ name }: Field) => {
    const place = first.indexOf(name);
    if (place >= 0) return place;
    const end = LAST.indexOf(name);
    return end < 0 ? 100 : 200 + end;
  };
  return fields
    .map((field, i) => ({ field, i }))
    .sort((a, b) => rank(a.field) - rank(b.field) || a.i - b.i)
    .map(({ field }) => field);
}

/** Rules hold rules; a form opens so many of them within one another. */
const MOST_RULES = 3;

function shapeFields(schema: z.ZodType, depth: number, rules: number): Field[] {
  const inner = bare(schema).schema;
  if (inner instanceof z.ZodUnion) {
    const groups = (inner.options as z.ZodType[]).filter(
      (option) => bare(option).schema instanceof z.ZodObject,
    );
    return groups[0] ? shapeFields(groups[0], depth, rules) : [];
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, part]) =>
    fieldFor(name, part, depth, rules),
  );
}

interface Bare {
  schema: z.ZodType;
  isOptional: boolean;
  help: string | undefined;
  isLazy: boolean;
}

/** Without what wraps it: optional, changed after reading, looked up late. The outermost description counts. */
function bare(schema: z.ZodType): Bare {
  let inner = schema;
  let isOptional = false;
  let help: string | undefined;
  let isLazy = false;
  for (;;) {
    help ??= inner.description;
    if (inner instanceof z.ZodOptional) {
      isOptional = true;
      inner = inner.unwrap() as z.ZodType;
    } else if (isDate(inner)) return { schema: inner, isOptional, help, isLazy };
    else if (inner instanceof z.ZodPipe) inner = inner.in as z.ZodType;
    else if (inner instanceof z.ZodLazy) {
      inner = inner.unwrap() as z.ZodType;
      isLazy = true;
    } else return { schema: inner, isOptional, help, isLazy };
  }
}

function isDate(schema: z.ZodType): boolean {
  return fieldFacts.get(schema)?.isDate === true;
}

function fieldFor(name: string, written: z.ZodType, depth: number, around: number): Field {
  const { schema, isOptional, help, isLazy } = bare(written);
  // What is looked up late may hold itself.
  const rules = isLazy ? around + 1 : around;
  const base = { name, required: !isOptional, ...(help === undefined ? {} : { help }) };
  const facts = factsOf(written);
  if (name === "id" && depth === 0) return { ...base, kind: "id" };
  if (facts?.isDate) return { ...base, kind: "date" };
  if (schema instanceof z.ZodEnum) return { ...base, kind: "choice", choices: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) {
    const values = [...schema.values];
    if (values.every((value) => typeof value === "boolean")) return { ...base, kind: "boolean" };
    return { ...base, kind: "choice", choices: values.map(String) };
  }
  if (schema instanceof z.ZodBoolean) return { ...base, kind: "boolean" };
  if (schema instanceof z.ZodNumber) return { ...base, kind: "number" };
  if (schema instanceof z.ZodArray) {
    const { minimum, maximum, length } = boundsOf(schema);
    return {
      ...base,
      kind: "list",
      item: fieldFor("", schema.element as z.ZodType, depth + 1, rules),
      ...bounds(length ?? minimum, length ?? maximum),
    };
  }
  if (schema instanceof z.ZodTuple) {
    const items = schema.def.items as z.ZodType[];
    return {
      ...base,
      kind: "list",
      item: fieldFor("", items[0]!, depth + 1, rules),
      ...bounds(items.length, items.length),
    };
  }
  if (schema instanceof z.ZodObject)
    return { ...base, kind: "group", fields: shapeFields(schema, depth + 1, rules) };
  if (schema instanceof z.ZodRecord)
    return { ...base, kind: "record", item: fieldFor("", schema.valueType as z.ZodType, depth + 1, rules) };
  if (schema instanceof z.ZodUnion) return unionField(base, schema.options as z.ZodType[], depth, rules);
  if (facts?.refersTo) return { ...base, kind: "reference", refersTo: facts.refersTo as ReferenceKind };
  if (facts?.isExpression) return { ...base, kind: "expression" };
  if (name === "id") return { ...base, kind: "id" };
  const { maximum } = boundsOf(schema);
  return {
    ...base,
    kind: facts?.isLong ? "long-text" : "text",
    ...(maximum === undefined ? {} : { most: maximum }),
  };
}

interface Bounds {
  minimum?: number;
  maximum?: number;
  length?: number;
}

/** Limits of a text's or list's length. */
function boundsOf(schema: z.ZodType): Bounds {
  const found: Bounds = {};
  for (const check of schema._zod.def.checks ?? []) {
    const { minimum, maximum, length } = check._zod.def as Bounds;
    if (minimum !== undefined) found.minimum = minimum;
    if (maximum !== undefined) found.maximum = maximum;
    if (length !== undefined) found.length = length;
  }
  return found;
}

function bounds(least: number | undefined, most: number | undefined) {
  return { ...(least ? { least } : {}), ...(most === undefined ? {} : { most }) };
}

/** Text or number is text to a form; what is left of a union are its alternatives. */
function unionField(
  base: { name: string; required: boolean; help?: string },
  options: readonly z.ZodType[],
  depth: number,
  rules: number,
): Field {
  if (rules > MOST_RULES) return { ...base, kind: "one-of", alternatives: [] };
  const all = options.map((option) => fieldFor(base.name, option, depth + 1, rules));
  const isPlain = ({ kind }: Field) => kind === "text" || kind === "number";
  if (all.every(isPlain)) {
    const text = all.find(({ kind }) => kind === "text") ?? all[0]!;
    return { ...base, kind: text.kind, ...(text.most === undefined ? {} : { most: text.most }) };
  }
  const alternatives = all.filter(
    (field, i) => !(field.kind === "number" && all.some((other, j) => j !== i && isPlain(other))),
  );
  if (alternatives.length === 1) return { ...alternatives[0]!, ...base };
  return {
    ...base,
    kind: "one-of",
    alternatives: alternatives.map((field) => ({ ...field, required: true })),
  };
}

/** Facts noted with a schema or with what it wraps. */
function factsOf(schema: z.ZodType) {
  return shapeOf(schema).facts;
}
