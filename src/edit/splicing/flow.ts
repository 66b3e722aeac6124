import type { Node } from "yaml";
import { lineEnd, lineStart, type Member, nextLine, Unsplicable } from "../yamlTree.ts";
import type { SplicedText } from "./splicedText.ts";

/** Lists and groups between brackets: an item in, an item out, with the commas and lines that go with it. */
export function insertInFlow(
  on: SplicedText,
  list: Node,
  members: Member[],
  index: number,
  rendered: string,
): string {
  const { text, style } = on;
  if (members.length === 0) {
    const [open, close] = [list.range![0], list.range![1]];
    const brackets = text[open] === "[" ? "[]" : "{}";
    const inside = text.slice(open + 1, close - 1);
    if (inside.trim() !== "") throw new Unsplicable();
    const lines = style.jsonIndent !== "" ? `${style.eol}${on.indentOfLine(open)}` : undefined;
    if (lines === undefined) return on.replace(open, close, `${brackets[0]}${rendered}${brackets[1]}`);
    const deeper = rendered.replaceAll("\n", `\n${style.jsonIndent}`);
    return on.replace(
      open,
      close,
      `${brackets[0]}${lines}${style.jsonIndent}${deeper}${lines}${brackets[1]}`,
    );
  }
  const separator = separatorIn(on, members);
  if (index === 0) {
    const start = members[0]!.start;
    return on.replace(start, start, `${rendered},${separator}`);
  }
  const before = members[index - 1]!;
  const next = members[index];
  const behind = text.slice(before.end, lineEnd(text, before.end));
  const comment = separator.includes("\n") && /^(\s*,)?\s+#/.test(behind);
  if (!comment) return on.replace(before.end, before.end, `,${separator}${rendered}`);
  // A comment behind the entry stays on its line.
  const end = lineEnd(text, before.end);
  if (next) {
    if (next.comma === undefined || next.comma > end) throw new Unsplicable();
    return on.replace(end, end, `${separator}${rendered},`);
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
function separatorIn(on: SplicedText, members: Member[]): string {
  const { text, style } = on;
  const second = members[1] ?? members[0]!;
  const line = lineStart(text, second.start);
  const lead = text.slice(line, second.start);
  const before = members[1] ? members[0]!.end : undefined;
  if (lead.trim() === "" && line > 0 && (before === undefined || line > before)) return `${style.eol}${lead}`;
  if (members[1]?.comma !== undefined && members[1].start === members[1].comma + 1) return "";
  return " ";
}

export function removeFromFlow(on: SplicedText, members: Member[], index: number, parent: Node): string {
  const { text } = on;
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
    if (lineStart(text, next.start) >= end) return on.replace(line, end, "");
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
    return on.replace(member.comma, member.end, "");
  }
  return on.replace(member.start, next!.start, "");
}
