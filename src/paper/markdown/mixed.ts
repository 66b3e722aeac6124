import type { Nodes } from "mdast";
import { assemble, type Block } from "../assemble.ts";
import { ignoredIn } from "../ignored.ts";
import type { Paper } from "../paper.ts";
import { htmlBlocks } from "../readHtml.ts";
import { emphasisOf } from "./emphasisOf.ts";
import { markdownTree } from "./markdownTree.ts";
import { piecesIn } from "./pieces.ts";

export const BLOCK = /^[ \t]{0,3}<(?:p|h[1-6]|ol|ul|li|div|section|article|table|blockquote)\b/im;
/** A share of the letters in elements from which on the file is a page with some Markdown around it. */
const MOSTLY_HTML = 0.3;

/** Where much of the text stands in HTML elements, they are read as such, and what is around them as Markdown. */
export function readMixed(file: string, text: string, masked: string): Paper | undefined {
  const root = markdownTree(masked);
  const spans = root.children.flatMap(({ type, position }) =>
    type === "html" && position ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const] : [],
  );
  const inHtml = spans.reduce(
    (sum, [from, to]) =>
      sum +
      text
        .slice(from, to)
        .replace(/<[^<>]*>/g, "")
        .trim().length,
    0,
  );
  if (inHtml < MOSTLY_HTML * text.replace(/<[^<>]*>/g, "").length) return undefined;
  // What is no HTML is blanked for its reader, each character in its place.
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    parts.push(text.slice(done, from).replace(/[^\n]/g, " "), text.slice(from, to));
    done = to;
  }
  parts.push(text.slice(done).replace(/[^\n]/g, " "));
  const { blocks, targets, emphasis } = htmlBlocks(parts.join(""));
  const add = (node: Nodes): void => {
    if (node.type === "heading" || node.type === "paragraph")
      blocks.push({
        kind: node.type,
        level: node.type === "heading" ? node.depth : 0,
        pieces: piecesIn(node, masked, new Map()),
        id: undefined,
        number: undefined,
      });
    else if ("children" in node) for (const child of node.children) add(child as Nodes);
  };
  add(root);
  const placeOfBlock = ({ pieces }: Block) => pieces[0]?.offset ?? 0;
  blocks.sort((a, b) => placeOfBlock(a) - placeOfBlock(b));
  return assemble(file, text, blocks, {
    targets,
    ignored: ignoredIn(text),
    emphasis: [...emphasis, ...emphasisOf(root)],
  });
}
