import type { StateSpace } from "./stateSpace.ts";

/**
 * The zone of agreement: states that every decision maker of a group strictly prefers to a given one,
 * whether or not play can get there.
 */
export function findAgreementZone(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  group: readonly number[],
): number[] {
  const zone: number[] = [];
  for (let s = 0; s < space.stateCount; s++)
    if (group.every((dm) => ranks[dm]![s]! > ranks[dm]![from]!)) zone.push(s);
  return zone;
}
