import type { Issue } from "./issue.ts";
import { DATE_OF_ITS_OWN } from "./namesMeant.ts";

/** One habit makes the same fault in every entry of a list: told once, for the first, with how many more. */
export function alikeOnce(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { path, message } = issue;
    const isWord = / expected a (?:group of fields|list)\b/.test(message) && typeof path.at(-1) === "number";
    const isDated = message.startsWith(DATE_OF_ITS_OWN) && typeof path.at(-1) === "number";
    const group = isDated
      ? JSON.stringify([path.slice(0, -1), DATE_OF_ITS_OWN])
      : isWord
        ? JSON.stringify([path.slice(0, -1), message.replace(/found (?:"[^"]*"|\S+),|: .*$/g, "")])
        : JSON.stringify([path.at(-2) === "types" ? path.slice(0, -1) : path, message]);
    const list = groups.get(group);
    if (list) list.push(issue);
    else groups.set(group, [issue]);
  }
  return [...groups.values()].map(([first, ...more]) => {
    if (more.length === 0) return first!;
    const others = more.length === 1 ? "1 more entry" : `${more.length} more entries`;
    return { ...first!, message: `${first!.message} (${others} of this list too)` };
  });
}

export function dropEchoes(issues: Issue[]): Issue[] {
  const suggested = new Set(
    issues.flatMap(({ path, suggests }) => (suggests ?? []).map((name) => JSON.stringify([path, name]))),
  );
  // Only the first of several faults of one value: the others follow from it.
  const told = new Set<string>();
  // Of a list that holds several in one, how many it has is not told as well.
  const joined = new Set(
    issues.filter(({ isSeveral }) => isSeveral).map(({ path }) => JSON.stringify(path.slice(0, -1))),
  );
  return issues
    .filter(({ path, isCount }) => !(isCount && joined.has(JSON.stringify(path))))
    .filter(({ path, missing }) => missing === undefined || !suggested.has(JSON.stringify([path, missing])))
    .filter(({ path, key, missing }) => {
      const place = JSON.stringify([path, key, missing]);
      const isNew = !told.has(place);
      told.add(place);
      return isNew;
    });
}
