/** The command could not run: wrong usage, a missing file. Printed as one line, exit code 2. */
export class UsageError extends Error {}
