import type { Case } from "../case.ts";
import { compareDates, type PartialDate, parseDate } from "../date.ts";
import { BEGINS, ENDS, LEADS_UP, RESUMES } from "../lexicon/formats.ts";
import type { Format, Phase } from "../nouns/format.ts";
import type { FormatStatus } from "../outputSchemas.ts";
import { statusOn } from "../status.ts";
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
    return [
      ...record.formats.flatMap((format) => checkPhases(record, format)),
      ...record.formats.flatMap((format) => checkWords(record, format)),
      ...checkSuccession(record),
      ...checkEvents(record),
      ...checkMeetings(record),
    ];
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
    if (phase.status === "suspended" || phase.status === "dormant")
      found.push({
        message: `"${phase.phase}" says that "${format.id}" exists ${phase.status}, and existing is a yes or no; of its work write axis: operation`,
        place: record.placeOf(phase, "status"),
      });
    else if (phase.status === "partly")
      found.push({
        message: `"${phase.phase}" says that "${format.id}" exists partly, which is read as yes; of a text that is agreed and not in force write status: unknown, and active from the day it is`,
        place: record.placeOf(phase, "status"),
      });
  const ends = existence.filter(({ phase }) => phase.status === "ended");
  const lastFounding = existence.reduce(
    (last, { phase, date }) => (phase.status === "active" ? Math.max(last, date.first) : last),
    Number.NEGATIVE_INFINITY,
  );
  const tooEarly = dated.filter(
    ({ phase, date }) => date.last < founding.date.first && phase.readings === undefined,
  );
  // Of several it is the founding that is out of place.
  if (tooEarly.length > 1)
    found.push({
      message: `the founding of "${format.id}" (${founding.phase.date}) lies after ${tooEarly.length} of its phases (${tooEarly
        .map(({ phase }) => `"${phase.phase}" ${phase.date}`)
        .slice(0, 3)
        .join(", ")}); correct its date`,
      place: record.placeOf(founding.phase, "date"),
      related: tooEarly.map(({ phase }) => relatedAt(phase.phase, record.placeOf(phase))),
    });
  // The end that comes first, and for its own phase the next.
  const [early, next] = [...ends].sort((a, b) => a.date.last - b.date.last);
  for (const { phase, date } of dated) {
    const place = record.placeOf(phase);
    // Partial dates only count when they certainly lie on the wrong side.
    if (tooEarly.length === 1 && tooEarly[0]!.phase === phase)
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

/** A phase called closed that leaves its format active, and the other way round: one of the two words is wrong. */
function checkWords(record: Case, { id, phases }: Format): Found[] {
  return phases.flatMap((phase): Found[] => {
    const { phase: word, status, axis } = phase;
    if (
      axis === "operation" &&
      status === "active" &&
      RESUMES.test(word) &&
      phase.aspect === undefined &&
      !isExplained(phase) &&
      !isAfterRest(phases, phase)
    )
      return [
        {
          severity: "note",
          message: `"${word}" takes up the work of "${id}" again, and no phase before it stopped that; add the phase that did, or correct a date`,
          place: record.placeOf(phase),
        },
      ];
    const isUp = status === "active";
    const isDown = status === "ended" || status === "suspended" || status === "not-joined";
    const isContrary = (isUp && ENDS.test(word)) || (isDown && BEGINS.test(word));
    if (
      !isContrary ||
      phase.aspect !== undefined ||
      isExplained(phase) ||
      (axis === "existence" && word === "suspended")
    )
      return [];
    return [
      {
        message: `"${word}" leaves "${id}" ${status}; correct the status, or call the phase otherwise`,
        place: record.placeOf(phase, "status"),
      },
    ];
  });
}

/** Did the work, or all of it, stop or may it have stopped before this phase? */
function isAfterRest(phases: readonly Phase[], phase: Phase): boolean {
  const date = parseDate(phase.date);
  if (!date) return true;
  return phases.some((other) => {
    const before = parseDate(other.date);
    return (
      other !== phase &&
      before !== undefined &&
      before.first <= date.last &&
      other.status !== "active" &&
      other.axis !== "participation"
    );
  });
}

/** A sentence on the phase may say what is special about it; a word or two do not. */
function isExplained({ says = "" }: Phase): boolean {
  return says.split(/\s+/).length > 5;
}

/** What happens in a format happens when there is one; what leads up to it, or follows upon its end, may be of other days. */
function checkEvents(record: Case): Found[] {
  const lives = new Map(record.formats.map((format) => [format.id, lifeOf(format)]));
  return record.events.flatMap((event): Found[] => {
    const date = parseDate(event.date);
    // A plan may be of what is yet to be founded; marks of doubt leave it open.
    if (!date || event.kind === "planned") return [];
    const leadsUp = LEADS_UP.test(event.says);
    const isTogether = (event.initiators ?? []).length > 1;
    const outside = (event.formats ?? []).flatMap((id, i) => {
      const life = lives.get(id);
      if (!life) return [];
      const { first, founding, last, end } = life;
      // Its talks may go on for months before it is there, and longer where that is what is told.
      const grace = leadsUp ? DAYS_LEADING_UP : DAYS_UNEXPLAINED;
      if (founding && date.latest < first - grace) return [{ id, i, phase: founding, is: "founding" }];
      // What one of them says of it afterwards concerns it still; what they do in it together does not.
      if (end && isTogether && !leadsUp && date.earliest > last + DAYS_UNEXPLAINED)
        return [{ id, i, phase: end, is: "end" }];
      return [];
    });
    const [one] = outside;
    if (!one) return [];
    const where = one.is === "founding" ? "long before the founding" : "long after the end";
    const of = outside.filter(({ is }) => is === one.is);
    const told = of.map(({ id, phase }) => `"${id}" (${phase.date})`).join(" and ");
    return [
      {
        message: `"${event.id}" (${event.date}) lies ${where} of ${told}; ${of.length === 1 ? "take the format out, or correct a date" : "correct its date, or take the formats out"}`,
        place: of.length === 1 ? record.placeOf(event, "formats", one.i) : record.placeOf(event, "date"),
        related: of.map(({ phase }) => relatedAt(`the ${one.is}`, record.placeOf(phase))),
      },
    ];
  });
}

/** From the first day on which a format may have been founded to the last on which it may have ended, with the phases. */
function lifeOf({ phases }: Format) {
  const existence = phases.flatMap((phase) => {
    const date = phase.axis === "existence" ? parseDate(phase.date) : undefined;
    return date ? [{ phase, date }] : [];
  });
  const isDisputed = existence.some(({ phase }) => phase.readings !== undefined);
  if (isDisputed) return undefined;
  const foundings = existence.filter(({ phase }) => phase.status !== "ended");
  const first = Math.min(...foundings.map(({ date }) => date.earliest));
  const founding = foundings.find(({ date }) => date.earliest === first)?.phase;
  const ends = existence.filter(({ phase }) => phase.status === "ended");
  const last = Math.max(...ends.map(({ date }) => date.latest));
  // Founded anew after its last end, or on a day that leaves it open.
  const isAlive = foundings.some(({ date }) => date.latest >= last);
  const end = isAlive ? undefined : ends.find(({ date }) => date.latest === last)?.phase;
  return { first, founding, last, end };
}

const DAYS_TO_GO_ON = 92;

/** A meeting of both in a format that was suspended, at rest or over by then: the phase that took it up again is missing. */
function checkMeetings(record: Case): Found[] {
  const [a, b] = record.meta.parties;
  if (a === undefined || b === undefined) return [];
  const byDay = new Map<number, Map<string, FormatStatus>>();
  return record.events.flatMap((event): Found[] => {
    const date = parseDate(event.date);
    const isMeeting = [a, b].every((party) => event.initiators?.includes(party));
    if (!date || !isMeeting || event.kind === "planned" || !Number.isFinite(date.first)) return [];
    return (event.formats ?? []).flatMap((id, i): Found[] => {
      // On the day before and on the last it can be: what ends it, or begins it, may be of that day.
      // It may be the meeting that agreed to go on.
      const isOff = [date.first - 1, date.last, date.last + DAYS_TO_GO_ON].every((day) => {
        const known =
          byDay.get(day) ?? new Map(statusOn(record, day, b).map((status) => [status.id, status]));
        byDay.set(day, known);
        const status = known.get(id);
        return status !== undefined && status.operates === "no" && status.exists === "yes";
      });
      const format = record.formats.find((one) => one.id === id);
      const isOfLife = format?.phases.some(({ axis }) => axis === "operation");
      if (!isOff || !isOfLife) return [];
      return [
        {
          severity: "note",
          message: `both meet here in "${id}", which is not at work on that day (${event.date}); add the phase that took its work up again, or take the format out`,
          place: record.placeOf(event, "formats", i),
        },
      ];
    });
  });
}

/** Within these nothing need be said of why. */
const DAYS_UNEXPLAINED = 92;
const DAYS_LEADING_UP = 366;

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
    // Of one that follows itself the circle is told.
    if (!next || next === format) return [];
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
