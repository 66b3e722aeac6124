import { STAND_INS } from "../issues/habits.ts";
import { PLACEHOLDER } from "../lexicon/meant.ts";
import { rootsOf } from "../nouns/roots.ts";
import { everything, visit } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

/** What YAML, or a writer used to its older version, means by a switch. */
const SWITCH = /^(?:yes|no|y|n|on|off|true|false)$/i;

export const yesOnly: CaseRule = {
  id: "yes-only",
  severity: "warning",
  title: "A yes, a no or a placeholder where words belong",
  reason:
    "A field for words is printed as it stands: “not sure: yes” tells the reader of the page nothing, and the doubt itself is lost.",
  good: { record: "events:\n  - id: talks\n    date: 2020\n    says: They talk.\n    note: In secret.\n" },
  bad: { record: "events:\n  - id: talks\n    date: 2020\n    says: They talk.\n    note: yes\n" },
  expected: [
    'record.yaml:5:11 "yes" says nothing here; write in words what is meant, or leave the field out',
  ],
  check(record) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record))
      visit(value, shape, everything, (text, { isLong, isQuoted, isDate, refersTo }, steps) => {
        if (isQuoted || isDate || refersTo !== undefined || typeof text !== "string") return;
        const isLeft = PLACEHOLDER.test(text) || STAND_INS.has(text);
        if (!isLeft && !(isLong && SWITCH.test(text))) return;
        found.push({
          message: isLeft
            ? `"${text}" stands for something that is still to be written; write it, or leave it out`
            : `"${text}" says nothing here; write in words what is meant, or leave the field out`,
          place: record.placeOf(entry, ...steps),
        });
      });
    return found;
  },
};
