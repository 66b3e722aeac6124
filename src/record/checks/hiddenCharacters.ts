import { rootsOf } from "../nouns/roots.ts";
import { everything, visit } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

/**
 * Control characters, halves of surrogate pairs, and the marks that turn the direction of writing, which can
 * make a line read otherwise than it is (Boucher and Anderson 2023, "Trojan Source").
 */
export const HIDDEN = new RegExp(
  [
    "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]",
    "[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]",
    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])",
    "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
  ].join("|"),
);

/** Where a line may break: in words of the author's own they come with text copied from elsewhere. */
const SOFT = /[\u200B\u2060]/;

export const hiddenCharacters: CaseRule = {
  id: "hidden-characters",
  severity: "warning",
  title: "Characters that cannot be seen",
  reason:
    "They come with text copied from PDF files and web pages, spoil searching and printing, and can make a line read otherwise than it is.",
  good: { record: "events:\n  - {id: talks, date: 2020, says: They talk.}\n" },
  bad: { record: 'events:\n  - {id: talks, date: 2020, says: "They\\u202E talk."}\n' },
  expected: ["record.yaml:2:35 hidden character U+202E in this text; type the text anew"],
  check(record) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record))
      visit(value, shape, everything, (text, { isQuoted }, steps) => {
        const isOwn = !isQuoted && !record.sources.includes(entry as never);
        const hidden =
          typeof text === "string" ? (HIDDEN.exec(text) ?? (isOwn ? SOFT.exec(text) : null)) : null;
        if (hidden) found.push(describe(hidden[0], record.placeOf(entry, ...steps)));
      });
    for (const source of record.sources)
      for (const { field, character } of source.hidden ?? [])
        found.push({
          message: `hidden character ${character} in the ${field} of "${source.id}"; it is left out`,
          place: record.placeOf(source, field),
        });
    return found;
  },
};

function describe(character: string, place: Found["place"]): Found {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { message: `hidden character U+${code} in this text; type the text anew`, place };
}
