import {
  applyWhatIf,
  asWhatIf,
  changeFindings,
  DIALOGUE,
  explainState,
  holdOf,
  jointChangeFindings,
  labelOf,
  leads,
  mainModelOn,
  moveInWords,
  openDialogue,
  oppositeInWords,
  outcomeFindings,
  type SolvedModel,
  type SolvedScenario,
  scenariosInWords,
  stateInWords,
  statementInWords,
  statesWhere,
  verdictOf,
  type Wanted,
  type WhatIfEdit,
  whatIfChanges,
} from "../../assessment/index.ts";
import { type CaseModel, hasCome, type ModelChange, type ModelFile, parseDate } from "../../record/index.ts";
import { checkModel, compareScenarios, findReachable, type Model, type Step } from "../../strategy/index.ts";
import { dayNumber, type Session } from "./session.ts";
import type {
  CheckedStatement,
  ExplainedState,
  Flips,
  OfferedChange,
  OfferedModel,
  OutcomeReasons,
  ShownDecisionMaker,
  ShownList,
  ShownStep,
  Solved,
  StateGraph,
  StateRow,
  StateRows,
  StrategyAnswer,
  Turned,
  VerdictIn,
  WantedChanges,
} from "./strategyAnswers.ts";
import { drawGraph } from "./strategyGraph.ts";
import { findModel, StrategyWork, type WorkedModel } from "./strategyWork.ts";

/** A page shows so many states of a list, moves of a decision maker and changes; the rest are counted. */
const MOST_ROWS = 80;
const MOST_MOVES = 24;
const MOST_CHANGES = 6;
const MOST_FLIPS = 12;

