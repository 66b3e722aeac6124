/** A character taken out of a field, as `U+00AD`. */
export interface HiddenIn {
  field: string;
  character: string;
}

/**
 * Characters that cannot be seen and say nothing: soft hyphens, zero-width spaces, word joiners, marks of byte order and
 * of the direction of writing. ZWJ and ZWNJ between letters of a script that needs them (Persian, Indic) stay.
 */
const NEEDED =
  "\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Extended_Pictographic}\\uFE0F";
const UNSEEN = new RegExp(
  `[\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]|(?<![${NEEDED}]\\p{M}*)[\\u200C\\u200D]|[\\u200C\\u200D](?![${NEEDED}])`,
  "gu",
);

/** A text as it is seen, and what was taken out, each sort once. */
export function withoutUnseen(text: string): { text: string; taken: string[] } {
  const taken = new Set<string>();
  const seen = text.replace(UNSEEN, (character) => {
    taken.add(`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`);
    return "";
  });
  return { text: seen, taken: [...taken] };
}

/** Fields in which an unseen character makes one work look like two, or an address lead nowhere. */
const FIELDS = [
  "title",
  "title-short",
  "container-title",
  "collection-title",
  "publisher",
  "publisher-place",
  "URL",
  "DOI",
  "author",
  "editor",
  "translator",
  "volume-title",
] as const;

/** A work's fields with what cannot be seen taken out of titles, names and addresses. */
export function withoutHidden<Item extends object>(item: Item): { item: Item; hidden: HiddenIn[] } {
  const hidden: HiddenIn[] = [];
  const clean = (value: unknown, field: string): unknown => {
    if (typeof value === "string") {
      const { text, taken } = withoutUnseen(value);
      for (const character of taken) hidden.push({ field, character });
      return text;
    }
    if (Array.isArray(value)) return value.map((one) => clean(one, field));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one, field)]));
    return value;
  };
  const changed: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const before = hidden.length;
    const value = clean((item as Record<string, unknown>)[field], field);
    if (hidden.length > before) changed[field] = value;
  }
  return { item: hidden.length > 0 ? { ...item, ...changed } : item, hidden };
}
