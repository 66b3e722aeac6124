import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Data } from "../caseEdit.ts";
import { isGroup, type Path } from "../data.ts";
import {
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
} from "../render.ts";
import { isFoldable, isLiteral } from "../scalarText.ts";
import {
  isBlock,
  lineEnd,
  type Member,
  memberAt,
  membersOf,
  nextLine,
  nodeAt,
  Unsplicable,
} from "../yamlTree.ts";
import { insertInFlow } from "./flow.ts";
import type { SplicedText } from "./splicedText.ts";

/** A value set: in the place of the old one, or as a field more. */
export function set(on: SplicedText, path: Path, value: Data): string {
  const step = path.at(-1);
  if (step === undefined) return setRoot(on, value);
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(on.tree.root, parentPath);
  if (!parent || (!isMap(parent) && !isSeq(parent))) {
    // The group it belongs to is not there yet, or empty.
    if (path.length === 1) return setRoot(on, { [String(step)]: value });
    return set(on, parentPath, { [String(step)]: value });
  }
  const member = memberAt(on.tree, parent, step);
  if (!member) {
    if (isSeq(parent)) throw new Unsplicable();
    return addField(on, parentPath, parent, String(step), value);
  }
  const models = on.siblings(path, member.value);
  if (!isBlock(parent)) return setInFlow(on, member, value, models, step);
  return setInBlock(on, member, value, models, step);
}

function setRoot(on: SplicedText, value: Data): string {
  const { root } = on.tree;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  if (!isGroup(value)) throw new Unsplicable();
  const lines = Object.entries(value)
    .map(([name, item]) => renderField(name, item, on.style, [], 0) + on.style.eol)
    .join("");
  if (isEmpty) {
    if (root?.range && on.text.slice(root.range[0], root.range[1]).trim() !== "") throw new Unsplicable();
    const gap = on.text === "" || on.text.endsWith("\n") ? "" : on.style.eol;
    return on.text + gap + lines;
  }
  throw new Unsplicable();
}

function setInFlow(
  on: SplicedText,
  member: Member,
  value: Data,
  models: Models,
  step: string | number,
): string {
  const field = typeof step === "string" ? step : undefined;
  const rendered = on.style.isJson
    ? renderJson(value, on.style, on.indentOfLine(member.start))
    : renderFlow(value, on.style, withOwnMark(member.value, models), field);
  const from = on.valueStart(member);
  if (from === undefined) {
    if (member.after === undefined) return on.replace(member.end, member.end, `: ${rendered}`);
    return on.replace(member.after, member.after, ` ${rendered}`);
  }
  return on.replace(from, member.end, rendered);
}

