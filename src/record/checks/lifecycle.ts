import type { Case } from "../case.ts";
import { compareDates, type PartialDate, parseDate } from "../date.ts";
import type { Format, Phase } from "../nouns/format.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const lifecycle: CaseRule = {
  id: "lifecycle",
  severity: "warning",
  title: "A lifecycle with a gap, an overlap, or work before founding",
  reason:
    "Answers about a day are read off the phases; a format that works before it exists, or after its end, gives wrong ones.",
  good: {
    record:
      "formats:\n  - id: forum\n    name: Forum\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n      - {date: 2000, phase: founded, axis: existence, status: active}\n      - {date: 2005, phase: suspended, axis: operation, status: suspended}\n",
  },
  bad: {
    record:
      "formats:\n  - id: forum\n    name: Forum\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n      - {date: 2000, phase: founded, axis: existence, status: active}\n      - {date: 1998, phase: suspended, axis: operation, status: suspended}\n",
  },
  expected: ['record.yaml:9:9 "suspended" (1998) lies before the founding of "forum" (2000)'],
  check(record) {
    return [...record.formats.flatMap((format) => checkPhases(record, format)), ...checkSuccession(record)];
  },
};

interface Dated {
  phase: Phase;
  date: PartialDate;
}

function checkPhases(record: Case, format: Format): Found[] {
  const dated = format.phases.flatMap((phase): Dated[] => {
    const date = parseDate(phase.date);
    return date ? [{ phase, date }] : [];
  });
  const existence = dated
    .filter(({ phase }) => phase.axis === "existence")
    .sort((a, b) => compareDates(a.date, b.date));
  // What ends it cannot found it; where nothing else is on record, it was there before.
  const founding = existence.find(({ phase }) => phase.status !== "ended") ?? existence[0];
  if (!founding)
    return [
      {
        message: `"${format.id}" has no phase on the axis of existence, so it never exists; add its founding`,
        place: record.placeOf(format),
      },
    ];
  const found: Found[] = checkContradictions(record, format);
  // "Exists" is yes or no: what is initialled and not in force would count as in force.
  for (const { phase } of existence)
    if (phase.status === "partly")
      found.push({
        message: `"${phase.phase}" says that "${format.id}" exists partly, which is read as yes; of a text that is agreed and not in force write status: unknown, and active from the day it is`,
        place: record.placeOf(phase, "status"),
      });
  const ends = existence.filter(({ phase }) => phase.status === "ended");
  const lastFounding = existence.reduce(
    (last, { phase, date }) => (phase.status === "active" ? Math.max(last, date.first) : last),
    Number.NEGATIVE_INFINITY,
  );
  // The end that comes first, and for its own phase the next.
  const [early, next] = [...ends].sort((a, b) => a.date.last - b.date.last);
  for (const { phase, date } of dated) {
    const place = record.placeOf(phase);
    // Partial dates only count when they certainly lie on the wrong side.
    if (date.last < founding.date.first && phase.readings === undefined)
      found.push({
        message: `"${phase.phase}" (${phase.date}) lies before the founding of "${format.id}" (${founding.phase.date})`,
        place,
        related: [relatedAt("the founding", record.placeOf(founding.phase))],
      });
    const first = early?.phase === phase ? next : early;
    const over = first && date.first > first.date.last ? first : undefined;
    const isRefounded = over !== undefined && lastFounding > over.date.last;
    if (over && !isRefounded && phase.readings === undefined && over.phase.readings === undefined)
      found.push({
        message: `"${phase.phase}" (${phase.date}) lies after the end of "${format.id}" (${over.phase.date})`,
        place,
        related: [relatedAt("the end", record.placeOf(over.phase))],
      });
  }
  return found;
}

/** Two phases of one day, axis, party and part of the work cannot leave different things behind. */
function checkContradictions(record: Case, format: Format): Found[] {
  const first = new Map<string, Phase>();
  return format.phases.flatMap((phase): Found[] => {
    const key = JSON.stringify([phase.date, phase.axis, phase.party, phase.aspect]);
    const other = first.get(key);
    first.set(key, other ?? phase);
    if (!other || other.status === phase.status || phase.date.length < "2000-01-01".length) return [];
    return [
      {
        message: `"${phase.phase}" leaves "${format.id}" ${phase.status} and "${other.phase}" of the same day leaves it ${other.status}; where sources differ, write readings:`,
        place: record.placeOf(phase),
        related: [relatedAt("the other phase", record.placeOf(other))],
      },
    ];
  });
}

/** Between the end of a format and the start of the one that replaces it: a meeting or two. */
const DAYS_OF_GRACE = 31;

/** A format that replaces another begins where that one ends. */
function checkSuccession(record: Case): Found[] {
  const byId = new Map(record.formats.map((format) => [format.id, format]));
  const starts = new Map<Format, Dated | undefined>();
  const startOf = (format: Format) => {
    if (!starts.has(format)) starts.set(format, edge(format, "active"));
    return starts.get(format);
  };
  return record.formats.flatMap((format): Found[] => {
    const next = format.successor === undefined ? undefined : byId.get(format.successor);
    if (!next) return [];
    const end = edge(format, "ended");
    const start = startOf(next);
    const place = record.placeOf(format, "successor");
    if (!end)
      return [
        { message: `"${format.id}" names a successor but has no end; add the phase that ends it`, place },
      ];
    if (!start || end.phase.readings || start.phase.readings) return [];
    if (start.date.first > end.date.last + DAYS_OF_GRACE)
      return [
        {
          severity: "note",
          message: `a gap between the end of "${format.id}" (${end.phase.date}) and the start of "${next.id}" (${start.phase.date})`,
          place,
          related: [relatedAt("the start", record.placeOf(start.phase))],
        },
      ];
    if (start.date.last + DAYS_OF_GRACE < end.date.first)
      return [
        {
          severity: "note",
          message: `"${next.id}" starts (${start.phase.date}) before "${format.id}" ends (${end.phase.date})`,
          place,
          related: [relatedAt("the start", record.placeOf(start.phase))],
        },
      ];
    return [];
  });
}

function edge(format: Format, status: Phase["status"]): Dated | undefined {
  return format.phases
    .flatMap((phase): Dated[] => {
      const date = phase.axis === "existence" && phase.status === status ? parseDate(phase.date) : undefined;
      return date ? [{ phase, date }] : [];
    })
    .sort((a, b) => compareDates(a.date, b.date))[0];
}
