import { z } from "zod";
import { type FieldFacts, fieldFacts, type PartFacts, partFacts } from "../fields.ts";

/**
 * What a schema is made of, with the facts of its fields, as those who walk through a value want it: without what
 * only checks it. Worked out once for each schema.
 */
export interface Shape {
  kind: "value" | "group" | "list" | "map" | "choice";
  facts: FieldFacts;
  /** Of a group that can be left out alone. */
  part: PartFacts | undefined;
  /** Of a group, by name; `isRequired` says which it cannot do without. */
  fields: readonly ShapeField[];
  /** Of a list or a map: what stands in it. */
  item: Shape | undefined;
  /** Of a list: the fewest it may hold. */
  least: number;
  /** Of a value that is one of a few words: all of them. */
  words: readonly string[];
  /** Of a list: exactly so many. */
  isFixed: boolean;
  /** Of a choice: the forms it may take. */
  options: readonly Shape[];
  schema: z.ZodType;
}

export interface ShapeField {
  name: string;
  shape: Shape;
  isRequired: boolean;
}

const shapes = new WeakMap<z.ZodType, Shape>();
const NO_FACTS: FieldFacts = {};

export function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape: Shape = {
    kind: "value",
    facts: NO_FACTS,
    part: undefined,
    fields: [],
    item: undefined,
    least: 0,
    words: [],
    isFixed: false,
    options: [],
    schema,
  };
  // Noted before it is filled: a rule holds rules.
  shapes.set(schema, shape);
  fill(shape, schema);
  return shape;
}

function fill(shape: Shape, schema: z.ZodType): void {
  let inner = schema;
  for (;;) {
    const facts = fieldFacts.get(inner);
    if (facts) shape.facts = { ...facts, ...shape.facts };
    shape.part ??= partFacts.get(inner);
    // A date is a text read in several ways; what is inside is no business of those who walk.
    if (shape.facts.isDate) return;
    if (inner instanceof z.ZodOptional) inner = inner.unwrap() as z.ZodType;
    else if (inner instanceof z.ZodPipe) inner = inner.in as z.ZodType;
    else if (inner instanceof z.ZodLazy) inner = inner.unwrap() as z.ZodType;
    else break;
  }
  if (inner instanceof z.ZodArray) {
    shape.kind = "list";
    shape.item = shapeOf(inner.element as z.ZodType);
    for (const check of inner._zod.def.checks ?? []) {
      const { minimum, length } = check._zod.def as { minimum?: number; length?: number };
      shape.least = Math.max(shape.least, minimum ?? 0, length ?? 0);
      if (length !== undefined) shape.isFixed = true;
    }
  } else if (inner instanceof z.ZodTuple) {
    shape.kind = "list";
    shape.item = shapeOf(inner.def.items[0] as z.ZodType);
    shape.isFixed = true;
  } else if (inner instanceof z.ZodRecord) {
    shape.kind = "map";
    shape.item = shapeOf(inner.valueType as z.ZodType);
  } else if (inner instanceof z.ZodObject) {
    shape.kind = "group";
    shape.fields = Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, field]) => ({
      name,
      shape: shapeOf(field),
      isRequired: !(field instanceof z.ZodOptional),
    }));
  } else if (inner instanceof z.ZodEnum) {
    shape.words = inner.options.map(String);
  } else if (inner instanceof z.ZodLiteral) {
    shape.words = [...inner.values].filter((value) => typeof value === "string");
  } else if (inner instanceof z.ZodUnion) {
    shape.kind = "choice";
    shape.options = (inner.options as z.ZodType[]).map(shapeOf);
  }
}

/**
 * The form a value of a choice has: of groups the one whose fields fit, of the rest the one that is no group. What
 * holds of the choice as a whole holds of its form as well.
 */
export function formOf(shape: Shape, value: unknown): Shape {
  if (shape.kind !== "choice") return shape;
  const form = formAmong(shape, value);
  return form === undefined ? shape : withFactsOf(shape, form);
}

function formAmong({ options }: Shape, value: unknown): Shape | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? "list" : "value";
    for (const option of options) {
      const form = option.kind === "choice" ? formOf(option, value) : option;
      if (form.kind === kind) return form;
    }
    return undefined;
  }
  const forms = options.map((option) => formOf(option, value)).filter(({ kind }) => kind === "group");
  // What fits none is faulty, and is taken for what it says it is.
  return (
    forms.find((form) => fits(form, value)) ??
    forms.find((form) => isCalled(form, value)) ??
    forms[0] ??
    options.find(({ kind }) => kind === "map")
  );
}

