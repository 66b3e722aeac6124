import { z } from "zod";
import {
  type Case,
  entriesOf,
  formOf,
  nounOf,
  type Remark,
  remarkText,
  shapeOf,
  writtenOf,
} from "../record/index.ts";
import type { ShownNoun } from "./openedCase.ts";
import type { Told } from "./shape.ts";

/** The fields of an entry, as plain data. */
export const EntryFields = z.looseObject({ id: z.string() });
export type EntryFields = Told<typeof EntryFields>;

const ShownField = z.object({
  name: z.string(),
  values: z.array(z.string()),
  refersTo: z.string().optional().describe("What its values are ids of"),
  isDate: z.literal(true).optional(),
  verification: z.literal(true).optional(),
  isWord: z
    .literal(true)
    .optional()
    .describe("Whether its values are among a few that the case format knows"),
});
export type ShownField = Told<typeof ShownField>;

export const ShownEntry = z.object({ title: z.string(), fields: z.array(ShownField) });
export type ShownEntry = Told<typeof ShownEntry>;

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** An entry as it is known; undefined when it is not. */
export function entryFields(record: Case, noun: ShownNoun, id: string): EntryFields | undefined {
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
}

/**
 * The same as a reader wants it: what it is called, and each field that holds plain values or names other entries,
 * in the order of its schema. What it says, its note and its parts are shown in ways of their own.
 */
export function shownEntry(record: Case, noun: ShownNoun, id: string): ShownEntry | undefined {
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
      const { facts, words } = shape.item ?? shape;
      const { refersTo, isDate, verification } = facts;
      // The works have a list of their own.
      if (refersTo === "source" || name === "sources") return [];
      const values = [written[name]].flat().filter(isPlain).map(String);
      if (values.length === 0) return [];
      return [
        {
          name,
          values,
          ...(refersTo === undefined ? {} : { refersTo }),
          ...(isDate ? { isDate } : {}),
          ...(verification ? { verification } : {}),
          ...(words.length > 0 ? { isWord: true as const } : {}),
        },
      ];
    }),
  };
}

function plain(entry: EntryFields): EntryFields {
  const note = entry.note as Remark | undefined;
  return note === undefined ? entry : { ...entry, note: remarkText(note) };
}
