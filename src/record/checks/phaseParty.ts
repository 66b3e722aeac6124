import type { Case } from "../case.ts";
import type { Format } from "../nouns/format.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const phases = (party: string) =>
  `formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    participants: [A, B]\n    phases:\n      - {date: 2010, phase: founded, axis: existence, status: active}\n      - {date: 2014, phase: left, axis: participation, ${party}status: ended}\n`;

export const phaseParty: CaseRule = {
  id: "phase-party",
  severity: "warning",
  title: "A phase of taking part that names nobody, or somebody who never took part",
  reason:
    "Taking part is asked of one party. Without a party the phase is read of everybody: where one left, the page says that both did.",
  good: { record: phases("party: A, ") },
  bad: { record: phases("") },
  expected: [
    'record.yaml:10:9 "left" is about taking part and names nobody, so it is read of everybody; add party: with whom it concerns, or write axis: operation where the whole stopped',
  ],
  check(record) {
    return record.formats.flatMap((format) => [
      ...format.phases.flatMap((phase): Found[] =>
        phase.axis !== "participation" || phase.party !== undefined
          ? []
          : [
              {
                message: `"${phase.phase}" is about taking part and names nobody, so it is read of everybody; add party: with whom it concerns, or write axis: operation where the whole stopped`,
                place: record.placeOf(phase),
              },
            ],
      ),
      ...leavesOfOthers(record, format),
    ]);
  },
};

/** Who leaves a format whose participants are named, and is none of them and never came to it. */
function leavesOfOthers(record: Case, { participants, phases }: Format): Found[] {
  if (participants === undefined) return [];
  const known = new Set(record.actors.map(({ id }) => id));
  const came = new Set(participants);
  for (const { axis, party, status } of phases)
    if (axis === "participation" && party !== undefined && !LEAVES.has(status)) came.add(party);
  // A member may leave what its organisation takes part in.
  for (const { id, members = [] } of record.actors)
    if (came.has(id)) for (const { actor } of members) came.add(actor);
  return phases.flatMap((phase): Found[] => {
    const { axis, party, status } = phase;
    if (axis !== "participation" || party === undefined || !LEAVES.has(status)) return [];
    // Whom nobody knows is told.
    if (came.has(party) || !known.has(party)) return [];
    return [
      {
        message: `"${phase.phase}" ends or halts the part of "${party}", which never took part: it is not under participants: (${participants.join(", ")}) and no phase lets it join; correct party:, or add what is missing`,
        place: record.placeOf(phase, "party"),
      },
    ];
  });
}

const LEAVES: ReadonlySet<string> = new Set(["ended", "suspended", "dormant"]);
