import { Composer, type CST, isMap, isScalar, isSeq, type Node, type Pair, Parser, Scalar } from "yaml";

/** The nodes of a YAML text with what the reader's values leave out: where dashes, colons and commas stand. */

export interface YamlTree {
  text: string;
  root: Node | null;
}

/** What cannot be edited where it stands; a wider part is then written anew. */
export class Unsplicable extends Error {}

export function yamlTree(text: string): YamlTree {
  const tokens = [...new Parser().parse(text)];
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    keepSourceTokens: true,
  });
  const [document] = composer.compose(tokens, true, text.length);
  return { text, root: (document?.contents ?? null) as Node | null };
}

/** A field of a group or an item of a list, with its places in the text. */
export interface Member {
  name: string | undefined;
  key: Node | undefined;
  value: Node | null;
  /** First character: of the dash, of the field's name, of its anchor. */
  start: number;
  /** After the colon or dash; undefined in flow lists and where a field has no colon. */
  after: number | undefined;
  /** After the last character of its value; comments behind it are not counted. */
  end: number;
  /** Of the comma before it, in flow. */
  comma: number | undefined;
}

type CollectionItem = CST.BlockMap["items"][number] | CST.FlowCollection["items"][number];

export function membersOf(tree: YamlTree, node: Node): Member[] {
  if (!isMap(node) && !isSeq(node)) return [];
  const token = node.srcToken;
  if (!token || !("items" in token)) throw new Unsplicable();
  const items = (token.items as CollectionItem[]).filter((item) =>
    token.type === "block-seq"
      ? item.start.some(({ type }) => type === "seq-item-ind")
      : item.key !== undefined || item.sep !== undefined || item.value !== undefined,
  );
  const nodes = node.items as (Pair<Node, Node | null> | Node)[];
  if (items.length !== nodes.length) throw new Unsplicable();
  return items.map((item, i) => {
    const part = nodes[i]!;
    const isPair = isMap(node);
    const key = isPair ? (part as Pair<Node, Node | null>).key : undefined;
    const value = isPair ? (part as Pair<Node, Node | null>).value : (part as Node);
    if (item.start.some(({ type }) => type === "explicit-key-ind")) throw new Unsplicable();
    const lead = item.start.find(
      ({ type }) => type !== "space" && type !== "newline" && type !== "comment" && type !== "comma",
    );
    const comma = item.start.find(({ type }) => type === "comma")?.offset;
    const colon = item.sep?.find(({ type }) => type === "map-value-ind")?.offset;
    const dash =
      token.type === "block-seq" ? item.start.find(({ type }) => type === "seq-item-ind")?.offset : undefined;
    const keyRange = key?.range;
    const start = lead?.offset ?? keyRange?.[0] ?? value?.range?.[0];
    if (start === undefined) throw new Unsplicable();
    const after = isPair
      ? colon === undefined
        ? undefined
        : colon + 1
      : dash === undefined
        ? undefined
        : dash + 1;
    const least = Math.max(after ?? 0, keyRange?.[1] ?? 0, start);
    const props = [...(item.sep ?? []), ...(isPair ? [] : item.start)].filter(
      ({ type }) => type === "anchor" || type === "tag",
    );
    const propsEnd = Math.max(0, ...props.map(({ offset, source }) => offset + source.length));
    return {
      name: isScalar(key) ? (key.source ?? String(key.value)) : undefined,
      key,
      value,
      start,
      after,
      end: Math.max(least, propsEnd, value ? contentEnd(tree, value) : 0),
      comma,
    };
  });
}

/** After the last character of a value, without the line end that block text takes along. */
export function contentEnd(tree: YamlTree, node: Node): number {
  const { text } = tree;
  const range = node.range;
  if (!range) return 0;
  if (isScalar(node)) {
    if (node.type !== Scalar.BLOCK_FOLDED && node.type !== Scalar.BLOCK_LITERAL)
      return node.source === "" && node.type === Scalar.PLAIN ? 0 : range[1];
    const keepsEnd = /^[|>][0-9]*\+/.test(text.slice(range[0], range[0] + 4));
    let end = range[1];
    if (text[end - 1] === "\n") end -= text[end - 2] === "\r" ? 2 : 1;
    if (!keepsEnd) while (end > range[0] && /\s/.test(text[end - 1]!)) end -= 1;
    return end;
  }
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = membersOf(tree, node).at(-1);
    return last ? last.end : range[0];
  }
  return range[1];
}

export function isBlock(node: Node | null | undefined): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

export function memberAt(tree: YamlTree, node: Node | null, step: string | number): Member | undefined {
  if (isSeq(node)) return membersOf(tree, node)[Number(step)];
  if (isMap(node)) return membersOf(tree, node).find(({ name }) => name === String(step));
  return undefined;
}

export function nodeAt(root: Node | null, path: readonly (string | number)[]): Node | null | undefined {
  let node: Node | null | undefined = root;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)] as Node | undefined;
    else if (isMap(node))
      node = node.items.find(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === String(step))
        ?.value as Node | null | undefined;
    else return undefined;
  }
  return node;
}

// ── Lines ──

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Before the line end; a carriage return belongs to the line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** Where the next line starts, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
