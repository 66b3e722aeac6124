import { shapeOf } from "../record/nouns/shape.ts";
import { allNouns } from "../record/nouns/table.ts";
import type { Data, Entry } from "./caseEdit.ts";
import { fieldOf } from "./data.ts";
import type { FileText } from "./fileText.ts";

/** In a list that goes by date a new entry goes to its day; else to the end. */
export function placeByDate(file: FileText, list: string, entry: Entry, count: number): number {
  const field = dayOf(list);
  const date = field === undefined ? undefined : entry[field];
  if (field === undefined || date === undefined) return count;
  return placeOfDate(file.roughly(list, field), String(date));
}

/** The field without which no entry of the list can be, and which says when it happened. */
function dayOf(list: string): string | undefined {
  const noun = [...allNouns().values()].find((one) => one.list === list);
  return (
    noun &&
    shapeOf(noun.schema).fields.find(({ shape, isRequired }) => isRequired && shape.facts.time === "happens")
      ?.name
  );
}

/** The same in a list inside an entry. */
export function placeAmong(items: readonly Data[], item: Data): number {
  const date = fieldOf(item, "date");
  if (date === undefined || date === null) return items.length;
  return placeOfDate(
    items.map((other) => {
      const held = fieldOf(other, "date");
      return held === undefined ? undefined : String(held);
    }),
    String(date),
  );
}

/** In a list that goes by date, the place with the fewest entries out of order; else the end. */
function placeOfDate(dates: readonly (string | undefined)[], date: string): number {
  const days = dates.map((other) => (other !== undefined && /^\d{4}/.test(other) ? other.slice(0, 10) : ""));
  const dated = days.filter((other) => other !== "");
  const ordered = dated.filter((other, i) => i === 0 || other >= dated[i - 1]!).length;
  if (!/^\d{4}/.test(date) || dated.length === 0 || ordered < dated.length * 0.8) return dates.length;
  const day = date.slice(0, 10);
  let wrong = days.filter((other) => other !== "" && other < day).length;
  let best = 0;
  let least = wrong;
  for (const [i, other] of days.entries()) {
    if (other !== "") wrong += other > day ? 1 : other < day ? -1 : 0;
    // Behind others of the same day.
    if (wrong <= least && (wrong < least || other === day)) {
      least = wrong;
      best = i + 1;
    }
  }
  return best;
}
