import { said } from "../said.ts";
import { evaluate, parseStatement } from "../statement.ts";
import { listed } from "./covers.ts";
import { MOST_NAMED, type ModelUnderCheck, type Path } from "./modelUnderCheck.ts";

export function checkStatusQuo(check: ModelUnderCheck): void {
  const quo = check.model.statusQuo;
  if (!quo) return;
  if ("state" in quo) {
    if (!check.isState(quo.state))
      check.error(
        "unknown-id",
        `the status quo is state ${quo.state}, which does not exist${statesToChoose(check)}`,
        ["statusQuo", "state"],
      );
    return;
  }
  const allKnown = quo.on.map((id, i) => isOption(check, id, ["statusQuo", "on", i])).every(Boolean);
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

function statesToChoose(check: ModelUnderCheck): string {
  const count = check.stateCount();
  if (count === undefined || count === 0) return "";
  return check.model.states
    ? `; expected one of: ${listed([...check.stateIds].slice(0, MOST_NAMED), count)}`
    : `; expected a number from 1 to ${said(count)}`;
}

/** A list of what is on, where some write what is off too, several in one, or the name for the id. */
function isOption(check: ModelUnderCheck, id: string, path: Path): boolean {
  if (check.owner.has(id)) return true;
  const fault = (message: string) => check.error("unknown-option", message, path);
  const off = /^(?:!|not\s)\s*(.+)$/.exec(id)?.[1];
  const several = id.split(/[\s,;&+]+/).filter((part) => part !== "");
  const called = check.model.decisionMakers
    .flatMap(({ options = [] }) => options)
    .find(({ name }) => name === id);
  if (off !== undefined && check.owner.has(off))
    fault(`"${id}": an option that is not listed is off; take ${id} out`);
  else if (several.length > 1 && several.every((part) => check.owner.has(part)))
    fault(`"${id}" are ${several.length} options; write ${several.join(", ")}`);
  else if (called) fault(`"${id.slice(0, 60)}" is the name of an option; write its id: ${called.id}`);
  else return check.knownOption(id, path);
  return false;
}