/** What the strategy view asks. All of a day, and of a model under a what-if. */
export function strategyQuestions(session: Session) {
  const work = new StrategyWork(session);
  const scenarioOf = ({ solved }: WorkedModel, name: string) => {
    const scenario = solved?.scenarios.find((one) => one.name === name) ?? solved?.scenarios[0];
    if (!solved || !scenario) throw new Error("the model cannot be worked out");
    return { solved, scenario };
  };
  return {
    /** The models whose own day has come, each main one followed by its variants. */
    strategyModels(day: string): OfferedModel[] {
      const record = work.asOf(day);
      const main = mainModelOn(record, dayNumber(day));
      const come = record.models.filter(({ file }) => {
        const date = file.asOf === undefined ? undefined : parseDate(file.asOf);
        return !date || hasCome(date, dayNumber(day)) === "yes";
      });
      return come.map(({ entry, file }) => ({
        id: entry.id,
        name: entry.name ?? file.title,
        ...(entry.why === undefined ? {} : { why: entry.why }),
        ...(entry.variantOf === undefined ? {} : { variantOf: entry.variantOf }),
        isMain: entry.id === main?.entry.id,
      }));
    },

    /** The verdicts and what they rest on: what has to be there at once after an edit. */
    strategy(modelId: string, edits: WhatIfEdit[], day: string): StrategyAnswer {
      const start = performance.now();
      const worked = work.model(modelId, edits, day);
      const before = edits.length === 0 ? undefined : work.model(modelId, [], day);
      const { written, edited, problems } = worked;
      const { title, question, asOf, moves } = written.file;
      const solved = worked.solved ? solvedOf(worked, worked.solved, before) : undefined;
      return {
        id: modelId,
        title,
        ...(question === undefined ? {} : { question }),
        ...(asOf === undefined ? {} : { asOf }),
        form: moves ? "graph" : "option",
        decisionMakers: decisionMakersOf(worked),
        lists: listsOf(worked),
        problems: problems.flatMap(({ severity, message }) =>
          severity === "note" ? [] : [{ severity, message }],
        ),
        ...(solved ? { solved } : {}),
        ignored: edited.ignored,
        took: performance.now() - start,
      };
    },

    /** States that hold only through fear of a sanction that need not pay who imposes it. */
    strategyHeldByFear(modelId: string, edits: WhatIfEdit[], day: string): StateRows {
      const worked = work.model(modelId, edits, day);
      const { solved } = worked;
      if (!solved) return { rows: [], notShown: 0 };
      const before = edits.length === 0 ? undefined : work.model(modelId, [], day);
      const states = new Set<number>();
      for (const { equilibria } of solved.scenarios)
        for (const concept of ["gmr", "smr"] as const)
          for (const state of equilibria[concept]) states.add(state);
      for (const state of shownStates(solved, before?.solved)) states.delete(state);
      return rowsOf(worked, solved, states, before);
    },

    /** Why each outcome holds or does not, in the words of the review. */
    strategyReasons(modelId: string, edits: WhatIfEdit[], day: string): OutcomeReasons[] {
      const { record, solved, dialogue } = work.model(modelId, edits, day);
      if (!solved) return [];
      return outcomeFindings(record, solved, dialogue).map(
        ({ id, because, heldByIrreversibility, extortion, outOfReach }) => ({
          id,
          because,
          heldByIrreversibility,
          extortion,
          outOfReach,
        }),
      );
    },

    /** What the what-if changes in one scenario against the case as written, and through which statements. */
    strategyFlips(modelId: string, edits: WhatIfEdit[], day: string, scenarioName: string): Flips {
      const nothing: Flips = { states: [], reach: [], notShown: 0 };
      const worked = work.model(modelId, edits, day);
      const before = work.model(modelId, [], day);
      if (!worked.solved || !before.solved) return nothing;
      const { solved, scenario } = scenarioOf(worked, scenarioName);
      const old = before.solved.scenarios.find(({ name }) => name === scenario.name);
      return old ? flipsOf(solved, scenario, before.solved, old) : nothing;
    },

    strategyState(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      scenarioName: string,
      stateId: number,
    ): ExplainedState | undefined {
      const { solved, scenario } = scenarioOf(work.model(modelId, edits, day), scenarioName);
      const state = solved.space.indexOf(stateId);
      return state < 0 ? undefined : explainedState(solved, scenario, state);
    },

    strategyGraph(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      scenarioName: string,
      withUnreached: boolean,
    ): StateGraph {
      const worked = work.model(modelId, edits, day);
      const { solved, scenario } = scenarioOf(worked, scenarioName);
      return drawGraph(solved, scenario, new Set(worked.dialogue), withUnreached);
    },

    /** What changes can be asked for: dialogue as such, and every outcome. */
    strategyWanted(modelId: string, day: string): Wanted[] {
      return wantedOf(work.model(modelId, [], day));
    },

    /** The smallest changes for one of them; may take long. */
    strategyChanges(modelId: string, edits: WhatIfEdit[], day: string, wantedId: string): WantedChanges {
      const worked = work.model(modelId, edits, day);
      const wanted = wantedOf(worked).find(({ id }) => id === wantedId);
      if (!worked.solved || !wanted)
        return { holdsEverywhere: false, hasNoState: true, outOfReach: false, changes: [], notShown: 0 };
      return changesFor(worked, worked.solved, edits, wanted);
    },

    /** A statement while it is being written, as one edit more would make it: its words, or what is wrong and where. */
    strategyStatement(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      edit: Extract<WhatIfEdit, { say: string }>,
    ): CheckedStatement {
      const written = findModel(work.asOf(day), modelId);
      return checkStatement(written, edits, edit);
    },

    /** What would have to be written into a copy of the model's file for it to say what the what-if says. */
    variantChanges(modelId: string, edits: WhatIfEdit[], day: string): ModelChange[] {
      const { written } = work.model(modelId, edits, day);
      return whatIfChanges(findModel(session.record, modelId).file, written.file, edits);
    },

    /** The model file as the what-if makes it, as of the day: what `detente solve` is to be given to reproduce it. */
    strategyModelFile(modelId: string, edits: WhatIfEdit[], day: string): ModelFile {
      const { edited, solved } = work.model(modelId, edits, day);
      const { statusQuo: stated, ...rest } = edited.file;
      const statusQuo = solved ? solved.model.statusQuo : stated;
      return statusQuo ? { ...rest, statusQuo } : rest;
    },
  };
}

function wantedOf({ record, dialogueText }: WorkedModel): Wanted[] {
  return [
    ...(dialogueText === undefined ? [] : [{ id: DIALOGUE, name: DIALOGUE, when: dialogueText }]),
    ...record.outcomes.map(({ id, name, when }) => ({ id, name, when })),
  ];
}

