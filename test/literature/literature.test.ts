import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseModel } from "../../src/record/index.ts";
import { type Concept, solve } from "../../src/strategy/index.ts";

const root = new URL("../../cases/literature/", import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

interface Answer {
  citation: string;
  note?: string;
  published?: Partial<Record<Concept, number[]>>;
  /** Printed, and not what follows from the definition; the note says why. */
  differs?: Partial<Record<Concept, number[]>>;
  computed: Partial<Record<Concept, number[]>>;
}

function answerOf(name: string): Answer {
  return JSON.parse(readFileSync(new URL(`${name}/answer.json`, root), "utf8"));
}

describe.each(folders.map(({ name }) => name))("the literature case %s", (name) => {
  const text = readFileSync(new URL(`${name}/model.yaml`, root), "utf8");
  const answer = answerOf(name);

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
    for (const [concept, printed] of Object.entries(answer.differs ?? {}))
      expect(equilibria[concept as Concept], answer.note).not.toEqual(printed);
  });
});

test("the nine calculations of one sensitivity analysis give each state as often as its source counts", () => {
  const variants = folders.filter(({ name }) => name.startsWith("us-north-korea"));
  const printed = variants.flatMap(({ name }) => {
    const answer = answerOf(name);
    return [...Object.values(answer.published ?? {}), ...Object.values(answer.differs ?? {})];
  });
  expect(printed).toHaveLength(9);
  const count = (state: number) => printed.filter((states) => states.includes(state)).length;
  // Our numbers of the source's states 0, 2, 4, 5, 8, 10 and 12.
  expect([1, 3, 4, 5, 7, 9, 10].map(count)).toEqual([7, 1, 4, 9, 1, 6, 6]);
});
