import { append } from "./append.ts";
import { ANSWERED_AS, type Axis, type AxisAnswer, all, opposite } from "./axes.ts";
import type { Case, CaseModel } from "./case.ts";
import { conditionStates, isMeasured } from "./conditionStates.ts";
import { hasCome, isInForce, type PartialDate, parseDate } from "./date.ts";
import { dateInWords } from "./dateWords.ts";
import { entryOf } from "./entryOf.ts";
import { sourceOf } from "./fields.ts";
import { inOthers } from "./nouns/called.ts";
import type { Format } from "./nouns/format.ts";
import { inOrder } from "./phaseOrder.ts";
import type { Place } from "./problem.ts";
import type { Rule } from "./rule.ts";
import { aspectStatusOn, axesFor, formatStatus, holdsOn } from "./status.ts";

/** What the record says of one option on a day, beside what the author states for the model's own day. */
export interface OptionReading {
  option: string;
  decisionMaker: string;
  /** From the rule written with the option; undefined when there is no rule. */
  record: AxisAnswer | undefined;
  /** From the model's `statusQuo`; undefined when the author states none. */
  stated: boolean | undefined;
  /** What is used: the record where it is plain, else what is stated, else off. */
  isOn: boolean;
  /** The record cannot settle it: the reading used rests on the author's word. */
  isContested: boolean;
  /** Grounds in words, each with its place. */
  because: RuleFound[];
  place: Place;
}

export interface StatusQuoReading {
  options: OptionReading[];
  /** Ids of the options that are on. */
  on: string[];
  /** Options where record and author differ on the model's own day. */
  differences: OptionReading[];
}

/**
 * The status quo of a model on a day, read off the record by the rules written with the options. The stated
 * status quo speaks for the model's own day; on another day it only fills what the record leaves open.
 */
export function readStatusQuo(record: Case, entry: CaseModel, day: number): StatusQuoReading {
  const { file } = entry;
  const stated = file.statusQuo && "on" in file.statusQuo ? new Set(file.statusQuo.on) : undefined;
  const modelDate = file.asOf === undefined ? undefined : parseDate(file.asOf);
  const isOwnDay = modelDate !== undefined && modelDate.first <= day && day <= modelDate.last;
  const options: OptionReading[] = [];
  for (const [d, dm] of file.decisionMakers.entries())
    for (const [o, option] of (dm.options ?? []).entries()) {
      const grounds: RuleFound[] = [];
      const answer = optionAnswer(record, option, day, grounds);
      const isStated = stated?.has(option.id);
      const isPlain = answer === "yes" || answer === "no";
      options.push({
        option: option.id,
        decisionMaker: dm.id,
        record: answer,
        stated: isStated,
        isOn: isPlain ? answer === "yes" : (isStated ?? false),
        isContested: answer !== undefined && !isPlain,
        because: grounds,
        place: record.placeOf(file, "decisionMakers", d, "options", o, ruleField(option)),
      });
    }
  return {
    options,
    on: options.filter(({ isOn }) => isOn).map(({ option }) => option),
    differences: isOwnDay
      ? options.filter(
          ({ record: answer, stated: said }) =>
            said !== undefined && ((answer === "yes" && !said) || (answer === "no" && said)),
        )
      : [],
  };
}

/** What a rule met on its way, for those who tell it in another language than `says` does. */
export type RuleGround =
  | {
      kind: "format";
      format: string;
      aspect?: string;
      axis: Axis;
      party: string;
      answer: AxisAnswer;
      /** The phase by which a party left. */
      change?: PhaseOfChange;
    }
  | { kind: "condition"; says: string; saysIn?: Record<string, string>; states: string[] };

interface PhaseOfChange {
  phase: string;
  date: string;
}

export interface RuleFound {
  says: string;
  saysIn?: Record<string, string>;
  place: Place;
  /** Absent where `says` are the words of the case's author. */
  told?: RuleGround;
}

type Ruled = { onWhen?: Rule | undefined; offWhen?: Rule | undefined };

/** The field whose place stands for how an option is read off the record. */
export function ruleField({ onWhen, offWhen }: Ruled): "onWhen" | "offWhen" | "id" {
  return onWhen ? "onWhen" : offWhen ? "offWhen" : "id";
}

