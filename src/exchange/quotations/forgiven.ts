/** What printers, readers and typists change without changing a word. */
export const FORGIVEN = [
  "spacing",
  "hyphenation",
  "quotation marks",
  "dashes",
  "ligatures",
  "ellipsis",
] as const;
export type Forgiven = (typeof FORGIVEN)[number];

/** A text as it is compared, with the place of each of its characters in the text it comes from. */
export interface PlainText {
  text: string;
  /** One more than there are characters: the last is the end. */
  offsets: Int32Array;
}

const MARKS = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/;
const DOUBLE_MARKS = /[\u201c-\u201f\u2033\u00ab\u00bb\u2039\u203a]/;
const DASHES = /[\u2010-\u2015\u2212]/;
const LETTER = /\p{L}/u;

/** @param kept differences that are not forgiven */
export function plainText(written: string, kept?: Forgiven): PlainText {
  let text = "";
  const offsets: number[] = [];
  const put = (letters: string, at: number) => {
    text += letters;
    for (let i = 0; i < letters.length; i++) offsets.push(at);
  };
  for (let at = 0; at < written.length; ) {
    let end = at + (written.codePointAt(at)! > 0xffff ? 2 : 1);
    while (end < written.length && /\p{M}/u.test(written[end]!)) end += 1;
    const letter = written.slice(at, end);
    if (letter === "\u00ad") {
      if (kept === "hyphenation") put(letter, at);
    } else if (/\s/.test(letter)) {
      while (end < written.length && /\s/.test(written[end]!)) end += 1;
      if (kept === "spacing") put(written.slice(at, end), at);
      else if (text !== "" && end < written.length) put(" ", at);
    } else if (letter === "\u2026") put(kept === "ellipsis" ? letter : "...", at);
    else if (MARKS.test(letter) && kept !== "quotation marks") put("'", at);
    else if (DOUBLE_MARKS.test(letter) && kept !== "quotation marks") put('"', at);
    else if ((letter === "-" || DASHES.test(letter)) && kept !== "hyphenation") {
      // Between letters it may be the word's own or the end of a line's: nobody can tell, so none counts.
      const after = /^[^\S\n]*\n\s*/.exec(written.slice(end, end + 40))?.[0].length ?? 0;
      const isWithin =
        /[-\u2010\u2011]/.test(letter) &&
        LETTER.test(text.at(-1) ?? "") &&
        LETTER.test(written[end + after] ?? "");
      if (isWithin) end += after;
      else put(kept === "dashes" ? letter : "-", at);
    } else if (DASHES.test(letter) && kept !== "dashes") put("-", at);
    else put(kept === "ligatures" ? letter : letter.normalize("NFKC"), at);
    at = end;
  }
  offsets.push(written.length);
  return { text, offsets: Int32Array.from(offsets) };
}

/** Which of these two texts, alike but for them, differ in. */
export function differencesForgiven(quoted: string, found: string): Forgiven[] {
  if (quoted === found) return [];
  return FORGIVEN.filter(
    (kind) => plainText(quoted.trim(), kind).text !== plainText(found.trim(), kind).text,
  );
}
