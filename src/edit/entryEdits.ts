import { shapeOf } from "../record/nouns/shape.ts";
import { nounOf } from "../record/nouns/table.ts";
import type { Entry, EntryEdit, EntryNoun } from "./caseEdit.ts";
import { type CaseTexts, HEAD, type Located, Stop } from "./caseTexts.ts";
import { clearReferences } from "./clearReferences.ts";
import { at, differences, isGroup } from "./data.ts";
import { clamp, withFields } from "./modelChange.ts";
import { putNewFile, requireSafeName } from "./newFile.ts";
import { isRecordNoun, listOf, recordLists } from "./nouns.ts";
import { placeByDate } from "./placeByDate.ts";
import { type FoundReference, referencesTo } from "./referencesTo.ts";
import { Refusal } from "./refusal.ts";
import { renameEntry } from "./rename.ts";
import { requireSeen, requireUnchanged } from "./requireUnchanged.ts";
import { requireNew, requireValid } from "./requireValid.ts";

/** References that are listed when an entry cannot be deleted for them; of a long file no more are looked for. */
const MOST_TOLD = 100;

export function addEntry(texts: CaseTexts, edit: EntryEdit & { edit: "add" }): void {
  const { noun, entry } = edit;
  const list = listOf(noun);
  if (list === undefined) throw new Refusal(`unknown noun "${String(noun).slice(0, 40)}"`, HEAD);
  requireValid(noun, entry, undefined, texts.head(), 1);
  const id = String(entry.id);
  requireNew(texts, noun, id);
  const neighbour = edit.after ?? edit.before;
  if (neighbour !== undefined) {
    const { file, path, index } = texts.require(noun, neighbour);
    const place = edit.after === undefined ? index : index + 1;
    texts.make(file, [{ op: "insert", path: path.slice(0, -1), index: place, value: entry }]);
    return;
  }
  const name = edit.file ?? usualFile(texts, noun, entry);
  if (/\.(bib|ris)$/i.test(name))
    throw new Refusal(
      `${name} is a reference manager's file and is only read: add the source there and export it again, or name a .yaml file`,
      name,
    );
  const file = texts.file(name);
  if (!file) {
    addFile(texts, name, list, entry);
    return;
  }
  if (isRecordNoun(noun)) nameFile(texts, name);
  else if (name !== HEAD) throw new Refusal(`${list} stand in case.yaml, not in ${name}`, name);
  const count = file.count(list) ?? 0;
  if (file.problems.length > 0) throw new Stop(file.problems);
  if (file.isList && list !== "sources")
    throw new Refusal(`${name} is a list of sources; add the ${noun} to another file`, name);
  texts.make(file, [
    { op: "insert", path: file.pathOf(list), index: placeByDate(file, list, entry, count), value: entry },
  ]);
}

export function changeEntry(texts: CaseTexts, edit: EntryEdit & { edit: "change" }): void {
  const { noun, id, fields, was } = edit;
  if (!isGroup(fields)) throw new Refusal("expected the fields to change, by name", HEAD);
  const { file, list, index, path } = texts.require(noun, id);
  const { id: to, ...rest } = fields;
  const old = file.entry(list, index);
  requireUnchanged(old, was, file.name, file.lineOf(list, index));
  const made = withFields(old, rest);
  requireValid(noun, made, old, file, file.lineOf(list, index));
  texts.make(file, differences(old, made, path));
  if (to !== undefined && String(to) !== id) renameEntry(texts, noun, id, String(to));
}

export function deleteEntry(texts: CaseTexts, edit: EntryEdit & { edit: "delete" }): void {
  const { noun, id } = edit;
  const located = texts.require(noun, id);
  const { file: at, list, index } = located;
  requireSeen(at.entry(list, index), edit.was, at.name, at.lineOf(list, index));
  if (edit.clear) clearReferences(texts, noun, id);
  else if (!edit.force) requireUnnamed(texts, noun, id, located);
  // What was cleared before it in its file may have moved it.
  const { file, path } = edit.clear ? texts.require(noun, id) : located;
  texts.make(file, [{ op: "remove", path }]);
}

/** Refuses, with the places, what something else refers to. */
function requireUnnamed(texts: CaseTexts, noun: EntryNoun, id: string, located: Located): void {
  const { file, list, index } = located;
  const line = file.lineOf(list, index);
  const next = index + 1 < (file.count(list) ?? 0) ? file.lineOf(list, index + 1) : Number.POSITIVE_INFINITY;
  const isOwn = ({ place }: FoundReference) =>
    place.file === file.name && place.line >= line && place.line < next;
  const { references } = referencesTo(texts.allFiles(), noun, id, MOST_TOLD);
  const others = references.filter((reference) => !isOwn(reference));
  if (others.length === 0) return;
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

export function moveEntry(texts: CaseTexts, edit: EntryEdit & { edit: "move" }): void {
  const { file, list, index, path } = texts.require(edit.noun, edit.id);
  const inList = path.slice(0, -1);
  const count = file.count(list) ?? 0;
  let to = edit.to ?? count - 1;
  const neighbour = edit.before ?? edit.after;
  if (neighbour !== undefined) {
    const other = texts.require(edit.noun, neighbour);
    if (other.file.name !== file.name)
      throw new Refusal(
        `"${neighbour}" stands in ${other.file.name} and "${edit.id}" in ${file.name}; an entry moves within its file`,
        file.name,
      );
    const place = edit.before === undefined ? other.index + 1 : other.index;
    to = place > index ? place - 1 : place;
  }
  to = clamp(to, count - 1);
  if (to !== index) texts.make(file, [{ op: "move", path: inList, from: index, to }]);
}

/** Where entries of this kind stand, most of them; else the file that has a list for them; else a new one. */
function usualFile(texts: CaseTexts, noun: EntryNoun, entry: Entry): string {
  if (!isRecordNoun(noun)) return HEAD;
  const list = listOf(noun)!;
  // Of a noun of several kinds each may have a file of its own.
  const hasKinds = shapeOf(nounOf(noun).schema).kind === "choice";
  const { names } = texts.recordFiles();
  let best: string | undefined;
  let most = -1;
  for (const name of names) {
    const file = texts.file(name)!;
    if (!new RegExp(`${list}|^\\s*\\[`).test(file.text)) continue;
    const count = file.count(list);
    if (count === undefined) continue;
    const alike = hasKinds ? file.roughly(list, "kind").filter((kind) => kind === entry.kind).length : 0;
    const weight = alike * 1e6 + count;
    if (weight > most) {
      most = weight;
      best = name;
    }
  }
  if (best !== undefined) return best;
  const holdsAll = names.length === 1 && recordLists().some((other) => texts.head().count(other));
  return holdsAll ? HEAD : `${list}.yaml`;
}

function addFile(texts: CaseTexts, name: string, list: string, entry: Entry): void {
  requireSafeName(name, "a file of the case", "events.yaml");
  const isBareList = /\.json$/i.test(name) && list === "sources";
  putNewFile(texts, name, isBareList ? [entry] : { [list]: [entry] }, "record.schema.json");
  nameFile(texts, name);
}

function nameFile(texts: CaseTexts, name: string): void {
  if (name === HEAD) return;
  const head = texts.head();
  const named = at(head.value, ["files"]);
  if (Array.isArray(named) && named.includes(name)) return;
  texts.make(head, [
    { op: "insert", path: ["files"], index: Array.isArray(named) ? named.length : 0, value: name },
  ]);
}
