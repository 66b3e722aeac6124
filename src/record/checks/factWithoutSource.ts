import { factsOf } from "../facts.ts";
import type { CaseRule } from "./caseRule.ts";
import { relatedAt } from "./caseRule.ts";

export const factWithoutSource: CaseRule = {
  id: "fact-without-source",
  severity: "note",
  title: "Events and phases that name no source",
  reason:
    "A reader who doubts one has nowhere to look. They are counted once for each file; a claim without a source is told by itself.",
  findsLack: true,
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: T, issued: 2020}\nevents:\n  - {id: one, date: 2020, says: A., sources: [s]}\n",
  },
  bad: {
    record:
      "events:\n  - {id: one, date: 2020, says: A.}\n  - {id: two, date: 2020, says: A.}\n  - {id: three, date: 2020, says: A., verification: general-knowledge}\n",
  },
  expected: [
    "record.yaml:2:5 2 of 3 events and phases in this file name no source; add sources:, or say verification: general-knowledge",
  ],
  check(record) {
    const events = new Set<object>([...record.events, ...record.formats.flatMap(({ phases }) => phases)]);
    const files = new Map<string, { all: number; open: { id: string; part: object }[] }>();
    for (const { id, part, verification, sources, readings } of factsOf(record)) {
      if (!events.has(part)) continue;
      const { file } = record.placeOf(part);
      const of = files.get(file) ?? { all: 0, open: [] };
      files.set(file, of);
      of.all += 1;
      const isSaid =
        verification === "general-knowledge" || verification === "unverified" || verification === "verified";
      if (isSaid || sources.length > 0 || readings.some((reading) => reading.sources?.length)) continue;
      of.open.push({ id, part });
    }
    return [...files.values()].flatMap(({ all, open }) => {
      const [first] = open;
      if (!first) return [];
      return [
        {
          message: `${open.length} of ${all} events and phases in this file ${open.length === 1 ? "names" : "name"} no source; add sources:, or say verification: general-knowledge`,
          place: record.placeOf(first.part),
          related: open.map(({ id, part }) => relatedAt(id, record.placeOf(part))),
        },
      ];
    });
  },
};
