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
        return model && { ...model.entry, says: model.file.title, note: model.file.note };
      }
      const lists = {
        actor: record.actors,
        format: record.formats,
        event: record.events,
        claim: record.claims,
        outcome: record.outcomes,
        source: record.sources,
      };
      return (lists[noun] as readonly unknown[] as readonly EntryFields[]).find((item) => item.id === id);
    },
  };
}
