import { entriesOf, nounOf, type Remark, remarkText } from "../../record/index.ts";
import type { Noun } from "./caseData.ts";
import type { Session } from "./session.ts";

/** The fields of an entry, as plain data. */
export type EntryFields = Record<string, unknown> & { id: string };

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
  };
}

function plain(entry: EntryFields): EntryFields {
  const note = entry.note as Remark | undefined;
  return note === undefined ? entry : { ...entry, note: remarkText(note) };
}
