import { endOf, parseDate, startOf } from "../date.ts";
import type { TimeFact } from "../fields.ts";
import { rootsOf } from "../nouns/roots.ts";
import { holds, type Shape, visitGroups } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const dateOrder: CaseRule = {
  id: "date-order",
  severity: "warning",
  title: "Dates in the wrong order",
  reason:
    "What ends before it begins, or was known before it happened, is a slip that changes answers about a day.",
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: Text}\nclaims:\n  - {id: c, kind: stance, says: A., actor: A, on: B, stance: friend, date: 2010, until: 2014, sources: [s]}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: s, type: document, title: Text}\nclaims:\n  - {id: c, kind: stance, says: A., actor: A, on: B, stance: friend, date: 2014, until: 2010, sources: [s]}\n",
  },
  expected: ["record.yaml:4:89 until 2010 lies before date 2014"],
  check(record) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record))
      visitGroups(value, shape, holdsDates, (part, form, steps) => {
        for (const { earlier, later, isOfPlans } of ordersIn(form)) {
          const [first, second] = [part[earlier], part[later]];
          if (typeof first !== "string" || typeof second !== "string" || !isBefore(second, first)) continue;
          if (isOfPlans && form.part?.knownByIf?.(part)) continue;
          found.push({
            message: `${later} ${second} lies before ${earlier} ${first}${isOfPlans ? "; only a planned event is known before it happens" : ""}`,
            place: record.placeOf(entry, ...steps, later),
          });
        }
      });
    return found;
  },
};

/** Two fields of a part, and which of them must not lie before the other. */
interface DateOrder {
  earlier: string;
  later: string;
  /** Unless the part is a plan. */
  isOfPlans: boolean;
}

/** What the facts of two dates say of their order. */
const ORDERS: readonly { earlier: TimeFact; later: TimeFact }[] = [
  { earlier: "happens", later: "ends" },
  { earlier: "happens", later: "ahead" },
  // Of what tells its plans apart, the rest is known once it happens; an end may be known long before.
  { earlier: "happens", later: "known" },
  { earlier: "known", later: "until" },
];

const known = new WeakMap<Shape, DateOrder[]>();

function ordersIn(shape: Shape): readonly DateOrder[] {
  const before = known.get(shape);
  if (before) return before;
  const named = (time: TimeFact) =>
    shape.fields.flatMap(({ name, shape: field }) => (field.facts.time === time ? [name] : []));
  const orders = ORDERS.flatMap(({ earlier, later }) => {
    const isOfPlans = later === "known";
    if (isOfPlans && !shape.part?.knownByIf) return [];
    return named(earlier).flatMap((first) =>
      named(later).map((second) => ({ earlier: first, later: second, isOfPlans })),
    );
  });
  known.set(shape, orders);
  return orders;
}

const holdsDates = holds(({ time }) => time !== undefined);

function isBefore(a: string, b: string): boolean {
  const first = parseDate(a);
  const second = parseDate(b);
  return first !== undefined && second !== undefined && endOf(first).last < startOf(second).first;
}
