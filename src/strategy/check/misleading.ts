import { isOneInEach } from "../coalesced.ts";
import { levelOf } from "../levels.ts";
import type { Preferences } from "../model.ts";
import { statementText } from "../preferences.ts";
import type { ModelUnderCheck, Path } from "./modelUnderCheck.ts";
import { MOST_DRAWN, MOST_NAMED } from "./modelUnderCheck.ts";

export function checkUnmentioned(check: ModelUnderCheck): void {
  const hasOrders = check.model.decisionMakers.some(({ preferences, types }) =>
    [preferences, ...Object.values(types ?? {}).map((type) => type.preferences)].some(
      (order) => order?.ranking || order?.payoffs,
    ),
  );
  if (hasOrders || check.model.moves) return;
  // Where something is wrong, a statement that would mention them may be what is.
  if (check.problems.some(({ severity }) => severity === "error")) return;
  const unmentioned = check.model.decisionMakers.flatMap((dm, d) =>
    (dm.options ?? []).flatMap(({ id }, o) =>
      check.mentioned.has(id) ? [] : [{ id, path: ["decisionMakers", d, "options", o, "id"] }],
    ),
  );
  const warn = (message: string, path: Path) =>
    check.problems.push({ rule: "option-unmentioned", severity: "warning", message, path });
  if (unmentioned.length <= MOST_NAMED)
    for (const { id, path } of unmentioned) warn(unmentionedInWords(id), path);
  else {
    const names = unmentioned.slice(0, MOST_NAMED).map(({ id }) => `"${id}"`);
    warn(
      `no statement mentions ${unmentioned.length} options, so nobody cares about them and each doubles the states: ${names.join(", ")} and ${unmentioned.length - MOST_NAMED} more`,
      unmentioned[0]!.path,
    );
  }
}

/** A statement that is true in some and false in others of the states drawn together is read as in the lowest. */
export function checkReadAs(check: ModelUnderCheck): void {
  const { together = [], decisionMakers } = check.model;
  if (together.length === 0 || check.problems.some(({ severity }) => severity === "error")) return;
  const masks = check.feasible(MOST_DRAWN);
  if (!masks) return;
  const told = new Set<string>();
  for (const [d, { preferences, types }] of decisionMakers.entries()) {
    const lists: [Path, Preferences | undefined][] = [
      [["preferences"], preferences],
      ...Object.entries(types ?? {}).map(([id, type]): [Path, Preferences] => [
        ["types", id, "preferences"],
        type.preferences,
      ]),
    ];
    for (const [path, list] of lists)
      for (const [i, statement] of (list?.statements ?? []).entries()) {
        const text = statementText(statement);
        if (told.has(text) || told.size >= MOST_NAMED) continue;
        if (isOneInEach(text, together, check.allOptions(), masks)) continue;
        told.add(text);
        check.problems.push({
          rule: "read-as-lowest",
          severity: "warning",
          message: `"${text}" is true in some and false in others of the states drawn together; there it is read as in the one with the lowest options on`,
          path: ["decisionMakers", d, ...path, "statements", i],
        });
      }
  }
}

function unmentionedInWords(id: string): string {
  const step = levelOf(id);
  return step
    ? `no statement tells level "${step.level}" of "${step.option}" from the one below it, so nobody cares which it is and it only adds states`
    : `no statement mentions option "${id}", so nobody cares about it and it doubles the states`;
}
