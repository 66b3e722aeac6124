import type { Event } from "./nouns/event.ts";

/** CAMEO root codes from 10 on are conflict, verbal or material (Schrodt 2012). */
export const FIRST_CODE_OF_CONFLICT = 10;

/**
 * Whether an event is one that all of some actors held together in a format: begun by each of them, no conflict, and
 * come to pass.
 */
export function isMeetingIn(
  { kind, formats, initiators = [], cameo }: Event,
  format: string,
  actors: readonly string[],
): boolean {
  return (
    kind !== "planned" &&
    kind !== "context" &&
    formats?.includes(format) === true &&
    actors.every((actor) => initiators.includes(actor)) &&
    Number(cameo?.slice(0, 2) ?? 0) < FIRST_CODE_OF_CONFLICT
  );
}
