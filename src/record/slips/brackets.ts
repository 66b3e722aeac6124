import { quoted, shown } from "./quoted.ts";
import type { Repair } from "./repair.ts";

/** Several fields of an entry on one line need braces around them. */
export function bracesMissing(line: string): Repair[] {
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

/** A bracket that closes what nothing opens: it is one too many, or the one that opens is missing. */
export function balanced(line: string): Repair[] {
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

export function closedBracket(line: string): Repair[] {
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
