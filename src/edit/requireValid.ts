import type { Data, EntryNoun } from "./caseEdit.ts";
import { type CaseTexts, refuseFaults } from "./caseTexts.ts";
import { checkEntry, type FormNoun } from "./checkEntry.ts";
import type { FileText } from "./fileText.ts";
import { Refusal } from "./refusal.ts";

/** Refuses what the schema of the noun does not allow, but for faults that the entry had before. */
export function requireValid(
  noun: FormNoun,
  entry: Data,
  before: Data | undefined,
  file: FileText,
  line: number,
): void {
  const old = new Set(before === undefined ? [] : checkEntry(noun, before).map(({ message }) => message));
  refuseFaults(
    checkEntry(noun, entry).filter(({ message }) => !old.has(message)),
    file.name,
    line,
  );
}

/** Refuses an id that an entry of the noun has already. */
export function requireNew(texts: CaseTexts, noun: EntryNoun, id: string): void {
  const there = texts.find(noun, id);
  if (there)
    throw new Refusal(
      `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun} with the id "${id}" exists already; choose another id`,
      there.file.name,
      there.file.lineOf(there.list, there.index),
    );
}
