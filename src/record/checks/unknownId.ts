import { nearest } from "../nearest.ts";
import { idsOf, referencesIn } from "../references.ts";
import type { CaseRule } from "./caseRule.ts";

export const unknownId: CaseRule = {
  id: "unknown-id",
  severity: "error",
  title: "A reference to an id that does not exist",
  reason:
    "A claim that points nowhere cannot be looked up. Most often it is a slip of the pen, so the nearest known id is named.",
  good: { record: "events:\n  - {id: talks, date: 2020, says: They talk., initiators: [A], targets: [B]}\n" },
  bad: { record: "events:\n  - {id: talks, date: 2020, says: They talk., initiators: [A], targets: [C]}\n" },
  expected: ['record.yaml:2:74 unknown actor "C", expected one of: A, B'],
  check(record) {
    const ids = idsOf(record);
    return referencesIn(record).flatMap(({ kind, id, place }) => {
      const known = ids.get(kind)!;
      if (known.has(id)) return [];
      const near = nearest(id, known.keys());
      const what = kind === "any" ? "id" : kind === "fact" ? "claim or event" : kind;
      const list = [...known.keys()];
      const cure = near
        ? `did you mean "${near}"?`
        : list.length === 0
          ? `the case has no ${what}`
          : list.length <= 12
            ? `expected one of: ${list.join(", ")}`
            : `none of the ${list.length} known is near`;
      return [{ message: `unknown ${what} "${id}", ${cure}`, place }];
    });
  },
};
