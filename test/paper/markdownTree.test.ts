import fc from "fast-check";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { markdownTree } from "../../src/paper/markdown/markdownTree.ts";

/** Headings, paragraphs and code with their places; a note that is called, as it is written. */
function blocksOf(node: Nodes): string[] {
  if (node.type === "heading" || node.type === "paragraph" || node.type === "code" || node.type === "html")
    return [`${node.type} ${node.position?.start.offset}-${node.position?.end.offset}: ${wordsOf(node)}`];
  const own =
    node.type === "footnoteDefinition"
      ? [`${node.type} ${node.identifier} ${node.position?.start.offset}`]
      : [];
  return "children" in node ? [...own, ...node.children.flatMap((child) => blocksOf(child as Nodes))] : own;
}

function wordsOf(node: Nodes): string {
  if (node.type === "footnoteReference") return `[^${node.identifier}]`;
  if (node.type === "text" || node.type === "code" || node.type === "html") return node.value;
  return "children" in node ? node.children.map((child) => wordsOf(child as Nodes)).join("") : "";
}

const line = fc.constantFrom(
  "",
  "",
  "",
  "A line[^1] of *text*.",
  "- an item",
  "* another [link][ref]",
  "  - an item in it",
  "    - and one in that",
  "  more of it",
  "1. first",
  "2. second",
  "7. seventh",
  "> quoted",
  "> - a list in it",
  "# A heading",
  "---",
  "```",
  "  ```",
  "~~~ x",
  "    code",
  "<div>",
  "</div>",
  "<!-- a",
  "b -->",
  "[^1]: A note.",
  "    More of the note.",
);

test("a text parsed in parts says the same as one parsed whole, every block in its place", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 60 }), (lines) => {
      const text = `[ref]: https://a.example/x\n\n${lines.join("\n")}\n`;
      const whole = markdownTree(text, Number.POSITIVE_INFINITY);
      const parts = markdownTree(text, 10);
      expect(blocksOf(parts)).toEqual(blocksOf(whole));
    }),
    { seed: 1, numRuns: 2_000 },
  );
});
