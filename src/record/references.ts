import type { Case } from "./case.ts";
import { entriesOf, rootsOf } from "./nouns/roots.ts";
import { holds, type Steps, visit } from "./nouns/shape.ts";
import { allNouns, type NounName } from "./nouns/table.ts";
import type { Place } from "./problem.ts";

/**
 * What an id may refer to: a noun; `condition`: a claim of that kind; `fact`: a claim or an event; `series`: what is counted, of whichever kind; `any`: whatever
 * has an id.
 */
export type ReferenceKind = NounName | "condition" | "fact" | "series" | "any";

export interface Reference {
  kind: ReferenceKind;
  id: string;
  /** What holds it, and the way to it from there. */
  readonly entry: object;
  readonly steps: Steps;
  /** Looked up when asked for: a long record has many references and few faults. */
  readonly place: Place;
}

/** Every id of a case by kind. */
export function idsOf(record: Case): Map<ReferenceKind, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  const add = (kind: string, id: string) => {
    const known = ids.get(kind);
    if (known) known.add(id);
    else ids.set(kind, new Set([id]));
  };
  const any = new Set<string>();
  ids.set("any", any);
  for (const kind of ["condition", "fact", "series"]) ids.set(kind, new Set());
  for (const [name, noun] of allNouns()) {
    const own = new Set<string>();
    ids.set(name, own);
    const kinds = Object.entries(noun.also ?? {});
    for (const entry of entriesOf(record, noun)) {
      own.add(entry.id);
      if (!noun.isNeverNamed) any.add(entry.id);
      for (const [kind, leads] of kinds) if (leads(entry as never)) add(kind, entry.id);
      if (noun.partIds) for (const part of noun.partIds(entry as never)) any.add(part);
    }
  }
  for (const { file } of record.models)
    for (const dm of file.decisionMakers) {
      add("any", dm.id);
      for (const { id } of dm.options ?? []) add("any", id);
      for (const id of Object.keys(dm.types ?? {})) add("any", id);
    }
  return ids as Map<ReferenceKind, ReadonlySet<string>>;
}

/** Kinds of reference that may lead to an entry of a noun. */
export function kindsLeadingTo(noun: string): string[] {
  return [noun, ...Object.keys(allNouns().get(noun)?.also ?? {}), "any"];
}

const holdsReferences = holds(({ refersTo }) => refersTo !== undefined);

/** Every reference of a case to an id, with its place. */
export function referencesIn(record: Case): Reference[] {
  const found: Reference[] = [];
  const free = freeKinds(record);
  let ids: ReturnType<typeof idsOf> | undefined;
  const isThere = (kind: string, id: string) => {
    ids ??= idsOf(record);
    return ids.get(kind as ReferenceKind)?.has(id) ?? false;
  };
  for (const { entry, value, shape } of rootsOf(record))
    visit(value, shape, holdsReferences, (id, { refersTo, orName }, steps) => {
      if (refersTo === undefined || free.has(refersTo)) return;
      if (orName && !isThere(refersTo, String(id))) return;
      found.push(new FoundReference(record, entry, refersTo as ReferenceKind, String(id), [...steps]));
    });
  return found;
}

/** Nouns of which the case has none, and whose ids are then plain words. */
export function freeKinds(record: Case): Set<string> {
  return new Set(
    [...allNouns()]
      .filter(([, noun]) => noun.isOptional && entriesOf(record, noun).length === 0)
      .map(([name]) => name),
  );
}

class FoundReference implements Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  private readonly record: Case;
  readonly entry: object;
  readonly steps: Steps;

  constructor(record: Case, entry: object, kind: ReferenceKind, id: string, steps: Steps) {
    this.record = record;
    this.entry = entry;
    this.kind = kind;
    this.id = id;
    this.steps = steps;
  }

  get place(): Place {
    return this.record.placeOf(this.entry, ...this.steps);
  }
}
