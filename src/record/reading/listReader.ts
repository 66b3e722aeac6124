import { append } from "../append.ts";
import { CaseHead } from "../case.ts";
import { fromCustom, OF_THE_CASE } from "../customFields.ts";
import { fromExtra } from "../extra.ts";
import { heldTo } from "../heldTo.ts";
import { idsForSources } from "../idsByContent.ts";
import { explainIssues } from "../issues/explainIssues.ts";
import { placeIssues } from "../issues/placeIssues.ts";
import { nearest } from "../nearest.ts";
import { SOURCE_HABITS, SOURCE_VARIABLES } from "../nouns/source.ts";
import { type AnyNoun, nounsIn } from "../nouns/table.ts";
import { plainCsl } from "../plainCsl.ts";
import type { Place } from "../problem.ts";
import { NAMELESS, NAMELESS_TOLD } from "../slips/listHeads.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { CitedIds } from "./citedIds.ts";
import { type Completion, isCompletion } from "./completions.ts";
import type { Faults } from "./faults.ts";
import type { Origins } from "./origins.ts";

/** A list of the record as a file has it: under a name that may be misspelt. */
export interface WrittenList {
  name: string;
  written: string;
  value: unknown;
}

/** Fields that are not read, with how many have them and where the first stands. */
type UnreadFields = Map<string, { count: number; place: Place }>;
const MOST_NAMED = 20;

/** The lists of the record: whose entries they are, each entry held to the schema of its noun. */
export class ListReader {
  readonly lists: Record<string, unknown[]> = {};
  /** Works that have no id in their file, and got one from what they are. */
  readonly named = new Set<object>();
  /** Entries that say more of a work that stands elsewhere. */
  readonly completions: Completion[] = [];
  private readonly nouns = new Map<string, AnyNoun>();
  private readonly faults: Faults;
  private readonly origins: Origins;
  private readonly cited: CitedIds;

  constructor(faults: Faults, origins: Origins, cited: CitedIds) {
    this.faults = faults;
    this.origins = origins;
    this.cited = cited;
    for (const [, noun] of nounsIn("record")) {
      this.nouns.set(noun.list, noun);
      this.lists[noun.list] = [];
    }
  }

