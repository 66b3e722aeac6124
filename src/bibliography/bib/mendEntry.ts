/** Stands for the key of an entry that has none; the work is then named after what it is. */
export const NO_KEY = "detente-without-a-key";

export interface EntrySlip {
  /** Counted from the first line of the entry. */
  line: number;
  message: string;
}

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;

/**
 * The text of a BibTeX entry without the slips that a reader of it would stumble over or be silent of: a key left out, a
 * comma too many, a word that is neither number nor text nor abbreviation, a field given twice.
 */
export function mendEntry(
  written: string,
  isAbbreviation: (word: string) => boolean,
): { text: string; slips: EntrySlip[] } {
  // The library takes it for @comment; it is a book.
  const entry = written.replace(/^@\s*commentary(?=\s*[{(])/i, "@book");
  const text = entry.replace(/^(@\s*\w+\s*[{(]\s*)(?:(?=,)|(?=[\w-]+\s*=))/, (_, head: string) =>
    /^@\s*\w+\s*[{(]\s*,/.test(entry) ? `${head}${NO_KEY}` : `${head}${NO_KEY}, `,
  );
  const slips: EntrySlip[] = [];
  const seen = new Set<string>();
  let made = "";
  let from = 0;
  let hasKey = false;
  const lineOf = (at: number) => text.slice(0, at).split("\n").length - 1;
  for (const { at, end } of parts(text)) {
    // Before the fields stands the key, which may hold a colon.
    const odd = !hasKey
      ? null
      : /^(\s*[A-Za-z][\w+/-]*)\s*(:=?|[=-]>)\s*(?=[{"\d])/.exec(text.slice(at, end));
    hasKey = true;
    if (odd) {
      const [all, field = "", sign = ""] = odd;
      const line = lineOf(at + field.length - field.trimStart().length);
      slips.push({
        line,
        message: `behind the name of a field stands =, not ${sign}; write ${field.trim()} = ${text
          .slice(at + all.length, end)
          .trim()
          .slice(0, 60)}`,
      });
      made += `${text.slice(from, at)}${field} = `;
      from = at + all.length;
      seen.add(field.trim().toLowerCase());
      continue;
    }
    const part = text.slice(at, end);
    const [, head = "", name, value = ""] = /^(\s*([\w:.+/-]+)\s*=\s*)([\s\S]*)$/.exec(part) ?? [];
    const isEmpty = part.trim() === "";
    if (isEmpty && text[end] === ",") {
      made += text.slice(from, at);
      // Without the comma behind it.
      from = end + 1;
      continue;
    }
    if (name === undefined) continue;
    const place = lineOf(at + part.length - part.trimStart().length);
    if (seen.has(name.toLowerCase()))
      slips.push({
        line: place,
        message: `${name} is given twice in this entry, and the first is not read; keep one`,
      });
    seen.add(name.toLowerCase());
    const word = value.trim();
    if (!/^[A-Za-z_][\w:.+-]*$/.test(word) || MONTHS.test(word) || isAbbreviation(word)) continue;
    slips.push({
      line: place,
      message: `"${word.slice(0, 60)}" is no abbreviation (@string) of this file, and is read as text; put it in braces: ${name} = {${word.slice(0, 60)}}`,
    });
    made += `${text.slice(from, at)}${head}{${word}}`;
    from = end;
  }
  return { text: made + text.slice(from), slips };
}

/** Where the parts between the commas of an entry stand; commas within braces or quotation marks divide nothing. */
function* parts(text: string): Generator<{ at: number; end: number }> {
  let at = text.search(/[{(]/) + 1;
  if (at === 0) return;
  let depth = 0;
  let isQuoted = false;
  for (let i = at; i < text.length; i++) {
    const sign = text[i];
    if (sign === "\\") i += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}" && depth > 0) depth -= 1;
    else if (depth > 0) continue;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (
      !isQuoted &&
      (sign === "," || sign === "}" || (sign === ")" && text[text.search(/[{(]/)] === "("))
    ) {
      yield { at, end: i };
      if (sign !== ",") return;
      at = i + 1;
    }
  }
}
