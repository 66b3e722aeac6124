import type {
  Answer,
  Ground,
  Lasting,
  Reachable,
  StaleReason,
  TalksToday,
  Verdict,
} from "./findings/index.ts";
import { verdictFrom } from "./judge.ts";
import type { Say } from "./say.ts";
import { type Stand, statusQuoOptions } from "./stand.ts";

/** The answer put together from its parts: the headline that says which, and the sentence. */

export type AnswerParts = Pick<Answer, "talksToday" | "reachable" | "lasting">;

/** Why the question cannot be answered on this day; undefined where it can. */
export function whyUnanswered({ main, solved, dialogueText, dialogue, stale, ahead }: Stand): Answer["why"] {
  if (!main) return "no-model";
  if (!solved) return "faulty-model";
  if (dialogueText === undefined || dialogue.length === 0) return "no-dialogue";
  if (solved.start === undefined) return "infeasible";
  if (ahead.length > 0) return "later-list";
  return stale.length > 0 ? "stale" : undefined;
}

export function answerFrom(stand: Stand, say: Say, parts: AnswerParts, because: Ground[]): Answer {
  const why = whyUnanswered(stand);
  const isComputed = why === undefined || why === "stale";
  const verdict = isComputed ? verdictFrom(parts.lasting) : null;
  const talks = talksSentence(say, parts.talksToday);
  const rest = { ...parts, because, confidence: null };
  if (why === undefined)
    return {
      answered: true,
      verdict,
      computed: true,
      headline: headline(say, parts),
      sentence: [talks, ...computedSentences(say, parts)].join(" "),
      ...rest,
    };
  return {
    answered: false,
    verdict: null,
    computed: isComputed,
    headline: unansweredHeadline(say, parts.talksToday),
    sentence: [talks, unansweredSentence(stand, say, why)].join(" "),
    why,
    ...(isComputed ? { oldPriorities: oldPriorities(say, parts, verdict!) } : {}),
    ...rest,
  };
}

function oldPriorities(say: Say, parts: AnswerParts, verdict: Verdict): NonNullable<Answer["oldPriorities"]> {
  return { verdict, headline: headline(say, parts), sentence: computedSentences(say, parts).join(" ") };
}

function headline(
  { words: { headline: says } }: Say,
  { talksToday, reachable, lasting }: AnswerParts,
): string {
  const firm = Object.values(lasting.how);
  const isThreat = firm.length > 0 && firm.every((how) => how === "threat");
  const share =
    firm.length === 0 ? "Not" : isThreat ? "Threat" : firm.length === lasting.of ? "Lasting" : "Partly";
  if (talksToday.is === "contested" || talksToday.is === "unknown")
    return share === "Not" || share === "Threat"
      ? says.openNot
      : share === "Lasting"
        ? says.openLasting
        : says.openPartly;
  if (talksToday.is === "yes") return says[`talk${share}`];
  if (share !== "Not") return says[`noTalk${share}`];
  if (reachable.how === "steps" || reachable.how === "there") return says.noTalkFleeting;
  if (reachable.how !== "joint") return says.noTalkNone;
  const { length } = reachable.jointLasting;
  return length === 0
    ? says.noTalkJoint
    : length === reachable.of
      ? says.noTalkJointLasting
      : says.noTalkJointPartly;
}

function unansweredHeadline({ words: { headline: says }, date }: Say, talks: TalksToday): string {
  const { is, restsOn, lastMet } = talks;
  if (is === "yes" && lastMet !== undefined) return says.unansweredChannel(date(lastMet));
  if (restsOn === "formats" && is === "yes")
    return isTechnical(talks) ? says.unansweredTechnical : says.unansweredMeet;
  if (restsOn === "formats" && is === "no") return says.unansweredNoMeeting;
  return is === "yes"
    ? isInPart(talks)
      ? says.unansweredInPart
      : says.unansweredYes
    : is === "no"
      ? says.unansweredNo
      : says.unansweredOpen;
}

const MOST_CHANNELS = 2;

/** Do they talk, on which channels, since when. */
export function talksSentence(say: Say, talks: TalksToday, withChannels = true): string {
  const { words } = say;
  const [a, b] = say.parties();
  const byMeetings = talks.restsOn === "formats";
  const said =
    talks.is === "yes" && talks.lastMet !== undefined
      ? words.talks.channelOpen(a, b)
      : byMeetings && talks.is === "yes"
        ? isTechnical(talks)
          ? words.talks.technical(a, b)
          : words.talks.meet(a, b)
        : byMeetings && talks.is === "no"
          ? words.talks.noMeeting(a, b)
          : talks.is === "yes"
            ? isInPart(talks)
              ? words.talks.inPart(a, b)
              : words.talks.yes(a, b)
            : talks.is === "no"
              ? words.talks.no(a, b)
              : talks.is === "contested"
                ? words.talks.contested(a, b)
                : words.talks.unknown(a, b);
  const told = withChannels ? channelsInWords(say, talks) : [];
  const channels = told.length > 0 ? words.talks.on(told) : "";
  const asked = talks.is === "yes" && talks.isDialogue === false ? words.talks.notDialogue : "";
  const author = talks.restsOn === "author" ? words.talks.byAuthor : "";
  return `${said}${author}${channels}${asked}.`;
}