  /** What stands in lists of the record, apart from the rest of a file. A misspelt list is told, and read as meant. */
  splitLists(value: unknown, yaml: YamlText): { head: unknown; lists: WrittenList[] } {
    const lists: WrittenList[] = [];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { head: value, lists };
    const head: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === NAMELESS && Array.isArray(item)) {
        const name = this.listMeant(item);
        const slip = this.faults.problems.find(
          ({ file, message }) => file === yaml.placeAt([]).file && message === NAMELESS_TOLD,
        );
        if (slip) slip.message = `${NAMELESS_TOLD}; write ${name}: on the line before`;
        lists.push({ name, written: key, value: item });
      } else if (this.nouns.has(key)) lists.push({ name: key, written: key, value: item });
      else if (Object.hasOwn(CaseHead.shape, key)) head[key] = item;
      else {
        const near = Array.isArray(item)
          ? nearest(key, [...this.nouns.keys(), ...Object.keys(CaseHead.shape)])
          : undefined;
        if (near !== undefined && this.nouns.has(near)) {
          const message = `unknown field "${key.slice(0, 60)}", did you mean "${near}"?`;
          this.faults.report("schema", yaml.placeOfKey([], key), message, [near]);
          lists.push({ name: near, written: key, value: item });
          continue;
        }
        const list = near === undefined && Array.isArray(item) ? this.listWithEntries(item) : undefined;
        if (list !== undefined) {
          const message = `unknown field "${key.slice(0, 60)}", and what stands in it are entries of ${list}; write ${list}:`;
          this.faults.report("schema", yaml.placeOfKey([], key), message, [list]);
          lists.push({ name: list, written: key, value: item });
        } else Object.defineProperty(head, key, { value: item, enumerable: true });
      }
    }
    return { head, lists };
  }

  /** A list on its own is a CSL-JSON export, or one whose name is missing. */
  listsOf(file: YamlText, name: string): { value: object; base: [] | undefined } {
    if (/\.json$/i.test(name) && isOneWork(file.value)) {
      const message = "found one work, expected a list of works: write [ before its { and ] behind its }";
      this.faults.report("schema", file.placeAt([]), message);
      return { value: { sources: [fromExtra(file.value)] }, base: undefined };
    }
    if (!Array.isArray(file.value)) return { value: file.value ?? {}, base: undefined };
    const items = file.value as unknown[];
    const list = /\.ya?ml$/i.test(name) ? this.listMeant(items) : "sources";
    if (list === "sources") return { value: { sources: items.map((item) => fromExtra(item)) }, base: [] };
    const message = `the name of this list is missing above it; write ${list}: on the line before`;
    this.faults.report("schema", file.placeAt([0]), message);
    return { value: { [list]: items }, base: [] };
  }

  /** The list whose entries these are, by how many of them it would take as they stand. */
  private listMeant(items: readonly unknown[]): string {
    return this.listWithEntries(items) ?? "sources";
  }

  private listWithEntries(items: readonly unknown[]): string | undefined {
    const count = (schema: AnyNoun["schema"]) => items.filter((item) => heldTo(schema, item).success).length;
    const counts = [...this.nouns].map(([list, { schema }]) => ({ list, count: count(schema) }));
    const most = Math.max(...counts.map(({ count }) => count));
    return most === 0 ? undefined : counts.find(({ count }) => count === most)!.list;
  }

  /** What belongs at the head of a case and stands in a file of its record is known, and in the wrong file. */
  withoutHeadFields(head: unknown, yaml: YamlText): unknown {
    if (typeof head !== "object" || head === null) return head;
    const rest = { ...head } as Record<string, unknown>;
    for (const key of Object.keys(head)) {
      if (!Object.hasOwn(CaseHead.shape, key)) continue;
      delete rest[key];
      this.faults.report(
        "schema",
        yaml.placeOfKey([], key),
        `"${key}" stands in case.yaml only; move it there`,
      );
    }
    return rest;
  }

  /** Each entry is validated alone, so that one mistake does not take its neighbours with it. */
  collect(yaml: YamlText, lists: readonly WrittenList[], base?: (string | number)[]): void {
    for (const { name, written, value } of lists) {
      const noun = this.nouns.get(name)!;
      const path = base ?? [written];
      if (value === null) continue;
      const single =
        isOneEntry(value) && heldTo(noun.schema, value).success
          ? { value: [value], names: undefined }
          : undefined;
      const listed = Array.isArray(value) ? { value, names: undefined } : (single ?? entriesByName(value));
      if (!listed) {
        this.faults.report(
          "schema",
          yaml.placeAt(path),
          `${name}: expected a list, each entry beginning with "- "`,
        );
        continue;
      }
      const { value: list, names } = listed;
      if (single) {
        const message = `${name}: expected a list; put a dash before the first field of its entry: - id: ${String((value as { id: unknown }).id)}`;
        this.faults.report("schema", yaml.placeAt([...path, "id"]), message);
      }
      if (names) {
        const message = `${name}: expected a list, each entry beginning with "- " and with its id as a field: - id: ${names[0]}`;
        this.faults.report("schema", yaml.placeOfKey(path, names[0]!), message);
      }
      const isExport = name === "sources" && /\.json$/i.test(yaml.placeAt(path).file);
      const plain = isExport ? list.map(plainCsl) : list;
      const entries = name === "sources" ? this.withIds(plain) : list;
      let strayBefore: string | undefined;
      const unread: UnreadFields = new Map();
      for (const [index, entry] of entries.entries()) {
        const at = single ? path : [...path, names?.[index] ?? index];
        const whole = name === "sources" ? this.withCustom(entry, yaml, at, unread) : entry;
        const item = name === "sources" && base === undefined ? this.spelt(whole, yaml, at) : whole;
        if (name === "sources" && base === undefined && isCompletion(item)) {
          this.completions.push({ item, yaml, at });
          continue;
        }
        const read = heldTo(noun.schema, item);
        const stray = read.success
          ? undefined
          : this.strayIn(item, name, yaml.placeAt(at), strayBefore, at, yaml);
        strayBefore = stray;
        if (stray !== undefined) continue;
        if (!read.success) {
          const place = yaml.placeAt(at);
          const explained = explainIssues(read.error, item, name);
          const headless = this.faults.slipAt(place.file, place.line);
          // Its first line is missing, which is told, and with it the id.
          const told = headless ? explained.filter(({ missing }) => missing !== "id") : explained;
          const issues = placeIssues(yaml, at, told);
          append(this.faults.problems, issues);
          const cause = headless ?? issues[0];
          const placeAt = (path: (string | number)[]) => yaml.placeAt([...at, ...path]);
          this.faults.faulty.push({ noun: name, schema: noun.schema, value: item, place, placeAt, cause });
          continue;
        }
        const made = this.keep(name, read.data as object, yaml, at);
        if (entry !== plain[index] || yaml.lacksKey?.(index)) this.named.add(made);
      }
      this.tellUnread(unread);
    }
  }

  /** What stands under `custom` and is none of a case's fields, once for a list. */
  private tellUnread(unread: UnreadFields): void {
    const [first] = unread.values();
    if (!first) return;
    const named = [...unread]
      .slice(0, MOST_NAMED)
      .map(([key, { count }]) => `${key.slice(0, 40)} (${count})`);
    const more = unread.size - named.length;
    this.faults.problems.push({
      rule: "bibliography",
      severity: "note",
      message: `not read of custom, with the number of works that have it: ${named.join(", ")}${more > 0 ? ` and ${more} more fields` : ""}; a case reads ${OF_THE_CASE.join(", ")} there`,
      ...first.place,
    });
  }

  /** An entry of another noun than its list: the name of its own is missing above it. Told of the first of several. */
  private strayIn(
    entry: unknown,
    list: string,
    place: Place,
    before: string | undefined,
    at: (string | number)[],
    yaml: YamlText,
  ): string | undefined {
    for (const [other, noun] of this.nouns) {
      if (other === list) continue;
      const read = heldTo(noun.schema, entry);
      if (!read.success) continue;
      if (before !== other)
        this.faults.report(
          "schema",
          place,
          `this is an entry of ${other}: and stands under ${list}:; write ${other}: on the line before it`,
        );
      this.keep(other, read.data as object, yaml, at);
      return other;
    }
    return undefined;
  }

  private keep(list: string, data: object, yaml: YamlText, at: (string | number)[]): object {
    const noun = this.nouns.get(list)!;
    this.origins.remember(data, yaml, at);
    const made = (noun.read ? noun.read(data as never) : data) as object;
    if (made !== data) this.origins.set(made, yaml, at);
    this.lists[list]!.push(made);
    return made;
  }

  /** Works without an id get one from what they are; the first edit writes it into the file. */
  private withIds(entries: readonly unknown[]): unknown[] {
    const given = idsForSources(entries);
    if (given.size === 0) return [...entries];
    const named = entries.map((entry, i) => ({ ...(entry as object), id: given.get(i)?.id }));
    const cited = this.cited.withCitedIds(named, (i) => given.get(i)?.others ?? []);
    return entries.map((entry, i) => (given.has(i) ? cited[i] : entry));
  }

  private withCustom(entry: unknown, yaml: YamlText, at: (string | number)[], unread: UnreadFields): unknown {
    const { item, slips } = fromCustom(entry);
    for (const { key, meant } of slips) {
      const place = yaml.placeOfKey([...at, "custom"], key);
      if (meant === undefined) {
        const known = unread.get(key);
        if (known) known.count += 1;
        else unread.set(key, { count: 1, place });
        continue;
      }
      this.faults.problems.push({
        rule: "schema",
        severity: "warning",
        message: `custom: unknown field "${key.slice(0, 60)}" is read as "${meant}"; write ${meant}:`,
        ...place,
      });
    }
    return item;
  }

  /**
   * A work may carry fields of which this program knows nothing, so none is refused for that; one that is evidently
   * misspelt is told, and read as what is meant.
   */
  private spelt(item: unknown, yaml: YamlText, at: (string | number)[]): unknown {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    const group = item as Record<string, unknown>;
    let mended: Record<string, unknown> | undefined;
    for (const key of Object.keys(group)) {
      if (SOURCE_VARIABLES.includes(key)) continue;
      const near =
        SOURCE_HABITS.get(key.toLowerCase()) ?? nearest(key.replaceAll("_", "-"), SOURCE_VARIABLES);
      if (near === undefined || Object.hasOwn(mended ?? group, near)) continue;
      const message = `unknown field "${key.slice(0, 60)}" is read as "${near}"; write ${near}:`;
      this.faults.problems.push({
        rule: "schema",
        severity: "warning",
        message,
        ...yaml.placeOfKey(at, key),
      });
      mended ??= { ...group };
      mended[near] = mended[key];
      delete mended[key];
    }
    return mended ?? item;
  }
}

/** A work of CSL-JSON that stands by itself, where a list of such works belongs. */
function isOneWork(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { type, title } = value as Record<string, unknown>;
  return typeof type === "string" && typeof title === "string";
}

/** An entry without the dash that would make a list of it. */
function isOneEntry(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { id?: unknown }).id === "string";
}

/** Entries that stand under their ids in place of a list, as a list, and the ids; undefined where they are none. */
function entriesByName(value: unknown): { value: unknown[]; names: string[] } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const pairs = Object.entries(value);
  const isGroup = (item: unknown) => typeof item === "object" && item !== null && !Array.isArray(item);
  if (pairs.length === 0 || !pairs.every(([, item]) => isGroup(item))) return undefined;
  return {
    value: pairs.map(([id, item]) => ({ id, ...(item as object) })),
    names: pairs.map(([id]) => id),
  };
}
