import { compareDates, endOf, parseDate, startOf } from "../date.ts";
import { factsOf, reportsOf } from "../facts.ts";
import { sourceOf } from "../fields.ts";
import type { CaseRule, Found } from "./caseRule.ts";
import { UNLIKELY } from "./dateAhead.ts";

export const sourceBefore: CaseRule = {
  id: "source-before",
  severity: "warning",
  title: "A fact whose sources are all older than it",
  reason:
    "A work cannot report what had not happened when it came out. Either the date of one of the two is wrong, or the source announced what came later, and another must say that it came.",
  findsLack: true,
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2021}\nevents:\n  - {id: e, date: 2020, says: A., sources: [s]}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2015}\nevents:\n  - {id: e, date: 2020, says: A., sources: [s]}\n",
  },
  expected: [
    "record.yaml:4:44 dated 2020, and its newest source (s) is of 2015; correct a date, cite a later work, or mark the event as planned",
  ],
  check(record, today = UNLIKELY) {
    const issued = new Map(record.sources.map(({ id, issued }) => [id, issued]));
    return [...factsOf(record), ...reportsOf(record)].flatMap(
      ({ part, date, sources, isPlan, isReport }): Found[] => {
        const day = date === undefined ? undefined : parseDate(date);
        // That a date has not come is told by itself.
        if (!day || isPlan || sources.length === 0 || startOf(day).first > today) return [];
        const works = sources.map((citation) => {
          const text = issued.get(sourceOf(citation));
          return { id: sourceOf(citation), text, end: text === undefined ? undefined : parseDate(text) };
        });
        if (works.some(({ end }) => !end)) return [];
        const newest = works.reduce((a, b) => (compareDates(endOf(a.end!), endOf(b.end!)) >= 0 ? a : b));
        if (endOf(newest.end!).last >= startOf(day).first) return [];
        return [
          {
            message: `dated ${date}, and its newest source (${newest.id}) is of ${newest.text}; correct a date, ${isReport ? "or cite a later work" : "cite a later work, or mark the event as planned"}`,
            place: record.placeOf(part, "sources"),
          },
        ];
      },
    );
  },
};
