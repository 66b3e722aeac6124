import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();
const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const ranked = written(
  "ranked.yaml",
  `title: A river
decisionMakers:
  - {id: up, name: the upper town, options: [{id: D, name: builds a dam}], preferences: {ranking: [[2, 4], [1, 3]]}}
  - {id: down, name: the lower town, options: [{id: C, name: complains}], preferences: {ranking: [[1], [4], [2], [3]]}}
statusQuo: {on: []}
`,
);
const change = (...args: string[]) => detente("change", ...args).out;

describe("a model in which everybody is read in one way", () => {
  test("is not spoken of by the name of a scenario", () => {
    for (const wanted of ["D", "C & not D", "D & C", "not D & not C"])
      expect(change(ranked, "--want", wanted)).not.toMatch(/base\b/);
  });

  test("where it holds already nothing is said of adding scenarios", () => {
    const said = change(ranked, "--want", "D & C");
    expect(said).toContain("It holds already (Nash stability).\n");
    expect(said).not.toContain("No single edit");
  });
});

test("who has no statements is named in a sentence", () => {
  expect(change(ranked, "--want", "C & not D").replace(/\s+/g, " ")).toContain(
    "The upper town and the lower town order the states one by one, by rankings or payoffs, and have no statements to edit; re-orderings were searched instead.",
  );
});