/** All they meet in are bodies of experts, whose meetings are no talks of the parties about what divides them. */
function isTechnical({ channels }: TalksToday): boolean {
  return channels.length > 0 && channels.every(({ isTechnical: technical }) => technical === true);
}

/** Nothing they talk over is wholly at work. */
function isInPart({ channels }: TalksToday): boolean {
  const works = channels.filter(({ operates }) => operates === "yes" || operates === "partly");
  return works.length > 0 && works.every(({ operates }) => operates === "partly");
}

/** The channels that are at work where they talk, and those that are not where they do not, each since when. */
export function channelsInWords(say: Say, talks: TalksToday): string[] {
  const { words, date } = say;
  const works = talks.channels.filter(({ operates }) => operates === "yes" || operates === "partly");
  const rests = talks.channels.filter((channel) => !works.includes(channel));
  const told = talks.is === "yes" ? works : talks.is === "no" ? rests : talks.channels;
  return told.slice(0, MOST_CHANNELS).map(({ format, aspect, operates, since, lastMet, resting = [] }) => {
    const [first] = resting;
    return words.channel(
      say.format(format),
      say.aspect(format, aspect),
      words.operates[operates] ?? operates,
      // Of a doubt it is not known since when, and of what is partly at work not which part.
      since === undefined || !["yes", "no"].includes(operates) ? undefined : date(since),
      first && [say.aspect(format, first.aspect), first.since === undefined ? undefined : date(first.since)],
      // The day since when it works or rests may be that of the last meeting itself.
      lastMet === undefined || lastMet === since ? undefined : date(lastMet),
    );
  });
}

function computedSentences(say: Say, { talksToday, reachable, lasting }: AnswerParts): string[] {
  return [
    ...reachSentences(say, talksToday, reachable),
    ...lastingSentences(say, lasting, isInDialogue(talksToday), true),
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

/** Whether what they hold is the dialogue that is asked for, and not only a channel in a war. */
export function isInDialogue({ is, isDialogue }: TalksToday): boolean {
  return is === "yes" && isDialogue === true;
}

/** The steps to talks, each with whose it is. */
export function pathInWords(say: Say, { path = [] }: Reachable): string[] {
  return path.map(({ decisionMaker, says }) => say.words.conduct(say.decisionMaker(decisionMaker), [says]));
}

/** `withThreats`: also what a threat would hold, and steps do not lead to, which the page says nothing of. */
export function lastingSentences(
  say: Say,
  lasting: Lasting,
  isTalking: boolean,
  withThreats: boolean,
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
        ...insteadSentence(say, lasting),
      ];
    return [
      `${(isTalking ? words.lasting.otherTerms : words.lasting.unreached)(say.readings(unreached, lasting.of))}${heldBy(say, lasting.unreachedHow)}.`,
      ...insteadSentence(say, lasting),
    ];
  }
  const says =
    names.length === 0
      ? words.lasting.none(readings)
      : names.length === lasting.of
        ? words.lasting.all(readings)
        : words.lasting.some(readings);
  const held = heldBy(say, lasting.how);
  const whose =
    names.length < lasting.of && lasting.whose.length > 0
      ? words.lasting.whose(lasting.whose.map((id) => say.decisionMaker(id)))
      : "";
  const also =
    unreached.length > 0
      ? (isTalking ? words.lasting.alsoOtherTerms : words.lasting.alsoUnreached)(
          say.readings(unreached, lasting.of),
        )
      : "";
  return [`${says}${held}${also}${whose}.`, ...insteadSentence(say, lasting)];
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

/** What follows instead, readings that end alike together. */
function insteadSentence(say: Say, lasting: Lasting): string[] {
  const { instead } = lasting;
  if (instead.length === 0) return [];
  const told = instead.slice(0, MOST_ENDS).map((one) => insteadClause(say, lasting, one));
  const rest = instead.length - told.length;
  return [say.words.instead.all(rest > 0 ? [...told, say.words.instead.more(rest)] : told)];
}

function insteadClause(say: Say, { of }: Lasting, instead: Lasting["instead"][number]): string {
  const { words } = say;
  const readings = say.readings(instead.scenarios, of);
  const outcomes = say.outcomes(instead.outcomes);
  if (instead.what === "today")
    return outcomes.length > 0 ? words.instead.todayAs(outcomes, readings) : words.instead.today(readings);
  if (instead.what === "moving") return words.instead.moving(readings);
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
      return words.unanswered.faulty(name);
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
    case "stale": {
      const told = stand.stale.slice(0, MOST_REASONS).map((reason) => staleInWords(say, reason));
      const of = stand.main!.file.restated ?? stand.main!.file.asOf;
      return of === undefined ? words.unanswered.staleUndated(told) : words.unanswered.stale(date(of), told);
    }
  }
}

/** Whose list is of a later day, each named once with the latest of its days. */
export function laterList({ ahead }: Stand, say: Say): string {
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
