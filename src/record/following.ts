import type { Case, FaultyEntry } from "./case.ts";
import { nearest } from "./nearest.ts";
import { formOf, shapeOf } from "./nouns/shape.ts";
import { allNouns } from "./nouns/table.ts";
import type { Problem } from "./problem.ts";
import { idsOf, kindsLeadingTo, type ReferenceKind, referencesIn } from "./references.ts";

/**
 * Ids that stand somewhere in a text that cannot be read, as far as the letters show them: more rather than fewer, for
 * they only say of what it cannot be said that the case does not have it.
 */
export function idsInText(name: string, text: string): Set<string> {
  const ids = new Set<string>();
  const add = (pattern: RegExp) => {
    for (const [, id] of text.matchAll(pattern)) if (id) ids.add(id);
  };
  if (/\.bib$/i.test(name)) add(/@\w+\s*[{(]\s*([^,\s}]+)/g);
  else if (/\.ris$/i.test(name)) add(/^ID {1,2}- ?(\S+)/gm);
  else {
    add(/(?:^|[\s{,-])["']?id["']?[ \t]*:[ \t]*["'“”„«*&`]*([^\s,}\]"'“”«»*`]+)/gm);
    // An entry may have its id for the name of a field.
    add(/^[ \t]*-[ \t]+([A-Za-z][\w.-]*):[ \t]/gm);
    // Types of a decision maker are named by their field.
    add(/^[ \t]+([A-Za-z][\w.-]*):[ \t]*(?:#.*)?$/gm);
  }
  return ids;
}

/** Where an id that nothing sound bears may stand all the same. */
export class HeldBack {
  private readonly byId = new Map<string, Problem | undefined>();
  private readonly blank: Problem | undefined;

  constructor(record: Case) {
    const { faulty, unread } = record;
    for (const { cause, ids } of unread) for (const id of ids ?? []) this.note(id, cause);
    for (const entry of faulty) for (const id of idsIn(entry)) this.byId.set(id, entry.cause);
    this.blank = unread.find(({ ids }) => ids === undefined)?.cause;
    const nameless = faulty.filter((entry) => !hasId(entry));
    if (nameless.length > 0) this.nameThem(record, nameless);
  }

  /** An entry without an id of its own is what others name, where there are not more names than such entries. */
  private nameThem(record: Case, nameless: readonly FaultyEntry[]): void {
    const ids = idsOf(record);
    const unknown = referencesIn(record).filter(
      ({ kind, id }) => !ids.get(kind as ReferenceKind)!.has(id) && !this.has(id),
    );
    for (const [name, noun] of allNouns()) {
      const entries = nameless.filter((entry) => entry.noun === noun.list);
      if (entries.length === 0) continue;
      const kinds = new Set<string>(kindsLeadingTo(name));
      const names = [...new Set(unknown.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id))];
      const free =
        names.length <= entries.length ? names : names.filter((id) => !isNear(id, ids.get("any")!));
      for (const [i, id] of free.entries())
        if (!this.byId.has(id) && i < entries.length) this.byId.set(id, entries[i]!.cause);
    }
  }

  /** Does it stand in something faulty, or could it, for all that can be said? */
  has(id: string): boolean {
    return this.byId.has(id) || this.blank !== undefined;
  }

  /** The fault for which it is not known. */
  causeOf(id: string): Problem | undefined {
    return this.byId.get(id) ?? this.blank;
  }

  private note(id: string, cause: Problem): void {
    if (!this.byId.has(id)) this.byId.set(id, cause);
  }
}

function hasId({ schema, value }: FaultyEntry): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id } = value as { id?: unknown };
  // An id of a wrong form is not the one that others name.
  const { fields } = formOf(shapeOf(schema), value);
  return fields.find(({ name }) => name === "id")?.shape.schema.safeParse(id).success ?? false;
}

/** Is there an entry of this list that could not be read, or may there be one, for all that can be said? */
export function isFaulty({ faulty, unread }: Case, list: string): boolean {
  return faulty.some(({ noun }) => noun === list) || unread.some(({ ids }) => ids === undefined);
}

function isNear(id: string, known: ReadonlySet<string>): boolean {
  return nearest(id, known) !== undefined;
}

/** Of an entry that could not be read: its own id and those of its parts. */
function idsIn({ value }: FaultyEntry): string[] {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, item] of Object.entries(part)) {
      if (key === "id" && (typeof item === "string" || typeof item === "number")) found.push(String(item));
      walk(item);
    }
  };
  walk(value);
  return found;
}

/** Adds to each fault how many references lead to what it keeps from being read; they are not told one by one. */
export function countFollowing(record: Case): void {
  if (record.faulty.length === 0 && record.unread.length === 0) return;
  const held = new HeldBack(record);
  const ids = idsOf(record);
  const counts = new Map<Problem, number>();
  for (const { kind, id } of referencesIn(record)) {
    if (ids.get(kind as ReferenceKind)!.has(id)) continue;
    const cause = held.causeOf(id);
    if (cause) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  for (const [cause, count] of counts)
    cause.message += ` (${count} more ${count === 1 ? "finding follows" : "findings follow"} from this)`;
}
