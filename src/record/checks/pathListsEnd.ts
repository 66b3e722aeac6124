import type { Case, CaseModel } from "../case.ts";
import { formatDay, parseDate } from "../date.ts";
import { exampleModel, observedRule } from "../observedRule.ts";
import { isOwnMove } from "../path.ts";

const RECORD =
  'events:\n  - {id: begins, date: "2001-01-01", says: It begins.}\n  - {id: ends, date: "2005-06-01", says: It ends.}\n';
const model = (holdsUntil: string) =>
  exampleModel(
    "onWhen: {event: begins, until: ends}",
    "onWhen: {event: ends}",
    `asOf: "2002-01-01"\nholdsUntil: "${holdsUntil}"\n`,
  );

export const pathListsEnd = observedRule({
  id: "path-lists-end",
  severity: "note",
  title: "Moves on record for which no list of priorities speaks",
  reason:
    "Of the years between two lists, or after the last, nothing is tested and nothing would be answered.",
  good: { record: RECORD, model: model("2006-01-01") },
  bad: { record: RECORD, model: model("2004-01-01") },
  expected: [
    "model.yaml:12:13 these priorities speak until 2004-01-01, and no later ones follow; of the moves on record 2 came after that; state what held then",
  ],
  of(record, { entry, path }) {
    const { file } = entry;
    // They speak through the last day of it.
    const ends = boundOf(file.holdsUntil, "last");
    if (ends === undefined || entry.entry.variantOf !== undefined) return [];
    const next = nextOf(record, entry);
    const between = path.choices.filter(
      (choice) =>
        isOwnMove(choice) && choice.latest > ends && choice.latest < (next ?? Number.POSITIVE_INFINITY),
    );
    if (between.length === 0) return [];
    const then = next === undefined ? "no later ones follow" : `the next from ${formatDay(next)}`;
    return [
      {
        message: `these priorities speak until ${file.holdsUntil}, and ${then}; of the moves on record ${between.length} came ${next === undefined ? "after that" : "between"}; state what held then`,
        place: record.placeOf(file, "holdsUntil"),
      },
    ];
  },
});

/** The day of the list that comes after this one; undefined: this is the last. */
function nextOf(record: Case, { file }: CaseModel): number | undefined {
  const own = boundOf(file.asOf, "first") ?? Number.NEGATIVE_INFINITY;
  const later = record.models
    .filter(({ entry }) => entry.variantOf === undefined)
    .flatMap((one) => boundOf(one.file.asOf, "first") ?? [])
    .filter((day) => day > own);
  return later.length === 0 ? undefined : Math.min(...later);
}

function boundOf(text: string | undefined, bound: "first" | "last"): number | undefined {
  const day = text === undefined ? undefined : parseDate(text)?.[bound];
  return day !== undefined && Number.isFinite(day) ? day : undefined;
}
