import {
  ALSO_WHEN,
  BOTH_WAYS,
  DENIED_BEHIND_IFF,
  DENIED_CONDITION,
  ONE_WAY,
  ONLY_WAY,
} from "../lexicon/stances.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const iffReason: CaseRule = {
  id: "iff-reason",
  severity: "note",
  title: "A statement that says more than its reason",
  reason:
    "`P iff Q` also says that P is unwanted without Q. A reason that speaks only of when P is wanted supports `P if Q`; what holds otherwise is then the author's own addition.",
  good: {
    model:
      "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [{say: X iff Y, because: 'Talks when it is calm, and only then.'}]}\n",
  },
  bad: {
    model:
      "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [{say: X iff Y, because: Talks when it is calm.}]}\n",
  },
  expected: [
    'model.yaml:8:32 "X iff Y" also says that it is unwanted otherwise, and the reason speaks of one direction only; write "if", or say why not otherwise',
  ],
  check(record) {
    return record.models.flatMap(({ file }) =>
      file.decisionMakers.flatMap((dm) =>
        [dm.preferences, ...Object.values(dm.types ?? {}).map(({ preferences }) => preferences)].flatMap(
          (preferences) =>
            (preferences?.statements ?? []).flatMap((item): Found[] => {
              if (typeof item === "string" || item.because === undefined) return [];
              if (!/\biff\b/i.test(item.say)) return [];
              const isDenied = DENIED_BEHIND_IFF.test(item.say);
              const because = isDenied ? item.because.replace(DENIED_CONDITION, "$1$2") : item.because;
              const says = moreThan(because);
              return says === undefined
                ? []
                : [{ message: `"${item.say}" also says ${says}`, place: record.placeOf(item) }];
            }),
        ),
      ),
    );
  },
};

/** What "exactly when" says beyond a reason that speaks of one direction only. */
function moreThan(reason: string): string | undefined {
  if (ONLY_WAY.test(reason) && !ALSO_WHEN.test(reason))
    return 'that it is wanted whenever the other holds, and the reason speaks of one direction only; write "only if", or say why whenever';
  if (ONE_WAY.test(reason) && !BOTH_WAYS.test(reason))
    return 'that it is unwanted otherwise, and the reason speaks of one direction only; write "if", or say why not otherwise';
  return undefined;
}
