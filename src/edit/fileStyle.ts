import { isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";
import type { FileStyle } from "./render.ts";
import { columnOf, isBlock, type YamlTree } from "./yamlTree.ts";

const USUAL_WIDTH = 112;

/** How a file is written: line ends, indents, quotation marks, where long text is folded. */
export function fileStyle(tree: YamlTree): FileStyle {
  const { text, root } = tree;
  const eol = /\r\n/.test(text) ? "\r\n" : "\n";
  const isJson = root !== null && !isBlock(root) && usesJson(root);
  let indent = 0;
  let listIndent: number | undefined;
  let singles = 0;
  let doubles = 0;
  let folded = 0;
  let longestBare = 0;
  let padded = 0;
  let tight = 0;
  let seen = 0;
  visit(root, {
    // A sample is enough, and a file may be long.
    Node() {
      seen += 1;
      return seen > 4_000 ? visit.BREAK : undefined;
    },
    Scalar(_, node) {
      if (node.type === Scalar.QUOTE_DOUBLE) doubles += 1;
      else if (node.type === Scalar.QUOTE_SINGLE) singles += 1;
      else if (node.type === Scalar.BLOCK_FOLDED) folded += 1;
      else if (node.range && typeof node.value === "string")
        longestBare = Math.max(longestBare, columnOf(text, node.range[0]) + node.value.length);
    },
    Map(_, map) {
      if (map.flow && map.range) {
        if (text[map.range[0] + 1] === " ") padded += 1;
        else tight += 1;
      }
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range || !isBlock(value as Node)) return;
      const first = (value as Node).range?.[0];
      if (first === undefined) return;
      const step = columnOf(text, first) - columnOf(text, key.range[0]);
      if (isMap(value) && indent === 0 && step > 0) indent = step;
      if (isSeq(value) && listIndent === undefined && step >= 0) listIndent = step;
    },
  });
  const jsonIndent = isJson ? (/^[[{]\r?\n([ \t]+)/.exec(text.trimStart())?.[1] ?? "") : "";
  return {
    eol,
    indent: indent || 2,
    listIndent: listIndent ?? 2,
    quote: singles > doubles ? "'" : '"',
    width: USUAL_WIDTH,
    folds: folded > 0 || longestBare <= USUAL_WIDTH,
    isJson,
    jsonIndent,
    padded: padded > tight,
  };
}

function usesJson(root: Node): boolean {
  if (isMap(root)) {
    const key = root.items[0]?.key;
    return key === undefined || (isScalar(key) && key.type === Scalar.QUOTE_DOUBLE);
  }
  if (isSeq(root)) {
    const first = root.items[0] as Node | undefined;
    return first === undefined || usesJson(first);
  }
  return isScalar(root) && root.type !== Scalar.PLAIN;
}
