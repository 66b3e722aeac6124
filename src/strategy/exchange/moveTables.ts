import type { StateSpace } from "../stateSpace.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The matrices of unilateral moves (UM) of all decision makers, one below the other: 1 where it can move from the state
 * of the row to that of the column. With ranks those of unilateral improvements (UI): moves to a state that it
 * strictly prefers (Xu, Hipel and Kilgour 2009; not read, the definition is that of Fang, Hipel and Kilgour 1993).
 */
export function moveTable(space: StateSpace, ranks?: readonly Int32Array[]): Sheet {
  const states = [...Array(space.stateCount).keys()];
  return {
    head: ["decision maker", "from", ...states.map((state) => String(space.idOf(state)))],
    rows: space.decisionMakers.flatMap(({ id }, dm) =>
      states.map((from) => {
        const rank = ranks?.[dm];
        const targets = new Set(
          space.moves[dm]!.targets(from).filter((to) => !rank || rank[to]! > rank[from]!),
        );
        return [id, space.idOf(from), ...states.map((to) => (targets.has(to) ? 1 : 0))];
      }),
    ),
  };
}

/** Each decision maker's order, best first: a row for each place, with the states that share it. */
export function preferenceTable(space: StateSpace, ranks: readonly Int32Array[]): Sheet {
  return {
    head: ["decision maker", "place", "states"],
    rows: space.decisionMakers.flatMap(({ id }, dm) => {
      const order = ranks[dm]!;
      const groups = Array.from(
        { length: order.reduce((most, rank) => Math.max(most, rank), 0) + 1 },
        (): number[] => [],
      );
      for (const [state, rank] of order.entries()) groups[rank]!.push(space.idOf(state));
      return groups.reverse().map((states, place) => [id, place + 1, states.join(" ")]);
    }),
  };
}