/**
 * What the record says of an option as a status quo takes it: what is not shown to be on counts as off. How sure that
 * is, path.ts says, where silence is no answer. Undefined: no rule speaks.
 */
function optionAnswer(
  record: Case,
  { onWhen, offWhen }: Ruled,
  day: number,
  grounds: RuleFound[],
): AxisAnswer | undefined {
  const on = onWhen ? evaluateRule(record, onWhen, day, grounds) : undefined;
  if (!offWhen) return on;
  const shown: typeof grounds = [];
  const off = evaluateRule(record, offWhen, day, shown);
  if (off === "no") return on;
  append(grounds, shown);
  if (on === "yes") return off === "yes" ? "disputed" : "yes";
  return off === "yes" ? "no" : (on ?? off);
}

/** Evaluates a rule against the record; what it met on the way is added to `grounds`, where they are asked for. */
export function evaluateRule(record: Case, rule: Rule, day: number, grounds?: RuleFound[]): AxisAnswer {
  if ("answer" in rule) return rule.answer;
  if ("all" in rule) return all(rule.all.map((part) => evaluateRule(record, part, day, grounds)));
  if ("any" in rule)
    return opposite(all(rule.any.map((part) => opposite(evaluateRule(record, part, day, grounds)))));
  if ("not" in rule) return opposite(evaluateRule(record, rule.not, day, grounds));
  if ("format" in rule) return formatRule(record, rule, day, grounds);
  if ("event" in rule) return eventRule(record, rule, day, grounds);
  if ("condition" in rule) return conditionRule(record, rule, day, grounds);
  const claim = entryOf(record.claims, rule.claim);
  if (!claim) return "no";
  const answer = holdsOn(claim.date ?? claim.known ?? firstEvidence(record, claim), claim.until, day);
  grounds?.push({ says: claim.says, ...inOthers(claim), place: record.placeOf(claim) });
  return claim.verification === "disputed" && answer === "yes" ? "disputed" : answer;
}

function formatRule(
  record: Case,
  rule: Extract<Rule, { format: string }>,
  day: number,
  grounds: RuleFound[] | undefined,
): AxisAnswer {
  const format = entryOf(record.formats, rule.format);
  if (!format) return "unknown";
  const party = rule.party ?? record.meta.parties[1]!;
  const answer = statusAsked(record, format, rule, day);
  if (grounds) {
    const { axis, aspect } = rule;
    const change = axis === "participation" ? lastChange(record, format, day, party) : undefined;
    const changed = change && ` (${change.phase.replaceAll("-", " ")} ${dateInWords(change.date)})`;
    grounds.push({
      says: `${format.abbreviation ?? format.name}${aspect === undefined ? "" : ` (${aspect})`} ${axis === "participation" ? `has ${nameOf(record, party)} in it` : VERBS[axis]}: ${answer}${changed ?? ""}`,
      place: record.placeOf(format),
      told: {
        kind: "format",
        format: format.id,
        ...(aspect === undefined ? {} : { aspect }),
        axis,
        party,
        answer,
        ...(change === undefined ? {} : { change }),
      },
    });
  }
  return oneOf(rule, answer);
}

type FormatRule = Extract<Rule, { format: string }>;

/** The answer of a rule about a format alone, without grounds: for those who ask of many days. */
export function answerOfFormat(record: Case, rule: FormatRule, day: number): AxisAnswer {
  const format = entryOf(record.formats, rule.format);
  return format ? oneOf(rule, statusAsked(record, format, rule, day)) : "unknown";
}

function oneOf(rule: FormatRule, answer: AxisAnswer): AxisAnswer {
  if (rule.is.includes(answer)) return "yes";
  return answer === "possible" || answer === "disputed" || answer === "unknown" ? answer : "no";
}

const VERBS = { existence: "exists", operation: "operates" };

/** How the party left, or came in part only. */
function lastChange(record: Case, format: Format, day: number, party: string): PhaseOfChange | undefined {
  const status = formatStatus(record, format, day, party);
  const left = (status.parties[party]?.because ?? status.because).at(-1);
  return left?.axis === "participation" && left.status !== "active"
    ? { phase: left.phase, date: left.date }
    : undefined;
}

