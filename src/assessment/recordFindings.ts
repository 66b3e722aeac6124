import {
  type Case,
  type Claim,
  citedIn,
  compareDates,
  conditionStateOn,
  conditionStates,
  conditionTest,
  type FormatStatus,
  hasCome,
  heldSince,
  holdsOn,
  inOthers,
  isDeclared,
  isMarkedBreak,
  parseDate,
  remarkText,
} from "../record/index.ts";
import type {
  At,
  ConditionFinding,
  DemandFinding,
  ForecastFinding,
  PillarFinding,
  RecommendationFinding,
  StanceFinding,
  ValueFinding,
} from "./findings/index.ts";

/** What the record alone says on the day: pillars, conditions, demands, values and stances. */

export function placeIn(record: Case, part: object, ...steps: (string | number)[]): At {
  const { file, line } = record.placeOf(part, ...steps);
  return { file, line };
}

/**
 * Formats of each pillar that exist on the day and were meant for both parties, and of these those in which both
 * take part and those that work. One that a party stayed out of, or was never asked into, counts nowhere.
 */
export function pillarFindings(record: Case, formats: readonly FormatStatus[]): PillarFinding[] {
  const status = new Map(formats.map((format) => [format.id, format]));
  return (record.meta.pillars ?? []).flatMap((pillar) => {
    const members = record.formats.filter((format) => format.pillars.includes(pillar.id));
    if (members.length === 0) return [];
    const both = members.flatMap(({ id }) => {
      const answer = status.get(id)!;
      const parts = Object.values(answer.parties ?? {}).map(({ takesPart }) => takesPart);
      const meant = !parts.some((part, i) => part === "no" && !wasEverIn(record, id, i));
      return meant && answer.exists !== "no" ? [{ id, answer, parts }] : [];
    });
    const pick = (test: (one: (typeof both)[number]) => boolean) => both.filter(test).map(({ id }) => id);
    const isOpen = (answer: string) => ["possible", "disputed", "unknown"].includes(answer);
    const takes = ({ answer, parts }: (typeof both)[number]) =>
      answer.exists === "yes" && parts.every((part) => part === "yes" || part === "partly");
    const isFull = (one: (typeof both)[number]) =>
      takes(one) && one.answer.operates === "yes" && one.parts.every((part) => part === "yes");
    const works = (one: (typeof both)[number]) =>
      takes(one) && (one.answer.operates === "yes" || one.answer.operates === "partly");
    return [
      {
        id: pillar.id,
        name: pillar.name,
        exist: pick(({ answer }) => answer.exists === "yes"),
        takesPart: pick(takes),
        operate: pick(isFull),
        partly: pick((one) => works(one) && !isFull(one)),
        uncertain: pick(
          ({ answer, parts }) =>
            isOpen(answer.exists) ||
            (answer.exists === "yes" &&
              !parts.includes("no") &&
              answer.operates !== "no" &&
              (isOpen(answer.operates) || parts.some(isOpen))),
        ),
      },
    ];
  });
}

/** Whether a party has at some time been in a format: as a participant, or by a phase that says it took part. */
function wasEverIn(record: Case, id: string, party: number): boolean {
  const format = record.formats.find((candidate) => candidate.id === id)!;
  const actor = record.meta.parties[party]!;
  return (
    (format.participants?.includes(actor) ?? false) ||
    format.phases.some(
      (phase) =>
        phase.axis === "participation" &&
        (phase.party === undefined || phase.party === actor) &&
        (phase.status === "active" || phase.status === "partly"),
    )
  );
}

export function conditionFindings(record: Case, day: number): ConditionFinding[] {
  const events = new Map(record.events.map((event) => [event.id, event]));
  return claimsOf(record, "condition")
    .filter((claim) => holdsOn(claim.date, claim.until, day) !== "no")
    .map((claim) => {
      const state = conditionStateOn(conditionStates(record, claim), day);
      return {
        id: claim.id,
        says: claim.says,
        ...inOthers(claim),
        holder: claim.holder,
        addressee: claim.addressee,
        ...saidOn(record, claim, day),
        test: conditionTest(claim),
        state: state
          ? {
              is: state.is,
              since: heldSince(conditionStates(record, claim), state),
              latest: state.date,
              ...(state.says === undefined ? {} : { says: state.says }),
              ...inOthers(state),
              ...citedIn(state.sources),
            }
          : null,
        history: conditionStates(record, claim)
          .filter(({ isSilence, date }) => !isSilence || parseDate(date)!.first <= day)
          .map((entry) => ({
            date: entry.date,
            is: entry.is,
            ...(entry.says === undefined ? {} : { says: entry.says }),
            ...inOthers(entry),
            ...citedIn(entry.sources),
          })),
        precedents: (claim.precedents ?? []).map(({ event, points, says }) => ({
          event,
          date: events.get(event)?.date ?? "",
          points,
          says,
          ...citedIn(events.get(event)?.sources),
        })),
        ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
        ...saidIn(claim, day),
        place: placeIn(record, claim),
      };
    });
}

type Sayings = Pick<Extract<Claim, { kind: "demand" }>, "restated" | "sources">;

/** Its last restatement by the day. */
export function saidAgain({ restated = [] }: Pick<Sayings, "restated">, day: number) {
  return restated
    .flatMap((one) => {
      const date = parseDate(one.date);
      return date && hasCome(date, day) === "yes" ? [{ date, sources: one.sources }] : [];
    })
    .sort((x, y) => compareDates(x.date, y.date))
    .at(-1);
}

