import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Place, Problem } from "./problem.ts";

/** YAML (and JSON, which is YAML) to plain values, with the place of every part kept. */
export interface YamlText {
  /** The content; undefined when the text could not be read at all. */
  value: unknown;
  problems: Problem[];
  /** Place of the value at a path; of the nearest part that exists where the path leads nowhere. */
  placeAt(path: readonly (string | number)[]): Place;
  /** Place of a field's name. */
  placeOfKey(path: readonly (string | number)[], key: string): Place;
  /** Place of one character inside the text value at a path: `offset` counts from its first character. */
  placeInside(path: readonly (string | number)[], offset: number, length?: number): Place;
}

export const LARGEST_FILE = 32_000_000;

export function readYaml(file: string, text: string): YamlText {
  const start: Place = { file, line: 1, column: 1 };
  const nowhere = { placeAt: () => start, placeOfKey: () => start, placeInside: () => start };
  const refuse = (rule: string, message: string): YamlText => ({
    value: undefined,
    problems: [{ rule, severity: "error", message, ...start }],
    ...nowhere,
  });
  if (text.length > LARGEST_FILE)
    return refuse(
      "file-too-large",
      `${text.length} characters, expected at most ${LARGEST_FILE}: split the file and name both in case.yaml`,
    );

  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
    });
  } catch (error) {
    // The parser descends by recursion: text nested thousands deep ends its stack.
    const why = error instanceof RangeError ? "nested too deeply" : "not readable as YAML";
    return refuse("yaml", `${why}; expected a case file`);
  }
  const at = (from: number, to: number): Place => {
    const begin = lines.linePos(from);
    const end = lines.linePos(Math.max(from, to));
    return { file, line: begin.line || 1, column: begin.col || 1, endLine: end.line, endColumn: end.col };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((issue) => ({
    rule: issue.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml",
    severity: "error" as const,
    message: explainSyntax(issue.code, issue.message),
    ...at(issue.pos[0], issue.pos[1]),
  }));
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      aliases += 1;
      if (aliases === 1) {
        const [from, , to] = alias.range ?? [0, 0, 0];
        problems.push({
          rule: "yaml-alias",
          severity: "error",
          message: `alias *${alias.source}: a case file may not use anchors and aliases, write the text out`,
          ...at(from, to),
        });
      }
    },
  });
  const root = document.contents as Node | null;
  const value = problems.length > 0 ? undefined : plain(root);
  const find = (path: readonly (string | number)[]) => findNode(root, path);
  return {
    value,
    problems,
    placeAt(path) {
      const range = find(path)?.range;
      return range ? at(range[0], range[1]) : start;
    },
    placeOfKey(path, key) {
      const map = find(path);
      if (isMap(map))
        for (const pair of map.items)
          if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range)
            return at(pair.key.range[0], pair.key.range[1]);
      return map?.range ? at(map.range[0], map.range[1]) : start;
    },
    placeInside(path, offset, length = 1) {
      const node = find(path);
      if (!isScalar(node) || !node.range) return start;
      const [from, to] = node.range;
      const written = text.slice(from, to);
      // Exact for text on one line; folded and block text shifts, so there the value's start is named.
      const value = String(node.value);
      const shift = written.indexOf(value);
      if (shift < 0) return at(from, to);
      return at(from + shift + offset, from + shift + offset + length);
    },
  };
}

function explainSyntax(code: string, message: string): string {
  const text = message.split("\n")[0] ?? message;
  switch (code) {
    case "DUPLICATE_KEY":
      return "the same field is written twice here; keep one";
    case "TAB_AS_INDENT":
      return "a tab is used to indent; use spaces";
    case "MULTIPLE_DOCS":
      return "a second document begins here (---); one file holds one document";
    case "BAD_INDENT":
      return `${text}; check that this line is indented like its neighbours`;
    default:
      return `${text}; if the text holds a colon, a # or a quotation mark, put it in quotation marks`;
  }
}

/**
 * Node to plain value. A number stays a number only if it prints as it was written, so that `1.10` or `0123`
 * in a text field keeps every character.
 */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key);
      Object.defineProperty(object, name, {
        value: plain(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  }
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) {
    const { value, source } = node;
    if (typeof value === "number" && source !== undefined && String(value) !== source) return source;
    return typeof value === "bigint" ? String(value) : value;
  }
  return node === null || isAlias(node) || isPair(node) ? null : node;
}

function findNode(root: Node | null, path: readonly (string | number)[]): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    let next: unknown;
    if (isSeq(node)) next = node.items[Number(step)];
    else if (isMap(node))
      next = node.items.find((pair) => isScalar(pair.key) && keyText(pair.key) === String(step))?.value;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}

function keyText(key: { source?: string; value: unknown }): string {
  return key.source ?? String(key.value);
}
