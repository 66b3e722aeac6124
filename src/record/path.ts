import type { AxisAnswer } from "./axes.ts";
import type { Case, CaseModel } from "./case.ts";
import { citedIn, citedTogether, type Locator } from "./cited.ts";
import { conditionStates } from "./conditionStates.ts";
import { parseDate } from "./date.ts";
import { entryOf } from "./entryOf.ts";
import { turnsOf } from "./lifeline.ts";
import { inOthers } from "./nouns/called.ts";
import type { Place } from "./problem.ts";
import { factsOfRule, type Rule } from "./rule.ts";
import {
  type AnswerStep,
  answerOfSteps,
  isJudgement,
  ruleSteps,
  type Taken,
  turnsOfFact,
} from "./ruleSteps.ts";
import { ruleField } from "./statusQuo.ts";

/**
 * What the parties did, read off the record by the rules of a model's options: on which days each option was on, off
 * or not to be told, and who changed which when. Silence is unknown wherever an option says how the record shows it
 * off (`offWhen`); where it does not, the author holds that it would be on record if it were on.
 */
export interface ObservedPath {
  /** First and last day, as day numbers. */
  from: number;
  to: number;
  options: ObservedOption[];
  /** Stretches of days on which nothing changes, in order and without gaps, from the day before the first turn on. */
  stretches: Stretch[];
  choices: Choice[];
}

export interface ObservedOption {
  option: string;
  decisionMaker: string;
  /** By which rules it is read; none: it cannot be observed. */
  readBy: ("onWhen" | "offWhen")[];
  /** `yes`: on; `no`: off; anything else leaves it open. */
  spans: { from: number; to: number; answer: AxisAnswer }[];
  /** Stretches on which one rule says on and the other off. */
  clashes: { from: number; to: number }[];
  /** Neither rule ever speaks for on, or for off, in the whole record. */
  never: ("onWhen" | "offWhen")[];
  place: Place;
}

export interface Stretch {
  from: number;
  to: number;
  /** In the order of the options. */
  answers: AxisAnswer[];
}

/**
 * What one decision maker did by one day: one option or several. A `move` takes an option from on to off or back; a
 * choice is `shown` where the record did not tell before, so that it may have stood so for long.
 */
export interface Choice {
  kind: "move" | "shown";
  decisionMaker: string;
  /** A body that carries all of it was stopped, or resumed, by nobody's act or by another's: none of its own doing. */
  notOwn?: NotOwn;
  /** The first day on which it may have been made, and the one by which it was. */
  earliest: number;
  latest: number;
  changes: OptionChange[];
}

/** Whether a decision maker itself took an option from on to off or back. */
export function isOwnMove({ kind, notOwn }: Choice): boolean {
  return kind === "move" && notOwn === undefined;
}

export interface OptionChange {
  option: string;
  toOn: boolean;
  kind: "move" | "shown";
  earliest: number;
  because: ChoiceGround[];
}

export type NotOwn = "nobody" | "others";

/** A fact by which the record shows a choice. */
export interface ChoiceGround {
  kind: "event" | "phase" | "claim" | "condition";
  id: string;
  date: string;
  says: string;
  saysIn?: Record<string, string>;
  /** Of a phase, for those who tell it in another language than `says` does. */
  inFormat?: { format: string; phase: string; says?: string; saysIn?: Record<string, string> };
  /** Actors whose act it was, as far as the record names them. */
  by: string[];
  sources: string[];
  locators?: Locator[];
  verification?: string;
  /** It is by its end that it shows the choice: it held until then. */
  ends?: true;
  place: Place;
}

interface Read {
  on: AnswerStep[] | undefined;
  off: AnswerStep[] | undefined;
}

/** How the options stood, without who chose so. */
export interface ObservedStretches {
  options: readonly { option: string }[];
  stretches: readonly Stretch[];
}

interface Between {
  /** First day asked for; absent: the first on which an option turns. */
  from?: number | undefined;
  to?: number | undefined;
}

export function observedPath(record: Case, entry: CaseModel, between: Between = {}): ObservedPath {
  const { file } = entry;
  const { owned, read, lines, first, last, stretches } = linesOf(record, entry, between);
  const options = owned.map(
    ({ dm, option, at }, k): ObservedOption => ({
      option: option.id,
      decisionMaker: dm.id,
      readBy: (["onWhen", "offWhen"] as const).filter((field) => option[field] !== undefined),
      spans: spansOf(lines[k]!, first, last),
      clashes: clashesOf(read[k]!, first, last),
      never: (["onWhen", "offWhen"] as const).filter((field) => {
        const steps = field === "onWhen" ? read[k]!.on : read[k]!.off;
        const rule = option[field];
        return rule && !("answer" in rule) && steps!.every(({ answer }) => answer !== "yes");
      }),
      place: record.placeOf(file, "decisionMakers", ...at, ruleField(option)),
    }),
  );
  const changes = owned.flatMap(({ dm, option }, k) =>
    changesOf(lines[k]!)
      .filter(({ latest }) => latest >= first && latest <= last)
      .map((change) => ({ ...change, dm: dm.id, actor: dm.actor ?? dm.id, option })),
  );
  const actors = new Set(file.decisionMakers.map(({ id, actor }) => actor ?? id));
  return { from: first, to: last, options, stretches, choices: choicesOf(record, changes, actors) };
}

