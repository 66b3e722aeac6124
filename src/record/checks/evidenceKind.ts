import { sourceOf } from "../fields.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const SOURCE = "sources:\n  - {id: s, type: document, title: Text, issued: 2020}\n";

export const evidenceKind: CaseRule = {
  id: "evidence-kind",
  severity: "warning",
  title: "Evidence of the wrong kind for an actor's value",
  reason:
    "A rule for staff binds employees and does not say what a state or an alliance stands for; one speech is one speaker on one day. Such evidence may stand beside better, not alone.",
  good: {
    record: `${SOURCE}claims:\n  - {id: v, kind: value, says: It values peace., actor: A, values: [peace], evidence: founding-text, sources: [s]}\n`,
  },
  bad: {
    record: `${SOURCE}claims:\n  - {id: v, kind: value, says: It values peace., actor: A, values: [peace], evidence: staff-rule, sources: [s]}\n`,
  },
  expected: [
    "record.yaml:4:87 a rule for staff is no evidence of what Aland values; look for a founding text, law, strategy or summit text",
  ],
  check(record) {
    const strong = new Set(["founding-text", "law", "strategy", "summit-text"]);
    const values = record.claims.filter((claim) => claim.kind === "value");
    const name = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
    // A person's speech is that person's own word; a state or an alliance is more than one speech.
    const alone = new Set(
      record.actors
        .filter(({ kind }) => kind !== "person")
        .map(({ id }) => id)
        .filter((id) => {
          const own = values.filter(({ actor, evidence }) => actor === id && evidence !== "inference");
          const cited = new Set(own.flatMap(({ sources }) => (sources ?? []).map(sourceOf)));
          return !own.some(({ evidence }) => strong.has(evidence)) && cited.size < 2;
        }),
    );
    return values.flatMap((claim): Found[] => {
      const place = record.placeOf(claim, "evidence");
      if (claim.evidence === "staff-rule")
        return [
          {
            message: `a rule for staff is no evidence of what ${name(claim.actor)} values; look for a founding text, law, strategy or summit text`,
            place,
          },
        ];
      if (claim.evidence === "leader-speech" && alone.has(claim.actor))
        return [
          {
            severity: "note",
            message: `one speech stands alone for the values of ${name(claim.actor)}; look for a law, strategy or founding text beside it`,
            place,
          },
        ];
      return [];
    });
  },
};