function decisionMakersOf({ written, edited, on, solved }: WorkedModel): ShownDecisionMaker[] {
  return written.file.decisionMakers.map((dm, d) => {
    const kept = edited.file.decisionMakers[d]?.types;
    const orders = dm.types
      ? Object.entries(dm.types).map(([id, type]) => [id, type.preferences] as const)
      : [["", dm.preferences ?? {}] as const];
    return {
      id: dm.id,
      name: dm.name,
      options: (dm.options ?? []).map(({ id, name, off, note, irreversible }) => ({
        id,
        name,
        ...(off === undefined ? {} : { off }),
        ...(note === undefined ? {} : { note }),
        ...(irreversible === undefined ? {} : { irreversible }),
        isOn: on.has(id),
      })),
      types: Object.entries(dm.types ?? {}).map(([id, { name, says }]) => ({
        id,
        name: name ?? id,
        ...(says === undefined ? {} : { says }),
        isKept: kept ? Object.hasOwn(kept, id) : true,
      })),
      rankings: Object.fromEntries(
        orders.flatMap(([type, preferences]) => {
          if (preferences.statements || !solved) return [];
          return [[type, rankingOf(solved, preferences)] as const];
        }),
      ),
    };
  });
}

function rankingOf(
  solved: SolvedModel,
  { ranking, payoffs }: { ranking?: number[][] | undefined; payoffs?: Record<string, number> | undefined },
): { groups: string[][]; notShown: number } {
  const groups =
    ranking ??
    [...groupByValue(Object.entries(payoffs ?? {}))].sort(([a], [b]) => b - a).map(([, ids]) => ids);
  const name = (id: number) => {
    const state = solved.space.indexOf(id);
    return state < 0 ? String(id) : labelOf(solved, state) || String(id);
  };
  return {
    groups: groups.slice(0, MOST_ROWS).map((ids) => ids.slice(0, MOST_ROWS).map(name)),
    notShown: Math.max(0, groups.length - MOST_ROWS),
  };
}

function groupByValue(payoffs: readonly (readonly [string, number])[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [id, value] of payoffs) {
    const group = groups.get(value);
    if (group) group.push(Number(id));
    else groups.set(value, [Number(id)]);
  }
  return groups;
}

function listsOf({ record, written, edited }: WorkedModel): ShownList[] {
  return edited.lists.map(({ decisionMaker, type, rows }) => {
    const d = written.file.decisionMakers.findIndex(({ id }) => id === decisionMaker);
    const steps = [
      "decisionMakers",
      d,
      ...(type === undefined ? ["preferences"] : ["types", type, "preferences"]),
      "statements",
    ];
    return {
      decisionMaker,
      ...(type === undefined ? {} : { type }),
      statements: rows.map(({ key, from, item, isOff, isChanged, isReversed }) => {
        const parts: Exclude<typeof item, string> = typeof item === "string" ? { say: item } : item;
        const { file, line } = record.placeOf(
          written.file,
          ...steps,
          ...(from === undefined ? [] : [from - 1]),
        );
        return {
          key,
          ...(from === undefined ? {} : { from }),
          say: parts.say,
          inWords: sayInWords(written, parts.say),
          ...(parts.because === undefined ? {} : { because: parts.because }),
          sources: parts.sources ?? [],
          claims: parts.claims ?? [],
          ...(parts.uncertain === undefined ? {} : { uncertain: parts.uncertain }),
          isUnknown: parts.unknown === true,
          ...(parts.places === undefined ? {} : { places: parts.places }),
          ...(parts.atLeastAsImportantAs === undefined ? {} : { above: parts.atLeastAsImportantAs }),
          isHindsight: parts.hindsight === true,
          isOff,
          isChanged,
          isReversed,
          place: { file, line },
        };
      }),
    };
  });
}

/** A statement turned into its opposite is said plainly where it can be: "P and not K", not "it is not so that …". */
function sayInWords(entry: CaseModel, text: string): string {
  const opposite = /^!\(.*\)$/.test(text) ? oppositeInWords(entry, text.slice(2, -1)) : undefined;
  return opposite ?? statementInWords(entry, text);
}

