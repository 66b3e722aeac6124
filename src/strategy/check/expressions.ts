import { isCoalesced } from "../coalesced.ts";
import { optionsIn } from "../statement.ts";
import type { ModelUnderCheck, Path } from "./modelUnderCheck.ts";

export function checkInfeasible(check: ModelUnderCheck): void {
  for (const [i, text] of (check.model.infeasible ?? []).entries()) {
    const path: Path = ["infeasible", i];
    const expression = check.expression(text, path);
    check.forbidden.push(expression);
    if (!expression) continue;
    const owners = new Set(optionsIn(expression).flatMap(({ id }) => check.owner.get(id) ?? []));
    if (owners.size < 2) continue;
    const names = [...owners].map((d) => check.model.decisionMakers[d]!.name);
    check.problems.push({
      rule: "infeasible-spans-decision-makers",
      severity: "warning",
      message:
        `"${text}" ties options of ${names.join(" and ")}, so it silently forbids one side a move and can make ` +
        "states look stable; if it says what somebody would not want, write it as a preference statement",
      path,
    });
  }
}

/** What is drawn together, and what is excepted from moves. */
export function checkCoalesced(check: ModelUnderCheck): void {
  const { together = [], exceptions = [], states, moves, decisionMakers } = check.model;
  if (!isCoalesced(check.model)) return;
  if (states || moves) {
    const given = together.length > 0 ? "together" : "exceptions";
    check.error(given, `${given} cannot stand beside states or moves; say it by those`, [given]);
    return;
  }
  const parsed = together.map((text, i) => check.expression(text, ["together", i]));
  const ids = decisionMakers.map(({ id }) => id);
  for (const [i, { decisionMaker, from, to }] of exceptions.entries()) {
    const path: Path = ["exceptions", i];
    if (!ids.includes(decisionMaker))
      check.error("unknown-id", check.unknown("decision maker", decisionMaker, ids), [
        ...path,
        "decisionMaker",
      ]);
    check.expression(from, [...path, "from"]);
    check.expression(to, [...path, "to"]);
  }
  if (parsed.includes(undefined)) check.isUncountable = true;
}
