import type { Case } from "../record/index.ts";

/** Acronyms of a case's formats, which nobody can read who does not know them: told by the name instead. */

/** A word with two capitals in it: NRC, PfP SOFA. */
export function isAcronym(text: string): boolean {
  return /\p{Lu}[\p{L}\d]*\p{Lu}/u.test(text);
}

/** A text of the case's author with the acronyms of its formats written out. */
export function writtenOut(formats: Case["formats"], says: string): string {
  return formats.reduce((text, { abbreviation, name }) => {
    if (abbreviation === undefined || !text.includes(abbreviation) || !isAcronym(abbreviation)) return text;
    // Nor is a name written out that has the acronym in itself: "contingent in KFOR".
    if (text.includes(name) || name.includes(abbreviation)) return text;
    // "the CFE Treaty" becomes "the Treaty on …": a word of the name behind it is not said twice.
    const [first = ""] = name.split(" ");
    const found = new RegExp(
      `(?<![\\p{L}\\d-])(?:([Aa])n? )?${escaped(abbreviation)}(?: ${escaped(first)})?(?![\\p{L}\\d-])`,
      "gu",
    );
    // "an NRC meeting" becomes "a NATO-Russia Council meeting": the article goes with the sound of what follows it.
    const n = /^[aeiou]/iu.test(name) ? "n" : "";
    return text.replace(found, (_, article?: string) =>
      article === undefined ? name : `${article}${n} ${name}`,
    );
  }, says);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
