import { withDecimalPoint } from "./decimalComma.ts";
import { isNameAtTheEdge, isNameOfField, isNameOfList, isNameOfNumber, isNameOfText } from "./fieldNames.ts";

/**
 * Ways to put right one line of YAML that cannot be read. Each is a guess of what the writer meant; whoever asks tries
 * them in this order and keeps the first after which the text reads on.
 */
export interface Repair {
  /** The line as it should be. */
  line: string;
  /** Where it is two lines: the second. */
  second?: string;
  /** What is wrong, and the cure with the corrected words. */
  message: string;
  /** Where the slip stands in the line as it was, from 0. */
  from: number;
  to: number;
  /** One of several that may help: the one that lets most of the text be read is meant. */
  isGuess?: true;
}

/** Openings of a field: indentation, dashes and the name with its colon. */
const FIELD = /^(\s*(?:- +)*)((?:"[^"]*"|'[^']*'|[A-Za-z][\w.-]*):[ \t]+)(\S.*)$/;
const ITEM = /^(\s*(?:- +)+)(\S.*)$/;
const LONGEST_SHOWN = 160;
/** A line of more is no slip of writing, and the patterns here need a call for each of its signs. */
const LONGEST_LINE = 5_000;

/** `lines` is the text, `at` the line to put right. */
export function repairsOf(lines: readonly string[], at: number): Repair[] {
  const line = lines[at]!;
  if (line.length > LONGEST_LINE) return [];
  return [
    ...quotedField(line),
    ...boldMarks(line),
    ...citationMarks(line),
    ...idMarks(line),
    ...remarkBehind(line),
    ...lookAlikes(line),
    ...spaceAfterColon(line),
    ...spaceAfterDash(line),
    ...missingColon(lines, at),
    ...filledAfterEmpty(lines, at),
    ...spaceBeforeComment(line),
    ...commaTooMany(line),
    ...bracesMissing(line),
    ...twoFields(lines, at),
    ...dashTooMany(lines, at),
    ...dashMissing(lines, at),
    ...dashOfFirst(lines, at),
    ...textBesideMarker(line),
    ...semicolonBetween(line),
    ...colonInBrackets(line),
    ...commaBetween(line),
    ...escaped(line),
    ...balanced(line),
    ...quotedValue(line),
    ...quotedInBrackets(line),
    ...closedQuotation(line),
    ...closedBracket(line),
    ...indentation(lines, at),
  ];
}

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

/** Signs that look like those of YAML, as word processors and other keyboards type them. */
function lookAlikes(line: string): Repair[] {
  const repairs: Repair[] = [];
  const dash =
    /^(\s*)([–—−‐‑•·*+])(\s+)(?=\S)/.exec(line) ??
    /^(\s*)(--+|- -|\d{1,3}[.)])(\s+)(?=[A-Za-z][\w-]*: )/.exec(line);
  if (dash) {
    const [all, lead, sign, space] = dash as unknown as [string, string, string, string];
    const rest = line.slice(all.length);
    repairs.push({
      line: `${lead}-${space}${rest}`,
      message: `an entry of a list begins with a hyphen, not with ${sign}: ${shown(`- ${rest}`)}`,
      from: lead.length,
      to: lead.length + sign.length,
    });
  }
  const colon = /^(\s*(?:- +)*)([A-Za-z][\w-]*)(\s*[：﹕∶꞉;]\s*|\s*=(?:\s+|$))(\S.*)?$/.exec(line);
  if (colon) {
    const [, lead, name, sign, rest = ""] = colon as unknown as [string, string, string, string, string];
    const from = lead.length + name.length;
    repairs.push({
      line: `${lead}${name}: ${rest}`,
      message: `after the name of a field stands a colon, not ${sign.trim()}: ${shown(`${name}: ${rest}`)}`,
      from,
      to: from + sign.trimEnd().length,
    });
  }
  return repairs;
}

