import { formatDay, parseDate, parseDay } from "../date.ts";
import { dateInWords } from "../dateWords.ts";
import type { CaseRule, Found } from "./caseRule.ts";
import { UNLIKELY } from "./dateAhead.ts";

const MODEL =
  "decisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: does y}], preferences: {statements: [Y if X]}}\n";

export const caseDay: CaseRule = {
  id: "case-day",
  severity: "warning",
  title: "A day of the case that is no day, or lies before that of its model",
  reason:
    "The page is written as of one day. Of a year or a month its last day is taken, and what a model says of a later day is not shown by then.",
  good: { head: "asOf: 2021-06-01\n", model: `title: M\nasOf: 2021-01-01\n${MODEL}` },
  bad: { head: "asOf: 2021\n", model: `title: M\nasOf: 2022-01-01\n${MODEL}` },
  expected: [
    "case.yaml:8:7 asOf: 2021 names no day, so the page is written as of 31 December 2021; write the day: 2021-12-31",
    "model.yaml:2:7 the priorities are of 2022-01-01, after the day of the case (2021), so its page shows none; correct one of the two",
  ],
  check(record, today = UNLIKELY) {
    const { asOf } = record.meta;
    if (asOf === undefined) return [];
    const day = parseDate(asOf);
    if (!day) return [];
    const found: Found[] = [];
    if (parseDay(day.text) === undefined && Number.isFinite(day.last)) {
      const last = formatDay(day.last);
      found.push({
        message: `asOf: ${asOf} names no day, so the page is written as of ${dateInWords(last)}; write the day: ${last}`,
        place: record.placeOf(record.meta, "asOf"),
        instead: [last],
      });
    }
    const isAhead = ({ file }: (typeof record.models)[number]) =>
      (parseDate(file.asOf ?? "")?.first ?? Number.NEGATIVE_INFINITY) > day.last;
    const [first, ...others] = record.models;
    if (!first) return found;
    if (!record.models.every(isAhead)) {
      for (const { file } of record.models.filter(isAhead)) {
        if ((parseDate(file.asOf ?? "")?.first ?? 0) > today) continue;
        found.push({
          message: `the priorities of this model are of ${file.asOf}, after the day of the case (${asOf}), so its page leaves them out; correct one of the two`,
          place: record.placeOf(file, "asOf"),
        });
      }
      return found;
    }
    // That it has not come is told.
    if (others.length === 0 && (parseDate(first.file.asOf ?? "")?.first ?? 0) > today) return found;
    // Where every model lies ahead it is the day of the case that is wrong.
    const place =
      others.length === 0 ? record.placeOf(first.file, "asOf") : record.placeOf(record.meta, "asOf");
    const all = others.length === 0 ? "" : ` in all ${record.models.length} models`;
    const isTold = found.some((told) => told.place.line === place.line && told.place.file === place.file);
    if (!isTold)
      found.push({
        message: `the priorities are of ${first.file.asOf}${all}, after the day of the case (${asOf}), so its page shows none; correct one of the two`,
        place,
      });
    return found;
  },
};
