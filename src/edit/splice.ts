import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Data } from "./caseEdit.ts";
import { isGroup, type Path, type TreeChange } from "./data.ts";
import { fileStyle } from "./fileStyle.ts";
import {
  type FileStyle,
  type Models,
  modelsOf,
  renderAfter,
  renderField,
  renderFlow,
  renderFolded,
  renderInline,
  renderItem,
  renderJson,
  renderKey,
} from "./render.ts";
import { isFoldable, isLiteral, isSafeBare, quoted } from "./scalarText.ts";
import {
  columnOf,
  contentEnd,
  isBlock,
  lineEnd,
  lineStart,
  type Member,
  memberAt,
  membersOf,
  nextLine,
  nodeAt,
  Unsplicable,
  type YamlTree,
  yamlTree,
} from "./yamlTree.ts";

/**
 * One change made in the text itself: only the characters of the part concerned are replaced. What comes out is
 * a proposal; the caller reads it back and compares it with what was meant.
 */
export function splice(text: string, change: TreeChange): string {
  const tree = yamlTree(text);
  return new Splicer(tree, fileStyle(tree)).apply(change);
}

/** The text of an entry of a list in lines of its own, from its comments on. */
export function regionText(text: string, path: Path): string | undefined {
  const tree = yamlTree(text);
  try {
    return new Splicer(tree, fileStyle(tree)).regionOf(path);
  } catch (error) {
    if (error instanceof Unsplicable) return undefined;
    throw error;
  }
}

class Splicer {
  private readonly tree: YamlTree;
  private readonly text: string;
  private readonly style: FileStyle;

  constructor(tree: YamlTree, style: FileStyle) {
    this.tree = tree;
    this.text = tree.text;
    this.style = style;
  }

  apply(change: TreeChange): string {
    switch (change.op) {
      case "set":
        return this.set(change.path, change.value);
      case "remove":
        return this.remove(change.path);
      case "insert":
        return this.insert(change.path, change.index, change.value, change.raw);
      case "move":
        return this.move(change.path, change.from, change.to);
      case "rename":
        return this.rename(change.path, change.to);
    }
  }

  private replace(from: number, to: number, by: string): string {
    return this.text.slice(0, from) + by + this.text.slice(to);
  }

  /** Column of the line a member's block value hangs from: that of its name or dash. */
  private columnOfMember(member: Member): number {
    return columnOf(this.text, member.start);
  }

  // ── Set ──

  private set(path: Path, value: Data): string {
    const step = path.at(-1);
    if (step === undefined) return this.setRoot(value);
    const parentPath = path.slice(0, -1);
    const parent = nodeAt(this.tree.root, parentPath);
    if (!parent || (!isMap(parent) && !isSeq(parent))) {
      // The group it belongs to is not there yet, or empty.
      if (path.length === 1) return this.setRoot({ [String(step)]: value });
      return this.set(parentPath, { [String(step)]: value });
    }
    const member = memberAt(this.tree, parent, step);
    if (!member) {
      if (isSeq(parent)) throw new Unsplicable();
      return this.addField(parentPath, parent, String(step), value);
    }
    const models = this.siblings(path, member.value);
    if (!isBlock(parent)) return this.setInFlow(member, value, models, step);
    return this.setInBlock(member, value, models, step);
  }

  private setRoot(value: Data): string {
    const { root } = this.tree;
    const isEmpty = root === null || (isScalar(root) && root.value === null);
    if (!isGroup(value)) throw new Unsplicable();
    const lines = Object.entries(value)
      .map(([name, item]) => renderField(name, item, this.style, [], 0) + this.style.eol)
      .join("");
    if (isEmpty) {
      if (root?.range && this.text.slice(root.range[0], root.range[1]).trim() !== "") throw new Unsplicable();
      const gap = this.text === "" || this.text.endsWith("\n") ? "" : this.style.eol;
      return this.text + gap + lines;
    }
    throw new Unsplicable();
  }

  private setInFlow(member: Member, value: Data, models: Models, step: string | number): string {
    const field = typeof step === "string" ? step : undefined;
    const rendered = this.style.isJson
      ? renderJson(value, this.style, this.indentOfLine(member.start))
      : renderFlow(value, this.style, this.withOwnMark(member.value, models), field);
    const from = this.valueStart(member);
    if (from === undefined) {
      if (member.after === undefined) return this.replace(member.end, member.end, `: ${rendered}`);
      return this.replace(member.after, member.after, ` ${rendered}`);
    }
    return this.replace(from, member.end, rendered);
  }

