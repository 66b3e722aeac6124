import type { Unit } from "./port.ts";

/** The period a day (YYYY-MM-DD) is in, as series write it. Weeks are those of ISO 8601, which begin on Monday. */
export function periodOf(day: string, by: Unit): string {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  if (by === "day") return day;
  if (by === "month") return `${year}-${month}`;
  if (by === "quarter") return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (by === "year") return year;
  const date = new Date(`${day}T00:00:00Z`);
  // The year and the number of a week are those of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
