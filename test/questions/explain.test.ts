import { expect, test } from "vitest";
import { explain } from "../../src/questions/explain.ts";
import { askAbout } from "../../src/questions/modelAsked.ts";
import { parseModel } from "../../src/record/index.ts";

const BESIEGED = `
title: A hidden way in
decisionMakers:
  - {id: fort, name: the fort, cannotSee: [T], options: [{id: S, name: surrenders}], preferences: {statements: [not S]}}
  - {id: siege, name: the siege, options: [{id: T, name: tunnels}], preferences: {statements: [S, not T]}}
`;

test("who cannot see a state is not said to have weighed its moves there, and each reason is a sentence", () => {
  const asked = askAbout(parseModel("fort.yaml", BESIEGED).model!);
  const [scenario] = explain(asked, "T", ["nash", "seq"]).scenarios;
  const told = scenario!.decisionMakers.flatMap(({ id, verdicts }) =>
    verdicts.map(({ verdict, sentence }) => `${id} ${verdict}: ${sentence}`),
  );
  expect([...new Set(told)]).toEqual([
    "fort stable: The fort cannot see this state: it has no move here, and counts as stable.",
    "siege unstable: The siege would gain by a move: it does not do this: tunnels (nothing on), which meets its priority 2, “the siege does not do this: tunnels”.",
    "siege unstable: The siege would gain by a move: it does not do this: tunnels (nothing on), which meets its priority 2, “the siege does not do this: tunnels”, and no answer that would pay the others takes that gain away.",
  ]);
});