function isCalled({ fields }: Shape, value: object): boolean {
  return fields.some(({ name, shape: { schema } }) => {
    const written = (value as Record<string, unknown>)[name];
    return schema instanceof z.ZodLiteral && typeof written === "string" && schema.values.has(written);
  });
}

function fits({ fields }: Shape, value: object): boolean {
  let known = 0;
  for (const { name, shape, isRequired } of fields) {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined) {
      if (isRequired) return false;
      continue;
    }
    known += 1;
    const { schema } = shape;
    if (schema instanceof z.ZodLiteral && !schema.values.has(field as never)) return false;
  }
  return known === Object.values(value).filter((field) => field !== undefined).length;
}

const combined = new WeakMap<Shape, WeakMap<Shape, Shape>>();

function withFactsOf(outer: Shape, form: Shape): Shape {
  if (outer.facts === NO_FACTS) return form;
  const forms = combined.get(outer) ?? new WeakMap<Shape, Shape>();
  combined.set(outer, forms);
  const both = forms.get(form) ?? { ...form, facts: { ...form.facts, ...outer.facts } };
  forms.set(form, both);
  return both;
}

/** Does a value of this shape hold, at any depth, a field of which this is true? Asked often, so kept. */
export function holds(isSought: (facts: FieldFacts) => boolean): (shape: Shape) => boolean {
  const known = new WeakMap<Shape, boolean>();
  const ask = (shape: Shape, open: Set<Shape>): boolean => {
    const before = known.get(shape);
    if (before !== undefined) return before;
    if (open.has(shape)) return false;
    open.add(shape);
    const answer =
      isSought(shape.facts) ||
      shape.fields.some((field) => ask(field.shape, open)) ||
      (shape.item !== undefined && ask(shape.item, open)) ||
      shape.options.some((option) => ask(option, open));
    open.delete(shape);
    if (open.size === 0 || answer) known.set(shape, answer);
    return answer;
  };
  return (shape) => known.get(shape) ?? ask(shape, new Set());
}

export type Steps = (string | number)[];

/** Visits every plain value of the shape that may matter, with its facts and the way to it. */
export function visit(
  value: unknown,
  shape: Shape,
  matters: (shape: Shape) => boolean,
  found: (value: unknown, facts: FieldFacts, steps: Steps) => void,
): void {
  const steps: Steps = [];
  const go = (current: unknown, at: Shape): void => {
    if (current === undefined || current === null || !matters(at)) return;
    const form = formOf(at, current);
    if (form.kind === "list" && Array.isArray(current)) {
      for (let i = 0; i < current.length; i++) {
        steps.push(i);
        go(current[i], form.item!);
        steps.pop();
      }
    } else if (form.kind === "map" && typeof current === "object") {
      for (const [key, item] of Object.entries(current)) {
        steps.push(key);
        go(item, form.item!);
        steps.pop();
      }
    } else if (form.kind === "group" && typeof current === "object") {
      const group = current as Record<string, unknown>;
      for (const { name, shape: field } of form.fields) {
        if (group[name] === undefined) continue;
        steps.push(name);
        go(group[name], field);
        steps.pop();
      }
    } else found(current, form.facts, steps);
  };
  go(value, shape);
}

/** For walks that leave nothing out. */
export const everything = (): boolean => true;

/**
 * Visits every group of the shape, outermost first, that may hold at any depth what matters, with its own shape and
 * the way to it.
 */
export function visitGroups(
  value: unknown,
  shape: Shape,
  matters: (shape: Shape) => boolean,
  found: (group: Record<string, unknown>, shape: Shape, steps: Steps) => void,
): void {
  const steps: Steps = [];
  const go = (current: unknown, at: Shape): void => {
    if (typeof current !== "object" || current === null || !matters(at)) return;
    const form = formOf(at, current);
    const into = (step: string | number, next: unknown, shape: Shape) => {
      steps.push(step);
      go(next, shape);
      steps.pop();
    };
    if (form.kind === "list" && Array.isArray(current))
      for (let i = 0; i < current.length; i++) into(i, current[i], form.item!);
    else if (form.kind === "map")
      for (const [key, item] of Object.entries(current)) into(key, item, form.item!);
    else if (form.kind === "group") {
      const group = current as Record<string, unknown>;
      found(group, form, steps);
      for (const { name, shape: field } of form.fields) into(name, group[name], field);
    }
  };
  go(value, shape);
}
