import { formatDay } from "../date.ts";
import { exampleModel, observedRule } from "../observedRule.ts";
import { type Choice, isOwnMove } from "../path.ts";
import { relatedAt } from "../reviewRule.ts";

const RECORD =
  'events:\n  - {id: first, date: "2001-01-01", says: The one.}\n  - {id: second, date: "2001-02-01", says: The other.}\n';

export const pathOneDay = observedRule({
  id: "path-one-day",
  severity: "note",
  title: "Moves of two decision makers on one day",
  reason:
    "The record does not say which came first, so each is judged both ways, and a move that answered the other is not told from one that did not.",
  good: { record: RECORD, model: exampleModel("onWhen: {event: first}", "onWhen: {event: second}") },
  bad: {
    record: RECORD.replace("2001-02-01", "2001-01-01"),
    model: exampleModel("onWhen: {event: first}", "onWhen: {event: second}"),
  },
  expected: [
    "record.yaml:3:5 Aland and Bland move on one day, 2001-01-01; which came first is not on record, so each is judged both ways; where a source tells the order, give them two facts with days of their own",
  ],
  of(full, { entry, path }) {
    const nameOf = (id: string) => entry.file.decisionMakers.find((dm) => dm.id === id)?.name ?? id;
    const byDay = new Map<number, Choice[]>();
    for (const choice of path.choices)
      if (isOwnMove(choice)) byDay.set(choice.latest, [...(byDay.get(choice.latest) ?? []), choice]);
    // One fact that moves both, such as the founding of a body of theirs, is one act: no order is missing.
    const placesOf = ({ changes }: Choice) =>
      changes
        .flatMap(({ because }) => because)
        .map(({ place: { file, line } }) => `${file}:${line}`)
        .join(" ");
    const days = [...byDay].filter(([, choices]) => new Set(choices.map(placesOf)).size > 1);
    if (days.length === 0) return [];
    const movers = [
      ...new Set(days.flatMap(([, choices]) => choices.map((one) => nameOf(one.decisionMaker)))),
    ];
    const placed = days.map(([day, choices]) => ({
      day: formatDay(day),
      place:
        choices.at(-1)!.changes.flatMap(({ because }) => because)[0]?.place ??
        full.placeOf(entry.file, "decisionMakers"),
    }));
    const [first, ...more] = placed;
    return [
      {
        message: `${movers.join(" and ")} move on one day, ${first!.day}${more.length === 0 ? "" : `, and on ${more.length} more such ${more.length === 1 ? "day" : "days"}`}; which came first is not on record, so each is judged both ways; where a source tells the order, give them two facts with days of their own`,
        place: first!.place,
        related: more.map(({ day, place }) => relatedAt(`on ${day}`, place)),
      },
    ];
  },
});
