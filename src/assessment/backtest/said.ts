import { type Case, formatDay, type ObservedPath, observedPath, statesUnder } from "../../record/index.ts";
import { findReachable, LEADING_CONCEPTS } from "../../strategy/index.ts";
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
  const { holds, improvements } = solved ? judgedState(solved, path) : { holds: {}, improvements: [] };
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
    improvements,
    outcomesHeld: heldOutcomes(stand),
    naive: naiveOn(path, day, horizon),
  };
}

/**
 * Does where things stand hold, and who would move? An option that the record leaves open may stand either way: a
 * reading holds if it does in one of them, and moves of such options are no prediction, since nobody would see them.
 */
function judgedState(
  solved: SolvedModel,
  path: ObservedPath | undefined,
): Pick<Said, "holds" | "improvements"> {
  const { space, start, scenarios } = solved;
  const now = path?.stretches.at(-1)?.answers;
  const ids = path?.options.map(({ option }) => option) ?? [];
  const read = now ? statesUnder(space, ids, now).states : [];
  const states = read.length > 0 ? read : start === undefined ? [] : [start];
  const open = new Set(ids.filter((_, k) => now![k] !== "yes" && now![k] !== "no"));
  const holds: Said["holds"] = {};
  const found = new Map<string, Said["improvements"][number]>();
  if (states.length === 0) return { holds, improvements: [] };
  for (const { name, ranks, equilibria } of scenarios) {
    holds[name] = states.some((state) => LEADING_CONCEPTS.some((concept) => equilibria[concept].has(state)));
    for (const [owner, { id }] of space.decisionMakers.entries())
      for (const from of states)
        for (const to of space.moves[owner]!.targets(from)) {
          if (ranks[owner]![to]! <= ranks[owner]![from]!) continue;
          const changes = changesBetween(space.onOptions(from), space.onOptions(to)).filter(
            ({ option }) => !open.has(option),
          );
          if (changes.length === 0) continue;
          const key = JSON.stringify([id, changes]);
          const known = found.get(key) ?? { decisionMaker: id, changes, scenarios: [] };
          found.set(key, known);
          if (!known.scenarios.includes(name)) known.scenarios.push(name);
        }
  }
  return { holds, improvements: [...found.values()] };
}

function predictionOf(holds: readonly boolean[]): Prediction {
  return holds.every(Boolean) ? "stays" : holds.some(Boolean) ? "depends" : "changes";
}

function turnsOn({ scenarios }: SolvedModel, holds: Said["holds"]): Said["turnsOn"] {
  const told = scenarios.filter(({ name }) => holds[name] !== undefined);
  for (const decisionMaker of Object.keys(told[0]?.scenario.types ?? {})) {
    const by = new Map<string, Set<boolean>>();
    for (const { name, scenario } of told) {
      const type = scenario.types[decisionMaker]!;
      by.set(type, (by.get(type) ?? new Set()).add(holds[name]!));
    }
    const of = (held: boolean) =>
      [...by].flatMap(([type, answers]) => (answers.size === 1 && answers.has(held) ? [type] : []));
    const found = { decisionMaker, holds: of(true), breaks: of(false) };
    if (
      found.holds.length > 0 &&
      found.breaks.length > 0 &&
      found.holds.length + found.breaks.length === by.size
    )
      return found;
  }
  return null;
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
  const moves = path.choices.filter(({ kind }) => kind === "move").map(({ latest }) => latest);
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
