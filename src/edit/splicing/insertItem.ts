import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Data } from "../caseEdit.ts";
import { isGroup, type Path } from "../data.ts";
import { type FileStyle, type Models, renderFlow, renderItem, renderJson } from "../render.ts";
import { columnOf, isBlock, type Member, membersOf, nextLine, nodeAt, Unsplicable } from "../yamlTree.ts";
import { insertInFlow } from "./flow.ts";
import { set } from "./setPart.ts";
import { nearest, type SplicedText, skipBlankLines } from "./splicedText.ts";

/** An item put into a list, as its neighbours are written. */
export function insert(on: SplicedText, path: Path, index: number, value: Data, raw?: string): string {
  const list = nodeAt(on.tree.root, path);
  if (!isSeq(list) || list.items.length === 0) {
    if (list && !isSeq(list) && !(isScalar(list) && list.value === null)) throw new Unsplicable();
    return set(on, path, [value]);
  }
  const members = membersOf(on.tree, list);
  const models = nearest(list.items as Node[], index);
  if (!isBlock(list)) {
    const indent = on.indentOfLine(members[0]!.start);
    const rendered = on.style.isJson
      ? renderJson(value, jsonStyleOf(on, members, list), indent)
      : renderFlow(value, on.style, models);
    return insertInFlow(on, list, members, index, rendered);
  }
  return insertLines(on, members, index, value, models, raw);
}

function jsonStyleOf(on: SplicedText, members: Member[], list: Node): FileStyle {
  const { text, style } = on;
  // Items on one line each stay so.
  const isCompact = members.every(({ start, end }) => !text.slice(start, end).includes("\n"));
  const hasGroups = (list as { items?: unknown[] }).items?.some((item) => isMap(item) || isSeq(item));
  return isCompact && hasGroups ? { ...style, jsonIndent: "" } : style;
}

function insertLines(
  on: SplicedText,
  members: Member[],
  index: number,
  value: Data,
  models: Models,
  raw: string | undefined,
): string {
  const { style } = on;
  const first = members[0]!;
  const column = on.columnOfMember(first);
  const rendered = raw ?? renderItem(value, style, models, column);
  const pad = " ".repeat(column);
  const gap = isLoose(on, members, column, value) ? style.eol : "";
  if (index > 0) {
    const end = on.regionEnd(members[index - 1]!, column);
    return on.replace(end, end, `${style.eol}${gap}${pad}${rendered}`);
  }
  const next = members[1];
  const hasOwnComment = !next || !on.followsDirectly(first, next, column);
  const start = hasOwnComment ? on.regionStart(first, column, undefined) : first.start;
  return on.replace(start, start, `${rendered}${style.eol}${gap}${pad}`);
}

/** Whether a blank line stands between entries. */
function isLoose(on: SplicedText, members: Member[], column: number, value: Data): boolean {
  const { text } = on;
  if (members.length === 1)
    return (
      columnOf(text, members[0]!.start) <= 2 &&
      isGroup(value) &&
      text.slice(members[0]!.start, members[0]!.end).includes("\n")
    );
  let loose = 0;
  for (let i = 1; i < members.length; i++) {
    const end = nextLine(text, on.regionEnd(members[i - 1]!, column));
    if (skipBlankLines(text, end) > end) loose += 1;
  }
  return loose * 2 >= members.length - 1;
}
