import { append } from "./append.ts";
import { type Case, CaseHead, type CaseModel, type FaultyEntry, RecordFile, type Unread } from "./case.ts";
import { explainIssues } from "./explainIssues.ts";
import { fromExtra } from "./extra.ts";
import { countFollowing, idsInText } from "./following.ts";
import { idsForSources } from "./idsByContent.ts";
import { LARGEST_FILE } from "./largestFile.ts";
import { LIMITS } from "./limits.ts";
import { NAMELESS, NAMELESS_TOLD } from "./mendYaml.ts";
import { nearest } from "./nearest.ts";
import { ModelFile } from "./nouns/modelFile.ts";
import { SOURCE_HABITS, SOURCE_VARIABLES } from "./nouns/source.ts";
import { type AnyNoun, nounsIn, type RecordLists } from "./nouns/table.ts";
import { parseModel } from "./parseModel.ts";
import { placeIssues } from "./placeIssues.ts";
import { plainCsl } from "./plainCsl.ts";
import { inFileOrder, type Place, type Problem } from "./problem.ts";
import { readHead } from "./readHead.ts";
import { readYaml, type YamlText } from "./yaml.ts";

export interface ParsedCase {
  /** Undefined only when `case.yaml` itself cannot be used. What is invalid elsewhere is left out and reported. */
  case: Case | undefined;
  /** Where the case is undefined because its parties are not known: what else it holds, for checks alone. */
  draft?: Case;
  /** In file order. */
  problems: Problem[];
}

/**
 * Texts to a case. `files` maps names relative to the case folder to their text, so a directory, a test and
 * a browser upload are the same to it. Never throws on bad input and prints nothing. `refused`: files that are there
 * and were not read, with what was said of them; nothing is said of them again. `beside`: names of
 * other files of the folder that could be part of the case, for cures only.
 */
export function parseCase(
  files: ReadonlyMap<string, string>,
  readBibliography?: BibliographyReader,
  refused: readonly RefusedFile[] = [],
  beside: readonly string[] = [],
): ParsedCase {
  return new CaseParser(files, readBibliography, refused, beside).parse();
}

/**
 * Reads a file of a reference manager (BibTeX, RIS) as a list of CSL items with the line of each. It stands
 * outside the core, which knows YAML and JSON only.
 */
export type BibliographyReader = (
  name: string,
  text: string,
) => {
  value: unknown[];
  problems: Problem[];
  lineOf(index: number): number;
  /** What earlier versions, or other works beside it, had it called, and a case may cite it by. */
  otherIdsOf?(index: number): readonly string[];
};

/** A file that could not be read as text at all, and what can be made out of it. */
export interface RefusedFile {
  name: string;
  problem: Problem;
  /** Undefined when nothing can. */
  text: string | undefined;
}

/** The files that a `case.yaml` names, with the place of each name: what a reader of folders has to fetch. */
export function filesNamedIn(caseYaml: string): { name: string; place: Place }[] {
  const yaml = readYaml("case.yaml", caseYaml);
  const value = yaml.value;
  if (typeof value !== "object" || value === null) return [];
  const { files, models } = value as { files?: unknown; models?: unknown };
  const named = Array.isArray(files)
    ? files.map((name, i) => ({ name: name as unknown, path: ["files", i] }))
    : [];
  const modelFiles = Array.isArray(models)
    ? models.map((entry, i) => ({
        name: (entry as { file?: unknown } | null)?.file,
        path: ["models", i, "file"],
      }))
    : [];
  return [...named, ...modelFiles].flatMap(({ name, path }) =>
    typeof name === "string" && name !== "case.yaml" ? [{ name, place: yaml.placeAt(path) }] : [],
  );
}

/** Told of one case; nobody reads more. */
const MOST_PROBLEMS = 10_000;

/** A list of the record as a file has it: under a name that may be misspelt. */
interface WrittenList {
  name: string;
  written: string;
  value: unknown;
}

/** Where a part was read: its file and the way to it, or the part that holds it and the last step. */
type Origin = { yaml: YamlText; path: (string | number)[] } | { within: Origin; step: string | number };