function solvedOf(worked: WorkedModel, solved: SolvedModel, before: WorkedModel | undefined): Solved {
  const { record, dialogueText, dialogue } = worked;
  const old = before?.solved;
  return {
    stateCount: solved.space.stateCount,
    scenarios: solved.scenarios.map(({ name, scenario, reach }) => ({
      name,
      inWords: scenariosInWords(solved, [name]),
      types: scenario.types,
      reachable: reach?.states.length ?? 0,
    })),
    ...(solved.start === undefined ? {} : { statusQuo: namedState(solved, solved.start) }),
    ...(dialogueText === undefined || dialogue.length === 0
      ? {}
      : { dialogue: verdictIn(solved, dialogue, old, before?.dialogue ?? []) }),
    outcomes: record.outcomes.map(({ id, name, when }) => {
      const states = statesWhere(solved.space, when);
      return {
        id,
        name,
        stateCount: states.length,
        ...verdictIn(solved, states, old, old ? statesWhere(old.space, when) : []),
        scenarios: solved.scenarios.map((scenario) => ({
          hold: holdOf(scenario, states),
          isReachable: states.some((state) => scenario.reach?.has(state) ?? false),
        })),
      };
    }),
    equilibria: rowsOf(worked, solved, shownStates(solved, old), before),
  };
}

function verdictIn(
  solved: SolvedModel,
  states: readonly number[],
  old: SolvedModel | undefined,
  oldStates: readonly number[],
): VerdictIn {
  const openIn = (model: SolvedModel, wanted: readonly number[]) =>
    model.scenarios
      .filter((scenario) => openDialogue(model, scenario, wanted).length > 0)
      .map(({ name }) => name);
  const verdict = verdictOf(solved, states);
  const open = openIn(solved, states);
  if (!old) return { verdict, openIn: open };
  const was = verdictOf(old, oldStates);
  const wasOpenIn = openIn(old, oldStates).length;
  return {
    verdict,
    openIn: open,
    ...(was === verdict ? {} : { was }),
    ...(wasOpenIn === open.length ? {} : { wasOpenIn }),
  };
}

/** States that hold by themselves or by a credible sanction in some scenario. */
function leadingStates(solved: SolvedModel): Set<number> {
  const states = new Set<number>();
  for (const { equilibria } of solved.scenarios)
    for (const concept of ["nash", "seq"] as const)
      for (const state of equilibria[concept]) states.add(state);
  return states;
}

/** What leads now, and what did as written: that it no longer does is worth a row. */
function shownStates(solved: SolvedModel, old: SolvedModel | undefined): Set<number> {
  return new Set([...leadingStates(solved), ...(old ? leadingStates(old) : [])]);
}

function rowsOf(
  worked: WorkedModel,
  solved: SolvedModel,
  states: ReadonlySet<number>,
  before: WorkedModel | undefined,
): StateRows {
  const { record } = worked;
  const old = before?.solved;
  const ordered = [...states]
    .map((state) => ({ state, weight: weightOf(solved, state) }))
    .sort((a, b) => b.weight - a.weight || a.state - b.state);
  const shown = ordered.slice(0, MOST_ROWS);
  const talk = new Set(worked.dialogue);
  const members = record.outcomes.map(({ name, when }) => ({
    name,
    states: new Set(statesWhere(solved.space, when)),
  }));
  const oldScenarios = new Map(old?.scenarios.map((scenario) => [scenario.name, scenario]));
  return {
    notShown: ordered.length - shown.length,
    rows: shown.map(({ state }): StateRow => {
      return {
        ...namedState(solved, state),
        isStatusQuo: state === solved.start,
        isDialogue: talk.has(state),
        outcomes: members.filter((one) => one.states.has(state)).map(({ name }) => name),
        scenarios: solved.scenarios.map((scenario) => {
          const hold = holdOf(scenario, [state]);
          const isReachable = scenario.reach?.has(state) ?? false;
          const then = oldScenarios.get(scenario.name);
          const was = then ? holdOf(then, [state]) : hold;
          const wasReachable = then ? (then.reach?.has(state) ?? false) : isReachable;
          return {
            hold,
            isReachable,
            ...(was === hold ? {} : { was }),
            ...(wasReachable === isReachable ? {} : { wasReachable }),
          };
        }),
      };
    }),
  };
}

/** What leads and can be reached in more scenarios comes first, then what leads in more. */
function weightOf({ scenarios }: SolvedModel, state: number): number {
  let weight = 0;
  for (const scenario of scenarios) {
    if (leads(scenario, state)) weight += 1 + (scenario.reach?.has(state) ? scenarios.length + 1 : 0);
  }
  return weight;
}

function namedState(solved: SolvedModel, state: number): { id: number; letters: string; inWords: string } {
  const on = new Set(solved.space.onOptions(state));
  const letters = labelOf(solved, state);
  const id = solved.space.idOf(state);
  return {
    id,
    letters: letters === "" ? String(id) : letters,
    inWords: solved.space.options.length > 0 ? stateInWords(solved.entry, on) : letters || String(id),
  };
}

