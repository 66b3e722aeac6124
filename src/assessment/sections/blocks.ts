import type { Block, Inline } from "../../page/page.ts";
import type { At } from "../findings/index.ts";

/** Small builders of blocks and words that all sections use. */

export function heading(id: string, text: string): Block {
  return { kind: "heading", level: 2, id, text: [text] };
}

/** Pieces that each bring a blank to where they meet have one there. */
export function paragraph(...pieces: Inline[]): Block {
  const text = pieces.filter((piece) => piece !== "");
  const begins = (piece: Inline | undefined) => typeof piece === "string" && piece.startsWith(" ");
  return {
    kind: "paragraph",
    text: text.map((piece, i) =>
      typeof piece === "string" && begins(text[i + 1]) ? piece.trimEnd() : piece,
    ),
  };
}

export function caution(text: string): Block {
  return { kind: "paragraph", role: "caution", text: [text] };
}

export function list(items: Inline[][]): Block {
  return { kind: "list", items };
}

export function at(place: At | undefined): Inline[] {
  return place ? [" ", { place: { file: place.file, line: place.line } }] : [];
}

export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
