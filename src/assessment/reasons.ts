import type { CaseModel, StatementItem } from "../record/index.ts";
import {
  conceptsOf,
  explainVerdict,
  type Preferences,
  parseStatement,
  statementText,
  tellingStatement,
} from "../strategy/index.ts";
import type { ReasonFinding } from "./findings/index.ts";
import type { Language } from "./language.ts";
import { conductInWords, statementInWords } from "./narrateModel.ts";
import { placeIn, sourceIds } from "./recordFindings.ts";
import type { SolvedModel } from "./solvedModel.ts";
import { forceOptions, type Stand } from "./stand.ts";
import { holdOf, openDialogue } from "./strategyFindings.ts";

/**
 * Why the answer is what it is, each reason with the priority that decides and its ground: what talks need that a
 * party gains nothing by doing; for what a party would leave talks; or why nobody leaves those that last. The
 * priority that decides between two states is the most important one that is met in one of them only.
 */
export function reasonFindings(stand: Stand, language: Language): ReasonFinding[] {
  const { solved } = stand;
  if (!solved || solved.start === undefined || stand.dialogue.length === 0) return [];
  const stays = whoStays(stand, solved, language);
  return stays.length > 0
    ? stays
    : inOrder([...whoDoesNotEnter(stand, solved, language), ...whoLeaves(stand, solved, language)]);
}

/** One priority is one reason, in whichever way it was met first. */
function inOrder(reasons: readonly ReasonFinding[]): ReasonFinding[] {
  const seen = new Set<string>();
  return reasons.filter(({ decisionMaker, type, statement, option }) => {
    const key = JSON.stringify([decisionMaker, type, statement ?? option]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Options that dialogue needs on and are off: does their owner gain by taking them, all else as it is? */
function whoDoesNotEnter(stand: Stand, solved: SolvedModel, language: Language): ReasonFinding[] {
  const { space, start, scenarios, entry } = solved;
  const parsed = parseStatement(stand.dialogueText!);
  if ("fault" in parsed || space.form !== "option" || stand.dialogue.includes(start!)) return [];
  const force = forceOptions(entry);
  const on = new Set(space.onOptions(start!));
  return space.decisionMakers.flatMap((dm, d): ReasonFinding[] =>
    dm.options.flatMap((bit): ReasonFinding[] => {
      const { id } = space.options[bit]!;
      if (on.has(id) || force.has(id)) return [];
      // Does dialogue need it? Only if no state without it is dialogue.
      if (stand.dialogue.some((state) => !space.isOn(state, id))) return [];
      const with_ = space.indexOfOptions([...on, id]);
      if (with_ < 0) return [];
      const against = scenarios.filter(({ ranks }) => ranks[d]![with_]! <= ranks[d]![start!]!);
      if (against.length < scenarios.length) return [];
      const found = against.map(({ scenario }) => telling(solved, scenario.preferences[d]!, start!, with_));
      const same = found.every((one) => one === found[0]) ? found[0] : undefined;
      const phrase = conductInWords(entry, d, on, new Set([...on, id]), language);
      return [
        reason(
          stand,
          solved,
          d,
          "enters",
          same,
          typeOf(
            solved,
            d,
            against.map(({ scenario }) => scenario.types),
          ),
          {
            option: id,
            says: phrase,
          },
        ),
      ];
    }),
  );
}

/** Dialogue states looked at: those that can be reached, else all; so many at most. */
const MOST_LOOKED_AT = 4_000;

/** Who gains by a move of its own, whatever the others answer. */
const LEAVES_AT_ONCE = conceptsOf("by-itself")[0]!;

function whoLeaves(stand: Stand, solved: SolvedModel, language: Language): ReasonFinding[] {
  const { scenarios, space } = solved;
  const counts = new Map<
    string,
    { d: number; type: string | undefined; statement: string | undefined; held: number; says: string }
  >();
  let of = 0;
  for (const { scenario, ranks, reach } of scenarios) {
    const reached = stand.dialogue.filter((state) => reach!.has(state));
    for (const state of reached.length > 0 ? reached : stand.dialogue) {
      if (of >= MOST_LOOKED_AT) break;
      of += 1;
      for (const d of space.decisionMakers.keys()) {
        const witness = explainVerdict(space, ranks, LEAVES_AT_ONCE, d, state);
        if (witness.stable) continue;
        const { from, to } = witness.improvement;
        const statement = telling(solved, scenario.preferences[d]!, to, from);
        const type = scenario.types[space.decisionMakers[d]!.id];
        const key = JSON.stringify([d, statement]);
        const entry = counts.get(key) ?? {
          d,
          type,
          statement,
          held: 0,
          says: conductInWords(
            solved.entry,
            d,
            new Set(space.onOptions(from)),
            new Set(space.onOptions(to)),
            language,
          ),
        };
        if (entry.type !== type) entry.type = undefined;
        entry.held += 1;
        counts.set(key, entry);
      }
    }
  }
  const parties = new Set(stand.record.meta.parties);
  const isParty = (d: number) => {
    const dm = solved.entry.file.decisionMakers[d]!;
    return parties.has(dm.actor ?? dm.id);
  };
  return [...counts.values()]
    .sort((a, b) => Number(isParty(b.d)) - Number(isParty(a.d)) || b.held - a.held)
    .map(({ d, type, statement, held, says }) =>
      reason(stand, solved, d, "leaves", statement, type, { says, in: { held, of } }),
    );
}

/** For one dialogue state that lasts, and each party with a move in it: the priority for which it stays. */
function whoStays(stand: Stand, solved: SolvedModel, language: Language): ReasonFinding[] {
  const { space } = solved;
  for (const scenario of solved.scenarios) {
    const open = openDialogue(solved, scenario, stand.dialogue);
    const state = open.find((candidate) => holdOf(scenario, [candidate]) === "by-itself") ?? open[0];
    if (state === undefined) continue;
    const on = new Set(space.onOptions(state));
    return space.decisionMakers.flatMap((dm, d): ReasonFinding[] => {
      const rank = scenario.ranks[d]!;
      const worse = space.moves[d]!.targets(state).filter((target) => rank[target]! < rank[state]!);
      const next = worse.sort((a, b) => rank[b]! - rank[a]! || a - b)[0];
      if (next === undefined) return [];
      const statement = telling(solved, scenario.scenario.preferences[d]!, state, next);
      const says = conductInWords(solved.entry, d, on, new Set(space.onOptions(next)), language);
      return [reason(stand, solved, d, "stays", statement, scenario.scenario.types[dm.id], { says })];
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
    sources: [...new Set([...(ground?.sources ?? []), ...claims.flatMap(sourceIds)])],
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
