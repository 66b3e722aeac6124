import {
  type Case,
  type CaseModel,
  citedIn,
  formatDay,
  inOthers,
  type Problem,
  readStatusQuo,
} from "../record/index.ts";
import { evaluate, parseStatement } from "../strategy/index.ts";
import { answerFrom, beliedAnswer, indifferentOf, whyUnanswered } from "./answer.ts";
import { assumptionFindings } from "./assumptions.ts";
import { type Basis, basisOn, type LastStand } from "./basis.ts";
import { changedSince } from "./changedSince.ts";
import { Changes } from "./changeFindings.ts";
import { confidenceSteps, confidenceWord } from "./confidence.ts";
import { confidenceOfTalks } from "./confidenceOfTalks.ts";
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
} from "./findings/index.ts";
import { endOfRecordBefore, endOfSpan, recordUntil } from "./happenings.ts";
import { Judge } from "./judge.ts";
import { ENGLISH, type Language, languageCodes, languageOf } from "./language.ts";
import { lazily, once } from "./lazily.ts";
import { measureFindings } from "./measures.ts";
import type { BegunPart } from "./parts.ts";
import { beliedReason, reasonFindings, stoodAgainst } from "./reasons.ts";
import { forecastFindings, placeIn } from "./recordFindings.ts";
import { Say } from "./say.ts";
import type { SolvedModel } from "./solvedModel.ts";
import { lastStated } from "./staleness.ts";
import { dialogueOf, type Stand } from "./stand.ts";
import { statusQuoFinding } from "./statusQuoFinding.ts";
import {
  DIALOGUE,
  leads,
  outcomeFindings,
  preferenceFindings,
  thirdPartyFindings,
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
  /** Told as each part is begun: with a large model some take minutes. */
  onPart?: (begun: BegunPart) => void;
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
  /** The same in the other languages, which tell the same on the page. */
  others: () => readonly Assessed[];
  /** The problems of the assessment that are errors; who needs no more of them waits for no more. */
  errors: () => readonly Problem[];
}

/**
 * The answer to a case's question as of a day, with the grounds of every part. Deterministic: the same case
 * and day give the same assessment.
 */
export function assess(full: Case, options: AssessOptions): Assessed {
  const { day, problems = [], since } = options;
  options.onPart?.({ part: "model" });
  return assessFrom(basisOn(full, day, { read: problems, since }), options);
}

/** `shared`: changes that were looked for already, of which the page tells nothing that is in a language. */
function assessFrom(
  found: Basis,
  options: Omit<AssessOptions, "problems" | "since">,
  shared?: Changes,
): Assessed {
  const { onPart, ...inAnyLanguage } = options;
  const { day, folder, language = ENGLISH } = inAnyLanguage;
  const { stand, onRecord, findings, ...basis } = found;
  onPart?.({ part: "answer" });
  const say = new Say(stand, language);
  const { view, record, main, solved, dialogue } = stand;
  const parties = record.meta.parties.map((id) => ({ id, name: nameOf(record, id) }));
  const asOf = formatDay(day);
  const changes = shared ?? (solved && new Changes(record, solved, basis.wanted, language));
  const toDialogue = changes?.singleTo(DIALOGUE) ?? [];
  const preferences = solved ? preferenceFindings(record, solved, say.language) : [];
  const statusQuo = statusQuoFinding(stand, say);
  const ended = endOfRecord(stand);
  const computed = answerOn(stand, say, (lasting) => ({
    ...lasting,
    whose: whoseChange(toDialogue),
  }));
  const reasons = once(() => reasonFindings(stand, say.language));
  const belied =
    computed.answered && (onRecord?.contradicts ?? 0) > 0 ? beliedReason(onRecord, reasons()) : undefined;
  const answer = belied ? beliedAnswer(say, computed, belied, ended) : computed;
  const { headline, sentence } = answer;
  onPart?.({ part: "carriers", answer: { headline, sentence } });
  const age = main ? lastStated(main, day) : undefined;
  const carriers = answer.answered ? basis.carriers() : undefined;
  const assumptions = carriers ? assumptionFindings(stand, say, carriers, preferences, statusQuo) : [];
  const carried = carriers
    ? {
        same: carriers.count.same,
        sameVerdict: carriers.count.sameVerdict,
        of: carriers.count.of,
        untried: carriers.tiesNotTried.reduce((sum, { ties }) => sum + 2 * ties, carriers.untried.small),
        areLargerLeft: carriers.untried.areLargerLeft,
        inert: [...new Set(carriers.inert.map(({ decisionMaker }) => decisionMaker))],
      }
    : null;
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
    read: main ? decisiveReadings(say, main, answer) : [],
    stood: answer.answered
      ? reasons().flatMap((one) => (one.kind === "stays" ? [] : (stoodAgainst(onRecord, one) ?? [])))
      : [],
  });
  const ofTalks = confidenceOfTalks(say, stand, answer.talksToday, ended);
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
    answer: {
      ...answer,
      confidence,
      ...(confidence || !ofTalks ? {} : { confidenceOfTalks: ofTalks }),
    },
    assumptions,
    carried,
    reasons,
    watchFor: () => watchFindings(stand, toDialogue, say),
    changedSince: () => compareWithLast(basis.last(), stand, say, answer),
    lately: () => findings.lately,
    stated: statedFindings(stand, answer),
    statusQuo,
    formats: () => findings.formats,
    pillars: () => findings.pillars,
    conditions: () => findings.conditions,
    demands: () => findings.demands,
    values: () => findings.values,
    stances: () => findings.stances,
    forecasts: () => forecastFindings(record, day, (outcome, on) => isWhereThingsStand(stand, outcome, on)),
    recommendations: () => findings.recommendations,
    thirdParties: () => (solved ? thirdPartyFindings(record, solved, dialogue, say.language) : []),
    outcomes: () => (solved ? outcomeFindings(record, solved, dialogue, say.language) : []),
    changes: () => changes?.single() ?? [],
    jointChanges: () => changes?.joint() ?? [],
    notAllTried: () => changes?.notAllTried() ?? { changes: [], jointChanges: [] },
    robustness: () => findings.robustness,
    agreement: () => findings.agreement,
    onRecord,
    measures: () => measureFindings(record, say),
    variants: () => findings.variants,
    preferences,
    sourceBalance: () => findings.sourceBalance,
    weaknesses: () =>
      (record.meta.weaknesses ?? []).map((weakness) => ({
        says: weakness.says,
        about: weakness.about ?? [],
        place: placeIn(record, weakness),
      })),
    ...(ended === undefined ? {} : { recordEnds: ended }),
    withoutCitation: view.withoutCitation,
    problems: basis.problems,
    commands: commandsFor(folder, asOf, main?.entry.file),
  });
  const others = once(() =>
    languageCodes()
      .filter((code) => code !== language.code)
      .map((code) => assessFrom(found, { ...inAnyLanguage, language: languageOf(code)! }, changes)),
  );
  return { assessment, changes, record, solved, stand, say, errors: basis.errors, others };
}

