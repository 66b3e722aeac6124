import { nearest } from "../record/nearest.ts";
import { ModelFile } from "../record/nouns/modelFile.ts";
import type { Place, Problem } from "../record/problem.ts";
import type {
  CaseEdit,
  Data,
  EditResult,
  Entry,
  EntryEdit,
  EntryNoun,
  FieldChanges,
  ModelEdit,
  PartEdit,
} from "./caseEdit.ts";
import { checkAgainst, checkEntry } from "./checkEntry.ts";
import { at, differences, fieldOf, isGroup, type Path, type TreeChange } from "./data.ts";
import { optionMentions, withOption } from "./expressions.ts";
import { FileText } from "./fileText.ts";
import { changeModel, clamp, lengthAt, optionPath, Refusal, withFields } from "./modelChange.ts";
import { isRecordNoun, listOf, recordLists } from "./nouns.ts";
import { type FoundReference, referencesTo } from "./referencesTo.ts";
import { renderDocument } from "./renderDocument.ts";
import { idText } from "./splice.ts";
import { withIdsWritten } from "./writeIds.ts";

const HEAD = "case.yaml";
/** References that are listed when an entry cannot be deleted for them; of a long file no more are looked for. */
const MOST_TOLD = 100;

/**
 * Carries an edit out in the texts of a case's files. Only the part concerned is written anew, in the style of
 * its neighbours; every other character stays. What was written is read back and compared with what was meant.
 * Nothing is thrown and nothing half done: on a problem all texts are the ones given.
 */
export function applyEdit(files: ReadonlyMap<string, string>, edit: CaseEdit): EditResult {
  const editor = new Editor(files);
  try {
    editor.writeIds();
    editor.run(edit);
  } catch (error) {
    const problems = error instanceof Stop ? error.problems : [unforeseen(error)];
    return { files: new Map(files), changed: [], problems };
  }
  return editor.result();
}

class Stop extends Error {
  readonly problems: Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? "");
    this.problems = [...problems];
  }
}

function unforeseen(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    rule: "edit",
    severity: "error",
    message: `this edit cannot be carried out (${detail.slice(0, 200)}); make the change in the file`,
    file: HEAD,
    line: 1,
    column: 1,
  };
}

interface Located {
  file: FileText;
  list: string;
  index: number;
  path: Path;
}

class Editor {
  private readonly given: ReadonlyMap<string, string>;
  private readonly texts = new Map<string, FileText>();
  private readonly touched = new Set<string>();
  /** Files in which works got their ids; changed only if the edit changes something. */
  private readonly named = new Set<string>();

  constructor(files: ReadonlyMap<string, string>) {
    this.given = files;
  }

  /** Works that the case knows by an id from their content have it from the first edit on in their file. */
  writeIds(): void {
    if (!this.given.has(HEAD) || this.file(HEAD)!.problems.length > 0) return;
    for (const name of this.recordFiles().names) {
      const text = withIdsWritten(this.file(name)!);
      if (text === undefined) continue;
      this.texts.set(name, new FileText(name, text));
      this.named.add(name);
    }
  }

  result(): EditResult {
    const files = new Map(this.given);
    const changed: string[] = [];
    for (const name of this.touched.size === 0 ? [] : new Set([...this.touched, ...this.named])) {
      const text = this.texts.get(name)!.text;
      if (this.given.get(name) === text) continue;
      files.set(name, text);
      changed.push(name);
    }
    return { files, changed, problems: [] };
  }

  run(edit: CaseEdit): void {
    if (typeof edit !== "object" || edit === null)
      throw new Refusal("expected an edit: a group of fields with its kind under `edit`", HEAD);
    switch (edit.edit) {
      case "all":
        for (const part of edit.edits) this.run(part);
        return;
      case "add":
        this.add(edit);
        return;
      case "change":
        this.change(edit.noun, edit.id, edit.fields);
        return;
      case "rename":
        this.rename(edit.noun, edit.id, edit.to);
        return;
      case "delete":
        this.delete(edit);
        return;
      case "move":
        this.move(edit);
        return;
      case "add-part":
      case "change-part":
      case "replace-part":
      case "delete-part":
      case "move-part":
        this.part(edit);
        return;
      case "change-head":
        this.changeHead(edit.fields);
        return;
      case "model":
      case "rename-option":
      case "save-variant":
      case "add-model":
        this.model(edit);
        return;
      default:
        throw new Refusal(`unknown edit "${String((edit as { edit?: unknown }).edit).slice(0, 40)}"`, HEAD);
    }
  }