/** The same as far as some of what is on record tells it. */
export function observedBy(
  taken: Taken,
  record: Case,
  entry: CaseModel,
  between: Between = {},
): ObservedStretches {
  const { owned, stretches } = linesOf(record, entry, between, taken);
  return { options: owned.map(({ option }) => ({ option: option.id })), stretches };
}

/** What the rules of each option say from day to day, and the stretches on which none says anything new. */
function linesOf(record: Case, { file }: CaseModel, { from, to }: Between, taken?: Taken) {
  const owned = file.decisionMakers.flatMap((dm, d) =>
    (dm.options ?? []).map((option, o) => ({ dm, option, at: [d, "options", o] as const })),
  );
  const read = owned.map(
    ({ option }): Read => ({
      on: option.onWhen && ruleSteps(record, option.onWhen, taken),
      off: option.offWhen && ruleSteps(record, option.offWhen, taken),
    }),
  );
  const lines = read.map(combined);
  const turns = [...new Set(lines.flatMap((steps) => steps.slice(1).map(({ day }) => day)))].sort(
    (a, b) => a - b,
  );
  const last = to ?? Math.max(lastDay(record), turns.at(-1) ?? 0);
  const told = Math.min((turns[0] ?? last + 1) - 1, firstDay(record) ?? last, last);
  const first = Math.min(from ?? told, last);
  // A move is judged by where things stood before it, so the stretches begin there, whatever is asked for.
  const start = Math.min(told, first);
  const days = [start, ...turns.filter((day) => day > start && day <= last)];
  const cursors = lines.map(() => 0);
  const stretches = days.map((day, i): Stretch => {
    const answers = lines.map((steps, k) => {
      while (cursors[k]! + 1 < steps.length && steps[cursors[k]! + 1]!.day <= day) cursors[k]! += 1;
      return steps[cursors[k]!]!.answer;
    });
    return { from: day, to: (days[i + 1] ?? last + 1) - 1, answers };
  });
  return { owned, read, lines, first, last, stretches };
}

/** What two rules say together; see `offWhen`. */
function combined({ on, off }: Read): AnswerStep[] {
  const never: AnswerStep[] = [{ day: Number.NEGATIVE_INFINITY, answer: "no" }];
  if (!on && !off) return [{ day: Number.NEGATIVE_INFINITY, answer: "unknown" }];
  if (!off) return on!;
  const turns = [...new Set([...(on ?? never), ...off].map(({ day }) => day))].sort((a, b) => a - b);
  const steps = turns.map((day) => ({
    day,
    answer: together(answerOfSteps(on ?? never, day), answerOfSteps(off, day)),
  }));
  return steps.filter(({ answer }, i) => i === 0 || steps[i - 1]!.answer !== answer);
}

function together(on: AxisAnswer, off: AxisAnswer): AxisAnswer {
  if (on === "yes") return off === "yes" ? "disputed" : "yes";
  if (off === "yes") return "no";
  if (on !== "no") return on;
  return off === "no" ? "unknown" : off;
}

function clashesOf({ on, off }: Read, first: number, last: number): ObservedOption["clashes"] {
  if (!on || !off) return [];
  const days = [...new Set([first, ...on.map(({ day }) => day), ...off.map(({ day }) => day)])]
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b);
  return days.flatMap((day, i) =>
    answerOfSteps(on, day) === "yes" && answerOfSteps(off, day) === "yes"
      ? [{ from: day, to: (days[i + 1] ?? last + 1) - 1 }]
      : [],
  );
}

function spansOf(steps: readonly AnswerStep[], first: number, last: number): ObservedOption["spans"] {
  return steps.flatMap(({ day, answer }, i) => {
    const from = Math.max(day, first);
    const to = Math.min((steps[i + 1]?.day ?? last + 1) - 1, last);
    return from <= to ? [{ from, to, answer }] : [];
  });
}

interface Change {
  toOn: boolean;
  kind: "move" | "shown";
  earliest: number;
  latest: number;
}

