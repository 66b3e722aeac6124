import type { Language } from "../../assessment/index.ts";
import { NAME_PARTS } from "../../record/index.ts";

/** No longer than so many letters. */
const LONGEST = 90;

/** What a field holds, as a reader is told it: never in the signs of a file format. */
export function valueInWords(value: unknown, language: Language): string {
  return typeof value === "string" ? language.commands.versions.quoted(cut(value)) : barely(value, language);
}

/** The same without marks about a text. */
export function barely(value: unknown, language: Language): string {
  return cut(plain(value, language.commands.versions));
}

function plain(value: unknown, words: Language["commands"]["versions"]): string {
  if (value === undefined || value === null) return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.length === 0 ? words.none : value.map((one) => plain(one, words)).join(", ");
  if (typeof value !== "object") return String(value);
  const name = personName(value as { [field: string]: unknown });
  if (name !== undefined) return name;
  return Object.entries(value)
    .map(([field, one]) => {
      const text = plain(one, words);
      return `${field}: ${typeof one === "object" && one !== null && !personName(one as never) ? `(${text})` : text}`;
    })
    .join(", ");
}

/** Of a name as CSL has it. */
function personName(value: { [field: string]: unknown }): string | undefined {
  const parts = "family" in value ? NAME_PARTS.map((part) => value[part]) : [value.literal];
  const told = parts.filter((part) => typeof part === "string");
  return told.length === 0 ? undefined : told.join(" ");
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : line;
}
