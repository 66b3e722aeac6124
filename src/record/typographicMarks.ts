import { quoted, shown } from "./lineRepairs.ts";
import type { Slip } from "./mendYaml.ts";

const FIELD_OR_ITEM = /^(\s*(?:- +)*)([A-Za-z][\w.-]*:[ \t]+|(?<=- +))(\S.*)$/;
/** Words between marks that a word processor bends, without such marks or what would need straight ones inside. */
const BENT = String.raw`([“”„«‘‚])([^“”„«»‘’‚"\\\n]*)([“”»‘’])`;
const WHOLE = new RegExp(`^${BENT}(?=\\s*$|\\s+#)`);
const BETWEEN = new RegExp(`([[{,]\\s*(?:[A-Za-z][\\w-]*:\\s+)?)${BENT}(?=\\s*[,}\\]])`, "g");

/**
 * Typographic quotation marks around the whole of a value belong to it, as YAML reads them: an id or a date is then none,
 * and a text is printed with marks that nobody meant. They are read as straight ones, each of which takes the same room,
 * and warned of. Undefined where there are none. Where such marks should hold together what would fall apart without
 * them, lineRepairs.ts says so.
 */
export function withStraightMarks(text: string): { text: string; slips: Slip[] } | undefined {
  if (!/[:\-[{,][ \t]*[“”„«‘‚]/.test(text)) return undefined;
  const slips: Slip[] = [];
  const lines = text.split("\n").map((written, line) => {
    const [, lead = "", name = "", value] = FIELD_OR_ITEM.exec(written) ?? [];
    if (value === undefined) return written;
    const start = lead.length + name.length;
    const straight = (whole: string, open: string, inner: string, close: string, at: number, of: string) => {
      if (/: |:$| #/.test(inner)) return whole;
      slips.push({
        line,
        from: at,
        to: at + whole.length,
        message: bent(open, close, `${of}${quoted(inner)}`),
      });
      return `"${inner}"`;
    };
    if (!/^[[{]/.test(value))
      return (
        written.slice(0, start) +
        value.replace(WHOLE, (whole, open, inner, close) => straight(whole, open, inner, close, start, name))
      );
    // A straight mark before it may hold it already.
    if (value.includes('"') || / '|^'/.test(value)) return written;
    return (
      written.slice(0, start) +
      value.replace(BETWEEN, (all, before: string, open, inner: string, close, offset: number) => {
        if (inner.includes(",")) return all;
        const at = start + offset + before.length;
        return (
          before + straight(all.slice(before.length), open, inner, close, at, before.replace(/^[[{,]\s*/, ""))
        );
      })
    );
  });
  return slips.length === 0 ? undefined : { text: lines.join("\n"), slips };
}

/** A straight quotation mark at the end of a text that has no other: the one that opens it was forgotten. */
export function strayMarks(text: string): Slip[] {
  if (!/"[ \t]*\r?$/m.test(text)) return [];
  return text.split("\n").flatMap((line, i): Slip[] => {
    const [, lead, name, value] =
      /^(\s*(?:- +)*)([A-Za-z][\w.-]*:[ \t]+)([^\s"'|>[{&*!%@`#][^"#]*")\s*$/.exec(line) ?? [];
    if (lead === undefined || name === undefined || value === undefined) return [];
    const from = lead.length + name.length;
    const message = `this text ends with a quotation mark that nothing opens; take it out, or write ${shown(`${name}${quoted(value.slice(0, -1))}`)}`;
    return [{ line: i, from: from + value.length - 1, to: from + value.length, message }];
  });
}

function bent(open: string, close: string, mended: string): string {
  return `typographic quotation marks (${open} ${close}) are read as straight ones here; type straight ones: ${shown(mended)}`;
}
