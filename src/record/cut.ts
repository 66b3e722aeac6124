import type { Case, CaseModel } from "./case.ts";
import { CaseHead } from "./case.ts";
import type { ByDay, CutOut, Reference, Remembered } from "./cutMemory.ts";
import { type FieldFacts, WITHHELD_WORDS } from "./fields.ts";
import { foldRule } from "./foldRule.ts";
import { ModelFile } from "./nouns/modelFile.ts";
import { entriesOf, writtenOf } from "./nouns/roots.ts";
import { formOf, holds, type Shape, type Steps, shapeOf, visit } from "./nouns/shape.ts";
import { type AnyNoun, nounsIn } from "./nouns/table.ts";
import { freeKinds, idsOf } from "./references.ts";
import type { Rule } from "./rule.ts";

/** A group on the way to a field, outermost first. */
export interface Holder {
  part: object;
  shape: Shape;
}

/** What is to be taken out of a case. */
export interface Cuts {
  /** May this noun, or part of one, stay? */
  keepsPart(part: object, shape: Shape): boolean;
  /** May a field, or an item of a list, stay as a whole? */
  keepsField(facts: FieldFacts, value: unknown, holders: readonly Holder[]): boolean;
  /** A plain value as it may be shown; undefined: not at all. */
  value(value: unknown, facts: FieldFacts, holders: readonly Holder[]): unknown;
  /** A reference that has led nowhere all along: does it stay? */
  keepsDangling: boolean;
  /** Is it the id of something that could not be read and is taken out as well? It has led somewhere. */
  isGone?(kind: string, id: string): boolean;
  /** Of cuts that turn on days alone, so that what was made on one serves another. */
  byDay?: ByDay;
}

export interface CutCase {
  case: Case;
  cutOut: CutOut[];
}

/**
 * A case without what the cuts take out, and without what leads there: a reference goes, and a part that cannot do
 * without it goes as a whole. What is left is untouched, or a copy that answers for the place of its original.
 */
export function cutCase(record: Case, cuts: Cuts): CutCase {
  const all = idsOf(record) as Ids;
  // What goes by itself is found first, so that mostly one round is enough.
  let ids = idsOf(withoutWholes(record, cuts)) as Ids;
  for (let round = 0; ; round++) {
    const cutter = new Cutter(record, cuts, all, ids);
    const cut = cutter.cut();
    const left = idsOf(cut) as Ids;
    const isStable = [...left].every(([kind, set]) => set.size === ids.get(kind)?.size);
    if (isStable || round >= MOST_ROUNDS) return { case: cut, cutOut: cutter.cutOut };
    ids = left;
  }
}

function withoutWholes(record: Case, cuts: Cuts): Case {
  const lists = nounsIn("record").map(([, noun]) => {
    const shape = shapeOf(noun.schema);
    const kept = entriesOf(record, noun).filter((entry) => {
      const value = writtenOf(noun, entry);
      return cuts.keepsPart(value, formOf(shape, value));
    });
    return [noun.list, kept] as const;
  });
  return { ...record, ...Object.fromEntries(lists) };
}

/** A chain of entries each of which needs the next is followed so far. */
const MOST_ROUNDS = 50;

type Ids = Map<string, ReadonlySet<string>>;

const GONE = Symbol("gone");

const isReference = ({ refersTo }: FieldFacts) => refersTo !== undefined;
const holdsReferences = holds(isReference);

class Cutter {
  readonly cutOut: CutOut[] = [];
  private readonly record: Case;
  private readonly cuts: Cuts;
  private readonly all: Ids;
  private readonly ids: Ids;
  private readonly free: ReadonlySet<string>;
  // The case that is made holds both sides, so that weak references would only cost.
  private readonly origins = new Map<object, object>();
  /** Of a shortened list: which of the original's items each of its own is. */
  private readonly positions = new Map<object, number[]>();
  private readonly holders: Holder[] = [];
  private readonly steps: Steps = [];
  private root: object;
  private readonly round: number;
  /** Of the root under way: where its references lead, and the copies made. */
  private references = new Set<Reference>();
  private made: Pick<Remembered, "origins" | "positions"> = { origins: [], positions: [] };

