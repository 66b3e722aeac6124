/** What a library keeps of a work under names that mean its own business, and nothing of the work. */
export const OWN_BUSINESS: ReadonlySet<string> = new Set([
  "id",
  "note",
  "abstract",
  "keyword",
  "citation-key",
  "custom",
  "source",
  "archive",
]);
