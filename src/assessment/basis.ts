import {
  type Case,
  type CaseModel,
  inFileOrder,
  type Problem,
  readStatusQuo,
  type StatusQuoReading,
  statusOn,
} from "../record/index.ts";
import { type Carriers, findCarriers } from "../strategy/index.ts";
import { lastJudgement } from "./changedSince.ts";
import type { Wanted } from "./changeFindings.ts";
import type { Assessment, ChangedSince, OnRecord } from "./findings/index.ts";
import { latelyOn } from "./happenings.ts";
import { ENGLISH } from "./language.ts";
import { lazily, once } from "./lazily.ts";
import { variantsOf } from "./mainModel.ts";
import { onRecordOn } from "./path/index.ts";
import {
  conditionFindings,
  demandFindings,
  pillarFindings,
  recommendationFindings,
  stanceFindings,
  valueFindings,
} from "./recordFindings.ts";
import { solveModel, statesWhere } from "./solvedModel.ts";
import { weighSources } from "./sourceBalance.ts";
import { dialogueOf, listsAhead, type Stand, standOn, statusQuoOptions } from "./stand.ts";
import { agreementFinding, DIALOGUE, robustnessFindings, variantFindings } from "./strategyFindings.ts";
import { ToldAnswers } from "./toldAnswer.ts";

/** Of an assessment what is worked out before anything is told, and so in no language. */
export interface Basis {
  stand: Stand;
  /** What changes of priorities are looked for: dialogue as such, and each outcome. */
  wanted: readonly Wanted[];
  carriers: () => CarriedAnswers | undefined;
  onRecord: OnRecord | null;
  /** What the page is held against; null where no judgement was made before. */
  last: () => LastStand | null;
  /** What the record and the model hold, told in no words but theirs. */
  findings: PlainFindings;
  problems: () => Problem[];
  errors: () => readonly Problem[];
}

type PlainFindings = Pick<
  Assessment,
  | "formats"
  | "lately"
  | "pillars"
  | "conditions"
  | "demands"
  | "values"
  | "stances"
  | "recommendations"
  | "robustness"
  | "agreement"
  | "sourceBalance"
  | "variants"
>;

/** `read`: problems of reading the case; `since`: the day of an earlier judgement, where one is asked for. */
export function basisOn(
  full: Case,
  day: number,
  { read, since }: { read: readonly Problem[]; since: number | undefined },
): Basis {
  const stand = standOn(full, day);
  const { view, record, main, dialogueText } = stand;
  const wanted = [...wantedDialogue(dialogueText), ...record.outcomes];
  const variants = variantsOf(record, main, day);
  return {
    stand,
    wanted,
    carriers: once(() => carriersOf(stand)),
    onRecord: onRecordOn(record, main, variants, day),
    last: once(() => lastStand(full, stand, since)),
    findings: plainFindings(stand, variants),
    problems: once(() => inFileOrder([...view.problems(read), ...statusQuoProblems(stand.reading)])),
    errors: once(() => inFileOrder(view.errors(read))),
  };
}

function plainFindings(
  { record, day, main, solved, dialogue }: Stand,
  variants: readonly CaseModel[],
): PlainFindings {
  const findings: PlainFindings = lazily({
    formats: () => statusOn(record, day, record.meta.parties.at(-1)!),
    lately: () => latelyOn(record, day),
    pillars: () => pillarFindings(record, findings.formats),
    conditions: () => conditionFindings(record, day),
    demands: () => demandFindings(record, day),
    values: () => valueFindings(record),
    stances: () => stanceFindings(record, day),
    recommendations: () => recommendationFindings(record),
    robustness: () =>
      solved && solved.start !== undefined ? robustnessFindings(record, solved, dialogue) : [],
    agreement: () => (solved ? agreementFinding(record, solved) : { scenarios: [] }),
    sourceBalance: () => weighSources(record),
    variants: () =>
      variantFindings(
        record,
        variants.map((entry) => ({ entry, on: statusQuoOptions(entry, readStatusQuo(record, entry, day)) })),
        main,
      ),
  });
  return findings;
}

/** Where things stood at the last judgement, and the earlier model where things stand now. */
export interface LastStand {
  of: ChangedSince["of"];
  before: Stand;
  /** The same day's facts under the other list: tells facts from priorities. */
  between: Stand | undefined;
}

function lastStand(full: Case, stand: Stand, asked: number | undefined): LastStand | null {
  const last = lastJudgement(stand.record, stand, asked);
  if (!last) return null;
  const before = standOn(full, last.day);
  return { of: last.of, before, between: before.main && stand.main && withModel(stand, before.main) };
}

function withModel(stand: Stand, main: CaseModel): Stand {
  const reading = readStatusQuo(stand.record, main, stand.day);
  const solved = solveModel(main, statusQuoOptions(main, reading));
  const dialogueText = dialogueOf(stand.record, main);
  const dialogue = solved && dialogueText !== undefined ? statesWhere(solved.space, dialogueText) : [];
  return {
    ...stand,
    main,
    reading,
    solved,
    dialogueText,
    dialogue,
    stale: [],
    ahead: listsAhead(main, stand.day),
  };
}

/** Dialogue as such is wanted beside the outcomes: no outcome of the case need be the nearest dialogue. */
function wantedDialogue(expression: string | undefined): Wanted[] {
  return expression === undefined ? [] : [{ id: DIALOGUE, name: "dialogue", when: expression }];
}

/** What carries the answer, and what would be told under each change of it that was tried. */
export interface CarriedAnswers extends Carriers {
  answers: ToldAnswers;
}

/**
 * What carries the answer; of priorities too many to try, or no answer, nothing. Answers are compared as they are told
 * in English: what is told is the same in every language.
 */
function carriersOf(stand: Stand): CarriedAnswers | undefined {
  const { solved, dialogueText, dialogue } = stand;
  if (!solved || solved.start === undefined || dialogueText === undefined || dialogue.length === 0)
    return undefined;
  const answers = new ToldAnswers({ ...stand, solved }, ENGLISH);
  const told = answers.told.bind(answers);
  return { ...findCarriers(solved.model, solved.space, { want: dialogueText, told }), answers };
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