  constructor(record: Case, cuts: Cuts, all: Ids, ids: Ids) {
    this.record = record;
    this.cuts = cuts;
    this.all = all;
    this.ids = ids;
    this.free = freeKinds(record);
    this.root = record.meta;
    const memory = cuts.byDay?.memory;
    if (memory) memory.round += 1;
    this.round = memory?.round ?? 0;
  }

  cut(): Case {
    const { record } = this;
    const lists: Record<string, unknown[]> = {};
    for (const [, noun] of nounsIn("record")) lists[noun.list] = this.entries(noun);
    const files = new Map(
      record.models.flatMap((model) => {
        const file = this.whole(model.file, shapeOf(ModelFile));
        return file === GONE ? [] : [[model.entry.id, file as ModelFile] as const];
      }),
    );
    const read = new Set(record.models.map(({ entry }) => entry.id));
    const head = this.whole(record.meta, shapeOf(CaseHead)) as Case["meta"];
    const named = (head.models ?? []).filter(({ id }) => files.has(id) || !read.has(id));
    const meta =
      named.length === (head.models ?? []).length
        ? head
        : this.derive(head, { ...head, models: this.derive(head.models!, named) });
    const entries = new Map((meta.models ?? []).map((entry) => [entry.id, entry]));
    const models = record.models.flatMap((model): CaseModel[] => {
      const entry = entries.get(model.entry.id);
      const file = files.get(model.entry.id);
      if (!entry || !file) return [];
      const written = model.written === undefined ? {} : { written: this.sameAs(model.written) };
      const solved = file === model.file ? model.model : (file as CaseModel["model"]);
      return [{ entry, file, model: solved, ...written }];
    });
    return {
      ...record,
      ...lists,
      meta,
      models,
      placeOf: (part, ...steps) => record.placeOf(...this.original(part, steps)),
      placeInside: (part, steps, offset, length) => {
        const [original, ...rest] = this.original(part, steps);
        return record.placeInside(original, rest, offset, length);
      },
    };
  }

  private entries(noun: AnyNoun): unknown[] {
    const shape = shapeOf(noun.schema);
    return entriesOf(this.record, noun).flatMap((entry, i) => {
      const made = this.remembered(entry, noun.list, i, () => {
        const value = writtenOf(noun, entry);
        const cut = this.go(value, shape);
        if (cut === GONE) return GONE;
        if (cut === value) return entry;
        if (!noun.without) return cut;
        const lost = Object.keys(value).filter((name) => !Object.hasOwn(cut as object, name));
        return this.derive(entry, noun.without(entry as never, lost) as object);
      });
      return made === GONE ? [] : [made];
    });
  }

  /** A model's file as its author wrote it, cut as the one that is read was: what goes is counted there. */
  private sameAs(written: ModelFile): ModelFile {
    const counted = this.cutOut.length;
    const cut = this.whole(written, shapeOf(ModelFile));
    this.cutOut.length = counted;
    return cut as ModelFile;
  }

  private whole(value: object, shape: Shape): unknown {
    return this.remembered(value, value, 0, () => this.go(value, shape));
  }

  /**
   * What is made of a root, or was made of it when every decision was the same.
   *
   * @param list what it stands in, and `i` where
   */
  private remembered(root: object, list: unknown, i: number, make: () => unknown): unknown {
    this.root = root;
    const { byDay } = this.cuts;
    if (!byDay) return make();
    const { memory, day } = byDay;
    const all = memory.made.get(list) ?? [];
    const before = all[i];
    if (before && before.from <= day && day < before.before && this.isAsThen(before)) {
      for (const out of before.cutOut) this.cutOut.push(out);
      for (const [copy, original] of before.origins) this.origins.set(copy, original);
      for (const [kept, places] of before.positions) this.positions.set(kept, places);
      return before.made;
    }
    memory.made.set(list, all);
    this.references = new Set();
    this.made = { origins: [], positions: [] };
    const out = this.cutOut.length;
    byDay.begin();
    const made = make();
    const references = [...this.references];
    all[i] = {
      ...byDay.span(),
      leading: references.filter(({ leads }) => leads),
      lost: references.filter(({ leads }) => !leads),
      made,
      cutOut: this.cutOut.slice(out),
      ...this.made,
    };
    // What is put together afterwards is of no root.
    this.made = { origins: [], positions: [] };
    return made;
  }

