import type { Holder } from "./cut.ts";
import type { FieldFacts } from "./fields.ts";
import { dateOf } from "./known.ts";
import { ALWAYS, fromDate, fromKnown, type Timetable } from "./timetable.ts";

/**
 * From which day on a text may be shown by what it names: words that name a later date were written later, unless their
 * entry was itself public by then, looks ahead to that date, or is the author's conclusion of the case's own day, which
 * plans and expects. Asides may be of later, and say nothing of their own day.
 */
export function shownFrom(
  table: Timetable,
  text: string,
  holders: readonly Holder[],
  { note }: Pick<FieldFacts, "note">,
): number {
  const silent = table.silent(text);
  for (const { part, shape } of [...holders].reverse()) {
    const ahead = note ? undefined : dateOf(part, shape, "ahead");
    if (ahead && Number.isFinite(ahead.last) && silent <= ahead.last) return ALWAYS;
    const own = dateOf(part, shape, "known");
    if (own) return Math.min(silent, fromDate(own));
    const cited = table.cited(part);
    if (cited !== undefined) return Math.min(silent, cited);
    const { ownDay } = table.known;
    if (!note && shape.part?.concludes && ownDay !== "always") return Math.min(silent, fromKnown(ownDay));
  }
  return silent;
}
