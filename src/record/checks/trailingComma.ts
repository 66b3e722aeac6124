import { rootsOf } from "../nouns/roots.ts";
import { everything, visit } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const trailingComma: CaseRule = {
  id: "trailing-comma",
  severity: "warning",
  title: "Texts that end with a comma",
  reason:
    "Between braces a comma stands between two fields; on a line of its own it becomes part of the text, and stands on the page behind a name.",
  good: { record: "events:\n  - id: talks\n    date: 2020\n    says: They talk.\n" },
  bad: { record: "events:\n  - id: talks\n    date: 2020\n    says: They talk,\n" },
  expected: [
    "record.yaml:4:11 this text ends with a comma, which is read as part of it; take it out, or finish the sentence",
  ],
  check(record) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record))
      visit(value, shape, everything, (text, { isQuoted }, steps) => {
        // Words of somebody else may be cut anywhere.
        if (isQuoted || typeof text !== "string" || !text.endsWith(",")) return;
        const place = record.placeOf(entry, ...steps);
        if (record.cut?.has(`${place.file}:${place.line}`)) return;
        found.push({
          message:
            "this text ends with a comma, which is read as part of it; take it out, or finish the sentence",
          place,
        });
      });
    return found;
  },
};
