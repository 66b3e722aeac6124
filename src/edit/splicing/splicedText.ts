import { isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Path } from "../data.ts";
import { fileStyle } from "../fileStyle.ts";
import type { FileStyle } from "../render.ts";
import { columnOf, lineEnd, lineStart, type Member, nextLine, nodeAt, type YamlTree } from "../yamlTree.ts";

/**
 * A text with its tree and its habits of style, and of each member the lines that are its own: where it begins with the
 * comments above it, and where it ends.
 */
export class SplicedText {
  readonly tree: YamlTree;
  readonly text: string;
  readonly style: FileStyle;

  constructor(tree: YamlTree) {
    this.tree = tree;
    this.text = tree.text;
    this.style = fileStyle(tree);
  }

  replace(from: number, to: number, by: string): string {
    return this.text.slice(0, from) + by + this.text.slice(to);
  }

  /** Column of the line a member's block value hangs from: that of its name or dash. */
  columnOfMember(member: Member): number {
    return columnOf(this.text, member.start);
  }

  valueStart(member: Member): number | undefined {
    const { value } = member;
    if (!value?.range) return undefined;
    if (isScalar(value) && value.source === "" && value.type === Scalar.PLAIN) return undefined;
    return value.range[0];
  }

  indentOfLine(offset: number): string {
    const start = lineStart(this.text, offset);
    return /^[ \t]*/.exec(this.text.slice(start, offset))![0];
  }

  /** Nodes that stand where this one stands in its neighbours, nearest first. */
  siblings(path: Path, _node: Node | null): Node[] {
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const step = path[depth];
      if (typeof step !== "number") continue;
      const list = nodeAt(this.tree.root, path.slice(0, depth));
      if (!isSeq(list)) continue;
      const rest = path.slice(depth + 1);
      const found = nearest(list.items as Node[], step)
        .filter((item) => item !== list.items[step])
        .slice(0, 40)
        .map((item) => nodeAt(item, rest))
        .filter((item): item is Node => item !== null && item !== undefined);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The next entry stands on the very next line: then a comment above speaks for both. */
  followsDirectly(member: Member, next: Member, column: number): boolean {
    const { text } = this;
    return nextLine(text, this.regionEnd(member, column)) === lineStart(text, next.start);
  }

  /** An entry with its own comments; one above a row of entries without blank lines speaks of the row. */
  region(members: Member[], i: number, column: number, isInBlock: boolean): readonly [number, number] {
    const member = members[i]!;
    if (!isInBlock) return [member.start, member.end];
    const next = members[i + 1];
    const previous = members[i - 1];
    const isTight =
      (next !== undefined && this.followsDirectly(member, next, column)) ||
      (!next && previous !== undefined && this.followsDirectly(previous, member, column));
    const start = isTight ? member.start : this.regionStart(member, column, previous);
    return [start, this.regionEnd(member, column)];
  }

  /** Comments directly above an entry, in its column, belong to it. */
  regionStart(member: Member, column: number, previous: Member | undefined): number {
    const { text } = this;
    let start = member.start;
    if (text.slice(lineStart(text, start), start).trim() !== "") return start;
    const floor = previous ? this.regionEnd(previous, column) : 0;
    for (let line = lineStart(text, start); line > 0; ) {
      const above = lineStart(text, line - 1);
      const written = text.slice(above, lineEnd(text, above));
      if (above < floor || !written.trimStart().startsWith("#") || written.indexOf("#") !== column) break;
      // The comment at the head of a file speaks of the file.
      if (above === 0) return member.start;
      start = above + column;
      line = above;
    }
    return start;
  }

  /** To the end of its last line, with a comment there, and with comments below that stand further in. */
  regionEnd(member: Member, column: number): number {
    const { text } = this;
    let end = lineEnd(text, member.end);
    for (;;) {
      const next = nextLine(text, end);
      if (next >= text.length && !text.endsWith("\n")) break;
      if (next >= text.length) break;
      const written = text.slice(next, lineEnd(text, next));
      if (!written.trimStart().startsWith("#") || written.indexOf("#") <= column) break;
      end = lineEnd(text, next);
    }
    return end;
  }
}

/** Items around a place, the one before it first. */
export function nearest(items: readonly Node[], index: number): Node[] {
  const found: Node[] = [];
  for (let distance = 1; distance <= 30; distance++) {
    const before = items[index - distance];
    const after = items[index + distance - 1];
    if (before) found.push(before);
    if (after) found.push(after);
  }
  return found;
}

export function isBlankLineBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const above = lineStart(text, start - 1);
  return text.slice(above, start).trim() === "";
}

export function skipBlankLines(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const next = nextLine(text, at);
    if (text.slice(at, next).trim() !== "") break;
    at = next;
  }
  return at;
}
