import {
  type Case,
  type CaseModel,
  citedIn,
  citedTogether,
  conditionStateOn,
  conditionStates,
  evaluateRule,
  formatDay,
  inFileOrder,
  type OptionReading,
  type Problem,
  parseDate,
  type Rule,
  readStatusQuo,
  type StatusQuoReading,
  sourceOf,
  statusForParties,
} from "../record/index.ts";
import { type Carriers, evaluate, findCarriers, parseStatement } from "../strategy/index.ts";
import { answerFrom, whyUnanswered } from "./answer.ts";
import { assumptionFindings } from "./assumptions.ts";
import { changedSince, lastJudgement } from "./changedSince.ts";
import { Changes, type Wanted } from "./changeFindings.ts";
import { confidenceSteps, confidenceWord } from "./confidence.ts";
import type {
  Answer,
  Assessment,
  ChangedSince,
  ChangeFinding,
  Confidence,
  Ground,
  ModelFinding,
  OnRecord,
  StatedFinding,
  StatusQuoFinding,
  Verdict,
} from "./findings/index.ts";
import { latelyOn, recordUntil } from "./happenings.ts";
import { lastingOf, reachableFrom } from "./judge.ts";
import { ENGLISH, type Language } from "./language.ts";
import { lazily } from "./lazily.ts";
import { variantsOf } from "./mainModel.ts";
import { stateInWords } from "./narrateModel.ts";
import { onRecordOn } from "./path/index.ts";
import { reasonFindings } from "./reasons.ts";
import {
  conditionFindings,
  demandFindings,
  forecastFindings,
  inOthers,
  pillarFindings,
  placeIn,
  recommendationFindings,
  stanceFindings,
  valueFindings,
} from "./recordFindings.ts";
import { Say } from "./say.ts";
import { carriedSince, isInterrupted, leavesOf, turnedBy, turningDays } from "./since.ts";
import { type SolvedModel, solveModel, statesWhere } from "./solvedModel.ts";
import { weighSources } from "./sourceBalance.ts";
import { lastStated } from "./staleness.ts";
import { dialogueOf, listsAhead, type Stand, standOn, statusQuoOptions } from "./stand.ts";
import {
  agreementFinding,
  DIALOGUE,
  leads,
  outcomeFindings,
  preferenceFindings,
  robustnessFindings,
  thirdPartyFindings,
  variantFindings,
  verdictOf,
} from "./strategyFindings.ts";
import { talksToday } from "./talks.ts";
import { watchFindings } from "./watch.ts";

export { dialogueOf, statusQuoOptions } from "./stand.ts";
export { DIALOGUE } from "./strategyFindings.ts";

export interface AssessOptions {
  /** Day number: nothing known later is used. */
  day: number;
  /** How the reader named the case, for the commands that reproduce the page. */
  folder: string;
  /** Problems from reading the case; the checks are made of what was known on the day. */
  problems?: readonly Problem[];
  /** Day number of an earlier judgement to compare with; default: the day of the model's own priorities. */
  since?: number;
  language?: Language;
}

/** An assessment before its notes are numbered and rendered, which narrating the page does. */
export type UnnotedAssessment = Omit<Assessment, "notes" | "page">;

export interface Assessed {
  assessment: UnnotedAssessment;
  /** The changes that would make dialogue and each outcome hold; undefined without a model that is solved. */
  changes: Changes | undefined;
  /** The record as of the day: what notes may cite. */
  record: Case;
  solved: SolvedModel | undefined;
  stand: Stand;
  say: Say;
}

/**
 * The answer to a case's question as of a day, with the grounds of every part. Deterministic: the same case
 * and day give the same assessment.
 */
