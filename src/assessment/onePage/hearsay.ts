import type { Narrator } from "../sections/narrator.ts";

/** A choice that shows only in what others say of him who made it. */
export function isHearsay(
  { choices }: NonNullable<Narrator["a"]["onRecord"]>,
  { decisionMaker, date }: { decisionMaker: string; date: string },
): boolean {
  const choice = choices.find((one) => one.decisionMaker === decisionMaker && one.to === date);
  return choice?.because.every(({ kind }) => kind === "claim") ?? false;
}
