import {
  type Case,
  type CaseModel,
  citedIn,
  compareDates,
  factsOfRule,
  formatDay,
  inOthers,
  isMarkedBreak,
  type PartialDate,
  parseDate,
  phaseInWords,
  type Rule,
  whyBreak,
} from "../record/index.ts";
import type { Happening } from "./findings/index.ts";
import { placeIn } from "./recordFindings.ts";

/** What happened, from the record as of a day. */

const LATELY = 365;
const MOST_LATELY = 12;
/** What came last, in these many days before the end of the record, bears on the day by that alone; less, in the half year. */
const DAYS_OF_WEEKS = 42;
const DAYS_OF_MONTHS = 183;

interface DatedHappening extends Omit<Happening, "weight"> {
  at: PartialDate;
}

/** CAMEO root codes from 18 on are assault, fighting and mass violence; 17 is coercion; from 15 on, material conflict (Schrodt 2012). */
const VIOLENCE = 18;
const COERCION = 17;
const CONFLICT = 15;
/** Truces and ceasefires, the lifting of sieges, demobilisation: military engagement that lessens. */
const DE_ESCALATION = "087";

/**
 * Events and marked phases that have come, in order of time. Plans have not; context is not between the parties, if
 * it is not marked as a break.
 */
function happenings(record: Case, withConflict = false): DatedHappening[] {
  const events = record.events
    .filter(
      ({ kind, break: mark, cameo, initiators = [] }) =>
        kind !== "planned" &&
        (kind !== "context" ||
          mark !== undefined ||
          (withConflict &&
            (cameo?.startsWith(DE_ESCALATION) ||
              isGrave(record, cameo, initiators) ||
              isTalk(record, cameo, initiators)))),
    )
    .map((event) => ({
      id: event.id,
      date: event.date,
      says: event.says,
      ...inOthers(event),
      isBreak: isMarkedBreak(event),
      ...reason(event),
      ...(rootCode(event.cameo) >= VIOLENCE && event.initiators?.length
        ? { force: [...event.initiators].sort() }
        : {}),
      ...(isTalk(record, event.cameo, event.initiators ?? []) ? { talks: true as const } : {}),
      ...citedIn(event.sources),
      place: placeIn(record, event),
    }));
  const marked = record.formats.flatMap((format) =>
    format.phases
      .filter(
        (phase) =>
          isMarkedBreak(phase) && !events.some(({ isBreak, date }) => isBreak && date === phase.date),
      )
      .map((phase) => ({
        id: format.id,
        date: phase.date,
        says: `${format.name}: ${phaseInWords(phase)}`,
        ...inOthers(phase),
        isBreak: true,
        ...reason(phase),
        ...citedIn(phase.sources),
        place: placeIn(record, phase),
      })),
  );
  return [...events, ...marked]
    .flatMap((entry) => {
      const at = parseDate(entry.date);
      return at ? [{ ...entry, at }] : [];
    })
    .sort((a, b) => compareDates(a.at, b.at));
}

/** What the record has on an axis of time: what happened between the parties, and marked breaks, by their first day. */
export function onTimeAxis(record: Case): (Omit<Happening, "weight"> & { day: string })[] {
  return happenings(record).map(({ at, ...happening }) => ({ ...happening, day: formatDay(at.first) }));
}

/** What a party did that stands in the record as a phase alone: a step taken in a format, told by no event of its day. */
function stepsInFormats(record: Case): DatedHappening[] {
  const days = new Set(record.events.map(({ date }) => parseDate(date)?.first));
  return record.formats.flatMap((format) =>
    format.phases.flatMap((phase): DatedHappening[] => {
      const at = parseDate(phase.date);
      const isOwn = phase.party !== undefined || (phase.by?.length ?? 0) > 0;
      if (!at || !isOwn || isMarkedBreak(phase) || phase.says === undefined || days.has(at.first)) return [];
      return [
        {
          id: `${format.id} ${phase.date}`,
          date: phase.date,
          says: phase.says,
          ...inOthers(phase),
          isBreak: false,
          ...citedIn(phase.sources),
          place: placeIn(record, phase),
          at,
        },
      ];
    }),
  );
}

function reason(entry: Parameters<typeof whyBreak>[0]): Pick<Happening, "why"> {
  const why = whyBreak(entry);
  return why === undefined ? {} : { why };
}

/** Violence of whomever, and what a party itself does against somebody, though it is not between the two. */
function isGrave(record: Case, cameo: string | undefined, initiators: readonly string[]): boolean {
  const code = rootCode(cameo);
  return code >= VIOLENCE || (code >= CONFLICT && initiators.some((id) => record.meta.parties.includes(id)));
}

/** CAMEO root codes 03 to 06 are the will to cooperate, consulting, diplomatic and material cooperation. */
const TALKS = { from: 3, to: 6 };
/** Arms given to somebody. */
const ARMS = "072";

