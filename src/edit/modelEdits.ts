import { ModelFile } from "../record/nouns/modelFile.ts";
import type { Entry, ModelEdit } from "./caseEdit.ts";
import { type CaseTexts, HEAD, refuseFaults, Stop } from "./caseTexts.ts";
import { checkAgainst } from "./checkEntry.ts";
import { fieldOf } from "./data.ts";
import { addEntry } from "./entryEdits.ts";
import { FileText } from "./fileText.ts";
import { changeModel } from "./modelChange.ts";
import { putNewFile, requireSafeName } from "./newFile.ts";
import { Refusal } from "./refusal.ts";
import { renameOption } from "./rename.ts";

/** Edits to models and their files. */
export function editModel(texts: CaseTexts, edit: ModelEdit): void {
  switch (edit.edit) {
    case "model": {
      const made = changeModel(modelFile(texts, edit.model), edit.change);
      if ("problems" in made) throw new Stop(made.problems);
      texts.put(made.file);
      return;
    }
    case "rename-option":
      renameOption(texts, edit.option, edit.to);
      return;
    case "save-variant":
      saveVariant(texts, edit);
      return;
    case "add-model": {
      const name = String(edit.entry.file ?? "");
      refuseFaults(checkAgainst(ModelFile, edit.content), name || HEAD);
      addEntry(texts, { edit: "add", noun: "model", entry: edit.entry });
      requireNewModelFile(texts, name);
      putNewFile(texts, name, edit.content, "model.schema.json");
    }
  }
}

function modelFile(texts: CaseTexts, id: string): FileText {
  const { file, list, index } = texts.require("model", id);
  const name = String(fieldOf(file.entry(list, index), "file"));
  const model = texts.file(name);
  if (!model) throw new Refusal(`no file "${name}" in the case folder`, HEAD, file.lineOf(list, index));
  return model;
}

function requireNewModelFile(texts: CaseTexts, name: string): void {
  requireSafeName(name, "a model's file", "models/what-if.yaml", /\.(ya?ml|json)$/i);
  if (texts.file(name)) throw new Refusal(`a file "${name}" exists already; choose another name`, name);
}

function saveVariant(texts: CaseTexts, edit: ModelEdit & { edit: "save-variant" }): void {
  const source = modelFile(texts, edit.of);
  if (source.problems.length > 0) throw new Stop(source.problems);
  const folder = source.name.includes("/") ? source.name.slice(0, source.name.lastIndexOf("/") + 1) : "";
  const ending = /\.[^./]+$/.exec(source.name)?.[0] ?? ".yaml";
  const name = edit.file ?? `${folder}${edit.id}${ending}`;
  requireNewModelFile(texts, name);
  const { edit: _, ...rest } = edit;
  const entry: Entry = { id: rest.id, file: name, name: rest.name, variantOf: rest.of };
  if (rest.why !== undefined) entry.why = rest.why;
  addEntry(texts, { edit: "add", noun: "model", entry });
  let file = new FileText(name, source.text);
  for (const change of [...edit.changes, { change: "change-model" as const, fields: { title: edit.name } }]) {
    const made = changeModel(file, change);
    if ("problems" in made) throw new Stop(made.problems);
    file = made.file;
  }
  texts.put(file);
}
