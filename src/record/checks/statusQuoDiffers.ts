import type { Case } from "../case.ts";
import { formatDay, parseDate } from "../date.ts";
import { isListOfFacts } from "../fieldNames.ts";
import { readStatusQuo } from "../statusQuo.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

/** What could not be read may be what the rules ask for. */
function cannotBeRead({ faulty, unread }: Case): boolean {
  return unread.length > 0 || faulty.some(({ noun }) => isListOfFacts(noun));
}

export const statusQuoDiffers: CaseRule = {
  id: "status-quo-differs",
  severity: "warning",
  title: "A status quo that the record contradicts on the model's own day",
  reason:
    "Where an option's onWhen or offWhen gives a plain answer on the day, that answer counts and the stated status quo does not. If the two differ, one of them is wrong, or the rule asks for something else than was meant.",
  good: {
    record: "events:\n  - {id: talks, date: 2020, says: They talk., initiators: [A]}\n",
    model:
      "title: M\nasOf: 2021-01-01\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: talks, onWhen: {event: talks}}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: talks}], preferences: {statements: [Y]}}\nstatusQuo: {on: [X]}\n",
  },
  bad: {
    record: "events:\n  - {id: talks, date: 2020, says: They talk., initiators: [A]}\n",
    model:
      "title: M\nasOf: 2021-01-01\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: talks, onWhen: {event: talks}}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: talks}], preferences: {statements: [Y]}}\nstatusQuo: {on: [Y]}\n",
  },
  expected: [
    "model.yaml:6:12 statusQuo says that X is off on 2021-01-01, and by its onWhen the record shows it on; the record counts: correct statusQuo, the rule or the record",
  ],
  check(record) {
    return record.models.flatMap((entry): Found[] => {
      const { file } = entry;
      const named = new Set(file.decisionMakers.flatMap((dm) => (dm.options ?? []).map(({ id }) => id)));
      const { statusQuo } = file;
      // An option that is not there, or there twice, is told; which are off follows from that.
      const isNamed =
        statusQuo !== undefined && "on" in statusQuo && statusQuo.on.some((id) => !named.has(id));
      const isTwice =
        named.size < file.decisionMakers.reduce((sum, dm) => sum + (dm.options ?? []).length, 0);
      if (isNamed || isTwice || cannotBeRead(record)) return [];
      const date = file.asOf === undefined ? undefined : parseDate(file.asOf);
      if (!date || !Number.isFinite(date.first) || !Number.isFinite(date.last)) return [];
      const [first, last] = [date.first, date.last].map(
        (day) => readStatusQuo(record, entry, day).differences,
      );
      const each = last!.flatMap(({ option, record: answer, because, place }) => {
        // Of a day known in part only what holds on every day of it.
        if (!first!.some((one) => one.option === option && one.record === answer)) return [];
        const { onWhen } =
          file.decisionMakers.flatMap((dm) => dm.options ?? []).find(({ id }) => id === option) ?? {};
        const rule = answer === "no" && onWhen === undefined ? "offWhen" : "onWhen";
        const [stated, shown] = answer === "yes" ? ["off", "on"] : ["on", "off"];
        return [
          {
            says: `${option} is ${stated} on ${file.asOf ?? formatDay(date.last)}, and by its ${rule} the record shows it ${shown}`,
            related: [
              relatedAt(`the rule of ${option}`, place),
              ...because.slice(0, 3).map((ground) => relatedAt(ground.says, ground.place)),
            ],
          },
        ];
      });
      if (each.length === 0) return [];
      const all = each
        .map(({ says }, i) => (i === 0 ? says : says.replace(` on ${file.asOf},`, ",")))
        .join("; ");
      return [
        {
          message: `statusQuo says that ${all}; the record counts: correct statusQuo, the rule${each.length > 1 ? "s" : ""} or the record`,
          place: record.placeOf(file, "statusQuo"),
          related: each.flatMap(({ related }) => related),
        },
      ];
    });
  },
};
