import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartialDate } from "../../src/record/date.ts";
import { inOrder } from "../../src/record/phaseOrder.ts";

/** As it is said: after all that are there, but before the first that began later for certain. */
function byDefinition<Entry extends { date: PartialDate }>(entries: readonly Entry[]): Entry[] {
  const ordered: Entry[] = [];
  for (const entry of entries) {
    const later = ordered.findIndex((other) => entry.date.start.last < other.date.start.first);
    ordered.splice(later < 0 ? ordered.length : later, 0, entry);
  }
  return ordered;
}

test("entries stand before the first that began later for certain, else as they were written", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
    .map(([first, length]) => ({ date: { start: { first, last: first + length } } as PartialDate }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (entries) => {
      expect(inOrder(entries)).toEqual(byDefinition(entries));
    }),
    { seed: 1, numRuns: 2_000 },
  );
});
