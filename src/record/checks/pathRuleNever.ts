import { exampleModel, observedRule } from "../observedRule.ts";

const RECORD = 'events:\n  - {id: begins, date: "2001-01-01", says: It begins.}\n';

export const pathRuleNever = observedRule({
  id: "path-rule-never",
  severity: "note",
  title: "A rule that nothing on record ever makes true",
  reason:
    "It may be what happened: nobody did it. It may as well be a rule that names the wrong fact, and then a move is missed without a word.",
  findsLack: true,
  good: { record: RECORD, model: exampleModel("onWhen: {event: begins}", "onWhen: {event: begins}") },
  bad: {
    record: RECORD,
    model: exampleModel(
      "onWhen: {all: [{event: begins}, {not: {event: begins}}]}",
      "onWhen: {event: begins}",
    ),
  },
  expected: [
    "model.yaml:5:45 nothing on record ever makes onWhen of X true; if that is not what happened, name the fact that shows it",
  ],
  of: (_, { path }) =>
    path.options.flatMap(({ option, never, place }) =>
      never.map((field) => ({
        message: `nothing on record ever makes ${field} of ${option} true; if that is not what happened, name the fact that shows it`,
        place,
      })),
    ),
});
