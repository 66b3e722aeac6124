/** One text as YAML writes it: bare where that is safe, else in quotation marks, folded where it is long. */

export type Quote = "plain" | '"' | "'";

/** Bare words that YAML takes for something other than text, and beginnings that mean something to it. */
const NOT_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d[\d_]*\.?\d*)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const SPECIAL_START = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.|=$|<<$)/;

/** Characters that do not show, end a line or turn its direction; surrogates only where they stand alone. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFF]/u;

function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

export function isSafeBare(text: string, inFlow: boolean): boolean {
  if (text === "" || text !== text.trim() || !isPrintable(text)) return false;
  if (NOT_TEXT.test(text) || SPECIAL_START.test(text)) return false;
  if (/:(?:\s|$)/.test(text) || /\s#/.test(text)) return false;
  if (inFlow && /[,[\]{}]|:(?=["'])|[?:]$/.test(text)) return false;
  // A dash before a bracket is no item to us and one to some readers.
  return !(inFlow && /^[-?:]/.test(text));
}

export function doubleQuoted(text: string): string {
  const json = JSON.stringify(text);
  let out = "";
  for (const character of json)
    out +=
      UNPRINTABLE.test(character) && character.length === 1
        ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
        : character;
  return out;
}

export function quoted(text: string, quote: Quote): string {
  if (quote === "'" && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`;
  // Text full of quotation marks reads better in single ones.
  if (text.includes('"') && !text.includes("'") && isPrintable(text)) return `'${text}'`;
  return doubleQuoted(text);
}

/** Whether text may be broken at single spaces and joined again by `>`. */
export function isFoldable(text: string): boolean {
  return isPrintable(text) && text === text.trim() && text !== "" && !/\s\s|\t/.test(text);
}

/** Text of several lines that `|` keeps as it is. */
export function isLiteral(text: string): boolean {
  const lines = text.split("\n");
  return (
    lines.length > 1 &&
    lines.every((line) => isPrintable(line) && line === line.trimEnd()) &&
    !/^\s/.test(lines[0]!) &&
    lines[0] !== "" &&
    lines.at(-1) !== ""
  );
}

/** Lines of at most so many characters, where words allow it. */
export function foldedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
