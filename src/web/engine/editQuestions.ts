import {
  applyEdit,
  type CaseEdit,
  checkEntry,
  type Data,
  describeEdit,
  type EntryNoun,
  entryOf,
  type Field,
  type FieldProblem,
  type FormNoun,
  fieldsOf,
  type Merge,
  mergeConflict,
  nextSteps,
  recordEdit,
  redo,
  undo,
} from "../../edit/index.ts";
import {
  type ClaimKind,
  dateInWords,
  idsOf,
  type Problem,
  parseDate,
  plainTitle,
} from "../../record/index.ts";
import { datesIn, type LanguageCode } from "../../words/index.ts";
import type { OpenedCase } from "./caseData.ts";
import type { Session } from "./session.ts";

/** A case after an edit: the texts that are new, what was read of them, and what can be undone. */
export interface EditedCase extends OpenedCase {
  /** Texts by name, of the files that changed; null: the file is gone. */
  changed: Record<string, string | null>;
  undo?: string;
  redo?: string;
}

/** An edit carried out, or why it was not. */
export type EditAnswer = { done: EditedCase } | { refused: Problem[] };

/** An entry as its file has it, with the fields of its form. */
export interface EntryForm {
  fields: Field[];
  entry: { [field: string]: Data };
  file?: string;
}

/** What forms ask. The texts and their history are the session's; a page asks for an edit and shows what came of it. */
export function editQuestions(session: Session) {
  const answer = (changed: readonly string[]): EditedCase => {
    const steps = nextSteps(session.history);
    return {
      ...session.opened(),
      changed: Object.fromEntries(changed.map((name) => [name, session.files.get(name) ?? null])),
      ...(steps.undo === undefined ? {} : { undo: steps.undo }),
      ...(steps.redo === undefined ? {} : { redo: steps.redo }),
    };
  };
  return {
    edit(edit: CaseEdit): EditAnswer {
      const before = session.files;
      const result = applyEdit(before, edit);
      if (result.problems.length > 0) return { refused: result.problems };
      session.history = recordEdit(session.history, describeEdit(edit), before, result);
      session.setTexts(result.files);
      return { done: answer(result.changed) };
    },

    undo(): EditedCase | undefined {
      const step = undo(session.history, session.files);
      if (!step) return undefined;
      session.history = step.history;
      session.setTexts(step.files);
      return answer(step.changed);
    },

    redo(): EditedCase | undefined {
      const step = redo(session.history, session.files);
      if (!step) return undefined;
      session.history = step.history;
      session.setTexts(step.files);
      return answer(step.changed);
    },

    /** The form of an entry; of a new one when there is no such id. `kind`: of a claim. */
    form(noun: EntryNoun, id: string | undefined, kind?: ClaimKind): EntryForm {
      const found = id === undefined ? undefined : entryOf(session.files, noun, id);
      const entry = found?.entry ?? {};
      const own = typeof entry.kind === "string" ? (entry.kind as ClaimKind) : undefined;
      return {
        fields: fieldsOf(noun, kind ?? own),
        entry,
        ...(found ? { file: found.file } : {}),
      };
    },

    /** Of a part of a model. */
    fields(noun: FormNoun): Field[] {
      return fieldsOf(noun);
    },

    checkEntry(noun: FormNoun, value: unknown): FieldProblem[] {
      return checkEntry(noun, value);
    },

    /** A date as it will be read: in words, or nothing when it is none. */
    dateInWords(text: string, language: LanguageCode = "en"): string | undefined {
      return parseDate(text) ? dateInWords(text, datesIn[language]) : undefined;
    },

    /** What a reference may lead to, with what it is called. */
    choices(kind: NonNullable<Field["refersTo"]>): { id: string; name: string }[] {
      const record = session.record;
      const named = new Map<string, string>([
        ...record.actors.map(({ id, name }) => [id, name] as const),
        ...record.formats.map(({ id, name }) => [id, name] as const),
        ...record.events.map(({ id, date, says }) => [id, `${date} ${says}`] as const),
        ...record.claims.map(({ id, says }) => [id, says] as const),
        ...record.outcomes.map(({ id, name }) => [id, name] as const),
        ...record.sources.map(({ id, csl }) => [id, plainTitle(csl.title ?? id)] as const),
        ...(record.meta.pillars ?? []).map(({ id, name }) => [id, name] as const),
        ...(record.meta.areas ?? []).map(({ id, name }) => [id, name] as const),
        ...record.models.map(({ entry, file }) => [entry.id, entry.name ?? file.title] as const),
      ]);
      return [...(idsOf(record).get(kind) ?? [])].map((id) => ({ id, name: named.get(id) ?? id }));
    },

    merge(base: string, mine: string, theirs: string): Merge {
      return mergeConflict(base, mine, theirs);
    },
  };
}

export type EditQuestions = ReturnType<typeof editQuestions>;
