import type { Preferences } from "../model.ts";
import { nearest } from "../nearest.ts";
import { hasOpenOrder, OpenOrder } from "../openOrder.ts";
import { statementText } from "../preferences.ts";
import { optionsIn } from "../statement.ts";
import { checkPayoffs, checkRanking } from "./covers.ts";
import type { ModelUnderCheck, Path } from "./modelUnderCheck.ts";

export function checkPreferences(check: ModelUnderCheck, preferences: Preferences, path: Path): void {
  const given = (["statements", "ranking", "payoffs"] as const).filter(
    (form) => preferences[form] !== undefined,
  );
  if (given.length !== 1) {
    const found = given.length === 0 ? "none" : given.join(" and ");
    check.error("preferences", `found ${found}, expected one of statements, ranking or payoffs`, path);
    return;
  }
  for (const [i, statement] of (preferences.statements ?? []).entries()) {
    const at: Path = [...path, "statements", i];
    const expression = check.expression(
      statementText(statement),
      typeof statement === "string" ? at : [...at, "say"],
    );
    for (const { id } of expression ? optionsIn(expression) : []) check.mentioned.add(id);
  }
  checkOpenness(check, preferences, path);
  if (preferences.ranking) checkRanking(check, preferences.ranking, [...path, "ranking"]);
  if (preferences.payoffs) checkPayoffs(check, preferences.payoffs, [...path, "payoffs"]);
}

/** What a list of priorities leaves open must leave something: at least one consistent order. */
function checkOpenness(check: ModelUnderCheck, preferences: Preferences, path: Path): void {
  const statements = preferences.statements ?? [];
  const texts = statements.map(statementText);
  let isSound = true;
  const refuse = (message: string, at: Path) => {
    isSound = false;
    check.error("open-order", message, at);
  };
  for (const [i, statement] of statements.entries()) {
    if (typeof statement === "string") continue;
    const at: Path = [...path, "statements", i];
    const { places, atLeastAsImportantAs = [] } = statement;
    if (places && (places[0] > places[1] || places[0] < 1 || places[1] > statements.length))
      refuse(
        `found places ${places.join(" to ")}, expected two places between 1 and ${statements.length}, the lower first`,
        [...at, "places"],
      );
    for (const [k, other] of atLeastAsImportantAs.entries()) {
      const where: Path = [...at, "atLeastAsImportantAs", k];
      if (other === statement.say) refuse("a statement is named as less important than itself", where);
      else if (!texts.includes(other)) {
        const near = nearest(other, texts);
        refuse(`no statement of the list reads "${other}"${near ? `, did you mean "${near}"?` : ""}`, where);
      }
    }
  }
  if (isSound && hasOpenOrder(preferences))
    try {
      new OpenOrder(statements);
    } catch (error) {
      check.error("open-order", (error as Error).message, [...path, "statements"]);
    }
  for (const [i, pair] of (preferences.unknown ?? []).entries())
    for (const [k, id] of pair.entries())
      if (!check.isState(id)) check.error("unknown-id", `no such state: ${id}`, [...path, "unknown", i, k]);
  const { much } = preferences;
  if (much === undefined) return;
  const isWhole = Number.isInteger(much);
  if (!(much > 0) || (preferences.payoffs === undefined && !isWhole))
    check.error(
      "preferences",
      preferences.payoffs ? "expected a number above 0" : "expected a whole number above 0",
      [...path, "much"],
    );
  else if (preferences.statements && much > statements.length)
    check.error(
      "preferences",
      `found ${much} of the most important statements, expected at most ${statements.length}, which is all there are`,
      [...path, "much"],
    );
}
