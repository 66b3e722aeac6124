import { conditionStates } from "../conditionStates.ts";
import type { CaseRule } from "./caseRule.ts";

export const claimWithoutCitation: CaseRule = {
  id: "claim-without-citation",
  severity: "warning",
  title: "A claim without a source",
  reason:
    "A reader who doubts it has nowhere to look. A judgement, a forecast or a recommendation may rest on premises instead.",
  findsLack: true,
  good: {
    record:
      "sources:\n  - {id: treaty, type: treaty, title: Treaty, issued: 1990}\nclaims:\n  - {id: c, kind: fact, says: They signed., sources: [treaty]}\n",
  },
  bad: { record: "claims:\n  - {id: c, kind: fact, says: They signed.}\n" },
  expected: ['record.yaml:2:5 the fact "c" cites no source; add one under sources'],
  check(record) {
    return record.claims
      .filter((claim) => {
        const { kind, sources, premises, readings, quotes, verification } = claim;
        // It says itself that nothing was seen; the rule on verification counts it.
        if (verification === "general-knowledge" || verification === "unverified") return false;
        if (
          claim.kind === "condition" &&
          conditionStates(record, claim).some((state) => state.sources?.length)
        )
          return false;
        const isInferred = claim.kind === "value" && claim.evidence === "inference";
        const isArgued = isInferred || ["judgement", "forecast", "recommendation"].includes(kind);
        const hasSource = (sources?.length ?? 0) + (quotes?.length ?? 0) > 0;
        const hasReading = readings?.some((reading) => (reading.sources?.length ?? 0) > 0) ?? false;
        return !hasSource && !hasReading && !(isArgued && (premises?.length ?? 0) > 0);
      })
      .map((claim) => ({
        message: `the ${claim.kind} "${claim.id}" cites no source${["judgement", "forecast", "recommendation"].includes(claim.kind) ? " and names no premise; add one of them" : "; add one under sources"}`,
        place: record.placeOf(claim),
      }));
  },
};
