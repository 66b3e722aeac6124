import { z } from "zod";
import {
  DIALOGUE,
  Hold,
  holdOf,
  languageOf,
  leads,
  mainModelOn,
  openDialogue,
  outcomeFindings,
  ownName,
  type SolvedModel,
  scenariosInWords,
  statesWhere,
  Verdict,
  verdictOf,
} from "../assessment/index.ts";
import { type Case, hasCome, modelTitle, type Named, parseDate } from "../record/index.ts";
import { conceptsOf, LEADING_CONCEPTS } from "../strategy/index.ts";
import { decisionMakersOf, listsOf, ShownDecisionMaker, ShownList } from "./priorities.ts";
import { type Told, Types } from "./shape.ts";
import { namedState, StateInWords } from "./shownState.ts";
import { WhatIfEditData } from "./whatIfEdit.ts";
import type { WorkedModel } from "./workedModel.ts";

export const OfferedModel = z.object({
  id: z.string(),
  name: z.string(),
  why: z.string().optional().describe("What a variant is there to test"),
  variantOf: z.string().optional(),
  isMain: z.boolean().describe("The model whose priorities speak for the day"),
});
export type OfferedModel = Told<typeof OfferedModel>;

const InScenario = z
  .object({ hold: Hold, isReachable: z.boolean() })
  .describe("How firmly something holds in one scenario, and whether play gets there from today");

const VerdictIn = z.object({
  verdict: Verdict,
  openIn: z.array(z.string()).describe("Scenarios in which one state of it both leads and can be reached"),
  was: Verdict.optional().describe("As written, where that differs"),
  wasOpenIn: z.int().optional().describe("How many scenarios it was open in as written, when that differs"),
});
type VerdictIn = Told<typeof VerdictIn>;

const StateRow = StateInWords.extend({
  isStatusQuo: z.boolean(),
  isDialogue: z.boolean(),
  outcomes: z.array(z.string()),
  scenarios: z
    .array(InScenario.extend({ was: Hold.optional(), wasReachable: z.boolean().optional() }))
    .describe("In the order of the scenarios"),
});
export type StateRow = Told<typeof StateRow>;

export const StateRows = z.object({ rows: z.array(StateRow), notShown: z.int() });
export type StateRows = Told<typeof StateRows>;

const Solved = z.object({
  stateCount: z.int(),
  scenarios: z.array(z.object({ name: z.string(), inWords: z.string(), types: Types, reachable: z.int() })),
  statusQuo: StateInWords.optional().describe(
    "Absent where the day's options are infeasible, or nothing is said of where things stand",
  ),
  dialogue: VerdictIn.optional(),
  outcomes: z.array(
    VerdictIn.extend({
      id: z.string(),
      name: z.string(),
      stateCount: z.int(),
      scenarios: z.array(InScenario).describe("In the order of the scenarios"),
    }),
  ),
  equilibria: StateRows,
});
export type Solved = Told<typeof Solved>;

export const StrategyAnswer = z.object({
  id: z.string(),
  title: z.string(),
  question: z.string().optional(),
  asOf: z.string().optional(),
  form: z.enum(["option", "graph"]),
  decisionMakers: z.array(ShownDecisionMaker),
  lists: z.array(ShownList),
  problems: z.array(z.object({ severity: z.enum(["error", "warning"]), message: z.string() })),
  solved: Solved.optional().describe(
    "Absent where the model has errors, or is too large to be worked out here; the problems say so",
  ),
  ignored: z.array(WhatIfEditData),
});
export type StrategyAnswer = Told<typeof StrategyAnswer>;

export const OutcomeReasons = z.object({
  id: z.string(),
  because: z.record(z.string(), z.string()),
  heldByIrreversibility: z.array(z.string()),
  extortion: z.array(z.string()),
  outOfReach: z.boolean(),
});
export type OutcomeReasons = Told<typeof OutcomeReasons>;

export const Wanted = z.object({ id: z.string(), name: z.string(), when: z.string() });
export type Wanted = Told<typeof Wanted>;

/** A page shows so many states of a list; the rest are counted. */
const MOST_ROWS = 80;

/** The models whose own day has come, each main one followed by its variants. `record`: as known on the day. */
export function offeredModels(record: Case, day: number, language = languageOf("en")!): OfferedModel[] {
  const main = mainModelOn(record, day);
  const come = record.models.filter(({ file }) => {
    const date = file.asOf === undefined ? undefined : parseDate(file.asOf);
    return !date || hasCome(date, day) === "yes";
  });
  const called = ({ name, names }: Named) => ownName(language, name, names);
  return come.map(({ entry, file }) => ({
    id: entry.id,
    name: called(modelTitle({ entry, file })),
    ...(entry.why === undefined ? {} : { why: entry.why }),
    ...(entry.variantOf === undefined ? {} : { variantOf: entry.variantOf }),
    isMain: entry.id === main?.entry.id,
  }));
}

