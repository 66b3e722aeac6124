import { endOf, parseDate, startOf } from "../date.ts";
import type { TimeFact } from "../fields.ts";
import { rootsOf } from "../nouns/roots.ts";
import { holds, type Shape, visitGroups } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";
import { UNLIKELY } from "./dateAhead.ts";

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
  check(record, today = UNLIKELY) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record))
      visitGroups(value, shape, holdsDates, (part, form, steps) => {
        for (const { earlier, later, isOfPlans } of ordersIn(form)) {
          const [first, second] = [part[earlier], part[later]];
          if (typeof first !== "string" || typeof second !== "string" || !isBefore(second, first)) continue;
          if (later === "accessed" && !isBefore(second, first, AHEAD)) continue;
          if (isOfPlans && form.part?.knownByIf?.(part)) continue;
          if (later === "known" && !isOfPlans && !isBefore(second, first, LONG_BEFORE)) continue;
          // A date that has not come is told, and what lies before it follows from that.
          if ((parseDate(first)?.first ?? 0) > today) continue;
          found.push({
            message: `${later} ${second} lies before ${earlier} ${first}${isOfPlans ? "; only a planned event is known before it happens" : later === "known" ? " by half a year or more; correct one of the two" : ""}`,
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
  { earlier: "published", later: "ends" },
];
/** Of a journal that is dated some months ahead of its day, in days. */
const AHEAD = 366;
/** An end or a beginning may be announced; more than so many days before, a year is wrong. */
const LONG_BEFORE = 180;

const known = new WeakMap<Shape, DateOrder[]>();

function ordersIn(shape: Shape): readonly DateOrder[] {
  const before = known.get(shape);
  if (before) return before;
  const named = (time: TimeFact) =>
    shape.fields.flatMap(({ name, shape: field }) => (field.facts.time === time ? [name] : []));
  const orders = ORDERS.flatMap(({ earlier, later }) => {
    const isOfPlans = later === "known" && shape.part?.knownByIf !== undefined;
    return named(earlier).flatMap((first) =>
      named(later).map((second) => ({ earlier: first, later: second, isOfPlans })),
    );
  });
  known.set(shape, orders);
  return orders;
}

const holdsDates = holds(({ time }) => time !== undefined);

function isBefore(a: string, b: string, days = 0): boolean {
  const first = parseDate(a);
  const second = parseDate(b);
  return first !== undefined && second !== undefined && endOf(first).last + days < startOf(second).first;
}
