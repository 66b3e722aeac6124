import type { Case, Event, Phase } from "../../record/index.ts";

/** A move of the record: an event, or what one party did to a format by a phase that says who, told as an event. */
export interface Recorded {
  event: Event;
  item: Event | Phase;
}

export function movesOf(record: Case): Recorded[] {
  const stops = record.formats.flatMap((format) =>
    format.phases.flatMap((phase): Recorded[] => {
      const [by, ...others] = phase.by ?? [];
      const isStop = phase.status === "suspended" || phase.status === "ended";
      if (by === undefined || others.length > 0 || !isStop || !record.meta.parties.includes(by)) return [];
      const says = `${format.name}: ${phase.phase.replaceAll("-", " ")}`;
      const event = { id: format.id, date: phase.date, says, initiators: [by], formats: [format.id] };
      return [{ event, item: phase }];
    }),
  );
  return [...record.events.map((event) => ({ event, item: event })), ...stops];
}
