import { type EntryFields, entryFields, type ShownEntry, shownEntry } from "../../questions/entry.ts";
import type { ShownNoun } from "../../questions/openedCase.ts";
import type { Session } from "./session.ts";

/** What the side panel asks of one entry, as it was known on a day. */
export function entryQuestions(session: Session) {
  return {
    entry(asOf: string, noun: ShownNoun, id: string): EntryFields | undefined {
      return entryFields(session.asOf(asOf).case, noun, id);
    },

    shownEntry(asOf: string, noun: ShownNoun, id: string): ShownEntry | undefined {
      return shownEntry(session.asOf(asOf).case, noun, id);
    },
  };
}
