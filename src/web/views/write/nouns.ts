/** What has a form of its own here; models are written where they are shown. */
export const WRITABLE = [
  "event",
  "claim",
  "format",
  "actor",
  "source",
  "outcome",
  "weakness",
  "answer",
  "pillar",
  "area",
] as const;
export type WritableNoun = (typeof WRITABLE)[number];

export function isWritableNoun(text: string): text is WritableNoun {
  return (WRITABLE as readonly string[]).includes(text);
}
