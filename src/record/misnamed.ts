import type { Case } from "./case.ts";
import { HeldBack } from "./following.ts";
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
  const unknown = new Map<string, Reference[]>();
  for (const reference of referencesIn(record)) {
    const { kind, id, steps } = reference;
    // The id a work bears, which is written as those that lead to one.
    if (steps.length === 1 && steps[0] === "id") continue;
    named.add(id);
    if (ids.get(kind)!.has(id) || held.has(id)) continue;
    const list = unknown.get(id);
    if (list) list.push(reference);
    else unknown.set(id, [reference]);
  }
  if (unknown.size === 0) return [];
  let searches = 0;
  const borne = new BorneIds(record, named);
  return [...unknown].map(([id, list]) => {
    const references = inOrder(list);
    const kinds = [...new Set(list.map(({ kind }) => kind))];
    const misnamed: Misnamed = { id, what: inWords(kinds[0]!), references };
    if (searches++ >= MOST_SEARCHES) return misnamed;
    const meant =
      (list.length > 1 ? borne.unnamed(kinds, id) : undefined) ?? borne.namedByContent(kinds, record);
    if (meant) return { ...misnamed, meant };
    const fitting = kinds.length === 1 ? ids.get(kinds[0]!)! : common(kinds.map((kind) => ids.get(kind)!));
    const named = borne.called(id).filter((one) => kinds.every((kind) => ids.get(kind)!.has(one)));
    if (named.length === 1) return { ...misnamed, near: named[0]! };
    const other = [...allNouns().keys()].find((noun) => ids.get(noun as ReferenceKind)?.has(id));
    if (other !== undefined) return { ...misnamed, other };
    const near = nearest(id, fitting);
    const twin = borne.twinOf(kinds);
    if (twin && (near === undefined || near === twin.id) && list.some(({ entry }) => entry !== twin))
      return { ...misnamed, twin };
    return near === undefined ? misnamed : { ...misnamed, near };
  });
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
    .replace(/^the /, "");
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
    return [...(this.byName.get(folded(name)) ?? [])];
  }

  private addNames(entry: { id: string }): void {
    const { name, abbreviation, aliases, names, title } = entry as unknown as Record<string, unknown>;
    const others = [aliases, Object.values((names ?? {}) as object)].flat();
    for (const one of [name, abbreviation, title, ...others]) {
      if (typeof one !== "string") continue;
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

  unnamed(kinds: readonly string[], id: string): { id: string; entry: object } | undefined {
    const fitting = this.lonely.filter((entry) => kinds.every((kind) => entry.kinds.has(kind)));
    const near = nearest(
      id,
      fitting.map((entry) => entry.id),
    );
    return fitting.find((entry) => entry.id === near);
  }
}
