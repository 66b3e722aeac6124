import type { Case } from "../case.ts";
import { referencesIn } from "../references.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const selfDirected: CaseRule = {
  id: "self-directed",
  severity: "warning",
  title: "An id twice in one list, or an actor as its own counterpart",
  reason:
    "Who acts upon itself, or sets itself a condition, is most often one id written in the place of another; the page would print it as it stands.",
  good: { record: "events:\n  - {id: e, date: 2020, says: A moves., initiators: [A], targets: [B]}\n" },
  bad: {
    record:
      "events:\n  - {id: e, date: 2020, says: A moves., initiators: [A, A], targets: [B]}\n  - {id: f, date: 2021, says: A moves., initiators: [A], targets: [A]}\n",
  },
  expected: [
    'record.yaml:2:57 "A" is named twice here; take one out, or write who else is meant',
    'record.yaml:3:67 "A" acts upon itself here; write whom it acts upon, or leave targets: out',
  ],
  check(record) {
    const own = (
      part: object,
      field: string,
      one: string | undefined,
      other: string | undefined,
      says: string,
    ) =>
      one !== undefined && one === other
        ? [{ message: `${says}; write whom it is meant for`, place: record.placeOf(part, field) }]
        : [];
    return [
      ...namedTwice(record),
      ...record.events.flatMap((event): Found[] => {
        const { initiators = [], targets = [] } = event;
        const [only] = targets;
        const isOwn = initiators.length === 1 && targets.length === 1 && only === initiators[0];
        return isOwn
          ? [
              {
                message: `"${only}" acts upon itself here; write whom it acts upon, or leave targets: out`,
                place: record.placeOf(event, "targets"),
              },
            ]
          : [];
      }),
      ...record.claims.flatMap((claim): Found[] => {
        if (claim.kind === "condition")
          return own(
            claim,
            "addressee",
            claim.holder,
            claim.addressee,
            `"${claim.holder}" sets itself a condition`,
          );
        if (claim.kind === "stance")
          return own(claim, "on", claim.actor, claim.on, `"${claim.actor}" has a stance on itself`);
        return [];
      }),
    ];
  },
};

/** Of a list of ids the ones that it holds already; of the parties and the third ones another rule speaks. */
function namedTwice(record: Case): Found[] {
  const seen = new Map<object, Set<string>>();
  return referencesIn(record).flatMap((reference): Found[] => {
    const { entry, steps, id, kind } = reference;
    if (typeof steps.at(-1) !== "number" || entry === record.meta) return [];
    const inEntry = seen.get(entry) ?? new Set();
    seen.set(entry, inEntry);
    const key = JSON.stringify([steps.slice(0, -1), id]);
    if (!inEntry.has(key)) {
      inEntry.add(key);
      return [];
    }
    const other = kind === "actor" ? ", or write who else is meant" : "";
    return [{ message: `"${id}" is named twice here; take one out${other}`, place: reference.place }];
  });
}
