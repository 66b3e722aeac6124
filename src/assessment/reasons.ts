import { type CaseModel, citedIn, citedTogether, type StatementItem } from "../record/index.ts";
import {
  evaluate,
  optionsIn,
  type Preferences,
  parseStatement,
  statementText,
  tellingStatement,
} from "../strategy/index.ts";
import type { ReasonFinding } from "./findings/index.ts";
import type { Language } from "./language.ts";
import { conductInWords, statementInWords } from "./narrateModel.ts";
import { placeIn } from "./recordFindings.ts";
import type { SolvedModel, SolvedScenario } from "./solvedModel.ts";
import { forceOptions, type Stand } from "./stand.ts";
import { holdOf, openDialogue } from "./strategyFindings.ts";

/**
 * Why the answer is what it is, each reason with the priority that decides and its ground: what talks need that a
 * party gains nothing by doing, and what it waits for from whom; for what a party would leave talks; and why nobody
 * leaves those that last. The priority that decides between two states is the most important one that is met in one
 * of them only.
 */
export function reasonFindings(stand: Stand, language: Language): ReasonFinding[] {
  const { solved } = stand;
  if (!solved || solved.start === undefined || stand.dialogue.length === 0) return [];
  return once([
    ...whoDoesNotEnter(stand, solved, language),
    ...whoLeaves(stand, solved, language),
    ...whoStays(stand, solved, language),
  ]);
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
function without(stand: Stand, solved: SolvedModel): SolvedScenario[] {
  return solved.scenarios.filter((scenario) => openDialogue(solved, scenario, stand.dialogue).length === 0);
}

/**
 * Options that dialogue needs on and are off: does their owner gain by taking them, all else as it is? Where not, what
 * its priority waits for from others, and why they do not grant that.
 */
function whoDoesNotEnter(stand: Stand, solved: SolvedModel, language: Language): ReasonFinding[] {
  const { space, start, entry } = solved;
  const closed = without(stand, solved);
  const parsed = parseStatement(stand.dialogueText!);
  if ("fault" in parsed || space.form !== "option" || stand.dialogue.includes(start!)) return [];
  if (closed.length === 0) return [];
  const force = forceOptions(entry);
  const on = new Set(space.onOptions(start!));
  return space.decisionMakers.flatMap((dm, d): ReasonFinding[] =>
    dm.options.flatMap((bit): ReasonFinding[] => {
      const { id } = space.options[bit]!;
      if (on.has(id) || force.has(id)) return [];
      // Does dialogue need it? Only if no state without it is dialogue.
      if (stand.dialogue.some((state) => !space.isOn(state, id))) return [];
      const found = noGain(stand, solved, closed, d, new Set([id]), language);
      if (!found) return [];
      return [
        { ...found, kind: "enters", option: id },
        ...awaited(stand, solved, closed, { by: d, option: id, statement: found.statement }, language),
      ];
    }),
  );
}

/** What a party gains nothing by changing, in every one of these scenarios; with the priority that decides. */
function noGain(
  stand: Stand,
  solved: SolvedModel,
  scenarios: readonly SolvedScenario[],
  d: number,
  changed: ReadonlySet<string>,
  language: Language,
): ReasonFinding | undefined {
  const { space, start, entry } = solved;
  const on = new Set(space.onOptions(start!));
  const to = new Set([...on].filter((id) => !changed.has(id)));
  for (const id of changed) if (!on.has(id)) to.add(id);
  const target = space.indexOfOptions([...to]);
  if (target < 0 || scenarios.some(({ ranks }) => ranks[d]![target]! > ranks[d]![start!]!)) return undefined;
  const found = scenarios.map(({ scenario }) => telling(solved, scenario.preferences[d]!, start!, target));
  const statement = found.every((one) => one === found[0]) ? found[0] : undefined;
  return reason(
    stand,
    solved,
    d,
    "enters",
    statement,
    typeOf(
      solved,
      d,
      scenarios.map(({ scenario }) => scenario.types),
    ),
    { says: conductInWords(entry, d, on, to, language), ...halfOf(solved, statement, target) },
  );
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

/** A wish that hangs on another's doing is followed to him, and on from there; so far at most. */
const MOST_LINKS = 3;

/** What the deciding priority waits for from others, each with why he does not grant it. */
function awaited(
  stand: Stand,
  solved: SolvedModel,
  scenarios: readonly SolvedScenario[],
  { by, option, statement }: { by: number; option: string; statement: string | undefined },
  language: Language,
  links = 1,
): ReasonFinding[] {
  const { space, start } = solved;
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (!parsed || "fault" in parsed || links > MOST_LINKS) return [];
  const on = new Set(space.onOptions(start!));
  const flipped = (...ids: string[]) => {
    const to = new Set(on);
    for (const id of ids) if (!to.delete(id)) to.add(id);
    return space.indexOfOptions([...to]);
  };
  const force = forceOptions(solved.entry);
  return optionsIn(parsed.expression).flatMap(({ id }): ReasonFinding[] => {
    const owner = space.decisionMakers.findIndex(({ options }) =>
      options.some((bit) => space.options[bit]!.id === id),
    );
    if (owner < 0 || owner === by || force.has(id)) return [];
    const [granted, taken] = [flipped(id), flipped(id, option)];
    if (granted < 0 || taken < 0) return [];
    // Granted, would the one who waits gain by doing his part?
    if (!scenarios.every(({ ranks }) => ranks[by]![taken]! > ranks[by]![granted]!)) return [];
    const found = noGain(stand, solved, scenarios, owner, new Set([id]), language);
    if (!found) return [];
    const waiting = space.decisionMakers[by]!.id;
    return [
      { ...found, kind: "waits", option: id, waiting },
      ...awaited(
        stand,
        solved,
        scenarios,
        { by: owner, option: id, statement: found.statement },
        language,
        links + 1,
      ),
    ];
  });
}

/**
 * Who would end talks by a move that pays him: the talks there are, else those nearest to where things stand. A move
 * after which they still talk ends nothing.
 */
function whoLeaves(stand: Stand, solved: SolvedModel, language: Language): ReasonFinding[] {
  const { space, start, entry } = solved;
  if (space.form !== "option") return [];
  const talk = new Set(stand.dialogue);
  const counts = new Map<
    string,
    {
      d: number;
      statement: string | undefined;
      half: ReturnType<typeof halfOf>;
      scenarios: SolvedScenario[];
      says: string;
    }
  >();
  for (const scenario of without(stand, solved)) {
    const { ranks } = scenario;
    for (const state of nearestTalks(stand, solved, scenario)) {
      for (const d of space.decisionMakers.keys()) {
        const rank = ranks[d]!;
        const to = space.moves[d]!.targets(state)
          .filter((target) => !talk.has(target) && rank[target]! > rank[state]!)
          .sort((a, b) => rank[b]! - rank[a]! || a - b)[0];
        if (to === undefined) continue;
        const statement = telling(solved, scenario.scenario.preferences[d]!, to, state);
        const says = conductInWords(
          entry,
          d,
          new Set(space.onOptions(state)),
          new Set(space.onOptions(to)),
          language,
        );
        const key = JSON.stringify([d, statement, says]);
        const half = halfOf(solved, statement, state);
        const found = counts.get(key) ?? { d, statement, half, scenarios: [], says };
        if (!found.scenarios.includes(scenario)) found.scenarios.push(scenario);
        counts.set(key, found);
      }
    }
  }
  const parties = new Set(stand.record.meta.parties);
  const isParty = (d: number) =>
    parties.has(entry.file.decisionMakers[d]!.actor ?? space.decisionMakers[d]!.id);
  return [...counts.values()]
    .sort((a, b) => Number(isParty(b.d)) - Number(isParty(a.d)) || b.scenarios.length - a.scenarios.length)
    .map(({ d, statement, half, scenarios, says }) =>
      reason(
        stand,
        solved,
        d,
        "leaves",
        statement,
        typeOf(
          solved,
          d,
          scenarios.map(({ scenario }) => scenario.types),
        ),
        { says, ...half, isTalking: talk.has(start!), scenarios: scenarios.map(({ name }) => name) },
      ),
    );
}

/** The talks there are; else those that can be reached, else any, that differ in fewest choices from where things stand. */
function nearestTalks(stand: Stand, { space, start }: SolvedModel, { reach }: SolvedScenario): number[] {
  if (stand.dialogue.includes(start!)) return [start!];
  const reached = stand.dialogue.filter((state) => reach!.has(state));
  const states = reached.length > 0 ? reached : stand.dialogue;
  const on = new Set(space.onOptions(start!));
  const distance = (state: number) => {
    const other = new Set(space.onOptions(state));
    return [...other].filter((id) => !on.has(id)).length + [...on].filter((id) => !other.has(id)).length;
  };
  const least = states.reduce((min, state) => Math.min(min, distance(state)), Number.POSITIVE_INFINITY);
  return states.filter((state) => distance(state) === least);
}

/** For one dialogue state that lasts, and each party that could leave it: the priority it would fall short of. */
function whoStays(stand: Stand, solved: SolvedModel, language: Language): ReasonFinding[] {
  const { space, start } = solved;
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
        reason(stand, solved, d, "stays", statement, scenario.scenario.types[dm.id], {
          says,
          ...halfOf(solved, statement, next),
          isTalking: talk.has(start!),
        }),
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
function typeOf(
  { space }: SolvedModel,
  d: number,
  types: readonly Record<string, string>[],
): string | undefined {
  const own = new Set(types.map((one) => one[space.decisionMakers[d]!.id]));
  return own.size === 1 ? [...own][0] : undefined;
}

function reason(
  stand: Stand,
  solved: SolvedModel,
  d: number,
  kind: ReasonFinding["kind"],
  statement: string | undefined,
  type: string | undefined,
  more: Pick<ReasonFinding, "says"> & Partial<ReasonFinding>,
): ReasonFinding {
  const dm = solved.entry.file.decisionMakers[d]!;
  const item = statement === undefined ? undefined : findStatement(solved.entry, d, type, statement);
  const ground = typeof item === "object" ? item : undefined;
  const claims = stand.record.claims.filter(({ id }) => ground?.claims?.includes(id));
  return {
    kind,
    decisionMaker: dm.id,
    ...(type === undefined ? {} : { type }),
    ...(statement === undefined ? {} : { statement }),
    ...(ground?.because === undefined ? {} : { because: ground.because }),
    ...citedTogether([ground, ...claims].map((one) => citedIn(one?.sources))),
    ...(item === undefined ? {} : placeOfStatement(stand, solved.entry, d, type, statement!)),
    ...more,
  };
}

/** The statement as its list has it; of a decision maker with several types, in the first list that has it. */
function findStatement(
  entry: CaseModel,
  d: number,
  type: string | undefined,
  statement: string,
): StatementItem | undefined {
  return listsOf(entry, d, type)
    .flatMap(({ list }) => list)
    .find((item) => statementText(item as Parameters<typeof statementText>[0]) === statement);
}

function placeOfStatement(
  { record }: Stand,
  entry: CaseModel,
  d: number,
  type: string | undefined,
  statement: string,
): { place?: { file: string; line: number } } {
  for (const { list, path } of listsOf(entry, d, type)) {
    const i = list.findIndex(
      (item) => statementText(item as Parameters<typeof statementText>[0]) === statement,
    );
    if (i >= 0) return { place: placeIn(record, entry.file, "decisionMakers", d, ...path, "statements", i) };
  }
  return {};
}

function listsOf(
  entry: CaseModel,
  d: number,
  type: string | undefined,
): { list: readonly StatementItem[]; path: string[] }[] {
  const dm = entry.file.decisionMakers[d]!;
  if (!dm.types) return [{ list: dm.preferences?.statements ?? [], path: ["preferences"] }];
  return Object.entries(dm.types)
    .filter(([id]) => type === undefined || id === type)
    .map(([id, { preferences }]) => ({
      list: preferences.statements ?? [],
      path: ["types", id, "preferences"],
    }));
}

/** The statement in words, for the sentence that gives the reason. */
export function reasonStatement(
  solved: SolvedModel | undefined,
  { statement }: ReasonFinding,
): string | undefined {
  return solved && statement !== undefined ? statementInWords(solved.entry, statement) : undefined;
}
