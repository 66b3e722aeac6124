import type { CaseRule, Found } from "./caseRule.ts";

export const bilateralPair: CaseRule = {
  id: "bilateral-pair",
  severity: "warning",
  title: "A bilateral format of one, or of three",
  reason:
    "Whether two actors have a channel is read off who takes part. With one of them missing there is none, and a third makes another thing of it.",
  good: {
    record:
      "formats:\n  - {id: line, name: Line, kind: office, mode: bilateral, pillars: [], participants: [A, B], phases: [{date: 2000, phase: founded, axis: existence, status: active}]}\n",
  },
  bad: {
    record:
      "formats:\n  - {id: line, name: Line, kind: office, mode: bilateral, pillars: [], participants: [A], phases: [{date: 2000, phase: founded, axis: existence, status: active}]}\n",
  },
  expected: [
    'record.yaml:2:86 "line" is bilateral and has 1 participant; name both, and one who joined later or left as a phase on the axis of participation',
  ],
  check(record) {
    return record.formats.flatMap((format): Found[] => {
      const { id, mode, participants, phases } = format;
      if (mode !== "bilateral" || participants === undefined) return [];
      const later = phases.flatMap(({ axis, party }) => (axis === "participation" ? (party ?? []) : []));
      const all = new Set([...participants, ...later]);
      if (all.size === 2) return [];
      const count = `${all.size} ${all.size === 1 ? "participant" : "participants"}`;
      const cure =
        all.size < 2
          ? "name both, and one who joined later or left as a phase on the axis of participation"
          : "write mode: collective, or name whoever helps the two under roles:";
      return [
        {
          message: `"${id}" is bilateral and has ${count}; ${cure}`,
          place: record.placeOf(format, "participants"),
        },
      ];
    });
  },
};