/** The answer alone, without what explains it: what an earlier day is compared by. */
function answerOn(
  stand: Stand,
  say: Say,
  complete: (lasting: Answer["lasting"]) => Answer["lasting"] = (lasting) => lasting,
): Answer {
  const judge = new Judge(stand, say.language);
  return answerFrom(
    stand,
    say,
    {
      talksToday: talksToday(stand),
      reachable: judge.reachable(),
      lasting: complete(judge.lasting()),
    },
    answerGrounds(stand, say),
    endOfRecord(stand),
  );
}

function endOfRecord({ record, day }: Stand): string | undefined {
  const end = endOfRecordBefore(record, day);
  return end === undefined ? undefined : endOfSpan(end);
}

function compareWithLast(
  last: LastStand | null,
  stand: Stand,
  say: Say,
  answer: Answer,
): ChangedSince | null {
  if (!last) return null;
  const answerTo = (earlier: Stand) => answerOn(earlier, new Say(earlier, say.language));
  return changedSince(
    { stand: last.before, answer: answerTo(last.before) },
    { stand, answer },
    last.of,
    last.between && answerTo(last.between),
  );
}

function nameOf(record: Case, actor: string): string {
  return record.actors.find(({ id }) => id === actor)?.name ?? actor;
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
  return { credited, contradicts: against.length };
}

/** Decision makers under whose change alone talks would last from here. */
function whoseChange(toDialogue: readonly ChangeFinding[]): string[] {
  return [
    ...new Set(toDialogue.filter(({ reachable }) => reachable).map(({ decisionMaker }) => decisionMaker)),
  ];
}

/** Decision makers on whose reading it hangs what follows. */
function decisiveReadings(say: Say, { file }: CaseModel, answer: Answer): string[] {
  const idle = new Set(indifferentOf(say, answer));
  return file.decisionMakers.flatMap(({ id, types }) =>
    Object.keys(types ?? {}).length > 1 && !idle.has(say.decisionMaker(id)) ? [id] : [],
  );
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
    // What weighs most first; the sort is stable.
    .sort((a, b) => b.down - a.down)
    .map(({ reason, n = 0, of = 0, whose = [], statement }) => {
      switch (reason) {
        case "age":
          return reasons.age(n === 0 ? undefined : n);
        case "sources":
          return reasons.sources(
            n,
            of,
            whose.map((id) => say.decisionMaker(id)),
            statement && say.priority(statement.say, statement.decisionMaker),
          );
        case "uncertain":
          return reasons.uncertain(
            say.whose(statement!.decisionMaker, statement!.type),
            say.priority(statement!.say, statement!.decisionMaker),
          );
        case "untested":
          return reasons.untested;
        case "stood":
          return reasons.stood(
            grounds.stood.slice(0, 1).map(({ decisionMaker, option, isOn, from, to, goesOn }) => ({
              name: say.decisionMaker(decisionMaker),
              phrase: say.optionPhrase(option, isOn),
              from: say.date(from),
              to: goesOn ? undefined : say.date(to),
            }))[0]!,
          );
        case "readings":
          return reasons.readings(
            n,
            whose.map((id) => say.decisionMaker(id)),
          );
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
function statedFindings(stand: Stand, answer: Answer): StatedFinding[] {
  const { record, day } = stand;
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
      ...(named.length > 0 && named.every((id) => isWhereThingsStand(stand, id, day) === false)
        ? { isOtherwise: true as const }
        : {}),
      claims: record.claims
        .filter(({ id }) => stated.claims?.includes(id))
        .map((claim) => ({
          id: claim.id,
          says: claim.says,
          ...inOthers(claim),
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

function commandsFor(folder: string, asOf: string, modelFile: string | undefined): string[] {
  const commands = [`detente review ${folder} --as-of ${asOf}`, `detente status ${folder} --on ${asOf}`];
  if (modelFile !== undefined) commands.push(`detente solve ${folder}/${modelFile}`);
  commands.push(`detente check ${folder}`);
  return commands;
}
