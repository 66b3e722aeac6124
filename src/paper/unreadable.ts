/** A file that cannot be read as a paper; the message says why and what to do. */
export class UnreadablePaper extends Error {
  override name = "UnreadablePaper";
}

/** A file that holds more than is read of a paper; the message names the limit. */
export class PaperTooLarge extends UnreadablePaper {
  override name = "PaperTooLarge";
}
