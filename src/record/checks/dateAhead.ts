import { parseDate, parseDay } from "../date.ts";
import { rootsOf } from "../nouns/roots.ts";
import { holds, visit } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const dateAhead: CaseRule = {
  id: "date-ahead",
  severity: "warning",
  title: "A date that has not come",
  reason:
    "What a record tells has happened, and a work that is cited has come out. A date ahead is a slip of the pen, or belongs to a plan, which says so. No view as of a day shows such an entry before its day.",
  good: {
    record:
      "events:\n  - {id: e, date: 2019-05-04, says: They meet., initiators: [A]}\n  - {id: f, date: 2204-05-04, kind: planned, known: 2020, says: They are to meet., initiators: [A]}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2206}\nevents:\n  - {id: e, date: 2204-05-04, says: They meet., initiators: [A], sources: [s]}\n",
  },
  expected: [
    "record.yaml:2:47 dated 2206, which has not come; correct the date, or leave it out and write status: forthcoming",
    "record.yaml:4:19 dated 2204-05-04, which has not come; correct the date, or write kind: planned, and known: with the day it was announced",
  ],
  check(record, today = UNLIKELY) {
    const found: Found[] = [];
    const day = record.meta.asOf === undefined ? undefined : parseDay(record.meta.asOf);
    if (day !== undefined && day > today)
      found.push({
        message: `written as of ${record.meta.asOf}, which has not come; correct the day, or leave it out for that of the reader`,
        place: record.placeOf(record.meta, "asOf"),
      });
    const planned = new Set<object>(record.events.filter(({ kind }) => kind === "planned"));
    for (const { entry, value, shape } of rootsOf(record)) {
      if (planned.has(entry)) continue;
      visit(value, shape, hasDates, (written, { time }, steps) => {
        const field = steps.at(-1);
        if (time === undefined || (!TOLD.has(time) && field !== "accessed")) return;
        const date = parseDate(String(written));
        // A journal is dated some months ahead of its day.
        const last = time === "published" ? today + MOST_AHEAD : today;
        if (!date || !(date.first > last)) return;
        found.push({
          message: `dated ${written}, which has not come; ${cureOf(time, steps)}`,
          place: record.placeOf(entry, ...steps),
        });
      });
    }
    return found;
  },
};

function cureOf(time: string, steps: readonly (string | number)[]): string {
  if (time === "published") return "correct the date, or leave it out and write status: forthcoming";
  if (steps.length === 1 && steps[0] === "date")
    return "correct the date, or write kind: planned, and known: with the day it was announced";
  if (steps[0] === "phases")
    return "correct the date, or write it as an event with kind: planned and known: with the day it was announced";
  return "correct the date";
}

const hasDates = holds(({ time }) => time !== undefined);
const TOLD: ReadonlySet<string> = new Set(["happens", "published", "known"]);
const MOST_AHEAD = 366;
/** Where nobody says what day it is: no case speaks of what happened after this. */
export const UNLIKELY = parseDay("2100-12-31")!;
