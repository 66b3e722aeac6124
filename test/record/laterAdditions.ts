import { CaseHead } from "../../src/record/case.ts";
import { ModelFile } from "../../src/record/nouns/modelFile.ts";
import { formOf, type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";

/** Data of a case as its files hold it: the head with every list in it, and the files of its models. */
export interface CaseData {
  head: Record<string, unknown>;
  models: Map<string, Record<string, unknown>>;
}

/** One thing added that became known later, and where. */
export interface Addition {
  what: string;
  /** A whole entry, to which parts and fields added elsewhere may lead. */
  isEntry?: true;
  apply(): void;
}

export interface Filling {
  /** What stands in every date. */
  date: string;
  /** What ids and words begin with. */
  word: string;
  /** Ids that references may lead to, by kind. */
  ids: Record<string, string>;
  /** Fields that may be absent are filled too. */
  isFull: boolean;
}

/** Fields that may be absent are filled so deep: the sources of a reading of a phase, and not the parts of a citation there. */
const DEEPEST = 4;

/** Ways to state an order, of which one excludes another or names states that a model need not have. */
const ONE_OF_SEVERAL = new Set([
  "measured",
  "places",
  "atLeastAsImportantAs",
  "ranking",
  "payoffs",
  "unknown",
  "much",
]);

/** A value of a shape, such as its schema takes. */
export function sample(shape: Shape, filling: Filling, name = "", depth = 0): unknown {
  const { facts, schema } = shape;
  if (facts.isDate) return filling.date;
  if (facts.isRule) return { answer: "no" };
  if (facts.refersTo !== undefined) return filling.ids[facts.refersTo] ?? `${filling.word}-${facts.refersTo}`;
  if (facts.isExpression) return "X";
  if (shape.kind === "choice") {
    const groups = shape.options.map((option) => formOf(option, {})).filter(({ kind }) => kind === "group");
    return sample(groups[0] ?? shape.options[0]!, filling, name, depth);
  }
  if (shape.kind === "list") {
    const items = Array.from({ length: Math.max(1, shape.least) }, () =>
      sample(shape.item!, filling, name, depth + 1),
    );
    return items.flatMap((item) => orMeasured(item, shape.item!, filling, depth));
  }
  if (shape.kind === "map") return { one: sample(shape.item!, filling, name, depth + 1) };
  if (shape.kind === "group") {
    const value: Record<string, unknown> = {};
    for (const field of shape.fields) {
      const { time, hindsight, goesWith, undated } = field.shape.facts;
      if (time === "until" || hindsight || goesWith || undated || ONE_OF_SEVERAL.has(field.name)) continue;
      if (!field.isRequired && time !== "known" && time !== "happens" && time !== "published")
        if (!filling.isFull || depth > DEEPEST) continue;
      value[field.name] = sample(field.shape, filling, field.name, depth + 1);
    }
    // One of two has to be there, which no field says alone.
    if (name === "anchor" && !("fingerprint" in value)) value.exact = `${filling.word} words`;
    return value;
  }
  const { type, values, entries, options } = (
    schema as unknown as { def: { type: string; values?: unknown[]; entries?: object; options?: unknown[] } }
  ).def;
  if (type === "optional")
    return sample(shapeOf((schema as unknown as { unwrap(): never }).unwrap()), filling, name, depth);
  if (type === "literal") return values![0];
  if (type === "enum") return Object.values(entries!)[0];
  if (type === "boolean") return false;
  if (type === "number" || type === "int") return 1;
  if (options) return filling.word;
  if (name === "id") return `${filling.word}-id`;
  if (name === "file") return `${filling.word}.json`;
  if (name === "cameo") return "05";
  if (name === "fingerprint") return `f1:${"5".repeat(6)}:${"0".repeat(32)}`;
  return schema.safeParse(`${filling.word} words`).success
    ? `${filling.word} words`
    : `${filling.word}-words`;
}

/** A test of a condition has states or is measured, never both: beside one with states stands one that is measured. */
function orMeasured(item: unknown, shape: Shape, filling: Filling, depth: number): unknown[] {
  const measured = shape.fields.find(({ name }) => name === "measured");
  if (!measured || !filling.isFull || typeof item !== "object" || item === null || !("states" in item))
    return [item];
  const { states: _, ...rest } = item;
  return [item, { ...rest, measured: sample(measured.shape, filling, "measured", depth + 1) }];
}

export const LATER = "2030-05-01";

/** Ids of what is added later, by kind of reference. */
const LATER_IDS: Record<string, string> = {
  actor: "later-actor",
  format: "later-format",
  event: "later-event",
  claim: "later-fact",
  condition: "later-condition",
  fact: "later-event",
  source: "later-source",
  outcome: "later-outcome",
  pillar: "later-pillar",
  area: "later-area",
  measure: "later-measure",
  any: "later-event",
};

/** Every noun as an entry known later: a claim of each kind. */
function laterEntries(): { list: string; entry: Record<string, unknown> }[] {
  const filling: Filling = { date: LATER, word: "LATER", ids: LATER_IDS, isFull: true };
  return [...allNouns()].flatMap(([name, { list, schema }]) => {
    // A model is a file as well: `laterModels`.
    if (name === "model") return [];
    const shape = shapeOf(schema);
    const forms = shape.kind === "choice" ? shape.options : [shape];
    return forms.map((form) => {
      const entry = sample(form, filling) as Record<string, unknown>;
      entry.id = `later-${shape.kind === "choice" ? entry.kind : name}`;
      return { list, entry };
    });
  });
}

/** A model more, known later by its entry or by the day of its own priorities. */
function laterModels({ head, models }: CaseData): Addition[] {
  const [entry] = (head.models as object[] | undefined) ?? [];
  const [file] = models.values();
  if (entry === undefined || file === undefined) return [];
  const add = (id: string, known: object, asOf: object) => ({
    what: `a model ${id}`,
    apply: () => {
      head.models = [
        ...(head.models as object[]),
        { id, file: `${id}.json`, variantOf: (entry as { id: string }).id, name: "LATER words", ...known },
      ];
      models.set(`${id}.json`, { ...file, title: "LATER words", ...asOf });
    },
  });
  return [
    add("later-by-entry", { known: LATER }, {}),
    add("later-by-day", {}, { asOf: LATER, restated: undefined, holdsUntil: undefined }),
  ];
}

/** Everything known later that may be added to a case, whole entries apart: parts, fields and ids that lead there. */
export function additionsTo(data: CaseData, isRich: (list: string) => boolean = () => true): Addition[] {
  const found: Addition[] = [];
  const lists = data.head;
  for (const { list, entry } of laterEntries()) {
    const push = (value: unknown) => {
      const there = (lists[list] as unknown[] | undefined) ?? [];
      lists[list] = [...there, value];
    };
    found.push({ what: `an entry of ${list}`, isEntry: true, apply: () => push(entry) });
    if (![...allNouns().values()].some((noun) => noun.list === list && noun.in === "record")) continue;
    found.push({
      what: `a faulty entry of ${list}`,
      apply: () => push({ ...entry, id: `faulty-${String(entry.id)}`, type: 7, kind: 7, colour: "red" }),
    });
  }
  // Written with what is known today, and of no day: on none.
  found.push({
    what: "a claim of hindsight",
    apply: () =>
      (lists.claims = [
        ...((lists.claims as unknown[] | undefined) ?? []),
        { id: "later-hindsight", kind: "judgement", says: "LATER words", hindsight: true },
      ]),
  });
  found.push(...laterModels(data));
  for (const [, { list, schema }] of allNouns())
    if (isRich(list))
      for (const [i, entry] of ((lists[list] as object[] | undefined) ?? []).entries())
        walk(entry, shapeOf(schema), `${list}[${i}]`, found);
  walk(data.head, shapeOf(CaseHead), "head", found, new Set(["head"]));
  for (const [name, file] of data.models) walk(file, shapeOf(ModelFile), name, found);
  return found;
}

function walk(
  value: unknown,
  at: Shape,
  path: string,
  found: Addition[],
  flat: ReadonlySet<string> = new Set(),
): void {
  if (typeof value !== "object" || value === null) return;
  const shape = formOf(at, value);
  if (shape.facts.isRule) return;
  if (shape.kind === "list" || shape.kind === "map") {
    for (const [key, item] of Object.entries(value)) walk(item, shape.item!, `${path}.${key}`, found);
    return;
  }
  if (shape.kind !== "group") return;
  const group = value as Record<string, unknown>;
  const filling: Filling = { date: LATER, word: "LATER", ids: LATER_IDS, isFull: false };
  const isDated = shape.fields.some(
    ({ name, shape: { facts } }) =>
      (facts.time === "known" || facts.time === "happens" || facts.time === "published") &&
      group[name] !== undefined,
  );
  const set = (name: string, what: unknown) =>
    found.push({ what: `${path}.${name}`, apply: () => (group[name] = what) });
  for (const { name, shape: field } of shape.fields) {
    const there = group[name];
    const { facts } = field;
    if (facts.undated || facts.isRule || facts.goesWith) continue;
    // An option with levels says of them what another says of itself.
    if (name === "shortOf" && group.levels !== undefined) continue;
    // A series alone says whether a measured test is met.
    if (name === "states" && group.measured !== undefined) continue;
    const item = field.item;
    if (field.kind === "list" && item && !field.isFixed) {
      const push = (what: unknown, many = 1) =>
        found.push({
          what: `${path}.${name}[]`,
          apply: () => {
            group[name] = [
              ...((group[name] as unknown[]) ?? []),
              ...Array.from({ length: many }, () => what),
            ];
          },
        });
      const plain = formOf(item, "text").facts;
      const part = formOf(item, {});
      // What bears no date is dated by what it rests on; a work or a premise more is then no addition but a change.
      const leads = plain.refersTo !== undefined && (isDated || (!plain.restsOn && name !== "sources"));
      if (leads && !(name === "sources" && shape.part?.needsWork))
        push(LATER_IDS[plain.refersTo!] ?? "later-id");
      else if (part.part && part.kind === "group" && !flat.has(path) && name !== "quotes") {
        const entry = sample(part, { ...filling, isFull: true }) as Record<string, unknown>;
        if (name === "readings") push(entry, 2);
        else if (JSON.stringify(entry).includes("203") && name !== "phases") push(entry);
        else if (name === "phases") push(entry);
      }
    } else if (field.kind === "map" && there !== undefined && item && isKnownSince(item)) {
      const later = { ...(sample(item, { ...filling, isFull: true }) as object), known: LATER };
      found.push({
        what: `${path}.${name}.later`,
        apply: () => (group[name] = { ...(group[name] as object), later }),
      });
    } else if (there === undefined && (!flat.has(path) || isAside(field) || facts.remark)) {
      if (facts.refersTo !== undefined && facts.refersTo !== "any")
        set(name, LATER_IDS[facts.refersTo] ?? "later-id");
      else if (facts.time === "ends" || facts.time === "until") set(name, LATER);
      else if (isAside(field)) set(name, { says: "LATER words", known: LATER });
      else if (
        facts.freeText &&
        (facts.remark || (!("known" in group) && !("sources" in group) && isPlainEntry(path)))
      )
        set(name, "LATER words: it runs until 2031.");
      else if (field.kind === "group" && isKnownSince(field))
        set(name, { ...(sample(field, filling) as object), known: LATER });
    }
    if (there !== undefined && !(flat.has(path) && isNounList(name)))
      walk(there, field, `${path}.${name}`, found);
  }
}

/** It says itself since when it was known. */
function isKnownSince({ fields }: Shape): boolean {
  return fields.some(({ shape }) => shape.facts.time === "known");
}

/** Words with a day of their own, where they have one. */
function isAside({ options }: Shape): boolean {
  return options.some(({ facts }) => facts.remark);
}

/** Words in a part are excused by what the entry around them cites. */
function isPlainEntry(path: string): boolean {
  return /^\w+\[\d+\]$/.test(path);
}

function isNounList(name: string): boolean {
  return [...allNouns().values()].some(({ list }) => list === name);
}

/** Files as data: every record file's lists in one head. */
export function dataOf(files: ReadonlyMap<string, string>): CaseData {
  const value = (name: string) =>
    JSON.parse(JSON.stringify(readYaml(name, files.get(name)!).value)) as Record<string, unknown>;
  const head = value("case.yaml");
  for (const name of (head.files as string[] | undefined) ?? []) {
    for (const [list, entries] of Object.entries(value(name)))
      head[list] = [...((head[list] as unknown[]) ?? []), ...(entries as unknown[])];
  }
  delete head.files;
  const models = new Map(
    ((head.models as { file: string }[] | undefined) ?? []).map(({ file }) => [file, value(file)] as const),
  );
  return { head, models };
}

export function textsOf({ head, models }: CaseData): Map<string, string> {
  return new Map([
    ["case.yaml", JSON.stringify(head, null, 1)],
    ...[...models].map(([name, file]) => [name, JSON.stringify(file, null, 1)] as const),
  ]);
}
