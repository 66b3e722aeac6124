import { COUNTED_RANGES } from "../../events/index.ts";
import { isMeasured } from "../conditionStates.ts";
import { measuresOf } from "../countedYears.ts";
import { factsOfRule } from "../rule.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const SERIES =
  "measures:\n  - {id: votes, name: V, kind: un-votes, a: A, b: B, data: D, licence: L, years: [{date: 2018, same: 40, half: 12, opposite: 8}]}\n";
const condition = (measured: string) =>
  `${SERIES}claims:\n  - id: c\n    kind: condition\n    holder: A\n    addressee: B\n    says: C.\n    tests:\n      - {says: They vote alike, measured: {series: votes, ${measured}}}\n`;
const MODEL =
  "title: M\ndecisionMakers:\n  - id: A\n    name: Aland\n    options: [{id: X, name: does x, onWhen: {condition: c, is: met}}]\n    preferences: {statements: [X]}\n";

export const conditionMeasured: CaseRule = {
  id: "condition-measured",
  severity: "warning",
  title: "A condition shown by a series that cannot show it, or that an option is read off",
  reason:
    "Votes are counted by other measures than coded events, and beyond the range of a measure no year is met or missed. What is counted is no fact of the record, so that no option is read off it: it would stay unknown for good.",
  good: { record: condition("as: agree3, is: at-least, value: 0.5") },
  bad: { record: condition("as: goldstein, is: at-least, value: 30"), model: MODEL },
  expected: [
    'model.yaml:5:45 X is read off the condition "c", which a series shows; what is counted is no fact of the record, so that X stays unknown: read it off what the record holds',
    'record.yaml:10:63 "votes" is not counted by goldstein; expected one of: share-same, agree3',
    "record.yaml:10:95 goldstein lies from -10 to 10, so that no year decides on 30",
  ],
  check(record) {
    const measured = new Set<string>();
    const found = record.claims.flatMap((claim): Found[] => {
      if (claim.kind !== "condition") return [];
      if (isMeasured(claim)) measured.add(claim.id);
      return (claim.tests ?? []).flatMap((test): Found[] => {
        if (test.measured === undefined) return [];
        const { series, as: measure, value } = test.measured;
        const measures = measuresOf(record, series);
        const [least, most] = COUNTED_RANGES[measure];
        return [
          ...(measures === undefined || measures.includes(measure)
            ? []
            : [
                {
                  message: `"${series}" is not counted by ${measure}; expected one of: ${measures.join(", ")}`,
                  place: record.placeOf(test.measured, "as"),
                },
              ]),
          ...(value >= least && value <= most
            ? []
            : [
                {
                  message: `${measure} lies from ${least} to ${most}, so that no year decides on ${value}`,
                  place: record.placeOf(test.measured, "value"),
                },
              ]),
        ];
      });
    });
    for (const { file } of record.models)
      for (const [d, { options }] of file.decisionMakers.entries())
        for (const [o, option] of (options ?? []).entries())
          for (const field of ["onWhen", "offWhen"] as const) {
            const rule = option[field];
            const read = (rule === undefined ? [] : factsOfRule(rule)).find(
              (fact) => "condition" in fact && measured.has(fact.condition),
            );
            if (read === undefined || !("condition" in read)) continue;
            found.push({
              message: `${option.id} is read off the condition "${read.condition}", which a series shows; what is counted is no fact of the record, so that ${option.id} stays unknown: read it off what the record holds`,
              place: record.placeOf(file, "decisionMakers", d, "options", o, field),
            });
          }
    return found;
  },
};
