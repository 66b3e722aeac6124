import { append } from "./append.ts";
import { type Case, CaseHead, type CaseModel, RecordFile } from "./case.ts";
import { countFollowing, idsInText } from "./following.ts";
import { heldTo } from "./heldTo.ts";
import { showIdsForNames } from "./idsForNames.ts";
import { explainIssues, type Issue } from "./issues/explainIssues.ts";
import { placeIssues } from "./issues/placeIssues.ts";
import { misnamedIn } from "./misnamed.ts";
import { ModelFile } from "./nouns/modelFile.ts";
import type { RecordLists } from "./nouns/table.ts";
import type { Place, Problem } from "./problem.ts";
import { readHead } from "./readHead.ts";
import {
  type BibliographyReader,
  baseName,
  CaseFiles,
  LACKS_KEY,
  type RefusedFile,
} from "./reading/caseFiles.ts";
import { CitedIds } from "./reading/citedIds.ts";
import { completeSources } from "./reading/completions.ts";
import { Faults } from "./reading/faults.ts";
import { ListReader } from "./reading/listReader.ts";
import { Origins } from "./reading/origins.ts";
import { readYaml } from "./yaml/readYaml.ts";
import type { YamlText } from "./yaml/yamlText.ts";

export { type BibliographyReader, LACKS_KEY, type RefusedFile } from "./reading/caseFiles.ts";

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

/** The way from files to a case: its head, the lists of the record, what completes its works, its models. */
class CaseParser {
  private readonly faults = new Faults();
  private readonly origins = new Origins();
  private readonly files: CaseFiles;
  private readonly lists: ListReader;
  private readonly beside: readonly string[];

  constructor(
    files: ReadonlyMap<string, string>,
    readBibliography: BibliographyReader | undefined,
    refused: readonly RefusedFile[],
    beside: readonly string[],
  ) {
    const cited = new CitedIds(files);
    this.files = new CaseFiles(files, readBibliography, refused, beside, this.faults, cited);
    this.lists = new ListReader(this.faults, this.origins, cited);
    this.beside = beside;
  }

  parse(): ParsedCase {
    const { faults, origins } = this;
    const nothing = (): ParsedCase => ({ case: undefined, problems: faults.told() });
    const yaml = this.files.head();
    if (!yaml) return nothing();
    const { head, lists } = this.lists.splitLists(yaml.value, yaml);
    const { meta, isForChecksOnly } = this.readHead(head, yaml);
    if (!meta) return nothing();
    this.lists.collect(yaml, lists);
    this.readRecordFiles(meta, yaml);
    completeSources(this.lists.lists.sources as { id: string }[], this.lists.completions, faults, origins);
    const models = this.readModels(meta, yaml);
    const record: Case = {
      meta,
      ...(this.lists.lists as unknown as RecordLists),
      models,
      faulty: faults.faulty,
      unread: faults.unread,
      cut: new Set(
        faults.problems.flatMap(({ rule, file, line }) =>
          rule === "cut-by-comment" ? [`${file}:${line}`] : [],
        ),
      ),
      slips: new Set(
        faults.problems.flatMap(({ rule, file, line, column }) =>
          rule === "yaml" ? [`${file}:${line}:${column}`] : [],
        ),
      ),
      beside: this.beside,
      named: this.lists.named,
      placeOf: (part, ...steps) => origins.placeOf(part, steps),
      placeInside: (part, steps, offset, length) => origins.placeInside(part, steps, offset, length),
    };
    showIdsForNames(record, faults.problems);
    dropToldKeys(record, faults);
    countFollowing(record);
    return isForChecksOnly ? { ...nothing(), draft: record } : { case: record, problems: faults.told() };
  }

  /** The head without its faults, which are told. */
  private readHead(head: unknown, yaml: YamlText): { meta: CaseHead | undefined; isForChecksOnly: boolean } {
    const { meta, isForChecksOnly, issues, left, dropped, kept, writtenAs } = readHead(head);
    const told = placeIssues(yaml, [], issues);
    append(this.faults.problems, told);
    if (!meta) return { meta, isForChecksOnly };
    const causes = new Map(issues.map((issue, i) => [issue, told[i]]));
    this.origins.remember(meta, yaml, []);
    const fields = meta as unknown as Record<string, unknown>;
    for (const [name, written] of writtenAs) this.origins.remember(fields[name], yaml, [written]);
    for (const [list, indexes] of kept)
      for (const [i, index] of indexes.entries())
        this.origins.remember((fields[list] as unknown[])[i], yaml, [writtenAs.get(list) ?? list, index]);
    for (const { list, index, schema, value, issue } of left) {
      const at = [writtenAs.get(list) ?? list, index];
      const placeAt = (path: (string | number)[]) => yaml.placeAt([...at, ...path]);
      const place = placeAt([]);
      this.faults.faulty.push({ noun: list, schema, value, place, placeAt, cause: causes.get(issue) });
    }
    for (const { field, value, issue } of dropped) {
      const cause = causes.get(issue) ?? told[0]!;
      // What those files would declare cannot be called unknown.
      if (field === "files" || field === "models") this.faults.unread.push({ cause, ids: undefined });
      else if (value !== undefined)
        this.faults.faulty.push({
          noun: field,
          schema: CaseHead,
          value,
          place: yaml.placeAt([field]),
          cause,
        });
    }
    return { meta, isForChecksOnly };
  }

