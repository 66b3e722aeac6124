import type { Mark, Paper } from "../paper.ts";
import type { ReferenceEntry } from "./entry.ts";
import { referencesOf } from "./list.ts";

/** What holding the numbers called in the text against a numbered list shows. */
export interface NumberCheck {
  /** The first call of each number that the list does not have. */
  missing: readonly Mark[];
  uncited: readonly ReferenceEntry[];
}

/** Undefined where the paper has no numbered list, or so few of its numbers are called that it was hardly read right. */
export function numberCheck(paper: Paper): NumberCheck | undefined {
  if (!paper.listed || paper.marks.length === 0) return undefined;
  const entries = referencesOf(paper);
  const labels = new Set(entries.map(({ label }) => label));
  const called = new Set(paper.marks.map(({ label }) => label));
  const missing = paper.marks.filter(
    ({ label }, i) => !labels.has(label) && paper.marks.findIndex((one) => one.label === label) === i,
  );
  const uncited = entries.filter(({ label }) => label !== undefined && !called.has(label));
  const isDoubtful = uncited.length > entries.length / 2 || missing.length > called.size / 4;
  return isDoubtful ? undefined : { missing, uncited };
}
