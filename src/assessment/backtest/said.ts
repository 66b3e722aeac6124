import { type Case, formatDay, isOwnMove, type ObservedPath, observedPath } from "../../record/index.ts";
import { findReachable, findStability, LEADING_CONCEPTS } from "../../strategy/index.ts";
import { type SolvedModel, statesWhere } from "../solvedModel.ts";
import { type Stand, standOn } from "../stand.ts";

/**
 * What would have been said of the future on a day, from what was known then and from nothing else: does the state of
 * that day hold by the priorities stated by then, and which moves would each be an improvement for who makes it.
 */
export interface Said {
  asOf: string;
  model: string | null;
  stated: string | null;
  /** False: the priorities were older than a break, or had lost a ground, and answered nothing. */
  answered: boolean;
  on: string[];
  /** By scenario: is the state of that day a Nash or SEQ equilibrium? Empty where there is none. */
  holds: Record<string, boolean>;
  predicted: Prediction;
  /** Where it turns on the reading of one decision maker alone: with which of its types it holds, and with which not. */
  turnsOn: { decisionMaker: string; holds: string[]; breaks: string[] } | null;
  /**
   * Decision makers who by some of their readings would leave things as they are, whatever the readings of the others,
   * and by all their other readings would not.
   */
  partedBy: { decisionMaker: string; holds: string[]; breaks: string[] }[];
  /** Moves that pay, each with the scenarios in which it does. */
  improvements: {
    decisionMaker: string;
    changes: { option: string; isOn: boolean }[];
    scenarios: string[];
  }[];
  /** Outcomes of the case said to hold in every scenario and to be within reach by steps that pay. */
  outcomesHeld: string[];
  naive: { nothing: Prediction; lastChange: Prediction; baseRate: Prediction };
}

/** `depends`: it turns on which reading is right; `none`: nothing is said. */
export const PREDICTIONS = ["stays", "changes", "depends", "none"] as const;
export type Prediction = (typeof PREDICTIONS)[number];

export function saidOn(full: Case, day: number, horizon: number): Said {
  const stand = standOn(full, day);
  const { record, main, solved, stale, reading } = stand;
  const path = main && !main.file.moves ? observedPath(record, main, { to: day }) : undefined;
  const { holds, improvements } = solved
    ? judgedState(solved, openOptions(path))
    : { holds: {}, improvements: [] };
  const answered = main !== undefined && stale.length === 0 && Object.keys(holds).length > 0;
  return {
    asOf: formatDay(day),
    model: main?.entry.id ?? null,
    stated: main?.file.asOf ?? null,
    answered,
    on: reading?.on ?? [],
    holds,
    predicted: answered ? predictionOf(Object.values(holds)) : "none",
    turnsOn: solved ? turnsOn(solved, holds) : null,
    partedBy: solved ? partedBy(solved) : [],
    improvements,
    outcomesHeld: heldOutcomes(stand),
    naive: naiveOn(path, day, horizon),
  };
}

/** Options of which the record does not say on its last day whether they are on: nobody would see them change. */
export function openOptions(path: ObservedPath | undefined): ReadonlySet<string> {
  const now = path?.stretches.at(-1)?.answers ?? [];
  return new Set(
    (path?.options ?? []).flatMap(({ option }, k) => (now[k] === "yes" || now[k] === "no" ? [] : [option])),
  );
}

/**
 * Does where things stand hold, and who would move? Both are told of the one state in which `solve` and the review of
 * that day stand, and no option changes unsaid. A move that changes only what the record leaves open leaves everything
 * that is known as it was: it is none that this day could be held against.
 */
function judgedState(
  { space, start, scenarios }: SolvedModel,
  open: ReadonlySet<string>,
): Pick<Said, "holds" | "improvements"> {
  const holds: Said["holds"] = {};
  if (start === undefined) return { holds, improvements: [] };
  const found = new Map<string, Said["improvements"][number]>();
  for (const { name, ranks, equilibria } of scenarios) {
    let isLeft = false;
    for (const [owner, { id }] of space.decisionMakers.entries())
      for (const to of space.moves[owner]!.targets(start)) {
        if (ranks[owner]![to]! <= ranks[owner]![start]!) continue;
        const changes = changesBetween(space.onOptions(start), space.onOptions(to));
        if (changes.every(({ option }) => open.has(option))) continue;
        isLeft = true;
        const key = JSON.stringify([id, changes]);
        const known = found.get(key) ?? { decisionMaker: id, changes, scenarios: [] };
        found.set(key, known);
        known.scenarios.push(name);
      }
    holds[name] = !isLeft || LEADING_CONCEPTS.some((concept) => equilibria[concept].has(start));
  }
  return { holds, improvements: [...found.values()] };
}

