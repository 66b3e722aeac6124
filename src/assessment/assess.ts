import {
  type Case,
  type CaseModel,
  caseAsOf,
  dateInWords,
  formatDay,
  inFileOrder,
  type Problem,
  parseDate,
  readStatusQuo,
  type StatusQuoReading,
  statusOn,
} from "../record/index.ts";
import type { Answer, Assessment, StatusQuoFinding, Verdict } from "./assessment.ts";
import { mainModelOn, variantsOf } from "./mainModel.ts";
import { scenariosInWords, stateInWords, statementInWords } from "./narrateModel.ts";
import {
  conditionFindings,
  demandFindings,
  pillarFindings,
  placeIn,
  stanceFindings,
  valueFindings,
} from "./recordFindings.ts";
import { type SolvedModel, solveModel, statesWhere } from "./solvedModel.ts";
import { weighSources } from "./sourceBalance.ts";
import {
  agreementFinding,
  changeFindings,
  jointChangeFindings,
  leads,
  openDialogue,
  outcomeFindings,
  preferenceFindings,
  robustnessFindings,
  thirdPartyFindings,
  variantFindings,
  verdictOf,
  type Wanted,
} from "./strategyFindings.ts";

/** Id under which the changes that would make dialogue as such hold are listed. */
export const DIALOGUE = "dialogue";

export interface AssessOptions {
  /** Day number: nothing known later is used. */
  day: number;
  /** How the reader named the case, for the commands that reproduce the page. */
  folder: string;
  /** Problems from reading the case; the checks are made of what was known on the day. */
  problems?: readonly Problem[];
}

/** An assessment before its notes are numbered and rendered, which narrating the page does. */
export type UnnotedAssessment = Omit<Assessment, "notes">;

export interface Assessed {
  assessment: UnnotedAssessment;
  /** The record as of the day: what notes may cite. */
  record: Case;
  solved: SolvedModel | undefined;
}

/**
 * The answer to a case's question as of a day, with the grounds of every part. Deterministic: the same case
 * and day give the same assessment.
 */
export function assess(full: Case, { day, folder, problems = [] }: AssessOptions): Assessed {
  const view = caseAsOf(full, day);
  const record = view.case;
  const parties = record.meta.parties.map((id) => ({ id, name: nameOf(record, id) }));
  const main = mainModelOn(record, day);
  const variants = variantsOf(record, main);
  const reading = main ? readStatusQuo(record, main, day) : undefined;
  const solved = main ? solveModel(main, statusQuoOptions(main, reading)) : undefined;
  const dialogueText = main?.entry.dialogue ?? record.meta.dialogue;
  const dialogue = solved && dialogueText !== undefined ? statesWhere(solved.space, dialogueText) : [];
  const formats = statusOn(record, day, record.meta.parties[1]!);
  const outcomes = solved ? outcomeFindings(record, solved, dialogue) : [];
  const asOf = formatDay(day);
  const verdict = solved && solved.start !== undefined ? verdictOf(solved, dialogue) : "closed";
  const wanted = [...wantedDialogue(dialogueText), ...outcomes];
  const changes = solved ? changeFindings(record, solved, wanted) : [];
  const assessment: UnnotedAssessment = {
    title: record.meta.title,
    question: record.meta.question,
    asOf,
    parties,
    answer: answerOf(record, main, solved, dialogue, verdict, asOf),
    stated: (record.meta.answer ?? []).map((answer) => ({
      id: answer.id,
      by: answer.by,
      says: answer.says,
      sources: answer.sources ?? [],
      place: placeIn(record, answer),
    })),
    statusQuo: statusQuoFinding(main, solved, reading, dialogueText),
    formats,
    pillars: pillarFindings(record, formats),
    conditions: conditionFindings(record, day),
    demands: demandFindings(record, day),
    values: valueFindings(record),
    stances: stanceFindings(record, day),
    thirdParties: solved ? thirdPartyFindings(record, solved, dialogue) : [],
    outcomes,
    changes,
    jointChanges: solved ? jointChangeFindings(solved, wanted, changes) : [],
    robustness: solved && solved.start !== undefined ? robustnessFindings(solved, dialogue, outcomes) : [],
    agreement: solved ? agreementFinding(record, solved) : { scenarios: [] },
    variants: variantFindings(
      record,
      variants.map((entry) => ({ entry, on: statusQuoOptions(entry, readStatusQuo(record, entry, day)) })),
      dialogueText,
    ),
    preferences: solved ? preferenceFindings(record, solved) : [],
    sourceBalance: weighSources(record),
    weaknesses: (record.meta.weaknesses ?? []).map((weakness) => ({
      says: weakness.says,
      about: weakness.about ?? [],
      place: placeIn(record, weakness),
    })),
    ...recordEnd(record, day),
    withoutCitation: view.withoutCitation,
    problems: inFileOrder([...view.problems(problems), ...statusQuoProblems(reading)]),
    commands: commandsFor(folder, asOf, main?.entry.file),
  };
  return { assessment, record, solved };
}

