import { compareDates, endOf, type PartialDate, parseDate } from "../date.ts";
import { factsOf } from "../facts.ts";
import { sourceOf } from "../fields.ts";
import type { Place } from "../problem.ts";
import { type CaseRule, relatedAt } from "./caseRule.ts";

/** Two years, in days. */
const LONG = 731;

export const oldDispute: CaseRule = {
  id: "old-dispute",
  severity: "note",
  title: "A dispute on which nothing newer was looked for",
  reason:
    "What sources disagreed on years ago has often been settled since. Where the newest work cited is more than two years older than the case, a reader should know that no later word was found, or sought.",
  findsLack: true,
  good: {
    head: "asOf: 2021-06-01\n",
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2020}\nevents:\n  - {id: e, date: 2019, says: A., verification: disputed, sources: [s]}\n",
  },
  bad: {
    head: "asOf: 2024-06-01\n",
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2020}\nevents:\n  - {id: e, date: 2019, says: A., verification: disputed, sources: [s]}\n",
  },
  expected: [
    "record.yaml:4:5 a dispute of which the newest source is more than two years older than the case; look for a later word, or say in a note that there is none",
  ],
  check(record) {
    const asOf = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf);
    if (!asOf) return [];
    const issued = new Map(record.sources.map(({ id, issued }) => [id, issued]));
    const byFile = new Map<string, { place: Place; says: string }[]>();
    for (const { id, part, verification, sources, readings } of factsOf(record)) {
      if (verification !== "disputed" && readings.length === 0) continue;
      const cited = [...sources, ...readings.flatMap((reading) => reading.sources ?? [])].map(sourceOf);
      const dated = cited.flatMap((work) => {
        const text = issued.get(work);
        const end = text === undefined ? undefined : parseDate(text);
        return text !== undefined && end ? [{ work, text, end }] : [];
      });
      if (dated.length === 0) continue;
      const newest = dated.reduce((a, b) => (compareDates(endOf(a.end), endOf(b.end)) >= 0 ? a : b));
      if (!isLongBefore(newest.end, asOf)) continue;
      const place = record.placeOf(part);
      const says = `${id}: newest source ${newest.work}, ${newest.text}`;
      byFile.set(place.file, [...(byFile.get(place.file) ?? []), { place, says }]);
    }
    return [...byFile.values()].map((disputes) => ({
      message: `${disputes.length === 1 ? "a dispute" : `${disputes.length} disputes`} of which the newest source is more than two years older than the case; look for a later word, or say in a note that there is none`,
      place: disputes[0]!.place,
      related: disputes.map(({ place, says }) => relatedAt(says, place)),
    }));
  },
};

function isLongBefore(earlier: PartialDate, later: PartialDate): boolean {
  return later.first - endOf(earlier).last > LONG;
}
