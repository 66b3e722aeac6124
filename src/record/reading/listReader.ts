import type { z } from "zod";
import { append } from "../append.ts";
import { CaseHead } from "../case.ts";
import { SOURCE_VARIABLES, variableMeant } from "../csl.ts";
import { fromCustom, OF_THE_CASE } from "../customFields.ts";
import { fromExtra } from "../extra.ts";
import { heldTo } from "../heldTo.ts";
import { idsForSources } from "../idsByContent.ts";
import { explainIssues } from "../issues/explainIssues.ts";
import { placeIssues } from "../issues/placeIssues.ts";
import { nearest } from "../nearest.ts";
import { type AnyNoun, nounsIn } from "../nouns/table.ts";
import { plainCsl } from "../plainCsl.ts";
import type { Place } from "../problem.ts";
import { NAMELESS, NAMELESS_TOLD } from "../slips/listHeads.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { CitedIds } from "./citedIds.ts";
import { type Completion, isCompletion } from "./completions.ts";
import type { Faults } from "./faults.ts";
import type { Origins } from "./origins.ts";
import { listOfStray } from "./strayEntry.ts";

/** A list of the record as a file has it: under a name that may be misspelt. */
export interface WrittenList {
  name: string;
  written: string;
  value: unknown;
}

/** An entry of a list as it stands in its file. */
interface WrittenEntry {
  entry: unknown;
  at: (string | number)[];
  yaml: YamlText;
  /** Of a work: its id is not written with it. */
  hasNoKey: boolean;
  /** The list is the whole file, as reference managers write it. */
  isInExport: boolean;
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

  collect(yaml: YamlText, lists: readonly WrittenList[], base?: (string | number)[]): void {
    for (const { name, written, value } of lists) {
      const path = base ?? [written];
      const listed = value === null ? undefined : this.listed(name, value, yaml, path);
      if (!listed) continue;
      const isExport = name === "sources" && /\.json$/i.test(yaml.placeAt(path).file);
      const plain = isExport ? listed.list.map(plainCsl) : listed.list;
      const entries = name === "sources" ? this.withIds(plain) : listed.list;
      const unread: UnreadFields = new Map();
      let before = name;
      for (const [index, entry] of entries.entries()) {
        const hasNoKey = entry !== plain[index] || yaml.lacksKey?.(index) === true;
        const item = { entry, at: listed.pathOf(index), yaml, hasNoKey, isInExport: base !== undefined };
        before = this.take(item, name, before, unread);
      }
      this.tellUnread(unread);
    }
  }

  /** The entries of a list, also where what should be one is a single entry, or entries under their ids; then it is told. */
  private listed(
    name: string,
    value: unknown,
    yaml: YamlText,
    path: (string | number)[],
  ): { list: unknown[]; pathOf(index: number): (string | number)[] } | undefined {
    if (Array.isArray(value)) return { list: value, pathOf: (index) => [...path, index] };
    if (isOneEntry(value) && heldTo(this.nouns.get(name)!.schema, value).success) {
      const message = `${name}: expected a list; put a dash before the first field of its entry: - id: ${String((value as { id: unknown }).id)}`;
      this.faults.report("schema", yaml.placeAt([...path, "id"]), message);
      return { list: [value], pathOf: () => path };
    }
    const byName = entriesByName(value);
    if (!byName) {
      const message = `${name}: expected a list, each entry beginning with "- "`;
      this.faults.report("schema", yaml.placeAt(path), message);
      return undefined;
    }
    const { value: list, names } = byName;
    const message = `${name}: expected a list, each entry beginning with "- " and with its id as a field: - id: ${names[0]}`;
    this.faults.report("schema", yaml.placeOfKey(path, names[0]!), message);
    return { list, pathOf: (index) => [...path, names[index]!] };
  }

  /**
   * Each entry is validated alone, so that one mistake does not take its neighbours with it. The list it is of, which the
   * one `before` it was of too where that needs no telling again.
   */
  private take(written: WrittenEntry, name: string, before: string, unread: UnreadFields): string {
    const { at, yaml, isInExport } = written;
    const isWork = name === "sources";
    // What says no type completes a work, or is none.
    const isNone = isWork && !isInExport && isCompletion(written.entry);
    const stray = isNone ? listOfStray(written.entry, name, this.nouns) : undefined;
    const whole = isWork && !stray ? this.withCustom(written.entry, yaml, at, unread) : written.entry;
    const entry = isWork && !stray && !isInExport ? this.spelt(whole, yaml, at) : whole;
    if (isWork && !stray && !isInExport && isCompletion(entry)) {
      this.completions.push({ item: entry, yaml, at });
      return name;
    }
    const first = stray ? undefined : heldTo(this.nouns.get(name)!.schema, entry);
    const list = stray ?? (first!.success ? name : (listOfStray(entry, name, this.nouns) ?? name));
    if (list !== name && list !== before) {
      const message = `this is an entry of ${list}: and stands under ${name}:; write ${list}: on the line before it`;
      this.faults.report("schema", yaml.placeAt(at), message);
    }
    const read = first && list === name ? first : heldTo(this.nouns.get(list)!.schema, entry);
    if (read.success) {
      const made = this.keep(list, read.data as object, yaml, at);
      if (written.hasNoKey) this.named.add(made);
    } else this.leaveOut(list, read.error, entry, yaml, at);
    return list;
  }

  private leaveOut(
    name: string,
    error: z.ZodError,
    value: unknown,
    yaml: YamlText,
    at: (string | number)[],
  ): void {
    const place = yaml.placeAt(at);
    const explained = explainIssues(error, value, name);
    const headless = this.faults.slipAt(place.file, place.line);
    // Its first line is missing, which is told, and with it the id.
    const told = headless ? explained.filter(({ missing }) => missing !== "id") : explained;
    const issues = placeIssues(yaml, at, told);
    append(this.faults.problems, issues);
    const cause = headless ?? issues[0];
    const placeAt = (path: (string | number)[]) => yaml.placeAt([...at, ...path]);
    const { schema } = this.nouns.get(name)!;
    this.faults.faulty.push({ noun: name, schema, value, place, placeAt, cause });
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
      const near = variableMeant(key);
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
