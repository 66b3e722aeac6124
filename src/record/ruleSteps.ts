import type { AxisAnswer } from "./axes.ts";
import type { Case } from "./case.ts";
import { conditionStates, isMeasured } from "./conditionStates.ts";
import { entryOf } from "./entryOf.ts";
import { turnsIn, turnsOf } from "./lifeline.ts";
import type { Rule } from "./rule.ts";
import { answerOfFormat, evaluateRule } from "./statusQuo.ts";

/** From this day (a day number) until the next step the answer holds; the first step begins before all days. */
export interface AnswerStep {
  day: number;
  answer: AxisAnswer;
}

/**
 * What a rule answers on every day, as steps: the same as `evaluateRule` on each day, worked out once. Single facts
 * are asked on the few days on which their own dates turn, and combined by counting, so that a rule over thousands
 * of facts costs no more than putting their days in order.
 */
export function ruleSteps(record: Case, rule: Rule, taken: Taken = "all"): AnswerStep[] {
  if ("not" in rule)
    return ruleSteps(record, rule.not, taken).map(({ day, answer }) => ({ day, answer: contrary(answer) }));
  if ("all" in rule)
    return combine(
      rule.all.map((part) => ruleSteps(record, part, taken)),
      ALL,
    );
  if ("any" in rule)
    return combine(
      rule.any.map((part) => ruleSteps(record, part, taken)),
      ANY,
    );
  // Variants of a model read the same facts.
  const known = stepsOfFacts.get(record) ?? new Map<string, AnswerStep[]>();
  stepsOfFacts.set(record, known);
  const key = JSON.stringify(rule);
  const steps = known.get(key) ?? stepsOfFact(record, rule);
  known.set(key, steps);
  return taken === "facts" && isJudgement(record, rule)
    ? closed(steps.map(({ day, answer }) => ({ day, answer: answer === "no" ? answer : "unknown" })))
    : steps;
}

/** What rules take for granted: all they name, or facts alone, so that what is only judged leaves an answer open. */
export type Taken = "all" | "facts";

/** Whether a fact named by a rule is an inference of somebody's. */
export function isJudgement(record: Case, fact: Rule): boolean {
  return "claim" in fact && entryOf(record.claims, fact.claim)?.kind === "judgement";
}

const stepsOfFacts = new WeakMap<Case, Map<string, AnswerStep[]>>();

function stepsOfFact(record: Case, rule: Rule): AnswerStep[] {
  const days = [...new Set(turnsOfFact(record, rule))].sort((a, b) => a - b);
  const before = days.length === 0 ? 0 : days[0]! - 1;
  const answerOn = (day: number) =>
    "format" in rule ? answerOfFormat(record, rule, day) : evaluateRule(record, rule, day);
  return closed([
    { day: Number.NEGATIVE_INFINITY, answer: answerOn(before) },
    ...days.map((day) => ({ day, answer: answerOn(day) })),
  ]);
}

/** The answer on a day. */
export function answerOfSteps(steps: readonly AnswerStep[], day: number): AxisAnswer {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (steps[middle]!.day <= day) low = middle;
    else high = middle - 1;
  }
  return steps[low]!.answer;
}

function contrary(answer: AxisAnswer): AxisAnswer {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : answer;
}

/** Which answer wins over which: see `all` in axes.ts; "any" is its mirror. */
const ALL: readonly AxisAnswer[] = ["no", "disputed", "unknown", "possible", "partly", "yes"];
const ANY: readonly AxisAnswer[] = ["yes", "disputed", "unknown", "possible", "partly", "no"];

/** Several answers put together on every day, by which of them wins. */
function combine(parts: readonly AnswerStep[][], order: readonly AxisAnswer[]): AnswerStep[] {
  const counts = new Map<AxisAnswer, number>();
  const turns: { day: number; from: AxisAnswer; to: AxisAnswer }[] = [];
  for (const steps of parts) {
    const first = steps[0]!.answer;
    counts.set(first, (counts.get(first) ?? 0) + 1);
    for (let i = 1; i < steps.length; i++)
      turns.push({ day: steps[i]!.day, from: steps[i - 1]!.answer, to: steps[i]!.answer });
  }
  turns.sort((a, b) => a.day - b.day);
  const winner = () => order.find((answer) => (counts.get(answer) ?? 0) > 0) ?? order.at(-1)!;
  const steps: AnswerStep[] = [{ day: Number.NEGATIVE_INFINITY, answer: winner() }];
  for (let i = 0; i < turns.length; i++) {
    const { day, from, to } = turns[i]!;
    counts.set(from, counts.get(from)! - 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
    if (turns[i + 1]?.day !== day) steps.push({ day, answer: winner() });
  }
  return closed(steps);
}

/** Steps that change nothing are none. */
function closed(steps: readonly AnswerStep[]): AnswerStep[] {
  return steps.filter(({ answer }, i) => i === 0 || steps[i - 1]!.answer !== answer);
}

/** Days on which the answer of a single fact may turn. */
export function turnsOfFact(record: Case, rule: Rule): number[] {
  if ("event" in rule)
    return [rule.event, rule.until].flatMap((id) =>
      id === undefined ? [] : turnsOf(entryOf(record.events, id)?.date),
    );
  if ("format" in rule) {
    const format = entryOf(record.formats, rule.format);
    if (!format) return [];
    const party = rule.party ?? record.meta.parties[1]!;
    const joined = record.actors.flatMap((actor) =>
      (actor.members ?? [])
        .filter((member) => member.actor === party)
        .flatMap((member) => [...turnsOf(member.from), ...turnsOf(member.until)]),
    );
    return [...turnsIn(format), ...joined];
  }
  if ("condition" in rule) {
    const claim = entryOf(record.claims, rule.condition);
    return claim?.kind === "condition" && !isMeasured(claim)
      ? conditionStates(record, claim).flatMap(({ date }) => turnsOf(date))
      : [];
  }
  if (!("claim" in rule)) return [];
  const claim = entryOf(record.claims, rule.claim);
  if (!claim) return [];
  // Without a date of its own it holds from the first work that says so.
  const isDated = claim.date !== undefined || claim.known !== undefined;
  return [
    ...turnsOf(claim.date),
    ...turnsOf(claim.known),
    ...turnsOf(claim.until),
    ...(isDated ? [] : record.sources.flatMap(({ issued }) => turnsOf(issued))),
  ];
}
