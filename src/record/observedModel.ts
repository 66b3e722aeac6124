import type { StateSpace } from "../strategy/index.ts";
import type { Case, CaseModel } from "./case.ts";
import { spaceOf } from "./modelSpace.ts";
import { type ObservedPath, observedPath } from "./path.ts";

/** A model and what its rules read off the record, for checks of both. */
export interface ObservedModel {
  entry: CaseModel;
  path: ObservedPath;
  space: StateSpace;
}

const known = new WeakMap<Case, ObservedModel[]>();

/** Every model with rules and without faults, worked out once for all checks of a record. */
export function observedModels(record: Case): ObservedModel[] {
  let found = known.get(record);
  if (!found) {
    found = record.models.flatMap((entry) => {
      if (entry.file.moves || !entry.file.decisionMakers.some(hasRules)) return [];
      const space = spaceOf(entry);
      return space ? [{ entry, path: observedPath(record, entry), space }] : [];
    });
    known.set(record, found);
  }
  return found;
}

function hasRules({ options }: CaseModel["file"]["decisionMakers"][number]): boolean {
  return (options ?? []).some(({ onWhen, offWhen }) => onWhen !== undefined || offWhen !== undefined);
}
