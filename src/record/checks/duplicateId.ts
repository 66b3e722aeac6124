import type { Case } from "../case.ts";
import type { Place } from "../problem.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const duplicateId: CaseRule = {
  id: "duplicate-id",
  severity: "error",
  title: "The same id given twice",
  reason: "Whoever refers to it cannot know which of the two is meant.",
  good: { record: "events:\n  - {id: one, date: 2020, says: A.}\n  - {id: two, date: 2021, says: B.}\n" },
  bad: { record: "events:\n  - {id: one, date: 2020, says: A.}\n  - {id: one, date: 2021, says: B.}\n" },
  expected: ['record.yaml:3:10 event "one" is given twice; rename one of the two'],
  check(record) {
    const found: Found[] = [];
    const seek = (what: string, items: readonly { id: string }[]) => {
      const first = new Map<string, Place>();
      for (const item of items) {
        const place = record.placeOf(item, "id");
        const before = first.get(item.id);
        if (before)
          found.push({
            message: `${what} "${item.id}" is given twice; rename one of the two`,
            place,
            related: [relatedAt("first given here", before)],
          });
        else first.set(item.id, place);
      }
    };
    seek("actor", record.actors);
    seek("format", record.formats);
    seek("event", record.events);
    seek("claim", record.claims);
    seekAcross(record, found);
    seek("outcome", record.outcomes);
    seek("source", record.sources);
    seek("model", record.meta.models ?? []);
    return found;
  },
};

/** Premises name claims and events alike, so between these two an id must be one thing. */
function seekAcross(record: Case, found: Found[]): void {
  const events = new Map(record.events.map((event) => [event.id, event]));
  for (const claim of record.claims) {
    const event = events.get(claim.id);
    if (event)
      found.push({
        message: `"${claim.id}" is the id of a claim and of an event; rename one of the two`,
        place: record.placeOf(claim, "id"),
        related: [relatedAt("the event", record.placeOf(event, "id"))],
      });
  }
}
