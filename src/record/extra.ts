import { SOURCE_TYPES } from "./csl.ts";

/**
 * Fields that Zotero has no place for are written as lines "Key: value" into its field Extra, which becomes `note` in
 * CSL-JSON: variables of CSL, and what a case adds to a work.
 */
const NAMES = new Set(
  "type issued accessed original-date event-date event-title event-place genre medium status archive archive_location authority call-number chapter-number collection-title collection-number container-title container-title-short dimensions division edition jurisdiction language number number-of-pages number-of-volumes original-publisher original-publisher-place original-title part-number part-title publisher publisher-place references reviewed-title scale section source supplement-number title-short version volume volume-title DOI ISBN ISSN PMID PMCID URL archive-place archive_collection annote part-title reviewed-genre submitted available-date license printing-number volume-title-short issue page accessed actor kind quality funder seen".split(
    " ",
  ),
);
const BY_LOWER = new Map([...NAMES].map((name) => [name.toLowerCase(), name]));

/** Roles, whose names Zotero writes "Family || Given"; without the strokes such a line is a remark. */
const ROLES = new Set(
  "chair collection-editor compiler composer container-author contributor curator director editorial-director editor-translator executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator editor author".split(
    " ",
  ),
);

/** May a line of a note say this variable? */
export function isSaidInExtra(variable: string): boolean {
  return NAMES.has(variable) || ROLES.has(variable);
}

/** A name as such a line has it; undefined where it has more than that can say. */
export function nameInExtra(name: Record<string, unknown>): string | undefined {
  const { family, given, literal, ...rest } = name;
  if (Object.keys(rest).length > 0 || (family === undefined && literal === undefined)) return undefined;
  return literal === undefined ? `${family} || ${given ?? ""}`.trim() : `|| ${literal}`;
}

function nameFrom(said: string): Record<string, string> | undefined {
  const at = said.indexOf("||");
  if (at < 0) return undefined;
  const before = said.slice(0, at).trim();
  const after = said.slice(at + 2).trim();
  if (before === "" && after === "") return undefined;
  return before === "" ? { literal: after } : { family: before, ...(after ? { given: after } : {}) };
}

/** A CSL item with the lines of its note that are fields made fields; what it has already is never replaced. */
export function fromExtra(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const item = { ...(value as Record<string, unknown>) };
  if (typeof item.note === "string") {
    const rest: string[] = [];
    const roles = new Map<string, Record<string, string>[]>();
    for (const line of item.note.split(/\r?\n/)) {
      const [, key = "", said = ""] = /^\s*([A-Za-z][\w -]{1,40}?)\s*:\s*(\S.*)$/.exec(line) ?? [];
      const role = key.toLowerCase();
      const person = ROLES.has(role) && item[role] === undefined ? nameFrom(said) : undefined;
      if (person) {
        roles.set(role, [...(roles.get(role) ?? []), person]);
        continue;
      }
      const name = BY_LOWER.get(key.toLowerCase().replace(/ /g, "-"));
      // What sort of work it is, a reference manager knows less exactly than whoever wrote the line.
      const isType = name === "type" && (SOURCE_TYPES as readonly string[]).includes(said.trim());
      if (name !== undefined && (item[name] === undefined || isType)) item[name] = said.trim();
      else rest.push(line);
    }
    for (const [role, persons] of roles) item[role] = persons;
    const note = rest.join("\n").trim();
    if (note === "") delete item.note;
    else item.note = note;
  }
  return item;
}
