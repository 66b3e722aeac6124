import { isNameOfField, isNameOfText } from "../fieldNames.ts";
import { hasField } from "./line.ts";
import { shown } from "./quoted.ts";
import type { Repair } from "./repair.ts";

/** Between brackets a comma stands between two things. */
export function commaTooMany(line: string): Repair[] {
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
export function commaBetween(line: string): Repair[] {
  const match =
    /([{,]\s*"?[A-Za-z][\w-]*"?:\s+(?:"[^"]*"|'[^']*'|\[[^\]]*\]))\s+("?[A-Za-z][\w-]*"?: )/.exec(line) ??
    [...line.matchAll(/([{,]\s*([A-Za-z][\w-]*):\s+[^\s,;{}[\]"']+)\s+(([A-Za-z][\w-]*): )/g)].find(
      ([, , name, , next]) => !isNameOfText(name!) && isNameOfField(next!) && !hasField(line, next!),
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

/** Between brackets, as some languages separate what a list holds. */
export function semicolonBetween(line: string): Repair[] {
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
