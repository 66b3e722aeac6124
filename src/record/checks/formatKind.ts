import { KNOWN_KINDS, kindOfFormat } from "../lexicon/formats.ts";
import { nearest } from "../nearest.ts";
import type { CaseRule } from "./caseRule.ts";

export const formatKind: CaseRule = {
  id: "format-kind",
  severity: "note",
  title: "A kind of format that says nothing about meetings",
  reason:
    "Whether the parties talk is read off the places where they meet. A council, a working group, an embassy and a treaty differ in that, and an unknown word leaves it open until a meeting is on record.",
  good: {
    record:
      "formats:\n  - {id: f, name: F, kind: peace process, mode: bilateral, pillars: [], phases: [{date: 2010, phase: founded, axis: existence, status: active}]}\n",
  },
  bad: {
    record:
      "formats:\n  - {id: f, name: F, kind: counsil, mode: bilateral, pillars: [], phases: [{date: 2010, phase: founded, axis: existence, status: active}]}\n",
  },
  expected: [
    'record.yaml:2:28 "counsil" is no kind that is known, did you mean "council"? So only a meeting on record will show that people meet there',
  ],
  check(record) {
    return record.formats.flatMap((format) => {
      if (kindOfFormat(format.kind) !== undefined) return [];
      const words = KNOWN_KINDS.map(([word]) => word);
      const near = nearest(format.kind.toLowerCase(), words);
      const cure =
        near === undefined ? `; the manual lists them (“Kinds of format”)` : `, did you mean "${near}"?`;
      return [
        {
          message: `"${format.kind}" is no kind that is known${cure}${near === undefined ? "." : ""} So only a meeting on record will show that people meet there`,
          place: record.placeOf(format, "kind"),
        },
      ];
    });
  },
};
