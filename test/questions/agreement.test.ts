import fc from "fast-check";
import { expect, test } from "vitest";
import { change } from "../../src/questions/change.ts";
import { compare } from "../../src/questions/compare.ts";
import { explain } from "../../src/questions/explain.ts";
import { find } from "../../src/questions/find.ts";
import { hold } from "../../src/questions/hold.ts";
import { askAbout } from "../../src/questions/modelAsked.ts";
import { solve } from "../../src/questions/solve.ts";
import { want } from "../../src/questions/want.ts";
import { parseModel } from "../../src/record/index.ts";
import { CONCEPTS, type Model } from "../../src/strategy/index.ts";
import { optionModels, statementModels } from "../strategy/randomModel.ts";

function asked(model: Model) {
  const { model: entry, problems } = parseModel("model.yaml", JSON.stringify(model));
  expect(problems).toEqual([]);
  return askAbout(entry!);
}

/** The same with a state or two that a party does not know of, which may be the status quo. */
const hidden = fc
  .tuple(optionModels, fc.nat(4), fc.array(fc.nat(63), { maxLength: 2 }))
  .map(([model, dm, states]): Model => {
    const count = Object.keys(model.decisionMakers[0]!.preferences!.payoffs!).length;
    const blind = dm % model.decisionMakers.length;
    const cannotSee = [...new Set(states.map((s) => (s % count) + 1))];
    return {
      ...model,
      decisionMakers: model.decisionMakers.map((own, d) => (d === blind ? { ...own, cannotSee } : own)),
    };
  });

test("explanations, conditions and the table agree in every state, hidden states or not", () => {
  let compared = 0;
  fc.assert(
    fc.property(hidden, (model) => {
      const { answer } = solve(model, {});
      if (!answer) return;
      const ask = asked(model);
      const { stability } = answer.scenarios[0]!;
      for (const { id } of answer.states!) {
        const table = CONCEPTS.map((concept) =>
          model.decisionMakers.map((dm) => stability![concept]![dm.id]!.includes(id)),
        );
        const explained = explain(ask, String(id), CONCEPTS).scenarios[0]!.decisionMakers;
        expect(
          CONCEPTS.map((_, c) => explained.map(({ verdicts }) => verdicts[c]!.verdict === "stable")),
        ).toEqual(table);
        const held = CONCEPTS.map((concept) =>
          hold(ask, String(id), concept).conditions[0]!.decisionMakers.map(({ met }) => met.base),
        );
        expect(held).toEqual(table);
        compared += 2 * table.length * model.decisionMakers.length;
      }
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(compared).toBeGreaterThan(2000);
});

test("what is found without listing states is what the table says", () => {
  fc.assert(
    fc.property(statementModels(false), (model) => {
      const { answer } = solve(model, { concepts: ["nash", "gmr"] });
      if (!answer) return;
      const option = model.decisionMakers[0]!.options![0]!.id;
      const { found } = find(asked(model), `${option} | !${option}`, ["nash", "gmr"], 1000).scenarios[0]!;
      for (const { concept, equilibria } of found)
        expect(equilibria.map((on) => [...on].sort().join()).sort()).toEqual(
          answer.scenarios[0]!.equilibria![concept]!.map((id) =>
            [...answer.states!.find((state) => state.id === id)!.on!].sort().join(),
          ).sort(),
        );
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("what a model says and an answer does not count is named by every question", () => {
  const model: Model = {
    title: "felt",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        options: [{ id: "X", name: "does x" }],
        preferences: { statements: ["X if Y", { say: "Y", unknown: true }] },
        attitudes: { b: "-" },
      },
      {
        id: "b",
        name: "B",
        options: [{ id: "Y", name: "does y" }],
        preferences: { statements: ["Y", "X"], much: 1 },
        believes: { a: { statements: ["not X"] } },
      },
    ],
    statusQuo: { on: [] },
  };
  const ask = asked(model);
  const answers = [
    explain(ask, "1", CONCEPTS),
    find(ask, "X", ["nash"], 1),
    hold(ask, "1", "nash"),
    want(ask, { want: "X", concepts: CONCEPTS, memory: 1e9, seed: 1 }),
    compare(ask, ["base", "base"], CONCEPTS),
    change(model, ask.solved!.space, { want: "X", concept: "nash", mostSize: 1 }),
  ];
  for (const { leftOut } of answers) expect(leftOut).toEqual(["unknown", "strength", "attitudes", "beliefs"]);
  expect(Object.keys(solve(model, {}).answer!.scenarios[0]!.analyses!)).toEqual(answers[0]!.leftOut);
});
