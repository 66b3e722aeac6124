import { append } from "./append.ts";
import { type Case, CaseHead, type CaseModel, type FaultyEntry, RecordFile } from "./case.ts";
import { explainIssues, type Issue } from "./explainIssues.ts";
import { LARGEST_FILE } from "./largestFile.ts";
import { LIMITS } from "./limits.ts";
import { nearest } from "./nearest.ts";
import type { ModelEntry } from "./nouns/model.ts";
import { ModelFile, toModel } from "./nouns/modelFile.ts";
import { type AnyNoun, nounsIn, type RecordLists } from "./nouns/table.ts";
import { inFileOrder, type Place, type Problem } from "./problem.ts";
import { readYaml, type YamlText } from "./yaml.ts";

export interface ParsedCase {
  /** Undefined only when `case.yaml` itself cannot be used. What is invalid elsewhere is left out and reported. */
  case: Case | undefined;
  /** In file order. */
  problems: Problem[];
}

/**
 * Texts to a case. `files` maps names relative to the case folder to their text, so a directory, a test and
 * a browser upload are the same to it. Never throws on bad input and prints nothing.
 */
export function parseCase(
  files: ReadonlyMap<string, string>,
  readBibliography?: BibliographyReader,
): ParsedCase {
  return new CaseParser(files, readBibliography).parse();
}

/**
 * Reads a file of a reference manager (BibTeX, RIS) as a list of CSL items with the line of each. It stands
 * outside the core, which knows YAML and JSON only.
 */
export type BibliographyReader = (
  name: string,
  text: string,
) => { value: unknown[]; problems: Problem[]; lineOf(index: number): number };

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

/** One model file on its own, as `detente solve MODEL` reads it. */
export function parseModel(
  name: string,
  text: string,
  most?: number,
): { model: CaseModel | undefined; yaml: YamlText; problems: Problem[] } {
  const yaml = readYaml(name, text, most);
  if (yaml.problems.length > 0) return { model: undefined, yaml, problems: yaml.problems };
  const read = ModelFile.safeParse(yaml.value);
  if (!read.success)
    return { model: undefined, yaml, problems: placeIssues(yaml, [], explainIssues(read.error, yaml.value)) };
  const entry: ModelEntry = { id: "model", file: name };
  return { model: { entry, file: read.data, model: toModel(read.data) }, yaml, problems: [] };
}

/** Told of one case; nobody reads more. */
const MOST_PROBLEMS = 10_000;

interface Origin {
  yaml: YamlText;
  path: (string | number)[];
}

class CaseParser {
  private readonly files: ReadonlyMap<string, string>;
  private readonly readBibliography: BibliographyReader | undefined;
  private readonly problems: Problem[] = [];
  private characters = 0;
  private parts = 0;
  private readonly origins = new WeakMap<object, Origin>();
  private readonly nouns = new Map<string, AnyNoun>();
  private readonly lists: Record<string, unknown[]> = {};
  private readonly faulty: FaultyEntry[] = [];

