import { type EntryFields, entryFields, type ShownEntry, shownEntry } from "../../questions/entry.ts";
import type { ShownNoun } from "../../questions/openedCase.ts";
import { isNameOfDate } from "../../record/fieldNames.ts";
import { dateInWords, parseDate } from "../../record/index.ts";
import { datesIn, type LanguageCode } from "../../words/index.ts";
import type { Session } from "./session.ts";

/** What the side panel asks of one entry, as it was known on a day. */
export function entryQuestions(session: Session) {
  return {
    entry(asOf: string, noun: ShownNoun, id: string): EntryFields | undefined {
      return entryFields(session.asOf(asOf).case, noun, id);
    },

    /** Every date in an entry, in words. */
    entryDates(asOf: string, noun: ShownNoun, id: string, language: LanguageCode): Record<string, string> {
      const dates: Record<string, string> = {};
      const walk = (part: unknown, name = ""): void => {
        if (typeof part === "string" && isNameOfDate(name) && parseDate(part))
          dates[part] = dateInWords(part, datesIn[language]);
        if (typeof part !== "object" || part === null) return;
        for (const [key, value] of Object.entries(part)) walk(value, key);
      };
      walk(entryFields(session.asOf(asOf).case, noun, id));
      return dates;
    },

    shownEntry(asOf: string, noun: ShownNoun, id: string): ShownEntry | undefined {
      return shownEntry(session.asOf(asOf).case, noun, id);
    },
  };
}
