import { factsOf } from "../facts.ts";
import { sourceOf } from "../fields.ts";
import { type CaseRule, relatedAt } from "./caseRule.ts";

export const undatedSource: CaseRule = {
  id: "undated-source",
  severity: "note",
  title: "Sources without a date, which no view as of a day can hold",
  reason:
    "As of an earlier day only works are used that had come out by then. One without a date is left out of every such view, and what rests on it alone stands there without a source.",
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2020}\nevents:\n  - {id: e, date: 2020, says: A., sources: [s]}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: s, type: document, title: T}\nevents:\n  - {id: e, date: 2020, says: A., sources: [s]}\n",
  },
  expected: [
    "record.yaml:2:5 1 source that facts rest on has no date, so every view as of a day leaves it out; give issued, if only a year or about when: 2014~",
  ],
  check(record) {
    const cited = new Set(factsOf(record).flatMap(({ sources }) => sources.map(sourceOf)));
    const undated = record.sources.filter(({ id, issued }) => issued === undefined && cited.has(id));
    const [first] = undated;
    if (!first) return [];
    const [are, them] =
      undated.length === 1
        ? ["source that facts rest on has", "it"]
        : ["sources that facts rest on have", "them"];
    return [
      {
        message: `${undated.length} ${are} no date, so every view as of a day leaves ${them} out; give issued, if only a year or about when: 2014~`,
        place: record.placeOf(first),
        related: undated.map((source) => relatedAt(source.id, record.placeOf(source))),
      },
    ];
  },
};
