import { spaceOf, statesOf } from "../modelSpace.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const statementEffect: CaseRule = {
  id: "statement-effect",
  severity: "warning",
  title: "A preference statement without effect",
  reason:
    "A statement that holds in every state or in none tells no two apart, and one that repeats or reverses a more important one never decides. What it was meant to say is not in the model.",
  good: {
    model:
      "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [X, Y]}\n",
  },
  bad: {
    model:
      "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [X, X if X, not X, Y]}\n",
  },
  expected: [
    'model.yaml:8:35 "X if X" holds in every state, so it tells no two apart; drop it or say what was meant',
    'model.yaml:8:43 "not X" reverses "X" before it, which has decided already; drop it or say what was meant',
  ],
  check(record) {
    return record.models.flatMap((model) => {
      const space = spaceOf(model);
      if (!space) return [];
      return model.file.decisionMakers.flatMap((dm) =>
        [dm.preferences, ...Object.values(dm.types ?? {}).map(({ preferences }) => preferences)].flatMap(
          (preferences): Found[] => {
            const statements = preferences?.statements ?? [];
            const before = new Map<string, { text: string; index: number }>();
            return statements.flatMap((item, index): Found[] => {
              // Of one whose place is open, or that nobody knows to be wanted, the order says nothing.
              if (typeof item !== "string" && (item.unknown || item.places || item.atLeastAsImportantAs))
                return [];
              const text = typeof item === "string" ? item : item.say;
              const states = statesOf(space, text);
              if (!states) return [];
              const place = record.placeOf(statements, index);
              if (states.length === 0 || states.length === space.stateCount)
                return [
                  {
                    message: `"${text}" holds in ${states.length === 0 ? "no" : "every"} state, so it tells no two apart; drop it or say what was meant`,
                    place,
                  },
                ];
              const holds = new Set(states);
              const key = (truth: boolean) =>
                Array.from({ length: space.stateCount }, (_, state) =>
                  holds.has(state) === truth ? 1 : 0,
                ).join("");
              const [same, reverse] = [before.get(key(true)), before.get(key(false))];
              const earlier = same ?? reverse;
              if (!earlier) {
                before.set(key(true), { text, index });
                return [];
              }
              return [
                {
                  message: `"${text}" ${same ? "repeats" : "reverses"} "${earlier.text}" before it, which has decided already; drop it or say what was meant`,
                  place,
                  related: [relatedAt("the earlier one", record.placeOf(statements, earlier.index))],
                },
              ];
            });
          },
        ),
      );
    });
  },
};
