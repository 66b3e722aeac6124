import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseModel } from "../../src/record/index.ts";
import { type Concept, solve } from "../../src/strategy/index.ts";

const root = new URL("../../cases/literature/", import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

interface Answer {
  citation: string;
  published?: Partial<Record<Concept, number[]>>;
  computed: Partial<Record<Concept, number[]>>;
}

describe.each(folders.map(({ name }) => name))("the literature case %s", (name) => {
  const text = readFileSync(new URL(`${name}/model.yaml`, root), "utf8");
  const answer: Answer = JSON.parse(readFileSync(new URL(`${name}/answer.json`, root), "utf8"));

  test("names its source", () => {
    expect(answer.citation.length).toBeGreaterThan(20);
  });

  test("reads without a problem and gives the recorded equilibria", () => {
    const { model, problems } = parseModel(`${name}/model.yaml`, text);
    expect(problems).toEqual([]);
    const { solution, problems: found } = solve(model!.model);
    expect(found).toEqual([]);
    const equilibria = solution!.scenarios[0]!.equilibria!;
    for (const [concept, states] of Object.entries({ ...answer.computed, ...answer.published }))
      expect({ [concept]: equilibria[concept as Concept] }).toEqual({ [concept]: states });
  });
});
