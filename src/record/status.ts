import { AXES, type Axes, type Axis, type AxisAnswer, all, best } from "./axes.ts";
import type { Case } from "./case.ts";
import { citedIn, citedTogether } from "./cited.ts";
import { type Certainty, isInForce, isOver, parseDate } from "./date.ts";
import { aspectAnswers, aspectsOf, axesIn, type Reach } from "./lifecycleFold.ts";
import { inOthers } from "./nouns/called.ts";
import type { Format, Phase, Role } from "./nouns/format.ts";
import type { FormatStatus, RoleStatus, StatusGround } from "./outputSchemas.ts";
import { inOrder, readingsOf } from "./phaseOrder.ts";

export type { AxisAnswer, FormatStatus, RoleStatus, StatusGround };

/**
 * What was open on day D. Three separate answers for each format: does it exist, does the party take part,
 * does it operate. A later phase never overwrites another axis: work suspended does not end existence.
 *
 * Phases with a partial date, and phases on which sources differ, are tried both ways. If every way gives
 * the same answer, that is the answer; if they differ over a date it is `possible`; if they differ over
 * readings it is `disputed`.
 *
 * Every format of the case on a day (day number, see date.ts), for one party. Order as in the files.
 */
export function statusOn(record: Case, day: number, party: string): FormatStatus[] {
  const reach = actsThrough(record, party, day);
  return record.formats.map((format) => formatStatus(record, format, day, party, reach));
}

/** One part of a format's work on a day, for the rules that read options off the record. */
export function aspectStatusOn(
  record: Case,
  format: Format,
  aspect: string,
  day: number,
  party: string,
): AxisAnswer {
  return kept(record, format, `${day} ${party} ${aspect}`, () => {
    const reach = reachIn(format, throughOn(record, party, day), party, day);
    return aspectAnswers(format, day, reach, [aspect])[0]!.operates;
  });
}

export function formatStatus(
  record: Case,
  format: Format,
  day: number,
  party: string,
  through: ReadonlyMap<string, Certainty> = throughOn(record, party, day),
): FormatStatus {
  const reach = reachIn(format, through, party, day);
  const axes = axesIn(format, day, reach);
  const sides = record.meta.parties.map((side) => {
    if (side === party) return { side, axes, reach };
    const own = reachIn(format, throughOn(record, side, day), side, day);
    return { side, axes: axesIn(format, day, own), reach: own };
  });
  return {
    id: format.id,
    name: format.name,
    ...(format.abbreviation === undefined ? {} : { abbreviation: format.abbreviation }),
    ...axes,
    aspects: axes.exists === "no" ? [] : aspectAnswers(format, day, reach, aspectsOf(format)),
    parties: Object.fromEntries(
      sides.map(({ side, axes: { takesPart }, reach: own }) => [
        side,
        { takesPart, because: partyGrounds(record, format, day, own) },
      ]),
    ),
    channel: {
      open: all(sides.flatMap(({ axes: { exists, takesPart, operates } }) => [exists, takesPart, operates])),
      // Nobody has a part in what is not.
      through: axes.exists === "no" ? [] : goBetweens(format, day, sides),
    },
    roles: axes.exists === "no" ? [] : rolesOn(format, day),
    because: groundsOf(record, format, day, reach),
  };
}

/** Whether both parties take part in it and it works, without the grounds: the same as `channel.open` of its status. */
export function channelOpen(record: Case, format: Format, day: number): AxisAnswer {
  const answers: AxisAnswer[] = [];
  for (const side of record.meta.parties) {
    const { exists, takesPart, operates } = axesFor(record, format, day, side);
    answers.push(exists, takesPart, operates);
    // Of most formats the first party tells, and no other answer changes a no.
    if (answers.includes("no")) return "no";
  }
  return all(answers);
}

/** The three axes alone, without their grounds. */
export function axesFor(record: Case, format: Format, day: number, party: string): Axes {
  return kept(record, format, `${day} ${party}`, () =>
    // It is shared by all who ask.
    Object.freeze(axesOn(format, day, party, throughOn(record, party, day))),
  );
}

/** Every line of a page asks of the same day, so the answers are kept: of a record, and there of a format or of none. */
function kept<Answer>(record: Case, of: object, key: string, find: () => Answer): Answer {
  const ofRecord = known.get(record) ?? new WeakMap<object, Map<string, unknown>>();
  known.set(record, ofRecord);
  const answers = ofRecord.get(of) ?? new Map<string, unknown>();
  ofRecord.set(of, answers);
  if (!answers.has(key)) answers.set(key, find());
  return answers.get(key) as Answer;
}

const known = new WeakMap<Case, WeakMap<object, Map<string, unknown>>>();

function throughOn(record: Case, party: string, day: number): ReadonlyMap<string, Certainty> {
  return kept(record, record, `${day} ${party}`, () => actsThrough(record, party, day));
}

/** The same for those who ask of many days. */
export function axesOn(
  format: Format,
  day: number,
  party: string,
  through: ReadonlyMap<string, Certainty>,
): Axes {
  return axesIn(format, day, reachIn(format, through, party, day));
}

