import type { Data, Field, FieldProblem } from "../../../edit/index.ts";

/** Where a field stands in its entry. */
export type Path = readonly (string | number)[];

export interface EditorProps {
  field: Field;
  value: Data | undefined;
  path: Path;
  faults: readonly FieldProblem[];
  onChange: (value: Data | undefined) => void;
}

/** Of what a value is written in. */
export interface InputProps {
  id: string;
  describedBy: string;
  /** What is wrong with it; empty: nothing. */
  fault: string;
}

/** As the page marks the place of a field. */
export function pathText(path: Path): string {
  return path.join(".");
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, i) => String(path[i]) === String(step));
}
