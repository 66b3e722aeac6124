import type { Readings } from "../words/index.ts";
import { type AnswerParts, headline, unansweredHeadline } from "./answerHeadline.ts";
import type {
  Answer,
  Ground,
  Lasting,
  Reachable,
  ReasonFinding,
  StaleReason,
  TalksToday,
  Verdict,
} from "./findings/index.ts";
import { verdictFrom } from "./judge.ts";
import { halved } from "./reasons.ts";
import type { Say } from "./say.ts";
import { type Stand, statusQuoOptions } from "./stand.ts";
import { isInDialogue, talksSentence } from "./talksInWords.ts";

/** The answer put together from its parts: the headline that says which, and the sentence. */

/** Why the question cannot be answered on this day; undefined where it can. */
export function whyUnanswered({
  main,
  unread,
  solved,
  dialogueText,
  dialogue,
  stale,
  ahead,
}: Stand): Answer["why"] {
  if (!main) return unread === undefined ? "no-model" : "faulty-model";
  if (!solved) return "faulty-model";
  if (dialogueText === undefined || dialogue.length === 0) return "no-dialogue";
  if (solved.start === undefined) return "infeasible";
  if (ahead.length > 0) return "later-list";
  return stale.length > 0 ? "stale" : undefined;
}

/** `ended`: the day of the last entry, where the record ends well before the day: of what came since it is silent. */
export function answerFrom(
  stand: Stand,
  say: Say,
  parts: AnswerParts,
  because: Ground[],
  ended?: string,
): Answer {
  const why = whyUnanswered(stand);
  const isComputed = why === undefined || why === "stale";
  const verdict = isComputed ? verdictFrom(parts.lasting) : null;
  const talks = talksSentence(say, parts.talksToday, ended);
  const rest = { ...parts, because, confidence: null };
  if (why === undefined)
    return {
      answered: true,
      verdict,
      computed: true,
      headline: headline(say, parts, ended),
      sentence: [talks, ...computedSentences(say, parts)].join(" "),
      ...rest,
    };
  return {
    answered: false,
    verdict: null,
    computed: isComputed,
    headline: unansweredHeadline(say, parts.talksToday, ended),
    sentence: [talks, unansweredSentence(stand, say, why)].join(" "),
    why,
    ...(isComputed ? { oldPriorities: oldPriorities(say, parts, verdict!) } : {}),
    ...rest,
  };
}

/**
 * The answer of a day on which the rule that decides has failed since it was stated: what was computed from it stands apart, as
 * what old priorities would have said does.
 */
export function beliedAnswer(
  say: Say,
  answer: Answer,
  { reason, day }: { reason: ReasonFinding; day: string },
  ended?: string,
): Answer {
  if (!answer.answered) return answer;
  const { because, confidence, ...parts } = answer;
  return {
    ...parts,
    answered: false,
    verdict: null,
    headline: unansweredHeadline(say, answer.talksToday, ended),
    sentence: `${talksSentence(say, answer.talksToday, ended)} ${beliedInWords(say, reason, day)}`,
    why: "belied",
    oldPriorities: oldPriorities(say, answer, answer.verdict!),
    because,
    confidence: null,
  };
}

/** The rule that decides, and that its owner did otherwise; `meetings`: at which he had done so before. */
export function beliedInWords(
  say: Say,
  { decisionMaker, type, statement, half }: ReasonFinding,
  day: string,
  meetings = 0,
): string {
  return say.words.unanswered.belied(
    say.whose(decisionMaker, type),
    say.priority(halved(statement!, half), decisionMaker),
    say.date(day),
    meetings,
  );
}

function oldPriorities(say: Say, parts: AnswerParts, verdict: Verdict): NonNullable<Answer["oldPriorities"]> {
  return { verdict, headline: headline(say, parts), sentence: computedSentences(say, parts).join(" ") };
}

