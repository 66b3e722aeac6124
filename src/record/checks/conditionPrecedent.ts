import { conditionStates } from "../conditionStates.ts";
import { parseDate } from "../date.ts";
import { headingOf } from "../dateWords.ts";
import { conditionStateOn } from "../statusQuo.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const conditionPrecedent: CaseRule = {
  id: "condition-precedent",
  severity: "note",
  title: "A condition with a counter-example in the record",
  reason:
    "If a condition was bridged or waived before while it was not met, it is less hard than it is stated to be, and a reader should know.",
  good: {
    record:
      "events:\n  - {id: talks, date: 2018, says: They meet.}\nclaims:\n  - id: halt\n    kind: condition\n    says: No talks before a halt.\n    holder: A\n    addressee: B\n    test: A halt.\n    states: [{date: 2015, is: met}]\n    precedents: [{event: talks, points: for, says: they met.}]\n    sources: []\n",
  },
  bad: {
    record:
      "events:\n  - {id: talks, date: 2018, says: They meet.}\nclaims:\n  - id: halt\n    kind: condition\n    says: No talks before a halt.\n    holder: A\n    addressee: B\n    test: A halt.\n    states: [{date: 2015, is: unmet}]\n    precedents: [{event: talks, points: for, says: they met.}]\n    sources: []\n",
  },
  expected: [
    'record.yaml:4:5 the condition "halt" was unmet in 2018 and yet "talks" took place: it has been bridged before',
  ],
  check(record) {
    const events = new Map(record.events.map((event) => [event.id, event]));
    return record.claims.flatMap((claim): Found[] => {
      if (claim.kind !== "condition") return [];
      return (claim.precedents ?? []).flatMap(({ event: id, points }): Found[] => {
        const event = events.get(id);
        const date = event ? parseDate(event.date) : undefined;
        if (points !== "for" || !event || !date) return [];
        const state = conditionStateOn(conditionStates(record, claim), date.first);
        if (!state || state.is === "met") return [];
        return [
          {
            message: `the condition "${claim.id}" was ${state.is} in ${headingOf(event.date)} and yet "${id}" took place: it has been bridged before`,
            place: record.placeOf(claim),
            related: [relatedAt("the precedent", record.placeOf(event))],
          },
        ];
      });
    });
  },
};