/** Whether a party consults with somebody else, or comes to terms with him, the other party or not. */
function isTalk(record: Case, cameo: string | undefined, initiators: readonly string[]): boolean {
  const code = rootCode(cameo);
  const { parties } = record.meta;
  return (
    code > TALKS.from &&
    code <= TALKS.to &&
    initiators.length > 1 &&
    initiators.some((id) => parties.includes(id)) &&
    !parties.every((id) => initiators.includes(id))
  );
}

const plain = ({ at: _, ...rest }: DatedHappening, weight: number): Happening => ({ ...rest, weight });

/**
 * How much an event bears on the question, from what the record says of it (docs/review.md): a marked break before all;
 * then what an option is read off, or violence; then the ground of a claim; then coercion, then other conflict.
 */
function weighing(record: Case): (entry: { id: string; isBreak: boolean }) => number {
  const read = new Set(record.models.flatMap(({ file }) => file.decisionMakers.flatMap(eventsRead)));
  const grounds = new Set<string>();
  for (const claim of record.claims) {
    if ("premises" in claim) for (const id of claim.premises ?? []) grounds.add(id);
    if (claim.kind === "condition") for (const { event } of claim.precedents ?? []) grounds.add(event);
  }
  const codes = new Map(record.events.map(({ id, cameo }) => [id, rootCode(cameo)]));
  const lessens = new Set(
    record.events.flatMap(({ id, cameo }) => (cameo?.startsWith(DE_ESCALATION) ? [id] : [])),
  );
  const answered = new Set([...answersIn(record).values()].flat());
  const talks = new Set(
    record.events.flatMap(({ id, cameo, initiators = [] }) =>
      isTalk(record, cameo, initiators) || cameo?.startsWith(ARMS) ? [id] : [],
    ),
  );
  return ({ id, isBreak }) => {
    const code = codes.get(id) ?? 0;
    return (
      // What somebody answered by breaking off weighs as much as that: who moved first is half of what happened.
      (answered.has(id) ? 7 : 0) +
      (talks.has(id) ? 3 : 0) +
      (isBreak ? 8 : 0) +
      (read.has(id) || code >= VIOLENCE || lessens.has(id) ? 4 : 0) +
      (grounds.has(id) ? 2 : 0) +
      // The end of fighting tells as much as the fighting.
      (code >= CONFLICT || lessens.has(id) ? 1 : 0) +
      (code >= COERCION || lessens.has(id) ? 1 : 0)
    );
  };
}

/** So shortly before a break in the same body the other's act against it is what the break answers. */
const DAYS_OF_AN_ANSWER = 42;
/** So shortly after the violence of one party that of the other answers it. */
const DAYS_OF_A_REPLY = 7;

/** What acts of one party answered of the other's, by the id of the answer. */
export function answersIn(record: Case): ReadonlyMap<string, string[]> {
  // Every draft of a page asks of the same record.
  const known = answersOf.get(record) ?? findAnswers(record);
  answersOf.set(record, known);
  return known;
}

const answersOf = new WeakMap<Case, ReadonlyMap<string, string[]>>();

function findAnswers(record: Case): Map<string, string[]> {
  const { parties } = record.meta;
  const acts = record.events.flatMap((event) => {
    const { id, date, cameo, initiators = [], formats = [] } = event;
    const at = parseDate(date);
    const by = parties.filter((party) => initiators.includes(party));
    return at && by.length === 1
      ? [{ id, at, by: by[0]!, code: rootCode(cameo), formats, isBreak: isMarkedBreak(event) }]
      : [];
  });
  const isAnswer = (act: (typeof acts)[number], to: (typeof acts)[number]) => {
    const days = act.at.first - to.at.last;
    if (act.by === to.by || days <= 0) return false;
    return act.isBreak && act.formats.some((format) => to.formats.includes(format))
      ? days <= DAYS_OF_AN_ANSWER
      : act.code >= VIOLENCE && to.code >= VIOLENCE && days <= DAYS_OF_A_REPLY;
  };
  // Only what went against the other is answered: a few of all that happened.
  const against = acts.filter(({ code }) => code >= CONFLICT);
  return new Map(
    acts.flatMap((act) => {
      const to = against.filter((one) => isAnswer(act, one)).map(({ id }) => id);
      return to.length === 0 ? [] : [[act.id, to] as const];
    }),
  );
}

/** What both parties did together: a meeting, an agreement. */
function between(record: Case): (entry: { id: string }) => boolean {
  const [a, b] = record.meta.parties;
  const joint = new Set(
    record.events.flatMap(({ id, initiators = [] }) =>
      initiators.includes(a!) && initiators.includes(b!) ? [id] : [],
    ),
  );
  return ({ id }) => joint.has(id);
}

