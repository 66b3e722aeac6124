import { isNameOfNumber } from "../fieldNames.ts";
import { withDecimalPoint } from "./decimalComma.ts";

const LONGEST_SHOWN = 160;

/** The text between quotation marks that hold it whatever it contains. */
export function quoted(text: string): string {
  const inner = withoutTypographicMarks(text) ?? betweenMarks(text) ?? withoutLoneMark(text);
  return inner.includes('"') && !inner.includes("'")
    ? `'${inner}'`
    : `"${inner.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** What a comma cut between brackets, as it should stand: a number where the field holds numbers, and else a text. */
export function wholeInBrackets(name: string, text: string): string {
  return decimalIn(name, text) ?? quoted(text);
}

function decimalIn(name: string, text: string): string | undefined {
  const [field = ""] = name.split(":");
  return isNameOfNumber(field) ? withDecimalPoint(text) : undefined;
}

/** Of a text whose mark is left open, which takes all that follows into it. */
export const NOT_CLOSED = "the quotation mark that closes this text is missing";

/** Of a sign in the place of words: to be mended by who knows what was meant. */
export const SAYS_NOTHING = "says nothing here and cannot stand bare";

/** What keeps a text from being read as it stands, with the cure. */
export function quoteAdvice(name: string, text: string, inBrackets: boolean): string {
  const number = inBrackets ? decimalIn(name, text) : undefined;
  if (number !== undefined)
    return `a comma ends a value between brackets, and the decimals of a number stand behind a point: ${shown(`${name}${number}`)}`;
  const cure = `put the text in quotation marks: ${shown(`${name}${quoted(text)}`)}`;
  if (IS_UNIT.test(text)) return `a text that begins with ${text[0]} cannot stand bare; ${cure}`;
  if (/^[^\p{L}\p{N}]+$/u.test(text))
    return `${text} ${SAYS_NOTHING}; write in words what is meant, or leave the field out`;
  if (withoutTypographicMarks(text) !== undefined)
    return `typographic quotation marks (${text[0]} ${text.at(-1)}) do not hold a text together; type straight ones: ${shown(`${name}${quoted(text)}`)}`;
  if (/^[^"]*[^"\s]"$/.test(text) && /: |:$| #|^[!&*@%“”„]/.test(text))
    return `the quotation mark that opens this text is missing: ${shown(`${name}${quoted(text)}`)}`;
  if (/^["']/.test(text)) return `the text goes on after a quotation mark that closes it; ${cure}`;
  if (/ #/.test(text)) return `" #" begins a comment, which cuts the text off here; ${cure}`;
  if (/:(\s|$)/.test(text)) return `a second colon ${inBrackets ? "in one field" : "on one line"}; ${cure}`;
  if (inBrackets && text.includes(",")) return `a comma ends a text between brackets; ${cure}`;
  if (/^[@`%&*!|>?[\]{}-]/.test(text)) return `a text that begins with ${text[0]} cannot stand bare; ${cure}`;
  return cure;
}

export function shown(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > LONGEST_SHOWN ? `${flat.slice(0, LONGEST_SHOWN)}…` : flat;
}

/** What stands between straight quotation marks of one kind, where more of that kind stand in it. */
function betweenMarks(text: string): string | undefined {
  const mark = text[0] ?? "";
  const inner = text.slice(1, -1);
  return (mark === '"' || mark === "'") && text.endsWith(mark) && inner.includes(mark) ? inner : undefined;
}

/** Signs that are all there is to say of a unit. */
const IS_UNIT = /^[%‰°€$£¥]$/;

/**
 * Without a mark that has no partner: at the end what nothing opens, or a bent one does; at the beginning what nothing
 * closes, where the others of its kind are apostrophes.
 */
function withoutLoneMark(text: string): string {
  if (/^[^"]*[^"\s]"$/.test(text)) return text.slice(0, -1).replace(/^[“”„](?=[^“”„]*$)/, "");
  if (/^'(?=[^']*\p{L}'\p{L})(?:[^']|(?<=\p{L})'(?=\p{L}))*$/u.test(text)) return text.slice(1);
  return text;
}

/** Words between “ ”, „ “, « » or ‘ ’ and nothing outside them. */
function withoutTypographicMarks(text: string): string | undefined {
  return /^[“”„«»‘’‚]([^“”„«»‘’‚]*)[“”«»‘’]$/.exec(text)?.[1];
}

/** A quotation mark opens it and none closes it. */
export function isOpen(text: string): boolean {
  return /^(?:"[^"]*|'[^']*)$/.test(text);
}

export function isQuoted(text: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(text);
}

export function isUnsafe(text: string): boolean {
  return /: |:$| #|, |^["'@`%&*!|>?“”„«‘-]|[[\]{}]/.test(text);
}
