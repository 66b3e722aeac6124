import {
  type Case,
  type CaseModel,
  type Claim,
  citedIn,
  conditionStateOn,
  conditionStates,
  hasCome,
  inOthers,
  isMarkedBreak,
  isMeasured,
  type OwnCited,
  parseDate,
  phaseInWords,
} from "../record/index.ts";
import type { StaleReason } from "./findings/index.ts";
import { placeIn } from "./recordFindings.ts";

/**
 * Why priorities no longer speak for a day. Between the day they were last stated and the day asked about lies a
 * break that the record marks, the end of a claim they cite or a dispute about it, a change of a condition they
 * cite, or a restated list; or their author let them speak only until an earlier day. A move the model has an
 * option for makes nothing stale unless it is marked: it re-reads where things stand.
 *
 * `record` is the case as of the day, so nothing known later can make anything stale.
 */
export function staleReasons(record: Case, model: CaseModel, day: number): StaleReason[] {
  const { file } = model;
  const expired = hasPassed(file.holdsUntil, day)
    ? [
        {
          kind: "expired" as const,
          date: file.holdsUntil!,
          says: "",
          sources: [],
          place: placeIn(record, file, "holdsUntil"),
        },
      ]
    : [];
  const stated = lastStated(model, day);
  if (stated === undefined) return expired;
  const lies = (text: string | undefined) => liesBetween(text, stated, day);
  const reasons = [
    ...breaks(record, lies),
    ...citedClaims(record, model, lies),
    ...citedConditions(record, model, stated, day),
    ...restatedLists(record, model, lies),
    ...expired,
  ];
  return reasons.sort((a, b) => firstDay(a.date) - firstDay(b.date));
}

/** The last day on which the priorities were stated, as a day number: the model's own, or when it was restated. */
export function lastStated(model: CaseModel, day: number): number | undefined {
  const days = [model.file.asOf, model.file.restated].flatMap((text) => {
    const date = text === undefined ? undefined : parseDate(text);
    return date && hasCome(date, day) === "yes" ? [date.last] : [];
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

/** Certainly after the one day and by the other. */
function liesBetween(text: string | undefined, after: number, by: number): boolean {
  const date = text === undefined ? undefined : parseDate(text);
  return date !== undefined && date.first > after && hasCome(date, by) === "yes";
}

function hasPassed(text: string | undefined, day: number): boolean {
  const date = text === undefined ? undefined : parseDate(text);
  return date !== undefined && date.last < day;
}

function firstDay(text: string): number {
  return parseDate(text)?.first ?? 0;
}

function breaks(record: Case, lies: (text: string) => boolean): StaleReason[] {
  const events = record.events
    .filter((event) => isMarkedBreak(event) && lies(event.date))
    .map((event) => ({
      kind: "break" as const,
      date: event.date,
      says: event.says,
      ...inOthers(event),
      ...citedIn(event.sources),
      place: placeIn(record, event),
    }));
  const phases = record.formats.flatMap((format) =>
    format.phases
      .filter((phase) => isMarkedBreak(phase) && lies(phase.date))
      // An event that marks the same day tells it already.
      .filter((phase) => !events.some(({ date }) => date === phase.date))
      .map((phase) => ({
        kind: "break" as const,
        date: phase.date,
        says: `${format.name}: ${phaseInWords(phase)}`,
        ...inOthers(phase),
        ...citedIn(phase.sources),
        place: placeIn(record, phase),
      })),
  );
  return [...events, ...phases];
}

/** Ids of claims that statements, types included, and rules of the model rest on. */
function citedIds(model: CaseModel): Set<string> {
  const ids = new Set<string>();
  for (const dm of model.file.decisionMakers) {
    const lists = [dm.preferences, ...Object.values(dm.types ?? {}).map(({ preferences }) => preferences)];
    for (const list of lists)
      for (const statement of list?.statements ?? [])
        if (typeof statement !== "string") for (const id of statement.claims ?? []) ids.add(id);
  }
  return ids;
}

function citedClaims(
  record: Case,
  model: CaseModel,
  lies: (text: string | undefined) => boolean,
): StaleReason[] {
  const cited = citedIds(model);
  return record.claims
    .filter(({ id, kind }) => cited.has(id) && kind !== "condition")
    .flatMap((claim): StaleReason[] => {
      const base = {
        kind: "ground" as const,
        says: claim.says,
        ...inOthers(claim),
        place: placeIn(record, claim),
      };
      if (lies(claim.until)) return [{ ...base, date: claim.until!, ...citedIn(claim.sources) }];
      const against = contradiction(claim, lies);
      return against ? [{ ...base, ...against }] : [];
    });
}

/** Another reading of the claim that became known meanwhile. */
function contradiction(
  claim: Claim,
  lies: (text: string | undefined) => boolean,
): ({ date: string } & OwnCited) | undefined {
  const reading = claim.readings?.find(({ date }) => lies(date));
  return reading ? { date: reading.date!, ...citedIn(reading.sources) } : undefined;
}

/** A condition cited as a ground whose state is no longer what it was; one that only a rule reads re-reads the status quo,
 * and what a series shows is no fact of the record. */
function citedConditions(record: Case, model: CaseModel, stated: number, day: number): StaleReason[] {
  const cited = citedIds(model);
  return record.claims.flatMap((claim): StaleReason[] => {
    if (claim.kind !== "condition" || !cited.has(claim.id) || isMeasured(claim)) return [];
    const before = conditionStateOn(conditionStates(record, claim), stated);
    const now = conditionStateOn(conditionStates(record, claim), day);
    if (!now || before?.is === now.is) return [];
    return [
      {
        kind: "condition",
        date: now.date,
        says: claim.says,
        ...inOthers(claim),
        ...citedIn(now.sources),
        place: placeIn(record, claim),
      },
    ];
  });
}

/** Lists, or statements in them, that are dated after the model and already known. */
function restatedLists(
  record: Case,
  model: CaseModel,
  lies: (text: string | undefined) => boolean,
): StaleReason[] {
  return model.file.decisionMakers.flatMap((dm, d): StaleReason[] => {
    const lists = dm.types
      ? Object.entries(dm.types).map(([id, type]) => ({ ...type, path: ["types", id] }))
      : [{ name: undefined, known: undefined, preferences: dm.preferences, path: ["preferences"] }];
    return lists.flatMap(({ name, known, preferences, path }): StaleReason[] => {
      const inside = (preferences?.statements ?? []).flatMap((statement) =>
        typeof statement !== "string" && lies(statement.known) ? [statement.known!] : [],
      );
      const date = lies(known) ? known! : inside[0];
      if (date === undefined) return [];
      return [
        {
          kind: "restated",
          date,
          says: name === undefined ? dm.name : `${dm.name} (${name.toLowerCase()})`,
          sources: [],
          place: placeIn(record, model.file, "decisionMakers", d, ...path),
        },
      ];
    });
  });
}
