import {
  DIALOGUE,
  holdOf,
  leads,
  mainModelOn,
  openDialogue,
  outcomeFindings,
  type SolvedModel,
  scenariosInWords,
  statesWhere,
  verdictOf,
  type Wanted,
  type WhatIfEdit,
  whatIfChanges,
} from "../../assessment/index.ts";
import type { ModelChange } from "../../edit/index.ts";
import { hasCome, type ModelFile, parseDate } from "../../record/index.ts";
import { conceptsOf, LEADING_CONCEPTS } from "../../strategy/index.ts";
import { dayNumber, type Session } from "./session.ts";
import type {
  CheckedStatement,
  ExplainedState,
  Flips,
  OfferedModel,
  OutcomeReasons,
  Solved,
  StateGraph,
  StateRow,
  StateRows,
  StrategyAnswer,
  VerdictIn,
  WantedChanges,
} from "./strategyAnswers.ts";
import { changesFor } from "./strategyChanges.ts";
import { flipsOf } from "./strategyFlips.ts";
import { drawGraph } from "./strategyGraph.ts";
import { checkStatement, decisionMakersOf, listsOf } from "./strategyPriorities.ts";
import { explainedState, namedState } from "./strategyStates.ts";
import { findModel, StrategyWork, type WorkedModel } from "./strategyWork.ts";

/** A page shows so many states of a list; the rest are counted. */
const MOST_ROWS = 80;

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
        for (const concept of conceptsOf("any-sanction"))
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
    for (const concept of LEADING_CONCEPTS) for (const state of equilibria[concept]) states.add(state);
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
