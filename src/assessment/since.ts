import {
  type Case,
  conditionStates,
  endOf,
  evaluateRule,
  factsOfRule,
  formatDay,
  type PartialDate,
  parseDate,
  type Rule,
  type RuleFact,
  startOf,
} from "../record/index.ts";

/** Days on which an answer read off the record may turn, each with the date as the record writes it. */
export type TurningDays = Map<number, string>;

/** Every day on which the answer of one of these rules may turn. */
export function turningDays(record: Case, rules: readonly Rule[]): TurningDays {
  const days: TurningDays = new Map();
  const add = (text: string | undefined) => {
    const date = text === undefined ? undefined : parseDate(text);
    if (!date) return;
    for (const [day, written] of boundsOf(date))
      if (Number.isFinite(day) && !days.has(day)) days.set(day, written);
  };
  for (const fact of rules.flatMap(factsOfRule)) addDates(record, fact, add);
  return days;
}

/**
 * A date turns an answer when it may have come and when it certainly has; of an interval each of its ends does, the
 * second on the day behind it, since it holds on its last.
 */
function boundsOf(date: PartialDate): [day: number, written: string][] {
  const { first, last, text } = startOf(date);
  const begins: [number, string][] =
    first === last
      ? [[first, text]]
      : [
          [first, text],
          [last, text],
        ];
  const end = endOf(date);
  if (!date.isInterval || !Number.isFinite(end.last)) return begins;
  const isDay = end.first === end.last;
  return [
    ...begins,
    ...(isDay
      ? ([[end.last + 1, formatDay(end.last + 1)]] satisfies [number, string][])
      : ([
          [end.first + 1, end.text],
          [end.last + 1, end.text],
        ] satisfies [number, string][])),
  ];
}

function addDates(record: Case, rule: RuleFact, add: (text: string | undefined) => void): void {
  if ("format" in rule) {
    for (const phase of record.formats.find(({ id }) => id === rule.format)?.phases ?? []) {
      add(phase.date);
      for (const reading of phase.readings ?? []) add(reading.date);
    }
    return;
  }
  if ("event" in rule) {
    for (const id of [rule.event, rule.until]) add(record.events.find((event) => event.id === id)?.date);
    return;
  }
  if ("answer" in rule) return;
  const id = "condition" in rule ? rule.condition : rule.claim;
  const claim = record.claims.find((candidate) => candidate.id === id);
  if (claim?.kind === "condition" && "condition" in rule)
    for (const state of conditionStates(record, claim)) add(state.date);
  else if (claim) {
    add(claim.date ?? claim.known);
    add(claim.until);
  }
}

/**
 * Since when an answer has been the same without a break: the date of the turning day from which on every one up
 * to `day` gives it. Undefined when it has never been another.
 */
export function sinceWhen(
  days: TurningDays,
  day: number,
  answerOn: (day: number) => unknown,
): string | undefined {
  const now = answerOn(day);
  const past = [...days.keys()].filter((turn) => turn <= day).sort((a, b) => b - a);
  let since: number | undefined;
  for (const turn of past) {
    if (answerOn(turn) !== now) return since === undefined ? undefined : days.get(since);
    since = turn;
  }
  // The same on the first turning day too: it began there only if it was another before.
  return since !== undefined && answerOn(since - 1) !== now ? days.get(since) : undefined;
}

export function ruleSince(record: Case, rule: Rule, day: number): string | undefined {
  return sinceWhen(turningDays(record, [rule]), day, (on) => evaluateRule(record, rule, on));
}

/**
 * The same, of what carries the answer on the day: where one of several facts holds it up, since that one has, and not
 * since another did that is long gone. Of words of somebody's, each of which takes up the one before, since the first.
 */
export function carriedSince(record: Case, rule: Rule, day: number): string | undefined {
  const whole = ruleSince(record, rule, day);
  if (!("any" in rule) || evaluateRule(record, rule, day) !== "yes") return whole;
  const carrying = rule.any.filter((part) => evaluateRule(record, part, day) === "yes");
  if (carrying.some((part) => factsOfRule(part).some((leaf) => "claim" in leaf))) return whole;
  const since = carrying.map((part) => ruleSince(record, part, day));
  if (since.some((text) => text === undefined)) return whole;
  const first = since.sort((a, b) => parseDate(a!)!.first - parseDate(b!)!.first)[0];
  return first === undefined ? whole : (decidedSince(record, rule.any, parseDate(first)!.first) ?? first);
}

/** The act by which it was decided before what carries it began, if it held from the one to the other. */
function decidedSince(record: Case, parts: readonly Rule[], begun: number): string | undefined {
  const act = parts.find((part) => "event" in part && evaluateRule(record, part, begun - 1) === "yes");
  return act && ruleSince(record, act, begun - 1);
}

/**
 * Whether an answer turned through something that happened, or only since somebody began or ceased to say so. That a
 * word is no longer current is silence, and no act; and what somebody says is so began before, if it is so.
 */
export function turnedBy(record: Case, rule: Rule, since: string): "fact" | "word" {
  const day = parseDate(since)?.first;
  if (day === undefined) return "fact";
  const turned = factsOfRule(rule).filter((leaf) =>
    [...turningDays(record, [leaf])].some(
      ([turn, text]) =>
        (turn === day || text === since) &&
        evaluateRule(record, leaf, turn) !== evaluateRule(record, leaf, turn - 1),
    ),
  );
  return turned.length > 0 && turned.every((leaf) => "claim" in leaf) ? "word" : "fact";
}

/**
 * Whether what an answer rests on was broken off and taken up again since: one of several channels may have carried it
 * on meanwhile, and "since" alone would hide that. A word given again while the last one stood breaks nothing.
 */
export function isInterrupted(record: Case, rule: Rule, since: string, day: number): boolean {
  const from = parseDate(since)?.last;
  if (from === undefined || evaluateRule(record, rule, day) !== "yes") return false;
  return factsOfRule(rule)
    .filter((leaf) => "format" in leaf && evaluateRule(record, leaf, day) === "yes")
    .some((leaf) => {
      const turns = [...turningDays(record, [leaf]).keys()].filter((turn) => turn > from && turn <= day);
      turns.sort((a, b) => a - b);
      const answers = [from, ...turns].map((turn) => evaluateRule(record, leaf, turn));
      const begun = answers.indexOf("yes");
      return begun >= 0 && answers.slice(begun).includes("no");
    });
}
