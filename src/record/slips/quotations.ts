import { isNameOfField } from "../fieldNames.ts";
import {
  isOpen,
  isQuoted,
  isUnsafe,
  NOT_CLOSED,
  quoteAdvice,
  quoted,
  shown,
  wholeInBrackets,
} from "./quoted.ts";
import type { Repair } from "./repair.ts";

/** Openings of a field: indentation, dashes and the name with its colon. */
const FIELD = /^(\s*(?:- +)*)((?:"[^"]*"|'[^']*'|[A-Za-z][\w.-]*):[ \t]+)(\S.*)$/;
const ITEM = /^(\s*(?:- +)+)(\S.*)$/;

/** `"says: Talks."`: the quotation marks hold the name of the field as well. */
export function quotedField(line: string): Repair[] {
  const match = /^(\s*(?:- +)*)(["'])([A-Za-z][\w-]*):[ \t]+(\S.*)\2\s*$/.exec(line);
  if (!match || !isNameOfField(match[3]!)) return [];
  const [, lead, , name, text] = match as unknown as [string, string, string, string, string];
  const field = `${name}: ${/^[[{]/.test(text) ? text : quoted(text)}`;
  return [
    {
      line: lead + field,
      message: `the quotation marks hold the name of the field as well; put them around the text alone: ${shown(field)}`,
      from: lead.length,
      to: line.trimEnd().length,
    },
  ];
}

export function quotedValue(line: string): Repair[] {
  const [, lead, name, value] = FIELD.exec(line) ?? [];
  if (lead !== undefined) return quotedAfter(lead + name, `${name!.trimEnd()} `, value!);
  const [, dash, item] = ITEM.exec(line) ?? [];
  return dash === undefined || /^[\w-]+:( |$)/.test(item!) ? [] : quotedAfter(dash, "- ", item!);
}

/** A backslash between double quotation marks begins an escape, and most of what follows one is none. */
export function escaped(line: string): Repair[] {
  const match = /^(\s*(?:- +)*(?:[A-Za-z][\w.-]*:[ \t]+)?)"((?:[^"\\]|\\.)*)"\s*$/.exec(line);
  if (!match) return [];
  const [, before, inner] = match as unknown as [string, string, string];
  const mended = inner.replace(/\\(?!["\\])/g, "\\\\");
  if (mended === inner) return [];
  const from = before.length + 1 + inner.search(/\\(?!["\\])/);
  return [
    {
      line: `${before}"${mended}"`,
      message: `between double quotation marks a backslash is written twice: ${shown(`"${mended}"`)}`,
      from,
      to: from + 1,
    },
  ];
}

/** Words that begin with a bracket are no list or group when others follow the one that closes it. */
function isBracketed(value: string): boolean {
  return /^[[{]/.test(value) && !/^(?:\[[^[\]{}]*\]|\{[^[\]{}:]*\})[ \t]*[\p{L}\d(.:;-]/u.test(value);
}

function quotedAfter(before: string, name: string, value: string): Repair[] {
  if (isBracketed(value)) return [];
  const comment = / +#.*$/.exec(value)?.[0];
  // "#GERD" behind one space is a word; "  # from the ministry" is a remark.
  const isWord = comment !== undefined && /^ #[^\s#]/.test(comment);
  const parts = [...(comment ? [value.slice(0, -comment.length)] : []), value.trimEnd()];
  const texts = isWord ? parts.reverse() : parts;
  return (
    texts
      // A comma ends nothing outside brackets.
      .filter(
        (text) => text !== "" && !isQuoted(text) && isUnsafe(text.replaceAll(", ", " ")) && !isOpen(text),
      )
      .map((text) => ({
        line: `${before}${quoted(text)}${value.slice(text.length)}`,
        message: quoteAdvice(name, text, false),
        from: before.length,
        to: before.length + text.length,
      }))
  );
}

/** A field between brackets begins after { or a comma; its text goes on to the next such name or the last bracket. */
const NAME_IN_BRACKETS = /([{,]\s*)([A-Za-z][\w-]*:[ \t]+)/g;

export function quotedInBrackets(line: string): Repair[] {
  const open = line.indexOf("{");
  if (open < 0) return [];
  const names = [...line.matchAll(NAME_IN_BRACKETS)].map((match) => {
    const from = match.index + match[1]!.length;
    return { from, name: match[2]!, value: from + match[2]!.length, sign: match.index };
  });
  const faults: { from: number; to: number; name: string; text: string }[] = [];
  names.forEach(({ name, value }, i) => {
    const to = i + 1 < names.length ? names[i + 1]!.sign : endOfBrackets(line);
    const text = upToClosing(line.slice(value, to)).trimEnd();
    if (text !== "" && !isBracketed(text) && !isQuoted(text) && !isOpen(text) && isUnsafe(text))
      faults.push({ from: value, to: value + text.length, name: `${name.trimEnd()} `, text });
  });
  const [first] = faults;
  if (!first) return [];
  let mended = line;
  for (const { from, to, name, text } of [...faults].reverse())
    mended = `${mended.slice(0, from)}${wholeInBrackets(name, text)}${mended.slice(to)}`;
  return [
    {
      line: mended,
      message: quoteAdvice(first.name, first.text, true),
      from: first.from,
      to: first.to,
    },
  ];
}

/** Up to a bracket that closes a group around the text. */
function upToClosing(text: string): string {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (/[[{]/.test(sign)) depth += 1;
    else if (/[\]}]/.test(sign) && --depth < 0) return [...text].slice(0, at).join("");
  }
  return text;
}

function endOfBrackets(line: string): number {
  const end = /\}\s*(?:,\s*)?(?:\s#.*)?$/.exec(line)?.index ?? line.lastIndexOf("}");
  return end < 0 ? line.length : end;
}

/** The mark that closes a text is missing: the text ends with the line, or before the next field. */
export function closedQuotation(line: string): Repair[] {
  const match = /^(.*?[:,[{-][ \t]+)(["'])((?:(?!\2).)*)$/.exec(line);
  if (!match) return [];
  const [, before, mark, text] = match as unknown as [string, string, string, string];
  const ends = [/,\s+[A-Za-z][\w-]*: /.exec(text)?.index, /\s*\}\s*$/.exec(text)?.index, text.length];
  return ends
    .filter((end) => end !== undefined)
    .map((end) => {
      const whole = text.slice(0, end).trimEnd();
      // A word processor bends the second mark of a pair.
      const bent = /[“”„«»‘’]$/.exec(whole)?.[0];
      const inner = bent === undefined ? whole : whole.slice(0, -1);
      const mended = `${mark}${inner}${mark}`;
      return {
        line: `${before}${mended}${text.slice(end)}`,
        message:
          bent === undefined
            ? `${NOT_CLOSED}: ${shown(mended)}`
            : `this text begins with a straight quotation mark and ends with a typographic one (${bent}); type straight ones: ${shown(mended)}`,
        from: before.length,
        to: line.length,
      };
    });
}