function stepsOf(solved: SolvedModel, steps: readonly Step[]): ShownStep[] {
  return steps.map((step) => ({
    by: solved.space.decisionMakers[step.by]!.name,
    inWords: moveInWords(solved, step),
    to: solved.space.idOf(step.to),
    letters: namedState(solved, step.to).letters,
  }));
}

function explainedState(solved: SolvedModel, scenario: SolvedScenario, state: number): ExplainedState {
  const path = scenario.reach?.pathTo(state);
  return {
    ...namedState(solved, state),
    hold: holdOf(scenario, [state]),
    ...(path ? { path: stepsOf(solved, path) } : {}),
    verdicts: explainState(solved, scenario, state, ["nash", "seq", "gmr", "smr"]).map(
      ({ name, verdicts }) => ({ name, verdicts }),
    ),
    moves: solved.space.decisionMakers.map(({ name }, by) => {
      const rank = scenario.ranks[by]!;
      const targets = solved.space.moves[by]!.targets(state)
        .map((to) => ({ to, isImprovement: rank[to]! > rank[state]! }))
        .sort((a, b) => rank[b.to]! - rank[a.to]! || a.to - b.to);
      return {
        name,
        moves: targets.slice(0, MOST_MOVES).map(({ to, isImprovement }) => ({
          ...stepsOf(solved, [{ by, from: state, to }])[0]!,
          isImprovement,
        })),
        notShown: Math.max(0, targets.length - MOST_MOVES),
      };
    }),
  };
}

function flipsOf(
  solved: SolvedModel,
  scenario: SolvedScenario,
  oldModel: SolvedModel,
  old: SolvedScenario,
): Flips {
  const { space } = solved;
  const candidates = new Set<number>();
  for (const one of [scenario, old])
    for (const concept of ["nash", "seq"] as const)
      for (const state of one.equilibria[concept]) candidates.add(state);
  const flipped = [...candidates].filter((state) => holdOf(scenario, [state]) !== holdOf(old, [state]));
  const told = flipped.sort((a, b) => Number(reaches(b)) - Number(reaches(a)) || a - b).slice(0, MOST_FLIPS);
  function reaches(state: number): boolean {
    return (scenario.reach?.has(state) ?? false) || (old.reach?.has(state) ?? false);
  }
  const letters = (state: number) => namedState(solved, state).letters;
  const words = (model: SolvedModel, because: string | undefined) =>
    because === undefined ? {} : { because: sayInWords(model.entry, because) };
  const states = told.map((state) => {
    const before = holdOf(old, [state]);
    const now = holdOf(scenario, [state]);
    // Told by the firmest concept under which it holds in one of the two only.
    const concept = (["nash", "seq"] as const).find(
      (one) => scenario.equilibria[one].has(state) !== old.equilibria[one].has(state),
    )!;
    const flips = compareScenarios(space, old.scenario, scenario.scenario, [concept], [state]);
    return {
      id: space.idOf(state),
      letters: letters(state),
      before,
      now,
      by: flips.map(({ decisionMaker, stableIn, through }) => ({
        name: space.decisionMakers[decisionMaker]!.name,
        isStableNow: stableIn === "second",
        turned: through.slice(0, 3).map(
          (one): Turned => ({
            by: space.decisionMakers[one.decisionMaker]!.name,
            a: letters(one.a),
            b: letters(one.b),
            before: { prefers: one.first.prefers, ...words(oldModel, one.first.because) },
            now: { prefers: one.second.prefers, ...words(solved, one.second.because) },
          }),
        ),
      })),
    };
  });
  const moved = [...candidates].filter(
    (state) => (scenario.reach?.has(state) ?? false) !== (old.reach?.has(state) ?? false),
  );
  return {
    states,
    reach: moved.slice(0, MOST_FLIPS).map((state) => {
      const path = scenario.reach?.pathTo(state);
      return {
        id: space.idOf(state),
        letters: letters(state),
        isReachableNow: path !== undefined,
        ...(path ? { path: stepsOf(solved, path) } : {}),
      };
    }),
    notShown: Math.max(0, flipped.length - MOST_FLIPS) + Math.max(0, moved.length - MOST_FLIPS),
  };
}

