import { parseDate, sourceOf } from "../record/index.ts";
import type { OfTalks } from "../words/index.ts";
import { confidenceWord } from "./confidence.ts";
import type { Confidence, TalksToday } from "./findings/index.ts";
import { endOfSpan } from "./happenings.ts";
import { howLong } from "./howLong.ts";
import type { Say } from "./say.ts";
import type { Stand } from "./stand.ts";
import { HALF_A_YEAR } from "./talks.ts";
import { howTheyTalk } from "./talksInWords.ts";

const A_YEAR = 365;
/** So many works that are not one party's alone bear a fact out. */
const ENOUGH = 2;

/**
 * Where priorities do not speak for the day, what is left to trust is whether they talk. `high` less one step for each:
 *
 * - ended: the record ends more than a month before the day; two steps, more than a year.
 * - contested: sources differ on whether they talk, or on a channel.
 * - uncited: no source is cited for the channels, nor for the last meeting in them.
 * - thin: no more than one work is, or none but of one and the same party.
 * - absent: they are said not to talk, and no act on record stopped all they met in, or not to have met since a break: that
 *   no meeting is on record is not that there was none.
 * - unmet: they are said to talk, and no meeting is on record of the last half year.
 */
export function confidenceOfTalks(
  say: Say,
  stand: Stand,
  talks: TalksToday,
  ended: string | undefined,
): Confidence | undefined {
  if (talks.is === "unknown") return undefined;
  const { ofTalks: says } = say.words.confidence;
  const found: { reason: keyof OfTalks; down: number; says: string }[] = [];
  const end = ended === undefined ? undefined : parseDate(ended)?.last;
  if (end !== undefined) {
    const gap = stand.day - end;
    found.push({ reason: "ended", down: gap > A_YEAR ? 2 : 1, says: says.reasons.ended(howLong(gap)) });
  }
  const contested = talks.channels.filter(({ operates }) => operates === "disputed");
  if (talks.is === "contested" || contested.length > 0) {
    const names = [...new Set(contested.map(({ format }) => say.format(format)))];
    found.push({ reason: "contested", down: 1, says: says.reasons.contested(names) });
  }
  const met = lastMet(stand, talks);
  const { works, voices } = worksTelling(stand, talks, met);
  const isThin = works < ENOUGH || (voices.length === 1 && voices[0] !== "");
  if (works === 0) found.push({ reason: "uncited", down: 1, says: says.reasons.uncited });
  else if (isThin) {
    const whose = voices.length === 1 && voices[0] !== "" ? say.actor(voices[0]!) : undefined;
    found.push({ reason: "thin", down: 1, says: says.reasons.thin(works, whose) });
  }
  // That a channel stands open says as little of meetings as that none is on record.
  const isAbsent = talks.is === "no" ? !isByAct(stand, talks) : howTheyTalk(talks) === "channel-open";
  // The day stands before it: in the headline, or behind it with the channel.
  const isTold =
    ended === undefined &&
    met !== undefined &&
    (talks.is === "yes" || talks.channels.some((one) => one.lastMet === met));
  if (isAbsent)
    found.push({
      reason: "absent",
      down: 1,
      says: says.reasons.absent(met && say.date(endOfSpan(met)), isTold),
    });
  if (talks.is === "yes" && !isAbsent && isLongAgo(met, stand.day))
    found.push({ reason: "unmet", down: 1, says: says.reasons.unmet });
  const steps = found.map(({ reason, down }) => ({ reason, down }));
  const { parties } = stand.record.meta;
  const ofBoth = parties.every((id) => voices.includes(id));
  return {
    word: confidenceWord(steps),
    because: found.length > 0 ? found.map((one) => one.says) : [says.none(works, ofBoth)],
    steps,
  };
}

/** CAMEO 01 to 03 are statements, appeals and intent to cooperate, 041 is discussion by telephone: no meeting (Schrodt 2012). */
const IS_WORD = /^(?:0[1-3]|041)/u;

/** Whether all they used to meet in was stopped by an act on record, and did not only fall silent. */
function isByAct({ record, day }: Stand, { channels }: TalksToday): boolean {
  return (
    channels.length > 0 &&
    channels.every(({ format, operates, since }) => {
      const phases = record.formats.find(({ id }) => id === format)?.phases ?? [];
      const acts = phases.filter(
        ({ date, status, axis }) =>
          axis !== "participation" &&
          (parseDate(date)?.last ?? Number.POSITIVE_INFINITY) <= day &&
          (status === "suspended" || status === "ended"),
      );
      return operates !== "yes" && acts.some(({ date }) => date === since);
    })
  );
}

/** The last day on which they are on record as having met, in a channel or outside any. */
function lastMet({ record }: Stand, { channels, contact }: TalksToday): string | undefined {
  const { parties } = record.meta;
  const both = record.events.filter(
    ({ kind, initiators = [], cameo = "" }) =>
      kind !== "planned" && !IS_WORD.test(cameo) && parties.every((id) => initiators.includes(id)),
  );
  // That they spoke is no meeting.
  const days = [
    ...channels.map((one) => one.lastMet),
    ...both.map(({ date }) => date).filter((date) => date !== contact),
  ];
  return days
    .filter((date) => date !== undefined && Number.isFinite(parseDate(date)?.last))
    .sort((a, b) => parseDate(a!)!.last - parseDate(b!)!.last)
    .at(-1);
}

function isLongAgo(date: string | undefined, day: number): boolean {
  return date === undefined || day - parseDate(date)!.last > HALF_A_YEAR;
}

/** The works cited for the channels, and for what happened in them on the days that are told; and whose they are. */
function worksTelling(
  { record }: Stand,
  { channels }: TalksToday,
  met: string | undefined,
): { works: number; voices: string[] } {
  const days = new Set([...channels.flatMap(({ since, lastMet }) => [since, lastMet]), met]);
  const formats = new Set(channels.map(({ format }) => format));
  const ids = new Set([
    ...channels.flatMap(({ sources }) => sources),
    ...record.events
      .filter(
        ({ date, formats: of }) => days.has(date) && (date === met || of?.some((id) => formats.has(id))),
      )
      .flatMap(({ sources = [] }) => sources.map(sourceOf)),
  ]);
  // What came out before they last met cannot tell of that meeting, nor of what came after it.
  const from = (met === undefined ? undefined : parseDate(met)?.first) ?? Number.NEGATIVE_INFINITY;
  const works = record.sources.filter(
    ({ id, kind, issued }) =>
      ids.has(id) && kind !== "general-knowledge" && !((parseDate(issued ?? "")?.last ?? from) < from),
  );
  return { works: works.length, voices: [...new Set(works.map(({ actor }) => actor ?? ""))] };
}
