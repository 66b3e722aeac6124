import type { Problem } from "../record/problem.ts";
import { readYaml } from "../record/yaml/readYaml.ts";
import type { Data } from "./caseEdit.ts";
import { at, changed, type Path, type TreeChange } from "./data.ts";
import { type OptionMention, optionMentions } from "./expressions.ts";
import type { FileText } from "./fileText.ts";

/** Lists that are as good as absent when nothing is left in them. */
const NEED_NOT_BE = new Set([
  "infeasible",
  "together",
  "exceptions",
  "switchedOff",
  "atLeastAsImportantAs",
  "cannotSee",
]);

/** Where an option is named, as places of the file. */
export function placesOf(
  file: FileText,
  mentions: readonly OptionMention[],
): NonNullable<Problem["related"]> {
  const document = readYaml(file.name, file.text);
  return mentions.map(({ path, text, isId }) => ({
    message: isId ? `"${text}" is named here` : `"${text}" speaks of it`,
    ...document.placeAt([...path]),
  }));
}

/**
 * Takes out whatever speaks of an option: a priority, a pattern or an exception as a whole, since what it would say
 * without the option is for its author to judge; an id out of its list.
 */
export function clearOption(
  model: Data | undefined,
  isMeant: (mention: OptionMention) => boolean,
): TreeChange[] {
  const changes: TreeChange[] = [];
  let now = model;
  const remove = (path: Path) => {
    const change: TreeChange = { op: "remove", path };
    changes.push(change);
    now = changed(now, change);
  };
  // The last first, so that the places of those before stay what they were.
  const wholes = new Map(
    optionMentions(model)
      .filter(isMeant)
      .map(({ path }) => wholeOf(path))
      .map((path) => [JSON.stringify(path), path] as const),
  );
  for (const path of [...wholes.values()].reverse()) {
    if (at(now, path) === undefined) continue;
    const list = path.slice(0, -1);
    const held = at(now, list);
    const isLast = Array.isArray(held) && held.length === 1;
    remove(isLast && NEED_NOT_BE.has(String(list.at(-1))) ? list : path);
  }
  return changes;
}

/** What is taken out for a mention: `say` of a statement is the statement, `from` of an exception the exception. */
function wholeOf(path: Path): Path {
  return ["say", "from", "to"].includes(String(path.at(-1))) ? path.slice(0, -1) : path;
}