  private setInBlock(member: Member, value: Data, models: Models, step: string | number): string {
    const { text, style } = this;
    const field = typeof step === "string" ? step : undefined;
    const column = this.columnOfMember(member);
    if (member.after === undefined) throw new Unsplicable();
    const used = column + (member.after - member.start);
    const old = member.value;
    const start = this.valueStart(member);
    const isOldBlockText =
      isScalar(old) && (old.type === Scalar.BLOCK_FOLDED || old.type === Scalar.BLOCK_LITERAL);
    if (isOldBlockText && typeof value === "string" && start !== undefined) {
      const body = this.blockTextBody(old, value, start, column);
      if (body !== undefined) return this.replace(start, member.end, body);
    }
    const own = this.withOwnMark(old, models);
    let after =
      typeof step === "number" && (isGroup(value) || Array.isArray(value))
        ? renderItem(value, style, own, column).slice(1)
        : renderAfter(value, style, own, column, used, field);
    // Text that was on its line is not folded for being changed, unless it grows beyond the line.
    if (typeof value === "string" && isScalar(old) && !isOldBlockText && typeof old.value === "string") {
      const wasLong = used + 1 + old.value.length > style.width;
      if (wasLong && after.startsWith(" >")) after = ` ${renderInline(value, style, own, field, false)}`;
    }
    if (start === undefined) return this.place(member.after, member.after, after);
    const isOldInline = !isBlock(old) && !isOldBlockText;
    if (isOldInline && after.startsWith(" ")) return this.place(start, member.end, after.slice(1));
    if (isOldInline) {
      // A comment stays at the end of the first line.
      return this.place(start, member.end, after);
    }
    if (isOldBlockText) {
      const headerEnd = lineEnd(text, start);
      const comment = /\s(#.*)$/.exec(text.slice(start, headerEnd))?.[1];
      const inline = after.includes("\n") ? after : after + (comment ? ` ${comment}` : "");
      return this.replace(member.after, member.end, inline);
    }
    // A block: from the colon to the end of its last line, with a comment there.
    return this.replace(member.after, lineEnd(text, member.end), after);
  }

  /** Text for a line that may end in a comment: several lines begin after it. */
  private place(from: number, to: number, rendered: string): string {
    const { text } = this;
    const isBare = rendered.indexOf("\n") < 0;
    if (isBare) return this.replace(from, to, rendered);
    const firstEnd = rendered.indexOf(this.style.eol);
    const first = rendered.slice(0, firstEnd);
    const rest = rendered.slice(firstEnd);
    const end = lineEnd(text, to);
    let before = text.slice(0, from);
    if (first === "") before = before.replace(/[ \t]+$/, "");
    const tail = text.slice(to, end);
    return before + first + (tail.trim() === "" ? "" : tail) + rest + text.slice(end);
  }

  /** New text for `>` or `|`, its header kept; undefined where that cannot hold it. */
  private blockTextBody(old: Scalar, value: string, start: number, column: number): string | undefined {
    const { text, style } = this;
    const headerEnd = lineEnd(text, start);
    const header = text.slice(start, headerEnd);
    if (!/^[|>]-(\s|$)/.test(header)) return undefined;
    const bodyStart = nextLine(text, start);
    const indent = /^ */.exec(text.slice(bodyStart, lineEnd(text, bodyStart)))![0].length || column + 2;
    if (old.type === Scalar.BLOCK_LITERAL) {
      if (!isLiteral(value) && !isFoldable(value)) return undefined;
      const lines = value.split("\n").map((line) => (line === "" ? "" : " ".repeat(indent) + line));
      return header + style.eol + lines.join(style.eol);
    }
    if (!isFoldable(value)) return undefined;
    const longest = Math.max(
      ...text
        .slice(bodyStart, this.text.length < old.range![1] ? undefined : old.range![1])
        .split("\n")
        .map((line) => line.trimEnd().length),
    );
    const width = longest > 60 && longest <= 160 ? Math.max(longest, 100) : style.width;
    return header + renderFolded(value, style, indent, width).slice(2);
  }

  /** A scalar's own quotation marks come before those of its neighbours. */
  private withOwnMark(node: Node | null, models: Models): Models {
    return node ? [node, ...models] : models;
  }

  private valueStart(member: Member): number | undefined {
    const { value } = member;
    if (!value?.range) return undefined;
    if (isScalar(value) && value.source === "" && value.type === Scalar.PLAIN) return undefined;
    return value.range[0];
  }

  // ── Fields ──

  private addField(path: Path, map: Node, name: string, value: Data): string {
    const { text, style } = this;
    const members = membersOf(this.tree, map);
    const likewise = modelsOf(this.siblings(path, map), name);
    // Among groups by name (types, say) the others are the neighbours.
    const others = isGroup(value)
      ? members.flatMap((member) => (isMap(member.value) ? [member.value] : []))
      : [];
    const models = likewise.length > 0 ? likewise : others;
    if (!isBlock(map)) {
      const indent = members[0] ? this.indentOfLine(members[0].start) : this.indentOfLine(map.range![0]);
      const rendered = style.isJson
        ? `${JSON.stringify(name)}:${style.jsonIndent === "" && !/":\s/.test(text) ? "" : " "}${renderJson(value, style, indent)}`
        : `${renderKey(name, style, true)}: ${renderFlow(value, style, models, name)}`;
      return this.insertInFlow(map, members, this.placeOfField(path, map, name, members), rendered);
    }
    const place = this.placeOfField(path, map, name, members);
    const first = members[0];
    if (!first) throw new Unsplicable();
    const column = this.columnOfMember(first);
    const rendered = renderField(name, value, style, models, column);
    const pad = " ".repeat(column);
    // Before the first field, whose line a dash may begin.
    if (place === 0) return this.replace(first.start, first.start, `${rendered}${style.eol}${pad}`);
    const end = this.regionEnd(members[place - 1]!, column);
    return this.replace(end, end, `${style.eol}${pad}${rendered}`);
  }

  /** Where a new field goes: behind the field it follows in a neighbour, else at the end. */
  private placeOfField(path: Path, map: Node, name: string, members: Member[]): number {
    const names = members.map((member) => member.name);
    for (const model of this.siblings(path, map)) {
      if (!isMap(model)) continue;
      const order = model.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
      const place = order.indexOf(name);
      if (place < 0) continue;
      for (let i = place - 1; i >= 0; i--) {
        const found = names.indexOf(order[i]!);
        if (found >= 0) return found + 1;
      }
      for (let i = place + 1; i < order.length; i++) {
        const found = names.indexOf(order[i]!);
        if (found >= 0) return found;
      }
    }
    return members.length;
  }

  private rename(path: Path, to: string): string {
    const parent = nodeAt(this.tree.root, path.slice(0, -1)) ?? null;
    const member = memberAt(this.tree, parent, path.at(-1)!);
    if (!member?.key?.range) throw new Unsplicable();
    const { key } = member;
    const [from, end] = key.range!;
    const isMarked = isScalar(key) && key.type !== Scalar.PLAIN;
    const mark = isScalar(key) && key.type === Scalar.QUOTE_SINGLE ? "'" : '"';
    const text = isMarked ? quoted(to, mark) : renderKey(to, this.style, !isBlock(parent));
    return this.replace(from, end, text);
  }

  // ── Removing ──

  private remove(path: Path): string {
    const step = path.at(-1);
    if (step === undefined) throw new Unsplicable();
    const parentPath = path.slice(0, -1);
    const parent = nodeAt(this.tree.root, parentPath);
    if (!parent) throw new Unsplicable();
    const members = membersOf(this.tree, parent);
    const index = isSeq(parent) ? Number(step) : members.findIndex(({ name }) => name === String(step));
    const member = members[index];
    if (!member) throw new Unsplicable();
    if (members.length === 1) {
      const empty: Data = isSeq(parent) ? [] : {};
      if (!isBlock(parent)) {
        const [open, close] = [parent.range![0], parent.range![1]];
        return this.replace(open, close, isSeq(parent) ? "[]" : "{}");
      }
      return this.emptyBlock(parentPath, member, empty);
    }
    return isBlock(parent)
      ? this.removeLines(members, index, parent)
      : this.removeFromFlow(members, index, parent);
  }

  /** The last entry of a block goes: `[]` behind the colon, and comments of the list stay where they are. */
  private emptyBlock(path: Path, member: Member, empty: Data): string {
    const { text } = this;
    const step = path.at(-1);
    const holder =
      step === undefined
        ? undefined
        : memberAt(this.tree, nodeAt(this.tree.root, path.slice(0, -1)) ?? null, step);
    if (holder?.after === undefined) throw new Unsplicable();
    const written = Array.isArray(empty) ? " []" : " {}";
    const column = this.columnOfMember(member);
    const start = lineStart(text, this.regionStart(member, column, undefined));
    const end = nextLine(text, this.regionEnd(member, column));
    if (start <= holder.after)
      return this.replace(holder.after, contentEnd(this.tree, holder.value!), written);
    return text.slice(0, holder.after) + written + text.slice(holder.after, start) + text.slice(end);
  }

  private removeLines(members: Member[], index: number, parent: Node): string {
    const { text } = this;
    const member = members[index]!;
    const column = this.columnOfMember(member);
    const isFirstOnLine = text.slice(lineStart(text, member.start), member.start).trim() === "";
    if (!isFirstOnLine) {
      // The first field beside a dash: the next one moves up to it.
      const next = members[index + 1];
      if (index !== 0 || !next || !isMap(parent)) throw new Unsplicable();
      const end = this.regionEnd(member, column);
      // With comments between them the dash stands alone on its line.
      if (text.slice(end, lineStart(text, next.start)).trim() !== "") {
        const dashEnd = text.slice(0, member.start).trimEnd().length;
        return this.replace(dashEnd, end, "");
      }
      return this.replace(member.start, next.start, "");
    }
    const next = members[index + 1];
    const isPartOfGroup = next !== undefined && this.followsDirectly(member, next, column);
    const start = lineStart(
      text,
      isPartOfGroup ? member.start : this.regionStart(member, column, members[index - 1]),
    );
    let end = nextLine(text, this.regionEnd(member, column));
    let from = start;
    const hasBlankBefore = start === 0 || isBlankLineBefore(text, start);
    const opens = index === 0;
    if (hasBlankBefore || opens) {
      const blanksEnd = skipBlankLines(text, end);
      if (hasBlankBefore && blanksEnd === text.length && end <= text.length) {
        // Nothing follows: the blank lines before it go.
        while (from > 0 && isBlankLineBefore(text, from)) from = lineStart(text, from - 1);
      } else if (hasBlankBefore || (opens && next)) end = blanksEnd;
    }
    // Where the text ends without a line end, it does so after as well.
    if (end === text.length && !text.endsWith("\n")) {
      const before = text.slice(0, from);
      return before.replace(/\r?\n$/, "");
    }
    return this.replace(from, end, "");
  }

  /** The next entry stands on the very next line: then a comment above speaks for both. */
  private followsDirectly(member: Member, next: Member, column: number): boolean {
    const { text } = this;
    return nextLine(text, this.regionEnd(member, column)) === lineStart(text, next.start);
  }

  private removeFromFlow(members: Member[], index: number, parent: Node): string {
    const { text } = this;
    const member = members[index]!;
    const next = members[index + 1];
    const previous = members[index - 1];
    const line = lineStart(text, member.start);
    const isAlone =
      text.slice(line, member.start).trim() === "" &&
      (!next || lineStart(text, next.start) > member.end) &&
      (!previous || line > previous.end);
    if (isAlone && next?.comma !== undefined) {
      const end = nextLine(text, Math.max(member.end, next.comma));
      if (lineStart(text, next.start) >= end) return this.replace(line, end, "");
    }
    if (isAlone && !next && previous && member.comma !== undefined) {
      const closing = text.slice(member.end, parent.range![1]);
      // A comma behind the last one stays behind the one before it.
      const keepsComma = /^\s*,/.test(closing);
      const end = nextLine(text, member.end + (keepsComma ? closing.indexOf(",") : 0));
      const without = text.slice(0, line) + text.slice(Math.min(end, lineStart(text, parent.range![1] - 1)));
      if (lineStart(text, parent.range![1] - 1) < end) throw new Unsplicable();
      return keepsComma ? without : without.slice(0, member.comma) + without.slice(member.comma + 1);
    }
    if (index > 0) {
      if (member.comma === undefined) throw new Unsplicable();
      return this.replace(member.comma, member.end, "");
    }
    return this.replace(member.start, next!.start, "");
  }

  // ── Inserting ──

  private insert(path: Path, index: number, value: Data, raw?: string): string {
    const list = nodeAt(this.tree.root, path);
    if (!isSeq(list) || list.items.length === 0) {
      if (list && !isSeq(list) && !(isScalar(list) && list.value === null)) throw new Unsplicable();
      return this.set(path, [value]);
    }
    const members = membersOf(this.tree, list);
    const models = nearest(list.items as Node[], index);
    if (!isBlock(list)) {
      const indent = this.indentOfLine(members[0]!.start);
      const rendered = this.style.isJson
        ? renderJson(value, this.jsonStyleOf(members, list), indent)
        : renderFlow(value, this.style, models);
      return this.insertInFlow(list, members, index, rendered);
    }
    return this.insertLines(members, index, value, models, raw);
  }

  private jsonStyleOf(members: Member[], list: Node): FileStyle {
    const { text, style } = this;
    // Items on one line each stay so.
    const isCompact = members.every(({ start, end }) => !text.slice(start, end).includes("\n"));
    const hasGroups = (list as { items?: unknown[] }).items?.some((item) => isMap(item) || isSeq(item));
    return isCompact && hasGroups ? { ...style, jsonIndent: "" } : style;
  }

  private insertLines(
    members: Member[],
    index: number,
    value: Data,
    models: Models,
    raw: string | undefined,
  ): string {
    const { style } = this;
    const first = members[0]!;
    const column = this.columnOfMember(first);
    const rendered = raw ?? renderItem(value, style, models, column);
    const pad = " ".repeat(column);
    const gap = this.isLoose(members, column, value) ? style.eol : "";
    if (index > 0) {
      const end = this.regionEnd(members[index - 1]!, column);
      return this.replace(end, end, `${style.eol}${gap}${pad}${rendered}`);
    }
    const next = members[1];
    const hasOwnComment = !next || !this.followsDirectly(first, next, column);
    const start = hasOwnComment ? this.regionStart(first, column, undefined) : first.start;
    return this.replace(start, start, `${rendered}${style.eol}${gap}${pad}`);
  }

  /** Whether a blank line stands between entries. */
  private isLoose(members: Member[], column: number, value: Data): boolean {
    const { text } = this;
    if (members.length === 1)
      return (
        columnOf(text, members[0]!.start) <= 2 &&
        isGroup(value) &&
        text.slice(members[0]!.start, members[0]!.end).includes("\n")
      );
    let loose = 0;
    for (let i = 1; i < members.length; i++) {
      const end = nextLine(text, this.regionEnd(members[i - 1]!, column));
      if (skipBlankLines(text, end) > end) loose += 1;
    }
    return loose * 2 >= members.length - 1;
  }

  private insertInFlow(list: Node, members: Member[], index: number, rendered: string): string {
    const { text, style } = this;
    if (members.length === 0) {
      const [open, close] = [list.range![0], list.range![1]];
      const brackets = text[open] === "[" ? "[]" : "{}";
      const inside = text.slice(open + 1, close - 1);
      if (inside.trim() !== "") throw new Unsplicable();
      const lines = style.jsonIndent !== "" ? `${style.eol}${this.indentOfLine(open)}` : undefined;
      if (lines === undefined) return this.replace(open, close, `${brackets[0]}${rendered}${brackets[1]}`);
      const deeper = rendered.replaceAll("\n", `\n${style.jsonIndent}`);
      return this.replace(
        open,
        close,
        `${brackets[0]}${lines}${style.jsonIndent}${deeper}${lines}${brackets[1]}`,
      );
    }
    const separator = this.separatorIn(members);
    if (index === 0) {
      const start = members[0]!.start;
      return this.replace(start, start, `${rendered},${separator}`);
    }
    const before = members[index - 1]!;
    const next = members[index];
    const behind = text.slice(before.end, lineEnd(text, before.end));
    const comment = separator.includes("\n") && /^(\s*,)?\s+#/.test(behind);
    if (!comment) return this.replace(before.end, before.end, `,${separator}${rendered}`);
    // A comment behind the entry stays on its line.
    const end = lineEnd(text, before.end);
    if (next) {
      if (next.comma === undefined || next.comma > end) throw new Unsplicable();
      return this.replace(end, end, `${separator}${rendered},`);
    }
    const hasComma = /^\s*,/.test(behind);
    const withComma = hasComma ? "" : ",";
    return (
      text.slice(0, before.end) +
      withComma +
      text.slice(before.end, end) +
      separator +
      rendered +
      (hasComma ? "," : "") +
      text.slice(end)
    );
  }

  /** What stands behind a comma: a blank, nothing, or a new line. */
  private separatorIn(members: Member[]): string {
    const { text, style } = this;
    const second = members[1] ?? members[0]!;
    const line = lineStart(text, second.start);
    const lead = text.slice(line, second.start);
    const before = members[1] ? members[0]!.end : undefined;
    if (lead.trim() === "" && line > 0 && (before === undefined || line > before))
      return `${style.eol}${lead}`;
    if (members[1]?.comma !== undefined && members[1].start === members[1].comma + 1) return "";
    return " ";
  }

  // ── Moving ──

  /** Entries change places, the gaps between them (blank lines, headings) stay. */
  private move(path: Path, from: number, to: number): string {
    const { text } = this;
    const list = nodeAt(this.tree.root, path);
    if (!isSeq(list)) throw new Unsplicable();
    const members = membersOf(this.tree, list);
    if (!members[from] || !members[to]) throw new Unsplicable();
    const column = this.columnOfMember(members[0]!);
    const regions = members.map((_, i) => this.region(members, i, column, isBlock(list)));
    const texts = regions.map(([start, end]) => text.slice(start, end));
    const [moved] = texts.splice(from, 1);
    texts.splice(to, 0, moved!);
    let out = "";
    let done = 0;
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    for (let i = low; i <= high; i++) {
      const [start, end] = regions[i]!;
      out += text.slice(done, start) + texts[i]!;
      done = end;
    }
    return out + text.slice(done);
  }

  // ── What belongs to an entry ──

  regionOf(path: Path): string {
    const list = nodeAt(this.tree.root, path.slice(0, -1));
    const index = Number(path.at(-1));
    if (!isSeq(list) || !isBlock(list)) throw new Unsplicable();
    const members = membersOf(this.tree, list);
    if (!members[index]) throw new Unsplicable();
    const [start, end] = this.region(members, index, this.columnOfMember(members[0]!), true);
    return this.text.slice(start, end);
  }

  /** An entry with its own comments; one above a row of entries without blank lines speaks of the row. */
  private region(
    members: Member[],
    i: number,
    column: number,
    isInBlock: boolean,
  ): readonly [number, number] {
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
  private regionStart(member: Member, column: number, previous: Member | undefined): number {
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
  private regionEnd(member: Member, column: number): number {
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

  private indentOfLine(offset: number): string {
    const start = lineStart(this.text, offset);
    return /^[ \t]*/.exec(this.text.slice(start, offset))![0];
  }

  /** Nodes that stand where this one stands in its neighbours, nearest first. */
  private siblings(path: Path, _node: Node | null): Node[] {
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
}

/** Items around a place, the one before it first. */
function nearest(items: readonly Node[], index: number): Node[] {
  const found: Node[] = [];
  for (let distance = 1; distance <= 30; distance++) {
    const before = items[index - distance];
    const after = items[index + distance - 1];
    if (before) found.push(before);
    if (after) found.push(after);
  }
  return found;
}

function isBlankLineBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const above = lineStart(text, start - 1);
  return text.slice(above, start).trim() === "";
}

function skipBlankLines(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const next = nextLine(text, at);
    if (text.slice(at, next).trim() !== "") break;
    at = next;
  }
  return at;
}

/** Whether a text may stand bare where it is: for ids, which are renamed in place. */
export function idText(id: string, like: string): string {
  const mark = like[0];
  if (mark === '"' || mark === "'") return quoted(id, mark);
  return isSafeBare(id, true) ? id : quoted(id, '"');
}
