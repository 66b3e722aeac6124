import { referencesIn } from "../references.ts";
import { type CaseRule, relatedAt } from "./caseRule.ts";

/** Claims of these kinds the page shows only where something rests on them; the others have places of their own. */
const SHOWN_WHERE_USED = new Set(["fact", "judgement", "forecast", "recommendation"]);

export const unshownClaim: CaseRule = {
  id: "unshown-claim",
  severity: "note",
  title: "Claims that nothing rests on and no part of the page shows",
  reason:
    "Facts, judgements, forecasts and recommendations come onto the page by what rests on them: a statement, a conclusion, another claim, a rule. One that nothing names was written and is read by nobody.",
  good: {
    record: "claims:\n  - {id: c, kind: judgement, says: A.}\n",
    head: "answer:\n  - {id: mine, says: Yes., by: The author, claims: [c]}\n",
  },
  bad: {
    record: "claims:\n  - {id: c, kind: judgement, says: A.}\n",
  },
  expected: [
    "record.yaml:2:5 nothing rests on 1 of the case's facts, judgements, forecasts and recommendations, so no part of the page shows it; name it in claims: of a statement or an answer, in premises: of a claim, or leave it out",
  ],
  check(record) {
    // What cannot be read may name any of them.
    if (record.faulty.length > 0 || record.unread.length > 0) return [];
    const used = new Set(
      referencesIn(record)
        .filter(({ kind }) => kind === "claim" || kind === "fact" || kind === "any")
        .map(({ id }) => id),
    );
    const unused = record.claims.filter(({ id, kind }) => SHOWN_WHERE_USED.has(kind) && !used.has(id));
    const [first] = unused;
    if (!first) return [];
    const it = unused.length === 1 ? "it" : "them";
    return [
      {
        message: `nothing rests on ${unused.length} of the case's facts, judgements, forecasts and recommendations, so no part of the page shows ${it}; name ${it} in claims: of a statement or an answer, in premises: of a claim, or leave ${it} out`,
        place: record.placeOf(first),
        related: unused.map((claim) => relatedAt(`${claim.id} (${claim.kind})`, record.placeOf(claim))),
      },
    ];
  },
};