/** What the priorities say: whether talks can be had, whether they would last, and what follows instead. */
export function computedSentences(say: Say, { talksToday, reachable, lasting }: AnswerParts): string[] {
  return [
    ...reachSentences(say, talksToday, reachable),
    ...lastingSentences(say, { lasting, reachable }, isInDialogue(talksToday), true),
  ];
}

function reachSentences(say: Say, talks: TalksToday, reachable: Reachable): string[] {
  const { words } = say;
  switch (reachable.how) {
    case "steps":
      return [words.reach.steps(say.readings(reachable.steps, reachable.of), pathInWords(say, reachable))];
    case "joint":
      return [words.reach.joint(say.readings(reachable.joint, reachable.of))];
    case "none":
      return talks.is === "yes" ? [] : [words.reach.none];
    default:
      return [];
  }
}

/** The steps to talks, each with whose it is. */
export function pathInWords(say: Say, { path = [] }: Reachable): string[] {
  return path.map(({ decisionMaker, says }) => say.words.conduct(say.decisionMaker(decisionMaker), [says]));
}

/**
 * `withThreats`: also what a threat would hold, and steps do not lead to, which the page says nothing of; `isGlossed`: for the
 * page, where how a party is read is told in a clause.
 */
export function lastingSentences(
  say: Say,
  { lasting, reachable }: Pick<Answer, "lasting" | "reachable">,
  isTalking: boolean,
  withThreats: boolean,
  isGlossed = false,
): string[] {
  const { words } = say;
  const names = Object.keys(lasting.how);
  const readings = say.readings(names, lasting.of);
  const unreached = Object.keys(lasting.unreachedHow);
  // Talks that hold and are reached otherwise, by a joint step or by one at a loss, are not talks that would not last.
  if (names.length === 0 && unreached.length > 0) {
    if (Object.values(lasting.unreachedHow).every((how) => how === "threat"))
      return [
        withThreats
          ? words.lasting.noneButByThreat(say.readings(unreached, lasting.of))
          : `${words.lasting.none(readings)}.`,
        ...insteadSentence(say, lasting, reachable, isGlossed),
      ];
    return [
      `${(isTalking ? words.lasting.otherTerms : words.lasting.unreached)(say.readings(unreached, lasting.of))}${heldBy(say, lasting.unreachedHow)}.`,
      ...insteadSentence(say, lasting, reachable, isGlossed),
    ];
  }
  const share = names.length === 0 ? "none" : names.length === lasting.of ? "all" : "some";
  const says = words.lasting[share](readings);
  const held = heldBy(say, lasting.how);
  const also =
    unreached.length > 0
      ? (isTalking ? words.lasting.alsoOtherTerms : words.lasting.alsoUnreached)(
          say.readings(unreached, lasting.of),
        )
      : "";
  return [`${says}${held}${also}.`, ...insteadSentence(say, lasting, reachable, isGlossed)];
}

/** What holds talks where nobody staying by himself does. */
function heldBy({ words }: Say, how: Lasting["how"]): string {
  const all = Object.values(how);
  const count = (one: string) => all.filter((each) => each === one).length;
  return [
    count("credible-answer") > 0 ? words.lasting.credible(count("credible-answer"), all.length) : "",
    count("threat") > 0 ? words.lasting.threat(count("threat"), all.length) : "",
  ].join("");
}

const MOST_ENDS = 3;
const MOST_ENDS_TOLD = 2;

/** Whether the page tells what follows instead: three ends and more in one sentence are a table, and the annex has them. */
export function isInsteadTold({ lasting: { instead } }: Pick<Answer, "lasting">): boolean {
  return instead.length > 0 && instead.length <= MOST_ENDS_TOLD;
}