  constructor(files: ReadonlyMap<string, string>, readBibliography: BibliographyReader | undefined) {
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
      const near = nearest("case.yaml", [...this.files.keys()]);
      this.report("no-case-file", { file: "case.yaml", line: 1, column: 1 }, noCaseFile(near));
      return this.done(undefined);
    }
    const yaml = this.read("case.yaml", text);
    if (!yaml) return this.done(undefined);
    const { head, lists } = this.splitLists(yaml.value);
    const read = CaseHead.safeParse(head);
    if (!read.success) {
      append(this.problems, placeIssues(yaml, [], explainIssues(read.error, head)));
      return this.done(undefined);
    }
    const meta = read.data;
    this.remember(meta, yaml, []);
    this.collect(yaml, lists);
    this.readRecordFiles(meta, yaml);
    const models = this.readModels(meta, yaml);
    return this.done({
      meta,
      ...(this.lists as unknown as RecordLists),
      models,
      faulty: this.faulty,
      placeOf: (part, ...steps) => this.placeOf(part, steps),
      placeInside: (part, steps, offset, length) => {
        const origin = this.origins.get(part);
        if (!origin) return this.placeOf(part, [...steps]);
        return origin.yaml.placeInside([...origin.path, ...steps], offset, length);
      },
    });
  }

  private done(result: Case | undefined): ParsedCase {
    const problems = inFileOrder(this.problems);
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
        this.report("missing-file", place, this.missing(name));
        continue;
      }
      const file = this.read(name, text);
      if (!file) continue;
      // A list on its own is a CSL-JSON export.
      const value = Array.isArray(file.value) ? { sources: file.value } : (file.value ?? {});
      const base = Array.isArray(file.value) ? [] : undefined;
      const { head, lists } = this.splitLists(value);
      const rest = RecordFile.safeParse(head);
      if (!rest.success) append(this.problems, placeIssues(file, [], explainIssues(rest.error, head)));
      this.collect(file, lists, base);
    }
  }

  /** Each entry is validated alone, so that one mistake does not take its neighbours with it. */
  private collect(yaml: YamlText, lists: Map<string, unknown>, base?: (string | number)[]): void {
    for (const [name, value] of lists) {
      const noun = this.nouns.get(name)!;
      const path = base ?? [name];
      if (value === null) continue;
      if (!Array.isArray(value)) {
        this.report("schema", yaml.placeAt(path), `${name}: expected a list, each entry beginning with "- "`);
        continue;
      }
      for (const [index, item] of value.entries()) {
        const at = [...path, index];
        const read = noun.schema.safeParse(item);
        if (!read.success) {
          append(this.problems, placeIssues(yaml, at, explainIssues(read.error, item)));
          this.faulty.push({ schema: noun.schema, value: item, place: yaml.placeAt(at) });
          continue;
        }
        this.remember(read.data, yaml, at);
        const entry = noun.read ? noun.read(read.data as never) : read.data;
        if (entry !== read.data) this.origins.set(entry as object, { yaml, path: at });
        this.lists[name]!.push(entry);
      }
    }
  }

  private readModels(meta: Case["meta"], yaml: YamlText): CaseModel[] {
    const models: CaseModel[] = [];
    for (const [index, entry] of (meta.models ?? []).entries()) {
      const text = this.files.get(entry.file);
      if (text === undefined) {
        this.report("missing-file", yaml.placeAt(["models", index, "file"]), this.missing(entry.file));
        continue;
      }
      if (!this.fits(entry.file, text)) continue;
      const read = parseModel(entry.file, text, this.mostParts());
      this.parts += read.yaml.parts;
      append(this.problems, read.problems);
      if (!read.model) {
        const { value } = read.yaml;
        this.faulty.push({ schema: ModelFile, value, place: wholeFile(entry.file, text) });
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
    if (yaml.problems.length > 0) return undefined;
    if (yaml.value === null || yaml.value === undefined) {
      this.report("empty-file", { file: name, line: 1, column: 1 }, "the file is empty");
      return undefined;
    }
    if (typeof yaml.value !== "object") {
      const such = name === "case.yaml" ? "title: and question:" : "events: or claims:";
      this.report(
        "schema",
        { file: name, line: 1, column: 1 },
        `found text only, expected fields such as ${such}`,
      );
      return undefined;
    }
    return yaml;
  }

  private fromBibliography(name: string, text: string): YamlText {
    const { value, problems, lineOf } = this.readBibliography!(name, text);
    // A faulty entry is left out and reported; the others stand.
    append(this.problems, problems);
    const placeAt = ([index]: readonly (string | number)[]): Place => ({
      file: name,
      line: typeof index === "number" ? lineOf(index) : 1,
      column: 1,
    });
    return { value, parts: 0, problems: [], placeAt, placeOfKey: placeAt, placeInside: placeAt };
  }

  private missing(name: string): string {
    const near = nearest(name, this.files.keys());
    return `no file "${name}" in the case folder${near ? `, did you mean "${near}"?` : ""}`;
  }

  private report(rule: string, place: Place, message: string): void {
    this.problems.push({ rule, severity: "error", message, ...place });
  }

  /** What stands in lists of the record, apart from the rest of a file. */
  private splitLists(value: unknown): { head: unknown; lists: Map<string, unknown> } {
    const lists = new Map<string, unknown>();
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { head: value, lists };
    const head: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (this.nouns.has(key)) lists.set(key, item);
      else Object.defineProperty(head, key, { value: item, enumerable: true });
    }
    return { head, lists };
  }

  /** Notes where each object and list came from. The schemas keep the shape, so value and file run in parallel. */
  private remember(value: unknown, yaml: YamlText, path: (string | number)[]): void {
    if (typeof value !== "object" || value === null) return;
    this.origins.set(value, { yaml, path });
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) this.remember(item, yaml, [...path, i]);
    else for (const [key, item] of Object.entries(value)) this.remember(item, yaml, [...path, key]);
  }

  private placeOf(part: object, steps: (string | number)[]): Place {
    const origin = this.origins.get(part);
    if (!origin) return { file: "case.yaml", line: 1, column: 1 };
    return origin.yaml.placeAt([...origin.path, ...steps]);
  }
}

function wholeFile(file: string, text: string): Place {
  return { file, line: 1, column: 1, endLine: text.split("\n").length };
}

function noCaseFile(near: string | undefined): string {
  if (near) return `no case.yaml here, did you mean to name "${near}" so?`;
  return "no case.yaml in this folder, expected a case (detente new DIR writes one)";
}

export function placeIssues(yaml: YamlText, base: (string | number)[], issues: Issue[]): Problem[] {
  return issues.map(({ path, key, message }) => {
    const full = [...base, ...path];
    const place = key === undefined ? yaml.placeAt(full) : yaml.placeOfKey(full, key);
    return { rule: "schema", severity: "error", message, ...place };
  });
}
