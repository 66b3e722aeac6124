import { parseDate } from "../record/index.ts";
import { MEETINGS } from "../record/lexicon/formats.ts";
import type { Answer, TalksToday } from "./findings/index.ts";
import type { Say } from "./say.ts";

/** How they talk, as sentences about it differ: over what it rests on, and how much of it there is. */
export type HowTheyTalk =
  | "channel-open"
  | "technical"
  | "meet"
  | "no-meeting"
  | "in-part"
  | "yes"
  | "contact"
  | "no"
  | "contested"
  | "unknown";

export function howTheyTalk(talks: TalksToday): HowTheyTalk {
  const { is, restsOn, lastMet, contact } = talks;
  switch (is) {
    case "yes":
      if (lastMet !== undefined) return "channel-open";
      if (restsOn === "formats") return isTechnical(talks) ? "technical" : "meet";
      return isInPart(talks) ? "in-part" : "yes";
    case "no":
      if (restsOn === "formats") return "no-meeting";
      return contact === undefined ? "no" : "contact";
    default:
      return is;
  }
}

/** Where a channel is open in which they have not met for long: that channel, and the day of their last meeting in it. */
export function openChannel({
  channels,
  lastMet,
}: TalksToday): { format: string; lastMet: string } | undefined {
  const found = channels.find((one) => one.lastMet === lastMet);
  return lastMet === undefined || !found ? undefined : { format: found.format, lastMet };
}

/** The last meeting on record in what they talk over. */
export function lastMetIn({ channels }: TalksToday): string | undefined {
  return channels
    .flatMap(({ lastMet }) => (lastMet === undefined ? [] : [lastMet]))
    .sort((x, y) => parseDate(x)!.last - parseDate(y)!.last)
    .at(-1);
}

/** All that shows them talking is one meeting: its day. */
export function metOnce({ is, channels }: TalksToday): string | undefined {
  const works = channels.filter(({ operates }) => operates === "yes" || operates === "partly");
  const [only] = works;
  return is === "yes" && works.length === 1 && only!.lastMet !== undefined && only!.since === only!.lastMet
    ? only!.lastMet
    : undefined;
}

