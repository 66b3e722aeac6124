import { z } from "zod";
import { endOfRecordBefore, TIMINGS, WATCHED_KINDS, type Watched, watchedOn } from "../assessment/index.ts";
import {
  type Case,
  caseAsOf,
  citedFields,
  formatDay,
  inOthers,
  parseDate,
  parseDay,
  sourceOf,
} from "../record/index.ts";
import { Day, saysIn, type Told } from "./shape.ts";

/** What was seen at the last look: how each thing stood. It is what a file of the user's keeps. */
export const Seen = z.object({
  version: z.literal(1),
  title: z.string(),
  on: Day,
  items: z.record(z.string(), z.object({ is: z.string(), timing: z.enum(TIMINGS) })),
});
export type Seen = Told<typeof Seen>;

const Change = z
  .enum(["new", "changed", "same"])
  .describe("Since the last look; without one, new is what came about within the year before");

export const Watch = z.object({
  on: Day,
  lastLook: Day.nullable(),
  recordEnds: z
    .string()
    .nullable()
    .describe("Date of the last entry of a record that ends well before the day, and is silent since"),
  items: z.array(
    z.object({
      id: z.string().describe("Kind and id, the same from one look to the next"),
      kind: z.enum(WATCHED_KINDS),
      says: z.string(),
      saysIn,
      is: z
        .string()
        .describe(
          "How it stands: met, unmet, partly, disputed, refused, right, wrong, open; an outcome that is called likely or unlikely holds or does-not-hold, as things stand on the record …; priorities are current, out of date, or untested where the record has ended",
        ),
      was: z.string().optional().describe("How it stood at the last look, where that was otherwise"),
      since: z.string().nullable(),
      saidAgain: z
        .string()
        .nullable()
        .describe("When a demand or condition was last said again; its sources are then those of that day"),
      due: Day.nullable(),
      timing: z
        .enum(TIMINGS)
        .describe(
          "ahead; due: its last stretch has begun; overdue: its day has passed and nothing on record settles it; settled; none: it has no day",
        ),
      change: Change,
      test: z.string().nullable().describe("What would show it right, wrong or met"),
      found: z
        .string()
        .nullable()
        .describe("Of a condition with tests: what was found at last, test by test"),
      foundIn: saysIn,
      likelihood: z
        .object({
          word: z.string(),
          by: z.string().nullable().describe("Whose judgement, where that is said"),
        })
        .nullable()
        .describe("Of a forecast or an outcome: how likely it is called"),
      precedents: z
        .object({
          bridged: z.int(),
          held: z.int(),
          examples: z.array(
            z.object({ points: z.enum(["bridged", "held"]), date: z.string(), says: z.string() }),
          ),
        })
        .nullable()
        .describe("Of a condition: how often the record shows it bridged or waived, and how often it held"),
      ...citedFields,
      place: z.object({ file: z.string(), line: z.int().min(1) }),
    }),
  ),
  newlyDue: z.array(z.string()).describe("Ids of what is due, or overdue, and was not at the last look"),
  unseen: z
    .array(
      z.object({
        id: z.string(),
        says: z.string(),
        saysIn,
        place: z.object({ file: z.string(), line: z.int().min(1) }),
      }),
    )
    .describe("Plans that no look sees, since nothing says when they became known"),
  gone: z.array(z.string()).describe("Ids seen at the last look that are no longer in the case"),
});
export type Watch = Told<typeof Watch>;

const DAYS_OF_A_YEAR = 365;

/** How everything that is watched stands on a day (a day number), and what changed since the last look. */
export function watch(full: Case, day: number, seen: Seen | undefined): Watch {
  const { case: record } = caseAsOf(full, day);
  const last = seen === undefined ? undefined : parseDay(seen.on);
  const found = watchedOn(record, day, Math.min(last ?? day - DAYS_OF_A_YEAR, day));
  const ids = new Set(found.map(({ id }) => id));
  return {
    on: formatDay(day),
    lastLook: seen?.on ?? null,
    recordEnds: endOfRecordBefore(record, day) ?? null,
    items: found.map((item) => {
      const before = seen?.items[item.id];
      return { ...item, ...changeOf(item, before, day, last) };
    }),
    newlyDue: found
      .filter((item) => isPressing(item) && seen?.items[item.id]?.timing !== item.timing)
      .map(({ id }) => id),
    unseen: plansNeverKnown(full),
    // A move is told once, and is no longer looked for afterwards.
    gone: Object.keys(seen?.items ?? {}).filter((id) => !ids.has(id) && !id.startsWith("move ")),
  };
}

/** A plan is known from the day it says, or from its first dated source; without either it never is. */
function plansNeverKnown(full: Case): Watch["unseen"] {
  const issued = new Set(full.sources.flatMap(({ id, issued }) => (issued === undefined ? [] : [id])));
  return full.events
    .filter(
      ({ kind, known, sources }) =>
        kind === "planned" &&
        known === undefined &&
        !(sources ?? []).some((cited) => issued.has(sourceOf(cited))),
    )
    .map((event) => {
      const { file, line } = full.placeOf(event);
      return { id: event.id, says: event.says, ...inOthers(event), place: { file, line } };
    });
}

/** What a file of the user's is to keep of this look. */
export function seenNow(title: string, { on, items }: Watch): Seen {
  return {
    version: 1,
    title,
    on,
    items: Object.fromEntries(items.map(({ id, is, timing }) => [id, { is, timing }])),
  };
}

function isPressing({ timing }: Watched): boolean {
  return timing === "due" || timing === "overdue";
}

function changeOf(
  { is, timing, since, saidAgain }: Watched,
  before: Seen["items"][string] | undefined,
  day: number,
  last: number | undefined,
): { change: z.infer<typeof Change>; was?: string } {
  const isAfter = (text: string | null, when: number) => {
    const date = text === null ? undefined : parseDate(text);
    return date !== undefined && date.last > when;
  };
  if (before) {
    const isSame = before.is === is && before.timing === timing && !isAfter(saidAgain, last ?? day);
    return isSame
      ? { change: "same" }
      : { change: "changed", ...(before.is === is ? {} : { was: before.is }) };
  }
  if (last !== undefined) return { change: "new" };
  const start = since === null ? undefined : parseDay(since);
  const isNew = start !== undefined && start > day - DAYS_OF_A_YEAR;
  return { change: isNew || isAfter(saidAgain, day - DAYS_OF_A_YEAR) ? "new" : "same" };
}