  // ── Files ──

  private file(name: string): FileText | undefined {
    const known = this.texts.get(name);
    if (known) return known;
    const text = this.given.get(name);
    if (text === undefined) return undefined;
    const file = new FileText(name, text);
    this.texts.set(name, file);
    return file;
  }

  private head(): FileText {
    const head = this.file(HEAD);
    if (!head) throw new Refusal("no case.yaml among the files; a case begins with one", HEAD);
    if (head.problems.length > 0) throw new Stop(head.problems);
    return head;
  }

  private put(file: FileText): void {
    this.texts.set(file.name, file);
    this.touched.add(file.name);
  }

  private make(file: FileText, changes: readonly TreeChange[]): FileText {
    if (file.problems.length > 0) throw new Stop(file.problems);
    const made = file.change(changes);
    if ("problems" in made) throw new Stop(made.problems);
    this.put(made.file);
    return made.file;
  }

  /** Names of the files that hold the record, case.yaml first; those of reference managers apart. */
  private recordFiles(): { names: string[]; bibliographies: string[] } {
    const named = at(this.head().value, ["files"]);
    const all = Array.isArray(named) ? named.filter((name) => typeof name === "string") : [];
    const there = all.filter((name) => name !== HEAD && this.file(name) !== undefined);
    const isBibliography = (name: string) => /\.(bib|ris)$/i.test(name);
    return {
      names: [HEAD, ...new Set(there.filter((name) => !isBibliography(name)))],
      bibliographies: there.filter(isBibliography),
    };
  }

  private modelFiles(): string[] {
    const models = at(this.head().value, ["models"]);
    const names = (Array.isArray(models) ? models : []).map((entry) => fieldOf(entry, "file"));
    return [...new Set(names.filter((name): name is string => typeof name === "string"))].filter(
      (name) => this.file(name) !== undefined,
    );
  }

  // ── Finding ──

  private find(noun: EntryNoun, id: string): Located | undefined {
    const list = listOf(noun);
    if (list === undefined) throw new Refusal(`unknown noun "${String(noun).slice(0, 40)}"`, HEAD);
    for (const name of isRecordNoun(noun) ? this.recordFiles().names : [HEAD]) {
      const file = this.file(name)!;
      const index = file.find(list, id);
      if (index >= 0) return { file, list, index, path: [...file.pathOf(list), index] };
    }
    return undefined;
  }

  private require(noun: EntryNoun, id: string): Located {
    this.head();
    const found = this.find(noun, id);
    if (found) return found;
    if (noun === "source")
      for (const name of this.recordFiles().bibliographies)
        if (this.file(name)!.text.includes(id))
          throw new Refusal(
            `source "${id}" stands in ${name}, which is a reference manager's: change it there and export it again, or replace the file by an export as CSL-JSON`,
            name,
          );
    for (const name of this.recordFiles().names) {
      const { problems } = this.file(name)!;
      if (problems.length > 0) throw new Stop(problems);
    }
    const near = nearest(id, this.ids(noun));
    throw new Refusal(`no ${noun} "${id}" in the case${near ? `, did you mean "${near}"?` : ""}`, HEAD);
  }

  private ids(noun: EntryNoun): string[] {
    const list = listOf(noun)!;
    const names = isRecordNoun(noun) ? this.recordFiles().names : [HEAD];
    return names.flatMap((name) =>
      this.file(name)!
        .roughly(list, "id")
        .filter((id) => id !== undefined),
    );
  }

  // ── Entries ──

  private check(noun: EntryNoun, entry: Data, before: Data | undefined, file: FileText, line: number): void {
    const old = new Set(before === undefined ? [] : checkEntry(noun, before).map(({ message }) => message));
    const faults = checkEntry(noun, entry).filter(({ message }) => !old.has(message));
    if (faults.length === 0) return;
    throw new Stop(
      faults.map(({ path, message }) => ({
        rule: "schema",
        severity: "error" as const,
        message: path.length > 1 ? `${path.join(" › ")}: ${message}` : message,
        file: file.name,
        line,
        column: 1,
      })),
    );
  }

