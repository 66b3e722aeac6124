import { nearest } from "../nearest.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const aspectSpelling: CaseRule = {
  id: "aspect-spelling",
  severity: "warning",
  title: "An aspect named once, almost like another",
  reason:
    "An aspect is known by its words. One that is spelt otherwise is another aspect: what is suspended under one spelling is never resumed under the other.",
  good: {
    record:
      "formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n      - {date: 2010, phase: founded, axis: existence, status: active}\n      - {date: 2014, phase: suspended, axis: operation, aspect: meetings, status: suspended}\n      - {date: 2016, phase: resumed, axis: operation, aspect: meetings, status: active}\n",
  },
  bad: {
    record:
      "formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n      - {date: 2010, phase: founded, axis: existence, status: active}\n      - {date: 2014, phase: suspended, axis: operation, aspect: meetings, status: suspended}\n      - {date: 2016, phase: resumed, axis: operation, aspect: meeting, status: active}\n",
  },
  expected: ['record.yaml:10:63 the aspect "meeting" stands here alone, did you mean "meetings"?'],
  check(record) {
    return record.formats.flatMap((format) => {
      const uses = new Map<string, object[]>();
      for (const phase of format.phases)
        if (phase.aspect !== undefined) uses.set(phase.aspect, [...(uses.get(phase.aspect) ?? []), phase]);
      const told = new Set<string>();
      return [...uses].reverse().flatMap(([aspect, phases]): Found[] => {
        if (phases.length > 1) return [];
        const others = [...uses.keys()].filter((other) => other !== aspect && !told.has(other));
        const parts = format.parts;
        if (Array.isArray(parts) && !parts.includes(aspect)) {
          const part = nearest(aspect, parts);
          return [
            {
              message: `the aspect "${aspect}" is none of the parts of "${format.id}" (${parts.join(", ")})${part === undefined ? "; name it there too" : `, did you mean "${part}"?`}`,
              place: record.placeOf(phases[0]!, "aspect"),
              related: [relatedAt("its parts", record.placeOf(format, "parts"))],
            },
          ];
        }
        const near = nearest(aspect, others);
        // "Phase 1" and "phase 2" are two things.
        if (near === undefined || near.replace(/\d/g, "") === aspect.replace(/\d/g, "")) return [];
        told.add(aspect);
        return [
          {
            message: `the aspect "${aspect}" stands here alone, did you mean "${near}"?`,
            place: record.placeOf(phases[0]!, "aspect"),
            related: [relatedAt("the other", record.placeOf(uses.get(near)![0]!, "aspect"))],
          },
        ];
      });
    });
  },
};
