import { formatDay } from "../date.ts";
import { exampleModel, observedRule } from "../observedRule.ts";

const RECORD =
  'events:\n  - {id: begins, date: "2001-01-01", says: It begins.}\n  - {id: ends, date: "2003-01-01", says: It ends.}\n';

export const pathRulesOverlap = observedRule({
  id: "path-rules-overlap",
  severity: "warning",
  title: "Rules by which the record shows an option on and off at once",
  reason:
    "Where both rules speak, the path can say neither, and no move into that time or out of it is judged.",
  good: {
    record: RECORD,
    model: exampleModel(
      "onWhen: {event: begins, until: ends}, offWhen: {event: ends}",
      "onWhen: {event: begins}",
    ),
  },
  bad: {
    record: RECORD,
    model: exampleModel("onWhen: {event: begins}, offWhen: {event: ends}", "onWhen: {event: begins}"),
  },
  expected: [
    "model.yaml:5:45 from 2003-01-01 on onWhen says that X is on and offWhen that it is off; let one of them end where the other begins",
  ],
  of: (_, { path }) =>
    path.options.flatMap(({ option, clashes, place }) => {
      const [first] = clashes;
      if (!first) return [];
      const until = first.to >= path.to ? "on" : `to ${formatDay(first.to)}`;
      const more = clashes.length === 1 ? "" : ` (and in ${clashes.length - 1} more stretches)`;
      return [
        {
          message: `from ${formatDay(first.from)} ${until}${more} onWhen says that ${option} is on and offWhen that it is off; let one of them end where the other begins`,
          place,
        },
      ];
    }),
});
