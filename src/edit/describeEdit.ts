import type { CaseEdit, Data, ModelChange } from "./caseEdit.ts";
import { fieldOf } from "./data.ts";

/** An edit in words, for the list of what can be undone: "Add event treaty". */
export function describeEdit(edit: CaseEdit): string {
  switch (edit.edit) {
    case "all":
      return (
        edit.label ?? (edit.edits.length === 1 ? describeEdit(edit.edits[0]!) : `${edit.edits.length} edits`)
      );
    case "add":
      return `Add ${edit.noun} ${String(edit.entry.id)}`;
    case "change":
      return `Change ${names(edit.fields)} of ${edit.noun} ${edit.id}`;
    case "rename":
      return `Rename ${edit.noun} ${edit.id} to ${edit.to}`;
    case "delete":
      return `Delete ${edit.noun} ${edit.id}`;
    case "move":
      return `Move ${edit.noun} ${edit.id}`;
    case "add-part":
      return `Add to ${edit.list.join(" ")} of ${edit.noun} ${edit.id}`;
    case "change-part":
    case "replace-part":
      return `Change ${edit.list.join(" ")} of ${edit.noun} ${edit.id}`;
    case "delete-part":
      return `Delete from ${edit.list.join(" ")} of ${edit.noun} ${edit.id}`;
    case "move-part":
      return `Reorder ${edit.list.join(" ")} of ${edit.noun} ${edit.id}`;
    case "change-head":
      return `Change ${names(edit.fields)} of the case`;
    case "model":
      return describeModelChange(edit.change);
    case "rename-option":
      return `Rename option ${edit.option} to ${edit.to}`;
    case "save-variant":
      return `Save variant ${edit.name}`;
    case "add-model":
      return `Add model ${String(edit.entry.id)}`;
  }
}

function describeModelChange(change: ModelChange): string {
  const owner =
    "decisionMaker" in change
      ? `${change.decisionMaker}${"type" in change && change.type !== undefined ? ` (${change.type})` : ""}`
      : "";
  switch (change.change) {
    case "add-statement":
      return `Add statement ${said(change.statement)} of ${owner}`;
    case "change-statement":
      return `Change statement ${change.at + 1} of ${owner}`;
    case "move-statement":
      return `Move statement ${change.at + 1} of ${owner} to ${change.to + 1}`;
    case "delete-statement":
      return `Delete statement ${change.at + 1} of ${owner}`;
    case "switch-off-statement":
      return `Switch off statement ${change.at + 1} of ${owner}`;
    case "switch-on-statement":
      return `Switch a statement of ${owner} on again`;
    case "add-option":
      return `Add option ${String(change.option.id)} of ${owner}`;
    case "change-option":
      return `Change option ${change.option}`;
    case "delete-option":
      return `Delete option ${change.option}`;
    case "add-decision-maker":
      return `Add decision maker ${String(change.entry.id)}`;
    case "change-decision-maker":
      return `Change decision maker ${owner}`;
    case "delete-decision-maker":
      return `Delete decision maker ${owner}`;
    case "move-decision-maker":
      return `Move decision maker ${owner}`;
    case "add-type":
      return `Add type ${change.type} of ${change.decisionMaker}`;
    case "change-type":
      return `Change type ${change.type} of ${change.decisionMaker}`;
    case "rename-type":
      return `Rename type ${change.type} of ${change.decisionMaker} to ${change.to}`;
    case "delete-type":
      return `Delete type ${change.type} of ${change.decisionMaker}`;
    case "change-model":
      return `Change ${names(change.fields)} of the model`;
  }
}

function names(fields: { [field: string]: Data }): string {
  const all = Object.keys(fields);
  return all.length > 3 ? `${all.slice(0, 2).join(", ")} and ${all.length - 2} more` : all.join(", ");
}

function said(statement: Data): string {
  const text = typeof statement === "string" ? statement : fieldOf(statement, "say");
  return `"${String(text)}"`;
}
