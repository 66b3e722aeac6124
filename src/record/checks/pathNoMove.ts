import { exampleModel, observedRule } from "../observedRule.ts";
import { isOwnMove } from "../path.ts";

const RECORD =
  'events:\n  - {id: begins, date: "2001-01-01", says: It begins.}\n  - {id: ends, date: "2003-01-01", says: It ends.}\n';

export const pathNoMove = observedRule({
  id: "path-no-move",
  severity: "note",
  title: "A record in which the rules see nobody move",
  reason:
    "Nothing then tells these priorities from others: they cannot be wrong, and no move speaks for them either.",
  findsLack: true,
  good: {
    record: RECORD,
    model: exampleModel("onWhen: {event: begins, until: ends}", "onWhen: {event: ends}"),
  },
  bad: {
    record: 'events:\n  - {id: ends, date: "2003-01-01", says: It ends.}\n',
    model: exampleModel("onWhen: {answer: no}", "onWhen: {answer: yes}"),
  },
  expected: [
    "model.yaml:3:3 by these rules no option ever turns from on to off or back on record, so nothing tells these priorities from others; record what each side did, with its day, and let the rules name it",
  ],
  of: (record, { entry, path }) =>
    entry.entry.variantOf !== undefined || path.choices.some(isOwnMove)
      ? []
      : [
          {
            message:
              "by these rules no option ever turns from on to off or back on record, so nothing tells these priorities from others; record what each side did, with its day, and let the rules name it",
            place: record.placeOf(entry.file, "decisionMakers"),
          },
        ],
});