/** What follows instead, readings that end alike together. */
function insteadSentence(
  say: Say,
  lasting: Lasting,
  { how, steps, joint }: Reachable,
  isGlossed: boolean,
): string[] {
  const { instead, of } = lasting;
  if (instead.length === 0) return [];
  const { words } = say;
  const readings = instead
    .slice(0, MOST_ENDS)
    .map(({ scenarios }) => say.readings(scenarios, of, undefined, isGlossed));
  const told = readings.map((one, i) =>
    insteadClause(
      say,
      instead[i]!,
      {
        ...one,
        isAgain: one.read !== undefined && one.read.name === readings[i - 1]?.read?.name,
      },
      isGlossed,
    ),
  );
  const rest = instead.length - told.length;
  // The page says that with what the answer rests on.
  const same = isGlossed ? [] : indifferentOf(say, { lasting, reachable: { steps, joint } });
  return [
    words.instead.all(
      [
        ...told,
        ...(rest > 0 ? [words.instead.more(rest)] : []),
        ...(same.length > 0 ? [words.instead.indifferent(same)] : []),
      ],
      readings[0]!.read !== undefined,
      how === "joint",
    ),
  ];
}

/** Of whom it makes no difference to the answer how they are read. */
export function indifferentOf(
  say: Say,
  { lasting, reachable }: { lasting: Lasting; reachable: Pick<Reachable, "steps" | "joint"> },
): string[] {
  return say.indifferent([
    Object.keys(lasting.how),
    Object.keys(lasting.unreachedHow),
    ...lasting.instead.map(({ scenarios }) => scenarios),
    reachable.steps,
    reachable.joint,
  ]);
}

function insteadClause(
  say: Say,
  instead: Lasting["instead"][number],
  readings: Readings,
  isGlossed: boolean,
): string {
  const { words } = say;
  const outcomes = say.outcomes(instead.outcomes);
  if (instead.what === "today")
    return outcomes.length > 0 && !isGlossed
      ? words.instead.todayAs(outcomes, readings)
      : words.instead.today(readings);
  if (instead.what === "moving") return words.instead.moving(readings);
  // The page tells what would be otherwise than today, and not what the author calls it.
  const turns = isGlossed ? say.turns(instead.states) : undefined;
  if (turns !== undefined) return words.instead.turns(turns, readings);
  return instead.says === undefined
    ? words.instead.outcomes(outcomes, readings)
    : words.instead.state(instead.says, readings);
}

function unansweredSentence(stand: Stand, say: Say, why: NonNullable<Answer["why"]>): string {
  const { words, date } = say;
  const day = say.day();
  const name = say.model();
  switch (why) {
    case "no-model":
      return words.unanswered.noModel(day);
    case "faulty-model":
      return words.unanswered.faulty(stand.unread ?? name);
    case "no-dialogue":
      return words.unanswered.noDialogue;
    case "infeasible":
      return stand.main !== undefined &&
        stand.main.file.statusQuo === undefined &&
        statusQuoOptions(stand.main, stand.reading) === undefined
        ? words.unanswered.noStatusQuo
        : words.unanswered.infeasible(day);
    case "later-list":
      return laterList(stand, say);
    // Told with the reason that failed, which the stand alone does not know.
    case "belied":
    case "stale": {
      const told = stand.stale.slice(0, MOST_REASONS).map((reason) => staleInWords(say, reason));
      const of = stand.main!.file.restated ?? stand.main!.file.asOf;
      return of === undefined ? words.unanswered.staleUndated(told) : words.unanswered.stale(date(of), told);
    }
  }
}

/** Whose list is of a later day, each named once with the latest of its days. */
function laterList({ ahead }: Stand, say: Say): string {
  const { words, date } = say;
  const lists = [...new Map(ahead.map((one) => [one.decisionMaker, one])).values()];
  return words.unanswered.laterList(
    lists.map((one) => [say.decisionMaker(one.decisionMaker), date(one.date)]),
  );
}

const MOST_REASONS = 1;

/** `cut`: what is said of it, made as short as the page has room for. */
export function staleInWords(
  say: Say,
  { kind, date: day, says, saysIn }: StaleReason,
  cut: (text: string) => string = (text) => text,
): string {
  const { words, date } = say;
  if (kind === "expired") return words.stale.expired(date(day));
  return words.stale[kind](date(day), kind === "restated" ? says : cut(say.text({ says, saysIn })));
}