/** The verdicts and what they rest on, of a model under a what-if; `before`: as written, where that is another. */
export function strategy(worked: WorkedModel, before: WorkedModel | undefined): StrategyAnswer {
  const { written, edited, problems } = worked;
  const { question, questions, asOf, moves } = written.file;
  const title = ownName(worked.language, written.file.title, written.file.names);
  const solved = worked.solved ? solvedOf(worked, worked.solved, before) : undefined;
  return {
    id: written.entry.id,
    title,
    ...(question === undefined ? {} : { question: ownName(worked.language, question, questions) }),
    ...(asOf === undefined ? {} : { asOf }),
    form: moves ? "graph" : "option",
    decisionMakers: decisionMakersOf(worked),
    lists: listsOf(worked),
    problems: problems.flatMap(({ severity, message }) =>
      severity === "note" ? [] : [{ severity, message }],
    ),
    ...(solved ? { solved } : {}),
    ignored: edited.ignored,
  };
}

/** States that hold only through fear of a sanction that need not pay who imposes it. */
export function heldByFear(worked: WorkedModel, before: WorkedModel | undefined): StateRows {
  const { solved } = worked;
  if (!solved) return { rows: [], notShown: 0 };
  const states = new Set<number>();
  for (const { equilibria } of solved.scenarios)
    for (const concept of conceptsOf("any-sanction"))
      for (const state of equilibria[concept]) states.add(state);
  for (const state of shownStates(solved, before?.solved)) states.delete(state);
  return rowsOf(worked, solved, states, before);
}

/** Why each outcome holds or does not, in the words of the review. */
export function outcomeReasons({ record, solved, dialogue, language }: WorkedModel): OutcomeReasons[] {
  if (!solved) return [];
  return outcomeFindings(record, solved, dialogue, language).map(
    ({ id, because, heldByIrreversibility, extortion, outOfReach }) => ({
      id,
      because,
      heldByIrreversibility,
      extortion,
      outOfReach,
    }),
  );
}

/** What changes can be asked for: dialogue as such, and every outcome. */
export function wantedOf({ record, dialogueText, language }: WorkedModel): Wanted[] {
  return [
    ...(dialogueText === undefined ? [] : [{ id: DIALOGUE, name: DIALOGUE, when: dialogueText }]),
    ...record.outcomes.map(({ id, name, names, when }) => ({
      id,
      name: ownName(language, name, names),
      when,
    })),
  ];
}

function solvedOf(worked: WorkedModel, solved: SolvedModel, before: WorkedModel | undefined): Solved {
  const { record, dialogueText, dialogue, language } = worked;
  const old = before?.solved;
  return {
    stateCount: solved.space.stateCount,
    scenarios: solved.scenarios.map(({ name, scenario, reach }) => ({
      name,
      inWords: scenariosInWords(solved, [name], language),
      types: scenario.types,
      reachable: reach?.states.length ?? 0,
    })),
    ...(solved.start === undefined ? {} : { statusQuo: namedState(solved, solved.start, language) }),
    ...(dialogueText === undefined || dialogue.length === 0
      ? {}
      : { dialogue: verdictIn(solved, dialogue, old, before?.dialogue ?? []) }),
    outcomes: record.outcomes.map(({ id, name, names, when }) => {
      const states = statesWhere(solved.space, when);
      return {
        id,
        name: ownName(language, name, names),
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
  const { record, language } = worked;
  const old = before?.solved;
  const ordered = [...states]
    .map((state) => ({ state, weight: weightOf(solved, state) }))
    .sort((a, b) => b.weight - a.weight || a.state - b.state);
  const shown = ordered.slice(0, MOST_ROWS);
  const talk = new Set(worked.dialogue);
  const members = record.outcomes.map(({ name, names, when }) => ({
    name: ownName(language, name, names),
    states: new Set(statesWhere(solved.space, when)),
  }));
  const oldScenarios = new Map(old?.scenarios.map((scenario) => [scenario.name, scenario]));
  return {
    notShown: ordered.length - shown.length,
    rows: shown.map(({ state }): StateRow => {
      return {
        ...namedState(solved, state, language),
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
