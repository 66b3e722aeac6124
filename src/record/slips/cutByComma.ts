import { isNameOfTexts } from "../fieldNames.ts";
import { linesInsideTexts } from "../insideTexts.ts";
import { GOES_ON } from "../lexicon/joining.ts";
import { quoted, shown } from "./quoted.ts";
import type { Slip } from "./slip.ts";

/** A list of sentences between brackets on one line, without marks or brackets in it. */
const LIST = /^(\s*(?:- +)*)([A-Za-z][\w-]*):[ \t]+\[([^[\]{}"'\n]*)\][ \t]*(?:#.*)?$/;

/**
 * `strengths: [It is final, and it binds]`: between brackets a comma ends a text, and what goes on with a joining word
 * was meant as one with what stands before. It reads well, and half a sentence stands on the page as a point of its own.
 */
export function cutsByComma(text: string): Slip[] {
  if (!/\[[^\]\n]*, /.test(text)) return [];
  const lines = text.split("\n");
  let inside: ReadonlySet<number> | undefined;
  return lines.flatMap((line, at): Slip[] => {
    const [, lead, name, inner] = line.length > 2_000 || !line.includes(", ") ? [] : (LIST.exec(line) ?? []);
    if (lead === undefined || name === undefined || inner === undefined || !isNameOfTexts(name)) return [];
    const entries = inner.split(/,\s+/);
    const cut = entries.find((entry, i) => i > 0 && GOES_ON.test(entry));
    if (cut === undefined) return [];
    inside ??= linesInsideTexts(lines);
    if (inside.has(at)) return [];
    const whole: string[] = [];
    for (const entry of entries)
      if (whole.length > 0 && GOES_ON.test(entry)) whole.push(`${whole.pop()}, ${entry.trim()}`);
      else whole.push(entry.trim());
    const meant = `[${whole.map((one) => (one.includes(", ") ? quoted(one) : one)).join(", ")}]`;
    const from = line.indexOf("[", lead.length + name.length);
    const to = line.indexOf("]", from) + 1;
    const place = { line: at + 1, column: from + 1, endLine: at + 1, endColumn: to + 1 };
    return [
      {
        line: at,
        from,
        to,
        message: `a comma ends a text between brackets, so that "${shown(cut)}" is an entry of its own; put the whole in quotation marks: ${shown(`${name}: ${meant}`)}`,
        change: { ...place, text: meant },
      },
    ];
  });
}
