import { compareDates, parseDate } from "../date.ts";
import { datedPartsOf } from "../facts.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const stateOrder: CaseRule = {
  id: "state-order",
  severity: "warning",
  title: "Answers about a condition or a demand out of the order of time",
  reason:
    "Whoever reads the list takes the last for the latest; an answer before there was anything to answer, or two that contradict each other on one day, hold a slip.",
  good: {
    record:
      "claims:\n  - id: c\n    kind: condition\n    says: B leaves.\n    test: B has left.\n    holder: A\n    addressee: B\n    date: 2010\n    states: [{date: 2010, is: unmet}, {date: 2014, is: met}]\n",
  },
  bad: {
    record:
      "claims:\n  - id: c\n    kind: condition\n    says: B leaves.\n    test: B has left.\n    holder: A\n    addressee: B\n    date: 2010\n    states: [{date: 2014, is: met}, {date: 2012, is: unmet}]\n",
  },
  expected: ["record.yaml:9:44 2012 stands after 2014; put them in the order of time, or correct the date"],
  check(record) {
    return record.claims.flatMap((claim): Found[] => {
      const set = claim.date === undefined ? undefined : parseDate(claim.date);
      return datedPartsOf(claim).flatMap((parts) => {
        const ofDay = new Map<string, (typeof parts)[number]>();
        return parts.flatMap((part, i): Found[] => {
          const date = parseDate(part.date);
          const before = i === 0 ? undefined : parseDate(parts[i - 1]!.date);
          if (!date) return [];
          const place = record.placeOf(part, "date");
          const contrary = part.is === undefined ? undefined : CONTRARY[part.is];
          const other = contrary === undefined ? undefined : ofDay.get(`${contrary} ${part.date}`);
          if (part.is !== undefined) ofDay.set(`${part.is} ${part.date}`, part);
          if (other && date.first === date.last)
            return [
              {
                message: `${part.is} on ${part.date}, and ${contrary} on the same day; take one out or correct its date${claim.kind === "condition" ? ", or, where sources differ, write one with is: disputed" : ""}`,
                place,
                related: [relatedAt(`where it is ${contrary}`, record.placeOf(other))],
              },
            ];
          if (before && compareDates(date, before) < 0 && date.last < before.first)
            return [
              {
                message: `${part.date} stands after ${parts[i - 1]!.date}; put them in the order of time, or correct the date`,
                place,
              },
            ];
          if (!set || date.latest >= set.earliest) return [];
          const is = part.is === undefined ? "said again" : "answered";
          // Whether it was met may be told of the time before it was set.
          if (i === 0 && claim.kind === "condition" && part.is !== undefined)
            return [
              {
                severity: "note",
                message: `answered ${part.date}, before the condition was set (${claim.date}); correct one of the two dates`,
                place,
              },
            ];
          return claim.kind === "demand" || part.is === undefined
            ? [
                {
                  message: `${is} ${part.date}, before the ${claim.kind} was first made (${claim.date}); correct one of the two dates`,
                  place,
                },
              ]
            : [];
        });
      });
    });
  },
};

const CONTRARY: Readonly<Record<string, string>> = {
  met: "unmet",
  unmet: "met",
  accepted: "refused",
  refused: "accepted",
};
