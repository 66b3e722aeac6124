const FIELD = /^(\s*(?:- +)*)[\w"'][^:\n]*:(?=\s|$)/;
const ITEM = /^(\s*(?:- +)*- +)\S/;
const BLOCK = /(?:^|[:\s-]\s)[|>][-+\d]{0,2}(?:\s+#[\s\S]*)?$/;
const OPENED = /(?:^\s*|[:[{,-]\s+|[[{,])(["'])/g;

/**
 * The lines, from 0, that begin within a text which an earlier line opened: in a block (`|`, `>`), between quotation marks,
 * or folded without any. Signs that would mean something elsewhere are words there. Of a mark that nothing closes the
 * text ends where a line is indented no deeper than the field that holds it.
 */
export function linesInsideTexts(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let open: '"' | "'" | "block" | "plain" | undefined;
  /** Columns before the name or the dash of what holds the text. */
  let holder = -1;
  for (const [i, line] of lines.entries()) {
    const isBlank = line.trim() === "";
    if (open !== undefined && !isBlank && line.search(/\S/) <= holder) open = undefined;
    // Without marks a text cannot hold a field, so this is one that is out of place.
    if (open === "plain" && (FIELD.test(line) || line.trimStart().startsWith("#"))) open = undefined;
    if (open !== undefined) {
      inside.add(i);
      if ((open === '"' || open === "'") && isClosed(line, 0, open)) open = undefined;
      continue;
    }
    if (isBlank || line.trimStart().startsWith("#")) continue;
    const field = FIELD.exec(line)?.[1];
    if (field !== undefined) holder = field.length;
    else {
      const item = ITEM.exec(line)?.[1];
      if (item !== undefined) holder = item.lastIndexOf("-");
    }
    open = opens(line, field !== undefined || ITEM.test(line));
  }
  return inside;
}

function opens(line: string, isEntry: boolean): '"' | "'" | "block" | "plain" | undefined {
  if (BLOCK.test(line.trimEnd())) return "block";
  let from = 0;
  OPENED.lastIndex = 0;
  for (let match = OPENED.exec(line); match; match = OPENED.exec(line)) {
    const mark = match[1] as '"' | "'";
    from = OPENED.lastIndex;
    const end = endOfQuoted(line, from, mark);
    if (end === undefined) return mark;
    OPENED.lastIndex = end;
  }
  // A bracket, a mark or nothing at all after the name: no text goes on without marks.
  const value = line.replace(/^\s*(?:- +)*(?:[\w"'][^:\n]*:(?:\s+|$))?/, "");
  return isEntry && value !== "" && !/^["'[{|>#&*!]/.test(value) ? "plain" : undefined;
}

function isClosed(line: string, from: number, mark: '"' | "'"): boolean {
  return endOfQuoted(line, from, mark) !== undefined;
}

/** Where the text ends behind its closing mark; undefined: not in this line. */
function endOfQuoted(line: string, from: number, mark: '"' | "'"): number | undefined {
  for (let i = from; i < line.length; i += 1) {
    if (mark === '"' && line[i] === "\\") i += 1;
    else if (mark === "'" && line.startsWith("''", i)) i += 1;
    else if (line[i] === mark) return i + 1;
  }
  return undefined;
}