/** `"says: Talks."`: the quotation marks hold the name of the field as well. */
function quotedField(line: string): Repair[] {
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

/** `[@jones2014, p. 3]`, `[\cite{jones2014}]`: marks of Markdown and of LaTeX around the id of a work. */
function citationMarks(line: string): Repair[] {
  const before = /^(?:\s*(?:- +)*|.*[{,] *)(?:sources?|id): */.exec(line)?.[0];
  if (before === undefined) return [];
  const [value = ""] = line.slice(before.length).split("#", 1);
  const bare = value.trimEnd();
  const written = bare.endsWith("}") ? bare.slice(0, -1).trimEnd() : bare;
  const after = line.slice(before.length + written.length);
  const ids = written
    .replace(/\\\w*cite\w*\*?(?:\[[^\]]*\])*\{([^{}]*)\}/g, "$1")
    .replace(/(?<![\w.])-?@(?=[\w\p{L}])/gu, "");
  if (ids === written) return [];
  const plain = ids.replace(/(?<=\w); */g, ", ");
  return [
    {
      line: before + plain + after,
      message: `an id stands without the marks of a citation: ${shown(`${before.trimStart()}${plain}`)}`,
      from: before.length,
      to: before.length + written.length,
    },
  ];
}

/** `[@A]`, `[#talks]`: signs that other programs put before a name. */
function idMarks(line: string): Repair[] {
  const match = /^(\s*(?:- +)*(?:.*[{,] *)?([A-Za-z][\w-]*): *)(\[[^[\]{}"']*\])(.*)$/.exec(line);
  if (!match || !isNameOfList(match[2]!)) return [];
  const [, before, name, list, after] = match as unknown as [string, string, string, string, string];
  const plain = list.replace(/(?<=[[,] *)[@#](?=[\w\p{L}])/gu, "");
  if (plain === list) return [];
  return [
    {
      line: before + plain + after,
      message: `an id stands without a sign before it: ${shown(`${name}: ${plain}`)}`,
      from: before.length,
      to: before.length + list.length,
    },
  ];
}

/** `**id**: talks`, `actor: **A**`: marks of Markdown, around the name of a field or all that it holds. */
function boldMarks(line: string): Repair[] {
  const match =
    /^(\s*(?:- +)*)(\*{1,3}|_{1,2}|`)([A-Za-z][\w-]*)(:?)\2(:?)(?: +(\S.*))?$/.exec(line) ??
    /^(\s*(?:- +)*[A-Za-z][\w-]*: +)(\*{1,3})([^*"]+)\2\s*$/.exec(line);
  if (!match) return [];
  const [, lead, mark, inner, ...behind] = match as unknown as [string, string, string, string, ...string[]];
  const isName = behind.length > 0;
  if (isName && (!isNameOfField(inner) || behind[0] === behind[1])) return [];
  const value = behind[2] === undefined ? "" : ` ${behind[2]}`;
  const mended = isName ? `${inner}:${value}` : isUnsafe(inner) ? quoted(inner) : inner;
  return [
    {
      line: lead + mended,
      message: `${mark} is a mark of Markdown, which a case has not; take it out: ${shown(`${lead.trimStart()}${mended}`)}`,
      from: lead.length,
      to: line.trimEnd().length,
    },
  ];
}

/** Words behind the bracket that closes a list of ids are a remark. */
function remarkBehind(line: string): Repair[] {
  const match =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*): +(\[[^[\]{}"']*\])[ \t]+(?:\/\/+|--+|[–—])?[ \t]*(\S.*)$/.exec(line);
  if (!match || /^#|^,|^[A-Za-z][\w-]*:(?: |$)/.test(match[4]!) || !isNameOfList(match[2]!)) return [];
  const [, lead, name, list, remark] = match as unknown as [string, string, string, string, string];
  const from = line.indexOf(list) + list.length;
  return [
    {
      line: `${lead}${name}: ${list}  # ${remark}`,
      message: `words stand behind the bracket that closes this list; begin a remark with #: ${shown(`${name}: ${list}  # ${remark}`)}`,
      from,
      to: line.trimEnd().length,
    },
  ];
}

function spaceAfterColon(line: string): Repair[] {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*):([^\s/:].*)$/.exec(line);
  if (!match) return [];
  const [, lead, name, rest] = match as unknown as [string, string, string, string];
  const from = lead.length + name.length;
  return [
    {
      line: `${lead}${name}: ${rest}`,
      message: `a space is missing after the colon: ${shown(`${name}: ${rest}`)}`,
      from,
      to: from + 1,
    },
  ];
}

/**
 * A name without its colon: one that other lines of the text have and its own entry has not, where the lines beside it
 * begin with fields; or one with a list below.
 */
function missingColon(lines: readonly string[], at: number): Repair[] {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*)(?:([ \t]*[,.]?[ \t]+)(\S.*))?$/.exec(lines[at]!.trimEnd());
  if (!match) return [];
  const [, lead, name, sign = "", rest] = match as unknown as [string, string, string, string?, string?];
  const isField = isOwnField(lines, at, lead.length, name) || (lead === "" && isLoneAtTheEdge(lines, name));
  if (rest === undefined ? !hasListBelow(lines, at) : !isField) return [];
  const mended = rest === undefined ? `${name}:` : `${name}: ${rest}`;
  const from = lead.length + name.length;
  return [
    {
      line: `${lead}${mended}`,
      message: `a colon is missing after the name of a field: ${shown(mended)}`,
      from,
      to: from + Math.max(1, sign.length),
    },
  ];
}

/** At the edge of a file each name stands once. */
function isLoneAtTheEdge(lines: readonly string[], name: string): boolean {
  return isNameAtTheEdge(name) && !lines.some((line) => line.startsWith(`${name}:`));
}

function hasListBelow(lines: readonly string[], at: number): boolean {
  const below = contentAfter(lines, at);
  return below !== undefined && /^\s*- /.test(below) && indentOf(below) >= indentOf(lines[at]!);
}

/** Other entries have such a field, and the lines of this one, which begin at the column, do not. */
function isOwnField(lines: readonly string[], at: number, column: number, name: string): boolean {
  // Words that a text above may go on with: "by 180 days, in Havana".
  if (!isWhole(lines, at) && /^\s*[A-Za-z][\w-]* +[\p{Ll}\d][^:]*\s\S/u.test(lines[at]!)) return false;
  const field = new RegExp(`^\\s*(?:- +)*${name}:(?: |$)`);
  if (!lines.some((line) => field.test(line)) && !(isNameOfField(name) && isWhole(lines, at))) return false;
  let beside = 0;
  // Above the dash of an entry stands another.
  const steps = /^\s*- /.test(lines[at]!) ? [1] : [-1, 1];
  for (const step of steps)
    for (let i = at + step; i >= 0 && i < lines.length; i += step) {
      const line = lines[i]!;
      if (!isContent(line) || indentOf(line) > column) continue;
      const isFirst = /^\s*(?:- +)+/.exec(line)?.[0].length === column;
      if (indentOf(line) < column && !isFirst) break;
      if (step === 1 && isFirst) break;
      if (field.test(line)) return false;
      if (/^\s*(?:- +)*[A-Za-z][\w-]*:(?: |$)/.test(line)) beside += 1;
      if (isFirst) break;
    }
  return beside > 0;
}

/** Does the line above end with what it says, so that no text of it goes on here? */
function isWhole(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at).reverse().find(isContent)?.trimEnd() ?? "";
  return /[.!?\]}"']$/.test(above) || /^\s*(?:- +)*[A-Za-z][\w-]*:(?: +\S+)?$/.test(above);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** `sources: []` says that there is none, and then they follow. */
function filledAfterEmpty(lines: readonly string[], at: number): Repair[] {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*:)([ \t]+)(\[\s*\]|\{\s*\}|null|~|none)\s*(?:#.*)?$/.exec(
    lines[at]!,
  );
  if (!match) return [];
  const [, lead, name, space, empty] = match as unknown as [string, string, string, string, string];
  const below = contentAfter(lines, at);
  const column = lead.length;
  if (
    below === undefined ||
    !(indentOf(below) > column || (/^\s*- /.test(below) && indentOf(below) >= column))
  )
    return [];
  const from = column + name.length + space.length;
  return [
    {
      line: `${lead}${name}`,
      message: `${name} is said to be empty here (${empty}), and more follows; take ${empty} out`,
      from,
      to: from + empty.length,
    },
  ];
}

function spaceBeforeComment(line: string): Repair[] {
  const match = /^(\s*(?:- +)*(?:[A-Za-z][\w-]*:[ \t]+)?(?:\[[^\]]*\]|\{[^}]*\}))(#.*)$/.exec(line);
  if (!match) return [];
  const [, before, comment] = match as unknown as [string, string, string];
  return [
    {
      line: `${before}  ${comment}`,
      message: "before the # that begins a comment stands a space, or two; put them in",
      from: before.length,
      to: before.length + 1,
    },
  ];
}

/** Several fields of an entry on one line need braces around them. */
function bracesMissing(line: string): Repair[] {
  const match =
    /^(\s*(?:- +)+)((?:id|date|kind|actor|source|word): [^\s,:{}[\]]+, *[A-Za-z][\w-]*: .+)$/.exec(
      line.trimEnd(),
    );
  if (!match) return [];
  const [, lead, fields] = match as unknown as [string, string, string];
  return [
    {
      line: `${lead}{${fields}}`,
      message: `several fields on one line need braces around them: ${shown(`- {${fields}}`)}`,
      from: lead.length,
      to: line.length,
    },
  ];
}

/** Two fields on one line, the second of which other entries have and this one has not. */
function twoFields(lines: readonly string[], at: number): Repair[] {
  const match =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+(?:\[[^[\]]*\]|"[^"]*"|'[^']*'|[^\s,[\]{}"'#]+))[,;]?[ \t]+(([A-Za-z][\w-]*):[ \t]+\S.*)$/.exec(
      lines[at]!,
    ) ??
    /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+[^\s,:[\]{}"'#][^,:[\]{}"']*)[,;][ \t]+(([A-Za-z][\w-]*):[ \t]+\S.*)$/.exec(
      lines[at]!,
    );
  if (!match) return [];
  const [, lead, first, second, name] = match as unknown as [string, string, string, string, string];
  if (!isOwnField(lines, at, lead.length, name)) return [];
  const from = lines[at]!.length - second.length;
  return [
    {
      line: `${lead}${first}`,
      second: `${" ".repeat(lead.length)}${second}`,
      message: `two fields stand on one line; begin a new line before ${name}:`,
      from,
      to: from + name.length + 1,
    },
  ];
}

/** A field of the entry above that begins with a dash, as another entry would. */
function dashTooMany(lines: readonly string[], at: number): Repair[] {
  const match = /^(\s*)-( +)(([A-Za-z][\w-]*):(?: .*)?)$/.exec(lines[at]!.trimEnd());
  if (!match) return [];
  const [, lead, space, field, name] = match as unknown as [string, string, string, string, string];
  let last: string | undefined;
  let isFirst = true;
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (!isContent(line) || columnOfName(line) > lead.length) {
      if (isContent(line)) isFirst = false;
      continue;
    }
    const [, dashes = "", before, value] = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?: +(\S.*))?/.exec(line) ?? [];
    // What has that name already is the entry above, and this another in the wrong column.
    if (before === undefined || dashes.length !== lead.length || before === name) return [];
    // Under a name with nothing behind it stands a list.
    if (last === undefined && value === undefined && isFirst) return [];
    last = before;
    isFirst = false;
    if (dashes.includes("-")) break;
  }
  if (last === undefined) return [];
  return [
    {
      line: `${lead}${field}`,
      message: `this dash begins a new entry, and the line is a field of the one above; take the dash out: ${shown(field)}`,
      from: lead.length,
      to: lead.length + 1 + space.length,
    },
  ];
}

