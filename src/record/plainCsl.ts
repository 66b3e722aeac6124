import type { SOURCE_TYPES as Types } from "./csl.ts";
import { plainTags } from "./titleStyle.ts";

/** Types of Crossref by those of CSL, where the two differ in more than the order of words. */
const CROSSREF_TYPES: Readonly<Record<string, (typeof Types)[number]>> = {
  "journal-article": "article-journal",
  "book-chapter": "chapter",
  "book-section": "chapter",
  "book-part": "chapter",
  "reference-entry": "entry",
  "proceedings-article": "paper-conference",
  proceedings: "book",
  monograph: "book",
  "edited-book": "book",
  "reference-book": "book",
  "posted-content": "article",
  dissertation: "thesis",
  "report-component": "report",
  "report-series": "report",
  "peer-review": "review",
  component: "document",
  other: "document",
};

const TEXTS = ["title", "container-title", "short-title", "original-title", "ISSN", "ISBN", "publisher"];

/**
 * An item of a JSON file as CSL has it, where a program means the same in another way: nothing as `null`, one text as a
 * list of one (as the answers of Crossref do), a type in capitals or by Crossref's name.
 */
export function plainCsl(item: unknown): unknown {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const group = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
  for (const name of TEXTS) {
    const value = group[name];
    if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) continue;
    if (value.length === 0) delete group[name];
    else group[name] = /^IS[SB]N$/.test(name) ? value.join(", ") : value[0];
  }
  const { subtitle, type } = group;
  if (Array.isArray(subtitle) && typeof group.title === "string") {
    const [first] = subtitle;
    if (typeof first === "string" && first !== "" && !group.title.includes(first))
      group.title = `${group.title}: ${first}`;
    delete group.subtitle;
  }
  plainTags(group);
  if (typeof type === "string") group.type = CROSSREF_TYPES[type] ?? type.toLowerCase().replaceAll(" ", "-");
  for (const [field, value] of Object.entries(group))
    if (Array.isArray(value) && value.some(isPerson)) group[field] = value.map(plainName);
  return group;
}

function isPerson(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && ["family", "given", "name"].some((part) => part in value)
  );
}

/** A name without the parts that are empty; an institution under `name`, as Crossref has it. */
function plainName(value: unknown): unknown {
  if (!isPerson(value)) return value;
  const { name, ...parts } = Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== "" && part !== null),
  );
  if (name !== undefined && parts.family === undefined && parts.literal === undefined)
    return { ...parts, literal: name };
  return name === undefined ? parts : { ...parts, name };
}
