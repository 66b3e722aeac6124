import {
  bibliographyText,
  loadBibliographyReader,
  lossInWords,
  lostInWriting,
} from "../bibliography/index.ts";
import { type CalendarDay, escapeHtml, writeCalendar, writeCsv } from "../page/index.ts";
import {
  type Case,
  dateInWords,
  formatDay,
  type Moment,
  parseDate,
  sourceOf,
  wholeCase,
} from "../record/index.ts";
import type { CASE_EXPORTS } from "./exportNames.ts";

export interface TakenOut {
  text: string;
  /** What the form could not hold, as sentences. */
  left: string[];
}

const MAKERS: Record<keyof typeof CASE_EXPORTS, (record: Case) => TakenOut | Promise<TakenOut>> = {
  "case.json": (record) => whole(asJson(wholeCase(record))),
  "events.csv": eventTable,
  "events.ics": eventCalendar,
  "formats.timeline.json": formatTimeline,
  "sources.json": ({ sources }) => bibliography(sources, ".json"),
  "sources.bib": ({ sources }) => bibliography(sources, ".bib"),
  "sources.ris": ({ sources }) => bibliography(sources, ".ris"),
};

/** A case, or a part of it, in a form that other programs read. */
export async function exportCase(name: keyof typeof CASE_EXPORTS, record: Case): Promise<TakenOut> {
  return MAKERS[name](record);
}

function whole(text: string): TakenOut {
  return { text, left: [] };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

async function bibliography(sources: Case["sources"], extension: string): Promise<TakenOut> {
  const works = sources.map(({ csl }) => csl);
  const text = await bibliographyText(extension, works);
  const lost =
    extension === ".json"
      ? []
      : lostInWriting(await loadBibliographyReader(), `sources${extension}`, text, works);
  return {
    text: text.endsWith("\n") ? text : `${text}\n`,
    left: lost.length === 0 ? [] : [lossInWords(extension, lost)],
  };
}

const EVENT_COLUMNS = [
  "id",
  "date",
  "from",
  "to",
  "kind",
  "says",
  "initiators",
  "targets",
  "formats",
  "pillars",
  "cameo",
  "break",
  "sources",
  "verification",
];

/** `date` as written (EDTF), `from` and `to` the first and last day it may mean; several ids in a cell with spaces between. */
function eventTable({ events }: Case): TakenOut {
  const rows = events.map((event) => {
    const date = parseDate(event.date);
    return [
      event.id,
      event.date,
      dayOf(date?.first),
      dayOf(date?.last),
      event.kind ?? "event",
      event.says,
      ...[event.initiators, event.targets, event.formats, event.pillars].map((ids) => (ids ?? []).join(" ")),
      event.cameo ?? "",
      event.break === true ? "true" : "",
      (event.sources ?? []).map((citation) => sourceOf(citation)).join(" "),
      event.verification ?? "",
    ];
  });
  return whole(writeCsv([EVENT_COLUMNS, ...rows]));
}

function dayOf(day: number | undefined): string {
  return day !== undefined && Number.isFinite(day) ? formatDay(day) : "";
}

/** An event of a month or a year takes all its days, and says so in words. */
function eventCalendar({ meta, events, sources }: Case): TakenOut {
  const titles = new Map(sources.map(({ id, csl }) => [id, csl.title ?? id]));
  const left: string[] = [];
  const days = events.flatMap((event): CalendarDay[] => {
    const date = parseDate(event.date);
    if (!date || !Number.isFinite(date.first) || !Number.isFinite(date.last)) {
      left.push(`${event.id}: an event of ${event.date} has no first and last day for a calendar`);
      return [];
    }
    const cited = (event.sources ?? []).map(
      (citation) => titles.get(sourceOf(citation)) ?? sourceOf(citation),
    );
    return [
      {
        uid: `${event.id}@${uidOf(meta.title)}`,
        day: formatDay(date.first),
        ...(date.last > date.first ? { last: formatDay(date.last) } : {}),
        title: event.says,
        details: [
          dateInWords(event.date),
          ...(cited.length > 0 ? [`Sources: ${cited.join("; ")}`] : []),
        ].join("\n"),
      },
    ];
  });
  // No hour, no clock: the same case gives the same calendar.
  return { text: writeCalendar(meta.title, "19700101T000000Z", days), left };
}

function uidOf(title: string): string {
  return `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}.detente`;
}

/**
 * TimelineJS (Knight Lab, timeline.knightlab.com/docs/json-format.html, read in translation): a slide for each phase of a
 * format, grouped by format. Its texts are HTML there, so all of ours is escaped.
 */
function formatTimeline({ meta, formats, actors }: Case): TakenOut {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  const left: string[] = [];
  const slides = formats.flatMap((format) =>
    format.phases.flatMap((phase) => {
      const date = parseDate(phase.date);
      const start = date && slideDate(date.start);
      if (!start) {
        left.push(`${format.id}: a phase of ${phase.date} has no first day for a timeline`);
        return [];
      }
      const end = date.isInterval ? slideDate(date.end) : undefined;
      const party = phase.party === undefined ? "" : ` (${nameOf(phase.party)})`;
      return [
        {
          start_date: start,
          ...(end ? { end_date: end } : {}),
          display_date: dateInWords(phase.date),
          group: format.abbreviation ?? format.name,
          text: {
            headline: escapeHtml(`${format.name}: ${phase.phase.replaceAll("-", " ")}${party}`),
            text: escapeHtml(phase.says ?? ""),
          },
          autolink: false,
        },
      ];
    }),
  );
  const title = { text: { headline: escapeHtml(meta.title), text: escapeHtml(meta.question) } };
  return { text: asJson({ title, events: slides }), left };
}

/** As exactly as it is known: a year, a month of it, a day. */
function slideDate({ first, last }: Moment): { year: number; month?: number; day?: number } | undefined {
  if (!Number.isFinite(first)) return undefined;
  const [year, month, day] = formatDay(first).split("-").map(Number) as [number, number, number];
  if (last === first) return { year, month, day };
  return Number.isFinite(last) && last - first < DAYS_OF_A_MONTH ? { year, month } : { year };
}

const DAYS_OF_A_MONTH = 31;
