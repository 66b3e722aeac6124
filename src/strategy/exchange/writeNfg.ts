import type { Model } from "../model.ts";
import type { StateSpace } from "../stateSpace.ts";

/** Profiles that a file may list. */
const MOST_PROFILES = 1 << 16;

/**
 * The strategic form of a model as Gambit reads it (`.nfg`, payoff version): a strategy is a choice of all of one's
 * options, a payoff the rank of the state that follows (0 the worst), of which only the order means anything. Its pure
 * equilibria are the Nash stable states of the model; the other concepts ask about answers, which a strategic form
 * does not have.
 *
 * Faithful only where everybody may choose anything whatever the others do: with options that cannot be taken back,
 * states ruled out, listed or unseen, or moves of graph form it is refused with the reason.
 */
export function writeNfg(
  model: Model,
  space: StateSpace,
  ranks: readonly Int32Array[],
): { text: string } | { refused: string } {
  const reason = unfaithful(model, space);
  if (reason !== undefined) return { refused: reason };
  const quoted = (text: string) =>
    `"${text
      .replace(/[\r\n]+/g, " ")
      .replace(/\\/g, "\\\\")
      .replace(/"/g, '\\"')}"`;
  const players = space.decisionMakers.map(({ name, options }) => ({
    name,
    strategies: Array.from(
      { length: 2 ** options.length },
      (_, mask) =>
        options
          .filter((_, bit) => (mask >> bit) & 1)
          .map((option) => space.options[option]!.id)
          .join(" ") || "nothing",
    ),
  }));
  // Gambit lets the first player's strategy change fastest, and so do the states.
  const payoffs = Array.from({ length: space.stateCount }, (_, state) =>
    ranks.map((rank) => rank[state]!).join(" "),
  );
  return {
    text: [
      `NFG 1 R ${quoted(model.title)} { ${players.map(({ name }) => quoted(name)).join(" ")} }`,
      "",
      `{ ${players.map(({ strategies }) => `{ ${strategies.map(quoted).join(" ")} }`).join("\n")} }`,
      '""',
      "",
      ...payoffs,
      "",
    ].join("\n"),
  };
}

function unfaithful(
  { moves, states, infeasible, decisionMakers }: Model,
  space: StateSpace,
): string | undefined {
  if (moves) return "its moves are listed one by one (graph form), and a strategic form has none";
  if (states || (infeasible?.length ?? 0) > 0)
    return "some combinations of options are no states, and a strategic form has them all";
  if (space.options.some(({ irreversible }) => irreversible))
    return "some options cannot be taken back, and in a strategic form every choice is free";
  if (decisionMakers.some(({ cannotSee }) => (cannotSee?.length ?? 0) > 0))
    return "a decision maker cannot see some states, which a strategic form cannot say";
  if (space.stateCount > MOST_PROFILES)
    return `${space.stateCount.toLocaleString("en")} states, more than the ${MOST_PROFILES.toLocaleString("en")} that are listed`;
  return undefined;
}
