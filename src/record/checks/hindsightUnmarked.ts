import type { Case } from "../case.ts";
import { endOf, type PartialDate, parseDate, startOf } from "../date.ts";
import { sourceOf } from "../fields.ts";

import type { StatementItem } from "../nouns/modelFile.ts";
import type { CaseRule, Found } from "./caseRule.ts";
import { UNLIKELY } from "./dateAhead.ts";

const LATER = "sources:\n  - {id: later, type: document, title: A text, issued: 2022-05-01}\n";
const model = (type: string) =>
  `title: M\nasOf: 2021-12-01\ndecisionMakers:\n  - id: a\n    name: A\n    options: [{id: X, name: does x}]\n    preferences:\n      statements:\n        - {say: X, because: As was seen., sources: [later]${type}}\n`;

export const hindsightUnmarked: CaseRule = {
  id: "hindsight-unmarked",
  severity: "warning",
  title: "Hindsight without a mark",
  reason:
    "A priority stated for one day and resting only on works of a later day was written with knowledge of what came. Unmarked, it makes the past look foreseeable.",
  good: { record: LATER, model: model(", known: 2022-05-01") },
  bad: { record: LATER, model: model("") },
  expected: [
    'model.yaml:9:11 the statement "X" rests only on what became known after 2021-12-01; mark it with known: or hindsight: true',
  ],
  check(record, today = UNLIKELY) {
    return [...statementsWithHindsight(record, today), ...hindsightWithoutDate(record, today)];
  },
};

function statementsWithHindsight(record: Case, today: number): Found[] {
  const issued = new Map(record.sources.map((source) => [source.id, source.issued]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim.known ?? claim.date]));
  return record.models.flatMap(({ file }): Found[] => {
    const day = file.asOf === undefined ? undefined : parseDate(file.asOf);
    if (!day) return [];
    const isLater = (text: string | undefined) => {
      const date = text === undefined ? undefined : parseDate(text);
      // Of a date that has not come another check tells.
      return date !== undefined && startOf(date).first > day.last && date.first <= today;
    };
    const seek = (statements: readonly StatementItem[] | undefined, path: (string | number)[]): Found[] =>
      (statements ?? []).flatMap((statement, s): Found[] => {
        if (typeof statement === "string" || statement.known !== undefined || statement.hindsight) return [];
        const dates = [
          ...(statement.sources ?? []).map((one) => issued.get(sourceOf(one))),
          ...(statement.claims ?? []).map((id) => claims.get(id)),
        ];
        if (dates.length === 0 || !dates.every(isLater)) return [];
        return [
          {
            message: `the statement "${statement.say}" rests only on what became known after ${file.asOf}; mark it with known: or hindsight: true`,
            place: record.placeOf(file, ...path, "statements", s),
          },
        ];
      });
    return file.decisionMakers.flatMap((dm, d) => [
      ...seek(dm.preferences?.statements, ["decisionMakers", d, "preferences"]),
      ...Object.entries(dm.types ?? {}).flatMap(([id, type]) =>
        type.hindsight || type.known !== undefined
          ? []
          : seek(type.preferences.statements, ["decisionMakers", d, "types", id, "preferences"]),
      ),
    ]);
  });
}

/** A claim that names premises or sources of a later day than its own must say since when it was known. */
function hindsightWithoutDate(record: Case, today: number): Found[] {
  const issued = new Map(record.sources.map((source) => [source.id, parseDate(source.issued ?? "")]));
  const events = new Map(record.events.map((event) => [event.id, parseDate(event.known ?? event.date)]));
  return record.claims.flatMap((claim): Found[] => {
    if (claim.known !== undefined || claim.hindsight || claim.date === undefined) return [];
    const date = parseDate(claim.date);
    if (!date) return [];
    const isLater = (other: PartialDate | undefined) =>
      other !== undefined && startOf(other).first > endOf(date).last && other.first <= today;
    // A fact may be told by later books. A judgement of a day found only in later works was not made that day.
    const isJudged = ["judgement", "forecast", "recommendation"].includes(claim.kind);
    const cited = (claim.sources ?? []).map(sourceOf);
    if (isJudged && cited.length > 0 && cited.every((id) => isLater(issued.get(id))))
      return [
        {
          message: `the ${claim.kind} "${claim.id}" of ${claim.date} is found only in later works (${cited.join(", ")}); give the date of the work, or mark hindsight: true`,
          place: record.placeOf(claim, "sources"),
        },
      ];
    const later = (claim.premises ?? []).filter((id) => {
      return isLater(events.get(id));
    });
    if (later.length === 0) return [];
    return [
      {
        message: `the claim "${claim.id}" of ${claim.date} rests on later events (${later.join(", ")}); say since when it is known, or mark hindsight: true`,
        place: record.placeOf(claim, "premises"),
      },
    ];
  });
}
