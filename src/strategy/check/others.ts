import type { ModelUnderCheck, Path } from "./modelUnderCheck.ts";
import { checkPreferences } from "./orders.ts";

export function checkSight(check: ModelUnderCheck): void {
  for (const [d, dm] of check.model.decisionMakers.entries())
    for (const [i, said] of (dm.cannotSee ?? []).entries()) {
      const path: Path = ["decisionMakers", d, "cannotSee", i];
      if (typeof said === "string") check.expression(said, path);
      else if (!check.isState(said)) check.error("unknown-id", `no such state: ${said}`, path);
    }
}

/** What a decision maker feels and believes about others. */
export function checkOthers(check: ModelUnderCheck): void {
  const ids = check.model.decisionMakers.map(({ id }) => id);
  for (const [d, dm] of check.model.decisionMakers.entries()) {
    const path: Path = ["decisionMakers", d];
    for (const id of Object.keys(dm.attitudes ?? {}))
      if (!ids.includes(id))
        check.error("unknown-id", check.unknown("decision maker", id, ids), [...path, "attitudes", id]);
    for (const [id, preferences] of Object.entries(dm.believes ?? {})) {
      if (!ids.includes(id))
        check.error("unknown-id", check.unknown("decision maker", id, ids), [...path, "believes", id]);
      checkPreferences(check, preferences, [...path, "believes", id]);
    }
  }
}
