import type { CaseRule, Found } from "./caseRule.ts";

export const parties: CaseRule = {
  id: "parties",
  severity: "error",
  title: "An actor in two roles at once",
  reason:
    "The question is asked of two different actors, and a third party is neither of them; otherwise every comparison is of an actor with itself.",
  good: { head: "thirdParties: [C]\n", record: "actors:\n  - {id: C, name: Cland, kind: state}\n" },
  bad: { head: "thirdParties: [B]\n" },
  expected: ['case.yaml:7:16 "B" is a party already, expected another actor'],
  check({ meta, placeOf }) {
    const seen = new Set<string>();
    const roles = [
      ...meta.parties.map((id, i) => ({ id, place: () => placeOf(meta, "parties", i) })),
      ...(meta.thirdParties ?? []).map((id, i) => ({ id, place: () => placeOf(meta, "thirdParties", i) })),
    ];
    return roles.flatMap(({ id, place }): Found[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ message: `"${id}" is a party already, expected another actor`, place: place() }];
    });
  },
};
