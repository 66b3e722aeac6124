import type { Concept } from "./concepts/index.ts";
import { findEquilibria, findVerdicts } from "./stability/index.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * A first-level hypergame (Bennett 1977; Wang, Hipel and Fraser 1988): each decision maker plays the conflict as
 * it sees it, with its own preferences and those it believes the others to have. `believed[i][j]` are the ranks
 * that i takes j to have; where i = j, or i is not mistaken about j, they are j's own.
 *
 * A state is stable for a decision maker if it is so in the conflict it sees; it is an equilibrium of the
 * hypergame if it is stable for each in its own. What somebody does not see at all is said in the model
 * (`cannotSee`).
 */
export function findHypergameStability(
  space: StateSpace,
  believed: readonly (readonly Int32Array[])[],
  concept: Concept,
): { stable: Uint8Array[]; equilibria: number[] } {
  const stable = believed.map((ranks, dm) => findVerdicts(space, ranks, concept, dm));
  return { stable, equilibria: findEquilibria(stable) };
}