function wayTo(origin: Origin): { yaml: YamlText; path: (string | number)[] } {
  const steps: (string | number)[] = [];
  let at = origin;
  for (; "within" in at; at = at.within) steps.unshift(at.step);
  return { yaml: at.yaml, path: [...at.path, ...steps] };
}

class CaseParser {
  private readonly files: ReadonlyMap<string, string>;
  private readonly readBibliography: BibliographyReader | undefined;
  private readonly problems: Problem[] = [];
  private characters = 0;
  private parts = 0;
  private readonly origins = new Map<object, Origin>();
  private readonly nouns = new Map<string, AnyNoun>();
  private readonly lists: Record<string, unknown[]> = {};
  private readonly faulty: FaultyEntry[] = [];
  private readonly unread: Unread[] = [];
  private readonly refused: ReadonlyMap<string, RefusedFile>;
  private readonly beside: readonly string[];
  private readonly named = new Set<object>();

  constructor(
    files: ReadonlyMap<string, string>,
    readBibliography: BibliographyReader | undefined,
    refused: readonly RefusedFile[],
    beside: readonly string[],
  ) {
    this.beside = beside;
    this.refused = new Map(refused.map((file) => [file.name, file]));
    this.files = files;
    this.readBibliography = readBibliography;
    for (const [, noun] of nounsIn("record")) {
      this.nouns.set(noun.list, noun);
      this.lists[noun.list] = [];
    }
  }

  parse(): ParsedCase {
    const text = this.files.get("case.yaml");
    if (text === undefined) {
      if (this.refused.has("case.yaml")) return this.done(undefined);
      const near = nearest("case.yaml", [...this.files.keys()]);
      this.report("no-case-file", { file: "case.yaml", line: 1, column: 1 }, noCaseFile(near));
      return this.done(undefined);
    }
    const yaml = this.read("case.yaml", text);
    if (!yaml) return this.done(undefined);
    const { head, lists } = this.splitLists(yaml.value, yaml);
    const { meta, isForChecksOnly } = this.readHead(head, yaml);
    if (!meta) return this.done(undefined);
    this.collect(yaml, lists);
    this.readRecordFiles(meta, yaml);
    this.completeSources();
    const models = this.readModels(meta, yaml);
    const record: Case = {
      meta,
      ...(this.lists as unknown as RecordLists),
      models,
      faulty: this.faulty,
      unread: this.unread,
      beside: this.beside,
      named: this.named,
      placeOf: (part, ...steps) => this.placeOf(part, steps),
      placeInside: (part, steps, offset, length) => {
        const origin = this.origins.get(part);
        if (!origin) return this.placeOf(part, [...steps]);
        const { yaml, path } = wayTo(origin);
        return yaml.placeInside([...path, ...steps], offset, length);
      },
    };
    countFollowing(record);
    return isForChecksOnly ? { ...this.done(undefined), draft: record } : this.done(record);
  }

  /** The head without its faults, which are told. */
  private readHead(head: unknown, yaml: YamlText): { meta: CaseHead | undefined; isForChecksOnly: boolean } {
    const { meta, isForChecksOnly, issues, left, dropped, kept, writtenAs } = readHead(head);
    const told = placeIssues(yaml, [], issues);
    append(this.problems, told);
    if (!meta) return { meta, isForChecksOnly };
    const causes = new Map(issues.map((issue, i) => [issue, told[i]]));
    this.remember(meta, yaml, []);
    const fields = meta as unknown as Record<string, unknown>;
    for (const [name, written] of writtenAs) this.remember(fields[name], yaml, [written]);
    for (const [list, indexes] of kept)
      for (const [i, index] of indexes.entries())
        this.remember((fields[list] as unknown[])[i], yaml, [writtenAs.get(list) ?? list, index]);
    for (const { list, index, schema, value, issue } of left) {
      const place = yaml.placeAt([writtenAs.get(list) ?? list, index]);
      this.faulty.push({ noun: list, schema, value, place, cause: causes.get(issue) });
    }
    for (const { field, value, issue } of dropped) {
      const cause = causes.get(issue) ?? told[0]!;
      // What those files would declare cannot be called unknown.
      if (field === "files" || field === "models") this.unread.push({ cause, ids: undefined });
      else if (value !== undefined)
        this.faulty.push({ noun: field, schema: CaseHead, value, place: yaml.placeAt([field]), cause });
    }
    return { meta, isForChecksOnly };
  }