/** Where an option comes to stand otherwise than it last surely stood, whatever lies open between. */
function changesOf(steps: readonly AnswerStep[]): Change[] {
  const changes: Change[] = [];
  let stood: { isOn: boolean; until: number } | undefined;
  for (const [i, { day, answer }] of steps.entries()) {
    if (answer !== "yes" && answer !== "no") continue;
    const isOn = answer === "yes";
    if (Number.isFinite(day) && stood?.isOn !== isOn)
      changes.push({
        toOn: isOn,
        kind: stood ? "move" : "shown",
        earliest: stood?.until ?? day,
        latest: day,
      });
    stood = { isOn, until: steps[i + 1]?.day ?? day };
  }
  return changes;
}

type OwnedChange = Change & {
  dm: string;
  actor: string;
  option: { id: string; onWhen?: Rule | undefined; offWhen?: Rule | undefined };
};

/**
 * Changes of one decision maker by the same day are one choice, apart from those that were none of its doing and those
 * that may have been made from another day on: of neither would the days of the other be true.
 *
 * @param actors of all decision makers
 */
function choicesOf(record: Case, changes: readonly OwnedChange[], actors: ReadonlySet<string>): Choice[] {
  const turning = new Map<OwnedChange["option"], Map<number, Rule[]>>();
  const turningOn = (option: OwnedChange["option"], day: number) => {
    const facts = turning.get(option) ?? factsByDay(record, [option.onWhen, option.offWhen]);
    turning.set(option, facts);
    return facts.get(day) ?? [];
  };
  const groups = new Map<string, Grounded[]>();
  for (const found of changes) {
    const because = groundsOn(record, turningOn(found.option, found.latest), found.latest);
    const change = { ...found, because, notOwn: notItsDoing(found, because, actors) };
    const key = JSON.stringify([change.latest, change.dm, change.notOwn, change.earliest]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()]
    .map((group): Choice => {
      const [{ notOwn }] = group as [Grounded];
      const moved = group.filter(({ kind }) => kind === "move");
      return {
        kind: moved.length > 0 ? "move" : "shown",
        decisionMaker: group[0]!.dm,
        ...(notOwn === undefined ? {} : { notOwn }),
        earliest: group[0]!.earliest,
        latest: group[0]!.latest,
        changes: group.map(({ option, toOn, kind, earliest, because }) => ({
          option: option.id,
          toOn,
          kind,
          earliest,
          because: because.map(({ isRest: _, ...ground }) => ground),
        })),
      };
    })
    .sort((a, b) => a.latest - b.latest);
}

/** `isRest`: a phase by which a body, or somebody's part in it, came to rest or to its end. */
type FoundGround = ChoiceGround & { isRest?: true };
type Grounded = OwnedChange & { because: FoundGround[]; notOwn: NotOwn | undefined };

/**
 * That a body came to rest, where the record names nobody who brought it to rest, is no act of a decision maker; what
 * another decision maker stopped or resumed is that one's act and no move of whoever else takes part in it.
 */
function notItsDoing(
  { actor, toOn }: OwnedChange,
  because: readonly FoundGround[],
  actors: ReadonlySet<string>,
): NotOwn | undefined {
  if (because.length === 0 || because.some(({ kind }) => kind !== "phase")) return undefined;
  if (!toOn && because.every(({ by, isRest }) => isRest && by.length === 0)) return "nobody";
  return because.every(({ by }) => !by.includes(actor) && by.some((one) => actors.has(one)))
    ? "others"
    : undefined;
}

export interface JudgedOption {
  option: string;
  /** The judgements its rules name. */
  judgements: { id: string; says: string; saysIn?: Record<string, string>; place: Place }[];
}

/** Options that are read off the record by way of somebody's judgement. */
export function judgedOptions(record: Case, { file }: CaseModel): JudgedOption[] {
  return file.decisionMakers.flatMap(({ options }) =>
    (options ?? []).flatMap(({ id, onWhen, offWhen }): JudgedOption[] => {
      const judgements = [onWhen, offWhen]
        .flatMap((rule) => (rule ? factsOfRule(rule) : []))
        .flatMap((fact) => {
          const claim =
            "claim" in fact && isJudgement(record, fact) ? entryOf(record.claims, fact.claim) : undefined;
          return claim
            ? [{ id: claim.id, says: claim.says, ...inOthers(claim), place: record.placeOf(claim) }]
            : [];
        });
      return judgements.length === 0 ? [] : [{ option: id, judgements }];
    }),
  );
}

/** The facts rules rest on, by the days on which their answers may turn. */
function factsByDay(record: Case, rules: readonly (Rule | undefined)[]): Map<number, Rule[]> {
  const found = new Map<number, Rule[]>();
  for (const rule of rules)
    for (const fact of rule ? factsOfRule(rule) : [])
      for (const day of new Set(turnsOfFact(record, fact))) {
        const there = found.get(day);
        if (there) there.push(fact);
        else found.set(day, [fact]);
      }
  return found;
}

/** What the facts that turn on a day are, as grounds. */
function groundsOn(record: Case, facts: readonly Rule[], day: number): FoundGround[] {
  const found = facts.flatMap((fact) => factOn(record, fact, day));
  return found
    .filter(({ kind, id }, i) => found.findIndex((one) => one.kind === kind && one.id === id) === i)
    .sort((a, b) => Number(a.ends ?? false) - Number(b.ends ?? false));
}

function factOn(record: Case, fact: Rule, day: number): FoundGround[] {
  const turns = (text: string | undefined) => turnsOf(text).includes(day);
  if ("event" in fact)
    return [fact.event, fact.until].flatMap((id) => {
      const event = id === undefined ? undefined : entryOf(record.events, id);
      return event && turns(event.date) ? [eventGround(record, event)] : [];
    });
  if ("format" in fact) {
    const format = entryOf(record.formats, fact.format);
    const phases = (format?.phases ?? []).filter(
      ({ axis, aspect, date }) =>
        turns(date) && (axis === fact.axis || axis === "existence") && concerns(aspect, fact.aspect),
    );
    return phases.map((phase): FoundGround => {
      const told = record.events.filter(
        (event) =>
          event.kind !== "planned" && event.date === phase.date && event.formats?.includes(fact.format),
      );
      return {
        kind: "phase",
        id: `${fact.format}/${phase.phase}/${phase.date}${phase.aspect === undefined ? "" : `/${phase.aspect}`}`,
        date: phase.date,
        says: `${format!.abbreviation ?? format!.name}: ${phase.says ?? phase.phase.replaceAll("-", " ")}`,
        inFormat: {
          format: format!.id,
          phase: phase.phase,
          ...(phase.says === undefined ? {} : { says: phase.says }),
          ...inOthers(phase),
        },
        by: phase.by ?? [...new Set(told.flatMap(({ initiators }) => initiators ?? []))],
        ...citedTogether([phase, ...(phase.readings ?? [])].map(({ sources }) => citedIn(sources))),
        ...(phase.verification === undefined ? {} : { verification: phase.verification }),
        ...(phase.status === "active" ? {} : { isRest: true as const }),
        place: record.placeOf(phase),
      };
    });
  }
  if ("condition" in fact) {
    const claim = entryOf(record.claims, fact.condition);
    if (claim?.kind !== "condition") return [];
    return conditionStates(record, claim)
      .filter(({ date }) => turns(date))
      .map((state) => ({
        kind: "condition" as const,
        id: claim.id,
        date: state.date,
        says: state.says ?? `${claim.says} ${state.is}`,
        ...(state.says === undefined ? {} : inOthers(state)),
        by: claim.addressee === undefined ? [] : [claim.addressee],
        ...citedIn(state.sources),
        place: record.placeOf(state.from ?? state),
      }));
  }
  if (!("claim" in fact)) return [];
  const claim = entryOf(record.claims, fact.claim);
  const date = claim?.date ?? claim?.known;
  if (!claim || date === undefined || (!turns(date) && !turns(claim.until))) return [];
  return [
    {
      kind: "claim",
      id: claim.id,
      date: turns(date) ? date : claim.until!,
      says: claim.says,
      ...inOthers(claim),
      ...(turns(date) ? {} : { ends: true as const }),
      by: "actor" in claim && claim.actor !== undefined ? [claim.actor] : [],
      ...citedIn(claim.sources),
      ...(claim.verification === undefined ? {} : { verification: claim.verification }),
      place: record.placeOf(claim),
    },
  ];
}

function concerns(aspect: string | undefined, asked: string | undefined): boolean {
  return aspect === undefined || aspect === asked || asked === undefined;
}

function eventGround(record: Case, event: Case["events"][number]): ChoiceGround {
  return {
    kind: "event",
    id: event.id,
    date: event.date,
    says: event.says,
    ...inOthers(event),
    by: event.initiators ?? [],
    ...citedIn(event.sources),
    ...(event.verification === undefined ? {} : { verification: event.verification }),
    place: record.placeOf(event),
  };
}

/** The span of what the record tells, plans aside. */
function firstDay(record: Case): number | undefined {
  const days = datesOf(record).map(({ first }) => first);
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b));
}

function lastDay(record: Case): number {
  return datesOf(record).reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY);
}

function datesOf(record: Case): { first: number; last: number }[] {
  const texts = [
    ...record.events.flatMap(({ kind, date }) => (kind === "planned" ? [] : [date])),
    ...record.formats.flatMap(({ phases }) => phases.map(({ date }) => date)),
  ];
  return texts.flatMap((text) => {
    const date = parseDate(text);
    return date && Number.isFinite(date.start.first) && Number.isFinite(date.start.last)
      ? [{ first: date.start.first, last: Number.isFinite(date.last) ? date.last : date.start.last }]
      : [];
  });
}
