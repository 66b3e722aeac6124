import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";

/* Words of a language as code may hold them: in a pattern, in a list, or as the keys of a table. */

export interface WordInCode {
  word: string;
  line: number;
  /** A pattern looks for it; a list or the keys of a table hold it among others. */
  as: "pattern" | "list";
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const SOURCE = new URL("../../src/", import.meta.url);

export function sourceFiles(): string[] {
  return (readdirSync(SOURCE, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .sort();
}

export function sourceOf(file: string): string {
  return readFileSync(new URL(file, SOURCE), "utf8");
}

/** Every word of two letters or more in what `code` looks for in texts. */
export function wordsInCode(code: string, isJsx = false): WordInCode[] {
  const found: WordInCode[] = [];
  const put = (node: Node, as: WordInCode["as"], words: readonly string[]) => {
    const line = code.slice(0, node.start).split("\n").length;
    for (const word of words) found.push({ word, line, as });
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
      return;
    }
    if (value === null || typeof value !== "object") return;
    const node = value as Node;
    const regex = node.regex as { pattern: string } | undefined;
    if (node.type === "Literal" && regex) put(node, "pattern", wordsOfPattern(regex.pattern));
    if (node.type === "NewExpression" && nameOf(node.callee) === "RegExp")
      put(node, "pattern", textsIn((node.arguments as Node[])[0]).flatMap(wordsOfPattern));
    // A name for a part of a pattern: what looks like one is one.
    if (node.type === "VariableDeclarator")
      put(node, "pattern", textsIn(node.init, false).filter(isPattern).flatMap(wordsOfPattern));
    if (node.type === "ArrayExpression") put(node, "list", listed(node.elements as (Node | null)[]));
    if (node.type === "CallExpression" && nameOf(node.callee) === "split")
      put(node, "list", textsIn((node.callee as Node).object).flatMap(wordsOfText));
    if (node.type === "ObjectExpression") put(node, "list", keyed(node.properties as Node[]));
    for (const [key, one] of Object.entries(node)) if (key !== "regex") walk(one);
  };
  walk((parseAst(code, { lang: isJsx ? "tsx" : "ts" }) as unknown as Node).body);
  return found;
}

function nameOf(value: unknown): string {
  const node = value as Node | undefined;
  if (node?.type === "Identifier") return node.name as string;
  return node?.type === "MemberExpression" ? nameOf(node.property) : "";
}

function literal(value: unknown): string | undefined {
  const node = value as Node | undefined;
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

/** Strings and pieces of templates; with `deep` also within what is joined or chosen between, but in no call. */
function textsIn(value: unknown, deep = true): string[] {
  const node = value as Node | undefined;
  if (!node || typeof node !== "object") return [];
  const own = literal(node);
  if (own !== undefined) return [own];
  if (node.type === "TemplateLiteral")
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (!deep) return [];
  return ["left", "right", "consequent", "alternate"].flatMap((key) => textsIn(node[key]));
}

function isPattern(text: string): boolean {
  return /\(\?[:<=!]|\\[bsdpw]|\p{L}\|\p{L}/u.test(text);
}

/** Three strings or more, each a word or two in small letters. */
function listed(elements: readonly (Node | null)[]): string[] {
  const texts = elements.map(literal);
  if (texts.length < 3 || texts.some((text) => text === undefined || !/^\p{Ll}[\p{Ll}’' .]*$/u.test(text)))
    return [];
  return texts.flatMap((text) => wordsOfText(text!));
}

/** A table from words to plain values. */
function keyed(properties: readonly Node[]): string[] {
  const isPlain = ({ type, computed, value }: Node) =>
    type === "Property" && computed !== true && (value as Node | undefined)?.type === "Literal";
  if (properties.length < 3 || !properties.every(isPlain)) return [];
  const keys = properties.map(({ key }) => literal(key) ?? nameOf(key));
  return keys.every((key) => /^\p{Ll}+$/u.test(key)) ? keys : [];
}

/** Letters in a row, less the signs of the pattern and the sets of characters it holds. */
export function wordsOfPattern(pattern: string): string[] {
  return wordsOfText(
    pattern
      .replace(/\\p\{[^}]*\}|\(\?<\w+>|\\u\{?[\da-fA-F]{4,5}\}?|\\x[\da-fA-F]{2}|\\[a-zA-Z]/g, " ")
      .replace(/\[(?:\\.|[^\]\\])*\]/g, " "),
  );
}

function wordsOfText(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}