/** The party and the organisations it is a member of on that day, certainly or possibly. */
export function actsThrough(record: Case, party: string, day: number): Map<string, Certainty> {
  const through = new Map<string, Certainty>([[party, "yes"]]);
  for (const actor of record.actors)
    for (const member of actor.members ?? []) {
      if (member.actor !== party || actor.id === party) continue;
      const holds = holdsOn(member.from, member.until, day);
      // Of several memberships one is enough.
      if (holds !== "no" && through.get(actor.id) !== "yes") through.set(actor.id, holds);
    }
  return through;
}

function reachIn(format: Format, through: ReadonlyMap<string, Certainty>, party: string, day: number): Reach {
  const represented = (format.roles ?? [])
    .filter(({ role, for: whom }) => GO_BETWEEN.has(role) && whom?.includes(party))
    .map(({ from, until }) => holdsOn(from, until, day));
  return { party, through, represented: best(represented) as Certainty };
}

const GO_BETWEEN: ReadonlySet<Role> = new Set(["intermediary", "mediator"]);

/** Intermediaries, and mediators of a party that is not there itself: one who brings both together stands beside them. */
function goBetweens(format: Format, day: number, sides: readonly { side: string; reach: Reach }[]): string[] {
  if (format.roles === undefined) return [];
  const absent = sides
    .filter(({ reach }) => axesIn(format, day, { ...reach, represented: "no" }).takesPart !== "yes")
    .map(({ side }) => side);
  return [
    ...new Set(
      format.roles
        .filter(
          ({ role, for: whom, from, until }) =>
            (role === "intermediary" || (role === "mediator" && whom?.some((id) => absent.includes(id)))) &&
            holdsOn(from, until, day) !== "no",
        )
        .map(({ actor }) => actor),
    ),
  ];
}

function rolesOn(format: Format, day: number): RoleStatus[] {
  return (format.roles ?? []).flatMap(({ actor, role, from, until }) => {
    const holds = holdsOn(from, until, day);
    return holds === "no" ? [] : [{ actor, role, holds }];
  });
}

// ── grounds ───────────────────────────────────────────────────────────────────────────────────────────

/** The phases in force on the day, per axis: the last certain one, what came after it possibly, and its parts. */
function groundsOf(record: Case, format: Format, day: number, reach: Reach): StatusGround[] {
  return AXES.flatMap((axis) => groundsOn(record, format, day, reach, axis));
}

/** What a side's taking part rests on; without a phase of its own, the founding with which it began. */
function partyGrounds(record: Case, format: Format, day: number, reach: Reach): StatusGround[] {
  const own = groundsOn(record, format, day, reach, "participation");
  return own.length > 0 ? own : groundsOn(record, format, day, reach, "existence");
}

function groundsOn(
  record: Case,
  format: Format,
  day: number,
  { through }: Reach,
  axis: Axis,
): StatusGround[] {
  const come = inOrder(
    format.phases
      .filter((phase) => phase.axis === axis && (phase.party === undefined || through.has(phase.party)))
      .flatMap((phase) => {
        const date = parseDate(phase.date);
        const holds = readingsOf(phase).map((reading) => isInForce(reading.date, day));
        if (!date || holds.every((answer) => answer === "no")) return [];
        return [{ phase, date, certain: holds.every((answer) => answer === "yes") }];
      }),
  );
  // By the part of the work they are about; a certain phase of a part ends what held of it, one of the whole all.
  const inForce = new Map<string | undefined, ((typeof come)[number] & { index: number })[]>();
  for (const [index, entry] of come.entries()) {
    const { aspect } = entry.phase;
    if (entry.certain && (axis !== "operation" || aspect === undefined)) inForce.clear();
    else if (entry.certain) inForce.delete(aspect);
    const held = inForce.get(aspect);
    if (held) held.push({ ...entry, index });
    else inForce.set(aspect, [{ ...entry, index }]);
  }
  return [...inForce.values()]
    .flat()
    .sort((a, b) => a.index - b.index)
    .map(({ phase, certain }) => ground(record, phase, certain));
}

function ground(record: Case, phase: Phase, certain: boolean): StatusGround {
  const { file, line } = record.placeOf(phase);
  return {
    axis: phase.axis,
    phase: phase.phase,
    date: phase.date,
    status: phase.status,
    ...(phase.party === undefined ? {} : { party: phase.party }),
    ...(phase.by === undefined ? {} : { by: phase.by }),
    ...(phase.aspect === undefined ? {} : { aspect: phase.aspect }),
    ...(certain || phase.readings ? {} : { certainty: "possible" as const }),
    ...(phase.readings ? { readings: phase.readings.map((reading) => reading.says) } : {}),
    ...(phase.says === undefined ? {} : { says: phase.says }),
    ...inOthers(phase),
    ...citedTogether([phase, ...(phase.readings ?? [])].map(({ sources }) => citedIn(sources))),
    ...(phase.verification === undefined ? {} : { verification: phase.verification }),
    file,
    line,
  };
}

/** Does what begins and ends on these dates hold on the day? A start that is an interval also ends it. */
export function holdsOn(from: string | undefined, until: string | undefined, day: number): Certainty {
  const start = from === undefined ? undefined : parseDate(from);
  const end = until === undefined ? undefined : parseDate(until);
  const begun = start ? isInForce(start, day) : "yes";
  const over = end ? isOver(end, day) : "no";
  if (begun === "no" || over === "yes") return "no";
  return begun === "yes" && over === "no" ? "yes" : "possible";
}