  private done(result: Case | undefined): ParsedCase {
    const problems = inFileOrder(this.withoutEchoes(this.problems));
    const more = problems.length - MOST_PROBLEMS;
    if (more <= 0) return { case: result, problems };
    problems.length = MOST_PROBLEMS;
    const { file, line, column } = problems.at(-1)!;
    problems.push({
      rule: "schema",
      severity: "error",
      message: `and ${more} more problems; mend the first ones first`,
      ...{ file, line, column },
    });
    return { case: result, problems };
  }

  private readRecordFiles(meta: Case["meta"], yaml: YamlText): void {
    const seen = new Set(["case.yaml"]);
    for (const [index, name] of (meta.files ?? []).entries()) {
      const place = yaml.placeAt(["files", index]);
      if (seen.has(name)) {
        this.report("file-named-twice", place, `"${name}" is named twice; keep one`);
        continue;
      }
      seen.add(name);
      const text = this.files.get(name);
      if (text === undefined) {
        this.notThere(name, place);
        continue;
      }
      const file = this.read(name, text);
      if (!file) continue;
      if (isModelFile(file.value)) {
        const message = `"${name}" is a model; name it under models: {id: ${baseName(name)}, file: ${name}}, not under files:`;
        this.unread.push({ cause: this.report("schema", place, message), ids: undefined });
        continue;
      }
      const { value, base } = this.listsOf(file, name);
      const { head: beside, lists } = this.splitLists(value, file);
      const head = this.withoutHeadFields(beside, file);
      const rest = RecordFile.safeParse(head);
      if (!rest.success) append(this.problems, placeIssues(file, [], explainIssues(rest.error, head)));
      this.collect(file, lists, base);
    }
  }