export function nameOf(record: Case, actor: string): string {
  return record.actors.find(({ id }) => id === actor)?.name ?? actor;
}

/** Dialogue as such is wanted beside the outcomes: no outcome of the case need be the nearest dialogue. */
function wantedDialogue(expression: string | undefined): Wanted[] {
  return expression === undefined ? [] : [{ id: DIALOGUE, name: "dialogue", when: expression }];
}

/** What is on by the record; undefined keeps the author's own status quo (graph form has no options). */
export function statusQuoOptions(
  entry: CaseModel,
  reading: StatusQuoReading | undefined,
): readonly string[] | undefined {
  if (entry.file.moves || !reading || reading.options.length === 0) return undefined;
  const isAnyKnown = reading.options.some(
    ({ record, stated }) => record !== undefined || stated !== undefined,
  );
  return isAnyKnown ? reading.on : undefined;
}

function answerOf(
  record: Case,
  main: CaseModel | undefined,
  solved: SolvedModel | undefined,
  dialogue: readonly number[],
  verdict: Verdict,
  asOf: string,
): Answer {
  const [a, b] = record.meta.parties.map((id) => nameOf(record, id));
  const day = dateInWords(asOf);
  if (!main)
    return {
      verdict,
      computed: false,
      sentence: `The case states no priorities for ${day} or earlier, so the question cannot be answered for that day by computation.`,
      because: [],
    };
  if (!solved)
    return {
      verdict,
      computed: false,
      sentence: `The model "${main.file.title}" has errors and cannot be solved, so the question is not answered by computation.`,
      because: [],
    };
  if (solved.start === undefined)
    return {
      verdict,
      computed: false,
      sentence: `The combination of options that the record gives for ${day} is infeasible in the model, so the question cannot be answered for that day.`,
      because: [],
    };
  const { scenarios } = solved;
  const open = scenarios.filter((scenario) => openDialogue(solved, scenario, dialogue).length > 0);
  const all = scenarios.length;
  const talk = `a state in which ${a} and ${b} talk`;
  const inWords = (list: typeof scenarios) =>
    scenariosInWords(
      solved,
      list.map(({ name }) => name),
    );
  const count = all === 1 ? "the only scenario" : `all ${all} scenarios`;
  const sentence =
    verdict === "open"
      ? `Yes: if the priorities recorded here are right, ${talk} holds and can be reached from where things stand on ${day}, in ${count}.`
      : verdict === "conditional"
        ? `Only under conditions: ${talk} holds and can be reached from where things stand on ${day} in ${open.length} of ${all} scenarios.`
        : `Not as things stand: if the priorities recorded here are right, no state in which ${a} and ${b} talk both holds and can be reached from where things stand on ${day}, in ${all === 1 ? "the only scenario" : `any of ${all} scenarios`}.`;
  const holds = scenarios.filter((scenario) => dialogue.some((state) => leads(scenario, state)));
  const reached = scenarios.filter(({ reach }) => dialogue.some((state) => reach?.has(state)));
  const allInWords = all === 1 ? "1 scenario" : `${all} scenarios`;
  const because = [
    {
      says: `A dialogue state holds, reachable or not, in ${holds.length} of ${allInWords}${some(holds, all) ? ` (${inWords(holds)})` : ""}.`,
    },
    {
      says: `A dialogue state can be reached by steps that pay whoever takes them, whether or not it then holds, in ${reached.length} of ${allInWords}${some(reached, all) ? ` (${inWords(reached)})` : ""}.`,
    },
    {
      says: `Dialogue means that ${dialogueInWords(main, record)}: ${dialogue.length} of ${solved.space.stateCount} feasible states.`,
      place: placeIn(record, record.meta, "dialogue"),
    },
  ];
  return { verdict, computed: true, sentence, because };
}