/** The works in which it was last said by the day: where it was said again, those, and not the older ones. */
export function saidIn(claim: Sayings, day: number): ReturnType<typeof citedIn> {
  const again = saidAgain(claim, day)?.sources;
  return citedIn(again !== undefined && again.length > 0 ? again : claim.sources);
}

/** Part of the same exchange: what was said so shortly before a break is not overtaken by it. */
const SAME_EXCHANGE = 3;

/** When it was last said by the day, and the break since which it no longer speaks. */
function saidOn(
  record: Case,
  { date, restated = [] }: Pick<Extract<Claim, { kind: "demand" }>, "date" | "restated">,
  day: number,
): { said?: string; overtaken?: string } {
  const said = [...(date === undefined ? [] : [date]), ...restated.map((one) => one.date)]
    .flatMap((text) => parseDate(text) ?? [])
    .filter((one) => hasCome(one, day) === "yes")
    .sort(compareDates)
    .at(-1);
  if (!said) return {};
  const marked = [...record.events, ...record.formats.flatMap(({ phases }) => phases)].flatMap((one) =>
    isMarkedBreak(one) ? (parseDate(one.date) ?? []) : [],
  );
  const overtaken = marked
    .filter((one) => one.first > said.last + SAME_EXCHANGE && hasCome(one, day) === "yes")
    .sort(compareDates)[0];
  return { said: said.text, ...(overtaken ? { overtaken: overtaken.text } : {}) };
}

export function demandFindings(record: Case, day: number): DemandFinding[] {
  return claimsOf(record, "demand")
    .filter((claim) => holdsOn(claim.date, claim.until, day) !== "no")
    .map((claim) => {
      const answer = conditionStateOn(claim.answers ?? [], day);
      return {
        id: claim.id,
        says: claim.says,
        ...inOthers(claim),
        actor: claim.actor,
        ...(claim.addressee === undefined ? {} : { addressee: claim.addressee }),
        isProposal: claim.proposal === true,
        ...(claim.date === undefined ? {} : { date: claim.date }),
        ...saidOn(record, claim, day),
        answer: answer
          ? {
              is: answer.is,
              date: answer.date,
              ...(answer.says === undefined ? {} : { says: answer.says }),
              ...inOthers(answer),
              ...citedIn(answer.sources),
            }
          : null,
        ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
        ...saidIn(claim, day),
        place: placeIn(record, claim),
      };
    });
}

export function valueFindings(record: Case): ValueFinding[] {
  return claimsOf(record, "value").map((claim) => ({
    id: claim.id,
    actor: claim.actor,
    says: claim.says,
    ...inOthers(claim),
    values: claim.values,
    evidence: claim.evidence,
    declared: isDeclared(claim),
    ...(claim.date === undefined ? {} : { date: claim.date }),
    ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
    ...citedIn(claim.sources),
    place: placeIn(record, claim),
  }));
}

/** In order of time; `holds` says whether the stance is still held on the day. */
export function stanceFindings(record: Case, day: number): StanceFinding[] {
  const byDate = (a: { date?: string }, b: { date?: string }) => {
    const first = parseDate(a.date ?? "");
    const second = parseDate(b.date ?? "");
    return first && second ? compareDates(first, second) : first ? 1 : second ? -1 : 0;
  };
  return claimsOf(record, "stance")
    .map((claim) => ({
      id: claim.id,
      actor: claim.actor,
      on: claim.on,
      stance: claim.stance,
      says: claim.says,
      ...inOthers(claim),
      ...(claim.date === undefined ? {} : { date: claim.date }),
      ...(claim.until === undefined ? {} : { until: claim.until }),
      holds: holdsOn(claim.date, claim.until, day) !== "no",
      ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
      ...citedIn(claim.sources),
      place: placeIn(record, claim),
    }))
    .sort(byDate);
}

/** Forecasts with their horizon; once it has passed, whether what they foretold is where things stand. */
export function forecastFindings(
  record: Case,
  day: number,
  isAt: (outcome: string, on: number) => boolean | undefined,
): ForecastFinding[] {
  return claimsOf(record, "forecast").map((claim) => {
    const horizon = claim.horizon === undefined ? undefined : parseDate(claim.horizon);
    const isPast = horizon !== undefined && horizon.last < day;
    const came = isPast && claim.outcome !== undefined ? isAt(claim.outcome, horizon.last) : undefined;
    return {
      id: claim.id,
      says: claim.says,
      ...inOthers(claim),
      ...(claim.date === undefined ? {} : { date: claim.date }),
      ...(claim.horizon === undefined ? {} : { horizon: claim.horizon }),
      isPast,
      ...(isPast ? { cameTrue: came === undefined ? "unknown" : came ? "yes" : "no" } : {}),
      ...(claim.likelihood === undefined ? {} : { likelihood: claim.likelihood }),
      ...(claim.test === undefined ? {} : { test: remarkText(claim.test) }),
      ...(claim.outcome === undefined ? {} : { outcome: claim.outcome }),
      ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
      ...citedIn(claim.sources),
      place: placeIn(record, claim),
    };
  });
}

export function recommendationFindings(record: Case): RecommendationFinding[] {
  return claimsOf(record, "recommendation").map((claim) => ({
    id: claim.id,
    says: claim.says,
    ...inOthers(claim),
    ...(claim.addressee === undefined ? {} : { addressee: claim.addressee }),
    ...(claim.criterion === undefined ? {} : { criterion: remarkText(claim.criterion) }),
    ...(claim.date === undefined ? {} : { date: claim.date }),
    ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
    ...citedIn(claim.sources),
    place: placeIn(record, claim),
  }));
}

function claimsOf<K extends Claim["kind"]>(record: Case, kind: K): Extract<Claim, { kind: K }>[] {
  return record.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
}
