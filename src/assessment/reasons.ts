import { parseDate } from "../record/index.ts";
import {
  evaluate,
  optionsIn,
  type Preferences,
  parseStatement,
  tellingStatement,
  writeExpression,
} from "../strategy/index.ts";
import type { OnRecord, ReasonFinding, StandAgainst } from "./findings/index.ts";
import type { Language } from "./language.ts";
import { conductInWords } from "./narrateModel.ts";
import { groundOf } from "./reasonGround.ts";
import type { SolvedModel, SolvedScenario } from "./solvedModel.ts";
import { forceOptions, graveOptions, type Stand } from "./stand.ts";
import { holdOf, leads, openDialogue } from "./strategyFindings.ts";

/** What every reason is told from. */
interface Setting {
  stand: Stand;
  solved: SolvedModel;
  /** The state of the model where things stand. */
  start: number;
  language: Language;
}

/**
 * Why the answer is what it is, each reason with the priority that decides and its ground: what talks need that a
 * party gains nothing by doing, and what it waits for from whom; for what a party would leave talks; and why nobody
 * leaves those that last. The priority that decides between two states is the most important one that is met in one
 * of them only.
 */
export function reasonFindings(stand: Stand, language: Language): ReasonFinding[] {
  const { solved } = stand;
  if (!solved || solved.start === undefined || stand.dialogue.length === 0) return [];
  const setting = { stand, solved, start: solved.start, language };
  return once([
    ...whoDoesNotEnter(setting),
    ...whoTurns(setting),
    ...whoLeaves(setting),
    ...whoStays(setting),
  ]);
}

/** The day of the last move made since, up to a day, that goes against the very priority of a reason, where one does. */
export function beliedOn(
  onRecord: OnRecord | null | undefined,
  { decisionMaker, type, statement }: ReasonFinding,
  until?: string,
): string | undefined {
  return onRecord?.choices
    .filter(
      ({ kind, to, lists }) =>
        kind === "move" &&
        (until === undefined || to <= until) &&
        lists.some(
          (list) =>
            list.decisionMaker === decisionMaker &&
            (type === undefined || list.type === type) &&
            list.verdict === "contradicted" &&
            !list.beforehand &&
            list.statement === statement,
        ),
    )
    .at(-1)?.to;
}

/**
 * What stood for a year or longer against the very priority of a reason, the longest of it; of one that all readings of its
 * owner share, only what goes against it in all of them.
 */
export function stoodAgainst(
  onRecord: OnRecord | null | undefined,
  { decisionMaker, type, statement }: Pick<ReasonFinding, "decisionMaker" | "type" | "statement">,
): StandAgainst | undefined {
  const own = (onRecord?.stands ?? []).filter(
    (one) => one.decisionMaker === decisionMaker && one.statement === statement,
  );
  const types = (onRecord?.lists ?? []).filter((one) => one.decisionMaker === decisionMaker);
  const found = own.filter((one) =>
    type === undefined
      ? types.every((list) => own.some((other) => other.type === list.type && other.from === one.from))
      : one.type === type,
  );
  const days = ({ from, to }: StandAgainst) => parseDate(to)!.last - parseDate(from)!.first;
  return found.sort((a, b) => days(b) - days(a))[0];
}

/**
 * The reason whose priority a move made since goes against under every reading of its owner: nothing is to be foretold by a
 * rule that has just failed.
 */
export function beliedReason(
  onRecord: OnRecord | null | undefined,
  reasons: readonly ReasonFinding[],
): { reason: ReasonFinding; day: string } | undefined {
  for (const reason of reasons) {
    const day = beliedOn(onRecord, reason);
    const isAll = onRecord?.choices.some(
      ({ kind, to, decisionMaker, verdict }) =>
        kind === "move" && to === day && decisionMaker === reason.decisionMaker && verdict === "contradicted",
    );
    if (day !== undefined && isAll && reason.kind !== "stays") return { reason, day };
  }
  return undefined;
}

