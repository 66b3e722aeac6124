import type { Block, Inline } from "../../assessment/index.ts";
import type { SolvedStates } from "../../questions/solve.ts";
import { CONCEPT_SHORT_NAMES, type Concept, conceptRow } from "../../strategy/index.ts";
import type { ModelWords } from "./modelWords.ts";

const MOST_STATES = 12;

/** What of a scenario's answer rests on how a tie falls; nothing where nothing does. */
export function tieBlocks(
  ties: SolvedStates["scenarios"][number]["ties"],
  label: (id: number) => string,
  concepts: readonly Concept[],
  words: ModelWords,
): Block[] {
  if (!ties) return [];
  const says = words.says.ties;
  const list = (ids: readonly number[]) => words.listed(ids.map(label), MOST_STATES);
  const lines = (by: typeof ties.lost, said: (isSure: boolean) => string) =>
    concepts.flatMap((concept): Inline[][] => {
      const states = by[concept] ?? [];
      if (states.length === 0) return [];
      const isSure = conceptRow(concept).answers !== "improvements";
      return [[{ strong: `${CONCEPT_SHORT_NAMES[concept]}: ` }, `${list(states)} ${said(isSure)}.`]];
    });
  const items = [
    ...lines(ties.lost, (isSure) => (isSure ? says.lostSurely : says.lost)),
    ...lines(ties.gained, () => says.gained),
    ...(ties.reached.length > 0 ? [[{ strong: says.reachable }, says.reached(list(ties.reached))]] : []),
  ];
  return [
    { kind: "paragraph", text: [{ strong: says.label }, says.intro] },
    { kind: "list", items },
  ];
}
