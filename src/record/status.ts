import type { Case } from "./case.ts";
import { type Certainty, compareDates, hasCome, isInForce, isOver, parseDate } from "./date.ts";
import { sourceOf } from "./fields.ts";
import type { Axis, Format, Phase, PhaseStatus } from "./nouns/format.ts";

/**
 * What was open on day D. Three separate answers for each format: does it exist, does the party take part,
 * does it operate. A later phase never overwrites another axis: work suspended does not end existence.
 *
 * Phases with a partial date, and phases on which sources differ, are tried both ways. If every way gives
 * the same answer, that is the answer; if they differ over a date it is `possible`; if they differ over
 * readings it is `disputed`.
 */
export type AxisAnswer = "yes" | "no" | "partly" | "possible" | "disputed" | "unknown";

export interface FormatStatus {
  id: string;
  name: string;
  abbreviation?: string;
  exists: AxisAnswer;
  takesPart: AxisAnswer;
  operates: AxisAnswer;
  /** Parts of the work with an answer of their own (meetings, practical work). */
  aspects: { aspect: string; operates: AxisAnswer }[];
  because: StatusGround[];
  /** Whether each party of the case takes part, by its id, with the phases that say so. */
  parties?: Record<string, { takesPart: AxisAnswer; because: StatusGround[] }>;
}

/** A phase an answer rests on. */
export interface StatusGround {
  axis: Axis;
  phase: string;
  date: string;
  status: PhaseStatus;
  party?: string;
  aspect?: string;
  /** Set when the date only possibly lies on or before the day. */
  certainty?: "possible";
  /** Set when sources differ on it: what each says. */
  readings?: string[];
  says?: string;
  sources: string[];
  verification?: string;
  file: string;
  line: number;
}

/** Every format of the case on a day (day number, see date.ts), for one party. Order as in the files. */
export function statusOn(record: Case, day: number, party: string): FormatStatus[] {
  const through = actsThrough(record, party, day);
  return record.formats.map((format) => formatStatus(record, format, day, party, through));
}

/** The same for several parties at once: whether it works is said for the last of them, who takes part for each. */
export function statusForParties(record: Case, day: number, parties: readonly string[]): FormatStatus[] {
  const each = parties.map((party) => ({ party, formats: statusOn(record, day, party) }));
  return each.at(-1)!.formats.map((status, i) => ({
    ...status,
    parties: Object.fromEntries(
      each.map(({ party, formats }) => {
        const { takesPart, because } = formats[i]!;
        return [party, { takesPart, because: because.filter(({ axis }) => axis === "participation") }];
      }),
    ),
  }));
}

/** One part of a format's work on a day, for the rules that read options off the record. */
export function aspectStatusOn(
  record: Case,
  format: Format,
  aspect: string,
  day: number,
  party: string,
): AxisAnswer {
  const through = actsThrough(record, party, day);
  return merge(
    worldsOf(format, day, through).map((world) => ({ ...world, answer: aspectAnswer(world, aspect) })),
  );
}

export function formatStatus(
  record: Case,
  format: Format,
  day: number,
  party: string,
  through: ReadonlySet<string> = actsThrough(record, party, day),
): FormatStatus {
  const worlds = worldsOf(format, day, through);
  const answers = worlds.map((world) => ({ ...world, ...answersIn(world, format, through) }));
  const on = (axis: "exists" | "takesPart" | "operates") =>
    merge(answers.map(({ disputes, answer }) => ({ disputes, answer: answer[axis] })));
  const exists = on("exists");
  const aspects =
    exists === "no"
      ? []
      : aspectsOf(format).map((aspect) => ({
          aspect,
          operates: merge(worlds.map((w) => ({ disputes: w.disputes, answer: aspectAnswer(w, aspect) }))),
        }));
  return {
    id: format.id,
    name: format.name,
    ...(format.abbreviation === undefined ? {} : { abbreviation: format.abbreviation }),
    exists,
    takesPart: on("takesPart"),
    operates: on("operates"),
    aspects,
    because: groundsOf(record, format, day, through),
  };
}

