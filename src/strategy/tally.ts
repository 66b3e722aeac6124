import type { Concept } from "./concepts/index.ts";
import type { StateSpace } from "./stateSpace.ts";

/** A state that is an equilibrium in some scenarios. */
export interface HeldState {
  state: number;
  /** In so many scenarios it is an equilibrium. */
  scenarios: number;
  /** In so many of those it can also be reached from the status quo by unilateral improvements; absent without one. */
  reachable?: number;
  /** Type by decision maker in the first of them. */
  first: Record<string, string>;
}

/** What many scenarios have in common, whatever becomes of each: a few numbers by state and concept. */
export interface OverScenarios {
  /** Scenarios counted. */
  of: number;
  /** The states that are equilibria in some, those of most scenarios first, then by id. */
  equilibria: Partial<Record<Concept, HeldState[]>>;
}

/** Counts scenario by scenario, so that none has to be kept. */
export class ScenarioTally {
  private readonly space: StateSpace;
  private readonly counts = new Map<
    Concept,
    { held: Uint32Array; reached: Uint32Array; first: Map<number, Record<string, string>> }
  >();
  private of = 0;

  constructor(space: StateSpace) {
    this.space = space;
  }

  /** @param reached whether a state can be reached; undefined without a status quo */
  add(
    types: Record<string, string>,
    equilibria: ReadonlyMap<Concept, readonly number[]>,
    reached: ((state: number) => boolean) | undefined,
  ): void {
    this.of += 1;
    for (const [concept, states] of equilibria) {
      let counted = this.counts.get(concept);
      if (!counted) {
        const { stateCount } = this.space;
        counted = {
          held: new Uint32Array(stateCount),
          reached: new Uint32Array(stateCount),
          first: new Map(),
        };
        this.counts.set(concept, counted);
      }
      for (const state of states) {
        if (counted.held[state] === 0) counted.first.set(state, types);
        counted.held[state]! += 1;
        if (reached?.(state)) counted.reached[state]! += 1;
      }
    }
  }

  get result(): OverScenarios {
    const { space } = this;
    const hasStart = space.statusQuo !== undefined;
    return {
      of: this.of,
      equilibria: Object.fromEntries(
        [...this.counts].map(([concept, { held, reached, first }]) => [
          concept,
          [...first]
            .map(([state, types]) => ({
              state: space.idOf(state),
              scenarios: held[state]!,
              ...(hasStart ? { reachable: reached[state]! } : {}),
              first: types,
            }))
            .sort((a, b) => b.scenarios - a.scenarios || a.state - b.state),
        ]),
      ),
    };
  }
}