function changesFor(
  { record, written }: WorkedModel,
  solved: SolvedModel,
  before: readonly WhatIfEdit[],
  wanted: Wanted,
): WantedChanges {
  const states = statesWhere(solved.space, wanted.when);
  const anyMoves =
    solved.start === undefined
      ? undefined
      : findReachable(solved.space, [], solved.start, { improvementsOnly: false });
  const outOfReach = anyMoves !== undefined && states.length > 0 && !states.some(anyMoves.has);
  const single = changeFindings(record, solved, [wanted]);
  const joint = jointChangeFindings(solved, [wanted], single);
  const teller = tellerOf(solved);
  const names = (ids: readonly number[]) =>
    ids.slice(0, 3).map((id) => namedState(solved, solved.space.indexOf(id)).letters);
  const changes: OfferedChange[] = [
    ...single.map((change) => {
      const edit = { ...change, place: change.statementPlace };
      return {
        edits: asWhatIf(written.file, before, [edit]),
        tells: [teller(edit)],
        concept: change.concept as "nash" | "seq",
        size: change.size,
        states: names(change.states),
        scenarios: change.scenarios.length,
        of: change.of,
        reachableIn: change.reachableIn.length,
        others: 0,
        rests: change.rests.map(({ says }) => says),
      };
    }),
    ...joint.map(({ edits, scenario, size, others, states: found }) => ({
      edits: asWhatIf(written.file, before, edits),
      tells: edits.map(teller),
      concept: "seq" as const,
      size,
      states: names(found),
      scenarios: 1,
      of: 1,
      reachableIn: 1,
      scenario: scenariosInWords(solved, [scenario]),
      others,
      rests: [],
    })),
  ].filter(({ edits }) => edits.length > 0);
  return {
    holdsEverywhere:
      states.length > 0 &&
      solved.scenarios.every((scenario) => states.some((state) => leads(scenario, state))),
    hasNoState: states.length === 0,
    outOfReach,
    changes: changes.slice(0, MOST_CHANGES),
    notShown: Math.max(0, changes.length - MOST_CHANGES),
  };
}

function tellerOf(solved: SolvedModel) {
  const { file } = solved.entry;
  return (edit: {
    edit: "drop" | "reverse" | "move" | "add";
    decisionMaker: string;
    type?: string;
    statement: string;
    place: number;
    to?: number;
  }): OfferedChange["tells"][number] => {
    const dm = file.decisionMakers.find(({ id }) => id === edit.decisionMaker);
    const opposite = edit.edit === "reverse" ? oppositeInWords(solved.entry, edit.statement) : undefined;
    return {
      edit: edit.edit,
      name: dm?.name ?? edit.decisionMaker,
      ...(edit.type === undefined ? {} : { typeName: dm?.types?.[edit.type]?.name ?? edit.type }),
      place: edit.place,
      ...(edit.to === undefined ? {} : { to: edit.to }),
      inWords: statementInWords(solved.entry, edit.statement),
      ...(opposite === undefined ? {} : { opposite }),
    };
  };
}

/** Faults of the statement itself: those of other statements are not its own. */
function checkStatement(
  written: CaseModel,
  before: readonly WhatIfEdit[],
  edit: Extract<WhatIfEdit, { say: string }>,
): CheckedStatement {
  const { file, lists, ignored } = applyWhatIf(written.file, [...before, edit]);
  if (ignored.includes(edit) || edit.say.trim() === "") return { faults: [] };
  const list = lists.find((one) => one.decisionMaker === edit.decisionMaker && one.type === edit.type);
  const on = (list?.rows ?? []).slice(0, edit.place).filter(({ isOff }) => !isOff).length - 1;
  const path = [
    "decisionMakers",
    file.decisionMakers.findIndex(({ id }) => id === edit.decisionMaker),
    ...(edit.type === undefined ? ["preferences"] : ["types", edit.type, "preferences"]),
    "statements",
    on,
  ];
  const faults = checkModel(file as Model).flatMap(({ severity, message, offset, length, path: at }) =>
    severity !== "note" && path.every((step, i) => at[i] === step)
      ? [
          {
            severity,
            message,
            ...(offset === undefined ? {} : { offset }),
            ...(length === undefined ? {} : { length }),
          },
        ]
      : [],
  );
  return faults.some(({ severity }) => severity === "error")
    ? { faults }
    : { inWords: sayInWords(written, edit.say), faults };
}
