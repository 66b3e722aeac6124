import { isNameOfField, isNameOfList } from "../fieldNames.ts";
import { isUnsafe, quoted, shown } from "./quoted.ts";
import type { Repair } from "./repair.ts";

/** Signs that look like those of YAML, as word processors and other keyboards type them. */
export function lookAlikes(line: string): Repair[] {
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

/** `[@jones2014, p. 3]`, `[\cite{jones2014}]`: marks of Markdown and of LaTeX around the id of a work. */
export function citationMarks(line: string): Repair[] {
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
export function idMarks(line: string): Repair[] {
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
export function boldMarks(line: string): Repair[] {
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
