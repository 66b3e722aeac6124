import { begin, clause, mid } from "../grammar.ts";

export const talks = {
  // Since when, each channel says for itself: one of them falling silent is not yet the last word exchanged.
  yes: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} talk`,
  inPart: (a: string, b: string) => `A channel between ${mid(a)} and ${mid(b)} works in part`,
  no: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} do not talk`,
  contact: (a: string, b: string, day: string) =>
    `${begin(mid(a))} and ${mid(b)} hold no talks (last contact on record ${day})`,
  /** Open, with no meeting on record since a break. */
  channelOpen: (a: string, b: string) => `Between ${mid(a)} and ${mid(b)} a channel is open`,
  technical: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} are in contact at a technical level`,
  /** By the formats alone, where no model says what talks are. */
  meet: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} meet`,
  noMeeting: (a: string, b: string) => `${begin(mid(a))} and ${mid(b)} do not meet`,
  contested: (a: string, b: string) => `Whether ${mid(a)} and ${mid(b)} talk on this day is contested`,
  unknown: (a: string, b: string) => `The record does not show whether ${mid(a)} and ${mid(b)} talk`,
  recordEnds: (says: string, day: string) => `${clause(says)}, as far as the record reaches (${day}).`,
  byAuthor: ", by the author's word",
  /** Something is said over a channel, but the case asks for more than that. */
  notDialogue: "; it is not the dialogue this case asks for",
  on: (channels: readonly string[]) => `: ${channels.join("; ")}`,
};