  /** A list on its own is a CSL-JSON export, or one whose name is missing. */
  private listsOf(file: YamlText, name: string): { value: object; base: [] | undefined } {
    if (!Array.isArray(file.value)) return { value: file.value ?? {}, base: undefined };
    const items = file.value as unknown[];
    const list = /\.ya?ml$/i.test(name) ? this.listMeant(items) : "sources";
    if (list === "sources") return { value: { sources: items.map((item) => fromExtra(item)) }, base: [] };
    const message = `the name of this list is missing above it; write ${list}: on the line before`;
    this.report("schema", file.placeAt([0]), message);
    return { value: { [list]: items }, base: [] };
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
      const read = noun.schema.safeParse(entry);
      if (!read.success) continue;
      if (before !== other)
        this.report(
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
    this.remember(data, yaml, at);
    const made = (noun.read ? noun.read(data as never) : data) as object;
    if (made !== data) this.origins.set(made, { yaml, path: at });
    this.lists[list]!.push(made);
    return made;
  }

  /** The list whose entries these are, by how many of them it would take as they stand. */
  private listMeant(items: readonly unknown[]): string {
    const count = (schema: AnyNoun["schema"]) =>
      items.filter((item) => schema.safeParse(item).success).length;
    const counts = [...this.nouns].map(([list, { schema }]) => ({ list, count: count(schema) }));
    const most = Math.max(...counts.map(({ count }) => count));
    return most === 0 ? "sources" : counts.find(({ count }) => count === most)!.list;
  }

  /** What belongs at the head of a case and stands in a file of its record is known, and in the wrong file. */
  private withoutHeadFields(head: unknown, yaml: YamlText): unknown {
    if (typeof head !== "object" || head === null) return head;
    const rest = { ...head } as Record<string, unknown>;
    for (const key of Object.keys(head)) {
      if (!Object.hasOwn(CaseHead.shape, key)) continue;
      delete rest[key];
      this.report("schema", yaml.placeOfKey([], key), `"${key}" stands in case.yaml only; move it there`);
    }
    return rest;
  }

  /** Each entry is validated alone, so that one mistake does not take its neighbours with it. */
  private collect(yaml: YamlText, lists: readonly WrittenList[], base?: (string | number)[]): void {
    for (const { name, written, value } of lists) {
      const noun = this.nouns.get(name)!;
      const path = base ?? [written];
      if (value === null) continue;
      const single =
        isOneEntry(value) && noun.schema.safeParse(value).success
          ? { value: [value], names: undefined }
          : undefined;
      const listed = Array.isArray(value) ? { value, names: undefined } : (single ?? entriesByName(value));
      if (!listed) {
        this.report("schema", yaml.placeAt(path), `${name}: expected a list, each entry beginning with "- "`);
        continue;
      }
      const { value: list, names } = listed;
      if (single) {
        const message = `${name}: expected a list; put a dash before the first field of its entry: - id: ${String((value as { id: unknown }).id)}`;
        this.report("schema", yaml.placeAt([...path, "id"]), message);
      }
      if (names) {
        const message = `${name}: expected a list, each entry beginning with "- " and with its id as a field: - id: ${names[0]}`;
        this.report("schema", yaml.placeOfKey(path, names[0]!), message);
      }
      const isExport = name === "sources" && /\.json$/i.test(yaml.placeAt(path).file);
      const plain = isExport ? list.map(plainCsl) : list;
      const entries = name === "sources" ? this.withIds(plain) : list;
      let strayBefore: string | undefined;
      for (const [index, entry] of entries.entries()) {
        const at = single ? path : [...path, names?.[index] ?? index];
        const item = name === "sources" && base === undefined ? this.spelt(entry, yaml, at) : entry;
        if (name === "sources" && base === undefined && isCompletion(item)) {
          this.completions.push({ item, yaml, at });
          continue;
        }
        const read = noun.schema.safeParse(item);
        const stray = read.success
          ? undefined
          : this.strayIn(item, name, yaml.placeAt(at), strayBefore, at, yaml);
        strayBefore = stray;
        if (stray !== undefined) continue;
        if (!read.success) {
          const place = yaml.placeAt(at);
          const explained = explainIssues(read.error, item, name);
          const headless = this.slipAt(place.file, place.line);
          // Its first line is missing, which is told, and with it the id.
          const told = headless ? explained.filter(({ missing }) => missing !== "id") : explained;
          const issues = placeIssues(yaml, at, told);
          append(this.problems, issues);
          const cause = headless ?? issues[0];
          this.faulty.push({ noun: name, schema: noun.schema, value: item, place, cause });
          continue;
        }
        const made = this.keep(name, read.data as object, yaml, at);
        if (entry !== plain[index]) this.named.add(made);
      }
    }
  }

  private slipAt(file: string, line: number): Problem | undefined {
    return this.problems.find(
      (told) => told.rule === "yaml" && told.line === line && told.file === file && told.severity === "error",
    );
  }

  /** What was put in quotation marks to be read, and is no text in any case: of the two the second is the fault. */
  private withoutEchoes(problems: readonly Problem[]): Problem[] {
    const key = ({ file, line, column }: Problem) => `${line}:${column}:${file}`;
    const faults = new Set(problems.filter(({ rule }) => rule === "schema").map(key));
    return problems.filter(
      (problem) => problem.rule !== "yaml" || problem.severity !== "error" || !faults.has(key(problem)),
    );
  }

  /** Works without an id get one from what they are; the first edit writes it into the file. */
  private withIds(entries: readonly unknown[]): unknown[] {
    const given = idsForSources(entries);
    if (given.size === 0) return [...entries];
    const named = entries.map((entry, i) => ({ ...(entry as object), id: given.get(i)?.id }));
    const cited = this.withCitedIds(named, (i) => given.get(i)?.others ?? []);
    return entries.map((entry, i) => (given.has(i) ? cited[i] : entry));
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
      this.problems.push({ rule: "schema", severity: "warning", message, ...yaml.placeOfKey(at, key) });
      mended ??= { ...group };
      mended[near] = mended[key];
      delete mended[key];
    }
    return mended ?? item;
  }

  private readonly completions: { item: Record<string, unknown>; yaml: YamlText; at: (string | number)[] }[] =
    [];

