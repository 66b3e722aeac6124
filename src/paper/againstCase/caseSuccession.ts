import type { Case, Format, Phase } from "../../record/index.ts";
import { parseDate } from "../../record/index.ts";
import { RENAMED, REPLACED } from "../lexicon/en/moves.ts";
import { mayBeOne } from "../names/statedDates.ts";
import type { Statement } from "../names/statements.ts";
import {
  type ComparisonRule,
  type Found,
  groundsOf,
  nameOf,
  phaseInWords,
  placeOfStatement,
  relatedAt,
} from "./comparison.ts";

const FORMATS = `formats:
  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [], successor: rc, phases: [{date: 1991, phase: founded, axis: existence, status: active}, {date: 1997, phase: replaced, axis: existence, status: ended}]}
  - {id: rc, name: River Council, kind: council, mode: bilateral, pillars: [], phases: [{date: 1997, phase: founded, axis: existence, status: active}]}
`;

export const caseSuccession: ComparisonRule = {
  id: "case-succession",
  severity: "warning",
  title: "“Renamed” where the case has it replaced, or the other way round, or by another",
  reason:
    "A new name leaves members, texts and duties as they were; a successor begins its own. What one is told as decides whether old promises still bind.",
  good: {
    paper: "A short paper\n\nThe Border Commission was replaced by the River Council in 1997.\n",
    record: FORMATS,
  },
  bad: {
    paper: "A short paper\n\nThe Border Commission was renamed the River Council in 1997.\n",
    record: FORMATS,
  },
  expected: [
    "paper.txt:3:5 “renamed”: the case has Border Commission replaced in 1997, by River Council; say replaced, or show that nothing but the name changed",
  ],
  check(comparison) {
    const { record } = comparison;
    return comparison.statements.flatMap((said): Found[] => {
      const { statement } = said;
      const { successor } = statement;
      if (!successor) return [];
      const found =
        successor === statement.format
          ? ownStep(record, statement)
          : succession(record, statement, successor);
      return found ? [{ ...found, place: placeOfStatement(comparison, said) }] : [];
    });
  },
};

type Judged = Omit<Found, "place">;

function succession(record: Case, { kind, format, word }: Statement, successor: Format): Judged | undefined {
  const end = format.phases.find(({ axis, status }) => axis === "existence" && status === "ended");
  const isLinked = format.successor === successor.id || successor.predecessor === format.id;
  if (isLinked) {
    // A case may keep both names as one format going on; then there is no end to go by.
    if (!end) return undefined;
    if (kind !== "replacement" && REPLACED.test(end.phase))
      return {
        ...(kind === "development" ? { severity: "note" as const } : {}),
        message: `“${word}”: the case has ${nameOf(format)} ${withoutSources(end)}, by ${nameOf(successor)}; say replaced, or show that nothing but the name changed`,
        related: groundsOf(record, format, end),
      };
    if (kind === "replacement" && RENAMED.test(end.phase))
      return {
        message: `“${word}”: the case has ${nameOf(format)} ${withoutSources(end)}, as ${nameOf(successor)}; say renamed, or show what else changed`,
        related: groundsOf(record, format, end),
      };
    return undefined;
  }
  if (successor.successor === format.id || format.predecessor === successor.id)
    return {
      message: `“${word}”: in the case ${nameOf(format)} comes after ${nameOf(successor)}, not before it; turn them round`,
      related: [relatedAt(`the case: ${nameOf(successor)}`, record.placeOf(successor))],
    };
  const other = record.formats.find(({ id }) => id === format.successor);
  if (!other) return undefined;
  return {
    message: `“${word}”: in the case ${nameOf(other)} comes after ${nameOf(format)}, not ${nameOf(successor)}; check which it was`,
    related: [relatedAt("the case: its successor", record.placeOf(format, "successor"))],
  };
}

/** A format said to have become another, where the case has it go on under its name. */
function ownStep(record: Case, { kind, format, word, date }: Statement): Judged | undefined {
  if (kind === "replacement" || !date || format.successor !== undefined) return undefined;
  const step = format.phases.find((phase) => {
    const own = parseDate(phase.date);
    return (
      phase.axis !== "existence" && phase.party === undefined && own !== undefined && mayBeOne(own, date.date)
    );
  });
  if (!step) return undefined;
  return {
    severity: "note",
    message: `“${word}”: in the case ${nameOf(format)} goes on under its name, ${phaseInWords(step)}${step.says === undefined ? "" : `: ${step.says}`}; check the name and say what changed`,
    related: groundsOf(record, format, step),
  };
}

function withoutSources(phase: Phase): string {
  return phaseInWords({ ...phase, sources: [] });
}
