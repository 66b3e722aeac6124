import { isMap, isSeq, type Node } from "yaml";
import type { Data } from "../caseEdit.ts";
import type { Path } from "../data.ts";
import {
  contentEnd,
  isBlock,
  lineStart,
  type Member,
  memberAt,
  membersOf,
  nextLine,
  nodeAt,
  Unsplicable,
} from "../yamlTree.ts";
import { removeFromFlow } from "./flow.ts";
import { isBlankLineBefore, type SplicedText, skipBlankLines } from "./splicedText.ts";

/** A field or an item taken out, with the lines and comments that are its own. */
export function remove(on: SplicedText, path: Path): string {
  const step = path.at(-1);
  if (step === undefined) throw new Unsplicable();
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(on.tree.root, parentPath);
  if (!parent) throw new Unsplicable();
  const members = membersOf(on.tree, parent);
  const index = isSeq(parent) ? Number(step) : members.findIndex(({ name }) => name === String(step));
  const member = members[index];
  if (!member) throw new Unsplicable();
  if (members.length === 1) {
    const empty: Data = isSeq(parent) ? [] : {};
    if (!isBlock(parent)) {
      const [open, close] = [parent.range![0], parent.range![1]];
      return on.replace(open, close, isSeq(parent) ? "[]" : "{}");
    }
    return emptyBlock(on, parentPath, member, empty);
  }
  return isBlock(parent)
    ? removeLines(on, members, index, parent)
    : removeFromFlow(on, members, index, parent);
}

/** The last entry of a block goes: `[]` behind the colon, and comments of the list stay where they are. */
function emptyBlock(on: SplicedText, path: Path, member: Member, empty: Data): string {
  const { text } = on;
  const step = path.at(-1);
  const holder =
    step === undefined ? undefined : memberAt(on.tree, nodeAt(on.tree.root, path.slice(0, -1)) ?? null, step);
  if (holder?.after === undefined) throw new Unsplicable();
  const written = Array.isArray(empty) ? " []" : " {}";
  const column = on.columnOfMember(member);
  const start = lineStart(text, on.regionStart(member, column, undefined));
  const end = nextLine(text, on.regionEnd(member, column));
  if (start <= holder.after) return on.replace(holder.after, contentEnd(on.tree, holder.value!), written);
  return text.slice(0, holder.after) + written + text.slice(holder.after, start) + text.slice(end);
}

function removeLines(on: SplicedText, members: Member[], index: number, parent: Node): string {
  const { text } = on;
  const member = members[index]!;
  const column = on.columnOfMember(member);
  const isFirstOnLine = text.slice(lineStart(text, member.start), member.start).trim() === "";
  if (!isFirstOnLine) {
    // The first field beside a dash: the next one moves up to it.
    const next = members[index + 1];
    if (index !== 0 || !next || !isMap(parent)) throw new Unsplicable();
    const end = on.regionEnd(member, column);
    // With comments between them the dash stands alone on its line.
    if (text.slice(end, lineStart(text, next.start)).trim() !== "") {
      const dashEnd = text.slice(0, member.start).trimEnd().length;
      return on.replace(dashEnd, end, "");
    }
    return on.replace(member.start, next.start, "");
  }
  const next = members[index + 1];
  const isPartOfGroup = next !== undefined && on.followsDirectly(member, next, column);
  const start = lineStart(
    text,
    isPartOfGroup ? member.start : on.regionStart(member, column, members[index - 1]),
  );
  let end = nextLine(text, on.regionEnd(member, column));
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
  return on.replace(from, end, "");
}
