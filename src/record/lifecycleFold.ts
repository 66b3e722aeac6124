import { type Axes, type AxisAnswer, best } from "./axes.ts";
import { type Certainty, isInForce, type PartialDate } from "./date.ts";
import type { Format, Phase, PhaseStatus } from "./nouns/format.ts";
import { inOrder, readingsOf } from "./phaseOrder.ts";

/** How a party reaches into a format: as itself, through organisations, or represented by a go-between. */
export interface Reach {
  party: string;
  through: ReadonlyMap<string, Certainty>;
  represented: Certainty;
}

/** The three axes on a day, over every way in which open dates, memberships and readings may fall. */
export function axesIn(format: Format, day: number, reach: Reach): Axes {
  const worlds = worldsOf(format, day, reach);
  const over = (answers: (world: World) => readonly AxisAnswer[]) =>
    merge(
      worlds.map((world) => ({
        key: world.readings,
        answers: world.existence.flatMap((exists) => (exists === "yes" ? answers(world) : [exists])),
      })),
    );
  return {
    exists: merge(worlds.map(({ readings, existence }) => ({ key: readings, answers: existence }))),
    takesPart: over(({ participation }) => participation),
    operates: over(({ work }) => work.map((state) => workAnswer(state, format))),
  };
}

/** The same for parts of the work. */
export function aspectAnswers(
  format: Format,
  day: number,
  reach: Reach,
  aspects: readonly string[],
): { aspect: string; operates: AxisAnswer }[] {
  const worlds = worldsOf(format, day, reach);
  return aspects.map((aspect) => ({
    aspect,
    operates: merge(
      worlds.map((world) => ({
        key: world.readings,
        answers: world.existence.flatMap((exists) =>
          exists === "yes"
            ? world.work.map(({ whole, parts }) => IN_WORDS[parts.get(aspect) ?? whole])
            : [exists],
        ),
      })),
    ),
  }));
}

/** Parts of the work that the phases or the list of parts name. */
export function aspectsOf({ phases, parts }: Format): string[] {
  const named = phases.flatMap(({ axis, aspect }) =>
    axis === "operation" && aspect !== undefined ? [aspect] : [],
  );
  return [...new Set([...named, ...(Array.isArray(parts) && named.length > 0 ? parts : [])])];
}

// ── worlds ────────────────────────────────────────────────────────────────────────────────────────────

/** What may hold if these readings are right and these memberships hold: each axis with all it may say. */
interface World {
  /** Which readings were taken: worlds that differ only here disagree because sources do. */
  readings: string;
  existence: AxisAnswer[];
  participation: AxisAnswer[];
  work: Work[];
}

interface Work {
  whole: PhaseStatus;
  parts: ReadonlyMap<string, PhaseStatus>;
}

interface Entry {
  phase: Phase;
  date: PartialDate;
  status: PhaseStatus;
}

/** Beyond so many ways to combine readings or memberships, or states of the work, the rest is not tried. */
const MOST_COMBINED = 256;

function worldsOf(format: Format, day: number, reach: Reach): World[] {
  const through = memberships(format, reach);
  return readingsIn(format.phases).flatMap((taken) =>
    through.map((ids) => worldOf(format, day, taken, reach, ids)),
  );
}

/** One reading of each phase, in their order by axis. */
interface Taken {
  key: string;
  on: Record<Phase["axis"], readonly Entry[]>;
}

/** They hang on no day, and are asked for on many. */
const readings = new WeakMap<readonly Phase[], Taken[]>();

function readingsIn(phases: readonly Phase[]): Taken[] {
  let known = readings.get(phases);
  if (!known) {
    known = combineReadings(phases).map(({ key, entries }) => {
      const ordered = inOrder(entries);
      const on = (axis: Phase["axis"]) => ordered.filter(({ phase }) => phase.axis === axis);
      return {
        key,
        on: {
          existence: on("existence"),
          participation: on("participation"),
          operation: on("operation"),
        },
      };
    });
    readings.set(phases, known);
  }
  return known;
}

function worldOf(
  format: Format,
  day: number,
  { key, on }: Taken,
  reach: Reach,
  through: ReadonlySet<string>,
): World {
  const concerns = ({ phase: { party } }: Entry) => party === undefined || through.has(party);
  const existence = lastOf(on.existence.filter(concerns), day).map(
    (status): AxisAnswer =>
      status === undefined || OVER.has(status) ? "no" : status === "unknown" ? "unknown" : "yes",
  );
  return {
    readings: key,
    existence,
    participation: participation(format, day, reach, through, (party) =>
      on.participation.filter(({ phase: { party: whose } }) => whose === undefined || whose === party),
    ),
    work: fold<Work>(
      on.operation.filter(concerns),
      day,
      { whole: "active", parts: new Map() },
      doWork,
      workKey,
    ),
  };
}

const OVER: ReadonlySet<PhaseStatus> = new Set(["ended", "not-joined"]);

/**
 * Taking part needs evidence: named among the participants, a phase that says so, or a go-between. What is said of
 * the party itself comes before what is said of an organisation it belongs to.
 */
function participation(
  format: Format,
  day: number,
  reach: Reach,
  through: ReadonlySet<string>,
  phasesOf: (party: string) => Entry[],
): AxisAnswer[] {
  const named = format.participants;
  const answersOf = (party: string): (AxisAnswer | undefined)[] =>
    lastOf(phasesOf(party), day).map((status) =>
      status !== undefined ? IN_WORDS[status] : named?.includes(party) ? "yes" : undefined,
    );
  const others = [...through].filter((id) => id !== reach.party).map(answersOf);
  const represented: AxisAnswer[] = reach.represented === "possible" ? ["no", "yes"] : [reach.represented];
  const otherwise = new Set<AxisAnswer>();
  for (const combined of combine(others, MOST_COMBINED))
    for (const stands of represented) {
      const given = combined.filter((answer) => answer !== undefined);
      const found = best(stands === "yes" ? ["yes", ...given] : given);
      otherwise.add(found === "no" && given.length === 0 && !named ? "unknown" : found);
    }
  const answers = answersOf(reach.party).flatMap((own) => (own === undefined ? [...otherwise] : [own]));
  return [...new Set(answers)];
}

