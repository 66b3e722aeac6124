/** How many times as long the large input is. */
const TIMES = 8;
const MOST_TRIES = 4;

/** What cost may grow like and still be called linear; n log n is about 1.1 here, the square 2. */
export const LINEAR = 1.6;

/**
 * The power of its length that the cost of work grows with, from an input an eighth as long measured in the same run: no
 * clock is asserted, so a busy or slow machine changes nothing. Cost is the processor time of this process, the least of a
 * few runs; a disturbed measurement is taken again, since noise only ever adds.
 */
export function growth<Input>(
  make: (length: number) => Input,
  length: number,
  work: (input: Input) => unknown,
): number {
  const small = make(Math.ceil(length / TIMES));
  const large = make(length);
  const times = typeof small === "string" && typeof large === "string" ? large.length / small.length : TIMES;
  work(small);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < MOST_TRIES && !(least < LINEAR); i++) {
    // Below half a millisecond it is the clock that is measured.
    const floor = Math.max(500, Math.min(costOf(work, small), costOf(work, small), costOf(work, small)));
    least = Math.min(least, Math.log(costOf(work, large) / floor) / Math.log(times));
  }
  return least;
}

/** In microseconds. */
function costOf<Input>(work: (input: Input) => unknown, input: Input): number {
  const before = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
