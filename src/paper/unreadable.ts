/** A file that cannot be read as a paper; the message says why and what to do. */
export class UnreadablePaper extends Error {
  override name = "UnreadablePaper";
}
