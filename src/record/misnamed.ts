import type { Case } from "./case.ts";
import { Id } from "./fields.ts";
import { HeldBack } from "./following.ts";
import { ARTICLE_OF_NAME } from "./lexicon/works.ts";
import { nearest } from "./nearest.ts";
import { entriesOf } from "./nouns/roots.ts";
import { allNouns } from "./nouns/table.ts";
import { inFileOrder } from "./problem.ts";
import { idsOf, kindsLeadingTo, type Reference, type ReferenceKind, referencesIn } from "./references.ts";

/** An id that is named and that nothing bears: one slip, however many places name it. */
export interface Misnamed {
  id: string;
  /** What is looked for, in words: "actor", "claim or event". */
  what: string;
  /** In file order. */
  references: Reference[];
  /** The entry that seems to be meant by all of them: its own id is near, and nothing names it. */
  meant?: { id: string; entry: object };
  /** The entry that has the id of another, so that one of the two may be meant. */
  twin?: { id: string };
  /** The known id that is nearest, or of what is called so. */
  near?: string;
  /** The noun that does have such an id. */
  other?: string;
}

/** In a long record many ids may lead nowhere; of so many the nearest is looked for. */
const MOST_SEARCHES = 200;

const known = new WeakMap<Case, Misnamed[]>();

export function misnamedIn(record: Case): Misnamed[] {
  const before = known.get(record);
  if (before) return before;
  const found = findMisnamed(record);
  known.set(record, found);
  return found;
}

function findMisnamed(record: Case): Misnamed[] {
  const ids = idsOf(record);
  const held = new HeldBack(record);
  const named = new Set<string>();
  const faulty = new Set(record.faulty.flatMap(({ value }) => namesOf(value)).map(folded));
  const unknown = new Map<string, Reference[]>();
  for (const reference of referencesIn(record)) {
    const { kind, id, steps } = reference;
    // The id a work bears, which is written as those that lead to one.
    if (steps.length === 1 && steps[0] === "id") continue;
    named.add(id);
    if (ids.get(kind)!.has(id) || held.has(id) || faulty.has(folded(id))) continue;
    const list = unknown.get(id);
    if (list) list.push(reference);
    else unknown.set(id, [reference]);
  }
  if (unknown.size === 0) return [];
  // What an entry names that could not be read is named too.
  for (const { value } of record.faulty) for (const word of wordsIn(value)) named.add(word);
  let searches = 0;
  const borne = new BorneIds(record, named);
  return [...unknown].map(([id, list]) => {
    const references = inOrder(list);
    const kinds = [...new Set(list.map(({ kind }) => kind))];
    const misnamed: Misnamed = { id, what: inWords(kinds[0]!), references };
    if (searches++ >= MOST_SEARCHES) return misnamed;
    const meant =
      (list.length > 1 ? borne.unnamed(kinds, id) : undefined) ??
      (list.length > 2 ? borne.onlyUnnamed(kinds, id) : undefined) ??
      borne.namedByContent(kinds, record);
    if (meant) return { ...misnamed, meant };
    const fitting = kinds.length === 1 ? ids.get(kinds[0]!)! : common(kinds.map((kind) => ids.get(kind)!));
    const named = borne.called(id).filter((one) => kinds.every((kind) => ids.get(kind)!.has(one)));
    if (named.length === 1) return { ...misnamed, near: named[0]! };
    const other = [...allNouns().keys()].find((noun) => ids.get(noun as ReferenceKind)?.has(id));
    if (other !== undefined) return { ...misnamed, other };
    const near = nearest(id, fitting) ?? (kinds[0] === "source" ? withItsWords(id, fitting) : undefined);
    const twin = borne.twinOf(kinds);
    if (twin && (near === undefined || near === twin.id) && list.some(({ entry }) => entry !== twin))
      return { ...misnamed, twin };
    return near === undefined ? misnamed : { ...misnamed, near };
  });
}

/** The one id of what is called so, or that is written so but for its case; undefined where there is none, or several. */
export function idCalled(record: Case, name: string): string | undefined {
  const borne = bearers.get(record) ?? new BorneIds(record, new Set());
  bearers.set(record, borne);
  const called = borne.called(name);
  return called.length === 1 ? called[0] : undefined;
}

const bearers = new WeakMap<Case, BorneIds>();

/** With an id that others can name. */
function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && Id.safeParse((value as { id?: unknown }).id).success;
}

/** Every text in a value. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* wordsIn(part);
}

/** The id and the names of an entry, read or not. */
function namesOf(entry: unknown): string[] {
  if (typeof entry !== "object" || entry === null) return [];
  const { id, name, abbreviation, adjective, aliases, names, title, csl } = entry as Record<string, unknown>;
  const inOthers = typeof names === "object" && names !== null ? Object.values(names) : [];
  return [id, name, abbreviation, adjective, title, aliases, inOthers, namesOfWork(csl)]
    .flat()
    .filter((one): one is string => typeof one === "string");
}