export function assess(full: Case, options: AssessOptions): Assessed {
  const { day, folder, problems = [], language = ENGLISH } = options;
  const stand = standOn(full, day);
  const say = new Say(stand, language);
  const { view, record, main, reading, solved, dialogueText, dialogue } = stand;
  const parties = record.meta.parties.map((id) => ({ id, name: nameOf(record, id) }));
  const formats = statusForParties(record, day, record.meta.parties);
  const asOf = formatDay(day);
  const wanted = [...wantedDialogue(dialogueText), ...record.outcomes];
  const changes = solved && new Changes(record, solved, wanted, say.language);
  const toDialogue = changes?.singleTo(DIALOGUE) ?? [];
  const preferences = solved ? preferenceFindings(record, solved, say.language) : [];
  const statusQuo = statusQuoFinding(stand, say);
  const answer = answerOn(stand, say, (lasting) => ({
    ...lasting,
    whose: whoseChange(toDialogue),
  }));
  const age = main ? lastStated(main, day) : undefined;
  const carriers = answer.answered ? carriersOf(stand) : undefined;
  const assumptions = carriers ? assumptionFindings(stand, say, carriers, preferences, statusQuo) : [];
  const carried = carriers
    ? {
        same: carriers.count.same,
        sameVerdict: carriers.count.sameVerdict,
        of: carriers.count.of,
        inert: [...new Set(carriers.inert.map(({ decisionMaker }) => decisionMaker))],
      }
    : null;
  const variants = variantsOf(record, main, day);
  const onRecord = onRecordOn(record, main, variants, day);
  const confidence = confidenceFinding(say, answer, {
    age: age === undefined ? undefined : day - age,
    parties: solved ? partyDecisionMakers(record, solved) : [],
    assumptions,
    preferences,
    statusQuo,
    verdict: answer.verdict ?? "closed",
    carried,
    onRecord: onRecord && sinceStated(onRecord),
    ends: answer.lasting.instead.length,
  });
  const until = recordUntil(record);
  const assessment: UnnotedAssessment = lazily({
    title: record.meta.title,
    ...(record.meta.subtitle === undefined ? {} : { subtitle: record.meta.subtitle }),
    ...(record.meta.authors === undefined ? {} : { authors: record.meta.authors }),
    question: record.meta.question,
    asOf,
    recordUntil: until?.text ?? null,
    language: language.code,
    parties,
    model: main ? modelFinding(stand, main) : null,
    answer: { ...answer, confidence },
    assumptions,
    carried,
    reasons: () => reasonFindings(stand, say.language),
    watchFor: () => watchFindings(stand, toDialogue, say),
    changedSince: () => compareWithLast(full, stand, say, answer, options.since),
    lately: () => latelyOn(record, day),
    stated: statedFindings(record, answer),
    statusQuo,
    formats,
    pillars: () => pillarFindings(record, formats),
    conditions: () => conditionFindings(record, day),
    demands: () => demandFindings(record, day),
    values: () => valueFindings(record),
    stances: () => stanceFindings(record, day),
    forecasts: () => forecastFindings(record, day, (outcome, on) => isWhereThingsStand(stand, outcome, on)),
    recommendations: () => recommendationFindings(record),
    thirdParties: () => (solved ? thirdPartyFindings(record, solved, dialogue, say.language) : []),
    outcomes: () => (solved ? outcomeFindings(record, solved, dialogue, say.language) : []),
    changes: () => changes?.single() ?? [],
    jointChanges: () => changes?.joint() ?? [],
    robustness: () =>
      solved && solved.start !== undefined ? robustnessFindings(record, solved, dialogue) : [],
    agreement: () => (solved ? agreementFinding(record, solved) : { scenarios: [] }),
    onRecord,
    measures: [],
    variants: () =>
      variantFindings(
        record,
        variants.map((entry) => ({ entry, on: statusQuoOptions(entry, readStatusQuo(record, entry, day)) })),
        main,
      ),
    preferences,
    sourceBalance: () => weighSources(record),
    weaknesses: () =>
      (record.meta.weaknesses ?? []).map((weakness) => ({
        says: weakness.says,
        about: weakness.about ?? [],
        place: placeIn(record, weakness),
      })),
    ...(until && day - until.last > HALF_A_YEAR ? { recordEnds: until.text } : {}),
    withoutCitation: view.withoutCitation,
    problems: inFileOrder([...view.problems(problems), ...statusQuoProblems(reading)]),
    commands: commandsFor(folder, asOf, main?.entry.file),
  });
  return { assessment, changes, record, solved, stand, say };
}

/** A record that stops long before the day is silent about the time since, which is not the same as calm. */
const HALF_A_YEAR = 183;

