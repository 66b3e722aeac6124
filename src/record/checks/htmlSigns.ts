import { rootsOf } from "../nouns/roots.ts";
import { everything, visit } from "../nouns/shape.ts";
import type { CaseRule, Found } from "./caseRule.ts";

/** Signs and marks of HTML that come with text copied from the source of a page. */
const SIGN =
  /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|#\d{2,5}|#x[\da-f]{2,5});|<\/?(?:b|i|u|em|strong|br|p|span|div|a)\b[^<>]*>/i;

export const htmlSigns: CaseRule = {
  id: "html-signs",
  severity: "warning",
  title: "Signs of HTML in a text",
  reason:
    "A case holds plain text: what is markup on a web page stands on the page of the case letter by letter.",
  good: { record: "events:\n  - {id: e, date: 2020, says: A & B meet.}\n" },
  bad: { record: "events:\n  - {id: e, date: 2020, says: A &amp; B meet.}\n" },
  expected: [
    "record.yaml:2:31 &amp; is a sign of HTML and would be printed as it stands; type the sign itself, or take it out",
  ],
  check(record) {
    const found: Found[] = [];
    for (const { entry, value, shape } of rootsOf(record)) {
      // A work may have marks of style in its title, which are shown as style.
      if (record.sources.includes(entry as never)) continue;
      visit(value, shape, everything, (text, { isQuoted, refersTo }, steps) => {
        if (refersTo !== undefined || isQuoted || typeof text !== "string") return;
        const sign = SIGN.exec(text)?.[0];
        if (sign === undefined) return;
        found.push({
          message: `${sign.slice(0, 40)} is a sign of HTML and would be printed as it stands; type the sign itself, or take it out`,
          place: record.placeOf(entry, ...steps),
        });
      });
    }
    return found;
  },
};
