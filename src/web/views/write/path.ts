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

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, i) => String(path[i]) === String(step));
}