  /** An entry without a type of its own says more of a work that stands in a bibliography of the case. */
  private completeSources(): void {
    const noun = this.nouns.get("sources")!;
    const list = this.lists.sources as { id: string }[];
    const places = new Map(list.map(({ id }, i) => [id, i]));
    for (const { item, yaml, at } of this.completions) {
      const index = places.get(String(item.id));
      const work = index === undefined ? undefined : list[index];
      const known = work && this.origins.get(work);
      const origin = known && wayTo(known);
      const refuse = (message: string, field: string, related?: Place) =>
        this.problems.push({
          rule: "schema",
          severity: "error",
          message,
          ...yaml.placeAt([...at, field]),
          ...(related ? { related: [{ message: "given there", ...related }] } : {}),
        });
      const first = origin && valueAt(origin.yaml.value, origin.path);
      if (index === undefined || !origin || typeof first !== "object" || first === null) {
        const id = String(item.id);
        // The work may stand in what could not be read; that is told already.
        const unread = this.unread.find(({ ids }) => ids === undefined || ids.has(id));
        if (unread) {
          const { cause } = unread;
          this.faulty.push({
            noun: "sources",
            schema: noun.schema,
            value: item,
            place: yaml.placeAt(at),
            cause,
          });
          continue;
        }
        const issue = noun.schema.safeParse(item);
        const issues = issue.success ? [] : placeIssues(yaml, at, explainIssues(issue.error, item));
        append(this.problems, issues);
        const place = yaml.placeAt(at);
        this.faulty.push({ noun: "sources", schema: noun.schema, value: item, place, cause: issues[0] });
        continue;
      }
      const given = first as Record<string, unknown>;
      const whole: Record<string, unknown> = { ...given };
      for (const [field, value] of Object.entries(item)) {
        if (field === "id") continue;
        if (given[field] === undefined) whole[field] = value;
        else if (JSON.stringify(given[field]) !== JSON.stringify(value))
          refuse(
            `"${String(item.id).slice(0, 80)}" has ${field} in its bibliography already; give here only what that leaves out, such as actor, kind, quality, seen`,
            field,
            origin.yaml.placeAt([...origin.path, field]),
          );
      }
      const read = noun.schema.safeParse(whole);
      if (!read.success) {
        append(this.problems, placeIssues(yaml, at, explainIssues(read.error, whole)));
        continue;
      }
      // Each field is found where it was written.
      const both: YamlText = {
        ...origin.yaml,
        placeAt: (steps) =>
          typeof steps[0] === "string" && steps[0] !== "id" && Object.hasOwn(item, steps[0])
            ? yaml.placeAt([...at, ...steps])
            : origin.yaml.placeAt([...origin.path, ...steps]),
        value: whole,
      };
      this.remember(read.data, both, []);
      const entry = noun.read!(read.data as never) as { id: string };
      this.origins.set(entry, { yaml: both, path: [] });
      list[index] = entry;
    }
  }

  private readModels(meta: Case["meta"], yaml: YamlText): CaseModel[] {
    const models: CaseModel[] = [];
    for (const [index, entry] of (meta.models ?? []).entries()) {
      const text = this.files.get(entry.file);
      if (text === undefined) {
        this.notThere(entry.file, yaml.placeAt(["models", index, "file"]));
        continue;
      }
      if (!this.fits(entry.file, text)) continue;
      const read = parseModel(entry.file, text, this.mostParts());
      this.parts += read.yaml.parts;
      if (read.isForeign) {
        this.report(
          "gmcr",
          yaml.placeAt(["models", index, "file"]),
          `${entry.file} is a file of GMCR+, which says no grounds; write it as a model of this case (detente export ${entry.file} --as model.yaml) and name that`,
        );
        continue;
      }
      append(this.problems, read.problems);
      if (!read.model) {
        const { value } = read.yaml;
        const [cause] = read.problems;
        const place = wholeFile(entry.file, text);
        this.faulty.push({ noun: "model file", schema: ModelFile, value, place, cause });
        if (cause) this.unread.push({ cause, ids: idsInText(entry.file, text) });
        continue;
      }
      this.remember(read.model.file, read.yaml, []);
      models.push({ ...read.model, entry });
    }
    return models;
  }

  /** Places are kept in memory, so a case has a limit as a whole, that of one file. */
  private fits(name: string, text: string): boolean {
    this.characters += text.length;
    if (this.characters <= LARGEST_FILE || text.length > LARGEST_FILE) return true;
    this.report(
      "file-too-large",
      { file: name, line: 1, column: 1 },
      `with this file the case holds ${this.characters} characters, expected at most ${LARGEST_FILE}; leave some of it out`,
    );
    return false;
  }

