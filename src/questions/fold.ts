/**
 * Text as it is sought: small letters, no accents, so that "erdogan" finds "Erdoğan" and "strasse" finds "Straße".
 * `at`: of each letter, where it stood in the text; absent where nothing moved.
 */
export interface Folded {
  text: string;
  at?: readonly number[];
}

const PLAIN = /^[\0-\x7f]*$/;
/** Letters that are no base with a mark on it. */
const OTHERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
};

export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase() };
  let folded = "";
  const at: number[] = [];
  let from = 0;
  for (const letter of text) {
    const small = letter.toLowerCase();
    const plain = OTHERS[small] ?? small.normalize("NFKD").replace(/\p{M}/gu, "");
    folded += plain;
    for (let i = 0; i < plain.length; i++) at.push(from);
    from += letter.length;
  }
  at.push(from);
  return { text: folded, at };
}

/** Where words stand in a text, as places in it: from, and the first after it. Overlapping ones are one. */
export function placesOf(words: readonly string[], text: string): [number, number][] {
  const folded = fold(text);
  const place = (i: number) => folded.at?.[i] ?? i;
  const found: [number, number][] = [];
  for (const word of words)
    for (let i = folded.text.indexOf(word); i >= 0; i = folded.text.indexOf(word, i + word.length))
      found.push([place(i), endOf(folded, i + word.length, text)]);
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: [number, number][] = [];
  for (const [from, to] of found) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Behind the last letter, with the marks that stand on it. */
function endOf({ at }: Folded, end: number, text: string): number {
  if (!at) return end;
  const next = at[end];
  // A letter of which only a part was sought is in it as a whole.
  if (next !== undefined && next > at[end - 1]!) return next;
  const last = at[end - 1]!;
  return last + (text.codePointAt(last)! > 0xffff ? 2 : 1);
}