const IN_WORDS: Record<PhaseStatus, AxisAnswer> = {
  active: "yes",
  partly: "partly",
  suspended: "no",
  dormant: "no",
  ended: "no",
  "not-joined": "no",
  unknown: "unknown",
};

/** A phase of the whole work resets its parts; a phase of one part changes that part only. */
function doWork({ whole, parts }: Work, { phase: { aspect }, status }: Entry): Work {
  return aspect === undefined
    ? { whole: status, parts: new Map() }
    : { whole, parts: new Map(parts).set(aspect, status) };
}

function workKey({ whole, parts }: Work): string {
  return JSON.stringify([whole, ...[...parts].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * Of a format not all of whose parts are listed, something may go on that the record does not name: it is never off
 * because those are that it does name. Dormant is not off.
 */
function workAnswer({ whole, parts }: Work, format: Format): AxisAnswer {
  const works = (status: PhaseStatus) => status === "active" || status === "partly";
  const listed = format.parts === "all" ? aspectsOf(format) : format.parts;
  if (listed && listed.length > 0 && parts.size > 0) {
    const states = [...new Set([...listed, ...parts.keys()])].map((part) => parts.get(part) ?? whole);
    if (states.every((status) => status === "active")) return "yes";
    if (states.every((status) => OFF.has(status))) return "no";
    if (states.some(works)) return "partly";
    if (states.includes("unknown")) return "unknown";
  }
  if (whole === "unknown") return "unknown";
  if (!works(whole)) return [...parts.values()].some(works) ? "partly" : "no";
  if (whole === "partly") return "partly";
  return [...parts.values()].every((status) => status === "active") ? "yes" : "partly";
}

const OFF: ReadonlySet<PhaseStatus> = new Set(["suspended", "ended", "not-joined"]);

// ── combining ─────────────────────────────────────────────────────────────────────────────────────────

/** Every way to take one reading of each phase on which sources differ. */
function combineReadings(phases: readonly Phase[]): { key: string; entries: Entry[] }[] {
  const ways = phases.map((phase) => {
    const readings = readingsOf(phase).map((reading) => ({ phase, ...reading }));
    return readings;
  });
  return combine(
    ways
      .filter((way) => way.length > 0)
      .map((way) => way.map((entry, i) => ({ entry, key: way.length > 1 ? `${i},` : "" }))),
    MOST_COMBINED,
  ).map((chosen) => ({
    key: chosen.map(({ key }) => key).join(""),
    entries: chosen.map(({ entry }) => entry),
  }));
}

/** Every way in which memberships that are only possible may fall, of organisations the format names. */
function memberships({ participants, phases }: Format, { through }: Reach): ReadonlySet<string>[] {
  const named = new Set([...(participants ?? []), ...phases.flatMap(({ party }) => party ?? [])]);
  const ways = [...through].map(([id, holds]) =>
    holds === "possible" && named.has(id) ? [id, undefined] : [id],
  );
  return combine(ways, MOST_COMBINED).map((ids) => new Set(ids.filter((id) => id !== undefined)));
}

function combine<Item>(ways: readonly (readonly Item[])[], most: number): Item[][] {
  let combined: Item[][] = [[]];
  for (const way of ways) {
    const taken = combined.length * way.length > most ? way.slice(0, 1) : way;
    // What leaves no choice is added in place: lists of many thousand are read too.
    if (taken.length === 1) for (const before of combined) before.push(taken[0]!);
    else combined = combined.flatMap((before) => taken.map((item) => [...before, item]));
  }
  return combined;
}

/** What the last of them in force may say. */
function lastOf(entries: readonly Entry[], day: number): (PhaseStatus | undefined)[] {
  return fold<PhaseStatus | undefined>(entries, day, undefined, (_, { status }) => status, String);
}

/** Every state in which the phases may leave things: each is in force, is not, or may be. */
function fold<State>(
  entries: readonly Entry[],
  day: number,
  start: State,
  step: (state: State, entry: Entry) => State,
  keyOf: (state: State) => string,
): State[] {
  let states = [start];
  for (const entry of entries) {
    const holds = isInForce(entry.date, day);
    if (holds === "no") continue;
    const stepped = states.map((state) => step(state, entry));
    // Those that come to the same are one; where only one is possible, that need not be asked.
    const next = holds === "possible" ? [...states, ...stepped] : stepped;
    states = next.length === 1 ? next : [...new Map(next.map((state) => [keyOf(state), state])).values()];
    if (states.length > MOST_COMBINED) states.length = MOST_COMBINED;
  }
  return states;
}

function merge(worlds: readonly { key: string; answers: readonly AxisAnswer[] }[]): AxisAnswer {
  const answers = new Set(worlds.flatMap((world) => world.answers));
  if (answers.size === 1) return [...answers][0]!;
  // If taking each reading by itself still leaves it open, the date is to blame; otherwise the sources are.
  const byReading = new Map<string, Set<AxisAnswer>>();
  for (const { key, answers: some } of worlds) {
    const known = byReading.get(key) ?? new Set();
    for (const answer of some) known.add(answer);
    byReading.set(key, known);
  }
  const settledOneByOne = [...byReading.values()].every((set) => set.size === 1);
  return byReading.size > 1 && settledOneByOne ? "disputed" : "possible";
}