function predictionOf(holds: readonly boolean[]): Prediction {
  return holds.every(Boolean) ? "stays" : holds.some(Boolean) ? "depends" : "changes";
}

/** The scenarios told are those of all types, so that one decision maker alone parts them where its types do. */
function turnsOn({ scenarios }: SolvedModel, holds: Said["holds"]): Said["turnsOn"] {
  const told = scenarios.filter(({ name }) => holds[name] !== undefined);
  return partedTypes(told, ({ name }) => holds[name]!)[0] ?? null;
}

function partedBy({ space, start, scenarios, known }: SolvedModel): Said["partedBy"] {
  if (start === undefined || scenarios.length < 2) return [];
  const stays = new Map(
    scenarios.map(({ name, ranks }) => {
      const stability = findStability(space, ranks, LEADING_CONCEPTS, known);
      return [name, (dm: number) => LEADING_CONCEPTS.some((one) => stability[one]![dm]![start] === 1)];
    }),
  );
  const place = new Map(space.decisionMakers.map(({ id }, dm) => [id, dm]));
  return partedTypes(scenarios, ({ name }, dm) => stays.get(name)!(place.get(dm)!));
}

/** Decision makers whose types, each by one answer in all its scenarios, answer differently. */
function partedTypes<S extends SolvedModel["scenarios"][number]>(
  scenarios: readonly S[],
  answer: (scenario: S, decisionMaker: string) => boolean,
): Said["partedBy"] {
  return Object.keys(scenarios[0]?.scenario.types ?? {}).flatMap((decisionMaker) => {
    const by = new Map<string, Set<boolean>>();
    for (const one of scenarios) {
      const type = one.scenario.types[decisionMaker]!;
      by.set(type, (by.get(type) ?? new Set()).add(answer(one, decisionMaker)));
    }
    const of = (held: boolean) =>
      [...by].flatMap(([type, answers]) => (answers.size === 1 && answers.has(held) ? [type] : []));
    const found = { decisionMaker, holds: of(true), breaks: of(false) };
    const isParted = found.holds.length > 0 && found.breaks.length > 0;
    return isParted && found.holds.length + found.breaks.length === by.size ? [found] : [];
  });
}

function changesBetween(from: readonly string[], to: readonly string[]): { option: string; isOn: boolean }[] {
  return [
    ...to.filter((id) => !from.includes(id)).map((option) => ({ option, isOn: true })),
    ...from.filter((id) => !to.includes(id)).map((option) => ({ option, isOn: false })),
  ];
}

function heldOutcomes({ record, solved }: Stand): string[] {
  if (!solved || solved.start === undefined) return [];
  const { space, start } = solved;
  const reached = solved.scenarios.map(({ ranks }) => findReachable(space, ranks, start));
  return record.outcomes.flatMap(({ id, when }) => {
    const states = statesWhere(space, when);
    const isHeld = solved.scenarios.every(({ equilibria }, i) =>
      states.some(
        (s) => LEADING_CONCEPTS.some((concept) => equilibria[concept].has(s)) && reached[i]!.has(s),
      ),
    );
    return isHeld ? [id] : [];
  });
}

/** Judges that know no priorities, by the moves known on the day. */
function naiveOn(path: ObservedPath | undefined, day: number, horizon: number): Said["naive"] {
  if (!path) return { nothing: "stays", lastChange: "none", baseRate: "none" };
  const moves = path.choices.filter(isOwnMove).map(({ latest }) => latest);
  const isMoved = (after: number) => moves.some((move) => move > after && move <= after + horizon);
  let changed = 0;
  let all = 0;
  for (let from = path.from; from + horizon <= day; from += DAYS_BETWEEN_WINDOWS) {
    all += 1;
    if (isMoved(from)) changed += 1;
  }
  return {
    nothing: "stays",
    lastChange: isMoved(day - horizon) ? "changes" : "stays",
    baseRate: all === 0 || changed * 2 === all ? "none" : changed * 2 > all ? "changes" : "stays",
  };
}

const DAYS_BETWEEN_WINDOWS = 30;
