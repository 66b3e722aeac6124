import { parseDate } from "../record/index.ts";
import type { Answer, Lasting, TalksToday } from "./findings/index.ts";
import type { Say } from "./say.ts";
import { type HowTheyTalk, howTheyTalk, isOnHold, lastMetIn, metOnce, openChannel } from "./talksInWords.ts";

/** What an answer is put together from. */
export type AnswerParts = Pick<Answer, "talksToday" | "reachable" | "lasting">;

/** How far talks would last by the priorities, over all readings. */
function shareOf({ how, of }: Lasting): "Lasting" | "Partly" | "Threat" | "Not" {
  const firm = Object.values(how);
  if (firm.length === 0) return "Not";
  if (firm.every((one) => one === "threat")) return "Threat";
  return firm.length === of ? "Lasting" : "Partly";
}

export function headline(say: Say, { talksToday, reachable, lasting }: AnswerParts, ended?: string): string {
  const { headline: says } = say.words;
  const share = shareOf(lasting);
  // Some would last, though nothing that pays leads there: that none would last is then not said.
  const isUnreached =
    share === "Not" && Object.values(lasting.unreachedHow).some((held) => held !== "threat");
  if (talksToday.is === "contested" || talksToday.is === "unknown") {
    if (share === "Lasting") return says.openLasting;
    if (share === "Partly") return says.openPartly;
    return isUnreached ? says.openUnreached : says.openNot;
  }
  const then = share === "Not" && reachable.how === "joint" ? "Joint" : isUnreached ? "Unreached" : share;
  if (ended !== undefined) return says.atEnd(say.date(ended), talkedThen(say, talksToday, ended), then);
  const open = openChannel(talksToday);
  if (open) return says.channelOpen(say.date(open.lastMet), say.format(open.format), then);
  if (talksToday.is === "yes") return says[`talk${share}`];
  if (share !== "Not") return says[`noTalk${share}`];
  if (reachable.how === "steps" || reachable.how === "there")
    return isUnreached ? says.noTalkFleetingUnreached : says.noTalkFleeting;
  if (reachable.how !== "joint")
    return isUnreached
      ? says.noTalkUnreached
      : Object.keys(lasting.unreachedHow).length > 0
        ? says.noTalkNoneByItself
        : says.noTalkNone;
  const { length } = reachable.jointLasting;
  if (length === 0) return isUnreached ? says.noTalkJointUnreached : says.noTalkJoint;
  return length === reachable.of ? says.noTalkJointLasting : says.noTalkJointPartly;
}

/** Whether they talked at the end of the record, in the past tense. */
function talkedThen({ words, date }: Say, talks: TalksToday, ended?: string): string {
  const { talked } = words.headline;
  switch (howTheyTalk(talks)) {
    case "channel-open":
      return talked.channel(date(talks.lastMet!));
    case "technical":
      return talked.technical;
    case "no-meeting":
      return isOnHold(talks) ? talked.notFormally : talked.notMet;
    case "contact":
      return ended !== undefined && isLongBefore(talks.contact!, ended)
        ? talked.no
        : talked.contact(date(talks.contact!));
    case "in-part":
      return talked.inPart;
    case "meet":
    case "yes": {
      // What stood open at the end of the record shows no talks then, if they met last before.
      const last = lastMetIn(talks);
      if (last === undefined || ended === undefined) return talked.yes;
      return last === ended ? talked.met : talked.channel(date(last));
    }
    default:
      return talked.no;
  }
}

/** A contact of months before says nothing of the end. */
function isLongBefore(contact: string, ended: string): boolean {
  const [day, end] = [parseDate(contact), parseDate(ended)];
  return day !== undefined && end !== undefined && end.first - day.last > A_MONTH;
}

const A_MONTH = 31;

export function unansweredHeadline(say: Say, talks: TalksToday, ended?: string): string {
  const { words, date } = say;
  const { headline: says } = words;
  if (ended !== undefined && (talks.is === "yes" || talks.is === "no"))
    return says.atEnd(date(ended), talkedThen(say, talks, ended), undefined);
  const headlines: Record<HowTheyTalk, () => string> = {
    "channel-open": () => {
      const { lastMet, format } = openChannel(talks)!;
      return says.channelOpen(date(lastMet), say.format(format), undefined);
    },
    technical: () => says.unansweredTechnical,
    meet: () => says.unansweredMeet,
    "no-meeting": () => (isOnHold(talks) ? says.unansweredNotFormally : says.unansweredNoMeeting),
    "in-part": () => says.unansweredInPart,
    yes: () => {
      const day = metOnce(talks);
      return day === undefined ? says.unansweredYes : says.unansweredMet(date(day));
    },
    contact: () => says.unansweredContact(date(talks.contact!)),
    no: () => says.unansweredNo,
    contested: () => says.unansweredContested,
    unknown: () => says.unansweredUnknown,
  };
  return headlines[howTheyTalk(talks)]();
}
