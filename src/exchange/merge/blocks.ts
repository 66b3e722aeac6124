import { NAMING } from "../naming.ts";

/** A group or a list as it is written, an item a stretch of lines, with the comments that stand above it. */

export interface Item {
  /** Name of a field; what an item of a list is known by, undefined where nothing tells. */
  key: string | undefined;
  /** Comments and empty lines before it. */
  lead: string[];
  lines: string[];
}

export interface Block {
  kind: "group" | "list";
  column: number;
  items: Item[];
  /** Comments and empty lines behind the last. */
  tail: string[];
}

/** A field and what stands behind it, which may end with blanks. */
const FIELD = /^ *([\p{L}\p{N}_$][^:#{}[\],"'\r\n]*|"[^"\\\r\n]*" *|'[^'\r\n]*' *):(?:\s(.*))?$/su;

/** Undefined where the lines are no block: a text, a list or group in brackets, what YAML allows and a case seldom has. */
export function blockOf(lines: readonly string[]): Block | undefined {
  const first = lines.find((line) => !isAside(line));
  if (first === undefined || lines.some((line) => /^ *\t/.test(line))) return undefined;
  const column = indentOf(first);
  const kind = isDash(first) ? "list" : FIELD.test(first) ? "group" : undefined;
  if (kind === undefined) return undefined;
  const items: Item[] = [];
  let aside: string[] = [];
  for (const line of lines) {
    if (isAside(line)) {
      aside.push(line);
      continue;
    }
    const indent = indentOf(line);
    if (indent < column) return undefined;
    const last = items.at(-1);
    // A list may stand as far out as the field that holds it.
    const isWithin =
      indent > column || (kind === "group" && isDash(line) && last !== undefined && isOpen(last));
    if (isWithin) {
      if (!last) return undefined;
      last.lines.push(...aside, line);
      aside = [];
      continue;
    }
    if (kind === "list" ? !isDash(line) : isDash(line) || !FIELD.test(line)) return undefined;
    const [inside, lead] = last ? partAt(aside, column) : [[], aside];
    last?.lines.push(...inside);
    items.push({ key: kind === "group" ? fieldName(line) : undefined, lead, lines: [line] });
    aside = [];
  }
  const [inside, tail] = partAt(aside, column);
  items.at(-1)!.lines.push(...inside);
  if (kind === "list") for (const item of items) item.key = keyOf(item);
  return { kind, column, items, tail };
}

/** What stands further in than the items belongs to the one above it. */
function partAt(aside: string[], column: number): [string[], string[]] {
  let end = 0;
  for (const [i, line] of aside.entries()) {
    if (line.trim() === "") continue;
    if (indentOf(line) <= column) break;
    end = i + 1;
  }
  return [aside.slice(0, end), aside.slice(end)];
}

/** The value of a field, or an item without its dash; undefined where it stands behind the colon. */
export function insideOf(
  kind: Block["kind"],
  { lines }: Item,
): { head: string[]; inner: string[] } | undefined {
  const [first = "", ...rest] = lines;
  if (kind === "list") return { head: [], inner: [first.replace("-", " "), ...rest] };
  const value = fieldValue(first);
  return value === "" || value.startsWith("#") ? { head: [first], inner: rest } : undefined;
}

/** Puts the dash back before the first line that says something. */
export function withDash(column: number, inner: readonly string[]): string[] {
  const at = inner.findIndex((line) => !isAside(line));
  return inner.map((line, i) => (i === at ? `${line.slice(0, column)}-${line.slice(column + 1)}` : line));
}

function keyOf(item: Item): string | undefined {
  const { inner } = insideOf("list", item)!;
  const block = blockOf(inner);
  const fields = new Map<string, string>();
  if (block?.kind === "group")
    for (const { key, lines } of block.items) fields.set(key!, fieldValue(lines[0]!));
  else {
    const text = inner.join("").trim();
    const braces = /^\{(.*)\}\s*(?:#.*)?$/s.exec(text)?.[1];
    if (braces === undefined) return block || /^[[{&*!|>]/.test(text) ? undefined : plain(text);
    for (const name of NAMING) {
      const found = new RegExp(`(?:^|,)\\s*${name}: +("[^"]*"|'[^']*'|[^,]+)`).exec(braces)?.[1];
      if (found !== undefined) fields.set(name, found);
    }
  }
  const name = NAMING.find((field) => (fields.get(field) ?? "") !== "");
  return name === undefined ? undefined : `${name}: ${plain(fields.get(name)!)}`;
}

function plain(text: string): string {
  const bare = text.replace(/\s+#.*$/, "").trim();
  return (
    /^"(.*)"$|^'(.*)'$/s
      .exec(bare)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? bare
  );
}

/** Empty where the field has none on its line. */
function fieldValue(line: string): string {
  return FIELD.exec(line)?.[2]?.trim() ?? "";
}

function fieldName(line: string): string {
  return plain(FIELD.exec(line)![1]!.trimEnd());
}

/** Whose value may follow on the next line, as far out as itself. */
function isOpen({ lines }: Item): boolean {
  const value = fieldValue(lines[0]!);
  return value === "" || value.startsWith("#");
}

function isDash(line: string): boolean {
  return /^ *-(?:\s|$)/.test(line);
}

export function isAside(line: string): boolean {
  return /^\s*(?:#.*\s*)?$/.test(line);
}

export function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}
