/** A state whose votes are asked for, and whatever a file may call it. */
export interface State {
  id: string;
  names: readonly string[];
}

/** States by every name that a file may have for them. */
export function statesByName(states: readonly State[]): ReadonlyMap<string, string> {
  return new Map(
    states.flatMap(({ id, names }) => [id, ...names].map((name) => [name.toLowerCase(), id] as const)),
  );
}