  private mostParts(): number {
    return LIMITS.case.parts - this.parts;
  }

  private read(name: string, text: string): YamlText | undefined {
    if (!this.fits(name, text)) return undefined;
    const isBibliography = this.readBibliography !== undefined && /\.(bib|ris)$/i.test(name);
    const yaml = isBibliography ? this.fromBibliography(name, text) : readYaml(name, text, this.mostParts());
    this.parts += yaml.parts;
    append(this.problems, yaml.problems);
    append(this.problems, yaml.warnings);
    const [cause] = yaml.problems;
    if (cause) this.unread.push({ cause, ids: idsSeen(name, text) });
    if (cause && yaml.value === undefined) return undefined;
    if (yaml.value === null || yaml.value === undefined) {
      const empty = "the file is empty; write into it, or take its name out of files: in case.yaml";
      this.unread.push({
        cause: this.report("empty-file", { file: name, line: 1, column: 1 }, empty),
        ids: undefined,
      });
      return undefined;
    }
    if (typeof yaml.value !== "object") {
      const such = name === "case.yaml" ? "title: and question:" : "events: or claims:";
      const place = { file: name, line: 1, column: 1 };
      const cause = this.report("schema", place, `found text only, expected fields such as ${such}`);
      this.unread.push({ cause, ids: undefined });
      return undefined;
    }
    return yaml;
  }

  private fromBibliography(name: string, text: string): YamlText {
    const { value: read, problems: told, lineOf, otherIdsOf } = this.readBibliography!(name, text);
    const value = otherIdsOf ? this.withCitedIds(read, otherIdsOf) : read;
    // What follows from one is added to it, and the reader may keep its own.
    const problems = told.map((problem) => ({ ...problem }));
    // A faulty entry is left out and reported; the others stand.
    append(this.problems, problems);
    const cause = problems.find(({ severity }) => severity === "error");
    if (cause) this.unread.push({ cause, ids: idsInText(name, text) });
    const placeAt = ([index]: readonly (string | number)[]): Place => ({
      file: name,
      line: typeof index === "number" ? lineOf(index) : 1,
      column: 1,
    });
    return {
      value,
      parts: 0,
      problems: [],
      warnings: [],
      placeAt,
      placeOfKey: placeAt,
      placeInside: placeAt,
    };
  }

  /** A case that cites a work by another id that it had goes on doing so, where that id means one work. */
  private withCitedIds(items: unknown[], otherIdsOf: (index: number) => readonly string[]): unknown[] {
    const ids = new Set(items.map((item) => (item as { id?: unknown }).id));
    const meant = new Map<string, number>();
    for (const i of items.keys())
      for (const other of otherIdsOf(i)) meant.set(other, (meant.get(other) ?? 0) + 1);
    return items.map((item, i) => {
      const { id } = item as { id?: unknown };
      const others = otherIdsOf(i);
      if (others.length === 0 || this.wordsWritten().has(String(id))) return item;
      const cited = others.find(
        (other) => !ids.has(other) && meant.get(other) === 1 && this.wordsWritten().has(other),
      );
      return cited === undefined ? item : { ...(item as object), id: cited };
    });
  }

  private written: Set<string> | undefined;

