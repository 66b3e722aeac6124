import type { Nodes, Root } from "mdast";
import type { Mark } from "../paper.ts";
import { NOTHING } from "./mask.ts";

/** Where the headings begin, with their levels, which the reader of plain text does not know. */
export function headingsOf(root: Root): ReadonlyMap<number, number> {
  return new Map(
    root.children.flatMap((node): [number, number][] => {
      if (node.type !== "heading") return [];
      let first: Nodes | undefined = node.children[0];
      while (first && "children" in first && first.children.length > 0) first = first.children[0] as Nodes;
      const from = first?.position?.start.offset;
      return from === undefined ? [] : [[from, node.depth]];
    }),
  );
}

/** Marks of footnotes in a file that defines none. A number alone: letters between such brackets are a pattern's. */
export function marksOfNoNote(node: Nodes, source: string): Mark[] {
  if ("children" in node) return node.children.flatMap((child) => marksOfNoNote(child as Nodes, source));
  if (node.type !== "text") return [];
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/\[\^(\d{1,4})\]/g)].map(({ 0: mark, 1: label, index }) => ({
    label: label!,
    offset: start + index,
    end: start + index + mark.length,
    // They stand in no sentence: its text holds them as letters.
    at: 0,
  }));
}

/** The text with marks of emphasis, headings and code replaced by spaces, so that every character keeps its place. */
export function blankMarkup(text: string, root: Root): string {
  const blanked = text.split("");
  const blank = (from: number, to: number, by = " ") => {
    for (let i = from; i < to; i++) if (blanked[i] !== "\n") blanked[i] = by;
  };
  const walk = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === "code" || node.type === "html") {
      blank(start, end);
      return;
    }
    if (node.type === "blockquote")
      for (const { index, 0: mark } of text.slice(start, end).matchAll(/^[ \t]{0,3}>/gmu))
        blank(start + index, start + index + mark.length);
    if (node.type === "emphasis" || node.type === "strong" || node.type === "heading") {
      const first = node.children[0]?.position?.start.offset ?? end;
      const last = node.children.at(-1)?.position?.end.offset ?? end;
      blank(start, first);
      // Emphasis that ends before a comma leaves no space behind.
      blank(last, end, node.type !== "heading" && /[\p{P}\w]/u.test(text[end] ?? "") ? NOTHING : " ");
    }
    if ("children" in node) for (const child of node.children) walk(child as Nodes);
  };
  walk(root);
  return blanked.join("");
}
