/** What a worker says once it holds the lock of its name, by which the page learns of its end. */
export const HOLDS_LOCK = "holds its lock";
