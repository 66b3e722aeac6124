import { linesInsideTexts } from "../insideTexts.ts";
import { quoted, shown } from "./quoted.ts";
import type { Slip } from "./slip.ts";

const FIELD = /^(\s*(?:- +)*)([A-Za-z][\w.-]*:[ \t]+)(\S[^\n]*)$/;
const ITEM = /^(\s*(?:- +)+)()(\S[^\n]*)$/;
/** Words between marks that a word processor bends, without such marks or what would need straight ones inside. */
const BENT = String.raw`([“”„«‘‚])([^“”„«»‘’‚"\\\n]*)([“”»‘’])`;
const WHOLE = new RegExp(`^${BENT}(?=\\s*$|\\s+#)`);
const BETWEEN = new RegExp(`([[{,]\\s*(?:[A-Za-z][\\w-]*:\\s+)?)${BENT}(?=\\s*[,}\\]])`, "g");

const HELD = /"(?:[^"\\]|\\.)*"|(?<=[[{,:]\s?)'(?:[^']|'')*'/g;

/**
 * Typographic quotation marks around the whole of a value belong to it, as YAML reads them: an id or a date is then none,
 * and a text is printed with marks that nobody meant. They are read as straight ones, each of which takes the same room,
 * and warned of. Undefined where there are none. Where such marks should hold together what would fall apart without
 * them, quoted.ts says so.
 */
export function withStraightMarks(text: string): { text: string; slips: Slip[] } | undefined {
  if (!/[:\-[{,][ \t]*[“”„«‘‚]/.test(text)) return undefined;
  const slips: Slip[] = [];
  const asWritten = text.split("\n");
  const inside = linesInsideTexts(asWritten);
  const lines = asWritten.map((written, line) => {
    if (inside.has(line)) return written;
    const [, lead = "", name = "", value] = FIELD.exec(written) ?? ITEM.exec(written) ?? [];
    if (value === undefined) return written;
    const start = lead.length + name.length;
    const straight = (whole: string, open: string, inner: string, close: string, at: number, of: string) => {
      if (/: |:$| #/.test(inner)) return whole;
      slips.push({
        line,
        from: at,
        to: at + whole.length,
        message: bent(open, close, `${of}${quoted(inner)}`),
        change: {
          line: line + 1,
          column: at + 1,
          endLine: line + 1,
          endColumn: at + whole.length + 1,
          text: quoted(inner),
        },
      });
      return `"${inner}"`;
    };
    if (!/^[[{]/.test(value))
      return (
        written.slice(0, start) +
        value.replace(WHOLE, (whole, open, inner, close) => straight(whole, open, inner, close, start, name))
      );
    // What stands between straight marks they hold already.
    const outside = value.replace(HELD, (held) => "x".repeat(held.length));
    if (outside.includes('"') || / '|^'/.test(outside)) return written;
    let made = written.slice(0, start);
    let done = 0;
    for (const { 0: all, index, ...groups } of outside.matchAll(BETWEEN)) {
      const [before, open, inner, close] = [groups[1]!, groups[2]!, groups[3]!, groups[4]!];
      if (inner.includes(",")) continue;
      const from = index + before.length;
      const whole = all.slice(before.length);
      const of = before.replace(/^[[{,]\s*/, "");
      made += value.slice(done, from) + straight(whole, open, inner, close, start + from, of);
      done = index + all.length;
    }
    return made + value.slice(done);
  });
  return slips.length === 0 ? undefined : { text: lines.join("\n"), slips };
}

/** A straight quotation mark at the end of a text that has no other: the one that opens it was forgotten. */
export function strayMarks(text: string): Slip[] {
  if (!/"[ \t]*(?:\r?$|[,}])/m.test(text)) return [];
  const lines = text.split("\n");
  const found = lines.flatMap((line, i): Slip[] => {
    if (!line.includes('"')) return [];
    const [, lead, name, value] =
      /^(\s*(?:- +)*)([A-Za-z][\w.-]*:[ \t]+)([^\s"'|>[{&*!%@`#][^"#]*")\s*$/.exec(line) ?? [];
    if (lead === undefined || name === undefined || value === undefined) return strayInBrackets(line, i);
    const from = lead.length + name.length;
    const message = `this text ends with a quotation mark that nothing opens; take it out, or write ${shown(`${name}${quoted(value.slice(0, -1))}`)}`;
    return [{ line: i, from: from + value.length - 1, to: from + value.length, message }];
  });
  // What stands within a text of several lines is asked of the few that seem to have such a mark.
  const inside = found.length === 0 ? undefined : linesInsideTexts(lines);
  return found.filter(({ line }) => !inside!.has(line));
}

function strayInBrackets(line: string, at: number): Slip[] {
  const match = /([{,]\s*)([A-Za-z][\w-]*:\s+)([^\s"'[{&*!%@`#|>,}][^",{}[\]]*)"(?=\s*[,}])/.exec(line);
  if (!match || line.split('"').length !== 2) return [];
  const [, sign, name, value] = match as unknown as [string, string, string, string];
  const from = match.index + sign.length + name.length + value.length;
  const message = `this text ends with a quotation mark that nothing opens; take it out, or write ${shown(`${name}${quoted(value)}`)}`;
  return [{ line: at, from, to: from + 1, message }];
}

function bent(open: string, close: string, mended: string): string {
  return `typographic quotation marks (${open} ${close}) are read as straight ones here; type straight ones: ${shown(mended)}`;
}
