import { expect, test } from "vitest";
import { assess } from "../../src/assessment/index.ts";
import { caseAsOf, checkCase, parseCase, parseDay } from "../../src/record/index.ts";
import { workedCase } from "./workedCase.ts";

const CASE = `title: T
question: Is there space for dialogue?
authors: [A]
parties: [A, B]
asOf: 2025-03-01
dialogue: X & Y
models: [{id: main, file: model.yaml, name: What they want}]
actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
answer:
  - {id: own, by: Ana Example, says: "There is hardly any space before the elections of May 2026."}
`;
const MODEL = `title: Priorities
asOf: 2025-02-01
decisionMakers:
  - id: a
    name: Aland
    actor: A
    options: [{id: X, name: sends a delegation}]
    preferences:
      statements:
        - say: X
  - id: b
    name: Bland
    actor: B
    options: [{id: Y, name: sends a delegation}]
    preferences:
      statements:
        - say: Y if X
infeasible: [X & !Y]
statusQuo: {on: []}
`;

function answerOf(model: string, day: string) {
  const { case: record } = parseCase(
    new Map([
      ["case.yaml", CASE],
      ["model.yaml", model],
    ]),
  );
  return assess(record!, { day: parseDay(day)!, folder: "any" }).assessment;
}

test("a model with a fault anywhere is stated with errors, and is not said not to be stated", () => {
  const words = [...new Set(MODEL.match(/\b\w+(?=:)/g))];
  expect(words.length).toBeGreaterThan(8);
  for (const word of words) {
    const { answer } = answerOf(MODEL.replaceAll(`${word}:`, `${word.slice(0, -1)}x:`), "2025-03-01");
    expect(answer.sentence, word).not.toMatch(/no priorities are stated/);
    expect(answer.why, word).not.toBe("no-model");
  }
  expect(answerOf(MODEL.replace("title:", "titel:"), "2025-03-01").answer.sentence).toMatch(
    /the model “What they want” has errors/,
  );
});

test("a conclusion of the case's own day is shown on it though it names a later month", () => {
  expect(answerOf(MODEL, "2025-03-01").stated.map(({ says }) => says)).toEqual([
    "There is hardly any space before the elections of May 2026.",
  ]);
  expect(answerOf(MODEL, "2025-02-28").stated).toEqual([]);
});

test("check names every text that the page of the case's day leaves out, and none that it shows", () => {
  const record = workedCase();
  const day = parseDay(record.meta.asOf!)!;
  const lines = (places: readonly { file: string; line: number }[]) =>
    places.map(({ file, line }) => `${file}:${line}`).sort();
  const named = checkCase(record).filter(({ rule }) => rule === "words-withheld");
  const { leftOut } = caseAsOf(record, day);
  expect(named.length).toBeGreaterThan(0);
  // A text may take with it what cannot do without it, and then that is what is left out.
  expect(lines(leftOut.map(({ place }) => place))).toEqual(expect.arrayContaining(lines(named)));
  const texts = leftOut.filter(({ counted }) => counted === "texts").map(({ place }) => place);
  expect(lines(named)).toEqual(expect.arrayContaining(lines(texts)));
});
