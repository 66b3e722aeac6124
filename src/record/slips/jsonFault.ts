/** Where a text stops being JSON, and whether it simply ends there. */
export interface JsonFault {
  offset: number;
  isCut: boolean;
  /** What would have to come there; absent within a text. */
  next?: Next;
  /** The brackets that are open there close with these, the innermost last. */
  closers?: readonly string[];
}

/** What may come next: a value, a key, a colon, or a comma or closing bracket. */
type Next = "value" | "valueOrClose" | "key" | "keyOrClose" | "colon" | "after";

/**
 * Where a text is no JSON (RFC 8259), which is stricter than YAML: programs that write JSON write nothing else, so a cut or
 * damaged file is told as such, and not read as YAML that was meant otherwise. Undefined where it is JSON.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const closers: string[] = [];
  let next = "value" as Next;
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    if (typeof end !== "number") return { ...end, ...(text[at] === '"' ? {} : { next, closers }) };
    const first = text[at]!;
    if (/\s/.test(first)) {
      at = end;
      continue;
    }
    if (next === "colon" && first === ":") next = "value";
    else if ((next === "key" || next === "keyOrClose") && first === '"') next = "colon";
    else if (next === "after" && first === "," && closers.length > 0)
      next = closers.at(-1) === "}" ? "key" : "value";
    else if ((next === "after" || next.endsWith("OrClose")) && first === closers.at(-1)) {
      closers.pop();
      next = "after";
    } else if ((next === "value" || next === "valueOrClose") && !"]}:,".includes(first)) {
      if (first === "[" || first === "{") closers.push(first === "[" ? "]" : "}");
      next = first === "[" ? "valueOrClose" : first === "{" ? "keyOrClose" : "after";
    } else return { offset: at, isCut: false, next, closers };
    at = end;
  }
  return next === "after" && closers.length === 0
    ? undefined
    : { offset: text.length, isCut: true, next, closers };
}

const WORD = /[\t\n\r ]+|[[\]{}:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The offset behind the token that begins there. */
function tokenEnd(text: string, at: number): number | JsonFault {
  if (text[at] === '"') return textEnd(text, at);
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word !== undefined) return at + word.length;
  const rest = text.slice(at, at + "false".length);
  const isWordBegun = ["true", "false", "null", "-"].some((whole) => whole.startsWith(rest));
  return { offset: at, isCut: isWordBegun && at + rest.length === text.length };
}

/** The offset behind the quotation mark that closes a text. */
function textEnd(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') return at + 1;
    if (sign < " ") return { offset: at, isCut: false };
    if (sign !== "\\") continue;
    ESCAPE.lastIndex = at;
    const escaped = ESCAPE.exec(text)?.[0];
    if (escaped === undefined)
      return text.length - at < "\\u0000".length
        ? { offset: text.length, isCut: true }
        : { offset: at, isCut: false };
    at += escaped.length - 1;
  }
  return { offset: text.length, isCut: true };
}
