import {
  entriesOf,
  formOf,
  nounOf,
  type Remark,
  remarkText,
  shapeOf,
  writtenOf,
} from "../../record/index.ts";
import type { Noun } from "./caseData.ts";
import type { Session } from "./session.ts";

/** The fields of an entry, as plain data. */
export type EntryFields = Record<string, unknown> & { id: string };

export interface ShownEntry {
  title: string;
  fields: ShownField[];
}

export interface ShownField {
  name: string;
  values: string[];
  /** What its values are ids of. */
  refersTo?: string;
  isDate?: true;
  verification?: true;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

export function entryQuestions(session: Session) {
  return {
    /** An entry as it was known on a day; undefined when it was not. */
    entry(asOf: string, noun: Noun, id: string): EntryFields | undefined {
      const { case: record } = session.asOf(asOf);
      if (noun === "model") {
        const model = record.models.find(({ entry }) => entry.id === id);
        return (
          model && {
            ...model.entry,
            says: model.file.title,
            note: model.file.note && remarkText(model.file.note),
          }
        );
      }
      const entries = entriesOf(record, nounOf(noun));
      const entry = entries.find((item) => item.id === id) as EntryFields | undefined;
      // Whether a note bears a day of its own is for the file to know.
      return entry && plain(entry);
    },

    /**
     * The same as a reader wants it: what it is called, and each field that holds plain values or names other entries,
     * in the order of its schema. What it says, its note and its parts are shown in ways of their own.
     */
    shownEntry(asOf: string, noun: Noun, id: string): ShownEntry | undefined {
      const { case: record } = session.asOf(asOf);
      const facts = nounOf(noun);
      const entry = entriesOf(record, facts).find((item) => item.id === id);
      if (!entry) return undefined;
      const written = writtenOf(facts, entry) as Record<string, unknown>;
      const { fields } = formOf(shapeOf(facts.schema), written);
      return {
        title: facts.title(entry as never),
        fields: fields.flatMap(({ name, shape }): ShownField[] => {
          const { title, freeText, note, withheld } = shape.facts;
          if (name === "id" || title || freeText || note || withheld !== undefined) return [];
          const values = [written[name]].flat().filter(isPlain).map(String);
          if (values.length === 0) return [];
          const { refersTo, isDate, verification } = (shape.item ?? shape).facts;
          // The works have a list of their own.
          if (refersTo === "source") return [];
          return [
            {
              name,
              values,
              ...(refersTo === undefined ? {} : { refersTo }),
              ...(isDate ? { isDate } : {}),
              ...(verification ? { verification } : {}),
            },
          ];
        }),
      };
    },
  };
}

function plain(entry: EntryFields): EntryFields {
  const note = entry.note as Remark | undefined;
  return note === undefined ? entry : { ...entry, note: remarkText(note) };
}
