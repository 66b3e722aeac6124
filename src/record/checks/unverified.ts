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
    const facts: { id: string; place: Place; verification: string | undefined }[] = [
      ...record.events.map((event) => ({
        id: event.id,
        place: record.placeOf(event),
        verification: event.verification,
      })),
      ...record.formats.flatMap((format) =>
        format.phases.map((phase) => ({
          id: `${format.id} ${phase.phase}`,
          place: record.placeOf(phase),
          verification: phase.verification,
        })),
      ),
      ...record.claims
        .filter(({ kind }) => kind === "fact")
        .map((claim) => ({ id: claim.id, place: record.placeOf(claim), verification: claim.verification })),
    ];
    const files = new Map<string, typeof facts>();
    for (const fact of facts) files.set(fact.place.file, [...(files.get(fact.place.file) ?? []), fact]);
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
