/** Where the day comes from: the system in the program, a fixed day in tests. */
export type Clock = () => Date;

/** The day on the reader's wall, not that of Greenwich: `2021-12-01`. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
