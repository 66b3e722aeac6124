import type { Path, TreeChange } from "./data.ts";
import { isSafeBare, quoted } from "./scalarText.ts";
import { insert } from "./splicing/insertItem.ts";
import { move, regionOf } from "./splicing/moveItem.ts";
import { remove } from "./splicing/removePart.ts";
import { rename } from "./splicing/renameField.ts";
import { set } from "./splicing/setPart.ts";
import { SplicedText } from "./splicing/splicedText.ts";
import { Unsplicable, yamlTree } from "./yamlTree.ts";

/**
 * One change made in the text itself: only the characters of the part concerned are replaced. What comes out is
 * a proposal; the caller reads it back and compares it with what was meant.
 */
export function splice(text: string, change: TreeChange): string {
  const on = new SplicedText(yamlTree(text));
  switch (change.op) {
    case "set":
      return set(on, change.path, change.value);
    case "remove":
      return remove(on, change.path);
    case "insert":
      return insert(on, change.path, change.index, change.value, change.raw);
    case "move":
      return move(on, change.path, change.from, change.to);
    case "rename":
      return rename(on, change.path, change.to);
  }
}

/** The text of an entry of a list in lines of its own, from its comments on. */
export function regionText(text: string, path: Path): string | undefined {
  const on = new SplicedText(yamlTree(text));
  try {
    return regionOf(on, path);
  } catch (error) {
    if (error instanceof Unsplicable) return undefined;
    throw error;
  }
}

/** Whether a text may stand bare where it is: for ids, which are renamed in place. */
export function idText(id: string, like: string): string {
  const mark = like[0];
  if (mark === '"' || mark === "'") return quoted(id, mark);
  return isSafeBare(id, true) ? id : quoted(id, '"');
}
