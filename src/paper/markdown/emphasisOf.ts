import type { Nodes, Root } from "mdast";
import type { Emphasis } from "../paper.ts";

/** What stands between the marks of emphasis of a tree. */
export function emphasisOf(root: Root): Emphasis[] {
  const found: Emphasis[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "emphasis" || node.type === "strong") {
      const from = node.children[0]?.position?.start.offset;
      const to = node.children.at(-1)?.position?.end.offset;
      if (from !== undefined && to !== undefined)
        found.push({ kind: node.type === "strong" ? "bold" : "italic", from, to });
    }
    if ("children" in node) for (const child of node.children) walk(child as Nodes);
  };
  walk(root);
  return found;
}
