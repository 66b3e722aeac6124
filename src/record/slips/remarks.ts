import { isNameOfList } from "../fieldNames.ts";
import { shown } from "./quoted.ts";
import type { Repair } from "./repair.ts";

/** Words behind the bracket that closes a list of ids are a remark. */
export function remarkBehind(line: string): Repair[] {
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

export function spaceBeforeComment(line: string): Repair[] {
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