  private add(edit: EntryEdit & { edit: "add" }): void {
    const { noun, entry } = edit;
    const list = listOf(noun)!;
    if (list === undefined) throw new Refusal(`unknown noun "${String(noun).slice(0, 40)}"`, HEAD);
    this.check(noun, entry, undefined, this.head(), 1);
    const id = String(entry.id);
    const there = this.find(noun, id);
    if (there)
      throw new Refusal(
        `${aOrAn(noun)} with the id "${id}" exists already; choose another id`,
        there.file.name,
        there.file.lineOf(list, there.index),
      );
    const neighbour = edit.after ?? edit.before;
    if (neighbour !== undefined) {
      const { file, path, index } = this.require(noun, neighbour);
      const place = edit.after === undefined ? index : index + 1;
      this.make(file, [{ op: "insert", path: path.slice(0, -1), index: place, value: entry }]);
      return;
    }
    const name = edit.file ?? this.usualFile(noun, entry);
    if (/\.(bib|ris)$/i.test(name))
      throw new Refusal(
        `${name} is a reference manager's file and is only read: add the source there and export it again, or name a .yaml file`,
        name,
      );
    const file = this.file(name);
    if (!file) {
      this.addFile(name, list, entry);
      return;
    }
    if (isRecordNoun(noun)) this.nameFile(name);
    else if (name !== HEAD) throw new Refusal(`${list} stand in case.yaml, not in ${name}`, name);
    const count = file.count(list) ?? 0;
    if (file.problems.length > 0) throw new Stop(file.problems);
    if (file.isList && list !== "sources")
      throw new Refusal(`${name} is a list of sources; add the ${noun} to another file`, name);
    this.make(file, [
      { op: "insert", path: file.pathOf(list), index: placeByDate(file, list, entry, count), value: entry },
    ]);
  }

  /** Where entries of this kind stand, most of them; else the file that has a list for them; else a new one. */
  private usualFile(noun: EntryNoun, entry: Entry): string {
    if (!isRecordNoun(noun)) return HEAD;
    const list = listOf(noun)!;
    const { names } = this.recordFiles();
    let best: string | undefined;
    let most = -1;
    for (const name of names) {
      const file = this.file(name)!;
      if (!new RegExp(`${list}|^\\s*\\[`).test(file.text)) continue;
      const count = file.count(list);
      if (count === undefined) continue;
      const alike =
        noun === "claim" ? file.roughly(list, "kind").filter((kind) => kind === entry.kind).length : 0;
      const weight = alike * 1e6 + count;
      if (weight > most) {
        most = weight;
        best = name;
      }
    }
    if (best !== undefined) return best;
    const holdsAll = names.length === 1 && recordLists().some((other) => this.head().count(other));
    return holdsAll ? HEAD : `${list}.yaml`;
  }

  private addFile(name: string, list: string, entry: Entry): void {
    if (!isSafeFileName(name))
      throw new Refusal(
        `"${name.slice(0, 80)}" cannot name a file of the case: a relative path such as events.yaml`,
        HEAD,
      );
    const head = this.head();
    const header = schemaComment(head.text, name, "record.schema.json");
    const isJson = /\.json$/i.test(name);
    const content: Data = isJson && list === "sources" ? [entry] : { [list]: [entry] };
    this.put(new FileText(name, renderDocument(content, { isJson, eol: eolOf(head.text), header })));
    this.nameFile(name);
  }

  private nameFile(name: string): void {
    if (name === HEAD) return;
    const head = this.head();
    const named = at(head.value, ["files"]);
    if (Array.isArray(named) && named.includes(name)) return;
    this.make(head, [
      { op: "insert", path: ["files"], index: Array.isArray(named) ? named.length : 0, value: name },
    ]);
  }

