import { isSeq } from "yaml";
import type { Path } from "../data.ts";
import { isBlock, membersOf, nodeAt, Unsplicable } from "../yamlTree.ts";
import type { SplicedText } from "./splicedText.ts";

/** An item moved within its list, with its comments. */
/** Entries change places, the gaps between them (blank lines, headings) stay. */
export function move(on: SplicedText, path: Path, from: number, to: number): string {
  const { text } = on;
  const list = nodeAt(on.tree.root, path);
  if (!isSeq(list)) throw new Unsplicable();
  const members = membersOf(on.tree, list);
  if (!members[from] || !members[to]) throw new Unsplicable();
  const column = on.columnOfMember(members[0]!);
  const regions = members.map((_, i) => on.region(members, i, column, isBlock(list)));
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

export function regionOf(on: SplicedText, path: Path): string {
  const list = nodeAt(on.tree.root, path.slice(0, -1));
  const index = Number(path.at(-1));
  if (!isSeq(list) || !isBlock(list)) throw new Unsplicable();
  const members = membersOf(on.tree, list);
  if (!members[index]) throw new Unsplicable();
  const [start, end] = on.region(members, index, on.columnOfMember(members[0]!), true);
  return on.text.slice(start, end);
}
