import { formatDay, isMeetingIn, parseDate } from "../../record/index.ts";
import { optionsIn, parseStatement } from "../../strategy/index.ts";
import type { Stood, StoodAs } from "../../words/index.ts";
import type { ReasonFinding, TalksToday } from "../findings/index.ts";
import { howLong } from "../howLong.ts";
import { stoodAgainst } from "../reasons.ts";
import { inEveryDraft, type Known } from "../sections/narrator.ts";

/** What stood for a year or longer against a rule that decides, and at how many meetings it showed. */
export function stoodTold(
  n: Known,
  reason: ReasonFinding,
): { as: StoodAs; stood: Stood; rests: Channel | undefined } | undefined {
  const { say, a, stand } = n;
  const found = stoodAgainst(a.onRecord, reason);
  const parsed = reason.statement === undefined ? undefined : parseStatement(reason.statement);
  if (!found || !parsed || "fault" in parsed) return undefined;
  const { expression } = parsed;
  const isRule =
    "left" in expression && expression.left.kind === "option" && expression.left.id === found.option;
  const [from, to] = [parseDate(found.from)!.first, parseDate(found.to)!.last];
  const met = found.isOn && isOfTalks(n, found.option) ? meetingsBetween(n, from, to) : [];
  // A body that stands open is no meeting: where they met, it is between the first of the meetings and the last.
  const isMet = met.length > 1;
  const rests = isMet ? restingSince(n, formatDay(met.at(-1)!)) : undefined;
  return {
    rests,
    as: !isRule ? "otherwise" : found.isOn ? "without" : "not",
    stood: {
      from: say.date(isMet ? formatDay(met[0]!) : found.from),
      to: isMet ? say.date(formatDay(met.at(-1)!)) : found.goesOn ? undefined : say.date(found.to),
      span: howLong(stand.day - from),
      meetings: met.length,
      isLast: rests !== undefined,
      phrase: say.optionPhrase(found.option, found.isOn),
    },
  };
}

interface AgainstAnswer {
  reason: ReasonFinding;
  stood: Stood;
  rests: Channel | undefined;
}

/**
 * The first reason whose rule its owner's coming to meeting after meeting goes against: what hangs on such a rule is not said
 * without that, so it stands with the answer and not behind the reason alone.
 */
export const againstAnswer = inEveryDraft((n): AgainstAnswer | undefined => {
  const third = new Set(n.a.thirdParties.map(({ decisionMaker }) => decisionMaker));
  for (const reason of n.a.reasons) {
    const told =
      reason.kind === "stays" || third.has(reason.decisionMaker) ? undefined : stoodTold(n, reason);
    if (told?.as === "without" && told.stood.meetings > 1)
      return { reason, stood: told.stood, rests: told.rests };
  }
  return undefined;
});

type Channel = TalksToday["channels"][number];

/** A channel they met in of which all that is told is that they did so last on this day. */
function restingSince({ a }: Known, day: string): Channel | undefined {
  return a.answer.talksToday.channels.find(
    ({ operates, since, lastMet }) => operates === "no" && since === day && lastMet === day,
  );
}

/** Whether an option belongs to what dialogue consists of. */
function isOfTalks({ stand }: Known, option: string): boolean {
  const parsed = parseStatement(stand.dialogueText ?? "");
  return !("fault" in parsed) && optionsIn(parsed.expression).some(({ id }) => id === option);
}

/** Days on which both are on record as having met, in their order. */
function meetingsBetween({ record }: Known, from: number, to: number): number[] {
  const days = record.events.flatMap((event) => {
    const date = parseDate(event.date);
    const isMeeting = event.formats?.some((format) => isMeetingIn(event, format, record.meta.parties));
    return date && isMeeting && date.first >= from && date.last <= to ? [date.first] : [];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}
