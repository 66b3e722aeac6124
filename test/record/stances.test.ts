import { expect, test } from "vitest";
import { checkCase, parseCase } from "../../src/record/index.ts";

const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n";

function contradict(one: string, two: string): boolean {
  const stance = (id: string, word: string) =>
    `  - {id: ${id}, kind: stance, actor: A, on: B, stance: ${word}, says: X., date: 2014, verification: general-knowledge}\n`;
  const text = `${HEAD}claims:\n${stance("a", one)}${stance("b", two)}`;
  const { case: record, problems } = parseCase(new Map([["case.yaml", text]]));
  expect(problems).toEqual([]);
  return checkCase(record!).some(({ rule }) => rule === "stance-contradiction");
}

test.each([
  ["partner", "no partner"],
  ["strategic partner in energy", "existential threat"],
  ["a reliable ally", "sworn enemy"],
  ["open to talks", "closed to talks"],
  ["supports the plan", "opposes the plan"],
  ["recognises the border", "does not recognise the border"],
])("“%s” and “%s” on one day contradict each other", (one, two) => {
  expect(contradict(one, two)).toBe(true);
  expect(contradict(two, one)).toBe(true);
});

test.each([
  ["partner", "competitor"],
  ["open to talks", "closed to trade"],
  ["open to talks once the border is calm", "closed to talks"],
  ["partner", "strategic partner"],
  ["threat", "no partner"],
  ["supports the plan", "opposes the tariffs"],
])("“%s” and “%s” may stand beside each other", (one, two) => {
  expect(contradict(one, two)).toBe(false);
});