/** The one id that holds every word of another: of author and year that of the author, a word of the title and the year. */
function withItsWords(id: string, known: Iterable<string>): string | undefined {
  const parts = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean);
  const words = parts(id);
  if (words.length < 2) return undefined;
  const found = [...known].filter((one) => {
    const own = parts(one);
    return words.every((word) => own.includes(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A work is called by its title, its address, or its first author and year. */
function namesOfWork(csl: unknown): unknown[] {
  if (typeof csl !== "object" || csl === null) return [];
  const { title, URL: address, DOI, author, issued } = csl as Record<string, unknown>;
  const [first] = (Array.isArray(author) ? author : []) as { family?: string; literal?: string }[];
  const year = (issued as { "date-parts"?: (number | string)[][] } | undefined)?.["date-parts"]?.[0]?.[0];
  const name = first?.family ?? first?.literal;
  const doi = typeof DOI === "string" ? [DOI, `https://doi.org/${DOI}`] : [];
  return [title, address, ...doi, ...(name !== undefined && year !== undefined ? [`${name} ${year}`] : [])];
}

function inOrder(references: readonly Reference[]): Reference[] {
  const placed = references.map((reference) => ({
    ...reference.place,
    reference,
    rule: "",
    severity: "error" as const,
    message: "",
  }));
  return inFileOrder(placed).map((placed) => (placed as unknown as { reference: Reference }).reference);
}

function inWords(kind: ReferenceKind): string {
  return kind === "any" ? "id" : kind === "fact" ? "claim or event" : kind;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(ARTICLE_OF_NAME, "");
}

function common(sets: readonly ReadonlySet<string>[]): string[] {
  const [first, ...rest] = sets;
  return [...first!].filter((id) => rest.every((set) => set.has(id)));
}

/** Ids as entries bear them: which stand on two entries, and which nothing names. */
class BorneIds {
  private readonly twins: { kinds: Set<string>; entry: { id: string } }[] = [];
  private readonly lonely: { kinds: Set<string>; id: string; entry: object }[] = [];

  private readonly byName = new Map<string, Set<string>>();

  constructor(record: Case, named: ReadonlySet<string>) {
    for (const [name, noun] of allNouns()) {
      for (const entry of entriesOf(record, noun)) this.addNames(entry);
      for (const { noun: list, value } of record.faulty)
        if (list === noun.list && hasId(value)) this.addNames(value);
      const kinds = new Set(kindsLeadingTo(name));
      const seen = new Set<string>();
      for (const entry of entriesOf(record, noun)) {
        if (seen.has(entry.id)) this.twins.push({ kinds, entry });
        else if (!named.has(entry.id)) this.lonely.push({ kinds, id: entry.id, entry });
        seen.add(entry.id);
      }
    }
  }

  /** Ids of what is called so in full, for short or in another language. */
  called(name: string): string[] {
    const wanted = folded(name);
    const whole = this.byName.get(wanted) ?? this.byName.get(wanted.replaceAll(".", ""));
    if (whole) return [...whole];
    // By the first words of its name, as prose has it when it is long.
    if (!/\S \S/.test(wanted)) return [];
    const begun = [...this.byName].filter(([one]) => one.startsWith(`${wanted} `));
    return [...new Set(begun.flatMap(([, ids]) => [...ids]))];
  }

  private addNames(entry: { id: string }): void {
    for (const one of namesOf(entry)) {
      const ids = this.byName.get(folded(one));
      if (ids) ids.add(entry.id);
      else this.byName.set(folded(one), new Set([entry.id]));
    }
  }

  /** Where just one entry repeats an id, it is the one that nothing bears. */
  twinOf(kinds: readonly string[]): { id: string } | undefined {
    const fitting = this.twins.filter((twin) => kinds.every((kind) => twin.kinds.has(kind)));
    return fitting.length === 1 ? fitting[0]!.entry : undefined;
  }

  /** The one work without an id of its own that nothing names: whoever names what is not there may mean it. */
  namedByContent(kinds: readonly string[], record: Case): { id: string; entry: object } | undefined {
    const fitting = this.lonely.filter(
      ({ kinds: own, entry }) => record.named.has(entry) && kinds.every((kind) => own.has(kind)),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The one entry that nothing names, where it begins with the letter of what many places name. */
  onlyUnnamed(kinds: readonly string[], id: string): { id: string; entry: object } | undefined {
    const [only, ...others] = this.lonely.filter((entry) => kinds.every((kind) => entry.kinds.has(kind)));
    const isLike = only?.id[0]?.toLowerCase() === id[0]?.toLowerCase();
    return only && others.length === 0 && isLike ? only : undefined;
  }

  unnamed(kinds: readonly string[], id: string): { id: string; entry: object } | undefined {
    const fitting = this.lonely.filter((entry) => kinds.every((kind) => entry.kinds.has(kind)));
    const near = nearest(
      id,
      fitting.map((entry) => entry.id),
    );
    return fitting.find((entry) => entry.id === near);
  }
}

/** How the id of an entry is written in a file. */
export function idIn(file: string, id: string): string {
  if (/\.bib$/i.test(file)) return `let its key be ${id}`;
  if (/\.ris$/i.test(file)) return `give it the line ID  - ${id}`;
  return `write id: ${id}`;
}