  private change(noun: EntryNoun, id: string, fields: FieldChanges): void {
    if (!isGroup(fields)) throw new Refusal("expected the fields to change, by name", HEAD);
    const { file, list, index, path } = this.require(noun, id);
    const { id: to, ...rest } = fields;
    const old = file.entry(list, index);
    const made = withFields(old, rest);
    this.check(noun, made, old, file, file.lineOf(list, index));
    this.make(file, differences(old, made, path));
    if (to !== undefined && String(to) !== id) this.rename(noun, id, String(to));
  }

  private move(edit: EntryEdit & { edit: "move" }): void {
    const { file, list, index, path } = this.require(edit.noun, edit.id);
    const inList = path.slice(0, -1);
    const count = file.count(list) ?? 0;
    let to = edit.to ?? count - 1;
    const neighbour = edit.before ?? edit.after;
    if (neighbour !== undefined) {
      const other = this.require(edit.noun, neighbour);
      if (other.file.name !== file.name)
        throw new Refusal(
          `"${neighbour}" stands in ${other.file.name} and "${edit.id}" in ${file.name}; an entry moves within its file`,
          file.name,
        );
      const place = edit.before === undefined ? other.index + 1 : other.index;
      to = place > index ? place - 1 : place;
    }
    to = clamp(to, count - 1);
    if (to !== index) this.make(file, [{ op: "move", path: inList, from: index, to }]);
  }

  private part(edit: PartEdit): void {
    const { file, list, index, path } = this.require(edit.noun, edit.id);
    const entry = file.entry(list, index);
    const inList = [...path, ...edit.list];
    const length = lengthAt(entry, edit.list);
    const line = file.lineOf(list, index);
    const item = edit.edit === "add-part" ? undefined : at(entry, [...edit.list, edit.at]);
    if (edit.edit !== "add-part" && item === undefined)
      throw new Refusal(
        `no entry at place ${edit.at + 1} of ${edit.list.join(" › ")} of ${edit.noun} "${edit.id}"; there are ${length}`,
        file.name,
        line,
      );
    const changes = ((): TreeChange[] => {
      switch (edit.edit) {
        case "add-part": {
          const items = at(entry, edit.list);
          const place = edit.at ?? placeAmong(Array.isArray(items) ? items : [], edit.item);
          return [{ op: "insert", path: inList, index: clamp(place, length), value: edit.item }];
        }
        case "change-part":
          return differences(item, withFields(item, edit.fields), [...inList, edit.at]);
        case "replace-part":
          return differences(item, edit.item, [...inList, edit.at]);
        case "delete-part":
          // A list that may not be empty is better not there.
          return length === 1 && edit.list.length > 0
            ? this.emptied(edit.noun, entry, edit.list, path, inList)
            : [{ op: "remove", path: [...inList, edit.at] }];
        case "move-part": {
          const to = clamp(edit.to, length - 1);
          return to === edit.at ? [] : [{ op: "move", path: inList, from: edit.at, to }];
        }
      }
    })();
    const made = this.make(file, changes);
    this.check(edit.noun, made.entry(list, index) ?? null, entry, file, line);
  }

  /** A list whose last item goes: gone where the noun does without it, else empty. */
  private emptied(
    noun: EntryNoun,
    entry: Data | undefined,
    steps: Path,
    path: Path,
    inList: Path,
  ): TreeChange[] {
    const last = String(steps.at(-1));
    const holder = at(entry, steps.slice(0, -1));
    if (steps.length === 1 && isGroup(holder)) {
      const without = withFields(holder, { [last]: null });
      if (checkEntry(noun, without).length === 0) return [{ op: "remove", path: [...path, last] }];
    }
    return [{ op: "remove", path: [...inList, 0] }];
  }

  private changeHead(fields: FieldChanges): void {
    if (!isGroup(fields)) throw new Refusal("expected the fields to change, by name", HEAD);
    const head = this.head();
    const old = head.value;
    const made = withFields(old, fields);
    const lists = recordLists();
    const own = (value: Data | undefined) =>
      withFields(isGroup(value) ? value : {}, Object.fromEntries(lists.map((name) => [name, null])));
    const faults = headFaults(own(made), own(old));
    if (faults.length > 0)
      throw new Stop(
        faults.map(({ path, message }) => ({
          rule: "schema",
          severity: "error" as const,
          message: path.length > 1 ? `${path.join(" › ")}: ${message}` : message,
          file: HEAD,
          line: 1,
          column: 1,
        })),
      );
    this.make(head, differences(old, made, []));
  }

