import { endOf, parseDate, startOf } from "../date.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const dateOrder: CaseRule = {
  id: "date-order",
  severity: "warning",
  title: "Dates in the wrong order",
  reason:
    "What ends before it begins, or was known before it happened, is a slip that changes answers about a day.",
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: Text}\nclaims:\n  - {id: c, kind: stance, says: A., actor: A, on: B, stance: friend, date: 2010, until: 2014, sources: [s]}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: s, type: document, title: Text}\nclaims:\n  - {id: c, kind: stance, says: A., actor: A, on: B, stance: friend, date: 2014, until: 2010, sources: [s]}\n",
  },
  expected: ["record.yaml:4:89 until 2010 lies before date 2014"],
  check(record) {
    const isBefore = (a: string | undefined, b: string | undefined): boolean => {
      const first = a === undefined ? undefined : parseDate(a);
      const second = b === undefined ? undefined : parseDate(b);
      return first !== undefined && second !== undefined && endOf(first).last < startOf(second).first;
    };
    const claims = record.claims.flatMap((claim): Found[] =>
      isBefore(claim.until, claim.date)
        ? [
            {
              message: `until ${claim.until} lies before date ${claim.date}`,
              place: record.placeOf(claim, "until"),
            },
          ]
        : [],
    );
    const events = record.events.flatMap((event): Found[] =>
      event.kind !== "planned" && isBefore(event.known, event.date)
        ? [
            {
              message: `known ${event.known} lies before date ${event.date}; only a planned event is known before it happens`,
              place: record.placeOf(event, "known"),
            },
          ]
        : [],
    );
    const horizons = record.claims.flatMap((claim): Found[] =>
      claim.kind === "forecast" && isBefore(claim.horizon, claim.date)
        ? [
            {
              message: `horizon ${claim.horizon} lies before date ${claim.date}`,
              place: record.placeOf(claim, "horizon"),
            },
          ]
        : [],
    );
    const members = record.actors.flatMap((actor) =>
      (actor.members ?? []).flatMap((member, i): Found[] =>
        isBefore(member.until, member.from)
          ? [
              {
                message: `until ${member.until} lies before from ${member.from}`,
                place: record.placeOf(actor, "members", i, "until"),
              },
            ]
          : [],
      ),
    );
    return [...claims, ...events, ...horizons, ...members];
  },
};
