import { expect, test } from "vitest";
import { compare } from "../../src/questions/compare.ts";
import { askAbout } from "../../src/questions/modelAsked.ts";
import { parseModel } from "../../src/record/index.ts";

const MODEL = `title: M
decisionMakers:
  - id: A
    name: A
    options: [{id: X, name: does x}]
    types:
      hard: {name: set on war, says: S., preferences: {statements: [X]}}
      soft: {name: tired, says: S., preferences: {statements: ["!X"]}}
      mild: {name: tired, says: S., preferences: {statements: ["!X if Y"]}}
  - {id: B, name: B, options: [{id: Y, name: does y}], preferences: {statements: [Y if X]}}
`;

test("a scenario is named by the ids of its readings, or as the page shows them, unless two are shown alike", () => {
  const { model, problems } = parseModel("model.yaml", MODEL);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const named = (...names: [string, string]) => {
    const { first, second } = compare(askAbout(model!), names, ["nash"]);
    return [first, second];
  };
  expect(named("hard", "soft")).toEqual(["hard", "soft"]);
  expect(named("Set on war", "soft")).toEqual(["hard", "soft"]);
  expect(() => named("hard", "tired")).toThrow(/no scenario "tired"/);
});
