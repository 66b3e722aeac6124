import type { Place } from "../problem.ts";
import { type CaseRule, relatedAt } from "./caseRule.ts";

export const unverified: CaseRule = {
  id: "unverified",
  severity: "note",
  title: "Facts not verified",
  reason: "A fact nobody has looked up may be right; a reader should know how many there are and which.",
  good: { record: "events:\n  - {id: one, date: 2020, says: A., verification: verified}\n" },
  bad: { record: "events:\n  - {id: one, date: 2020, says: A., verification: general-knowledge}\n" },
  expected: ["record.yaml:2:5 1 of 1 facts in this file is not verified"],
  check(record) {
    const files = new Map<string, Fact[]>();
    const add = (id: string, part: object, verification: string | undefined) => {
      const place = record.placeOf(part);
      const facts = files.get(place.file);
      const fact = { id, place, verification };
      if (facts) facts.push(fact);
      else files.set(place.file, [fact]);
    };
    for (const event of record.events) add(event.id, event, event.verification);
    for (const format of record.formats)
      for (const phase of format.phases) add(`${format.id} ${phase.phase}`, phase, phase.verification);
    for (const claim of record.claims) if (claim.kind === "fact") add(claim.id, claim, claim.verification);
    return [...files.values()].flatMap((all) => {
      const open = all.filter(
        ({ verification }) => verification !== undefined && verification !== "verified",
      );
      const [first] = open;
      if (!first) return [];
      return [
        {
          message: `${open.length} of ${all.length} facts in this file ${open.length === 1 ? "is" : "are"} not verified`,
          place: first.place,
          related: open.map(({ id, verification, place }) =>
            relatedAt(`${id}: ${(verification ?? "").replaceAll("-", " ")}`, place),
          ),
        },
      ];
    });
  },
};

interface Fact {
  id: string;
  place: Place;
  verification: string | undefined;
}