function statusAsked(
  record: Case,
  format: Case["formats"][number],
  rule: FormatRule,
  day: number,
): AxisAnswer {
  const party = rule.party ?? record.meta.parties[1]!;
  if (rule.aspect !== undefined) return aspectStatusOn(record, format, rule.aspect, day, party);
  return axesFor(record, format, day, party)[ANSWERED_AS[rule.axis]];
}

function nameOf(record: Case, id: string): string {
  return record.actors.find((actor) => actor.id === id)?.name ?? id;
}

function eventRule(
  record: Case,
  rule: Extract<Rule, { event: string }>,
  day: number,
  grounds: RuleFound[] | undefined,
): AxisAnswer {
  const come = (id: string): AxisAnswer => {
    const event = entryOf(record.events, id);
    const date = event ? parseDate(event.date) : undefined;
    if (!event || !date) return "no";
    grounds?.push({ says: event.says, ...inOthers(event), place: record.placeOf(event) });
    return hasCome(date, day);
  };
  const begun = come(rule.event);
  if (rule.until === undefined || begun === "no") return begun;
  return all([begun, opposite(come(rule.until))]);
}

function conditionRule(
  record: Case,
  rule: Extract<Rule, { condition: string }>,
  day: number,
  grounds: RuleFound[] | undefined,
): AxisAnswer {
  const claim = entryOf(record.claims, rule.condition);
  // What is counted beside the record is no fact of it, so that no option is read off it.
  if (claim?.kind !== "condition" || isMeasured(claim)) return "unknown";
  const states = possibleStatesOn(conditionStates(record, claim), day).map((state) => state?.is ?? "unknown");
  const found = [...new Set(states)];
  grounds?.push({
    says: `${claim.says} On that day: ${found.join(" or ")}.`,
    place: record.placeOf(claim),
    told: { kind: "condition", says: claim.says, ...inOthers(claim), states: found },
  });
  const answers = new Set(
    states.map(
      (is): AxisAnswer => (is === rule.is ? "yes" : is === "disputed" || is === "unknown" ? is : "no"),
    ),
  );
  return answers.size === 1 ? [...answers][0]! : "possible";
}

/** Without a date of its own a claim holds from the first work that says so. */
function firstEvidence(record: Case, claim: Case["claims"][number]): string | undefined {
  const cited = new Set([
    ...(claim.sources ?? []).map(sourceOf),
    ...(claim.quotes ?? []).map(({ source }) => source),
  ]);
  return record.sources
    .flatMap(({ id, issued }) => {
      const date = issued !== undefined && cited.has(id) ? parseDate(issued) : undefined;
      return date ? [date] : [];
    })
    .sort((a, b) => a.last - b.last)[0]?.text;
}

/** The last state of a condition that has certainly come by the day and, if it has an end, is not over. */
export function conditionStateOn<S extends { date: string }>(
  states: readonly S[],
  day: number,
): S | undefined {
  return ordered(states)
    .filter(({ date }) => isInForce(date, day) === "yes")
    .at(-1)?.state;
}

/** All that may be the state on the day, as the dates leave it open; undefined: none has come. */
export function possibleStatesOn<S extends { date: string }>(
  states: readonly S[],
  day: number,
): (S | undefined)[] {
  const found: (S | undefined)[] = [];
  for (const { state, date } of ordered(states).reverse()) {
    const holds = isInForce(date, day);
    if (holds !== "no") found.push(state);
    if (holds === "yes") return found;
  }
  return [...found, undefined];
}

function ordered<S extends { date: string }>(states: readonly S[]): { state: S; date: PartialDate }[] {
  return inOrder(
    states.flatMap((state) => {
      const date = parseDate(state.date);
      return date ? [{ state, date }] : [];
    }),
  );
}

/** Since when a state that recurs without a break has held: the date of the first of the run up to `state`. */
export function heldSince<S extends { date: string; is: string }>(states: readonly S[], state: S): string {
  const inTime = ordered(states).map((one) => one.state);
  let since = inTime.indexOf(state);
  while (since > 0 && inTime[since - 1]!.is === state.is) since -= 1;
  return inTime[since]?.date ?? state.date;
}
