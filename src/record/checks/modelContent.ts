import { checkModel } from "../../strategy/index.ts";
import type { Model } from "../../strategy/model.ts";
import type { ModelProblem } from "../../strategy/problem.ts";
import { expressionMeant } from "../expressionMeant.ts";
import type { Place } from "../problem.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const modelContent: CaseRule = {
  id: "model",
  severity: "error",
  title: "A model that cannot be solved, or that misleads",
  reason:
    "Unknown options and faulty expressions stop the computation. A pattern of infeasibility that spans two decision makers does worse: it silently forbids one side a move and makes states look stable.",
  good: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: does y}], preferences: {statements: [Y if X]}}\n",
  },
  bad: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: does y}], preferences: {statements: [Y if Z]}}\ninfeasible: [X & Y]\n",
  },
  expected: [
    'model.yaml:4:88 unknown option "Z", expected one of: X, Y',
    'model.yaml:5:14 "X & Y" ties options of A and B, so it silently forbids one side a move and can make states look stable; if it says what somebody would not want, write it as a preference statement',
  ],
  check(record) {
    return record.models.flatMap(({ file, model }) =>
      eachOnce(checkModel(model).filter(({ rule }) => rule !== "option-unmentioned")).map(
        ({ rule, message, severity, path, offset, length }): Found => {
          const whole = record.placeOf(file, ...path);
          const place = offset === undefined ? whole : record.placeInside(file, path, offset, length);
          if (rule === "unknown-option" && message.endsWith(NEAR_IS_MEANT))
            return { message, severity, place, instead: message.match(QUOTED)!.slice(-1).map(withoutMarks) };
          const text = rule === "statement-syntax" ? textAt(file, path) : undefined;
          return { severity, place, ...withExpressionMeant(message, text, idsOfOptions(model), whole) };
        },
      ),
    );
  },
};

/** How a message ends that names the nearest option last. */
const NEAR_IS_MEANT = '"?';
const QUOTED = /"[^"]*"/g;

function withoutMarks(word: string): string {
  return word.slice(1, -1);
}

/** A decision maker that is given twice, or an option of one (`decisionMakers`, its place, `id` or `options`). */
function isTwice({ rule, path }: ModelProblem, field: string): boolean {
  return rule === "duplicate-id" && path[0] === "decisionMakers" && path[2] === field;
}

/** `A und B` is shown as what it means. */
export function withExpressionMeant(
  message: string,
  text: unknown,
  options: readonly string[],
  whole: Place,
): Pick<Found, "message" | "instead" | "insteadAt"> {
  const meant = typeof text === "string" ? expressionMeant(text, options) : undefined;
  if (meant === undefined) return { message };
  const written = /^[!&|*]/.test(meant) ? `"${meant}"` : meant;
  return {
    message: `${message.split("; ", 1)[0]}; write ${written}`,
    instead: [written],
    insteadAt: whole,
  };
}

function idsOfOptions({ decisionMakers }: Model): string[] {
  return decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id));
}

/** A statement stands alone, or with its grounds. */
function textAt(file: unknown, path: readonly (string | number)[]): unknown {
  let at = file;
  for (const step of path) at = (at as Record<string | number, unknown> | undefined)?.[step];
  return at;
}

/** An option that is not there may be named in many statements; it is one slip. */
function eachOnce(problems: readonly ModelProblem[]): ModelProblem[] {
  const counts = new Map<string, number>();
  for (const { message } of problems) counts.set(message, (counts.get(message) ?? 0) + 1);
  const told = new Set<string>();
  // Whose options they are is told.
  const isOwnerTwice = problems.some((problem) => isTwice(problem, "id"));
  return problems
    .filter((problem) => !isOwnerTwice || !isTwice(problem, "options"))
    .flatMap((problem) => {
      const { message } = problem;
      const more = counts.get(message)! - 1;
      if (more === 0 || !message.startsWith("unknown ")) return [problem];
      if (told.has(message)) return [];
      told.add(message);
      return [
        { ...problem, message: `${message} (named in ${more} more ${more === 1 ? "place" : "places"})` },
      ];
    });
}
