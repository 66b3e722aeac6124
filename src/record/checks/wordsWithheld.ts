import type { Case } from "../case.ts";
import { CaseHead } from "../case.ts";
import type { Holder } from "../cut.ts";
import { parseDate } from "../date.ts";
import { ModelFile } from "../nouns/modelFile.ts";
import { entriesOf, writtenOf } from "../nouns/roots.ts";
import { everything, formOf, type Shape, shapeOf, visitGroups } from "../nouns/shape.ts";
import { nounsIn } from "../nouns/table.ts";
import { shownFrom } from "../shownFrom.ts";
import { fromKnown, type Timetable, timetableOf } from "../timetable.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const FACT = (known: string) =>
  `claims:\n  - id: c\n    kind: judgement\n    actor: A\n    says: No talks come before the election of May 2026.\n${known}`;

export const wordsWithheld: CaseRule = {
  id: "words-withheld",
  severity: "note",
  title: "Words that no page of the case's own day shows",
  reason:
    "A text that names a later date is taken to be written later, so that no view of a day shows what was not known on it. Who reads the page is not told that something is missing; its author should be.",
  good: { head: "asOf: 2025-03-01\n", record: FACT("    known: 2025-02-01\n") },
  bad: { head: "asOf: 2025-03-01\n", record: FACT("") },
  expected: [
    "record.yaml:5:11 names a date after 2025-03-01, the day of the case, and is left out on that day; if it was public by then, give its entry the day (known: 2025-03-01) or a work of that time",
  ],
  check(record) {
    const own = record.meta.asOf;
    const day = own === undefined ? undefined : parseDate(own)?.last;
    if (day === undefined) return [];
    const table = timetableOf(record);
    return rootsOf(record).flatMap(([value, shape]) =>
      withheldIn(value, shape, table, day).map(
        ([group, name]): Found => ({
          message: `names a date after ${own}, the day of the case, and is left out on that day; if it was public by then, give its entry the day (known: ${own}) or a work of that time`,
          place: record.placeOf(group, name),
        }),
      ),
    );
  },
};

function rootsOf(record: Case): [object, Shape][] {
  return [
    ...nounsIn("record").flatMap(([, noun]) =>
      entriesOf(record, noun).map((entry): [object, Shape] => [writtenOf(noun, entry), shapeOf(noun.schema)]),
    ),
    [record.meta, shapeOf(CaseHead)],
    ...record.models.map(({ file }): [object, Shape] => [file, shapeOf(ModelFile)]),
  ];
}

/** Texts of a root that are not shown on a day though what they stand in was known by then: group and field. */
function withheldIn(value: object, shape: Shape, table: Timetable, day: number): [object, string][] {
  const found: [object, string][] = [];
  const holders: (Holder & { depth: number })[] = [];
  visitGroups(value, formOf(shape, value), everything, (part, form, steps) => {
    while (holders.length > 0 && holders.at(-1)!.depth >= steps.length) holders.pop();
    holders.push({ part, shape: form, depth: steps.length });
    // What is not shown as a whole is no secret of its words.
    if (!holders.every((one) => fromKnown(table.known.since(one.part, one.shape)) <= day)) return;
    for (const { name, shape: field } of form.fields) {
      const text = part[name];
      // An aside is of no day unless it says so, which its author knows.
      if (typeof text !== "string" || !field.facts.freeText || field.facts.note) continue;
      if (field.facts.undated || shownFrom(table, text, holders, field.facts) <= day) continue;
      found.push([part, name]);
    }
  });
  return found;
}