  private readRecordFiles(meta: Case["meta"], yaml: YamlText): void {
    const seen = new Set(["case.yaml"]);
    for (const [index, name] of (meta.files ?? []).entries()) {
      const place = yaml.placeAt(["files", index]);
      if (seen.has(name)) {
        this.faults.report("file-named-twice", place, `"${name}" is named twice; keep one`);
        continue;
      }
      seen.add(name);
      const file = this.files.named(name, place);
      if (!file) continue;
      if (isModelFile(file.value)) {
        const message = `"${name}" is a model; name it under models: {id: ${baseName(name)}, file: ${name}}, not under files:`;
        this.faults.unread.push({ cause: this.faults.report("schema", place, message), ids: undefined });
        continue;
      }
      const { value, base } = this.lists.listsOf(file, name);
      const { head: beside, lists } = this.lists.splitLists(value, file);
      const head = this.lists.withoutHeadFields(beside, file);
      const rest = heldTo(RecordFile, head);
      if (!rest.success) this.tellOfFile(file, head, explainIssues(rest.error, head));
      this.lists.collect(file, lists, base);
    }
  }

  /** What stands under a name that is none of a case is not read, and so not known. */
  private tellOfFile(file: YamlText, head: unknown, issues: Issue[]): void {
    const told = placeIssues(file, [], issues);
    append(this.faults.problems, told);
    for (const [i, { path, key }] of issues.entries())
      if (path.length === 0 && key !== undefined)
        this.faults.faulty.push({
          noun: key,
          schema: RecordFile,
          value: (head as Record<string, unknown>)[key],
          place: file.placeOfKey([], key),
          cause: told[i],
        });
  }

  private readModels(meta: Case["meta"], yaml: YamlText): CaseModel[] {
    const models: CaseModel[] = [];
    for (const [index, entry] of (meta.models ?? []).entries()) {
      const file = this.files.model(entry.file, yaml.placeAt(["models", index, "file"]));
      if (!file) continue;
      const { read, text } = file;
      if (read.isForeign) {
        this.faults.report(
          "gmcr",
          yaml.placeAt(["models", index, "file"]),
          `${entry.file} is a file of GMCR+, which says no grounds; write it as a model of this case (detente export ${entry.file} --as model.yaml) and name that`,
        );
        continue;
      }
      append(this.faults.problems, read.problems);
      if (!read.model) {
        const { value } = read.yaml;
        const [cause] = read.problems;
        const place = wholeFile(entry.file, text);
        const placeAt = (path: (string | number)[]) => read.yaml.placeAt(path);
        this.faults.faulty.push({ noun: "model file", schema: ModelFile, value, place, placeAt, cause });
        if (cause) this.faults.unread.push({ cause, ids: idsInText(entry.file, text) });
        continue;
      }
      this.origins.remember(read.model.file, read.yaml, []);
      models.push({ ...read.model, entry });
    }
    return models;
  }
}

/** Of an entry without a key that something seems to name, that is told with the name. */
function dropToldKeys(record: Case, { problems }: Faults): void {
  if (!problems.some(({ message }) => message.startsWith(LACKS_KEY))) return;
  const told = misnamedIn(record).flatMap(({ meant }) => (meant ? [record.placeOf(meant.entry)] : []));
  const isTold = ({ message, file, line }: Problem) =>
    message.startsWith(LACKS_KEY) && told.some((place) => place.file === file && place.line === line);
  for (let i = problems.length; i-- > 0; ) if (isTold(problems[i]!)) problems.splice(i, 1);
}

function isModelFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "decisionMakers" in value;
}

function wholeFile(file: string, text: string): Place {
  return { file, line: 1, column: 1, endLine: text.split("\n").length };
}
