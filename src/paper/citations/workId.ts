import { contentId } from "../../record/index.ts";
import type { CitedWork } from "./citation.ts";
import { familyOf } from "./names.ts";
import { yearOf } from "./sameWork.ts";

/** "lee-trade-2015"; a second of the same name gets "-2". */
export function workId(work: CitedWork, taken: Map<string, number>): string {
  const signs = work.author?.[0] ?? work.editor?.[0];
  const base = contentId({
    name: signs && familyOf(signs),
    title: work.title ?? work["container-title"],
    year: yearOf(work),
  });
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  if (count === 1) return base;
  const numbered = `${base}-${count}`;
  if (taken.has(numbered)) return workId(work, taken);
  taken.set(numbered, 1);
  return numbered;
}
