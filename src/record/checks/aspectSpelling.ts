import type { Case } from "../case.ts";
import { aspectsOf } from "../lifecycleFold.ts";
import { nearest } from "../nearest.ts";
import { factsOfRule, type Rule, type RuleFact } from "../rule.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const aspectSpelling: CaseRule = {
  id: "aspect-spelling",
  severity: "warning",
  title: "An aspect that nothing takes up",
  reason:
    "An aspect is known by its words. One that is spelt otherwise is another aspect: what is suspended under one spelling is never resumed under the other, and a rule that asks for it is told of the whole.",
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
    const alone = record.formats.flatMap((format) => {
      const uses = new Map<string, object[]>();
      for (const phase of format.phases)
        if (phase.aspect !== undefined && phase.axis === "operation")
          uses.set(phase.aspect, [...(uses.get(phase.aspect) ?? []), phase]);
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
    return [...alone, ...askedFor(record)];
  },
};

/** What the rules of options ask for and no phase names. */
function askedFor(record: Case): Found[] {
  const byId = new Map(record.formats.map((format) => [format.id, format]));
  const options = record.models.flatMap(({ file }) =>
    file.decisionMakers.flatMap(({ options }) => options ?? []),
  );
  const asked = options
    .flatMap(({ onWhen, offWhen }) => [onWhen, offWhen])
    .flatMap((rule) => formatsAsked(rule));
  return asked.flatMap((rule): Found[] => {
    const format = byId.get(rule.format);
    if (!format || rule.aspect === undefined) return [];
    const known = aspectsOf(format);
    if (known.includes(rule.aspect)) return [];
    const near = nearest(rule.aspect, known);
    const cure =
      near !== undefined
        ? `did you mean "${near}"?`
        : known.length > 0
          ? `expected one of: ${known.join(", ")}`
          : "take it out, or name it in the phases";
    return [
      {
        message: `the aspect "${rule.aspect}" is in no phase of "${format.id}", so its whole work is asked for; ${cure}`,
        place: record.placeOf(rule, "aspect"),
      },
    ];
  });
}

function formatsAsked(rule: Rule | undefined): Extract<RuleFact, { format: string }>[] {
  return rule === undefined ? [] : factsOfRule(rule).filter((fact) => "format" in fact);
}