/** The formal meetings of what they used to meet in rest, and other work of it goes on. */
export function isOnHold({ channels }: TalksToday): boolean {
  return channels.some(({ goesOn = [] }) => goesOn.length > 0);
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

/** Whether what they hold is the dialogue that is asked for, and not only a channel in a war. */
export function isInDialogue({ is, isDialogue }: TalksToday): boolean {
  return is === "yes" && isDialogue === true;
}

const MOST_CHANNELS = 2;

/** Do they talk, on which channels, since when. */
export function talksSentence(say: Say, talks: TalksToday, ended?: string): string {
  const { words } = say;
  const [a, b] = say.parties();
  const said: Record<HowTheyTalk, () => string> = {
    "channel-open": () => words.talks.channelOpen(a, b),
    technical: () => words.talks.technical(a, b),
    meet: () => words.talks.meet(a, b),
    "no-meeting": () => words.talks.noMeeting(a, b),
    "in-part": () => words.talks.inPart(a, b),
    yes: () => words.talks.yes(a, b),
    contact: () => words.talks.contact(a, b, say.date(talks.contact!)),
    no: () => words.talks.no(a, b),
    contested: () => words.talks.contested(a, b),
    unknown: () => words.talks.unknown(a, b),
  };
  const isKnown = talks.is === "yes" || talks.is === "no";
  const told = channelsInWords(say, talks, !isKnown);
  const channels = isKnown && told.length > 0 ? words.talks.on(told) : "";
  // Over what they might talk is no list of that over which they do.
  const { begin, sentence } = words.names;
  const behind = isKnown ? [] : told.map((one) => ` ${sentence(begin(one))}`);
  const asked = talks.is === "yes" && talks.isDialogue === false ? words.talks.notDialogue : "";
  const author = talks.restsOn === "author" ? words.talks.byAuthor : "";
  const whole = `${said[howTheyTalk(talks)]()}${author}${channels}${asked}.${behind.join("")}`;
  // What the record does not show it does not show at its end either.
  return ended === undefined || !isKnown ? whole : words.talks.recordEnds(whole, say.date(ended));
}

/** What the sentence adds behind a headline that says already whether they talk: over what; `beside`: one told there otherwise. */
export function behindHeadline(
  say: Say,
  { talksToday: talks, answered }: Answer,
  ended?: string,
  most = MOST_CHANNELS,
  beside?: TalksToday["channels"][number],
): string {
  const { is, restsOn, isDialogue, contact } = talks;
  const isMore =
    restsOn === "author" || (is === "yes" && isDialogue === false) || (contact !== undefined && answered);
  if (isMore) return talksSentence(say, talks, ended);
  // The headline gives the day of the one meeting there was, and of the last in a channel that is but open.
  const open = openChannel(talks);
  const given =
    beside ??
    (ended === undefined && open ? talks.channels.find(({ format }) => format === open.format) : undefined);
  const told = channelsInWords(say, talks, true, given).slice(
    metOnce(talks) !== undefined && !answered ? 1 : 0,
    most,
  );
  const { begin, sentence } = say.words.names;
  return told.map((one) => sentence(begin(one))).join(" ");
}

/** Where they met before where they did not; of these the latest first. */
function byLast(x: TalksToday["channels"][number], y: TalksToday["channels"][number]): number {
  const isMet = ({ aspect, lastMet }: typeof x) => aspect !== undefined || lastMet !== undefined;
  const day = ({ since, lastMet }: typeof x) =>
    parseDate(lastMet ?? since ?? "")?.first ?? Number.NEGATIVE_INFINITY;
  return Number(isMet(y)) - Number(isMet(x)) || (day(y) > day(x) ? 1 : day(y) < day(x) ? -1 : 0);
}

/** Whether it came to rest before they last met in another: then where they talked had long been that. */
function isSuperseded(
  { since, lastMet, isTechnical }: TalksToday["channels"][number],
  all: TalksToday["channels"],
): boolean {
  const end = since === undefined ? undefined : parseDate(since)?.first;
  return (
    isTechnical !== true &&
    lastMet !== undefined &&
    end !== undefined &&
    all.some((other) => other.lastMet !== undefined && parseDate(other.lastMet)!.first - end > A_YEAR)
  );
}

const A_YEAR = 365;

/**
 * The channels that are at work where they talk, and those that are not where they do not, each since when. `given`: one
 * that is told elsewhere.
 */
export function channelsInWords(
  say: Say,
  talks: TalksToday,
  isAlone = false,
  given?: TalksToday["channels"][number],
): string[] {
  const { words, date } = say;
  const works = talks.channels.filter(({ operates }) => operates === "yes" || operates === "partly");
  const rests = talks.channels.filter((channel) => !works.includes(channel));
  // Where what works does so in part only, that they no longer meet elsewhere belongs to it; where it is but one meeting,
  // what rests all the same.
  const once = metOnce(talks) !== undefined;
  const also = isInPart(talks)
    ? rests.filter(({ lastMet }) => lastMet !== undefined)
    : once
      ? rests.filter(({ since }) => since !== undefined)
      : [];
  // Where they meet, that a house of one of them is staffed adds nothing.
  const tables = works.filter(({ isTechnical }) => !isTechnical);
  const talking = tables.length > 0 && !isInPart(talks) ? tables : works;
  const told =
    talks.is === "yes"
      ? [...talking, ...also]
      : talks.is === "no"
        ? [...rests].sort(byLast).filter((one) => !isSuperseded(one, rests))
        : talks.channels;
  return told
    .slice(0, MOST_CHANNELS)
    .filter((one) => one !== given)
    .map((one) => {
      const {
        format,
        aspect,
        operates,
        phase,
        since,
        lastMet,
        without = [],
        resting = [],
        told,
        goesOn = [],
      } = one;
      const [first] = resting;
      const onRecord = told && { says: say.text(told), day: date(told.date) };
      const day = (text: string | undefined) => (text === undefined ? undefined : date(text));
      if (aspect !== undefined && MEETINGS.test(aspect) && without.length === 0)
        if (operates === "yes" || operates === "no")
          return words.meets(
            say.format(format),
            operates === "yes",
            day(since),
            day(lastMet),
            goesOn.map((part) => ({
              name: say.aspect(format, part.aspect) ?? part.aspect,
              inPart: part.operates === "partly",
            })),
          );
      if (isAlone && without.length > 0)
        return words.goesOnWithout(
          say.format(format),
          without.map((id) => say.actor(id)),
          day(since),
          day(lastMet),
        );
      if (operates === "ended" && since !== undefined)
        return words.channel(
          say.format(format),
          undefined,
          words.ended(date(since)),
          undefined,
          undefined,
          day(lastMet),
          isAlone,
        );
      return words.channel(
        say.format(format),
        say.aspect(format, aspect),
        without.length > 0
          ? words.operatesWithout(without.map((id) => say.actor(id)))
          : (words.operates[operates === "yes" && phase === "resumed" ? "resumed" : operates] ?? operates),
        // Of a doubt it is not known since when, and of what is partly at work not which part.
        since === undefined || !["yes", "no"].includes(operates) ? undefined : date(since),
        first && [
          say.aspect(format, first.aspect),
          first.since === undefined ? undefined : date(first.since),
        ],
        // The day since when it works or rests may be that of the last meeting itself.
        lastMet === undefined || lastMet === since ? undefined : date(lastMet),
        isAlone,
        onRecord,
      );
    });
}
