import {
  type Case,
  type Claim,
  compareDates,
  conditionStateOn,
  type Format,
  type FormatStatus,
  heldSince,
  holdsOn,
  isDeclared,
  parseDate,
  remarkText,
  sourceOf,
} from "../record/index.ts";
import type {
  At,
  ConditionFinding,
  DemandFinding,
  PillarFinding,
  StanceFinding,
  ValueFinding,
} from "./assessment.ts";

/** What the record alone says on the day: pillars, conditions, demands, values and stances. */

export function placeIn(record: Case, part: object, ...steps: (string | number)[]): At {
  const { file, line } = record.placeOf(part, ...steps);
  return { file, line };
}

export function sourceIds(fact: { sources?: Parameters<typeof sourceOf>[0][] | undefined }): string[] {
  return (fact.sources ?? []).map(sourceOf);
}

/** Formats of each pillar that exist on the day, and of these those that work and in which the party takes part. */
export function pillarFindings(record: Case, formats: readonly FormatStatus[]): PillarFinding[] {
  const status = new Map(formats.map((format) => [format.id, format]));
  const uncertain = new Set(["possible", "disputed", "unknown"]);
  return (record.meta.pillars ?? []).flatMap((pillar) => {
    const members: [Format, FormatStatus][] = record.formats.flatMap((format) =>
      format.pillars.includes(pillar.id) ? [[format, status.get(format.id)!] as [Format, FormatStatus]] : [],
    );
    if (members.length === 0) return [];
    const pick = (test: (answer: FormatStatus) => boolean) =>
      members.filter(([, answer]) => test(answer)).map(([format]) => format.id);
    return [
      {
        id: pillar.id,
        name: pillar.name,
        exist: pick(({ exists }) => exists === "yes"),
        takesPart: pick(({ exists, takesPart }) => exists === "yes" && takesPart === "yes"),
        operate: pick((f) => f.exists === "yes" && f.takesPart === "yes" && f.operates === "yes"),
        partly: pick(
          (f) =>
            f.exists === "yes" &&
            ["yes", "partly"].includes(f.takesPart) &&
            ["yes", "partly"].includes(f.operates) &&
            (f.operates === "partly" || f.takesPart === "partly"),
        ),
        uncertain: pick(
          (f) =>
            uncertain.has(f.exists) ||
            (f.exists === "yes" && (uncertain.has(f.takesPart) || uncertain.has(f.operates))),
        ),
      },
    ];
  });
}

export function conditionFindings(record: Case, day: number): ConditionFinding[] {
  const events = new Map(record.events.map((event) => [event.id, event]));
  return claimsOf(record, "condition")
    .filter((claim) => holdsOn(claim.date, claim.until, day) !== "no")
    .map((claim) => {
      const state = conditionStateOn(claim.states, day);
      return {
        id: claim.id,
        says: claim.says,
        holder: claim.holder,
        addressee: claim.addressee,
        test: remarkText(claim.test),
        state: state
          ? {
              is: state.is,
              since: heldSince(claim.states, state),
              latest: state.date,
              ...(state.says === undefined ? {} : { says: state.says }),
              sources: sourceIds(state),
            }
          : null,
        history: claim.states.map((entry) => ({
          date: entry.date,
          is: entry.is,
          ...(entry.says === undefined ? {} : { says: entry.says }),
          sources: sourceIds(entry),
        })),
        precedents: (claim.precedents ?? []).map(({ event, points, says }) => ({
          event,
          date: events.get(event)?.date ?? "",
          points,
          says,
          sources: sourceIds(events.get(event) ?? {}),
        })),
        sources: sourceIds(claim),
        place: placeIn(record, claim),
      };
    });
}

export function demandFindings(record: Case, day: number): DemandFinding[] {
  return claimsOf(record, "demand")
    .filter((claim) => holdsOn(claim.date, claim.until, day) !== "no")
    .map((claim) => {
      const answer = conditionStateOn(claim.answers ?? [], day);
      return {
        id: claim.id,
        says: claim.says,
        actor: claim.actor,
        addressee: claim.addressee,
        ...(claim.date === undefined ? {} : { date: claim.date }),
        answer: answer
          ? {
              is: answer.is,
              date: answer.date,
              ...(answer.says === undefined ? {} : { says: answer.says }),
              sources: sourceIds(answer),
            }
          : null,
        sources: sourceIds(claim),
        place: placeIn(record, claim),
      };
    });
}

export function valueFindings(record: Case): ValueFinding[] {
  return claimsOf(record, "value").map((claim) => ({
    id: claim.id,
    actor: claim.actor,
    says: claim.says,
    values: claim.values,
    evidence: claim.evidence,
    declared: isDeclared(claim),
    ...(claim.date === undefined ? {} : { date: claim.date }),
    ...(claim.note === undefined ? {} : { note: remarkText(claim.note) }),
    sources: sourceIds(claim),
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
      ...(claim.date === undefined ? {} : { date: claim.date }),
      ...(claim.until === undefined ? {} : { until: claim.until }),
      holds: holdsOn(claim.date, claim.until, day) !== "no",
      sources: sourceIds(claim),
      place: placeIn(record, claim),
    }))
    .sort(byDate);
}

function claimsOf<K extends Claim["kind"]>(record: Case, kind: K): Extract<Claim, { kind: K }>[] {
  return record.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
}