/** The answer alone, without what explains it: what an earlier day is compared by. */
function answerOn(
  stand: Stand,
  say: Say,
  complete: (lasting: Answer["lasting"]) => Answer["lasting"] = (lasting) => lasting,
): Answer {
  return answerFrom(
    stand,
    say,
    {
      talksToday: talksToday(stand),
      reachable: reachableFrom(stand, say.language),
      lasting: complete(lastingOf(stand, say.language)),
    },
    answerGrounds(stand, say),
  );
}

function compareWithLast(
  full: Case,
  stand: Stand,
  say: Say,
  answer: Answer,
  asked: number | undefined,
): ChangedSince | null {
  const last = lastJudgement(stand.record, stand, asked);
  if (!last) return null;
  const before = standOn(full, last.day);
  const { language } = say;
  const sayBefore = new Say(before, language);
  // The earlier priorities where things stand now: the same day's facts under the other list.
  const between = before.main && stand.main ? withModel(stand, before.main) : undefined;
  return changedSince(
    { stand: before, answer: answerOn(before, sayBefore) },
    { stand, answer },
    last.of,
    between ? answerOn(between, new Say(between, language)) : undefined,
  );
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

export function nameOf(record: Case, actor: string): string {
  return record.actors.find(({ id }) => id === actor)?.name ?? actor;
}

/** Dialogue as such is wanted beside the outcomes: no outcome of the case need be the nearest dialogue. */
function wantedDialogue(expression: string | undefined): Wanted[] {
  return expression === undefined ? [] : [{ id: DIALOGUE, name: "dialogue", when: expression }];
}

/** What the parts of the answer rest on: counts over readings, and what dialogue is. */
function answerGrounds(stand: Stand, say: Say): Ground[] {
  const { record, main, solved, dialogue } = stand;
  if (!main || !solved || solved.start === undefined || whyUnanswered(stand) === "no-dialogue") return [];
  const { scenarios } = solved;
  const { answer: says } = say.words.sections;
  const expression = dialogueOf(record, main);
  const all = scenarios.length;
  const tell = (list: typeof scenarios) =>
    say.words.inReadings(
      say.readings(
        list.map(({ name }) => name),
        all,
      ),
    );
  const holds = scenarios.filter((scenario) => dialogue.some((state) => leads(scenario, state)));
  const reached = scenarios.filter(({ reach }) => dialogue.some((state) => reach?.has(state)));
  return [
    { says: says.holds(tell(holds)) },
    { says: says.reached(tell(reached)) },
    {
      says: says.dialogue(
        expression === undefined ? undefined : say.statement(expression),
        expression ?? "",
        dialogue.length,
        solved.space.stateCount,
      ),
      place: placeIn(record, record.meta, "dialogue"),
    },
  ];
}

/** Of the moves only those made since the lists were stated speak for them or against them. */
function sinceStated({
  choices,
  credited,
}: OnRecord): NonNullable<Parameters<typeof confidenceSteps>[0]["onRecord"]> {
  const against = choices.filter(
    ({ kind, verdict, lists }) =>
      kind === "move" && verdict === "contradicted" && !lists.every(({ beforehand }) => beforehand),
  );
  const decided = choices.filter(
    ({ kind, verdict }) => kind === "move" && (verdict === "explained" || verdict === "contradicted"),
  );
  return { credited, contradicts: against.length, decided: decided.length };
}

/** Decision makers under whose change alone talks would last from here. */
function whoseChange(toDialogue: readonly ChangeFinding[]): string[] {
  return [
    ...new Set(toDialogue.filter(({ reachable }) => reachable).map(({ decisionMaker }) => decisionMaker)),
  ];
}

/** What carries the answer; of priorities too many to try, or no answer, nothing. */
function carriersOf({ solved, dialogueText, dialogue }: Stand): Carriers | undefined {
  if (!solved || solved.start === undefined || dialogueText === undefined || dialogue.length === 0)
    return undefined;
  return findCarriers(solved.model, solved.space, { want: dialogueText });
}

function partyDecisionMakers(record: Case, { entry }: SolvedModel): string[] {
  return entry.file.decisionMakers.flatMap((dm) =>
    record.meta.parties.includes(dm.actor ?? dm.id) ? [dm.id] : [],
  );
}

function confidenceFinding(
  say: Say,
  answer: Answer,
  grounds: Parameters<typeof confidenceSteps>[0],
): Confidence | null {
  if (!answer.answered) return null;
  const steps = confidenceSteps(grounds);
  const { reasons, none } = say.words.confidence;
  const because = steps
    .filter(({ down }) => down > 0)
    .map(({ reason, n = 0, of = 0, whose = [], statement }) => {
      switch (reason) {
        case "age":
          return reasons.age(n === 0 ? undefined : n);
        case "sources":
          return reasons.sources(
            n,
            of,
            whose.map((id) => say.decisionMaker(id)),
          );
        case "uncertain":
          return reasons.uncertain(
            say.whose(statement!.decisionMaker, statement!.type),
            say.priority(statement!.say, statement!.decisionMaker),
          );
        case "untested":
          return reasons.untested;
        default:
          return reasons[reason](n, of);
      }
    });
  return {
    word: confidenceWord(steps),
    because: because.length > 0 ? because : [none],
    steps,
  };
}

function modelFinding({ stale }: Stand, main: CaseModel): ModelFinding {
  const { file, entry } = main;
  return {
    id: entry.id,
    title: file.title,
    name: entry.name ?? file.title,
    asOf: file.asOf ?? null,
    ...(file.restated === undefined ? {} : { restated: file.restated }),
    ...(file.holdsUntil === undefined ? {} : { holdsUntil: file.holdsUntil }),
    stale: stale.length > 0,
    staleBecause: stale,
    readings: file.decisionMakers.flatMap(({ id, name, types }) =>
      types && Object.keys(types).length > 1
        ? [{ decisionMaker: id, name, types: Object.entries(types).map(([key, type]) => type.name ?? key) }]
        : [],
    ),
  };
}

/** Whether what an author concluded is what follows as computed: held against the outcomes play comes to rest in. */
function statedFindings(record: Case, answer: Answer): StatedFinding[] {
  return (record.meta.answer ?? []).map((stated) => {
    const ends = answer.lasting.instead.map(({ outcomes }) => outcomes);
    const named = stated.outcomes ?? [];
    const agreeing = ends.filter((outcomes) => outcomes.some((id) => named.includes(id))).length;
    const agrees =
      !answer.answered || named.length === 0 || ends.length === 0
        ? null
        : agreeing === ends.length
          ? true
          : agreeing === 0
            ? false
            : null;
    return {
      id: stated.id,
      by: stated.by,
      says: stated.says,
      ...inOthers(stated),
      ...(stated.known === undefined ? {} : { date: stated.known }),
      agrees,
      claims: record.claims
        .filter(({ id }) => stated.claims?.includes(id))
        .map((claim) => ({
          id: claim.id,
          says: claim.says,
          ...citedIn(claim.sources),
          place: placeIn(record, claim),
        })),
      ...citedIn(stated.sources),
      place: placeIn(record, stated),
    };
  });
}

/** Whether an outcome is where things stood on a day, by the record; undefined where it cannot be told. */
function isWhereThingsStand({ record, main }: Stand, outcome: string, on: number): boolean | undefined {
  const found = record.outcomes.find(({ id }) => id === outcome);
  if (!found || !main || main.file.moves) return undefined;
  const parsed = parseStatement(found.when);
  const reading = readStatusQuo(record, main, on);
  if ("fault" in parsed || reading.options.some(({ record: answer }) => answer === undefined))
    return undefined;
  return evaluate(parsed.expression, (id) => reading.on.includes(id));
}

function statusQuoFinding(
  { record, main: entry, solved, reading, dialogueText, day }: Stand,
  say: Say,
): StatusQuoFinding {
  if (!entry || !reading)
    return { model: "", state: null, on: [], off: [], contested: [], says: "", options: [], differences: [] };
  const definitions = new Map(
    entry.file.decisionMakers.flatMap((dm) => (dm.options ?? []).map((option) => [option.id, option])),
  );
  const start = solved?.start;
  const on =
    solved && start !== undefined && solved.space.form === "option"
      ? solved.space.onOptions(start)
      : reading.on;
  const contested = reading.options.filter((option) =>
    isContested(record, option, definitions.get(option.option)?.onWhen),
  );
  return {
    model: entry.entry.id,
    state: solved && start !== undefined ? solved.space.idOf(start) : null,
    on,
    off: reading.options.map(({ option }) => option).filter((id) => !on.includes(id)),
    contested: contested.map(({ option }) => option),
    says: stateInWords(entry, new Set(on), say.language),
    options: reading.options.map((option) => {
      const rule = definitions.get(option.option)?.onWhen;
      const since =
        rule && (option.record === "yes" || option.record === "no")
          ? carriedSince(record, rule, day)
          : undefined;
      const isOpen = contested.includes(option);
      const readings = rule
        ? [
            ...readingsUnder(record, rule).map((says) => say.words.author(says)),
            ...disputeUnder(record, rule, day).map((state) => say.text(state)),
          ]
        : [];
      const definition = definitions.get(option.option);
      return {
        option: option.option,
        decisionMaker: option.decisionMaker,
        name: definitions.get(option.option)?.name ?? option.option,
        isOn: on.includes(option.option),
        ...(option.record === undefined ? {} : { record: option.record }),
        ...(option.stated === undefined ? {} : { stated: option.stated }),
        ...(since === undefined || fellSilent(record, option, rule!, since)
          ? {}
          : { since, sinceBy: turnedBy(record, rule!, since) }),
        ...(since !== undefined && rule && isInterrupted(record, rule, since, day)
          ? { sinceBroken: true }
          : {}),
        isShown: isShown(record, definitions.get(option.option), day),
        ...wordOf(record, definition, day),
        shortOf: shortOf(record, definitions.get(option.option)?.shortOf ?? []),
        isContested: isOpen,
        ...(isOpen && readings.length > 0 ? { readings } : {}),
        ...(isOpen ? { otherwise: verdictOtherwise(entry, reading, option.option, dialogueText) } : {}),
        because: option.because.map((ground) => ({
          says: say.ground(ground),
          place: { file: ground.place.file, line: ground.place.line },
        })),
        ...citedTogether(rule ? factsUnder(record, rule).map(({ sources }) => citedIn(sources)) : []),
        place: { file: option.place.file, line: option.place.line },
      };
    }),
    differences: reading.differences.map(({ option }) => option),
  };
}

/** Whether a rule says what is counted: without one for off, all that is not shown on is off by the rule's own word. */
function isShown(
  record: Case,
  option: { onWhen?: Rule | undefined; offWhen?: Rule | undefined } | undefined,
  day: number,
): boolean {
  if (!option?.onWhen && !option?.offWhen) return false;
  if (option.onWhen && evaluateRule(record, option.onWhen, day) === "yes") return true;
  if (option.offWhen) return evaluateRule(record, option.offWhen, day) === "yes";
  // That a body rests is no act of any one party to it: who broke off, its work at rest does not say.
  return !leavesOf(option.onWhen!).every((leaf) => "format" in leaf && leaf.axis === "operation");
}

/**
 * Whether an option has been off only since a body that carried it came to rest by nobody's act: then its day is that
 * of the body's silence, which its channel tells, and no day on which its owner did anything.
 */
function fellSilent(record: Case, { isOn }: OptionReading, rule: Rule, since: string): boolean {
  if (isOn) return false;
  const day = parseDate(since)!.first;
  const turned = leavesOf(rule).filter(
    (leaf) => evaluateRule(record, leaf, day) !== evaluateRule(record, leaf, day - 1),
  );
  const rests = turned.every((leaf) => {
    const format = "format" in leaf ? record.formats.find(({ id }) => id === leaf.format) : undefined;
    return format?.phases.some(
      ({ date, status, by }) => date === since && status === "dormant" && by === undefined,
    );
  });
  return turned.length > 0 && rests;
}

/**
 * Whose word alone shows an option on, or off; and whether a word that showed it on has lapsed with nothing to show it
 * off, which is no act of anybody's.
 */
function wordOf(
  record: Case,
  option: { onWhen?: Rule | undefined; offWhen?: Rule | undefined } | undefined,
  day: number,
): { word?: string; lapsed?: true } {
  const { onWhen, offWhen } = option ?? {};
  const isMet = (rule: Rule | undefined) => rule !== undefined && evaluateRule(record, rule, day) === "yes";
  const rule = isMet(onWhen) ? onWhen : isMet(offWhen) ? offWhen : undefined;
  if (rule !== undefined) {
    const met = leavesOf(rule).filter((leaf) => isMet(leaf));
    const actors = met.map((leaf) => {
      const claim = "claim" in leaf ? record.claims.find(({ id }) => id === leaf.claim) : undefined;
      return claim && speakerOf(record, claim);
    });
    const [first] = actors;
    return first !== undefined && actors.every((actor) => actor === first) ? { word: first } : {};
  }
  const hasSpoken = (leaf: Rule) =>
    "claim" in leaf &&
    [...turningDays(record, [leaf]).keys()].some(
      (turn) => turn <= day && evaluateRule(record, leaf, turn) === "yes",
    );
  return onWhen && leavesOf(onWhen).some(hasSpoken) ? { lapsed: true } : {};
}

/** Whose word a claim is: its actor's, if a work of that actor is cited for it; else the first voice that is. */
function speakerOf(record: Case, claim: Case["claims"][number]): string | undefined {
  const voices = (claim.sources ?? [])
    .map(sourceOf)
    .flatMap((id) => record.sources.find((one) => one.id === id)?.actor ?? []);
  const actor = "actor" in claim ? claim.actor : undefined;
  return actor !== undefined && voices.includes(actor) ? actor : (voices[0] ?? actor);
}

/** Events known by the day that come near an option and are less, in order of time. */
function shortOf(record: Case, ids: readonly string[]): StatusQuoFinding["options"][number]["shortOf"] {
  return record.events
    .filter(({ id, kind }) => ids.includes(id) && kind !== "planned")
    .map((event) => ({
      id: event.id,
      date: event.date,
      says: event.says,
      ...inOthers(event),
      ...citedIn(event.sources),
      place: placeIn(record, event),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The record does not settle it, or settles it on a disputed event or a claim that sources read differently. */
function isContested(record: Case, option: OptionReading, rule: Rule | undefined): boolean {
  return option.isContested || (rule !== undefined && readingsUnder(record, rule).length > 1);
}

/** What sources say differently of the events and claims a rule rests on. */
function readingsUnder(record: Case, rule: Rule): string[] {
  return factsUnder(record, rule).flatMap((fact) =>
    fact.verification === "disputed" || fact.readings ? (fact.readings ?? []).map(({ says }) => says) : [],
  );
}

/** What is said of a condition whose state is disputed on the day. */
function disputeUnder(
  record: Case,
  rule: Rule,
  day: number,
): { says: string; saysIn?: Record<string, string> | undefined }[] {
  return factsUnder(record, rule).flatMap((fact) => {
    if (!("kind" in fact) || fact.kind !== "condition") return [];
    const state = conditionStateOn(conditionStates(fact), day);
    return state?.is === "disputed" && state.says !== undefined
      ? [{ says: state.says, saysIn: state.saysIn }]
      : [];
  });
}

function factsUnder(record: Case, rule: Rule): (Case["events"][number] | Case["claims"][number])[] {
  if ("all" in rule) return rule.all.flatMap((part) => factsUnder(record, part));
  if ("any" in rule) return rule.any.flatMap((part) => factsUnder(record, part));
  if ("not" in rule) return factsUnder(record, rule.not);
  if ("format" in rule) return [];
  if ("event" in rule)
    return record.events.filter(
      ({ id, kind }) => (id === rule.event || id === rule.until) && kind !== "planned",
    );
  if ("answer" in rule) return [];
  const id = "condition" in rule ? rule.condition : rule.claim;
  return record.claims.filter((claim) => claim.id === id);
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

function commandsFor(folder: string, asOf: string, modelFile: string | undefined): string[] {
  const commands = [`detente review ${folder} --as-of ${asOf}`, `detente status ${folder} --on ${asOf}`];
  if (modelFile !== undefined) commands.push(`detente solve ${folder}/${modelFile}`);
  commands.push(`detente check ${folder}`);
  return commands;
}
