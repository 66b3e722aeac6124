import type { Block, Inline } from "../../page/page.ts";
import type { At } from "../findings/index.ts";

/** Small builders of blocks and words that all sections use. */

export function heading(id: string, text: string): Block {
  return { kind: "heading", level: 2, id, text: [text] };
}

export function paragraph(...text: Inline[]): Block {
  return { kind: "paragraph", text };
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