function rootCode(cameo: string | undefined): number {
  return Number(cameo?.slice(0, 2) ?? 0);
}

function eventsRead({ options = [] }: CaseModel["file"]["decisionMakers"][number]): string[] {
  return options.flatMap(({ onWhen, offWhen, shortOf = [] }) => [
    ...[onWhen, offWhen].flatMap((rule) => (rule ? eventsOf(rule) : [])),
    ...shortOf,
  ]);
}

function eventsOf(rule: Rule): string[] {
  return factsOfRule(rule).flatMap((fact) =>
    "event" in fact ? [fact.event, ...(fact.until === undefined ? [] : [fact.until])] : [],
  );
}

/**
 * The weightiest of the last year, in order of time; of equal weight the latest. What came in the last weeks, and what both
 * did together, weighs more. If none, the last there is.
 */
export function latelyOn(record: Case, day: number): Happening[] {
  const all = [...happenings(record, true), ...stepsInFormats(record)].sort((a, b) =>
    compareDates(a.at, b.at),
  );
  const weigh = weighing(record);
  const isBetween = between(record);
  // Of what came after the end of the record nothing is known: the year is that before it.
  const end = Math.min(day, Math.max(...all.map(({ at }) => at.last)));
  const recent = all.filter(({ at }) => end - at.last <= LATELY);
  const bearing = (one: DatedHappening) => {
    const age = end - one.at.last;
    return age <= DAYS_OF_WEEKS ? (isBetween(one) ? 9 : 6) : age <= DAYS_OF_MONTHS ? 3 : 0;
  };
  const shown = (recent.length > 0 ? recent : all.slice(-1)).map((one) => ({
    one,
    weight: weigh(one) + bearing(one),
  }));
  const weightiest = [...shown].sort(
    (a, b) => b.weight - a.weight || compareDates(b.one.at, a.one.at) || shown.indexOf(a) - shown.indexOf(b),
  );
  // With what the record ends is told though it weigh little.
  const chosen = new Set([...weightiest.slice(0, MOST_LATELY), ...shown.slice(-1)]);
  // What happened on one day stays in the order of the file.
  return shown.filter((each) => chosen.has(each)).map(({ one, weight }) => plain(one, weight));
}

/** Whether a date, however partly known, lies wholly after a day: what may have come by then was known to who judged then. */
export function cameAfter(date: string, day: number): boolean {
  const at = parseDate(date);
  return at !== undefined && at.first > day;
}

/** Dates in order, whatever their form: of texts the order of their letters is not that of time. */
export function inOrderOfTime(a: string, b: string): number {
  const [x, y] = [parseDate(a), parseDate(b)];
  return x && y ? compareDates(x, y) : 0;
}

/** What is recorded as having happened after one day and by another. */
export function happenedBetween(record: Case, after: number): { events: number; breaks: Happening[] } {
  const weigh = weighing(record);
  const later = happenings(record).filter(({ date }) => cameAfter(date, after));
  return {
    events: later.length,
    breaks: later.filter(({ isBreak }) => isBreak).map((one) => plain(one, weigh(one))),
  };
}

/** Date of the last event, phase or word of a party that the record knows. */
export function recordUntil(record: Case): { text: string; last: number } | null {
  let until: PartialDate | undefined;
  const see = (text: string) => {
    // Of a span the end, so far as it is known.
    const end = text.split("/").at(-1)!;
    const date = parseDate(end === "" || end === ".." ? text.split("/")[0]! : end);
    if (!date || !Number.isFinite(date.last)) return;
    // "2016" is no later than a day of 2016.
    if (!until || date.first > until.first || (date.first === until.first && date.last < until.last))
      until = date;
  };
  for (const { kind, date } of record.events) if (kind !== "planned") see(date);
  for (const { phases } of record.formats) for (const { date } of phases) see(date);
  // What the author thinks on the day is no news of the parties.
  for (const claim of record.claims)
    if ("date" in claim && claim.date !== undefined && !OF_THE_AUTHOR.has(claim.kind)) see(claim.date);
  return until ? { text: until.text, last: until.last } : null;
}

/**
 * The day of the last entry of a record that ends well before the day: it is silent about the time since, which is not
 * the same as calm, so of that time nothing is said.
 */
export function endOfRecordBefore(record: Case, day: number): string | undefined {
  const until = recordUntil(record);
  return until && day - until.last > A_MONTH ? until.text : undefined;
}

/** Of a span its last day; of any other date the date. */
export function endOfSpan(text: string): string {
  const date = parseDate(text);
  return date !== undefined && /[[/]/u.test(text) && Number.isFinite(date.last) ? formatDay(date.last) : text;
}

const A_MONTH = 31;

const OF_THE_AUTHOR: ReadonlySet<string> = new Set(["judgement", "forecast", "recommendation"]);
