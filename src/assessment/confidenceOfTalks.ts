import { parseDate } from "../record/index.ts";
import { confidenceWord } from "./confidence.ts";
import type { Confidence, TalksToday } from "./findings/index.ts";
import type { Say } from "./say.ts";
import type { Stand } from "./stand.ts";

const A_YEAR = 365;
/** After so long without a meeting a channel that stands open shows little of talks. */
const HALF_A_YEAR = 183;

/**
 * Where priorities do not speak for the day, what is left to trust is whether they talk. `high` less one step for each:
 *
 * - ended: the record ends more than a month before the day; two steps, more than a year.
 * - contested: sources differ on whether they talk, or on a channel.
 * - uncited: no source is cited for the channels, nor for the last meeting in them.
 * - unmet: they are said to talk, and no meeting is on record of the last half year.
 */
export function confidenceOfTalks(
  say: Say,
  { record, day }: Stand,
  { is, channels }: TalksToday,
  ended: string | undefined,
): Confidence | undefined {
  if (is === "unknown") return undefined;
  const steps: Confidence["steps"] = [];
  const end = ended === undefined ? undefined : parseDate(ended)?.last;
  if (end !== undefined) steps.push({ reason: "ended", down: day - end > A_YEAR ? 2 : 1 });
  if (is === "contested" || channels.some(({ operates }) => operates === "disputed"))
    steps.push({ reason: "contested", down: 1 });
  const days = new Set(channels.flatMap(({ since, lastMet }) => [since, lastMet]));
  const formats = new Set(channels.map(({ format }) => format));
  const isCited =
    channels.some(({ sources }) => sources.length > 0) ||
    record.events.some(
      (event) =>
        days.has(event.date) &&
        event.formats?.some((id) => formats.has(id)) &&
        (event.sources?.length ?? 0) > 0,
    );
  if (!isCited) steps.push({ reason: "uncited", down: 1 });
  const { parties } = record.meta;
  const met = [
    ...channels.map(({ lastMet }) => lastMet ?? ""),
    // They may have met outside any channel too.
    ...record.events
      .filter(
        ({ kind, initiators = [] }) => kind !== "planned" && parties.every((id) => initiators.includes(id)),
      )
      .map(({ date }) => date),
  ].flatMap((date) => parseDate(date)?.last ?? []);
  if (is === "yes" && day - Math.max(Number.NEGATIVE_INFINITY, ...met) > HALF_A_YEAR)
    steps.push({ reason: "unmet", down: 1 });
  const { ofTalks } = say.words.confidence;
  const because = steps.map(({ reason }) => ofTalks.reasons[reason]!);
  return { word: confidenceWord(steps), because: because.length > 0 ? because : [ofTalks.none], steps };
}