function dialogueInWords(main: CaseModel, record: Case): string {
  const expression = main.entry.dialogue ?? record.meta.dialogue;
  return expression === undefined
    ? "nothing: the case does not define it"
    : `${statementInWords(main, expression)} (${expression})`;
}

function some(list: readonly unknown[], all: number): boolean {
  return list.length > 0 && list.length < all;
}

function statusQuoFinding(
  entry: CaseModel | undefined,
  solved: SolvedModel | undefined,
  reading: StatusQuoReading | undefined,
  dialogue: string | undefined,
): StatusQuoFinding {
  if (!entry || !reading)
    return {
      model: "",
      state: null,
      on: [],
      says: "No priorities are stated for this day.",
      options: [],
      differences: [],
    };
  const names = new Map(
    entry.file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).map((option) => [option.id, { on: option.name, off: option.off, owner: dm.name }]),
    ),
  );
  const start = solved?.start;
  const on =
    solved && start !== undefined && solved.space.form === "option"
      ? solved.space.onOptions(start)
      : reading.on;
  return {
    model: entry.entry.id,
    state: solved && start !== undefined ? solved.space.idOf(start) : null,
    on,
    says: stateInWords(entry, new Set(on)),
    options: reading.options.map((option) => ({
      option: option.option,
      decisionMaker: option.decisionMaker,
      name: names.get(option.option)?.on ?? option.option,
      isOn: option.isOn,
      ...(option.record === undefined ? {} : { record: option.record }),
      ...(option.stated === undefined ? {} : { stated: option.stated }),
      isContested: option.isContested,
      ...(option.isContested ? { otherwise: verdictOtherwise(entry, reading, option.option, dialogue) } : {}),
      because: option.because.map(({ says, place: { file, line } }) => ({ says, place: { file, line } })),
      place: { file: option.place.file, line: option.place.line },
    })),
    differences: reading.differences.map(({ option }) => option),
  };
}

/** The verdict if one contested option were taken the other way. */
function verdictOtherwise(
  entry: CaseModel,
  reading: StatusQuoReading,
  option: string,
  dialogue: string | undefined,
): Verdict | null {
  const on = reading.on.includes(option) ? reading.on.filter((id) => id !== option) : [...reading.on, option];
  const solved = solveModel(entry, on);
  if (!solved || solved.start === undefined || dialogue === undefined) return null;
  return verdictOf(solved, statesWhere(solved.space, dialogue));
}

function statusQuoProblems(reading: StatusQuoReading | undefined): Problem[] {
  return (reading?.differences ?? []).map(({ option, record: answer, stated, place, because }) => ({
    rule: "status-quo-differs",
    severity: "warning" as const,
    message: `the record says ${answer} to option ${option}, the stated status quo says ${stated ? "on" : "off"}; the record is used`,
    ...place,
    related: because.map((ground) => ({
      message: ground.says,
      file: ground.place.file,
      line: ground.place.line,
      column: ground.place.column,
    })),
  }));
}

const HALF_A_YEAR = 183;

/** A record that stops long before the day is silent about the time since, which is not the same as calm. */
function recordEnd(record: Case, day: number): { recordEnds?: string } {
  let last: { text: string; day: number } | undefined;
  for (const event of record.events) {
    const date = event.kind === "planned" ? undefined : parseDate(event.date);
    if (date && (!last || date.last > last.day)) last = { text: event.date, day: date.last };
  }
  return last && day - last.day > HALF_A_YEAR ? { recordEnds: last.text } : {};
}

function commandsFor(folder: string, asOf: string, modelFile: string | undefined): string[] {
  const commands = [`detente review ${folder} --as-of ${asOf}`, `detente status ${folder} --on ${asOf}`];
  if (modelFile !== undefined) commands.push(`detente solve ${folder}/${modelFile}`);
  commands.push(`detente check ${folder}`);
  return commands;
}
