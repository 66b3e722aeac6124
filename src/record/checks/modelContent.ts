import { checkModel } from "../../strategy/index.ts";
import type { ModelProblem } from "../../strategy/problem.ts";
import type { CaseRule } from "./caseRule.ts";

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
        ({ message, severity, path, offset, length }) => ({
          message,
          severity,
          place:
            offset === undefined
              ? record.placeOf(file, ...path)
              : record.placeInside(file, path, offset, length),
        }),
      ),
    );
  },
};

/** An option that is not there may be named in many statements; it is one slip. */
function eachOnce(problems: readonly ModelProblem[]): ModelProblem[] {
  const counts = new Map<string, number>();
  for (const { message } of problems) counts.set(message, (counts.get(message) ?? 0) + 1);
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const { message } = problem;
    const more = counts.get(message)! - 1;
    if (more === 0 || !message.startsWith("unknown ")) return [problem];
    if (told.has(message)) return [];
    told.add(message);
    return [{ ...problem, message: `${message} (named in ${more} more ${more === 1 ? "place" : "places"})` }];
  });
}
