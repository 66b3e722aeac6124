import { contentId, idsByContent } from "../../record/index.ts";
import type { CitedWork } from "./citation.ts";
import { familyOf } from "./names.ts";
import { yearOf } from "./sameWork.ts";

/**
 * "lee-trade-2015". Works that would be named alike are told apart by what is said of them, never by their order, so that
 * a note put in before them changes no id.
 */
export function workIds(works: readonly CitedWork[]): string[] {
  const bases = works.map((work) => {
    const signs = work.author?.[0] ?? work.editor?.[0];
    return contentId({
      name: signs && familyOf(signs),
      title: work.title ?? work["container-title"],
      year: yearOf(work),
    });
  });
  const taken = new Map<string, number>();
  return idsByContent(works as unknown as Record<string, unknown>[], new Set(), bases).map(({ id }) => {
    // Alike in all that is said of them: then nothing but their order is left.
    let count = (taken.get(id) ?? 0) + 1;
    while (count > 1 && taken.has(`${id}-${count}`)) count += 1;
    taken.set(id, count);
    const free = count === 1 ? id : `${id}-${count}`;
    taken.set(free, taken.get(free) ?? 1);
    return free;
  });
}