  /** All that could be an id in the files an author writes. */
  private wordsWritten(): Set<string> {
    if (this.written) return this.written;
    this.written = new Set();
    for (const [name, text] of this.files)
      if (/\.ya?ml$/i.test(name)) for (const word of text.split(/[\s,[\]{}"']+/)) this.written.add(word);
    return this.written;
  }

  /** What it would declare is not known, so nothing that is named is called unknown for want of it. */
  private notThere(name: string, place: Place): void {
    const refused = this.refused.get(name);
    if (refused) {
      const { text, problem } = refused;
      this.unread.push({ cause: problem, ids: text === undefined ? undefined : idsSeen(name, text) });
      return;
    }
    const others = [...this.files.keys(), ...this.beside].filter((other) => other !== "case.yaml");
    const near = nearest(name, others) ?? others.find((other) => baseName(other) === baseName(name));
    const cure =
      near !== undefined
        ? `did you mean "${near}"?`
        : this.beside.length > 0
          ? `there ${this.beside.length === 1 ? "is" : "are"} ${this.beside.slice(0, 5).join(", ")}; write the name as the file has it, put the file there, or take this line out`
          : "put the file there, or take its name out here";
    const message = `no file "${name}" in the case folder, ${cure}`;
    this.unread.push({ cause: this.report("missing-file", place, message), ids: undefined });
  }

  private report(rule: string, place: Place, message: string): Problem {
    const problem: Problem = { rule, severity: "error", message, ...place };
    this.problems.push(problem);
    return problem;
  }

  /** What stands in lists of the record, apart from the rest of a file. A misspelt list is told, and read as meant. */
  private splitLists(value: unknown, yaml: YamlText): { head: unknown; lists: WrittenList[] } {
    const lists: WrittenList[] = [];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { head: value, lists };
    const head: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === NAMELESS && Array.isArray(item)) {
        const name = this.listMeant(item);
        const slip = this.problems.find(
          ({ file, message }) => file === yaml.placeAt([]).file && message === NAMELESS_TOLD,
        );
        if (slip) slip.message = `${NAMELESS_TOLD}; write ${name}: on the line before`;
        lists.push({ name, written: key, value: item });
      } else if (this.nouns.has(key)) lists.push({ name: key, written: key, value: item });
      else if (Object.hasOwn(CaseHead.shape, key)) head[key] = item;
      else {
        const near = nearest(key, [...this.nouns.keys(), ...Object.keys(CaseHead.shape)]);
        if (near !== undefined && this.nouns.has(near) && Array.isArray(item)) {
          const message = `unknown field "${key.slice(0, 60)}", did you mean "${near}"?`;
          this.report("schema", yaml.placeOfKey([], key), message);
          lists.push({ name: near, written: key, value: item });
        } else Object.defineProperty(head, key, { value: item, enumerable: true });
      }
    }
    return { head, lists };
  }

  /** Notes where each object and list came from. The schemas keep the shape, so value and file run in parallel. */
  private remember(value: unknown, yaml: YamlText, path: (string | number)[]): void {
    if (typeof value === "object" && value !== null) this.rememberAt(value, { yaml, path });
  }

  private rememberAt(value: object, origin: Origin): void {
    this.origins.set(value, origin);
    const within = (item: unknown, step: string | number) => {
      if (typeof item === "object" && item !== null) this.rememberAt(item, { within: origin, step });
    };
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) within(value[i], i);
    else for (const key of Object.keys(value)) within((value as Record<string, unknown>)[key], key);
  }

  private placeOf(part: object, steps: (string | number)[]): Place {
    const origin = this.origins.get(part);
    if (!origin) return { file: "case.yaml", line: 1, column: 1 };
    const { yaml, path } = wayTo(origin);
    return yaml.placeAt([...path, ...steps]);
  }
}

function isModelFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "decisionMakers" in value;
}

/** Entries that stand under their ids in place of a list, as a list, and the ids; undefined where they are none. */
/** An entry without the dash that would make a list of it. */
function isOneEntry(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { id?: unknown }).id === "string";
}

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

/** It has an id and says something, and leaves it to another place what sort of work it is. */
function isCompletion(item: unknown): item is Record<string, unknown> {
  return (
    typeof item === "object" &&
    item !== null &&
    !Array.isArray(item) &&
    "id" in item &&
    !("type" in item) &&
    Object.keys(item).length > 1
  );
}

/** Ids in a text that cannot be read; undefined where not one is to be made out, and there may be any. */
function idsSeen(name: string, text: string): ReadonlySet<string> | undefined {
  const ids = idsInText(name, text);
  return ids.size === 0 ? undefined : ids;
}

/** Its name without folders and ending, in small letters. */
function baseName(name: string): string {
  return name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

function wholeFile(file: string, text: string): Place {
  return { file, line: 1, column: 1, endLine: text.split("\n").length };
}

function noCaseFile(near: string | undefined): string {
  if (near) return `no case.yaml here, did you mean to name "${near}" so?`;
  return "no case.yaml in this folder, expected a case (detente new DIR writes one)";
}
