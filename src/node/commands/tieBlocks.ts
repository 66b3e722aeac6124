import type { Block, Inline } from "../../assessment/index.ts";
import type { SolvedStates } from "../../questions/solve.ts";
import { CONCEPT_SHORT_NAMES, type Concept, conceptRow } from "../../strategy/index.ts";

const MOST_STATES = 12;

/** What of a scenario's answer rests on how a tie falls; nothing where nothing does. */
export function tieBlocks(
  ties: SolvedStates["scenarios"][number]["ties"],
  label: (id: number) => string,
  concepts: readonly Concept[],
): Block[] {
  if (!ties) return [];
  const list = (ids: readonly number[]) =>
    `${ids.slice(0, MOST_STATES).map(label).join(", ")}${ids.length > MOST_STATES ? ` and ${ids.length - MOST_STATES} more` : ""}`;
  const lines = (by: typeof ties.lost, said: (isSure: boolean) => string) =>
    concepts.flatMap((concept): Inline[][] => {
      const states = by[concept] ?? [];
      if (states.length === 0) return [];
      const isSure = conceptRow(concept).answers !== "improvements";
      return [[{ strong: `${CONCEPT_SHORT_NAMES[concept]}: ` }, `${list(states)} ${said(isSure)}.`]];
    });
  const items = [
    ...lines(ties.lost, (isSure) =>
      isSure ? "would not hold if a tie fell otherwise" : "might not hold if a tie fell otherwise",
    ),
    ...lines(ties.gained, () => "might hold if a tie of those who answer fell so"),
    ...(ties.reached.length > 0
      ? [[{ strong: "Reachable: " }, `${list(ties.reached)} only if a tie fell so.`]]
      : []),
  ];
  return [
    {
      kind: "paragraph",
      text: [{ strong: "Rests on ties. " }, "Whoever is indifferent between two states is taken to stay:"],
    },
    { kind: "list", items },
  ];
}
