/** Day numbers (days since 1970-01-01, as the record counts them) and how they are written. */

const MILLISECONDS_PER_DAY = 86_400_000;

export function toDate(day: number): Date {
  return new Date(day * MILLISECONDS_PER_DAY);
}

/** `2021-12-01` */
export function dayText(day: number): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** "1 December 2021", in the reader's language. */
export function dayInWords(text: string, locale: string): string {
  return new Date(`${text}T00:00:00Z`).toLocaleDateString(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
