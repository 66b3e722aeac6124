/** What keeps an entry from being read, and where it stands, counted from the first line of the entry. */
export interface EntryFault {
  message: string;
  line: number;
  /** Absent: the line as a whole. */
  column?: number;
  /** What is to be put in at that place. */
  put?: string;
}

const FIELD = /^\s*[A-Za-z][\w:.+-]*\s*=/;

/** `error` is what the library says; it counts lines from those of the abbreviations that were put before the entry. */
export function entryFault(entry: string, linesBefore: number, error: unknown): EntryFault {
  const lines = entry.split("\n");
  const [open, close] = ["{", "}"].map((brace) => entry.replace(/\\./g, "").split(brace).length) as [
    number,
    number,
  ];
  if (open > close) {
    const place = openBrace(lines);
    const where = place.column === undefined ? "entry" : "line";
    const written = lines[place.line]!.trim();
    // Where another field stands in the same line, the brace may belong before that one.
    const isOneField = !/,\s*[A-Za-z][\w-]*\s*=/.test(written);
    if (isOneField && place.put !== undefined && place.column !== undefined) {
      const at = place.column - 1 - (lines[place.line]!.length - lines[place.line]!.trimStart().length);
      const closed = `${written.slice(0, at)}${place.put}${written.slice(at)}`;
      return { ...place, message: `a brace } is missing in this line: ${shown(closed)}` };
    }
    return {
      ...place,
      message: `a brace } is missing in this ${where}, or stands before a quotation mark; close what is open`,
    };
  }
  const said = firstLine(error);
  const [, opening] = /^(@\s*\w+\s*[{(]\s*[^\s,={}]+)[ \t]*(?:\n|$)/.exec(entry) ?? [];
  if (opening !== undefined && !opening.includes("\n"))
    return {
      line: 0,
      column: opening.length + 1,
      put: ",",
      message: `a comma is missing behind the key of this entry: ${shown(`${opening},`)}`,
    };
  if (/expected "comma", got "label"/.test(said))
    return {
      line: 0,
      message: "the key of this entry holds a space, or a sign that no key may hold; write it as one word",
    };
  if (/got EOF/.test(said))
    return {
      line: 0,
      message:
        "a quotation mark or a brace is missing at the end of a field of this entry; close what is open",
    };
  const at = /got "(?:identifier|string|number)" at line (\d+)/.exec(said)?.[1];
  if (at === undefined)
    return { line: 0, message: `this entry cannot be read (${said}); mend it or export it again` };
  const line = Math.min(lines.length - 1, Math.max(0, Number(at) - linesBefore - 1));
  const before = lastWritten(lines, line);
  const written = lines[before]?.trimEnd() ?? "";
  if (before >= 0 && FIELD.test(lines[line]!) && /[}"\w]$/.test(written))
    return {
      line: before,
      column: written.length + 1,
      put: ",",
      message: `a comma is missing at the end of this line: ${shown(`${written.trimStart()},`)}`,
    };
  return {
    line,
    message:
      "a comma is missing between two fields here, or a quotation mark stands within quotation marks; put the comma there, or braces around the text",
  };
}

/** The line before the first field that begins while one is still open. */
function openBrace(lines: readonly string[]): { line: number; column?: number; put?: string } {
  let depth = 0;
  for (const [i, text] of lines.entries()) {
    const before = lastWritten(lines, i);
    if (depth > 1 && FIELD.test(text) && before >= 0) {
      const written = lines[before]!.trimEnd();
      const end = written.endsWith(",") ? written.length - 1 : written.length;
      return { line: before, column: end + 1, ...(depth === 2 ? { put: "}" } : {}) };
    }
    for (const sign of text.replace(/\\./g, "  ")) depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
  }
  return { line: 0 };
}

/** The last line before this one that holds something; -1 where none does. */
function lastWritten(lines: readonly string[], line: number): number {
  let at = line - 1;
  while (at >= 0 && lines[at]!.trim() === "") at -= 1;
  return at;
}

function shown(text: string): string {
  return text.length > 100 ? `…${text.slice(-100)}` : text;
}

function firstLine(error: unknown): string {
  return String((error as Error).message ?? error)
    .split("\n")[0]!
    .slice(0, 120);
}
