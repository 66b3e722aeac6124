/**
 * Fields that Zotero has no place for are written as lines "Key: value" into its field Extra, which becomes `note` in
 * CSL-JSON: variables of CSL, and what a case adds to a work.
 */
const NAMES = new Set(
  "type issued accessed original-date event-date event-title event-place genre medium status archive archive_location authority call-number chapter-number collection-title collection-number container-title-short dimensions division edition jurisdiction language number number-of-pages number-of-volumes original-publisher original-publisher-place original-title part-number part-title publisher publisher-place references reviewed-title scale section source supplement-number title-short version volume volume-title DOI ISBN ISSN PMID PMCID URL actor kind quality funder seen".split(
    " ",
  ),
);
const BY_LOWER = new Map([...NAMES].map((name) => [name.toLowerCase(), name]));

/** A CSL item with the lines of its note that are fields made fields; what it has already is never replaced. */
export function fromExtra(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const item = { ...(value as Record<string, unknown>) };
  if (typeof item.note === "string") {
    const rest: string[] = [];
    for (const line of item.note.split(/\r?\n/)) {
      const [, key = "", said = ""] = /^\s*([A-Za-z][\w -]{1,40}?)\s*:\s*(\S.*)$/.exec(line) ?? [];
      const name = BY_LOWER.get(key.toLowerCase().replace(/ /g, "-"));
      if (name !== undefined && item[name] === undefined) item[name] = said.trim();
      else rest.push(line);
    }
    const note = rest.join("\n").trim();
    if (note === "") delete item.note;
    else item.note = note;
  }
  return item;
}
