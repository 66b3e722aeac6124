import { isCoalesced } from "./coalesced.ts";
import { withoutLevels } from "./levels.ts";
import type { Model } from "./model.ts";
import { readStatement } from "./preferences.ts";
import { type Expression, optionsIn, parseStatement } from "./statement.ts";

/**
 * Decision makers whose priorities cannot influence whether a wanted state is an equilibrium (and can be reached by
 * improvements), whatever they say: their options stand neither in what is wanted, nor in an infeasible expression
 * with options of others, nor in anybody's priorities but their own and those of others that are found inert. Whatever
 * the rest do, each of these has a best reply, which it can take when it likes and which changes nothing for the rest;
 * two moves of one of the rest between which they move are one move. So it is under every concept that Nash stability
 * implies. Indices; none where states or moves are listed, or somebody cannot see some.
 */
export function inertDecisionMakers(graded: Model, want: Expression): Set<number> {
  const inert = new Set<number>();
  const model = withoutLevels(graded);
  const { decisionMakers, infeasible = [] } = model;
  if (
    model.moves ||
    model.states ||
    isCoalesced(model) ||
    decisionMakers.some(({ cannotSee }) => cannotSee?.length)
  )
    return inert;
  const wanted = new Set(optionsIn(want).map(({ id }) => id));
  const owned = decisionMakers.map(({ options }) => new Set((options ?? []).map(({ id }) => id)));
  const ruled = infeasible.flatMap((text) => {
    const parsed = parseStatement(text);
    return "expression" in parsed ? [optionsIn(parsed.expression).map(({ id }) => id)] : [];
  });
  // Undefined: orders the states one by one, and so may look at every option.
  const named = decisionMakers.map(({ preferences, types }) => {
    const lists = types ? Object.values(types).map((type) => type.preferences) : [preferences ?? {}];
    if (lists.some(({ statements }) => !statements)) return undefined;
    return new Set(
      lists.flatMap(({ statements }) =>
        statements!.flatMap((statement) => optionsIn(readStatement(statement)).map(({ id }) => id)),
      ),
    );
  });
  const isInert = (dm: number) => {
    const own = owned[dm]!;
    const isNamed = (ids: Iterable<string>) => [...ids].some((id) => own.has(id));
    return (
      !isNamed(wanted) &&
      ruled.every((ids) => !isNamed(ids) || ids.every((id) => own.has(id))) &&
      named.every((ids, other) => other === dm || inert.has(other) || (ids !== undefined && !isNamed(ids)))
    );
  };
  for (let found = true; found; ) {
    found = false;
    for (const dm of decisionMakers.keys())
      if (!inert.has(dm) && isInert(dm)) {
        inert.add(dm);
        found = true;
      }
  }
  return inert;
}
