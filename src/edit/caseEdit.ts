import type { NounName as EntryNoun } from "../record/nouns/table.ts";
import type { Problem } from "../record/problem.ts";
import type { Data, Entry, FieldChanges, ModelChange } from "./modelChangeShape.ts";

/**
 * What can be done to a case, as data: a form makes one, a history keeps it, a worker receives it. Each is
 * carried out in the files' own text by `applyEdit`, which leaves everything else byte for byte as it was.
 */

export type { HeadNoun, NounName as EntryNoun, RecordNoun } from "../record/nouns/table.ts";
export type { Data, Entry, FieldChanges, ModelChange, StatementList } from "./modelChangeShape.ts";

/** Way to a part inside an entry: `["phases"]`, `["states", 2]`. Positions count from 0. */
export type Steps = (string | number)[];

export type EntryEdit =
  /** A new entry. `file`: where to; absent: where its like stand. A file not there yet is made and named in `files:`. */
  | { edit: "add"; noun: EntryNoun; entry: Entry; file?: string; before?: string; after?: string }
  /** `was`: what these fields read when the change was thought of; refused where one reads otherwise by now. */
  | { edit: "change"; noun: EntryNoun; id: string; fields: FieldChanges; was?: FieldChanges }
  /** A new id, also wherever the case refers to it. */
  | { edit: "rename"; noun: EntryNoun; id: string; to: string }
  /**
   * Refused with the places while something refers to it, unless forced: then those references lead nowhere. With
   * `clear` they are taken out too; refused where an entry cannot do without. `was`: the entry as it was seen; refused
   * where it reads otherwise by now.
   */
  | { edit: "delete"; noun: EntryNoun; id: string; force?: boolean; clear?: boolean; was?: Entry }
  /** To another place of its list: before or after another entry of it, or `to` a position. */
  | { edit: "move"; noun: EntryNoun; id: string; before?: string; after?: string; to?: number };

/** An item of a list inside an entry: a phase, a dated state, a precedent, an answer, a member, a strength. */
export type PartEdit =
  | { edit: "add-part"; noun: EntryNoun; id: string; list: Steps; item: Data; at?: number }
  | { edit: "change-part"; noun: EntryNoun; id: string; list: Steps; at: number; fields: FieldChanges }
  | { edit: "replace-part"; noun: EntryNoun; id: string; list: Steps; at: number; item: Data }
  | { edit: "delete-part"; noun: EntryNoun; id: string; list: Steps; at: number }
  | { edit: "move-part"; noun: EntryNoun; id: string; list: Steps; at: number; to: number };

/** Fields at the head of `case.yaml`: title, question, asOf, parties, dialogue, note … */
export type HeadEdit = { edit: "change-head"; fields: FieldChanges; was?: FieldChanges };

export type ModelEdit =
  | { edit: "model"; model: string; change: ModelChange }
  /** In every model that has it, in `dialogue` and in the outcomes: its id is one for the whole case. */
  | { edit: "rename-option"; option: string; to: string }
  /** A what-if kept: a copy of a model's file with changes, named in `models:` as a variant of it. */
  | {
      edit: "save-variant";
      of: string;
      id: string;
      name: string;
      why?: string;
      file?: string;
      changes: ModelChange[];
    }
  /** A model of its own; `entry` is what stands in `models:`, `content` the file's. */
  | { edit: "add-model"; entry: Entry; content: Entry };

/** Several edits as one: all of them or none. */
export type CombinedEdit = { edit: "all"; edits: CaseEdit[]; label?: string };

export type CaseEdit = EntryEdit | PartEdit | HeadEdit | ModelEdit | CombinedEdit;

export interface EditResult {
  /** All files of the case. Those not in `changed` hold the very same text; on a problem, all do. */
  files: Map<string, string>;
  /** Names of the files whose text is new, in the order they were touched. */
  changed: string[];
  /** Why nothing was done. Empty when the edit was carried out. */
  problems: Problem[];
}
