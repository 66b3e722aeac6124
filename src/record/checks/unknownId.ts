import { HeldBack } from "../following.ts";
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
    const held = new HeldBack(record);
    // In a long record a wrong id may be cited often; the search for the nearest is made once for each.
    const cures = new Map<string, string>();
    return referencesIn(record).flatMap((reference) => {
      const { kind, id } = reference;
      const known = ids.get(kind)!;
      // What stands in an entry that cannot be read is known by its id; that entry is told of, and counts what follows.
      if (known.has(id) || held.has(id)) return [];
      const what = kind === "any" ? "id" : kind === "fact" ? "claim or event" : kind;
      const key = `${kind} ${id}`;
      if (!cures.has(key))
        cures.set(key, cures.size < MOST_SEARCHES ? cureFor(id, what, known) : "none is near");
      return [{ message: `unknown ${what} "${id}", ${cures.get(key)}`, place: reference.place }];
    });
  },
};

const MOST_SEARCHES = 200;

function cureFor(id: string, what: string, known: ReadonlySet<string>): string {
  const near = nearest(id, known);
  if (near) return `did you mean "${near}"?`;
  if (known.size === 0) return `the case has no ${what}`;
  return known.size <= 12
    ? `expected one of: ${[...known].join(", ")}`
    : `none of the ${known.size} known is near`;
}
