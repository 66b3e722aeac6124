import {
  type Attitude,
  CoalitionAnalysis,
  type Concept,
  conceptRow,
  findStability,
  findStabilityWithAttitudes,
  findStabilityWithStrength,
  findStabilityWithUnknowns,
  judgeIn,
  listCoalitions,
  type Outlook,
  orderWithOpenPairs,
  outlookWithAttitudes,
  outlookWithStrength,
  outlookWithUnknowns,
  plainOutlook,
  type StateSpace,
  strengthByThreshold,
  UNKNOWN_EXTENSIONS,
} from "../../src/strategy/index.ts";

/** Every kind of preference there is, each with a concept's verdicts on all states and the outlook they rest on. */
export function* structures(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  attitude: (i: number, j: number) => Attitude,
): Generator<{ name: string; verdicts: Uint8Array; outlook: Outlook }, void, void> {
  const all = [...ranks.keys()];
  const partial = ranks.map((rank, dm) =>
    orderWithOpenPairs(
      rank,
      Array.from({ length: Math.floor(rank.length / 2) }, (_, i) => [i, rank.length - 1 - i] as const).filter(
        ([a, b]) => a !== b && (a + dm) % 2 === 0,
      ),
    ),
  );
  const strengths = ranks.map((rank) => strengthByThreshold(rank, rank, 2));
  const attitudes = all.map((i) => all.map((j) => attitude(i, j)));
  for (const dm of all) {
    yield {
      name: "plain",
      verdicts: findStability(space, ranks, [concept])[concept]![dm]!,
      outlook: plainOutlook(space, ranks, dm),
    };
    for (const extension of UNKNOWN_EXTENSIONS)
      yield {
        name: `unknown ${extension}`,
        verdicts: findStabilityWithUnknowns(space, partial, concept, extension, dm),
        outlook: outlookWithUnknowns(space, partial, extension, dm),
      };
    for (const which of ["general", "strong"] as const)
      yield {
        name: `strength ${which}`,
        verdicts: findStabilityWithStrength(space, strengths, concept, dm)[which],
        outlook: outlookWithStrength(space, strengths, which, dm),
      };
    yield {
      name: "attitudes",
      verdicts: findStabilityWithAttitudes(space, ranks, attitudes, concept, dm),
      outlook: outlookWithAttitudes(space, ranks, attitudes, dm),
    };
  }
  const coalitions = new CoalitionAnalysis(space, ranks);
  for (const coalition of listCoalitions(all.length))
    yield {
      name: `coalition ${coalition.join("+")}`,
      verdicts: coalitions.stability(coalition, concept),
      outlook: coalitions.outlook(coalition),
    };
}

/** Cells in which what is explained is not what is judged. */
export function disagreements(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  attitude: (i: number, j: number) => Attitude,
): string[] {
  const found: string[] = [];
  for (const { name, verdicts, outlook } of structures(space, ranks, concept, attitude))
    for (const [state, verdict] of verdicts.entries())
      if (judgeIn(conceptRow(concept), outlook, state).stable !== (verdict === 1))
        found.push(`${concept}, ${name}, state ${state}`);
  return found;
}
