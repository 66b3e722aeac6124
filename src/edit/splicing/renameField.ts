import { isScalar, Scalar } from "yaml";
import type { Path } from "../data.ts";
import { renderKey } from "../render.ts";
import { quoted } from "../scalarText.ts";
import { isBlock, memberAt, nodeAt, Unsplicable } from "../yamlTree.ts";
import type { SplicedText } from "./splicedText.ts";

/** A field called otherwise. */
export function rename(on: SplicedText, path: Path, to: string): string {
  const parent = nodeAt(on.tree.root, path.slice(0, -1)) ?? null;
  const member = memberAt(on.tree, parent, path.at(-1)!);
  if (!member?.key?.range) throw new Unsplicable();
  const { key } = member;
  const [from, end] = key.range!;
  const isMarked = isScalar(key) && key.type !== Scalar.PLAIN;
  const mark = isScalar(key) && key.type === Scalar.QUOTE_SINGLE ? "'" : '"';
  const text = isMarked ? quoted(to, mark) : renderKey(to, on.style, !isBlock(parent));
  return on.replace(from, end, text);
}
