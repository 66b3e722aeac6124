import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { PlainGroup, PlainNode, PlainYaml } from "./plainYaml.ts";

type Path = readonly (string | number)[];
export type Span = readonly [from: number, to: number];

/** A text that was read, by either reader: its content, and where its parts stand. */
export interface Tree {
  value: unknown;
  /** Of the part at a path; of the nearest part that exists where it leads nowhere. */
  spanAt(path: Path): Span | undefined;
  /** Of a field's name; of the group where there is no such field. */
  spanOfKey(path: Path, key: string): Span | undefined;
  /** Of a single value, as it prints. */
  scalarAt(path: Path): { span: Span; printed: string } | undefined;
}

export function treeOf(root: Node | null, value: unknown): Tree {
  const spanAt = (path: Path) => spanOf(findNode(root, path));
  return {
    value,
    spanAt,
    spanOfKey(path, key) {
      const map = findNode(root, path);
      const named = isMap(map) ? pairOf(map, key)?.key : undefined;
      if (isScalar(named) && named.range) return spanOf(named);
      return spanOf(map);
    },
    scalarAt(path) {
      const node = findNode(root, path);
      const span = spanOf(node);
      return isScalar(node) && span ? { span, printed: String(node.value) } : undefined;
    },
  };
}

function spanOf(node: Node | null): Span | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}

export function treeOfPlain({ node: root, fieldsIn }: PlainYaml): Tree {
  // Of each group that was asked, as for a tree.
  const known = new WeakMap<PlainGroup, Map<string, ReturnType<typeof fieldsIn>[number]>>();
  const fieldOf = (group: PlainGroup, name: string) => {
    let fields = known.get(group);
    if (!fields) {
      fields = new Map();
      for (const field of fieldsIn(group)) if (!fields.has(field.name)) fields.set(field.name, field);
      known.set(group, fields);
    }
    return fields.get(name);
  };
  const find = (path: Path): PlainNode => {
    let node = root;
    for (const step of path) {
      const next =
        node.kind === "list"
          ? node.items[Number(step)]
          : node.kind === "group"
            ? fieldOf(node, String(step))?.node
            : undefined;
      if (next === undefined) return node;
      node = next;
    }
    return node;
  };
  return {
    value: root.value,
    spanAt(path) {
      const { from, to } = find(path);
      return [from, to];
    },
    spanOfKey(path, key) {
      const node = find(path);
      const { from, to } = (node.kind === "group" ? fieldOf(node, key) : undefined) ?? node;
      return [from, to];
    },
    scalarAt(path) {
      const node = find(path);
      return node.kind === "scalar" ? { span: [node.from, node.to], printed: node.printed } : undefined;
    },
  };
}

/**
 * Node to plain value. A number stays a number only if it prints as it was written, so that `1.10` or `0123`
 * in a text field keeps every character.
 */
export function plain(node: unknown): unknown {
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? keyText(key) : String(key);
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

function findNode(root: Node | null, path: Path): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    let next: unknown;
    if (isSeq(node)) next = node.items[Number(step)];
    else if (isMap(node)) next = pairOf(node, String(step))?.value;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}

/** Of each group that was asked, its fields by name: the first of a name counts. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  let known = pairs.get(map);
  if (!known) {
    known = new Map();
    for (const pair of map.items) {
      if (!isScalar(pair.key)) continue;
      const own = keyText(pair.key);
      if (!known.has(own)) known.set(own, pair);
    }
    pairs.set(map, known);
  }
  return known.get(name);
}

export function keyText(key: { source?: string; value: unknown }): string {
  return key.source ?? String(key.value);
}