/** One priority is one reason, in whichever way it was met first. */
function once(reasons: readonly ReasonFinding[]): ReasonFinding[] {
  const seen = new Set<string>();
  return reasons.filter(({ decisionMaker, type, statement, option }) => {
    const key = JSON.stringify([decisionMaker, type, statement ?? option]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Scenarios in which talks do not last: only there is there something to explain. */
function withoutTalks({ stand, solved }: Setting): SolvedScenario[] {
  return solved.scenarios.filter((scenario) => openDialogue(solved, scenario, stand.dialogue).length === 0);
}

/**
 * Options that dialogue needs on and are off: does their owner gain by taking them, all else as it is? Where not, what
 * its priority waits for from others, and why they do not grant that.
 */
function whoDoesNotEnter(setting: Setting): ReasonFinding[] {
  const { stand, start } = setting;
  const { space, entry } = setting.solved;
  const closed = withoutTalks(setting);
  const parsed = parseStatement(stand.dialogueText!);
  if ("fault" in parsed || space.form !== "option" || stand.dialogue.includes(start)) return [];
  if (closed.length === 0) return [];
  const force = forceOptions(entry);
  const on = new Set(space.onOptions(start));
  return space.decisionMakers.flatMap((dm, d): ReasonFinding[] =>
    dm.options.flatMap((bit): ReasonFinding[] => {
      const { id } = space.options[bit]!;
      if (on.has(id) || force.has(id)) return [];
      // Does dialogue need it? Only if no state without it is dialogue.
      if (stand.dialogue.some((state) => !space.isOn(state, id))) return [];
      const found = noGain(setting, closed, d, id);
      if (!found) return [];
      return [
        { ...found, kind: "enters", option: id },
        ...awaited(setting, closed, { by: d, option: id, statement: found.statement }),
      ];
    }),
  );
}

/** The option a party gains nothing by changing, in every one of these scenarios; with the priority that decides. */
function noGain(
  setting: Setting,
  scenarios: readonly SolvedScenario[],
  d: number,
  option: string,
): ReasonFinding | undefined {
  const { solved, start, language } = setting;
  const { space, entry } = solved;
  const on = new Set(space.onOptions(start));
  const to = flipped(on, option);
  const target = space.indexOfOptions([...to]);
  if (target < 0 || scenarios.some(({ ranks }) => ranks[d]![target]! > ranks[d]![start]!)) return undefined;
  const found = scenarios.map(({ scenario }) => telling(solved, scenario.preferences[d]!, start, target));
  const statement = found.every((one) => one === found[0]) ? found[0] : undefined;
  const told = { kind: "enters", d, type: typeOf(solved, d, scenarios), statement } as const;
  return reason(setting, told, {
    says: conductInWords(entry, d, on, to, language),
    ...halfOf(solved, statement, target),
  });
}

/** These options on, but for those of them that are named, and those named that were off. */
function flipped(on: ReadonlySet<string>, ...ids: string[]): Set<string> {
  const to = new Set(on);
  for (const id of ids) if (!to.delete(id)) to.add(id);
  return to;
}

/**
 * Of a wish with iff, the half that decides between two situations: the one that the worse of them goes against. The
 * whole of it would be said of a party that did only the half.
 */
function halfOf(
  { space }: SolvedModel,
  statement: string | undefined,
  worse: number,
): Pick<ReasonFinding, "half"> {
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (!parsed || "fault" in parsed || parsed.expression.kind !== "iff") return {};
  return { half: evaluate(parsed.expression.left, (id) => space.isOn(worse, id)) ? "only if" : "if" };
}

/** Of a wish with iff, the half that decides: the whole would be said of a party that is shown to hold the half. */
export function halved(statement: string, half: ReasonFinding["half"]): string {
  const parsed = parseStatement(statement);
  if (half === undefined || "fault" in parsed || parsed.expression.kind !== "iff") return statement;
  return writeExpression({ ...parsed.expression, kind: half });
}

/** A wish that hangs on another's doing is followed to him, and on from there; so far at most. */
const MOST_LINKS = 3;

/** What the deciding priority waits for from others, each with why he does not grant it. */
function awaited(
  setting: Setting,
  scenarios: readonly SolvedScenario[],
  { by, option, statement }: { by: number; option: string; statement: string | undefined },
  links = 1,
): ReasonFinding[] {
  const { space, entry } = setting.solved;
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (!parsed || "fault" in parsed || links > MOST_LINKS) return [];
  const on = new Set(space.onOptions(setting.start));
  const stateWith = (...ids: string[]) => space.indexOfOptions([...flipped(on, ...ids)]);
  const force = forceOptions(entry);
  return optionsIn(parsed.expression).flatMap(({ id }): ReasonFinding[] => {
    const owner = space.decisionMakers.findIndex(({ options }) =>
      options.some((bit) => space.options[bit]!.id === id),
    );
    if (owner < 0 || owner === by || force.has(id)) return [];
    const [granted, taken] = [stateWith(id), stateWith(id, option)];
    if (granted < 0 || taken < 0) return [];
    // Granted, would the one who waits gain by doing his part?
    if (!scenarios.every(({ ranks }) => ranks[by]![taken]! > ranks[by]![granted]!)) return [];
    const found = noGain(setting, scenarios, owner, id);
    if (!found) return [];
    const waiting = space.decisionMakers[by]!.id;
    return [
      { ...found, kind: "waits", option: id, waiting },
      ...awaited(setting, scenarios, { by: owner, option: id, statement: found.statement }, links + 1),
    ];
  });
}

/**
 * Who comes instead to an act of force, or one that cannot be taken back: an act that is in every end of some scenarios and
 * pays its owner as things stand.
 */
function whoTurns(setting: Setting): ReasonFinding[] {
  const { solved, start, language } = setting;
  const { space, entry } = solved;
  if (space.form !== "option") return [];
  const on = new Set(space.onOptions(start));
  const grave = graveOptions(entry);
  const closed = withoutTalks(setting).map((scenario) => ({
    scenario,
    ends: scenario.reach!.states.filter((state) => leads(scenario, state)),
  }));
  return space.decisionMakers.flatMap((dm, d) =>
    dm.options.flatMap((bit): ReasonFinding[] => {
      const { id } = space.options[bit]!;
      const target = on.has(id) || !grave.has(id) ? -1 : space.indexOfOptions([...flipped(on, id)]);
      if (target < 0) return [];
      const scenarios = closed.flatMap(({ scenario, ends }) =>
        ends.length > 0 &&
        ends.every((state) => space.isOn(state, id)) &&
        scenario.ranks[d]![target]! > scenario.ranks[d]![start]!
          ? [scenario]
          : [],
      );
      if (scenarios.length === 0) return [];
      const found = scenarios.map(({ scenario }) => telling(solved, scenario.preferences[d]!, target, start));
      const statement = found.every((one) => one === found[0]) ? found[0] : undefined;
      return [
        reason(
          setting,
          { kind: "turns", d, type: typeOf(solved, d, scenarios), statement },
          {
            option: id,
            says: conductInWords(entry, d, on, flipped(on, id), language),
            ...halfOf(solved, statement, start),
            scenarios: scenarios.map(({ name }) => name),
          },
        ),
      ];
    }),
  );
}

/** A move out of talks that pays the one who makes it, and the scenarios in which it does. */
interface Leaving {
  d: number;
  statement: string | undefined;
  half: ReturnType<typeof halfOf>;
  says: string;
  scenarios: SolvedScenario[];
}

/** Who would end talks by a move that pays him: parties first, and what holds in most scenarios. */
function whoLeaves(setting: Setting): ReasonFinding[] {
  const { stand, solved, start } = setting;
  if (solved.space.form !== "option") return [];
  const parties = new Set(stand.record.meta.parties);
  const isParty = (d: number) =>
    parties.has(solved.entry.file.decisionMakers[d]!.actor ?? solved.space.decisionMakers[d]!.id);
  return leavings(setting)
    .sort((a, b) => Number(isParty(b.d)) - Number(isParty(a.d)) || b.scenarios.length - a.scenarios.length)
    .map(({ d, statement, half, scenarios, says }) =>
      reason(
        setting,
        { kind: "leaves", d, type: typeOf(solved, d, scenarios), statement },
        {
          says,
          ...half,
          isTalking: stand.dialogue.includes(start),
          scenarios: scenarios.map(({ name }) => name),
        },
      ),
    );
}

/**
 * The best move of each out of the talks there are, else out of those nearest to where things stand. A move after which
 * they still talk ends nothing.
 */
function leavings(setting: Setting): Leaving[] {
  const { stand, solved, language } = setting;
  const { space, entry } = solved;
  const talk = new Set(stand.dialogue);
  const found = new Map<string, Leaving>();
  for (const scenario of withoutTalks(setting)) {
    for (const state of nearestTalks(setting, scenario)) {
      const on = new Set(space.onOptions(state));
      for (const d of space.decisionMakers.keys()) {
        const rank = scenario.ranks[d]!;
        const to = space.moves[d]!.targets(state)
          .filter((target) => !talk.has(target) && rank[target]! > rank[state]!)
          .sort((a, b) => rank[b]! - rank[a]! || a - b)[0];
        if (to === undefined) continue;
        const statement = telling(solved, scenario.scenario.preferences[d]!, to, state);
        const says = conductInWords(entry, d, on, new Set(space.onOptions(to)), language);
        const key = JSON.stringify([d, statement, says]);
        const half = halfOf(solved, statement, state);
        const same = found.get(key) ?? { d, statement, half, says, scenarios: [] };
        if (!same.scenarios.includes(scenario)) same.scenarios.push(scenario);
        found.set(key, same);
      }
    }
  }
  return [...found.values()];
}

/** The talks there are; else those that can be reached, else any, that differ in fewest choices from where things stand. */
function nearestTalks({ stand, solved: { space }, start }: Setting, { reach }: SolvedScenario): number[] {
  if (stand.dialogue.includes(start)) return [start];
  const reached = stand.dialogue.filter((state) => reach!.has(state));
  const states = reached.length > 0 ? reached : stand.dialogue;
  const on = new Set(space.onOptions(start));
  const distance = (state: number) => {
    const other = new Set(space.onOptions(state));
    return [...other].filter((id) => !on.has(id)).length + [...on].filter((id) => !other.has(id)).length;
  };
  const least = states.reduce((min, state) => Math.min(min, distance(state)), Number.POSITIVE_INFINITY);
  return states.filter((state) => distance(state) === least);
}

/** For one dialogue state that lasts, and each party that could leave it: the priority it would fall short of. */
function whoStays(setting: Setting): ReasonFinding[] {
  const { stand, solved, start, language } = setting;
  const { space } = solved;
  const talk = new Set(stand.dialogue);
  for (const scenario of solved.scenarios) {
    const open = openDialogue(solved, scenario, stand.dialogue);
    const firm = open.filter((candidate) => holdOf(scenario, [candidate]) === "by-itself");
    const state = firm.find((one) => one === start) ?? firm[0] ?? open[0];
    if (state === undefined) continue;
    const on = new Set(space.onOptions(state));
    return space.decisionMakers.flatMap((dm, d): ReasonFinding[] => {
      const rank = scenario.ranks[d]!;
      const worse = space.moves[d]!.targets(state).filter(
        (target) => !talk.has(target) && rank[target]! < rank[state]!,
      );
      const next = worse.sort((a, b) => rank[b]! - rank[a]! || a - b)[0];
      if (next === undefined) return [];
      const statement = telling(solved, scenario.scenario.preferences[d]!, state, next);
      const says = conductInWords(solved.entry, d, on, new Set(space.onOptions(next)), language);
      return [
        reason(
          setting,
          { kind: "stays", d, type: scenario.scenario.types[dm.id], statement },
          { says, ...halfOf(solved, statement, next), isTalking: talk.has(start) },
        ),
      ];
    });
  }
  return [];
}

function telling(
  { space }: SolvedModel,
  preferences: Preferences,
  better: number,
  worse: number,
): string | undefined {
  return space.form === "option" ? tellingStatement(space, preferences, better, worse) : undefined;
}

/** The type of a decision maker, where these scenarios have one and the same. */
function typeOf({ space }: SolvedModel, d: number, scenarios: readonly SolvedScenario[]): string | undefined {
  const own = new Set(scenarios.map(({ scenario }) => scenario.types[space.decisionMakers[d]!.id]));
  return own.size === 1 ? [...own][0] : undefined;
}

/** Whose reason it is and which priority decides, with its ground; and what else is said of it. */
function reason(
  { stand, solved }: Setting,
  {
    kind,
    d,
    type,
    statement,
  }: { kind: ReasonFinding["kind"]; d: number; type: string | undefined; statement: string | undefined },
  more: Pick<ReasonFinding, "says"> & Partial<ReasonFinding>,
): ReasonFinding {
  return {
    kind,
    decisionMaker: solved.entry.file.decisionMakers[d]!.id,
    ...(type === undefined ? {} : { type }),
    ...(statement === undefined
      ? { sources: [] }
      : { statement, ...groundOf(stand.record, solved.entry, { d, type, statement }) }),
    ...more,
  };
}