  private isAsThen({ leading, lost }: Remembered): boolean {
    for (const reference of leading) if (!this.asked(reference)) return false;
    for (const reference of lost) if (this.asked(reference)) return false;
    return true;
  }

  private leads(kind: string, id: string): boolean {
    const { byDay } = this.cuts;
    if (!byDay) return this.isThere(kind, id);
    const reference = byDay.memory.reference(kind, id);
    this.references.add(reference);
    return this.asked(reference);
  }

  /** Whether it leads somewhere, asked once a round. */
  private asked(reference: Reference): boolean {
    if (reference.round !== this.round) {
      reference.round = this.round;
      reference.leads = this.isThere(reference.kind, reference.id);
    }
    return reference.leads;
  }

  private isThere(kind: string, id: string): boolean {
    if (this.free.has(kind) || (this.ids.get(kind)?.has(id) ?? false)) return true;
    return (
      this.cuts.keepsDangling &&
      !(this.all.get(kind)?.has(id) ?? false) &&
      !(this.cuts.isGone?.(kind, id) ?? false)
    );
  }

  private go(value: unknown, at: Shape): unknown {
    if (value === undefined || value === null) return value;
    const shape = formOf(at, value);
    if (!this.cuts.keepsField(shape.facts, value, this.holders)) return this.lose(shape, value);
    if (shape.facts.isRule) return this.rule(value as Rule, shape);
    switch (shape.kind) {
      case "list":
        return Array.isArray(value) ? this.list(value, shape) : value;
      case "map":
        return this.map(value as object, shape);
      case "group":
        return this.group(value as Record<string, unknown>, shape);
      default: {
        const { refersTo, orName } = shape.facts;
        const isName = orName && !(this.all.get(refersTo!)?.has(String(value)) ?? false);
        if (refersTo !== undefined && !isName && !this.leads(refersTo, String(value))) return GONE;
        return this.cuts.value(value, shape.facts, this.holders) ?? GONE;
      }
    }
  }

  private list(list: readonly unknown[], shape: Shape): unknown {
    // Most lists stay as they are, so one is written anew from its first change on.
    let kept: unknown[] | undefined;
    let positions: number[] = [];
    for (let i = 0; i < list.length; i++) {
      this.steps.push(i);
      const item = this.go(list[i], shape.item!);
      this.steps.pop();
      if (!kept) {
        if (item === list[i]) continue;
        kept = list.slice(0, i);
        positions = kept.map((_, before) => before);
      }
      if (item === GONE) continue;
      kept.push(item);
      positions.push(i);
    }
    // Two parties are two, whatever becomes of them elsewhere.
    if (!kept || (shape.isFixed && kept.length < list.length)) return list;
    this.positions.set(kept, positions);
    this.made.positions.push([kept, positions]);
    return this.derive(list as unknown[], kept);
  }

  private map(map: object, shape: Shape): unknown {
    const kept: Record<string, unknown> = {};
    let isSame = true;
    for (const [key, value] of Object.entries(map)) {
      this.steps.push(key);
      const item = this.go(value, shape.item!);
      this.steps.pop();
      isSame &&= item === value;
      if (item !== GONE) kept[key] = item;
    }
    if (isSame) return map;
    return Object.keys(kept).length === 0 ? GONE : this.derive(map, kept);
  }

