import type { ModelUnderCheck } from "./modelUnderCheck.ts";

export function checkStates(check: ModelUnderCheck): void {
  const combinations = new Map<string, number>();
  for (const [i, state] of (check.model.states ?? []).entries()) {
    if (check.stateIds.has(state.id))
      check.error("duplicate-id", `state ${state.id} is listed twice`, ["states", i, "id"]);
    check.stateIds.add(state.id);
    for (const [k, id] of (state.on ?? []).entries()) check.knownOption(id, ["states", i, "on", k]);
    if (check.model.moves) continue;
    const key = [...new Set(state.on ?? [])].sort().join(" ");
    const before = combinations.get(key);
    if (before !== undefined)
      check.error("duplicate-state", `the same options are on as in state ${before}`, ["states", i]);
    combinations.set(key, state.id);
  }
  if (check.model.states?.length === 0) check.error("no-feasible-state", "no state is listed", ["states"]);
  if (check.model.states && !check.model.moves && check.owner.size === 0)
    check.error("no-moves", "states are listed without options and without moves, so nobody can move", [
      "states",
    ]);
  if (check.model.moves && !check.model.states)
    check.error("graph-form", "moves are given without states; list the states they connect", ["moves"]);
}

export function checkMoves(check: ModelUnderCheck): void {
  for (const [id, pairs] of Object.entries(check.model.moves ?? {})) {
    const known = check.model.decisionMakers.map((dm) => dm.id);
    if (!known.includes(id))
      check.error("unknown-id", check.unknown("decision maker", id, known), ["moves", id]);
    const seen = new Set<string>();
    for (const [i, pair] of pairs.entries()) {
      for (const [k, state] of pair.entries())
        if (!check.stateIds.has(state))
          check.error("unknown-id", `a move names state ${state}, which is not listed`, ["moves", id, i, k]);
      if (pair[0] === pair[1])
        check.error("self-move", `a move from state ${pair[0]} to itself; staying is no move`, [
          "moves",
          id,
          i,
        ]);
      const key = pair.join(" ");
      if (seen.has(key))
        check.error("duplicate-move", `the move from ${pair[0]} to ${pair[1]} is listed twice`, [
          "moves",
          id,
          i,
        ]);
      seen.add(key);
    }
  }
}
