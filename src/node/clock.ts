/** Where the day comes from: the system in the program, a fixed day in tests. */
export type Clock = () => Date;

/** The day on which a program runs: YYYY-MM-DD. */
export function todayBy(clock: Clock): string {
  return clock().toISOString().slice(0, 10);
}