/** The dash of an entry stands two columns before its fields: where all these agree, it is the dash that is out of line. */
function dashOfFirst(lines: readonly string[], at: number): Repair[] {
  const line = lines[at]!;
  const next = lines.slice(at + 1).find(isContent);
  if (
    next === undefined ||
    !/^\s*- +[A-Za-z][\w-]*:(?: |$)/.test(line) ||
    !/^\s*[A-Za-z][\w-]*:(?: |$)/.test(next)
  )
    return [];
  const own = indentOf(line);
  const column = indentOf(next) - "- ".length;
  if (column < 0 || column === own || Math.abs(column - own) > 2) return [];
  return [
    {
      line: " ".repeat(column) + line.trimStart(),
      message: `this line is indented by ${spaces(own)}, its neighbours by ${column}; indent it alike`,
      from: own,
      to: line.length,
      isGuess: true,
    },
  ];
}

function columnOfName(line: string): number {
  return /^\s*(?:- +)*/.exec(line)![0].length;
}

/** After `>-` and its like the text begins on the next line. */
function textBesideMarker(line: string): Repair[] {
  const match = /^(\s*(?:- +)*[A-Za-z][\w-]*:[ \t]+)([|>][+-]?)[ \t]+([^\s#].*)$/.exec(line);
  if (!match) return [];
  const [, before, marker, text] = match as unknown as [string, string, string, string];
  return [
    {
      line: `${before}${text}`,
      message: `after ${marker} the text begins on the next line; take ${marker} out, or begin a new line after it`,
      from: before.length,
      to: before.length + marker.length,
    },
  ];
}

/** Between brackets a comma stands between two things. */
function commaTooMany(line: string): Repair[] {
  const content = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => "x".repeat(text.length));
  const match = /([[{])\s*,|,\s*,/.exec(content);
  if (!match) return [];
  const to = match.index + match[0].length;
  const mended = `${line.slice(0, to - 1)}${line.slice(to)}`;
  return [
    {
      line: mended,
      message: `one comma too many; nothing stands between it and the ${match[1] ?? "comma"} before: ${shown(mended.trim())}`,
      from: to - 1,
      to,
    },
  ];
}

/** Only after a field of one word: elsewhere a second colon belongs to the text. */
function commaBetween(line: string): Repair[] {
  const match =
    /([{,]\s*"?[A-Za-z][\w-]*"?:\s+(?:"[^"]*"|'[^']*'|\[[^\]]*\]))\s+("?[A-Za-z][\w-]*"?: )/.exec(line) ??
    [...line.matchAll(/([{,]\s*([A-Za-z][\w-]*):\s+[^\s,;{}[\]"']+)\s+(([A-Za-z][\w-]*): )/g)].find(
      ([, , name, , next]) => !isNameOfText(name!) && isNameOfField(next!) && !names(line, next!),
    );
  if (!match) return [];
  const from = match.index + match[1]!.length;
  const next = match[3] ?? match[2]!;
  return [
    {
      line: `${line.slice(0, from)}, ${line.slice(match.index + match[0].length - next.length)}`,
      message: `a comma is missing between two fields, before ${next.trim()}`,
      from,
      to: from + 1,
    },
  ];
}

/** Does another field of the line bear the name? */
function names(line: string, name: string): boolean {
  return new RegExp(`[{,]\\s*${name}:`).test(line);
}

/** `axis: operation, is [yes]`: between brackets a name without its colon, before what cannot be part of a text. */
function colonInBrackets(line: string): Repair[] {
  const match = /([{,]\s*)([A-Za-z][\w-]*)(\s+)((?:\[[^[\]{}]*\]|"[^"]*"|'[^']*')\s*[,}].*)$/.exec(line);
  if (!match || !isNameOfField(match[2]!) || names(line, match[2]!)) return [];
  const at = match.index + match[1]!.length + match[2]!.length;
  const [value] = /^(?:\[[^[\]{}]*\]|"[^"]*"|'[^']*')/.exec(match[4]!)!;
  return [
    {
      line: `${line.slice(0, at)}: ${match[4]}`,
      message: `a colon is missing after the name of a field: ${shown(`${match[2]}: ${value}`)}`,
      from: at,
      to: at + match[3]!.length,
    },
  ];
}

/** Between brackets, as some languages separate what a list holds. */
function semicolonBetween(line: string): Repair[] {
  const pattern =
    /([{,;]\s*[A-Za-z][\w-]*:\s+(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^\s,;{}"'[\]]+))\s*;\s*(?=([A-Za-z][\w-]*): )/g;
  const [first] = [...line.matchAll(pattern)].filter(([, , next]) => isNameOfField(next!));
  if (!first) return [];
  // One habit: all of the line are put right, and the first is told.
  let mended = line;
  for (let next = ""; next !== mended; ) {
    if (next !== "") mended = next;
    next = mended.replace(pattern, (whole, before: string, name: string) =>
      isNameOfField(name) ? `${before}, ` : whole,
    );
  }
  const from = first.index + first[1]!.length;
  return [
    {
      line: mended,
      message: `between two fields stands a comma, not a semicolon, before ${first[2]}:`,
      from,
      to: from + 1,
    },
  ];
}

/** An entry that begins in the column of the dashes, as the one above does behind its dash. */
function dashMissing(lines: readonly string[], at: number): Repair[] {
  const [, lead, rest, name] = /^( *)(([A-Za-z][\w-]*):(?: .*)?)$/.exec(lines[at]!) ?? [];
  if (lead === undefined || rest === undefined) return [];
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (!isContent(line) || indentOf(line) > lead.length) continue;
    if (indentOf(line) < lead.length || !line.trimStart().startsWith(`- ${name}:`)) return [];
    return [
      {
        line: `${lead}- ${rest}`,
        message: `a dash is missing before the next entry of the list: ${shown(`- ${rest}`)}`,
        from: lead.length,
        to: lead.length + name!.length + 1,
      },
    ];
  }
  return [];
}

function spaceAfterDash(line: string): Repair[] {
  const match = /^(\s*)-([^\s-].*)$/.exec(line);
  if (!match) return [];
  const [, lead, rest] = match as unknown as [string, string, string];
  return [
    {
      line: `${lead}- ${rest}`,
      message: `a space is missing after the dash: ${shown(`- ${rest}`)}`,
      from: lead.length,
      to: lead.length + 1,
    },
  ];
}

function quotedValue(line: string): Repair[] {
  const [, lead, name, value] = FIELD.exec(line) ?? [];
  if (lead !== undefined) return quotedAfter(lead + name, `${name!.trimEnd()} `, value!);
  const [, dash, item] = ITEM.exec(line) ?? [];
  return dash === undefined || /^[\w-]+:( |$)/.test(item!) ? [] : quotedAfter(dash, "- ", item!);
}

/** A backslash between double quotation marks begins an escape, and most of what follows one is none. */
function escaped(line: string): Repair[] {
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

/** A bracket that closes what nothing opens: it is one too many, or the one that opens is missing. */
function balanced(line: string): Repair[] {
  const content = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => "x".repeat(text.length));
  if (/^[\s\]},]*$/.test(content)) return [];
  const open: string[] = [];
  for (const [at, sign] of [...content].entries()) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if (sign === "]" || sign === "}") {
      if (sign === open.at(-1)) open.pop();
      else if (open.length === 0) return [...opened(line, at, sign), ...dropped(line, at, sign)];
      else return [];
    }
  }
  return [];
}

function opened(line: string, at: number, sign: string): Repair[] {
  const opening = sign === "]" ? "[" : "{";
  const [, lead, rest] =
    (sign === "}"
      ? /^(\s*(?:- +)+)([A-Za-z][\w-]*: .*)$/.exec(line)
      : /^(\s*(?:- +)*[A-Za-z][\w-]*:[ \t]+)([^[{"'].*)$/.exec(line)) ?? [];
  if (lead === undefined || line.slice(0, at).includes(opening)) return [];
  return [
    {
      line: `${lead}${opening}${rest}`,
      message: `the bracket ${opening} that opens this is missing: ${shown(`${opening}${rest}`)}`,
      from: lead.length,
      to: lead.length + 1,
    },
  ];
}

function dropped(line: string, at: number, sign: string): Repair[] {
  const rest = line.slice(0, at) + line.slice(at + 1);
  return [
    {
      line: rest,
      message: `one bracket ${sign} too many, nothing opens it: ${shown(`…${rest.trimEnd().slice(-40)}`)}`,
      from: at,
      to: at + 1,
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

/** A quotation mark opens it and none closes it. */
function isOpen(text: string): boolean {
  return /^(?:"[^"]*|'[^']*)$/.test(text);
}

function isQuoted(text: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(text);
}

/** A field between brackets begins after { or a comma; its text goes on to the next such name or the last bracket. */
const NAME_IN_BRACKETS = /([{,]\s*)([A-Za-z][\w-]*:[ \t]+)/g;

function quotedInBrackets(line: string): Repair[] {
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

function isUnsafe(text: string): boolean {
  return /: |:$| #|, |^["'@`%&*!|>?“”„«‘-]|[[\]{}]/.test(text);
}

/** The mark that closes a text is missing: the text ends with the line, or before the next field. */
function closedQuotation(line: string): Repair[] {
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

function closedBracket(line: string): Repair[] {
  const [content] = line.split(" #") as [string];
  const open: string[] = [];
  for (const sign of content.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "")) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if (sign === open.at(-1)) open.pop();
  }
  if (open.length === 0 || open.length > 3) return [];
  const missing = open.reverse().join("");
  const end = content.trimEnd().replace(/,$/, "");
  const comment = line.slice(content.length);
  // The bracket is there, behind a # that takes it away: a comment after an id, or a text that holds a #.
  if (comment.trimEnd().endsWith(missing)) {
    const [, before = "", word = ""] = /^(.*?[[{,:]\s*)([^[{,:]*)$/.exec(content) ?? [];
    const isText = /\S\s+\S/.test(word.trim());
    const text = quoted(`${word}${comment.trimEnd().slice(0, -missing.length)}`);
    const mended = isText ? `${before}${text}${missing}` : `${end}${missing} ${comment}`;
    const cure = isText ? "put the text in quotation marks" : `put the ${missing} before it`;
    return [
      {
        line: mended,
        message: `" #" begins a comment, which takes the bracket ${missing} with it; ${cure}: ${shown(mended.trimStart())}`,
        from: content.length,
        to: line.length,
      },
    ];
  }
  return [
    {
      line: `${end}${missing}${line.slice(content.length)}`,
      message: `the bracket ${missing} that closes this line is missing: ${shown(`…${end.slice(-40)}${missing}`)}`,
      from: Math.max(0, end.length - 1),
      to: end.length,
    },
  ];
}

/** The line in another column: that of its neighbours, or one of those that hold it, the nearest first. */
function indentation(lines: readonly string[], at: number): Repair[] {
  const line = lines[at]!;
  const content = line.trimStart();
  if (content === "") return [];
  const own = line.length - content.length;
  const isEntry = content.startsWith("-");
  const columns = new Set<number>();
  const neighbours = [contentBefore(lines, at), contentAfter(lines, at)];
  for (const neighbour of neighbours) {
    if (neighbour === undefined) continue;
    const dash = indentOf(neighbour);
    const name = /^\s*(?:- +)*/.exec(neighbour)![0].length;
    for (const column of isEntry ? [dash] : [name, dash, name + 2]) columns.add(column);
  }
  for (const column of columnsAbove(lines, at, isEntry)) columns.add(column);
  columns.delete(own);
  const nearest = [...columns].sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  return nearest.map((column) => ({
    line: " ".repeat(column) + content,
    message:
      column === 0
        ? `this line is indented by ${spaces(own)}; let it begin at the edge`
        : goesOnWithText(lines, at, column)
          ? `this line goes on with the text above; indent it further than the name of its field, by ${column} spaces`
          : `this line is indented by ${spaces(own)}, its neighbours by ${column}; indent it alike`,
    from: own,
    to: line.length,
    isGuess: true,
  }));
}

/** It is no field and no entry, and in that column it belongs to the text of the field above. */
function goesOnWithText(lines: readonly string[], at: number, column: number): boolean {
  if (/^\s*(?:-(?: |$)|["']?[A-Za-z][\w-]*["']?:(?: |$)|[[\]{}])/.test(lines[at]!)) return false;
  const above = contentBefore(lines, at);
  return above !== undefined && /^\s*(?:- +)*/.exec(above)![0].length < column;
}

/** Columns of the lines above that hold this one or stand beside it: of entries for an entry, of names for a name. */
function columnsAbove(lines: readonly string[], at: number, isEntry: boolean): number[] {
  const columns: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let i = at - 1; i >= 0 && least > 0; i--) {
    const line = lines[i]!;
    if (!isContent(line) || indentOf(line) >= least) continue;
    least = indentOf(line);
    if (/^\s*-/.test(line) === isEntry) columns.push(least);
  }
  return columns;
}

/** Neither empty nor a comment alone. */
export function isContent(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

/** The nearest line above that says something. */
export function contentBefore(lines: readonly string[], at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) if (isContent(lines[i]!)) return lines[i];
  return undefined;
}

function contentAfter(lines: readonly string[], at: number): string | undefined {
  for (let i = at + 1; i < lines.length; i++) if (isContent(lines[i]!)) return lines[i];
  return undefined;
}

function spaces(count: number): string {
  return `${count} ${count === 1 ? "space" : "spaces"}`;
}
