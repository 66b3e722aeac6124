import { checkCoalesced, checkInfeasible } from "./check/expressions.ts";
import { checkMoves, checkStates } from "./check/graphForm.ts";
import { checkReadAs, checkUnmentioned } from "./check/misleading.ts";
import { ModelUnderCheck, type Path } from "./check/modelUnderCheck.ts";
import { checkNames } from "./check/names.ts";
import { checkPreferences } from "./check/orders.ts";
import { checkOthers, checkSight } from "./check/others.ts";
import { checkStatusQuo } from "./check/statusQuo.ts";
import { authoredPath, levelProblems, withoutLevels } from "./levels.ts";
import type { Model } from "./model.ts";
import { shapeProblems } from "./modelShape.ts";
import type { ModelProblem } from "./problem.ts";
import { said } from "./said.ts";
import { countScenarios } from "./scenarios.ts";

/**
 * What is wrong with a model before anything is worked out: unknown names, faulty expressions, orders that
 * miss states, and two things that are legal but mislead. Errors must be mended before the model can be
 * solved; warnings need not.
 *
 * Takes any plain value: what has not the shape of a model is told as that, and nothing else is looked at then.
 */
export function checkModel(model: unknown): ModelProblem[] {
  const faults = shapeProblems(model);
  if (faults.length > 0) return faults;
  const graded = model as Model;
  const levels = levelProblems(graded);
  if (levels.length > 0) return levels;
  const problems = checkOptions(withoutLevels(graded));
  return problems.map((problem) => ({ ...problem, path: authoredPath(graded, problem.path) }));
}

/** Combinations of types that are solved. */
const MOST_SCENARIOS = 4096;

/** The order of the checks matters: each may rest on what the ones before it noted of the model. */
function checkOptions(model: Model): ModelProblem[] {
  const check = new ModelUnderCheck(model);
  checkNames(check);
  checkStates(check);
  checkMoves(check);
  checkInfeasible(check);
  checkCoalesced(check);
  checkSight(check);
  checkOthers(check);
  checkScenarios(check);
  checkDecisionMakers(check);
  checkStatusQuo(check);
  checkUnmentioned(check);
  checkReadAs(check);
  return withoutFollowing(check.problems);
}

/** Every combination of types is solved and kept; nobody reads so many, and they would take all memory there is. */
function checkScenarios(check: ModelUnderCheck): void {
  const { decisionMakers } = check.model;
  const all = countScenarios(decisionMakers);
  if (all <= MOST_SCENARIOS) return;
  const d = decisionMakers.findIndex(({ types }) => types !== undefined);
  check.error(
    "preferences",
    `the types make ${said(all)} combinations, expected at most ${said(MOST_SCENARIOS)}; name fewer types`,
    ["decisionMakers", d, "types"],
  );
}

function checkDecisionMakers(check: ModelUnderCheck): void {
  for (const [d, dm] of check.model.decisionMakers.entries()) {
    const path: Path = ["decisionMakers", d];
    if (dm.preferences && dm.types)
      check.error("preferences", "both preferences and types are given, expected one of them", [
        ...path,
        "types",
      ]);
    else if (!dm.preferences && !dm.types)
      check.error("preferences", `${dm.id} has no preferences, expected preferences or types`, path);
    if (dm.preferences) checkPreferences(check, dm.preferences, [...path, "preferences"]);
    const types = Object.entries(dm.types ?? {});
    if (dm.types && types.length === 0)
      check.error("preferences", `${dm.id} has no type, expected at least one`, [...path, "types"]);
    for (const [id, type] of types)
      checkPreferences(check, type.preferences, [...path, "types", id, "preferences"]);
  }
}

/** An option under a wrong name is missed wherever its own is named: one slip, told where it is given. */
function withoutFollowing(problems: ModelProblem[]): ModelProblem[] {
  const isOfOption = ({ rule, path }: ModelProblem) =>
    (rule === "duplicate-id" || rule === "reserved-id") && path.includes("options");
  const [cause, ...others] = problems.filter(isOfOption);
  const unknown = problems.filter(({ rule }) => rule === "unknown-option");
  const messages = new Set(unknown.map(({ message }) => message));
  if (!cause || others.length > 0 || messages.size !== 1) return problems;
  const name = /"([^"]*)"/.exec(unknown[0]!.message)![1]!;
  const count = unknown.length === 1 ? "1 place" : `${unknown.length} places`;
  const message = `${cause.message}; "${name}" is named in ${count} and given nowhere: if it is meant, write id: ${name}`;
  return problems.flatMap((problem) =>
    problem === cause
      ? [{ ...problem, message }]
      : unknown.includes(problem) ||
          (problem.rule === "option-unmentioned" && problem.path.join() === cause.path.join())
        ? []
        : [problem],
  );
}
