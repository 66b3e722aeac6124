import {
  applyEdit,
  type CaseEdit,
  checkEntry,
  describeEdit,
  dropNext,
  type Entry,
  type EntryNoun,
  type Field,
  type FieldProblem,
  type FormNoun,
  fieldsOf,
  leadingNowhere,
  type Merge,
  mergeConflict,
  recordEdit,
  redo,
  undo,
} from "../../edit/index.ts";
import { type Choices, choices } from "../../questions/choices.ts";
import type { EditAnswer, EditedCase } from "../../questions/editedCase.ts";
import { type EntryForm, form, headForm } from "../../questions/form.ts";
import { type OptionPicture, optionPicture } from "../../questions/optionPicture.ts";
import { type ClaimKind, dateInWords, idsOf, parseDate } from "../../record/index.ts";
import type { ReferenceKind } from "../../record/references.ts";
import { datesIn, type LanguageCode } from "../../words/index.ts";
import type { Session } from "./session.ts";

/** What forms ask. The texts and their history are the session's; a page asks for an edit and shows what came of it. */
export function editQuestions(session: Session) {
  const answer = (changed: readonly string[], lost: readonly string[] = []): EditedCase => ({
    ...session.opened(lost),
    changed: Object.fromEntries(changed.map((name) => [name, session.files.get(name) ?? null])),
  });
  /** A step back or forward; one that would give the case errors, since others changed it meanwhile, is given up. */
  const step = (way: "undo" | "redo"): EditedCase | undefined => {
    const before = session.files;
    const errors = session.errors();
    const taken = way === "undo" ? undo(session.history, before) : redo(session.history, before);
    if (!taken) return undefined;
    session.setTexts(taken.files);
    const isWrong = [...session.errors().keys()].some((key) => !errors.has(key));
    if (session.history.isMoved && isWrong) {
      session.setTexts(before);
      session.history = dropNext(session.history, way);
      return answer([], [taken.label]);
    }
    session.history = taken.history;
    return answer(taken.changed);
  };
  return {
    /**
     * An edit that would give the case an error it has not is refused with what would be wrong, unless `insist`: who
     * writes one part before the other may have it so.
     */
    edit(edit: CaseEdit, insist = false): EditAnswer {
      const before = session.files;
      const errors = session.errors();
      const result = applyEdit(before, edit);
      if (result.problems.length > 0) {
        const clearing = withClearing(edit);
        const tried = clearing && applyEdit(before, clearing).problems;
        // Where clearing is refused too, what cannot do without it is what has to be known.
        const refused = tried === undefined || tried.length === 0 ? result.problems : tried;
        return { refused, mayInsist: false, mayClear: tried?.length === 0 };
      }
      session.setTexts(result.files);
      const wrong = [...session.errors()].flatMap(([key, problem]) => (errors.has(key) ? [] : [problem]));
      if (wrong.length > 0 && !insist) {
        session.setTexts(before);
        return { refused: wrong, mayInsist: true, mayClear: false };
      }
      session.history = recordEdit(session.history, describeEdit(edit), before, result);
      return { done: answer(result.changed) };
    },

    undo: (): EditedCase | undefined => step("undo"),

    redo: (): EditedCase | undefined => step("redo"),

    /** The form of an entry; of a new one when there is no such id. `kind`: of a claim. */
    form(noun: EntryNoun, id: string | undefined, kind?: ClaimKind): EntryForm {
      return form(session.files, noun, id, kind);
    },

    /** The form of what stands at the head of the case. */
    headForm(): EntryForm {
      return headForm(session.files);
    },

    /** Of a part of a model. */
    fields(noun: FormNoun): Field[] {
      return fieldsOf(noun);
    },

    checkEntry(noun: FormNoun, value: unknown): FieldProblem[] {
      const found = checkEntry(noun, value);
      if (!session.isOpen || typeof value !== "object" || value === null || Array.isArray(value))
        return found;
      const entry = value as Entry;
      // Of nouns that come in kinds, the fields of its kind.
      const fields = fieldsOf(noun, entry.kind as ClaimKind | undefined);
      return [...found, ...leadingNowhere(fields, entry, idsOf(session.record))];
    },

    /** A date as it will be read: in words, or nothing when it is none. */
    dateInWords(text: string, language: LanguageCode = "en"): string | undefined {
      return parseDate(text) ? dateInWords(text, datesIn[language]) : undefined;
    },

    /** What a reference may lead to, with what it is called. */
    choices(kind: ReferenceKind, language?: LanguageCode): Choices {
      return choices(session.record, kind, language);
    },

    /** An expression as a picture of the options of the first model. */
    optionPicture(text: string, language?: LanguageCode): OptionPicture | undefined {
      return optionPicture(session.record, text, language);
    },

    merge(base: string, mine: string, theirs: string): Merge {
      return mergeConflict(base, mine, theirs);
    },
  };
}

/** A deletion that takes what refers to it along; undefined of every other edit. */
function withClearing(edit: CaseEdit): CaseEdit | undefined {
  if (edit.edit === "delete" && !edit.clear) return { ...edit, clear: true };
  if (edit.edit !== "model" || edit.change.change !== "delete-option" || edit.change.clear) return undefined;
  return { ...edit, change: { ...edit.change, clear: true } };
}

export type EditQuestions = ReturnType<typeof editQuestions>;
