/**
 * A condition on an order, as `change --hold` says it: an alternative holds if none of its states is preferred. All
 * alternatives are numbered and all their members named, so that the sentence says what the JSON says.
 */
export function conditionInWords(
  alternatives: readonly (readonly number[])[],
  name: (state: number) => string,
): string {
  const told = alternatives.map((states) => alternativeInWords(states.map(name)));
  return told.length === 1
    ? told[0]!
    : `at least one of these: ${told.map((one, i) => `(${i + 1}) ${one}`).join("; ")}`;
}

function alternativeInWords(names: readonly string[]): string {
  if (names.length === 1) return `it does not prefer ${names[0]}`;
  if (names.length === 2) return `it prefers neither ${names[0]} nor ${names[1]}`;
  return `it prefers none of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
