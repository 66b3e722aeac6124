import { evaluate, parseStatement } from "../statement.ts";
import type { ModelUnderCheck } from "./modelUnderCheck.ts";

export function checkStatusQuo(check: ModelUnderCheck): void {
  const quo = check.model.statusQuo;
  if (!quo) return;
  if ("state" in quo) {
    if (!check.isState(quo.state))
      check.error("unknown-id", `the status quo is state ${quo.state}, which does not exist`, [
        "statusQuo",
        "state",
      ]);
    return;
  }
  const allKnown = quo.on.map((id, i) => check.knownOption(id, ["statusQuo", "on", i])).every(Boolean);
  if (!allKnown) return;
  const on = new Set(quo.on);
  if (check.model.states) {
    const isListed = check.model.states.some(
      (state) => new Set(state.on).size === on.size && (state.on ?? []).every((id) => on.has(id)),
    );
    if (!isListed)
      check.error("status-quo-infeasible", "the status quo is not among the states", ["statusQuo"]);
    return;
  }
  for (const text of check.model.infeasible ?? []) {
    const parsed = parseStatement(text);
    if ("expression" in parsed && evaluate(parsed.expression, (id) => on.has(id)))
      check.error("status-quo-infeasible", `the status quo is infeasible: it satisfies "${text}"`, [
        "statusQuo",
      ]);
  }
}