/** The party and the organisations it is certainly a member of on that day. */
export function actsThrough(record: Case, party: string, day: number): Set<string> {
  const through = new Set([party]);
  for (const actor of record.actors)
    for (const member of actor.members ?? []) {
      if (member.actor !== party) continue;
      const from = member.from === undefined ? undefined : parseDate(member.from);
      const until = member.until === undefined ? undefined : parseDate(member.until);
      if (from && hasCome(from, day) !== "yes") continue;
      if (until && hasCome(until, day) !== "no") continue;
      through.add(actor.id);
    }
  return through;
}

// ── worlds ────────────────────────────────────────────────────────────────────────────────────────────

/** One way the uncertain dates and disputed readings may fall: the phases that have then happened, in order. */
interface World {
  phases: DatedPhase[];
  exists: AxisAnswer;
  operation: Operation;
  /** Which reading was taken, as a key: worlds that differ only here disagree because sources do. */
  disputes: string;
}

/** What works of the whole and of its parts. */
interface Operation {
  whole: PhaseStatus;
  parts: Map<string, PhaseStatus>;
}

/** What has happened, the last first: worlds share what they have in common. */
interface Happened {
  phase: Phase;
  status: PhaseStatus;
  order: [number, number];
  before: Happened | undefined;
}

interface DatedPhase {
  phase: Phase;
  status: PhaseStatus;
}

/** Beyond this many ways the answers are taken as they are with certain phases and with all possible ones. */
const MOST_WORLDS = 256;

function worldsOf(format: Format, day: number, through: ReadonlySet<string>): World[] {
  let worlds: { happened: Happened | undefined; disputes: string }[] = [
    { happened: undefined, disputes: "" },
  ];
  for (const [index, phase] of format.phases.entries()) {
    if (phase.party !== undefined && !through.has(phase.party)) continue;
    const next: typeof worlds = [];
    let last: (typeof worlds)[number] | undefined;
    const add = (world: (typeof worlds)[number]) => {
      last = world;
      if (next.length <= MOST_WORLDS) next.push(world);
    };
    for (const reading of readingsOf(phase)) {
      const date = parseDate(reading.date);
      if (!date) continue;
      const come = hasCome(date, day);
      for (const world of worlds) {
        const disputes = `${world.disputes}${reading.key}`;
        const { happened } = world;
        if (come !== "no")
          add({
            happened: { phase, status: reading.status, order: [date.first, index], before: happened },
            disputes,
          });
        if (come !== "yes") add({ happened, disputes });
      }
    }
    if (next.length > 0) worlds = next.length <= MOST_WORLDS ? next : [next[0]!, last!];
  }
  return worlds.map(({ happened, disputes }) => {
    const all: Happened[] = [];
    for (let at = happened; at; at = at.before) all.push(at);
    const phases = all.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
    return { disputes, phases, exists: existence(phases), operation: foldOperation(phases) };
  });
}

function readingsOf(phase: Phase): { date: string; status: PhaseStatus; key: string }[] {
  if (!phase.readings) return [{ date: phase.date, status: phase.status, key: "" }];
  return phase.readings.map((reading, i) => ({
    date: reading.date ?? phase.date,
    status: (reading.status as PhaseStatus | undefined) ?? phase.status,
    key: `${i},`,
  }));
}

function merge(worlds: { disputes: string; answer: AxisAnswer }[]): AxisAnswer {
  const answers = new Set(worlds.map((world) => world.answer));
  if (answers.size === 1) return worlds[0]!.answer;
  // If taking each reading by itself still leaves it open, the date is to blame; otherwise the sources are.
  const byReading = new Map<string, Set<AxisAnswer>>();
  for (const { disputes, answer } of worlds)
    byReading.set(disputes, (byReading.get(disputes) ?? new Set()).add(answer));
  const settledOneByOne = [...byReading.values()].every((set) => set.size === 1);
  return byReading.size > 1 && settledOneByOne ? "disputed" : "possible";
}

// ── the three axes in one world ───────────────────────────────────────────────────────────────────────

function answersIn(
  { phases, exists, operation: work }: World,
  format: Format,
  through: ReadonlySet<string>,
): { answer: { exists: AxisAnswer; takesPart: AxisAnswer; operates: AxisAnswer } } {
  if (exists !== "yes") return { answer: { exists, takesPart: exists, operates: exists } };
  return {
    answer: { exists, takesPart: participation(phases, format, through), operates: operation(work) },
  };
}

