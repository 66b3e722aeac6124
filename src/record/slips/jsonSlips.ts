import { type JsonFault, jsonFault } from "./jsonFault.ts";
import { shown } from "./quoted.ts";
import type { Slip } from "./slip.ts";

/**
 * JSON that somebody has edited by hand, put right slip by slip as `mendSyntax` does YAML, and in the words of JSON. What
 * YAML forgives, single quotation marks and a comma before the bracket, is forgiven here. No line is added or taken away.
 * Undefined where nothing is told.
 */
export function mendJson(written: string): { text: string; slips: Slip[] } | undefined {
  if (!/^\s*[[{]/.test(written)) return undefined;
  let text = written;
  const slips: Slip[] = [];
  const made: Repair[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const fault = jsonFault(text);
    const repair = fault && repairOf(text, fault);
    if (!repair) break;
    text = text.slice(0, repair.from) + repair.put + text.slice(repair.to);
    if (repair.message !== undefined)
      slips.push(slipAt(written, text, made, { ...repair, message: repair.message }));
    made.push(repair);
  }
  const bent = slips.filter(({ message }) => message.startsWith(TYPOGRAPHIC));
  const told = slips.filter((slip) => slip === bent[0] || !bent.includes(slip));
  if (bent.length > 1) bent[0]!.message += ` (${bent.length - 1} more in this file)`;
  return slips.length === 0 ? undefined : { text, slips: told };
}

/** One habit of one editor, told once. */
const TYPOGRAPHIC = "typographic quotation marks hold no text together";

/** A file that is no JSON at all is read as what it is. */
const MOST_TRIES = 50;

interface Repair {
  from: number;
  to: number;
  put: string;
  /** Absent: it is forgiven. */
  message?: string;
}

const BENT = /[“”„‟«»]([^“”„‟«»"\n]*)[“”‟«»]/y;
const SINGLE = /'([^'"\n]*)'/y;
const COMMENT = /\/\/[^\n]*|\/\*[^\n]*\*\/|#[^\n]*/y;

function repairOf(text: string, { offset, isCut, next, closers = [] }: JsonFault): Repair | undefined {
  if (next === undefined) return undefined;
  if (isCut) {
    if (next !== "after" || closers.length === 0) return undefined;
    const missing = [...closers].reverse().join("");
    const end = text.trimEnd().length;
    const brackets =
      missing.length === 1
        ? `the bracket ${missing} that closes the file is`
        : `the brackets ${missing} that close the file are`;
    return { from: end, to: end, put: missing, message: `${brackets} missing; write ${missing} at its end` };
  }
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    return pattern.exec(text) ?? undefined;
  };
  const comment = matched(COMMENT);
  if (comment)
    return {
      from: offset,
      to: offset + comment[0].length,
      put: " ".repeat(comment[0].length),
      message: `JSON holds no comments; take this out: ${shown(comment[0])}`,
    };
  const bent = matched(BENT);
  if (bent && next !== "after" && next !== "colon")
    return {
      from: offset,
      to: offset + bent[0].length,
      put: `"${bent[1]}"`,
      message: `${TYPOGRAPHIC}; type straight ones: "${shown(bent[1]!)}"`,
    };
  const single = matched(SINGLE);
  if (single && next !== "after" && next !== "colon")
    return { from: offset, to: offset + single[0].length, put: `"${single[1]}"` };
  // Behind the last comma of a list or a group.
  if ((next === "key" || next === "value") && text[offset] === closers.at(-1)) {
    const comma = text.slice(0, offset).trimEnd().length - 1;
    return text[comma] === "," ? { from: comma, to: comma + 1, put: " " } : undefined;
  }
  if (next === "after" && closers.length > 0 && /["[{\d-]/.test(text[offset]!)) {
    const end = text.slice(0, offset).trimEnd().length;
    const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, end).trim();
    return {
      from: end,
      to: end,
      put: ",",
      message: `a comma is missing at the end of this: ${shown(`${line},`)}`,
    };
  }
  if (next === "colon" && text[offset] === '"') {
    const end = text.slice(0, offset).trimEnd().length;
    return {
      from: end,
      to: end,
      put: ":",
      message: "a colon is missing after the name of a field; write : before its value",
    };
  }
  return undefined;
}

/** As it stands in the text as written: what was put in before it in its line does not count. */
function slipAt(
  written: string,
  text: string,
  made: readonly Repair[],
  { from, to, put, message }: Repair & { message: string },
): Slip {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(0, start).split("\n").length - 1;
  const asWritten = written.split("\n")[line] ?? "";
  const added = made
    .filter((before) => before.from >= start && before.from < from)
    .reduce((sum, before) => sum + before.put.length - (before.to - before.from), 0);
  const column = Math.min(from - start - added, asWritten.length);
  const end = Math.min(column + (to - from), asWritten.length);
  return {
    line,
    from: column,
    to: Math.max(end, column),
    message,
    change: { line: line + 1, column: column + 1, endLine: line + 1, endColumn: end + 1, text: put },
  };
}