  // ── Ids ──

  private allFiles(): Map<string, FileText> {
    const { names } = this.recordFiles();
    return new Map([...names, ...this.modelFiles()].map((name) => [name, this.file(name)!]));
  }

  private rename(noun: EntryNoun, id: string, to: string): void {
    if (typeof to !== "string") throw new Refusal("expected the new id as text", HEAD);
    const located = this.require(noun, id);
    if (to === id) return;
    const { file, list, index } = located;
    const entry = file.entry(list, index);
    this.check(noun, withFields(entry, { id: to }), entry, file, file.lineOf(list, index));
    const there = this.find(noun, to);
    if (there)
      throw new Refusal(
        `${aOrAn(noun)} with the id "${to}" exists already; choose another id`,
        there.file.name,
        there.file.lineOf(list, there.index),
      );
    const files = this.allFiles();
    const { references, own } = referencesTo(files, noun, id);
    const places = new Map<string, { place: Place; to: string }[]>();
    const note = (place: Place, text: string) => {
      const known = places.get(place.file) ?? [];
      known.push({ place, to: text });
      places.set(place.file, known);
    };
    for (const reference of references)
      note(reference.place, reference.id === id ? to : to + reference.id.slice(id.length));
    if (own && own.file === file.name) note(own, to);
    else this.make(file, [{ op: "set", path: [...located.path, "id"], value: to }]);
    for (const [name, changes] of places) this.put(replaceAt(this.file(name)!, changes, id));
    if (noun === "actor") this.keepActors(id, to);
  }

  /** A decision maker without `actor` acts for the actor of its id; under a new id that has to be said. */
  private keepActors(id: string, to: string): void {
    for (const name of this.modelFiles()) {
      const model = this.file(name)!;
      if (model.problems.length > 0) continue;
      const list = at(model.value, ["decisionMakers"]);
      for (const [i, dm] of (Array.isArray(list) ? list : []).entries())
        if (fieldOf(dm, "id") === id && fieldOf(dm, "actor") === undefined)
          this.make(this.file(name)!, [{ op: "set", path: ["decisionMakers", i, "actor"], value: to }]);
    }
  }

  private delete(edit: EntryEdit & { edit: "delete" }): void {
    const { noun, id } = edit;
    const { file, list, index, path } = this.require(noun, id);
    if (!edit.force) {
      const line = file.lineOf(list, index);
      const next =
        index + 1 < (file.count(list) ?? 0) ? file.lineOf(list, index + 1) : Number.POSITIVE_INFINITY;
      const isOwn = ({ place }: FoundReference) =>
        place.file === file.name && place.line >= line && place.line < next;
      const { references } = referencesTo(this.allFiles(), noun, id, MOST_TOLD);
      const others = references.filter((reference) => !isOwn(reference));
      if (others.length > 0)
        throw new Refusal(
          `${noun} "${id}" is referred to in ${others.length >= MOST_TOLD ? "many places" : others.length === 1 ? "1 place" : `${others.length} places`}; change these first, or delete it all the same`,
          file.name,
          line,
          others.map(({ id: written, place }) => ({
            message: `"${written}" is named here`,
            file: place.file,
            line: place.line,
            column: place.column,
          })),
        );
    }
    this.make(file, [{ op: "remove", path }]);
  }

  // ── Models ──

  private modelFile(id: string): FileText {
    const { file, list, index } = this.require("model", id);
    const name = String(fieldOf(file.entry(list, index), "file"));
    const model = this.file(name);
    if (!model) throw new Refusal(`no file "${name}" in the case folder`, HEAD, file.lineOf(list, index));
    return model;
  }

