import { formatDay } from "../date.ts";
import { exampleModel, observedRule } from "../observedRule.ts";
import { statesUnder } from "../pathStates.ts";

const RECORD =
  'events:\n  - {id: first, date: "2001-01-01", says: The one.}\n  - {id: second, date: "2003-01-01", says: The other.}\n';

export const pathInfeasible = observedRule({
  id: "path-infeasible",
  severity: "warning",
  title: "Options observed together that the model calls infeasible",
  reason:
    "What happened was possible. The model has no such state, so no move into it or out of it can be judged.",
  good: {
    record: RECORD,
    model: exampleModel(
      "onWhen: {event: first, until: second}",
      "onWhen: {event: second}",
      'infeasible: ["X & Y"]\n',
    ),
  },
  bad: {
    record: RECORD,
    model: exampleModel("onWhen: {event: first}", "onWhen: {event: second}", 'infeasible: ["X & Y"]\n'),
  },
  expected: [
    "model.yaml:11:13 from 2003-01-01 on the record shows X & Y on, which the model calls infeasible, so no move into it or out of it is judged; correct the rules that read it, or allow the combination",
  ],
  of(record, { entry, path, space }) {
    const ids = path.options.map(({ option }) => option);
    const place = record.placeOf(entry.file, entry.file.infeasible ? "infeasible" : "decisionMakers");
    const told = new Map<string, { message: string; place: typeof place }>();
    for (const { from, to, answers } of path.stretches) {
      const { states, isTooOpen } = statesUnder(space, ids, answers);
      if (isTooOpen || states.length > 0) continue;
      const on = ids.filter((_, k) => answers[k] === "yes").join(" & ") || "no option";
      if (told.has(on)) continue;
      const until = to >= path.to ? "on" : `to ${formatDay(to)}`;
      told.set(on, {
        message: `from ${formatDay(from)} ${until} the record shows ${on} on, which the model calls infeasible, so no move into it or out of it is judged; correct the rules that read it, or allow the combination`,
        place,
      });
    }
    return [...told.values()];
  },
});
