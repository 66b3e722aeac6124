import { factsOf } from "../facts.ts";
import { sourceOf } from "../fields.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const unseenVerified: CaseRule = {
  id: "unseen-verified",
  severity: "warning",
  title: "Verified by no source, or by one that nobody has seen",
  reason:
    "`verified` says that date and fact were read in a source listed. Where no source is listed, or each one is marked `seen: no`, one of the marks is wrong.",
  findsLack: true,
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2020, seen: whole}\nevents:\n  - {id: e, date: 2020, says: A., verification: verified, sources: [s]}\n",
  },
  bad: {
    record:
      'sources:\n  - {id: s, type: document, title: T, issued: 2020, seen: "no"}\nevents:\n  - {id: e, date: 2020, says: A., verification: verified, sources: [s]}\n',
  },
  expected: [
    "record.yaml:4:49 verified, and its only source (s) was not seen; mark it unverified, or say how much of the source was read",
  ],
  check(record) {
    const seen = new Map(record.sources.map((source) => [source.id, source.seen]));
    return factsOf(record).flatMap(({ part, verification, sources, readings }): Found[] => {
      const ids = sources.map(sourceOf);
      const { quotes = [] } = part as { quotes?: readonly unknown[] };
      const isSourced = ids.length + quotes.length > 0 || readings.some((reading) => reading.sources?.length);
      if (verification === "verified" && !isSourced)
        return [
          {
            message:
              "verified, and no source is named; name the one it was read in under sources:, or mark it unverified",
            place: record.placeOf(part, "verification"),
          },
        ];
      if (verification !== "verified" || ids.length === 0 || ids.some((id) => seen.get(id) !== "no"))
        return [];
      const them =
        ids.length === 1 ? `its only source (${ids[0]}) was` : `its sources (${ids.join(", ")}) were`;
      return [
        {
          message: `verified, and ${them} not seen; mark it unverified, or say how much of the source was read`,
          place: record.placeOf(part, "verification"),
        },
      ];
    });
  },
};