  private model(edit: ModelEdit): void {
    switch (edit.edit) {
      case "model": {
        const made = changeModel(this.modelFile(edit.model), edit.change);
        if ("problems" in made) throw new Stop(made.problems);
        this.put(made.file);
        return;
      }
      case "rename-option":
        this.renameOption(edit.option, edit.to);
        return;
      case "save-variant":
        this.saveVariant(edit);
        return;
      case "add-model": {
        const name = String(edit.entry.file ?? "");
        const faults = checkAgainst(ModelFile, edit.content);
        if (faults.length > 0)
          throw new Stop(
            faults.map(({ path, message }) => ({
              rule: "schema",
              severity: "error" as const,
              message: path.length > 1 ? `${path.join(" › ")}: ${message}` : message,
              file: name || HEAD,
              line: 1,
              column: 1,
            })),
          );
        this.add({ edit: "add", noun: "model", entry: edit.entry });
        this.newFile(name);
        const head = this.head();
        const isJson = /\.json$/i.test(name);
        const header = schemaComment(head.text, name, "model.schema.json");
        this.put(new FileText(name, renderDocument(edit.content, { isJson, eol: eolOf(head.text), header })));
      }
    }
  }

  private newFile(name: string): void {
    if (!isSafeFileName(name) || !/\.(ya?ml|json)$/i.test(name))
      throw new Refusal(
        `"${name.slice(0, 80)}" cannot name a model's file: a relative path such as models/what-if.yaml`,
        HEAD,
      );
    if (this.file(name)) throw new Refusal(`a file "${name}" exists already; choose another name`, name);
  }

  private saveVariant(edit: ModelEdit & { edit: "save-variant" }): void {
    const source = this.modelFile(edit.of);
    if (source.problems.length > 0) throw new Stop(source.problems);
    const folder = source.name.includes("/") ? source.name.slice(0, source.name.lastIndexOf("/") + 1) : "";
    const ending = /\.[^./]+$/.exec(source.name)?.[0] ?? ".yaml";
    const name = edit.file ?? `${folder}${edit.id}${ending}`;
    this.newFile(name);
    const { edit: _, ...rest } = edit;
    const entry: Entry = { id: rest.id, file: name, name: rest.name, variantOf: rest.of };
    if (rest.why !== undefined) entry.why = rest.why;
    this.add({ edit: "add", noun: "model", entry });
    let file = new FileText(name, source.text);
    for (const change of [
      ...edit.changes,
      { change: "change-model" as const, fields: { title: edit.name } },
    ]) {
      const made = changeModel(file, change);
      if ("problems" in made) throw new Stop(made.problems);
      file = made.file;
    }
    this.put(file);
  }

  private renameOption(option: string, to: string): void {
    if (to === option) return;
    if (
      typeof to !== "string" ||
      !/^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(to) ||
      /^(not|and|or|if|iff|only)$/.test(to)
    )
      throw new Refusal(
        `"${String(to).slice(0, 40)}" cannot be the id of an option: a letter, then letters, digits, _ or -, and no word of the expressions`,
        HEAD,
      );
    let isFound = false;
    for (const name of this.modelFiles()) {
      const model = this.file(name)!;
      if (model.problems.length > 0) throw new Stop(model.problems);
      const path = optionPath(model.value, option);
      if (!path) continue;
      isFound = true;
      if (optionPath(model.value, to)) throw new Refusal(`an option "${to}" exists already in ${name}`, name);
      const changes: TreeChange[] = [{ op: "set", path: [...path, "id"], value: to }];
      for (const { path: place, text, isId } of optionMentions(model.value)) {
        const made = isId ? (text === option ? to : undefined) : withOption(text, option, to);
        if (made !== undefined) changes.push({ op: "set", path: place, value: made });
      }
      this.make(model, changes);
    }
    if (!isFound) throw new Refusal(`no option "${option}" in any model of the case`, HEAD);
    const head = this.head();
    const inHead: TreeChange[] = [];
    const offer = (path: Path) => {
      const text = at(head.value, path);
      const made = typeof text === "string" ? withOption(text, option, to) : undefined;
      if (made !== undefined) inHead.push({ op: "set", path, value: made });
    };
    offer(["dialogue"]);
    for (let i = 0; i < lengthAt(head.value, ["models"]); i++) offer(["models", i, "dialogue"]);
    this.make(head, inHead);
    for (const name of this.recordFiles().names) {
      const file = this.file(name)!;
      const changes: TreeChange[] = [];
      for (let i = 0; i < (file.count("outcomes") ?? 0); i++) {
        const when = fieldOf(file.entry("outcomes", i), "when");
        const made = typeof when === "string" ? withOption(when, option, to) : undefined;
        if (made !== undefined)
          changes.push({ op: "set", path: [...file.pathOf("outcomes"), i, "when"], value: made });
      }
      if (changes.length > 0) this.make(file, changes);
    }
  }
}