  private group(group: Record<string, unknown>, shape: Shape): unknown {
    if (!this.cuts.keepsPart(group, shape)) return this.lose(shape, group);
    this.holders.push({ part: group, shape });
    // Most of a long record is untouched, so a copy is made when something is taken out.
    let made: Record<string, unknown> | undefined;
    const short: string[] = [];
    let isGone = false;
    for (const { name, shape: field, isRequired } of shape.fields) {
      const value = group[name];
      if (value === undefined) continue;
      this.steps.push(name);
      const cut = this.go(value, field);
      this.steps.pop();
      // A list of nothing says no more than none.
      const isEmpty = Array.isArray(cut) && cut.length === 0 && !isRequired;
      if (cut === value && !isEmpty) continue;
      const copy: Record<string, unknown> = made ?? { ...group };
      made = copy;
      if (cut !== GONE && !isEmpty) {
        copy[name] = cut;
        if (Array.isArray(cut) && cut.length < field.least) short.push(name);
        continue;
      }
      if (isRequired && isWords(field)) copy[name] = WITHHELD_WORDS;
      else if (isRequired || field.facts.goesWith) isGone = true;
      else delete copy[name];
    }
    this.holders.pop();
    if (isGone && this.steps.length + this.holders.length > 0) return this.lose(shape, group);
    if (!made) return group;
    const copy = made;
    settleReadings(copy, shape);
    shape.part?.mend?.(copy, group);
    for (const name of short) {
      const { isRequired, shape: field } = shape.fields.find((other) => other.name === name)!;
      if (!Array.isArray(copy[name]) || copy[name].length >= field.least) continue;
      if (isRequired) return this.lose(shape, group);
      delete copy[name];
    }
    if (Object.keys(copy).length === 0) return GONE;
    return this.derive(group, copy);
  }

  /** A rule over entries that are not shown keeps the answer they would give. */
  private rule(rule: Rule, shape: Shape): unknown {
    let isWhole = true;
    visit(rule, shape, holdsReferences, (id, { refersTo }) => {
      if (refersTo !== undefined && !this.leads(refersTo, String(id))) isWhole = false;
    });
    if (isWhole) return rule;
    const folded = foldRule(rule, (kind, id) => this.leads(kind, id));
    return this.derive(rule, typeof folded === "object" ? folded : { answer: folded });
  }

  private lose(shape: Shape, value: unknown): typeof GONE {
    const { remark, freeText } = shape.facts;
    const counted = shape.part?.counted ?? (remark ? "notes" : freeText ? "texts" : undefined);
    if (counted !== undefined) {
      const { record, root } = this;
      const steps = [...this.steps];
      const { id } = value as { id?: unknown };
      this.cutOut.push({
        counted,
        id: typeof id === "string" ? id : undefined,
        get place() {
          return record.placeOf(root, ...steps);
        },
      });
    }
    return GONE;
  }

  // ── places ──────────────────────────────────────────────────────────────────────────────────────────

  /** A changed copy still answers for the place of its original. */
  private derive<T extends object>(original: object, copy: T): T {
    this.origins.set(copy, original);
    this.made.origins.push([copy, original]);
    return copy;
  }

  /** The original of what the steps lead to, as far as it is an object, and the steps that are left. */
  private original(part: object, steps: readonly (string | number)[]): [object, ...Steps] {
    let current = part;
    let taken = 0;
    while (taken < steps.length) {
      const next = (current as Record<string | number, unknown>)[steps[taken]!];
      // Only what was copied is followed: of the rest the original knows every step itself.
      if (typeof next !== "object" || next === null || !this.origins.has(current)) break;
      current = next;
      taken += 1;
    }
    const rest = steps.slice(taken);
    for (let next = this.origins.get(current); next; next = this.origins.get(current)) {
      const positions = this.positions.get(current);
      if (positions && typeof rest[0] === "number") rest[0] = positions[rest[0]] ?? rest[0];
      current = next;
    }
    return [current, ...rest];
  }
}

function isWords({ facts, options }: Shape): boolean {
  return facts.freeText === true || options.some(isWords);
}

/** With one reading left there was nothing to disagree about: what it says is what was known. */
function settleReadings(copy: Record<string, unknown>, shape: Shape): void {
  for (const { name, shape: field } of shape.fields) {
    const left = copy[name];
    if (!field.facts.readings || !Array.isArray(left) || left.length >= field.least) continue;
    delete copy[name];
    const [only] = left as Record<string, unknown>[];
    if (!only) continue;
    for (const said of ["date", "status"])
      if (only[said] !== undefined && shape.fields.some((other) => other.name === said))
        copy[said] = only[said];
  }
}
