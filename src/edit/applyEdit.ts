import type { Problem } from "../record/problem.ts";
import type { CaseEdit, Data, EditResult, FieldChanges } from "./caseEdit.ts";
import { CaseTexts, HEAD, Stop } from "./caseTexts.ts";
import { differences, isGroup } from "./data.ts";
import { addEntry, changeEntry, deleteEntry, moveEntry } from "./entryEdits.ts";
import { withFields } from "./modelChange.ts";
import { editModel } from "./modelEdits.ts";
import { recordLists } from "./nouns.ts";
import { editPart } from "./partEdits.ts";
import { Refusal } from "./refusal.ts";
import { renameEntry } from "./rename.ts";
import { requireUnchanged } from "./requireUnchanged.ts";
import { requireValid } from "./requireValid.ts";

/**
 * Carries an edit out in the texts of a case's files. Only the part concerned is written anew, in the style of
 * its neighbours; every other character stays. What was written is read back and compared with what was meant.
 * Nothing is thrown and nothing half done: on a problem all texts are the ones given.
 */
export function applyEdit(files: ReadonlyMap<string, string>, edit: CaseEdit): EditResult {
  const texts = new CaseTexts(files);
  try {
    texts.writeIds();
    run(texts, edit);
  } catch (error) {
    const problems = error instanceof Stop ? error.problems : [unforeseen(error)];
    return { files: new Map(files), changed: [], problems };
  }
  return texts.result();
}

function run(texts: CaseTexts, edit: CaseEdit): void {
  if (typeof edit !== "object" || edit === null)
    throw new Refusal("expected an edit: a group of fields with its kind under `edit`", HEAD);
  switch (edit.edit) {
    case "all":
      for (const part of edit.edits) run(texts, part);
      return;
    case "add":
      addEntry(texts, edit);
      return;
    case "change":
      changeEntry(texts, edit);
      return;
    case "rename":
      renameEntry(texts, edit.noun, edit.id, edit.to);
      return;
    case "delete":
      deleteEntry(texts, edit);
      return;
    case "move":
      moveEntry(texts, edit);
      return;
    case "add-part":
    case "change-part":
    case "replace-part":
    case "delete-part":
    case "move-part":
      editPart(texts, edit);
      return;
    case "change-head":
      changeHead(texts, edit.fields, edit.was);
      return;
    case "model":
    case "rename-option":
    case "save-variant":
    case "add-model":
      editModel(texts, edit);
      return;
    default:
      throw new Refusal(`unknown edit "${String((edit as { edit?: unknown }).edit).slice(0, 40)}"`, HEAD);
  }
}

/** Fields at the head of `case.yaml`; the lists of the record that stand there are no part of it. */
function changeHead(texts: CaseTexts, fields: FieldChanges, was: FieldChanges | undefined): void {
  if (!isGroup(fields)) throw new Refusal("expected the fields to change, by name", HEAD);
  const head = texts.head();
  const old = head.value;
  requireUnchanged(old, was, HEAD);
  const made = withFields(old, fields);
  const lists = recordLists();
  const own = (value: Data | undefined) =>
    withFields(isGroup(value) ? value : {}, Object.fromEntries(lists.map((name) => [name, null])));
  requireValid("head", own(made), own(old), head, 1);
  texts.make(head, differences(old, made, []));
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
