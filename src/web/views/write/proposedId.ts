import { createContext } from "react";
import type { Data, Entry } from "../../../edit/index.ts";
import { freeId } from "../../state/freeId.ts";

/** Of the form around: the id a new entry gets where its author gives none. */
export const ProposedIdContext = createContext<string | undefined>(undefined);

const MOST_WORDS = 5;

/** From what is written so far; undefined as long as that is nothing to name it by. */
export function proposedId(noun: string, entry: Entry, taken: ReadonlySet<string>): string | undefined {
  const words =
    noun === "source" ? wordsOfWork(entry) : textOf(entry, ["name", "title", "says", "say", "question"]);
  if (words === undefined) return undefined;
  return freeId(words.trim().split(/\s+/).slice(0, MOST_WORDS).join(" "), taken, noun);
}

/** As works are spoken of: who and when, else by title. */
function wordsOfWork(entry: Entry): string | undefined {
  const first = Array.isArray(entry.author) ? entry.author[0] : entry.author;
  const who = textOf(first, ["family", "literal", "name"]) ?? (typeof first === "string" ? first : undefined);
  const [year] = /\b[12]\d{3}\b/.exec(JSON.stringify(entry.issued ?? "")) ?? [];
  if (who !== undefined && year !== undefined) return `${who} ${year}`;
  return textOf(entry, ["title"]);
}

function textOf(entry: Data | undefined, fields: readonly string[]): string | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return undefined;
  return fields
    .map((field) => entry[field])
    .find((value): value is string => typeof value === "string" && value.trim() !== "");
}
