/** What stands where an entry cannot do without words that may not be shown; nobody wrote it, so each language says it itself. */
export const WITHHELD_WORDS = "[These words were not known then.]";
