/** Refuses an analysis by pairs of states whose sets would not fit. @throws RangeError with the number */
export function requireSetsFit(stateCount: number, memory: number, setsPerState: number): void {
  const bytes = stateCount * Math.ceil(stateCount / 8) * setsPerState;
  if (bytes > memory)
    throw new RangeError(
      `this analysis compares pairs of states: ${stateCount} states need about ${Math.ceil(bytes / 1e6)} MB, the limit is ${Math.ceil(memory / 1e6)} MB; rule states out or raise the limit`,
    );
}
