import { isManyBodies, theBody } from "./bodies.ts";
import { STEPS } from "./parties.ts";

type Share = "Lasting" | "Partly" | "Threat" | "Not" | "Unreached" | "Joint";

/** What follows from the priorities, behind whether they talk; nothing where nothing is answered. */
function follows(share: Share | undefined): string {
  if (share === undefined) return "";
  return {
    Lasting: "; on the priorities assumed here talks would last",
    Partly: "; whether talks would last depends on how the parties are read",
    Threat: "; on the priorities assumed here only a threat would hold talks",
    Not: "; on the priorities assumed here talks would not last",
    Unreached: `; on the priorities assumed here no ${STEPS} lead to talks that would last`,
    Joint: "; on the priorities assumed here only both sides together could open talks",
  }[share];
}

/** The headline: do they talk, and would it last. */
export const headline = {
  talkLasting: "They talk, and on the priorities assumed here the talks would last",
  talkPartly: "They talk; whether that would last depends on how the parties are read",
  talkThreat: "They talk, held to it only by a threat",
  talkNot: "They talk, but on the priorities assumed here the talks would not last",
  noTalkLasting: "There are no talks, but lasting talks are within reach",
  noTalkPartly:
    "There are no talks; whether lasting ones are within reach depends on how the parties are read",
  noTalkThreat: "There are no talks, and only a threat would hold them",
  noTalkFleeting: "There are no talks; they could begin but would not last",
  /** Steps lead to talks that would not last, and to none of those that would. */
  noTalkFleetingUnreached: `There are no talks; ${STEPS} lead to some that would not last, and to none that would`,
  noTalkJoint:
    "There are no talks; on the priorities assumed here only both sides together could open them, and they would not last by themselves",
  noTalkJointUnreached:
    "There are no talks; on the priorities assumed here only both sides together could open some, and those would not last by themselves",
  noTalkJointLasting:
    "There are no talks; on the priorities assumed here only both sides together could open them, and they would then last",
  noTalkJointPartly:
    "There are no talks, and on the priorities assumed here only both sides together could open them; whether they would then last depends on how the parties are read",
  noTalkNone: "There are no talks, and on the priorities assumed here none would last",
  /** A threat would hold some, which is no advice. */
  noTalkNoneByItself: "There are no talks, and on the priorities assumed here none would last by themselves",
  /** Talks that would last are thinkable, but nothing that pays, alone or together, opens them. */
  noTalkUnreached: `There are no talks, and on the priorities assumed here no ${STEPS} open any that would last`,
  openLasting: "Whether they talk is contested; lasting talks are within reach",
  openPartly: "Whether they talk is contested; whether talks would last depends on how the parties are read",
  openNot: "Whether they talk is contested; no talks would last",
  openUnreached: `Whether they talk is contested; no ${STEPS} lead to talks that would last`,
  unansweredYes: "They talk",
  unansweredMet: (day: string) => `They met on ${day}`,
  unansweredInPart: "A channel between them works in part",
  unansweredNo: "On this record they are not talking",
  /** In a body that is open they have not met for long; `share`: what follows from the priorities. */
  channelOpen: (met: string, body: string, share: Share | undefined) =>
    `No meeting after ${met} is on record, though ${theBody(body)} ${isManyBodies(body) ? "are" : "is"} open to both${follows(share)}`,
  unansweredMeet: "They are in talks",
  unansweredTechnical: "They are in contact at a technical level only",
  unansweredNoMeeting: "On this record they do not meet",
  unansweredContact: (day: string) => `They hold no talks; the last contact on record is of ${day}`,
  unansweredNotFormally: "They hold no formal meetings",
  unansweredContested: "Whether they talk is contested",
  unansweredUnknown: "The record does not show whether they talk",
  /**
   * Past the end of the record, of which it says only what was so then. `share`: what follows from the priorities;
   * absent: nothing is answered.
   */
  atEnd: (day: string, talked: string, share: Share | undefined) =>
    `The record ends on ${day}, and ${talked}${follows(share)}`,
  talked: {
    yes: "they were talking then",
    inPart: "a channel between them worked in part then",
    no: "they were not talking then",
    /** On that very day. */
    met: "they met that day",
    technical: "they met in technical bodies then",
    notMet: "they were not meeting then",
    notFormally: "they held no formal meetings then",
    contact: (day: string) => `they held no talks then, and the last contact on record is of ${day}`,
    channel: (day: string) => `the last meeting on record was that of ${day}`,
  },
};
