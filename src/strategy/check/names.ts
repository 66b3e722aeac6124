import type { ModelUnderCheck, Path } from "./modelUnderCheck.ts";

export function checkNames(check: ModelUnderCheck): void {
  const dms = new Set<string>();
  for (const [d, dm] of check.model.decisionMakers.entries()) {
    if (dms.has(dm.id))
      check.error("duplicate-id", `decision maker "${dm.id}" is listed twice`, ["decisionMakers", d, "id"]);
    dms.add(dm.id);
    for (const [o, option] of (dm.options ?? []).entries()) {
      const path: Path = ["decisionMakers", d, "options", o, "id"];
      if (check.owner.has(option.id))
        check.error("duplicate-id", `option "${option.id}" is listed twice; an option has one owner`, path);
      if (!OPTION_ID.test(option.id))
        check.error(
          "option-id",
          `no statement could name an option "${option.id}", expected a letter or _, then letters, digits, _ or -`,
          path,
        );
      else if (/^(not|and|or|if|iff|only)$/i.test(option.id))
        check.error(
          "reserved-id",
          `"${option.id}" is a word of the expression language; name the option otherwise`,
          path,
        );
      check.owner.set(option.id, d);
    }
  }
  if (check.owner.size === 0 && !check.model.states)
    check.error("no-options", "the model has neither options nor states", ["decisionMakers"]);
}

/** What the expression language takes for an option. */
const OPTION_ID = /^[A-Za-z_][A-Za-z0-9_-]*(>=[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;
