/** How notes are numbered: `[iv]`, `[12]`, superscript. */
const ROMAN = /^(?=[ivxlc])(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function isRoman(label: string): boolean {
  return ROMAN.test(label);
}

/** The number a label stands for; undefined for a name (`[^history]` in Markdown). */
export function numberOf(label: string): number | undefined {
  if (/^\d+$/.test(label)) return Number(label);
  if (!isRoman(label)) return undefined;
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...label.toLowerCase()].map((letter) => values[letter]!);
  return digits.reduce((sum, value, k) => sum + (value < (digits[k + 1] ?? 0) ? -value : value), 0);
}

/** Superscript digits as plain ones. */
export function fromSuperscript(text: string): string {
  return [...text].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("");
}

/** A place in running text that may be the mark of a note; of four digits it may be a year too. */
export const MARK = new RegExp(`\\[\\^?([ivxlcIVXLC]{1,7}|\\d{1,4})\\]|([${SUPERSCRIPTS}]{1,4})`, "gu");

/** The start of a note in a list of notes: `[iv] `, `12. `, `¹² `. */
export const NOTE_START = new RegExp(
  `^\\s*(?:\\[\\^?([ivxlcIVXLC]{1,7}|\\d{1,4})\\]:?|(\\d{1,4})[.)](?=\\s)|([${SUPERSCRIPTS}]{1,4}))\\s*`,
  "u",
);

/** Four digits may be a year: then they begin a note only where the one before has the number before. */
export function mayFollow(label: string, before: string | undefined): boolean {
  return !/^\d{4}$/.test(label) || Number(before) === Number(label) - 1;
}

/** 4 as "iv", as Word numbers endnotes. */
export function toRoman(number: number): string {
  const steps: [number, string][] = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = number;
  let text = "";
  for (const [value, letters] of steps) for (; rest >= value; rest -= value) text += letters;
  return text;
}
