import { factsOf } from "../facts.ts";
import { sourceOf } from "../fields.ts";
import type { CaseRule } from "./caseRule.ts";

/** What a reader needs to find a work again, by its type. */
const NEEDED: Record<string, string[]> = {
  "article-journal": ["author", "container-title", "issued"],
  "article-newspaper": ["container-title", "issued"],
  "article-magazine": ["container-title", "issued"],
  book: ["author or editor", "publisher", "issued"],
  chapter: ["author", "container-title", "issued"],
  report: ["publisher", "issued"],
  speech: ["author", "issued"],
  thesis: ["author", "publisher", "issued"],
  treaty: ["issued"],
  legislation: ["issued"],
  webpage: ["URL", "issued or accessed"],
  "post-weblog": ["URL", "issued or accessed"],
};

export const sourceFields: CaseRule = {
  id: "source-fields",
  severity: "note",
  title: "A source that lacks what its type needs",
  reason:
    "Without container, date or address a reader cannot find the work again, and without a date it cannot be shown as of an earlier day.",
  good: {
    record:
      "sources:\n  - {id: a, type: webpage, title: On peace, issued: 2020, URL: https://example.org/1}\n",
  },
  bad: { record: "sources:\n  - {id: a, type: webpage, title: On peace, issued: 2020}\n" },
  expected: ['record.yaml:2:5 the webpage "a" lacks URL'],
  check(record) {
    const cited = new Set(factsOf(record).flatMap(({ sources }) => sources.map(sourceOf)));
    return record.sources.flatMap((source) => {
      if (source.kind === "general-knowledge") return [];
      // Of a work that facts rest on another check says what comes of it.
      // What could not be read may cite it.
      const isCited = cited.has(source.id) || record.unread.length > 0;
      const isToldUndated = isCited && source.csl.accessed === undefined;
      const has = (field: string) =>
        source.csl[field] !== undefined ||
        (field === "issued" && isToldUndated && source.issued === undefined);
      const lacking = (NEEDED[source.csl.type] ?? []).filter((need) => !need.split(" or ").some(has));
      if (!has("title") && !lacking.includes("title")) lacking.unshift("title");
      if (lacking.length === 0) return [];
      return [
        {
          message: `the ${source.csl.type} "${source.id}" lacks ${lacking.join(", ")}`,
          place: record.placeOf(source),
        },
      ];
    });
  },
};