function setInBlock(
  on: SplicedText,
  member: Member,
  value: Data,
  models: Models,
  step: string | number,
): string {
  const { text, style } = on;
  const field = typeof step === "string" ? step : undefined;
  const column = on.columnOfMember(member);
  if (member.after === undefined) throw new Unsplicable();
  const used = column + (member.after - member.start);
  const old = member.value;
  const start = on.valueStart(member);
  const isOldBlockText =
    isScalar(old) && (old.type === Scalar.BLOCK_FOLDED || old.type === Scalar.BLOCK_LITERAL);
  if (isOldBlockText && typeof value === "string" && start !== undefined) {
    const body = blockTextBody(on, old, value, start, column);
    if (body !== undefined) return on.replace(start, member.end, body);
  }
  const own = withOwnMark(old, models);
  let after =
    typeof step === "number" && (isGroup(value) || Array.isArray(value))
      ? renderItem(value, style, own, column).slice(1)
      : renderAfter(value, style, own, column, used, field);
  // Text that was on its line is not folded for being changed, unless it grows beyond the line.
  if (typeof value === "string" && isScalar(old) && !isOldBlockText && typeof old.value === "string") {
    const wasLong = used + 1 + old.value.length > style.width;
    if (wasLong && after.startsWith(" >")) after = ` ${renderInline(value, style, own, field, false)}`;
  }
  if (start === undefined) return place(on, member.after, member.after, after);
  const isOldInline = !isBlock(old) && !isOldBlockText;
  if (isOldInline && after.startsWith(" ")) return place(on, start, member.end, after.slice(1));
  if (isOldInline) {
    // A comment stays at the end of the first line.
    return place(on, start, member.end, after);
  }
  if (isOldBlockText) {
    const headerEnd = lineEnd(text, start);
    const comment = /\s(#.*)$/.exec(text.slice(start, headerEnd))?.[1];
    const inline = after.includes("\n") ? after : after + (comment ? ` ${comment}` : "");
    return on.replace(member.after, member.end, inline);
  }
  // A block: from the colon to the end of its last line, with a comment there.
  return on.replace(member.after, lineEnd(text, member.end), after);
}

/** Text for a line that may end in a comment: several lines begin after it. */
function place(on: SplicedText, from: number, to: number, rendered: string): string {
  const { text } = on;
  const isBare = rendered.indexOf("\n") < 0;
  if (isBare) return on.replace(from, to, rendered);
  const firstEnd = rendered.indexOf(on.style.eol);
  const first = rendered.slice(0, firstEnd);
  const rest = rendered.slice(firstEnd);
  const end = lineEnd(text, to);
  let before = text.slice(0, from);
  if (first === "") before = before.replace(/(?<![ \t])[ \t]+$/, "");
  const tail = text.slice(to, end);
  return before + first + (tail.trim() === "" ? "" : tail) + rest + text.slice(end);
}

/** New text for `>` or `|`, its header kept; undefined where that cannot hold it. */
function blockTextBody(
  on: SplicedText,
  old: Scalar,
  value: string,
  start: number,
  column: number,
): string | undefined {
  const { text, style } = on;
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
      .slice(bodyStart, on.text.length < old.range![1] ? undefined : old.range![1])
      .split("\n")
      .map((line) => line.trimEnd().length),
  );
  const width = longest > 60 && longest <= 160 ? Math.max(longest, 100) : style.width;
  return header + renderFolded(value, style, indent, width).slice(2);
}

/** A scalar's own quotation marks come before those of its neighbours. */
function withOwnMark(node: Node | null, models: Models): Models {
  return node ? [node, ...models] : models;
}

function addField(on: SplicedText, path: Path, map: Node, name: string, value: Data): string {
  const { text, style } = on;
  const members = membersOf(on.tree, map);
  const likewise = modelsOf(on.siblings(path, map), name);
  // Among groups by name (types, say) the others are the neighbours.
  const others = isGroup(value)
    ? members.flatMap((member) => (isMap(member.value) ? [member.value] : []))
    : [];
  const models = likewise.length > 0 ? likewise : others;
  if (!isBlock(map)) {
    const indent = members[0] ? on.indentOfLine(members[0].start) : on.indentOfLine(map.range![0]);
    const rendered = style.isJson
      ? `${JSON.stringify(name)}:${style.jsonIndent === "" && !/":\s/.test(text) ? "" : " "}${renderJson(value, style, indent)}`
      : `${renderKey(name, style, true)}: ${renderFlow(value, style, models, name)}`;
    return insertInFlow(on, map, members, placeOfField(on, path, map, name, members), rendered);
  }
  const place = placeOfField(on, path, map, name, members);
  const first = members[0];
  if (!first) throw new Unsplicable();
  const column = on.columnOfMember(first);
  const rendered = renderField(name, value, style, models, column);
  const pad = " ".repeat(column);
  // Before the first field, whose line a dash may begin.
  if (place === 0) return on.replace(first.start, first.start, `${rendered}${style.eol}${pad}`);
  const end = on.regionEnd(members[place - 1]!, column);
  return on.replace(end, end, `${style.eol}${pad}${rendered}`);
}

/** Where a new field goes: behind the field it follows in a neighbour, else at the end. */
function placeOfField(on: SplicedText, path: Path, map: Node, name: string, members: Member[]): number {
  const names = members.map((member) => member.name);
  for (const model of on.siblings(path, map)) {
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