function headFaults(made: Data, old: Data): { path: Path; message: string }[] {
  const before = new Set(checkEntryHead(old).map(({ message }) => message));
  return checkEntryHead(made).filter(({ message }) => !before.has(message));
}

function checkEntryHead(value: Data) {
  return checkEntry("head", value);
}

/** In a list that goes by date a new entry goes to its day; else to the end. */
function placeByDate(file: FileText, list: string, entry: Entry, count: number): number {
  if (list !== "events" || entry.date === undefined) return count;
  return placeOfDate(file.roughly(list, "date"), String(entry.date));
}

function placeAmong(items: readonly Data[], item: Data): number {
  const date = fieldOf(item, "date");
  if (date === undefined || date === null) return items.length;
  return placeOfDate(
    items.map((other) => {
      const held = fieldOf(other, "date");
      return held === undefined ? undefined : String(held);
    }),
    String(date),
  );
}

/** In a list that goes by date, the place with the fewest entries out of order; else the end. */
function placeOfDate(dates: readonly (string | undefined)[], date: string): number {
  const days = dates.map((other) => (other !== undefined && /^\d{4}/.test(other) ? other.slice(0, 10) : ""));
  const dated = days.filter((other) => other !== "");
  const ordered = dated.filter((other, i) => i === 0 || other >= dated[i - 1]!).length;
  if (!/^\d{4}/.test(date) || dated.length === 0 || ordered < dated.length * 0.8) return dates.length;
  const day = date.slice(0, 10);
  let wrong = days.filter((other) => other !== "" && other < day).length;
  let best = 0;
  let least = wrong;
  for (const [i, other] of days.entries()) {
    if (other !== "") wrong += other > day ? 1 : other < day ? -1 : 0;
    // Behind others of the same day.
    if (wrong <= least && (wrong < least || other === day)) {
      least = wrong;
      best = i + 1;
    }
  }
  return best;
}

/** Ids written anew at places of a text. */
function replaceAt(file: FileText, changes: { place: Place; to: string }[], id: string): FileText {
  const mark = file.text.startsWith("\uFEFF") ? 1 : 0;
  const text = file.text;
  const starts = [mark];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  const spans = changes
    .map(({ place, to }) => ({
      from: starts[place.line - 1]! + place.column - 1,
      end: starts[(place.endLine ?? place.line) - 1]! + (place.endColumn ?? place.column) - 1,
      to,
    }))
    .sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let done = 0;
  for (const { from, end, to } of spans) {
    // The same place told twice.
    if (from < done) continue;
    const written = text.slice(from, end);
    const bare = written.replace(/^["']|["']$/g, "");
    if (bare !== id && !bare.startsWith(`${id}/`))
      throw new Refusal(
        `the id "${id}" is written in a way here that cannot be changed in place; change it in the file`,
        file.name,
        starts.findIndex((start) => start > from) + 1 || starts.length,
      );
    parts.push(text.slice(done, from), idText(to, written));
    done = end;
  }
  const out = parts.join("") + text.slice(done);
  return new FileText(file.name, out);
}

function aOrAn(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function eolOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Relative, without a way out of the folder, and no name that a file system takes for something else. */
function isSafeFileName(name: string): boolean {
  return (
    name.length <= 200 &&
    /^[\p{L}\p{N}_][\p{L}\p{N} ._/-]*$/u.test(name) &&
    !name
      .split("/")
      .some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ")) &&
    !/(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i.test(name)
  );
}

/** The comment by which editors find the schema, as case.yaml has it, for a file beside or below it. */
function schemaComment(head: string, name: string, schema: string): string {
  const found = /^# yaml-language-server: \$schema=(\S*)case\.schema\.json\r?$/m.exec(head);
  if (!found || /\.json$/i.test(name)) return "";
  const folder = found[1]!;
  const up =
    /^[a-z]+:/i.test(folder) || folder.startsWith("/") ? "" : "../".repeat(name.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${folder}${schema}`;
}