function existence(phases: DatedPhase[]): AxisAnswer {
  const last = phases.filter(({ phase }) => phase.axis === "existence").at(-1);
  if (!last || last.status === "ended" || last.status === "not-joined") return "no";
  return last.status === "unknown" ? "unknown" : "yes";
}

/** Taking part needs evidence: named among the participants, or a phase that says so. */
function participation(phases: DatedPhase[], format: Format, through: ReadonlySet<string>): AxisAnswer {
  const last = phases.filter(({ phase }) => phase.axis === "participation").at(-1);
  if (last) return PARTICIPATION[last.status];
  if (format.participants?.some((id) => through.has(id))) return "yes";
  return format.participants ? "no" : "unknown";
}

const PARTICIPATION: Record<PhaseStatus, AxisAnswer> = {
  active: "yes",
  partly: "partly",
  suspended: "no",
  dormant: "no",
  ended: "no",
  "not-joined": "no",
  unknown: "unknown",
};

/** A phase of the whole work resets its parts; a phase of one part changes that part only. */
function operation({ whole, parts }: Operation): AxisAnswer {
  if (whole === "unknown") return "unknown";
  const works = (status: PhaseStatus) => status === "active" || status === "partly";
  if (!works(whole)) return [...parts.values()].some(works) ? "partly" : "no";
  if (whole === "partly") return "partly";
  return [...parts.values()].every((status) => status === "active") ? "yes" : "partly";
}

function aspectAnswer({ exists, operation: { whole, parts } }: World, aspect: string): AxisAnswer {
  if (exists !== "yes") return exists;
  return PARTICIPATION[parts.get(aspect) ?? whole];
}

function foldOperation(phases: DatedPhase[]): Operation {
  let whole: PhaseStatus = "active";
  const parts = new Map<string, PhaseStatus>();
  for (const { phase, status } of phases) {
    if (phase.axis !== "operation") continue;
    if (phase.aspect === undefined) {
      whole = status;
      parts.clear();
    } else parts.set(phase.aspect, status);
  }
  return { whole, parts };
}

function aspectsOf(format: Format): string[] {
  const aspects = format.phases.flatMap((phase) =>
    phase.axis === "operation" && phase.aspect !== undefined ? [phase.aspect] : [],
  );
  return [...new Set(aspects)];
}

// ── grounds ───────────────────────────────────────────────────────────────────────────────────────────

/** The phases in force on the day, per axis: the last certain one, what came after it possibly, and its parts. */
function groundsOf(record: Case, format: Format, day: number, through: ReadonlySet<string>): StatusGround[] {
  const grounds: StatusGround[] = [];
  for (const axis of ["existence", "participation", "operation"] as const) {
    const come = format.phases
      .filter((phase) => phase.axis === axis && (phase.party === undefined || through.has(phase.party)))
      .flatMap((phase) => {
        const dates = readingsOf(phase).flatMap(({ date }) => parseDate(date) ?? []);
        const certainties = dates.map((date) => hasCome(date, day));
        const date = parseDate(phase.date);
        if (!date || certainties.every((certainty) => certainty === "no")) return [];
        return [{ phase, date, certain: certainties.every((certainty) => certainty === "yes") }];
      })
      .sort((a, b) => compareDates(a.date, b.date));
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
    for (const { phase, certain } of [...inForce.values()].flat().sort((a, b) => a.index - b.index))
      grounds.push(ground(record, phase, certain));
  }
  return grounds;
}

function ground(record: Case, phase: Phase, certain: boolean): StatusGround {
  const { file, line } = record.placeOf(phase);
  return {
    axis: phase.axis,
    phase: phase.phase,
    date: phase.date,
    status: phase.status,
    ...(phase.party === undefined ? {} : { party: phase.party }),
    ...(phase.aspect === undefined ? {} : { aspect: phase.aspect }),
    ...(certain || phase.readings ? {} : { certainty: "possible" as const }),
    ...(phase.readings ? { readings: phase.readings.map((reading) => reading.says) } : {}),
    ...(phase.says === undefined ? {} : { says: phase.says }),
    sources: [
      ...new Set([
        ...(phase.sources ?? []).map(sourceOf),
        ...(phase.readings ?? []).flatMap((reading) => (reading.sources ?? []).map(sourceOf)),
      ]),
    ],
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
